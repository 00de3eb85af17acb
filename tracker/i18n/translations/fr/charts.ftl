# Graphiques : titres, phrases qui les présentent, noms qu’ils portent, légendes et en-têtes de leurs tableaux.

# Ce que tous les graphiques ont en commun.
chart-title = { $chart ->
    [bands] Minutes senior selon l’âge
    [funnel] L’entonnoir, dans les deux sens
    [steps] L’entonnoir, étape par étape
    [incidence] Délai avant les débuts en senior
    [quarters] Naissances par trimestre
    [routes] La passerelle selon la voie
    [trained] Les clubs côte à côte
    [lag] De la fin du football U19 au football senior
   *[turnover] Renouvellement de l’effectif
}{ $sex ->
    [female] , football féminin
    [male] , football masculin
   *[none] { "" }
}
chart-two-sentences = { $first } { $second }
chart-as-table = Lire ce graphique en tableau
chart-reads = Pointez une partie du graphique, touchez-la ou parcourez-le avec ← et → : elle se lit ici.
chart-leads = Chaque barre mène aux personnes qu’elle compte.
chart-table-of = { $title }, ligne par ligne
chart-number = { NUMBER($number, maximumFractionDigits: 0) }
chart-decimal = { NUMBER($number, minimumFractionDigits: 1, maximumFractionDigits: 1) }
chart-percent = { NUMBER($part, style: "percent", maximumFractionDigits: 0) }
chart-percent-exact = { NUMBER($part, style: "percent", maximumFractionDigits: 1) }
chart-percents = de { NUMBER($low, style: "percent", maximumFractionDigits: 0) } à { NUMBER($high, style: "percent", maximumFractionDigits: 0) }
chart-interval = de { NUMBER($low, style: "percent", maximumFractionDigits: 1) } à { NUMBER($high, style: "percent", maximumFractionDigits: 1) }
chart-fewer = moins de { $fewest }
chart-hidden = masqué, moins de { $fewest }
chart-of = { $count } sur { $of }
chart-share = { $count } sur { $of } ({ NUMBER($part, style: "percent", maximumFractionDigits: 1) })
chart-hint = { $name } : { $figure }
chart-none = —
chart-too-few = trop peu de personnes
chart-not-on-record = pas d’effectif à comparer
chart-age = Âge
chart-age-exact = { NUMBER($age, maximumFractionDigits: 2) }
chart-born = { $count ->
    [0] aucune naissance
    [one] une naissance
   *[other] { $count } naissances
}
chart-key-interval = intervalle à 95 %
chart-key-in = une personne comptée
chart-key-out = une personne non comptée
chart-key-hidden = masqué : trop peu de personnes
chart-stage = Étape
chart-way = Sens
chart-share-head = Personnes
chart-interval-head = Intervalle à 95 %
chart-season = { $year }/{ $next }
chart-season-head = Saison

# Le repère par âge.
chart-bands-too-few = Trop peu de personnes pour comparer : { $pool } sont entrées dans le football U19 d’après nos données ; il en faut { $least } au même âge.
chart-bands-minutes = Minutes senior cumulées
chart-bands-line = { $part ->
    [10] 1 sur 10 en dessous
    [25] 1 sur 4 en dessous
    [50] la moitié en dessous
    [75] 3 sur 4 en dessous
   *[90] 9 sur 10 en dessous
}
chart-bands-survivors = seules les personnes qui y sont parvenues
chart-bands-survivors-median = Seules les personnes qui y sont parvenues, la moitié en dessous
chart-bands-known = Personnes aux minutes connues
chart-bands-no-line = Pas de ligne là où l’on peut comparer moins de { $least } personnes
chart-bands-key-half = Bande grise : moitié centrale de { $pool } personnes
chart-bands-key-wide = Bande pâle : tous sauf le dixième le plus bas et le plus haut
chart-bands-key-median = Trait : la moitié est en dessous
chart-bands-key-survivors = Pointillé : les { $n } personnes qui ont ensuite atteint l’équipe A – et elles seules

# L’entonnoir.
chart-funnel-nobody = Personne que l’on puisse compter n’est encore enregistré à l’une de ces étapes.
chart-forwards = Vers l’avant
chart-forwards-of = Parmi les personnes de chaque étape qui ont { $age } ans ou plus, celles qui ont ensuite atteint celle-ci : { $goal }
chart-backwards = À rebours
chart-backwards-of = Parmi les personnes qui ont atteint « { $goal } », celles qui sont enregistrées à chaque étape
chart-step = Étape par étape
chart-steps-fewest = L’étape après laquelle le moins de personnes continuent : { $start }.
chart-step-of = Parmi les personnes de chaque étape qui ont { $age } ans ou plus, celles qui en ont atteint une suivante

