# Les pages d’aide : ce qui les entoure, et ce que veulent dire les mots.

help-heading = Aide
help-about = Aide : { $title }
help-lead = Une page pour chaque chose que l’on fait ici : à quoi elle sert, les étapes et ce qu’il faut savoir.
help-every = Toutes les pages d’aide
help-none = Il n’y a pas de page d’aide de ce nom ; la page d’aide mène à chacune.
help-steps = Étape par étape
help-know = Bon à savoir
help-words = Ce que veulent dire les mots
help-beside = Aide voisine
help-go = Y aller : { $place }
help-picture-fictional = De la démonstration, où personne n’existe.
help-picture-english = L’image montre la page en anglais.

# Qui le fait
help-group-everybody = Pour tout le monde
help-group-families = Pour les parents et les joueurs
help-group-clubs = Pour les clubs
help-group-scouts = Pour les recruteurs et les fédérations
help-group-administrators = Pour l’administration

# Les mots
help-word-call-up = Convocation
help-meaning-call-up = Un appel en sélection nationale : à un stage, sur une liste, dans un groupe. Une convocation n’est pas une sélection jouée.
help-word-cap = Sélection jouée
help-meaning-cap = Une convocation où la personne est entrée sur le terrain. Qui est resté sur le banc n’a pas de sélection jouée pour ce match.
help-word-quiet-period = Période calme
help-meaning-quiet-period = { $quiet } jours de saison ou plus entre deux matchs joués au niveau de son âge. Cela dit combien de temps, et non pourquoi, et ne juge personne.
help-word-no-record = Nous n’avons pas de données
help-meaning-no-record = Personne n’a rien remis sur ce temps. Cela dit quelque chose des données et rien de la personne : « pas de données » ne veut jamais dire « n’a pas joué ».
help-word-at-level = Au niveau de son âge
help-meaning-at-level = Dans une ligue qui n’est pas plus basse que celle attendue pour l’âge de ce jour. Jouer avec des plus âgés compte aussi.
help-word-disputed = Contesté
help-meaning-disputed = La famille dit que c’est inexact, et le club ne l’a pas encore réglé. D’ici là, cela compte tel quel.
help-word-provisional = Provisoire
help-meaning-provisional = La règle est connue de mémoire et n’a pas été lue dans son règlement. Vérifiez-la avant de vous y fier.
help-word-overage = Place hors âge
help-meaning-overage = Une place pour quelqu’un de plus âgé que ne le permet la règle, là où une édition a de telles places.
help-word-cannot-tell = Impossible à dire
help-meaning-cannot-tell = Les données ne permettent pas de trancher, par exemple parce que seule l’année de naissance est connue. Une année n’est pas une date de naissance, et personne ne devine le jour.
help-word-cut-off = Limite
help-meaning-cut-off = Le jour à partir duquel comptent les catégories d’une ligue : le 1er janvier pour les années civiles, un autre jour pour les années scolaires.
help-word-guardian = Responsable légal
help-meaning-guardian = Le père, la mère ou quiconque répond d’un enfant. La première personne que le club a confirmée est le responsable principal et a tous les droits ; les suivantes voient le dossier, et le responsable principal dit ce qu’elles peuvent faire d’autre.
help-word-bridge = La passerelle
help-meaning-bridge = Les étapes entre le football U-19 et le football senior : une équipe B, une réserve, une ligue U-21 ou U-23, l’université.
help-word-ledger = Registre
help-meaning-ledger = La trace de qui a fait ou ouvert quoi, quand et dans quel rôle. Chaque ligne est scellée avec la précédente, si bien qu’aucune ne peut être changée sans que cela se voie.
