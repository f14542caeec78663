### The words of the page itself: what stands around the questions.

site-name = Guichet
language-own = English
choose-title = Choose your language.
skip = Go to the content
title-faulty = To correct:{" "}
not-government = Guichet is not a Government of Canada site.
version = Version { $version }
loading = The page is opening…
back = Back
back-to-list = Back to the list
continue = Continue
change = Change
remove = Remove
removed = It is removed.
undo = Undo the removal
retry = Try again
optional = (optional)
choose = Choose from the list

help-link = Help
privacy-link = Privacy
accessibility-link = Accessibility
edition-link = About this edition
drafts-link = Your applications
account-link = Your account
tasks-link = Steps
verdict-link = Can I apply?
review-link = Check all answers
print-link = Print
dates-link = Dates to remember

## Warnings

update-label = New version
update-waits = A new version of Guichet is ready. Nothing you wrote will be lost.
update-take = Refresh
clock-label = Clock
clock-early = The clock of this device seems to be behind. Check the date: the counts depend on it.

missing-page = There is nothing at this address.
missing-page-text = The address may be mistyped, or the page is gone. Your applications are untouched.
missing-page-start = Go to the start

words-failed = The questions did not arrive.
words-failed-text = There may be no network. What you wrote is kept. Try again when the network is back.
draft-missing = This application is not on this device.
draft-missing-text = It may have been deleted, or made on another device or in another browser. If you exported it, import the file.
draft-damaged = This application cannot be read.
draft-damaged-text = What was stored is damaged. Guichet set it aside and erased nothing. You can export it from the page of your applications.

## Saving

save-label = Saving
save-nothing = Everything you write is kept on this device.
save-saving = Saving…
save-device = Saved on this device, { $hours }:{ $minutes }
save-server = Saved in your account, { $hours }:{ $minutes }
follow-away = No network: it will be sent to your account later.
follow-signed-out = Not in your account yet: you are signed out.
follow-sign-in = Sign in
follow-upgrade = Not sent to your account: a newer version of Guichet wrote there. Update this page.
follow-full = The server has no more room: it will be sent to your account later. It stays on this device.
follow-refused = The server does not take it. It stays on this device.
trouble-blocked = Not saved: this browser does not let anything be kept. Export your application before you close.
trouble-full = Not saved: the device is full. Export your application before you close.
trouble-damaged = Not saved: what was kept is damaged. Export your application.
trouble-failed = Not saved. Try again, or export your application.

conflict-title = Two answers to the same question
conflict-text = This answer was changed elsewhere while you were writing. Which one do you keep?
conflict-device = This answer was changed on another device ({ $device }) on { $date } at { $hours }:{ $minutes }. Which one do you keep?
conflict-other = This answer was changed on another device. Which one do you keep?
conflict-mine = Keep the one written here:
conflict-theirs = Keep the one written elsewhere:

## Start

start-title = Your permanent resident card, step by step
start-lead = Guichet helps you prepare your application for a card. It asks in plain words, counts your days and checks your package before you send it.
start-go = Begin
start-resume = Go on with an application
start-answers = Just one question? See the answer right away
start-who = Who needs the card
start-who-text = Permanent residents, children included, who want to come back to Canada by a commercial carrier: plane, train, boat or bus. Each person has a card of their own.
start-steps = The four steps
start-step-1 = Gather your documents
start-step-2 = Fill in the application
start-step-3 = Pay the fee
start-step-4 = Send the application
start-hand = Have these near you
start-hand-1 = Your Record of Landing or your Confirmation of Permanent Residence (IMM 1000, IMM 5292 or IMM 5688)
start-hand-2 = Your permanent resident card, if you have one
start-hand-3 = Your passports of the last five years
start-hand-4 = The dates of your trips, addresses and jobs in the last five years
start-time = It takes 30 to 60 minutes. You can stop when you like and go on later, even without a network.
start-privacy = Your information stays here
start-privacy-text = Everything you write is kept on this device, in this browser. Nothing is sent unless you make an account.