# Le délai avant les débuts en senior.
chart-incidence-too-few = Trop peu de personnes pour dire quand viennent les débuts : suivies assez longtemps, { $watched } ; il en faut { $least }.
chart-incidence-share = Part des personnes
chart-incidence-debut = Débuts en senior
chart-incidence-left = A quitté le football
chart-incidence-watched = Personnes encore suivies à cet âge, sans l’un ni l’autre :
chart-incidence-watched-head = Encore suivies
chart-incidence-key-debut = Hachures : les débuts sont entre les deux lignes
chart-incidence-key-left = Points : les départs sont entre les deux lignes
chart-by-age = Débuts à { $age } ans : { $share }
chart-by-age-too-few = Débuts à { $age } ans : trop peu de personnes

# Les trimestres de naissance.
chart-quarters-panel = Année à partir du { $cut_off }
chart-quarters-cut-off = Année à partir du
chart-quarter-head = Trimestre
chart-quarters-born = Naissances
chart-quarters-expected = Attendues
chart-quarters-key-days = Attendues, si les naissances étaient réparties également sur les jours
chart-quarters-key-births = Attendues, si les naissances étaient réparties comme dans tout le pays
chart-quarters-coarse = { $count ->
    [one] La naissance d’une autre personne n’est pas connue
   *[other] La naissance de { $count } autres personnes n’est pas connue
} assez précisément pour un trimestre.
chart-quarters-tested = { $sentence } χ² = { NUMBER($square, minimumFractionDigits: 1, maximumFractionDigits: 1) } à 3 degrés de liberté, n = { $n }, p { $rare ->
    [yes] <
   *[no] =
} { NUMBER($p, minimumFractionDigits: 3, maximumFractionDigits: 3) }.
chart-quarter-from = à partir du { $day } { $month }
chart-months = { $first }–{ $last }
chart-month = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}

# Les délais d’un groupe.
lag-spread-shows = { $milestone } : sur { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}, { $before ->
    [0] aucune n’y est parvenue
    [one] une y est parvenue
   *[other] { $before } y sont parvenues
} avant la fin du football U19, { $soon ->
    [0] aucune
    [one] une
   *[other] { $soon }
} dans les { $months } mois qui suivent et { $later ->
    [0] aucune
    [one] une
   *[other] { $later }
} plus tard.{ $waiting ->
    [0] { " " }Toutes y sont parvenues.
    [one] { " " }Une n’y est pas encore.
   *[other] { " " }{ $waiting } n’y sont pas encore.
}{ $early ->
    [0] { "" }
    [one] { " " }Pour l’une d’elles, le football U19 n’était pas terminé au dernier enregistrement.
   *[other] { " " }Pour { $early }, le football U19 n’était pas terminé au dernier enregistrement.
}{ $stopped ->
    [0] { "" }
    [one] { " " }Une a arrêté de jouer.
   *[other] { " " }{ $stopped } ont arrêté de jouer.
}{ $followed ->
    [0] { "" }
    [one] { " " }Une a été suivie au-delà du football U19.
   *[other] { " " }{ $followed } ont été suivies au-delà du football U19.
}{ $unclear ->
    [0] { "" }
    [one] { " " }Pour une de plus, on ne peut pas le dire : des minutes que personne n’a notées ont pu suffire.
   *[other] { " " }Pour { $unclear } de plus, on ne peut pas le dire : des minutes que personne n’a notées ont pu suffire.
}
chart-lag-arrived-shows = { $n ->
    [0] Y sont parvenues : personne encore
    [one] Y est parvenue : une personne, selon le mois de l’arrivée
   *[other] Y sont parvenues : { $n } personnes, selon le mois de l’arrivée
}
chart-lag-waiting-shows = { $n ->
    [0] N’y sont pas encore : personne
    [one] N’y est pas encore : une personne, selon les mois de suivi
   *[other] N’y sont pas encore : { $n } personnes, selon les mois de suivi
}
chart-lag-arrived-hint = { $between } : { $count ->
    [one] une personne y est parvenue
   *[other] { $count } personnes y sont parvenues
}
chart-lag-waiting-hint = { $between } : { $count ->
    [one] une personne, suivie aussi longtemps, n’y est pas encore
   *[other] { $count } personnes, suivies aussi longtemps, n’y sont pas encore
}
chart-lag-between = De { $first } à { $last } mois
chart-lag-axis = Mois depuis la fin du football U19 ; en dessous de zéro, avant celle-ci
chart-lag-key-zero = Fin du football U19
chart-lag-unsure = { $count ->
    [one] Les mois d’une personne ne sont connus
   *[other] Les mois de { $count } personnes ne sont connus
} qu’entre deux bornes, et figurent à mi-chemin.
chart-lag-undated = { $count ->
    [one] Une autre personne est laissée de côté
   *[other] { $count } autres personnes sont laissées de côté
} : l’année de naissance n’est pas connue.
chart-lag-unclear = { $count ->
    [one] Une des personnes du bas a pu y parvenir depuis
   *[other] { $count } des personnes du bas ont pu y parvenir depuis
} : les minutes que personne n’a notées le laissent ouvert.
chart-lag-months = Mois
chart-lag-arrived = Arrivées
chart-lag-waiting = Pas encore
chart-lag-of-waiting-early = { $count ->
    [one] Pour une des personnes du bas
   *[other] Pour { $count } des personnes du bas
}, le football U19 n’était pas terminé au dernier enregistrement.
chart-lag-of-waiting-stopped = { $count ->
    [one] Une des personnes du bas a
   *[other] { $count } des personnes du bas ont
} arrêté de jouer.
chart-lag-early = Dont encore en âge U19
chart-lag-stopped = Dont arrêts

