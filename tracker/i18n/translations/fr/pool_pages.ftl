# Le vivier en page : qui peut jouer, par quoi on le restreint, le tableau de profondeur et les éclosions tardives.

web-nav-pool = Vivier
web-nav-scouting = Détection
web-pool-heading = Le vivier
web-pool-lead = Qui peut jouer, par l’âge et par tout ce qui est enregistré. Choisissez une compétition pour commencer.
web-pool-begin = Afficher le vivier
web-pool-views = Façons de regarder le vivier
web-pool-view-list = Joueurs
web-pool-view-depth = Tableau de profondeur
web-pool-view-late = Éclosion tardive
web-pool-narrow = Restreindre le vivier
web-pool-go = Afficher
web-pool-reading = Comment lire cette liste
web-pool-tools-way = Conserver cette question, emporter la liste ou demander pourquoi quelqu’un n’est pas là
web-pool-emptied = Ce que l’on peut retirer
web-pool-no-club = aucun club enregistré
web-pool-most-listed = Ce sont ceux qui ont le plus de joueurs. Restreignez autrement pour en voir d’autres.
web-pool-least = Au moins
web-pool-code = Association
web-pool-code-hint = Son code de trois lettres, comme USA.
web-pool-group-call-ups = Sélections et convocations
web-pool-national-from = Sélection la plus élevée, au moins
web-pool-national-any = Indifférent
web-pool-caps-from = Sélections A, au moins
web-pool-called-since = Dernière convocation au plus haut niveau, à partir du
web-pool-group-birth = Jour de naissance
web-pool-group-coverage = Minimum de données de match
web-pool-coverage-from = Au moins, en pour cent des jours de saison
web-pool-records-says = Les données de match sont la part des jours de saison d’un joueur pour lesquels des matchs de son équipe sont enregistrés.
web-pool-left-says = Les éditions à venir sont celles de cette compétition qui ne sont pas terminées, y compris celle qui est regardée, où la personne est à coup sûr dans la limite d’âge, pour autant que leurs règles soient enregistrées.
web-pool-sort = Trier par
web-pool-sort-oldest = Qui dépassera l’âge en premier
web-pool-sort-youngest = Les plus jeunes d’abord
web-pool-sort-minutes = Le plus de minutes
web-pool-sort-caps = Le plus de sélections
web-pool-sort-national = Plus haute convocation
web-pool-sort-name = Nom
web-pool-chosen = Ce qui est choisi
web-pool-chip = { $part } : { $value }
web-pool-leave-out = Retirer
web-pool-clear = Tout retirer
web-pool-few = quelques-uns
web-pool-holds = Comment elle est détenue
web-pool-holds-any = De n’importe quelle façon
web-pool-holds-only = Comme seule nationalité
web-pool-holds-second = À côté d’une autre, venue avant
web-pool-rung = À ce niveau ou plus haut
web-pool-minutes-from = { $minutes } au niveau « { $rung } » ou plus haut
web-pool-as-known = Selon les données au { $day }.
web-pool-counted = { $players ->
    [0] Personne n’est trouvé
    [one] Une personne
   *[other] { $players } personnes
}
web-pool-within = { $players ->
    [0] Aucune d’elles n’est à coup sûr dans la limite d’âge.
    [one] Une d’elles est à coup sûr dans la limite d’âge.
   *[other] { $players } d’entre elles sont à coup sûr dans la limite d’âge.
}
web-pool-within-few = Quelques-unes d’entre elles sont à coup sûr dans la limite d’âge.
web-pool-rung-of-minutes = { $rung } ou plus haut
web-pool-years-only = Là où une famille ne partage pas le jour de naissance, seule l’année est comparée à la règle et aux filtres.
web-pool-empty = Personne que vous pouvez voir ne répond à tout ce qui est choisi.
web-pool-empty-all = Personne que vous pouvez voir ne participe à cette compétition.
web-pool-page-empty = Il n’y a plus personne après cet endroit.
web-pool-without = Sans « { $part } » : { $players ->
    [one] une personne
   *[other] { $players } personnes
}
web-pool-without-few = Sans « { $part } » : quelques personnes
web-pool-foot-left = pied gauche
web-pool-foot-right = pied droit
web-pool-foot-both = les deux pieds
web-pool-minutes = Minutes, 12 derniers mois
web-pool-from-rung = Les minutes sont celles jouées à coup sûr au cours des 365 derniers jours au niveau « { $rung } » ou plus haut.
web-pool-called-up = Plus haute convocation
web-pool-caps = { $caps ->
    [0] aucune sélection A
    [one] une sélection A
   *[other] { $caps } sélections A
}
web-pool-records = Données de match
web-pool-born = naissance : { $born }
web-pool-left = { $windows ->
    [0] Aucune édition à venir dans la limite d’âge
    [one] Dans la limite d’âge pour une édition à venir
   *[other] Dans la limite d’âge pour { $windows } éditions à venir
}
web-pool-tools = Plus sur cette question
web-pool-export-lead = Tous ceux de la réponse, pas cette page seulement. De chacun, le fichier dit ce que dit la page.
web-pool-export-json = Télécharger en JSON
web-pool-why = Pourquoi quelqu’un n’est-il pas là ?
web-pool-why-who = Nom ou numéro de la personne
web-pool-why-go = Chercher
web-pool-why-heading = Pourquoi quelqu’un est ou n’est pas dans le vivier
web-pool-why-found = { $name } figure dans la réponse à cette question.
web-pool-why-not = { $name } ne figure pas dans la réponse :
web-pool-back = Retour au vivier
web-pool-refused = Il n’y a pas de réponse à cette adresse
web-pool-too-costly = Cette question prend trop de temps
web-pool-narrower = Demander moins
web-pool-nearest = Aller à la question la plus proche
web-pool-start-again = Choisir une compétition

