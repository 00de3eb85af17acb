# La revue de l’effectif d’un club sur papier : quoi régler avant quel jour, qui peut jouer où, équipe par équipe.

audit-club = Club
audit-says = Tout le club passé en revue à ce jour : quoi régler avant quel jour, qui peut jouer où équipe par équipe, qui dépassera bientôt l’âge, et les naissances par trimestre. Il est noté que la revue a été faite.
audit-get = Obtenir la revue en PDF
audit-no-club = Il n’y a pas ici de tel club dont vous puissiez passer l’effectif en revue.
audit-which-club = Vous dirigez plusieurs clubs. Dites duquel est la revue.

# Sur chaque page, et la première
audit-kind = Revue de l’effectif du club
audit-lead-players = { $players ->
    [one] Une personne est enregistrée
   *[other] { $players } personnes sont enregistrées
} aujourd’hui avec { $club }, dans { $teams ->
    [one] une équipe
   *[other] { $teams } équipes
}.
audit-lead-settle = { $settle ->
    [0] Il n’y a rien à régler pour aucune d’elles
    [one] Il y a quelque chose à régler pour une d’elles
   *[other] Il y a quelque chose à régler pour { $settle } d’entre elles
}{ $sheets ->
    [0] .
    [one] , et une saison ou un match est sans données.
   *[other] , et { $sheets } saisons et matchs sont sans données.
}
audit-lead-first-now = Une partie presse dès maintenant.
audit-lead-first-before = Le premier terme est avant le { $day }.
audit-lead-first-by = Le premier terme est le { $day }.
audit-lead-first-within-year = Le premier terme est dans le courant de { $day }.
audit-nobody = Personne n’est enregistré aujourd’hui avec { $club }.
audit-scope = Ceux dont la famille a refusé au club l’usage de leurs données sont réservés : ce rapport ne les nomme ni ne les compte.
audit-fact-players = Personnes enregistrées
audit-fact-teams = Équipes avec effectif
audit-fact-settle = Avec quelque chose à régler
audit-fact-first = Premier terme
audit-of-sex = { $sex ->
    [female] { $count ->
        [one] { $count } joueuse
       *[other] { $count } joueuses
    }
   *[male] { $count ->
        [one] { $count } joueur
       *[other] { $count } joueurs
    }
}

# Quoi régler, et pour quand
audit-head-what = Quoi
audit-head-number = Combien
audit-head-when = Pour quand
audit-when-now = Maintenant
audit-when-before = Avant le { $day }
audit-when-by = D’ici le { $day }
audit-when-within-year = Courant { $day }
audit-when-no-date = Sans date
audit-why-now = { $what } se joue en ce moment
audit-why-before = Début : { $what }
audit-why-by = Fin : { $what }
audit-why-within-year = { $what } ; ses jours ne sont pas encore enregistrés
audit-why-no-date = { $what }
audit-named = { $name }, { $under }
audit-head-named = { $name } { $under }
audit-season = { $season }
audit-hangs-birth-missing = { $hangs ->
    [one] d’un seul, on ne peut rien y dire
   *[other] de { $hangs }, on ne peut rien y dire
}
audit-hangs-birth-conflict = { $hangs ->
    [one] cela y compte pour un seul
   *[other] cela y compte pour { $hangs }
}
audit-hangs-ageing-out = { $hangs ->
    [one] un seul
   *[other] { $hangs } d’entre eux
}
audit-waits-heading = Avant quel jour
audit-waits-says = Ce qui commence bientôt et pour quoi une naissance n’est pas assez connue : pour autant de personnes, on ne peut pas dire si elles peuvent jouer.
audit-counted = { $what } : { $count }
audit-part-not-at-all = Rien d’enregistré
audit-part-by-the-year = L’année seule
audit-part-in-part = Connue en partie
audit-part-seasons = Saisons
audit-part-matches = Matchs
audit-deadline-note = Comme terme figure le premier jour d’une compétition ou d’une saison, ou le dernier jour d’une saison. Pour quand une liste doit être remise, c’est le règlement de la compétition qui le dit, et cela n’est pas enregistré ici.
audit-in-order = Vérifié et sans rien à régler : { $what }.
audit-all-in-order = Il ne reste rien à régler : les { $checks } vérifications sont en ordre.

