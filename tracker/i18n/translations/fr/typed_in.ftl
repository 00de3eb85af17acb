# Saisir à la main : ce que toutes les pages ont en commun
typed-heading = Saisir à la main
typed-lead = Ce que vous saisissez ici passe par les mêmes contrôles qu’un fichier et peut être annulé pendant 30 jours.
way-in-by-hand = Saisir à la main
way-in-by-hand-says = Une feuille de match en moins d’une minute, une liste de convocation, des totaux de saison, une absence.
typed-save = Enregistrer
typed-undo = Annuler
typed-list = Afficher les joueurs
typed-entered = Pris en compte : { $title }. Nouvelles données : { $added } ; modifiées : { $changed } ; inchangées : { $same }.
typed-same = Tout cela est déjà enregistré ; rien n’a été modifié.
typed-team = Équipe
typed-date = Jour du match
typed-opponent = Adversaire
typed-competition = Compétition
typed-season = Championnat
typed-minutes-label = Minutes
typed-appearances = Matchs joués
typed-player = Joueur
typed-choose = Choisissez un joueur
typed-look = Rien n’est encore enregistré : ce qui ne va pas est indiqué près de son champ.
typed-missing = Remplissez ce champ.
typed-long = C’est trop long. Dites-le en moins de mots.
typed-number = Écrivez un nombre entier possible ici, ou laissez le champ vide si personne ne le sait.
typed-nobody = Rien n’est encore rempli : dites quelque chose d’au moins un joueur.
typed-nobody-here = Parmi ceux que vous voyez, personne n’était enregistré ici à ce moment-là.
typed-no-teams = Aucune équipe de votre club n’est encore enregistrée. Prenez d’abord vos joueurs d’un fichier ; leurs équipes viennent avec eux.
typed-no-club = Ceci est réservé aux directeurs d’un club.
typed-no-team = Il n’y a pas de telle équipe dans votre club.
typed-no-season = Cette équipe ne participe pas à une telle saison.
typed-no-seasons = Aucune saison de championnat n’est enregistrée pour cette équipe. Prenez d’abord vos joueurs d’un fichier avec leur championnat.

# Une feuille de match
typed-sheet-heading = Feuille de match
typed-sheet-lead = Choisissez l’équipe et le jour. Tous ceux qui étaient enregistrés ce jour-là apparaissent, et vous dites qui a joué.
typed-sheet-open = Remplir la feuille de match
typed-sheet-again = Rouvrir un match de { $team }
typed-sheet-another = Un autre match
typed-sheet-held = Ce match est enregistré. Ce que vous changez ici le corrige.
typed-sheet-hint = Écrivez les minutes comme 60 ou 45+2. Écrivez ? (ou *) si personne ne connaît la minute. Qui a été exclu est sorti. Les minutes sont calculées ; celles que vous écrivez l’emportent.
typed-keys = Au clavier : 1 titulaire, 2 entré, 3 banc, 4 titulaire et sorti, 5 a joué, 0 hors groupe. Entrée passe au joueur suivant, Ctrl et Entrée enregistre.
typed-nobody-registered = Parmi ceux que vous voyez, personne n’était enregistré ce jour-là avec cette équipe.
typed-no-league = Aucun, ou coupe ou match amical
typed-friendly = Un match amical
typed-length = Durée en minutes
typed-length-hint = Sans le temps additionnel. Vide si personne ne la connaît.
typed-also = Aussi les joueurs d’une autre équipe
typed-also-nobody = Personne d’autre
typed-also-go = Les ajouter
typed-work-out = Calculer les minutes
typed-on = Entrée
typed-off = Sortie
typed-part-started = Titulaire
typed-part-substitute = Entré
typed-part-fielded = A joué
typed-part-bench = Banc
typed-part-none = Hors groupe
typed-count-started = Titulaires
typed-count-on = Entrés
typed-count-off = Sortis
typed-count-bench = Banc
typed-count-minutes = Minutes
typed-count-unknown = Inconnues
typed-minute = « { $text } » n’est pas une minute d’un match : écrivez 60 ou 45+2, au plus { $most }, ou ? si personne ne le sait.
typed-minutes = « { $text } » ne sont pas des minutes : écrivez un nombre entier de 0 à { $most }, ou ? si personne ne le sait.
typed-no-part = Dites comment ce joueur figurait sur la feuille, ou videz les minutes.
typed-on-for-a-starter = Qui était titulaire y était dès le début : videz ce champ, ou choisissez « Entré ».
typed-unused = Qui est resté sur le banc n’est ni entré ni sorti : videz ce champ, ou choisissez comment il a joué.
typed-off-before-on = Personne ne sort avant d’être entré : corrigez l’un des deux.
typed-after-the-end = Le match a duré { $length } minutes : écrivez { $length }+1 pour le temps additionnel, ou corrigez sa durée.
typed-crowded = À partir de la minute { $minute }, { $count } joueurs seraient sur le terrain : dites qui est sorti, avec ? si personne ne connaît la minute.
typed-crowded-start = { $count } joueurs auraient été titulaires : ils sont onze au plus.
typed-held-line = Ce joueur figure sur la feuille enregistrée. On ne retire pas de ligne ici : annulez ce qui l’a apportée, ou choisissez « Banc ».
typed-held-minutes = { $minutes ->
    [one] Une minute est enregistrée
   *[other] { $minutes } minutes sont enregistrées
}. Un nombre connu se corrige ici et ne s’oublie pas : écrivez-en un autre, ou annulez ce qui l’a apporté.
typed-title-sheet = { $team } – { $opponent }, { $day }

