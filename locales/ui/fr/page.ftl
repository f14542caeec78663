### Les mots de la page elle-même : ce qui entoure les questions.

site-name = Guichet
language-own = Français
choose-title = Choisissez votre langue.
skip = Aller au contenu
title-faulty = À corriger :{" "}
not-government = Guichet n’est pas un site du gouvernement du Canada.
version = Version { $version }
loading = La page s’ouvre…
back = Retour
back-to-list = Retour à la liste
continue = Continuer
change = Modifier
remove = Retirer
removed = C’est retiré.
undo = Annuler le retrait
retry = Réessayer
optional = (facultatif)
choose = Choisissez dans la liste

help-link = Aide
privacy-link = Confidentialité
accessibility-link = Accessibilité
edition-link = À propos de cette édition
drafts-link = Vos demandes
account-link = Votre compte
tasks-link = Étapes
verdict-link = Puis-je faire une demande ?
review-link = Vérifier toutes les réponses
print-link = Imprimer
dates-link = Dates à retenir

## Avertissements

update-label = Nouvelle version
update-waits = Une nouvelle version de Guichet est prête. Rien de ce que vous avez écrit ne sera perdu.
update-take = Actualiser
clock-label = Horloge
clock-early = L’horloge de cet appareil semble en retard. Vérifiez la date : les calculs en dépendent.

missing-page = Il n’y a rien à cette adresse.
missing-page-text = L’adresse est peut-être mal écrite, ou la page n’existe plus. Vos demandes ne sont pas touchées.
missing-page-start = Aller au début

words-failed = Les questions ne sont pas arrivées.
words-failed-text = Le réseau manque peut-être. Ce que vous avez écrit est gardé. Réessayez quand le réseau revient.
draft-missing = Cette demande n’est pas sur cet appareil.
draft-missing-text = Elle a peut-être été supprimée, ou elle a été faite sur un autre appareil ou dans un autre navigateur. Si vous l’avez exportée, importez le fichier.
draft-damaged = Cette demande ne peut pas être lue.
draft-damaged-text = Ce qui était enregistré est abîmé. Guichet l’a mis de côté sans rien effacer. Vous pouvez l’exporter depuis la page de vos demandes.

## Enregistrement

save-label = Enregistrement
save-nothing = Tout ce que vous écrivez est gardé sur cet appareil.
save-saving = Enregistrement…
save-device = Enregistré sur cet appareil, { $hours } h { $minutes }
save-server = Enregistré dans votre compte, { $hours } h { $minutes }
follow-away = Pas de réseau : l’envoi à votre compte se fera plus tard.
follow-signed-out = Pas encore dans votre compte : la connexion est terminée.
follow-sign-in = Se connecter
follow-upgrade = Non envoyé à votre compte : une version plus récente de Guichet y a écrit. Mettez cette page à jour.
follow-full = Le serveur n’a plus de place : l’envoi à votre compte se fera plus tard. Tout reste sur cet appareil.
follow-refused = Le serveur ne l’accepte pas. Tout reste sur cet appareil.
trouble-blocked = Pas enregistré : ce navigateur ne laisse rien garder. Exportez votre demande avant de fermer.
trouble-full = Pas enregistré : l’appareil est plein. Exportez votre demande avant de fermer.
trouble-damaged = Pas enregistré : ce qui était gardé est abîmé. Exportez votre demande.
trouble-failed = Pas enregistré. Réessayez, ou exportez votre demande.

conflict-title = Deux réponses pour la même question
conflict-text = Cette réponse a été changée ailleurs pendant que vous écriviez. Laquelle gardez-vous ?
conflict-device = Cette réponse a été changée sur un autre appareil ({ $device }) le { $date } à { $hours } h { $minutes }. Laquelle gardez-vous ?
conflict-other = Cette réponse a été changée sur un autre appareil. Laquelle gardez-vous ?
conflict-mine = Garder celle écrite ici :
conflict-theirs = Garder celle écrite ailleurs :

## Début

start-title = Votre carte de résident permanent, étape par étape
start-lead = Guichet vous aide à préparer votre demande de carte. Il pose les questions en mots simples, calcule vos jours et vérifie votre dossier avant l’envoi.
start-go = Commencer
start-resume = Reprendre une demande
start-answers = Une seule question ? Voir la réponse tout de suite
start-who = Qui a besoin de la carte
start-who-text = Les résidents permanents, enfants compris, qui veulent revenir au Canada par un transporteur commercial : avion, train, bateau ou autobus. Chaque personne a sa carte.
start-steps = Les quatre étapes
start-step-1 = Rassembler vos documents
start-step-2 = Remplir la demande
start-step-3 = Payer les frais
start-step-4 = Envoyer la demande
start-hand = À avoir près de vous
start-hand-1 = Votre Fiche relative au droit d’établissement ou votre Confirmation de résidence permanente (IMM 1000, IMM 5292 ou IMM 5688)
start-hand-2 = Votre carte de résident permanent, si vous en avez une
start-hand-3 = Vos passeports des cinq dernières années
start-hand-4 = Les dates de vos voyages, de vos adresses et de vos emplois depuis cinq ans
start-time = Comptez de 30 à 60 minutes. Vous pouvez vous arrêter quand vous voulez et reprendre plus tard, même sans réseau.
start-privacy = Vos renseignements restent ici
start-privacy-text = Tout ce que vous écrivez est gardé sur cet appareil, dans ce navigateur. Rien n’est envoyé, sauf si vous créez un compte.
