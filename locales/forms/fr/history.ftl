### Ce qui a été changé dans une demande.

history-title = Ce qui a été changé
history-link = Ce qui a été changé, et quand
history-lead = Chaque changement est gardé. Vous pouvez revenir à tout moment passé : rien ne se perd ainsi non plus.
history-alone = Cela est gardé pour les demandes qui suivent un compte. Celle-ci n’est que sur cet appareil.
history-away = Ce qui a été changé est gardé dans votre compte, et ne peut pas être montré maintenant.
history-none = Rien n’a encore été changé.
history-more = Montrer les changements plus anciens
history-when = { $date }, { $hours } h { $minutes }
history-change = { $was } → { $now }
history-edition = L’édition du formulaire
history-other = Une autre réponse
history-back = Revenir à ce moment
    .to = ({ $when })
history-told = Chaque réponse est de nouveau ce qu’elle était le { $date } à { $hours } h { $minutes }.
history-undo = Annuler ce retour
