### Les fichiers gardés pour un document.

enclose-title = Vos fichiers : { $document }
enclose-link = Ajouter une photo ou un fichier
    .more = Voir ou ajouter des fichiers
enclose-count = { $count ->
    [one] { $count } fichier gardé, { $pages }.
   *[other] { $count } fichiers gardés, { $pages }.
}
enclose-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
enclose-ready = Cochez un document quand le papier lui-même est prêt. Les fichiers que vous ajoutez sont pour vous, à garder et à imprimer : ils ne cochent rien.
enclose-own = Ces fichiers sont pour vous : gardez-les avec votre demande, imprimez-les quand il le faut. La demande part sur papier ; d’ici, rien n’est envoyé au gouvernement.
enclose-kinds = PDF, JPEG ou PNG, 4 Mo au plus par fichier.
    .smaller = Les photos sont réduites ici, sur l’appareil, en restant lisibles. L’endroit où elles ont été prises est retiré.
enclose-where = Les fichiers restent sur cet appareil.
    .account = Les fichiers sont gardés sur cet appareil d’abord. Si cette demande est aussi dans votre compte, ils y vont avec elle.
enclose-word = Un document Word, ou un autre genre de fichier ?
    .computer = Les documents Word ne sont pas pris. Sur un ordinateur, ouvrez le document, choisissez « Enregistrer sous » ou « Exporter », puis PDF.
    .phone = Sur un téléphone, ouvrez-le, choisissez « Imprimer », puis « Enregistrer en PDF » (Android), ou partagez l’aperçu comme PDF (iPhone).
    .paper = Ou photographiez la page imprimée.
enclose-pick = Choisir des fichiers
enclose-camera = Prendre une photo
enclose-several = Faire un PDF de plusieurs photos
enclose-drop = Vous pouvez aussi déposer des fichiers ici, ou coller une image.
enclose-done = Retour à vos documents
enclose-busy = « { $name } » se prépare…
enclose-added = « { $name } » est gardé sur cet appareil.
    .smaller = « { $name } » est gardé sur cet appareil : { $before } → { $after }.
enclose-removed = « { $name } » est retiré.
    .undo = Remettre le fichier
    .back = « { $name } » est remis.
enclose-faults = Ce n’est pas gardé
enclose-refused = « { $name } » : { $why }
enclose-full = « { $name } » n’est pas gardé : l’appareil est plein. Rien d’autre n’a changé. Libérez de la place, puis recommencez.
enclose-gone = « { $name } » n’est pas gardé : le fichier, ou la demande, n’est plus sur cet appareil.
enclose-damaged = « { $name } » ne se lit plus : il est abîmé. Ajoutez-le de nouveau, puis retirez celui-ci.
enclose-failed = « { $name } » n’est pas gardé : le navigateur ne laisse rien garder. La navigation privée l’en empêche peut-être.
enclose-away = « { $name } » est dans votre compte et ne vient pas maintenant. { $why }
enclose-no-photo = « { $name } » n’est pas une photo. Ajoutez-le à part, comme un fichier.
enclose-closed = Ce navigateur ne donne pas les fichiers gardés. Rien n’a été effacé. Actualisez la page.
enclose-list = Fichiers gardés
enclose-none = Pas encore de fichier.
enclose-unreadable = { $count ->
    [one] { $count } fichier ne peut plus être lu. Il n’a pas été effacé.
   *[other] { $count } fichiers ne peuvent plus être lus. Ils n’ont pas été effacés.
}
    .drop = Effacer ce qui ne se lit plus
enclose-about = { $kind }, { $size }
    .pages = { $count ->
        [one] { $kind }, { $count } page, { $size }
       *[other] { $kind }, { $count } pages, { $size }
    }
enclose-of = { $document } : { $name }
enclose-megabytes = { $size } Mo
enclose-kilobytes = { $size } ko
enclose-here = Sur cet appareil.
enclose-sending = Sur cet appareil. En route vers votre compte : { $part } %.
enclose-waiting = Sur cet appareil. { $part } % sont dans votre compte. { $why }
enclose-both = Sur cet appareil et dans votre compte.
enclose-there = Dans votre compte.
enclose-not-there = Sur cet appareil seulement. Le compte ne l’a pas pris : { $why }
enclose-look = Regarder
    .away = Cacher
enclose-save = Enregistrer
enclose-replace = Remplacer
enclose-earlier = Monter
enclose-later = Descendre
enclose-remove = Retirer
enclose-page = Page { $number }
    .turn = Tourner
    .drop = Enlever la page
enclose-stack = Un PDF de plusieurs photos
    .text = { $count ->
        [0] Ajoutez les photos dans l’ordre des pages. Rien n’est gardé avant que vous le disiez.
        [one] { $count } page. Rien n’est gardé avant que vous le disiez.
       *[other] { $count } pages. Rien n’est gardé avant que vous le disiez.
    }
    .more = Ajouter des photos
    .camera = Photographier la page suivante
    .one = Garder comme un seul PDF
    .apart = Garder chaque photo à part
    .leave = Abandonner
    .too-many = { $count } pages ne tiennent pas dans 4 Mo en restant lisibles. Faites-en deux fichiers.

export-along = Joindre les fichiers gardés
    .hint = { $count ->
        [one] { $count } fichier : l’exportation pèse environ { $size } de plus.
       *[other] { $count } fichiers : l’exportation pèse environ { $size } de plus.
    }
export-without = Ces fichiers ne seront pas dans l’exportation. Sur un autre appareil, il faudra les ajouter de nouveau :
export-unread = L’exportation n’est pas faite : « { $file } » ne se lit plus. Retirez-le, ou exportez sans les fichiers.
import-files = { $count ->
    [one] { $count } fichier y est joint ({ $size }).
   *[other] { $count } fichiers y sont joints ({ $size }).
}
import-files-damaged = { $count ->
    [one] { $count } fichier joint est abîmé et ne sera pas repris. Ajoutez-le de nouveau.
   *[other] { $count } fichiers joints sont abîmés et ne seront pas repris. Ajoutez-les de nouveau.
}
