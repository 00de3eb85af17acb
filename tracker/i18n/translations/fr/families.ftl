# Familles : responsables, accords et majorité.

sharing-heading = Qui peut voir ceci
sharing-lead-child = Vous décidez de l’usage des données concernant { $player }. Un changement vaut aussitôt, partout.
sharing-lead-own = Vous voyez ici qui peut voir vos données et à quoi elles servent. Un changement vaut aussitôt, partout.
sharing-lead-look = Vous voyez ici qui peut voir les données concernant { $player } et à quoi elles servent.
sharing-of-age = { $player } est majeur : seul le joueur ou la joueuse décide désormais.
sharing-way = Qui peut voir ceci
sharing-back = Retour au parcours
sharing-purposes = À quoi servent les données
sharing-yes = Autorisé aujourd’hui
sharing-no = Non autorisé
sharing-not-yours = Cette décision ne vous revient pas aujourd’hui.
sharing-agree = Je suis d’accord
sharing-refuse = Je ne suis pas d’accord
sharing-refuse-all = Tout retirer
sharing-take-back = Retirer
sharing-federation = Fédération
sharing-federation-missing = Choisissez une fédération dans la liste.
sharing-scout = Pour qui
sharing-scout-all = Tous les recruteurs de la fédération
sharing-ends = Dernier jour
sharing-ends-hint = Laissez vide pour partager jusqu’à ce que vous le retiriez.
sharing-ends-unreadable = Ce n’est pas un jour. Écrivez-le comme 2026-06-30.
sharing-ends-past = Ce jour est passé. Indiquez aujourd’hui ou un jour plus tard.
sharing-birth-date = Partager aussi le jour de naissance ; sinon, seule l’année est visible
sharing-history = Ce qui a été accepté et refusé
sharing-history-none = Personne n’a encore rien accepté ni refusé.
sharing-head-what = Quoi
sharing-head-given = Dit
sharing-head-state = Aujourd’hui
sharing-said-by = { $day }, { $person }
sharing-for-all = { $federation }, tous les recruteurs
sharing-for-one = { $federation }, seulement { $scout }
sharing-with-birth-date = avec le jour de naissance
sharing-until = jusqu’au { $day }
sharing-text-read = le texte de la version { $wording }
consent-state-runs = en vigueur
consent-state-over = terminé
consent-state-lapsed = terminé au 18e anniversaire
consent-state-taken-back = retiré le { $day } par { $person }
consent-state-refused = refusé
purpose-club-use = Usage par le club
purpose-scouts = Partage avec les recruteurs d’une fédération
purpose-photo = Photo
purpose-statistics = Compter dans les chiffres sur beaucoup
purpose-own-account = Un accès personnel

consent-text-club-use-1 = La direction du club et l’entraîneur de l’équipe voient les données et travaillent avec elles. Personne d’autre au club.
consent-text-scouts-1 = Les recruteurs de la fédération que vous choisissez voient le parcours avec l’année de naissance. Ils ne voient ni absences, ni numéros officiels, ni l’adresse de personne. Sans votre accord, ils ne voient même pas que le joueur existe.
consent-text-photo-1 = Le club peut garder une photo avec les données. Elle n’est montrée à personne hors du club.
consent-text-statistics-1 = Les données comptent dans des chiffres sur de nombreux joueurs. Aucun chiffre ne nomme personne.
consent-text-own-account-1 = Dès 16 ans, le joueur ou la joueuse peut se connecter avec son propre mot de passe et voir ses données. Le club le confirme. Si vous le retirez avant les 18 ans, l’accès ne montre plus rien.

guardians-family = Famille
guardians-none = Le club n’a encore confirmé personne ici.
guardians-you = vous
guardians-primary = responsable principal
guardians-kept = continue à voir les données
guardians-not-kept = ne voit plus les données
guardians-sees = voit les données
guardians-rights = Droits pour { $person }
guardians-save = Enregistrer les droits
guardians-end = Mettre fin au lien
guardians-end-own = Je ne veux plus figurer ici
guardians-keep = Laisser continuer à voir
guardians-keep-not = Ne plus montrer
right-consent = accepter et refuser
right-correct = demander des corrections
right-take-out = emporter les données
relation-mother = mère
relation-father = père
relation-guardian = responsable légal
relation-other = autre
relation-self = le joueur ou la joueuse

sharing-others = Qui d’autre le voit
sharing-club-sees = { $club } : la direction et l’entraîneur de l’équipe
sharing-club-refused = { $club } : personne, car l’usage par le club a été refusé
sharing-no-club = Aucun club : il n’y a pas de licence en cours aujourd’hui.
sharing-no-federation = Aucune fédération : rien n’est partagé avec des recruteurs.
sharing-administrator = L’administrateur ne voit les données qu’un jour, après avoir donné un motif que vous pouvez lire.

people-heading = Responsables légaux
people-lead = Ne confirmez que les personnes que vous connaissez. Une adresse identique ne prouve rien.
people-waiting = En attente de votre réponse
people-waiting-none = Personne n’attend de confirmation.
people-claims = { $person } se dit : { $relation }, pour { $player }
people-confirm = Confirmer
people-decline = Refuser
people-agreed = La famille a accepté un accès personnel
people-agreed-says = On peut inviter :
people-of-player = Responsables pour { $player }
people-of-nobody = Personne ne figure encore ici.
people-make-primary = Nommer responsable principal
people-waits = non confirmé

people-handed-over = { $noticed ->
    [0] Personne n’a été prévenu
    [one] Une famille a été prévenue
   *[other] { $noticed } familles ont été prévenues
}, { $handed ->
    [0] rien n’a été remis.
    [one] un dossier a été remis.
   *[other] { $handed } dossiers ont été remis.
}
letter-of-age-subject = Un dossier de parcours passe au joueur ou à la joueuse
letter-notice-guardian = Le { $day }, { $player } aura 18 ans. Dès ce jour, le dossier lui appartient seul, et vous ne le verrez que si { $player } le permet. Ce que vous avez accepté pour les recruteurs et les photos prend fin ce jour-là. Sans accès personnel, on peut en demander un au club. { $address }
letter-notice-player = Le { $day }, vous aurez 18 ans, { $player }. Dès ce jour, votre dossier est à vous : vous seul décidez qui le voit. Vos parents et les recruteurs ne le voient plus, sauf si vous le dites, sur la page de qui peut le voir. { $address }
letter-handed-guardian = { $player } a 18 ans depuis le { $day }. Le dossier lui appartient désormais. Vous le reverrez si { $player } le permet. { $address }
letter-handed-player = Vous avez 18 ans depuis le { $day }, { $player }. Votre dossier est à vous. Décidez, sur la page de qui peut le voir, si vos parents le voient, et quels recruteurs. { $address }
