# Le rapport du vivier sur papier : ce qui était demandé, sa profondeur, qui dépasse bientôt l’âge et qui y est.

pool-report-heading = Rapport en PDF
pool-report-says = Ce qui était demandé, la profondeur du vivier, qui dépassera bientôt l’âge, et les joueurs en liste. Il est noté que le rapport a été fait.
pool-report-get = Obtenir le rapport

# Sur chaque page, et la première
pool-report-kind = Vivier
pool-report-coverage = Couverture des données : de { $count } sur { $players ->
    [one] { $players } personne
   *[other] { $players } personnes
}, des matchs sont enregistrés pour 75 % des jours de saison ou plus.
pool-report-coverage-none = Couverture des données : personne n’est trouvé, il n’y a donc pas de données dont parler.
pool-report-lead = { $edition } : { $players ->
    [0] personne que vous pouvez voir n’est trouvé.
    [one] une personne est trouvée.
   *[other] { $players } personnes sont trouvées.
}
pool-report-scope-club = Dans ce rapport figurent les personnes enregistrées avec le club et dont la famille ne lui a pas refusé l’usage. Toutes les autres sont réservées : elles ne sont dans aucun chiffre ni sur aucune liste.
pool-report-scope-scout = Dans ce rapport figurent les personnes dont la famille partage les données avec vous. Toutes les autres sont réservées : elles ne sont dans aucun chiffre ni sur aucune liste.
pool-report-scope-federation = Dans ce rapport figurent les personnes dont la famille partage les données avec la fédération. Toutes les autres sont réservées : elles ne sont dans aucun chiffre ni sur aucune liste.
pool-report-scope-everybody = Dans ce rapport sont comptées toutes les personnes enregistrées qui sont trouvées.
pool-report-fact-edition = Édition
pool-report-fact-found = Personnes trouvées
pool-report-fact-listed = Sur la liste
pool-report-fact-rules = Règle connue au

# Ce qui était demandé
pool-report-asked-heading = Ce qui était demandé
pool-report-asked-nothing = Rien ne restreint la réponse : elle contient toutes les personnes qui peuvent participer à la compétition.
pool-report-head-by = Restreint par
pool-report-head-asked = Demandé
pool-report-head-without = Sans cela
pool-report-head-players = Personnes

# La profondeur
pool-report-depth-heading = Profondeur par année de naissance et par poste
pool-report-depth-says = Combien il y en a. De moins de { $least } à une même place, aucun chiffre n’est donné : il est écrit « { web-pool-few } ». Un tiret veut dire personne.

# Le compte à rebours
pool-report-countdown-heading = Qui dépassera bientôt l’âge
pool-report-countdown-says = { $players ->
    [one] La personne
   *[other] Les { $players } personnes
} de la réponse qui peuvent encore jouer et dépasseront l’âge en premier, avec le dernier jour de la dernière édition à venir qui admet à coup sûr la naissance.
pool-report-countdown-nobody = Personne dans cette réponse ne peut jouer à coup sûr ; personne ne dépasse donc l’âge.
pool-report-head-player = Nom
pool-report-head-until = Ouvert ici jusqu’au
pool-report-head-here = Éditions ici
pool-report-head-everywhere = Éditions en tout

# Ce qui est enregistré
pool-report-record-heading = Ce qui est enregistré
pool-report-record-says = Comment se répartissent les personnes trouvées. De moins de { $least }, aucun chiffre n’est donné.

# Les personnes
pool-report-players-heading = Joueurs
pool-report-cut = La liste contient les { $listed } premiers sur { $players } ; { $left_out ->
    [one] l’autre est compté
   *[other] les { $left_out } autres sont comptés
} plus haut et n’y figure pas. Toute la réponse peut être emportée en classeur, en CSV ou en JSON depuis la page de la question.
pool-report-order = Dans cet ordre : { $order }.
pool-report-left = { $windows ->
    [one] { $windows } édition
   *[other] { $windows } éditions
}
pool-report-head-national = Sélection la plus élevée
pool-report-head-records = Données de match

# Comment cela a été fait
pool-report-term-by-age = Selon l’âge
pool-report-definition-by-age = Ce que la règle de l’édition répond à la naissance enregistrée : une année de naissance n’est pas une date, et là où la règle coupe l’année, on ne peut pas le dire. Hors limite d’âge veut dire une place pour un plus âgé.
pool-report-term-countdown = Éditions restantes
pool-report-definition-countdown = Les éditions qui ne sont ni terminées ni annulées, y compris celle de la question, dont les règles enregistrées admettent à coup sûr la naissance.
pool-report-term-depth = Profondeur
pool-report-definition-depth = Dans la limite d’âge sont les personnes que la règle laisse jouer sans place hors limite d’âge. Celles qui ne pourraient jouer que hors limite d’âge sont à part.
pool-report-term-minutes = Minutes
pool-report-definition-minutes = Les minutes jouées à coup sûr au cours des 365 derniers jours au niveau demandé ou plus haut. Les minutes inconnues sont laissées de côté, jamais comptées comme 90 ; un 0 dit qu’aucune n’est enregistrée à coup sûr.
pool-report-term-records = Données de match
pool-report-definition-records = La part des jours de saison d’une personne pour lesquels des matchs de son équipe sont enregistrés. Là où des données manquent, il n’est pas dit que la personne n’a pas joué.
pool-report-term-evidence = Document pour la naissance
pool-report-definition-evidence = Si quelqu’un du club a vu un document qui montre la naissance enregistrée. De quel document il s’agissait n’est pas dit ici.
pool-report-term-whole = Peu de personnes
pool-report-definition-whole = Un nombre de moins de { $least } personnes n’est pas donné, pour que personne n’y soit reconnu. Le total l’est, puisque les personnes sont sur la liste.
