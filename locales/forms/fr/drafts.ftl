### Vos demandes sur cet appareil.

drafts-title = Vos demandes
drafts-none = Il n’y a pas de demande sur cet appareil. Guichet ajouté à l’écran d’accueil commence vide, lui aussi : exportez votre demande du navigateur, puis importez le fichier ici.
drafts-new = Nouvelle demande
drafts-trouble = Ce navigateur ne donne pas ce qui est gardé. La navigation privée ou un réglage l’en empêche peut-être. Rien n’a été effacé.
drafts-newer = Une version plus récente de Guichet a écrit des demandes qui ne sont pas montrées ici. Elles sont gardées. Actualisez la page pour les voir.

draft-unnamed = Demande sans nom
person-unnamed = Personne sans nom
draft-copy = { $name } (copie)
draft-purpose = Carte de résident permanent
draft-state = { $of ->
    [one] { $purpose }, { $done } tâche terminée sur { $of }.
   *[other] { $done ->
        [one] { $purpose }, { $done } tâche terminée sur { $of }.
       *[other] { $purpose }, { $done } tâches terminées sur { $of }.
    }
}
draft-there = Aussi dans votre compte.
draft-partly = Pas encore tout entière dans votre compte.
draft-here = Sur cet appareil seulement.
draft-follow = Garder dans mon compte
draft-changed = Modifiée le { $date } à { $hours } h { $minutes }
draft-unsaved = Pas enregistrée sur l’appareil : elle se perd si vous fermez la page. Exportez-la.
draft-rename = Renommer
    .ask = Nom de la demande
    .hint = Ce nom est pour vous seulement. Sans nom, la demande porte celui de la personne.
    .save = Garder ce nom
    .leave = Annuler
draft-duplicate = Dupliquer
draft-delete = Supprimer

damaged-title = Demandes abîmées
damaged-text = Ce qui était gardé ne peut plus être lu en entier. Rien n’a été effacé. Vous pouvez reprendre ce qui se lit encore dans une nouvelle demande, ou exporter le tout dans un fichier.
damaged-restore = Reprendre ce qui se lit
damaged-delete = Effacer

## Ce qui vient d’être fait

told-renamed = Le nom est changé.
    .undo = Remettre le nom d’avant
told-duplicated = « { $name } » est créée.
    .undo = Annuler la copie
told-deleted = « { $name } » est supprimée.
    .undo = Annuler la suppression
told-restored = Ce qui se lit encore est dans une nouvelle demande, « { $name } ».
    .undo = Annuler la reprise
told-imported = « { $name } » est importée.
    .undo = Annuler l’importation
told-replaced = « { $name } » est remplacée.
    .undo = Annuler le remplacement
told-undone = C’est annulé.
told-erased = Tout est effacé de cet appareil.
told-follows = Désormais dans votre compte : { $name }
told-clash = La demande a changé ailleurs entre-temps. Regardez de nouveau avant de recommencer.
told-full = Ce n’est pas fait : l’appareil est plein. Exportez vos demandes.
told-failed = Ce n’est pas fait : le navigateur ne laisse rien garder. Exportez vos demandes.

## Exporter

export-how = Comment voulez-vous le fichier ?
export-locked = Protégé par une phrase de passe
    .hint = Sans la phrase, personne ne peut le lire.
export-plain = Sans protection
    .hint = Toute personne qui a le fichier peut tout lire.
export-passphrase = Phrase de passe
    .hint = Choisissez-la longue, par exemple quatre mots. Notez-la : si elle est perdue, personne ne peut ouvrir le fichier, nous non plus.
export-cannot-lock = Ici, le navigateur ne sait pas protéger un fichier : la page n’est pas servie par une adresse sécurisée (https). Toute personne qui a le fichier peut tout lire.
export-making = Le fichier se prépare…
export-made-locked = « { $file } » est exporté, protégé par votre phrase de passe.
export-made-plain = « { $file } » est exporté, sans protection. Gardez-le en lieu sûr.
export-failed = Le navigateur n’a pas pu faire le fichier. Réessayez.
passphrase = Phrase de passe
    .show = Montrer la phrase
    .hide = Cacher la phrase