# Le tableau de profondeur
web-depth-lead = Combien ils sont par année de naissance et par poste. Un chiffre mène aux joueurs.
web-depth-within = Dans la limite d’âge
web-depth-overage = Comme joueurs hors limite d’âge
web-depth-year = Année de naissance
web-depth-short = { $position ->
    [goalkeeper] GB
    [defender] DEF
    [midfielder] MIL
    [forward] ATT
   *[none] —
}
web-depth-year-unknown = Année non enregistrée
web-depth-position-unknown = Poste non enregistré
web-depth-nobody = Personne dans cette question n’est dans la limite d’âge.
web-depth-no-overage = Personne dans cette question ne pourrait jouer seulement comme joueur hors limite d’âge.
web-depth-untold = { $players ->
    [one] D’un joueur, on ne peut rien dire, car la naissance ou la règle n’est pas assez connue.
   *[other] De { $players } joueurs, on ne peut rien dire, car la naissance ou la règle n’est pas assez connue.
}
web-depth-untold-few = De quelques joueurs, on ne peut rien dire, car la naissance ou la règle n’est pas assez connue.
web-depth-outside = { $players ->
    [one] Un joueur est trop âgé ou trop jeune et ne figure dans aucun tableau.
   *[other] { $players } joueurs sont trop âgés ou trop jeunes et ne figurent dans aucun tableau.
}
web-depth-outside-few = Quelques joueurs sont trop âgés ou trop jeunes et ne figurent dans aucun tableau.
web-depth-small = Là où il n’y a que quelques joueurs, aucun chiffre n’est donné ; les joueurs eux-mêmes sont dans la liste.

# Éclosion tardive
web-late-lead = Joueurs de cette question qu’une sélection précoce a pu laisser de côté, chacun avec la raison de regarder à nouveau.
web-late-calm = Une raison est un fait enregistré, et non un pronostic. Là où manquent des données plus anciennes, quelqu’un peut sembler être arrivé tard.
web-late-known-quarter = Le trimestre de naissance n’est regardé que là où une famille partage le jour de naissance.
web-late-none = Personne dans cette question n’a l’une de ces raisons.
web-late-count = { $reason ->
    [quarter] Naissance au dernier trimestre de l’année
    [entry] Première donnée à 16 ans ou plus tard
   *[rising] Plus de minutes chez les seniors, sans convocation
}
web-late-first = { $players ->
    [one] Le joueur qui a le plus de raisons.
   *[other] Les { $players } joueurs qui ont le plus de raisons ; restreignez la question pour en voir d’autres.
}
late-reason-quarter = Naissance au dernier trimestre de l’année, donc parmi les plus jeunes de sa catégorie.
late-reason-entry = Première donnée le { $day }, à { NUMBER($age) } ans ou plus.
late-reason-rising = { NUMBER($minutes) } minutes chez les seniors sur la dernière année après { NUMBER($before) } l’année précédente, et aucune convocation n’est enregistrée.
