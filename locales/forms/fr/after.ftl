### Après l’envoi.

after-title = Après l’envoi
after-lead = { $edition-filing ->
    [portal] Ce qui se passe une fois la demande envoyée dans le portail, ce qu’on peut vous demander, et à qui vous adresser.
   *[paper] Ce qui se passe une fois la demande postée, ce qu’on peut vous demander, et à qui vous adresser.
}
after-link = Ce qui se passe après l’envoi

list-after-news = Les nouvelles que vous recevez
    .complete = Si la demande est complète et que vous remplissez les conditions, votre carte arrive par la poste, ou une lettre vous dit où et quand aller la chercher.
    .incomplete = Si la demande est incomplète, elle vous est renvoyée.

list-after-collect = Si vous allez chercher votre carte
    .old-card = Apportez votre ancienne carte.
    .originals = Apportez les originaux de tous les documents dont vous avez joint une copie.

list-after-more = D’autres documents
    .documents = On peut vous demander d’autres documents à tout moment, tant que la demande est à l’étude.

list-after-days = Si vous n’avez pas tous vos jours au Canada
    .humanitarian = Le ministère regarde alors s’il y a des motifs d’ordre humanitaire.
    .told = Il vous avise si cet examen de plus est nécessaire.

list-after-changes = Si votre adresse ou votre téléphone change
    .tell = Dites-le au ministère, tant que la demande est à l’étude. Vous devez le faire.
    .ask-how = Le télécentre, plus bas, dit comment.

list-after-status = Voir où en est la demande
    .site = Allez au site Web du ministère.
    .choose = Choisissez « Vérifier l’état de sa demande ».
    .follow = Suivez les instructions.
    .when = L’état ne s’affiche qu’une fois la demande reçue et son premier examen fini.
    .hide = La foire aux questions du site dit comment retirer ces renseignements d’Internet.

list-after-quality = Le contrôle de la qualité
    .random = Des demandes sont choisies au hasard et regardées de plus près.
    .interview = Si la vôtre est choisie, vous êtes convoqué à une entrevue avec un fonctionnaire du ministère.
    .checks = L’entrevue sert à vérifier si les documents envoyés sont exacts et si la demande a été bien remplie.
    .told = On vous le dit par écrit.

list-after-times = Combien de temps cela prend
    .site = Les délais du moment sont sur le site Web du ministère.
    .faster = Dans certains cas, une demande peut aller plus vite. Le site dit lesquels.

list-after-privacy = Vos renseignements au ministère
    .staff = Seuls y ont accès les employés du ministère et de l’Agence des services frontaliers du Canada qui en ont besoin pour vous servir.
    .nobody-else = Ils ne sont donnés à personne d’autre, sauf si la Loi sur la protection des renseignements personnels le permet.
    .more = Le centre d’aide du site du ministère en dit plus.
