### What was changed in an application.

history-title = What was changed
history-link = What was changed, and when
history-lead = Each change is kept. You can go back to any moment: nothing is lost by that either.
history-alone = This is kept for applications that follow an account. This one is on this device only.
history-away = What was changed is kept in your account, and cannot be shown now.
history-none = Nothing was changed yet.
history-more = Show older changes
history-when = { $date }, { $hours }:{ $minutes }
history-change = { $was } → { $now }
history-edition = The edition of the form
history-other = Another answer
history-back = Go back to this moment
    .to = ({ $when })
history-told = Every answer is again what it was on { $date } at { $hours }:{ $minutes }.
history-undo = Undo: go forward again