# Une liste de convocation
typed-call-ups-heading = Liste de convocation
typed-call-ups-lead = Une sélection, ses jours et, pour chaque joueur convoqué, jusqu’où c’est allé. Seul « A joué » est une cape.
typed-whole-club = Tout le club
typed-association = Fédération
typed-association-wrong = Écrivez le code à trois lettres de la fédération, comme USA.
typed-category = Sélection
typed-category-hint = U-17, senior, olympic
typed-first = Premier jour
typed-last = Dernier jour
typed-last-hint = Vide si c’était un seul jour.
typed-official = Dans une compétition officielle
typed-official-unknown = Personne ne le sait
typed-official-yes = Oui
typed-official-no = Non
typed-kind = Jusqu’où
typed-not-called = Non convoqué
typed-no-kind = Dites jusqu’où est allée la convocation, ou videz les minutes.
typed-title-call-ups = Convocation { $category }, { $day }

# Totaux de saison
typed-totals-heading = Total de saison
typed-totals-lead = Une saison dont on ne connaît que la somme : combien de fois chaque joueur a joué, et combien de temps. Laissez vide ce que personne ne sait.
typed-held-number = { $number } est enregistré. Un nombre connu se corrige ici et ne s’oublie pas : écrivez-en un autre, ou annulez ce qui l’a apporté.
typed-title-totals = Total de saison { $team }, { $season }

# Absences
typed-absence-way = Saisir une absence
typed-absence-heading = Absence
typed-absence-lead = Un temps où l’on ne pouvait pas compter sur un joueur, pour qu’il ne ressemble pas à un temps sans matchs. Rien de médical n’est gardé.
typed-reason = Motif
typed-reason-hint = Qui était blessé ou malade était indisponible ; rien de plus n’est gardé.
typed-reason-unavailable = Indisponible
typed-reason-suspended = Suspendu
typed-reason-national-duty = Avec une sélection
typed-reason-other = Un autre motif
typed-last-open = Dernier jour (vide tant que cela dure)
typed-lasting = dure encore
typed-absences-held = Absences enregistrées
typed-absences-of = Absences enregistrées : { $name }
typed-title-absence = Absence
