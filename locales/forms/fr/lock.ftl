### Le verrou des demandes de cet appareil, et à qui est l’appareil.

lock-page = Cette demande est verrouillée
    .why = Les demandes de cet appareil sont verrouillées. Écrivez la phrase de passe pour les ouvrir dans ce navigateur.
lock-passphrase = Phrase de passe
lock-open = Ouvrir
lock-opening = Ouverture…
lock-busy = Un moment…
lock-missing = Écrivez la phrase de passe.
lock-short = Elle est trop courte. Prenez 15 caractères ou plus, par exemple une phrase de plusieurs mots.
lock-wrong = Ce n’est pas la bonne phrase de passe. Les majuscules et les espaces comptent.
lock-failed = Ce n’est pas fait : le navigateur ne l’a pas fait, ou d’autres fenêtres écrivent en même temps. Rien n’est perdu. Réessayez.
lock-count = { $count ->
    [0] Cet appareil est verrouillé. Écrivez la phrase de passe pour y commencer une demande.
    [one] { $count } demande est verrouillée sur cet appareil. Écrivez la phrase de passe pour l’ouvrir.
   *[other] { $count } demandes sont verrouillées sur cet appareil. Écrivez la phrase de passe une fois pour les ouvrir toutes.
}
lock-forgotten = Phrase de passe oubliée ?
    .what = Sans elle, personne ne peut ouvrir ce qui est verrouillé : ni vous, ni nous. Il ne reste qu’à l’effacer et à recommencer.
    .account = Les demandes de votre compte reviennent quand vous vous connectez de nouveau. Ce qui n’y était pas encore envoyé est perdu.
    .erase = Tout effacer de cet appareil

lock-title = Verrouiller les demandes de cet appareil
lock-what = Avec une phrase de passe, personne ne peut lire ce que vous avez écrit sur cet appareil sans l’écrire. Elle est demandée quand vous ouvrez Guichet, ou quand vous actualisez sa seule fenêtre.
lock-forget = Si vous l’oubliez, personne ne peut ouvrir vos demandes, et nous non plus. Notez-la et gardez-la loin de cet appareil.
lock-cannot = Ici, le navigateur ne peut rien verrouiller : la page ne vient pas d’une adresse sûre (https).
lock-new = Nouvelle phrase de passe
    .hint = 15 caractères ou plus. Une phrase de plusieurs mots convient bien. Les espaces et toutes les écritures sont permis, et vous pouvez la coller.
lock-set = Verrouiller par une phrase de passe
    .why = Écrivez la phrase une seule fois. Vous pouvez l’afficher pour la vérifier.
    .do = Verrouiller les demandes
lock-is-open = Les demandes de cet appareil sont verrouillées par une phrase de passe. Elles sont ouvertes en ce moment, jusqu’à ce que vous fermiez ou actualisiez la dernière fenêtre de Guichet.
lock-shut = Verrouiller maintenant
lock-shutting = Verrouillage…
lock-change = Changer la phrase de passe
    .why = L’ancienne phrase n’ouvrira alors plus rien.
    .do = Changer la phrase de passe
lock-off = Enlever le verrou
    .why = Toute personne qui se sert de ce navigateur pourra alors lire vos demandes.
    .do = Enlever le verrou

told-lock-set = Les demandes de cet appareil sont verrouillées par votre phrase de passe. Elles restent ouvertes jusqu’à ce que vous fermiez ou actualisiez la dernière fenêtre de Guichet.
told-lock-change = La phrase de passe est changée.
told-lock-off = Le verrou est enlevé : la phrase de passe n’est plus demandée.

## À qui est l’appareil

own-device = Cet appareil
own-yes-hint = Vos demandes y restent jusqu’à ce que vous les effaciez.
own-no-hint = Nous vous rappelons de tout effacer quand vous avez fini.
own-done-text = Efface toutes les demandes de cet appareil et vous déconnecte. Elles ne pourront pas être retrouvées, sauf celles de votre compte. Les fichiers que vous avez exportés restent où ils sont.
erase-sending = Nous regardons si tout est dans votre compte…
erase-export = Exportez d’abord ce que vous voulez garder.
erase-unsent = Ceci n’est pas encore entièrement dans votre compte :
    .how = Connectez-vous à un réseau et attendez un moment, ou exportez d’abord ces demandes. Sinon, ce qui n’est pas envoyé est perdu.
erase-locked = Vos demandes sont verrouillées : personne ne peut savoir si tout est dans votre compte. Ouvrez-les d’abord pour en être sûr.
told-erased-in = Tout est effacé de cet appareil, mais il n’y a pas de réseau : vous y êtes encore connecté. Déconnectez-vous dans « Votre compte » quand le réseau revient.