# Équipe par équipe
audit-teams-heading = Équipe par équipe
audit-teams-says = Combien de personnes chaque point concerne, et de combien de saisons et de matchs de l’équipe les données manquent. Dates : naissances sans le jour ; désaccord : la famille ou un document dit autre chose.
audit-team = { $team } · { $sex ->
    [female] femmes et filles
   *[male] hommes et garçons
}
audit-team-sex = { $sex ->
    [female] femmes et filles
   *[male] hommes et garçons
}
audit-whole-club = Tout le club
audit-head-team = Équipe
audit-short-players = Effectif
audit-short-birth-missing = Dates
audit-short-birth-conflict = Dés-accord
audit-short-over-age = Âge dépassé
audit-short-no-records = Sans données
audit-short-sheets = Feuilles
audit-short-quiet = Période calme
audit-short-ageing-out = Fin d’âge
audit-team-players = { $players ->
    [one] Une personne enregistrée.
   *[other] { $players } personnes enregistrées.
}
audit-league = Joue en { $season }.
audit-league-up-to = Joue en { $season }, jusqu’à U{ $age } à compter du { $cut_off }.
audit-no-league = Aucune saison de championnat n’est enregistrée pour cette équipe.
audit-team-settle = { $settle ->
    [0] Il n’y a rien à régler dans son effectif.
    [one] Il y a quelque chose à régler pour une d’elles.
   *[other] Il y a quelque chose à régler pour { $settle } d’entre elles.
}
audit-head-player = Nom
audit-head-part = { $head } (partie { $part } sur { $parts })
audit-alike = { $players ->
    [one] Pour la seule personne
   *[other] Le même pour les { $players }
} : { $answer }. { $where }.
audit-alike-but = Le même pour { $told } sur { $players } : { $answer }. { $where }. On ne peut rien y dire de : { $names }.
audit-may-play = Peuvent jouer
audit-count-of = { $count } sur { $of }
audit-provisional = { $what } (provisoire)
audit-team-leaving = Qui, dans l’équipe, dépassera bientôt l’âge :
audit-head-ends = Ce qui finit
audit-head-last-day = Dernier jour
audit-head-players = Qui

# Ce qui vient pour tout le club
audit-ahead-heading = Ce qui vient : { $sex ->
    [female] femmes et filles
   *[male] hommes et garçons
}
audit-ahead-nothing = Aucune compétition à venir connue ici, ni aucune catégorie d’âge des championnats du club, n’est pour ces personnes.
audit-ahead-says = Combien, sur les { $sex ->
    [female] { $players } joueuses
   *[male] { $players } joueurs
} du club, peuvent jouer dans ce qui vient, selon l’âge. Pour les autres, l’âge est dépassé ou pas encore atteint.
audit-head-begins = Début
audit-head-may = Peuvent jouer
audit-head-overage = Hors limite d’âge
audit-head-unknown = Impossible à dire
audit-day-not-known = { $year }, jour inconnu
audit-is-over = fini le { $day }
audit-is-played = se joue en ce moment

# Qui dépasse l’âge
audit-ageing-heading = Qui dépassera bientôt l’âge
audit-ageing-says = Avec quoi l’âge est dépassé dans l’effectif au cours des { $months } prochains mois, pour combien de personnes et de quelle équipe. N’y sont pas celles dont la naissance n’est pas assez connue.
audit-ageing-nobody = Au cours des { $months } prochains mois, personne ne dépasse à coup sûr l’âge d’une compétition ou d’une catégorie de sélections.

# Trimestres de naissance
audit-quarters-heading = Naissances par trimestre : { $sex ->
    [female] femmes et filles
   *[male] hommes et garçons
}
audit-head-year-from = Année à partir du { $cut_off }
audit-head-births = Total
audit-head-ratio = Premier au dernier
audit-coarse = { $count ->
    [one] une de plus, pas assez connue
   *[other] { $count } de plus, pas assez connues
}
audit-fewer-than = moins de { $fewest }
audit-ratio = { NUMBER($ratio, minimumFractionDigits: 1, maximumFractionDigits: 1) }
audit-interval = { NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } à { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }
audit-too-few-births = nombres seuls
audit-empty-quarter = un trimestre vide
audit-quarters-note = Premier au dernier : naissances au premier trimestre pour une au dernier, jour pour jour, et dessous l’intervalle à 95 %. Donné seulement à partir de { $births } naissances ; en dessous de { $fewest }, même les nombres ne sont pas donnés.
audit-quarters-refused = Des familles ont refusé que quelqu’un soit compté dans des chiffres : les naissances sont donc données pour toutes les équipes ensemble et non pour chacune.

# Comment cela a été fait
audit-term-registered = Enregistré aujourd’hui
audit-definition-registered = Un enregistrement auprès d’une équipe du club, qui a commencé et n’a pas fini. Qui en a plusieurs figure dans l’équipe de celui qui a commencé en dernier.
audit-term-by-age = Peuvent jouer
audit-definition-by-age = Selon l’âge seul, d’après les règles connues et la naissance enregistrée : une année de naissance n’est pas une date, et là où une règle coupe l’année, on ne peut pas le dire. Hors limite d’âge veut dire l’une des quelques places pour des plus âgés.
audit-term-over-age = Âge dépassé
audit-definition-over-age = À coup sûr au-dessus de la catégorie la plus âgée du niveau où se joue le championnat de l’équipe, à compter de la date de référence enregistrée. Le championnat peut le permettre.
audit-term-ages-out = Fin d’âge
audit-definition-ages-out = À coup sûr dans la limite d’âge d’une édition et au-dessus de celle de la suivante connue, ou dans la dernière année d’une U17, U20 ou U23 de sélections, au cours des { $months } prochains mois.
audit-term-quarters = Naissances par trimestre
audit-definition-quarters = Les trimestres de l’année qui commence à la date de référence d’un championnat. Après un changement de date, les deux sont montrés. L’attendu est la part des naissances qui revient à chaque trimestre d’après ses jours. (D15)