passphrase-missing = Écrivez une phrase de passe, ou choisissez le fichier sans protection.
passphrase-wrong = Ce n’est pas la bonne phrase de passe, ou le fichier a été changé. Les majuscules et les espaces comptent.

## Importer

import-title = Importer un fichier
import-file = Choisir le fichier d’une demande
    .hint = Un fichier que Guichet a exporté. Rien n’est gardé avant que vous ayez vu ce qu’il contient.
import-passphrase = Ce fichier est protégé. Quelle est sa phrase de passe ?
import-open = Ouvrir le fichier
import-opening = Le fichier s’ouvre…
import-cannot-unlock = Ici, le navigateur ne sait pas ouvrir un fichier protégé : la page n’est pas servie par une adresse sécurisée (https).
import-holds = Ce que contient le fichier
import-name = Nom
import-people = Personnes
import-count = Réponses
import-edition = Édition
import-edition-unknown = « { $edition } », que cette version ne connaît pas. Les règles suivies ici sont celles du guide de 2013.
import-lock = Fichier
    .locked = Protégé par une phrase de passe
    .plain = Sans protection
import-unknown = { $count ->
    [one] { $count } renseignement que cette version ne connaît pas. Il est gardé.
   *[other] { $count } renseignements que cette version ne connaît pas. Ils sont gardés.
}
import-unreadable = { $count ->
    [one] { $count } réponse à revoir. Elle est gardée telle quelle.
   *[other] { $count } réponses à revoir. Elles sont gardées telles quelles.
}
import-odd = { $label } : « { $typed } ». { $why }
import-not-text = Le fichier ne la donne pas comme un texte.
import-how = Comment l’importer ?
import-new = Comme une nouvelle demande
    .hint = Rien n’est remplacé.
import-replace = À la place de « { $name } »
    .hint = Les mêmes personnes. Vous pourrez annuler.
import-changes = { $count ->
    [one] { $count } réponse changerait
   *[other] { $count } réponses changeraient
}
import-same = Aucune réponse ne changerait.
import-answer = Réponse
import-was = Sur cet appareil
import-now = Dans le fichier
import-row = { $row } { $number }, { $label }
import-whose = { $name } : { $label }
import-ready = Document prêt : { $name }
import-take = Importer
import-leave = Ne pas importer
refused-not-json = Ce fichier n’est pas une demande : il cesse de se lire à la ligne { $line }, colonne { $column }. Choisissez un fichier que Guichet a exporté.
refused-other = Ce fichier n’est pas une demande de Guichet. Choisissez un fichier que Guichet a exporté.
refused-newer = Une version plus récente de Guichet a fait ce fichier. Actualisez la page, puis réessayez.
refused-damaged = Ce fichier est abîmé : la partie « { $field } » manque ou n’est pas ce qu’elle devrait être. Si vous avez un autre fichier de cette demande, essayez-le.
refused-unread = Le navigateur n’a pas pu lire ce fichier. Réessayez.

## Tout effacer

erase-title = Tout effacer
erase-text = Efface toutes vos demandes de cet appareil. Elles ne pourront pas être retrouvées, sauf celles de votre compte. Les fichiers que vous avez exportés restent où ils sont.
erase-all = Tout effacer de cet appareil
erase-sure = Voulez-vous vraiment tout effacer ? Cela ne peut pas être annulé.
erase-yes = Oui, tout effacer
erase-no = Non, tout garder

## Ce que le navigateur peut effacer

storage-label = Ce que le navigateur garde
storage-week = Ce navigateur efface ce que vous avez écrit si vous ne revenez pas pendant sept jours. Exportez votre demande. Si vous ajoutez Guichet à l’écran d’accueil, il y commence vide : importez le fichier.
storage-may = Ce navigateur peut effacer ce que vous avez écrit quand la place manque. Exportez votre demande de temps en temps.
storage-known = J’ai compris
