### L’image des jours : ce qu’est chaque jour, un autre jour d’examen, des voyages à l’essai.

days-title = Vos jours, un par un
days-link = Vos jours, un par un
days-lead = Chaque jour des cinq ans qui comptent : où vous étiez, s’il compte, et pourquoi.
days-nothing = On ne peut encore rien dessiner. Il faut ces réponses :
days-credited = jours hors du Canada qui comptent
days-counted = jours qui comptent en tout
days-ahead = jours encore à venir
days-examined = Situation au { $on }
days-unsaid = { $count ->
    [one] { $count } jour attend une réponse : il n’est pas compté ici, et peut compter.
   *[other] { $count } jours attendent une réponse : ils ne sont pas comptés ici, et peuvent compter.
}
days-without = On ne le sait pas encore. Sans les jours qui attendent une réponse : { $stands }
days-landing-day = Le jour où votre résidence permanente a commencé est compté. Prise à la lettre, la loi peut le laisser de côté : il peut manquer un jour.
days-never = Si tout se passe comme vous le dites, l’obligation n’est respectée aucun jour que l’on puisse prévoir.
days-met-from = Le premier jour où l’obligation est respectée : { $date }.
days-stays-met = Si vous restez ensuite au Canada, l’obligation reste respectée.
days-met-until = Le dernier jour où l’obligation est encore respectée : { $date }.
days-leaving = Si vous partiez le { $on } sans revenir, le dernier jour où l’obligation est encore respectée : { $date }.
days-picture = { $from } au { $to } : jours hors du Canada { $away }, jours qui comptent { $counted }. Le tableau plus bas dit la même chose.
days-scroll = Les cinq ans en une bande que l’on peut faire défiler
days-tried = À l’essai
days-zoom = Taille
    .larger = Agrandir
    .smaller = Réduire
    .size = { $times ->
        [one] Cinq ans en largeur
       *[other] { $times } fois plus grand
    }

mark-window = { $on } : le premier jour qui compte
mark-landed = { $on } : votre résidence permanente commence
mark-report = { $on } : rapport ou décision
mark-examined = { $on } : le jour où l’on regarde vos jours. Le dernier jour qui compte est la veille.
mark-anniversary = { $on } : cinquième anniversaire. À partir de ce jour, ce sont les cinq ans précédents qui comptent.
mark-met-from = { $on } : le premier jour où l’obligation est respectée
mark-met-until = { $on } : le dernier jour où l’obligation est encore respectée

day-here = Au Canada
day-ahead = Encore à venir
day-after-report = Après le rapport : ne compte pas
day-with-citizen = Avec une personne qui a la citoyenneté
day-employed = En affectation pour un employeur canadien
day-with-employed = Avec une personne résidente en affectation
day-away = Hors du Canada : ne compte pas
day-unclaimed = Hors du Canada
day-unsaid = Hors du Canada : il manque une réponse
day-outside-claim = Hors du Canada, mais pas dans cette situation
day-before-marriage = Avant le mariage
day-together-too-short = En couple depuis moins d’un an
day-not-a-child = Vous aviez déjà 22 ans, ou étiez en couple
day-not-together = Sans vie commune avec cette personne
day-status-later = Cette personne n’avait pas encore la citoyenneté ou la résidence permanente
day-own-obligation = Cette personne ne respecte pas sa propre obligation
day-employer-abroad = Ni entreprise canadienne ni fonction publique
day-for-status = Une entreprise qui sert à garder le statut
day-not-full-time = Pas à temps plein
day-hired-there = Embauche sur place, sans affectation

days-move = Un autre jour
    .why = On regarde vos jours quand un agent ou une agente examine votre dossier. Cela peut être plus tard que la signature : les cinq ans avancent alors aussi.
    .ask = Regarder mes jours à cette date
    .set = Regarder ce jour
    .reset = Revenir au jour de la signature
days-try = Essayer un voyage
    .why = Voyez ce que coûterait un voyage avant de le réserver. Rien n’est gardé, et votre demande reste comme elle est.
    .left = Jour du départ
    .back = Jour du retour
    .add = Essayer ce voyage
    .trip = { $from } au { $to }
    .cost = { $days ->
        [one] Hors du Canada : { $days } jour. Le jour du retour : { $stands }
       *[other] Hors du Canada : { $days } jours. Le jour du retour : { $stands }
    }
days-claims = Jours hors du Canada qui peuvent compter
    .none = Vous ne dites d’aucun voyage que ses jours comptent. La question se pose quand vos jours hors du Canada atteignent le nombre de la section D.
    .result = { $counted } jours sur { $claimed } comptent.
    .lack = { $days } : { $why }
days-proof = Joignez ce qui le prouve :
    .required = (obligatoire)
    .gather = Documents à rassembler
    .letter = Imprimer la lettre pour l’employeur
days-table = Jour par jour
    .from = Du
    .to = Au
    .days = Jours
    .what = Ce qu’ils sont