# La passerelle selon la voie.
chart-routes-of = Arrivées { $months } mois après la fin du football U19
chart-routes-milestone = Étape
chart-routes-way = Voie
chart-routes-there = En { $months } mois
chart-routes-before = Avant la fin des U19
chart-routes-soon = Dans les { $months } mois suivants
chart-routes-later = Plus tard
chart-routes-not = Rien d’enregistré
chart-routes-open = On ne peut dire
chart-routes-open-hint = { $count ->
    [one] { $count } personne dont on ne peut rien dire
   *[other] { $count } personnes dont on ne peut rien dire
}
chart-routes-others-hint = { $count ->
    [one] { $count } personne qui n’y était pas encore, d’après les données
   *[other] { $count } personnes qui n’y étaient pas encore, d’après les données
}

# Les clubs côte à côte.
chart-trained-club = Club
chart-trained-key-share = part des personnes du club
chart-trained-key-all = part de l’ensemble, avec son intervalle

# Le renouvellement.
chart-turnover-shows = { $seasons ->
    [one] L’effectif de { $first } : quelle part
   *[other] Les effectifs de { $first } à { $last } : quelle part de chacun
} était partie et était arrivée à une saison d’écart, et était encore là trois saisons plus tard.
chart-turnover-nothing = { $seasons ->
    [0] Aucun effectif n’est enregistré.
   *[other] Aucun couple d’effectifs distants d’une saison, ou de trois, n’est enregistré.
}
chart-turnover-out = Départs
chart-turnover-out-of = N’étaient plus dans l’effectif une saison plus tard
chart-turnover-out-not-aged = Départs, hors limite d’âge
chart-turnover-out-not-aged-of = De même, sans les personnes qui ont dépassé l’âge
chart-turnover-into = Arrivées
chart-turnover-into-of = N’étaient pas dans l’effectif une saison plus tôt
chart-turnover-persist = Encore là
chart-turnover-persist-of = Dans l’effectif trois saisons plus tard

# Les parties d’une barre de l’entonnoir, et une part dont une partie reste ouverte.
chart-of-between = de { $least } à { $most } sur { $of }
chart-share-between = de { $least } à { $most } sur { $of } (de { NUMBER($low, style: "percent", maximumFractionDigits: 1) } à { NUMBER($high, style: "percent", maximumFractionDigits: 1) })
chart-key-open = { $why ->
    [time] passage possible : aucun enregistrement de cette époque
    [sight] arrivée possible : personne perdue de vue avant, ou minutes inconnues
   *[order] suite possible : l’ordre des deux n’est pas connu
}
chart-key-open-one = { $why ->
    [time] une personne peut-être passée par là : aucun enregistrement de cette époque
    [sight] une personne peut-être parvenue : perdue de vue avant, ou minutes inconnues
   *[order] une personne peut-être allée plus loin
}
chart-forwards-unordered = { $name } : { $count ->
    [one] une personne, dont l’ordre n’est pas connu
   *[other] { $count } personnes, dont l’ordre n’est pas connu
}
chart-forwards-others = { $name } : { $count ->
    [one] une personne qui n’est pas allée plus loin
   *[other] { $count } personnes qui ne sont pas allées plus loin
}
chart-backwards-unobserved = { $name } : { $count ->
    [one] une personne dont nous n’avons aucun enregistrement de cette époque
   *[other] { $count } personnes dont nous n’avons aucun enregistrement de cette époque
}
chart-backwards-others = { $name } : { $count ->
    [one] une personne avec des enregistrements de cette époque, et aucun à cette étape
   *[other] { $count } personnes avec des enregistrements de cette époque, et aucun à cette étape
}
chart-step-unordered = { $name } : { $count ->
    [one] une personne, dont l’ordre des étapes n’est pas connu
   *[other] { $count } personnes, dont l’ordre des étapes n’est pas connu
}
chart-step-others = { $name } : { $count ->
    [one] une personne sans étape ultérieure enregistrée
   *[other] { $count } personnes sans étape ultérieure enregistrée
}
