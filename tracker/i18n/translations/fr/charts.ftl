# Graphiques : titres, phrases qui les présentent, noms qu’ils portent, légendes et en-têtes de leurs tableaux.

# Ce que tous les graphiques ont en commun.
chart-title = { $chart ->
    [bands] Minutes senior selon l’âge
    [funnel] L’entonnoir, dans les deux sens
    [steps] L’entonnoir, étape par étape
    [incidence] Délai avant les débuts en senior
    [quarters] Naissances par trimestre
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
chart-percents = de { NUMBER($low, style: "percent", maximumFractionDigits: 0) } à { NUMBER($high, style: "percent", maximumFractionDigits: 0) }
chart-interval = de { NUMBER($low, style: "percent", maximumFractionDigits: 1) } à { NUMBER($high, style: "percent", maximumFractionDigits: 1) }
chart-fewer = moins de { $fewest }
chart-hidden = masqué, moins de { $fewest }
chart-of = { $count } sur { $of }
chart-share = { $count } sur { $of } ({ NUMBER($part, style: "percent", maximumFractionDigits: 1) })
chart-hint = { $name } : { $figure }
chart-none = —
chart-too-few = trop peu de joueurs
chart-not-on-record = aucun effectif enregistré
chart-age = Âge
chart-age-exact = { NUMBER($age, maximumFractionDigits: 2) }
chart-born = { $count ->
    [0] aucun joueur né
    [one] un joueur né
   *[other] { $count } joueurs nés
}
chart-key-interval = intervalle à 95 %
chart-key-in = un joueur compté
chart-key-out = un joueur non compté
chart-key-hidden = masqué : trop peu de joueurs
chart-stage = Étape
chart-way = Sens
chart-share-head = Joueurs
chart-interval-head = Intervalle à 95 %
chart-season = { $year }/{ $next }
chart-season-head = Saison

# Le repère par âge.
chart-bands-too-few = Trop peu de joueurs pour comparer : entrés dans le football U19 d’après nos données, { $pool } ; il en faut { $least } au même âge.
chart-bands-minutes = Minutes senior cumulées
chart-bands-line = { $part ->
    [10] 1 sur 10 en dessous
    [25] 1 sur 4 en dessous
    [50] la moitié en dessous
    [75] 3 sur 4 en dessous
   *[90] 9 sur 10 en dessous
}
chart-bands-survivors = seuls ceux qui y sont parvenus
chart-bands-survivors-median = Seuls ceux qui y sont parvenus, la moitié en dessous
chart-bands-known = Joueurs aux minutes connues
chart-bands-no-line = Pas de ligne là où l’on peut comparer moins de { $least } joueurs
chart-bands-key-half = Bande grise : moitié centrale de { $pool } joueurs
chart-bands-key-wide = Bande pâle : tous sauf le dixième le plus bas et le plus haut
chart-bands-key-median = Trait : la moitié est en dessous
chart-bands-key-survivors = Pointillé : ceux qui ont ensuite atteint l’équipe A, { $n } joueurs – seuls ceux qui y sont parvenus

# L’entonnoir.
chart-funnel-nobody = Personne que l’on puisse compter n’est encore enregistré à l’une de ces étapes.
chart-forwards = Vers l’avant
chart-forwards-of = Parmi les joueurs de chaque étape qui ont { $age } ans ou plus, ceux qui ont ensuite atteint celle-ci : { $goal }
chart-backwards = À rebours
chart-backwards-of = Parmi ceux qui ont atteint « { $goal } », ceux qui sont enregistrés à chaque étape
chart-step = Étape par étape
chart-steps-fewest = L’étape après laquelle le moins de joueurs continuent : { $start }.
chart-step-of = Parmi les joueurs de chaque étape qui ont { $age } ans ou plus, ceux qui en ont atteint une suivante

# Le délai avant les débuts en senior.
chart-incidence-too-few = Trop peu de joueurs pour dire quand viennent les débuts : suivis assez longtemps, { $watched } ; il en faut { $least }.
chart-incidence-share = Part des joueurs
chart-incidence-debut = Débuts en senior
chart-incidence-left = A quitté le football
chart-incidence-watched = Joueurs encore suivis à cet âge, sans l’un ni l’autre :
chart-incidence-watched-head = Encore suivis
chart-incidence-key-debut = Hachures : les débuts sont entre les deux lignes
chart-incidence-key-left = Points : les départs sont entre les deux lignes
chart-by-age = Débuts à { $age } ans : { $share }
chart-by-age-too-few = Débuts à { $age } ans : trop peu de joueurs

# Les trimestres de naissance.
chart-quarters-panel = Année à partir du { $cut_off }
chart-quarters-cut-off = Année à partir du
chart-quarter-head = Trimestre
chart-quarters-born = Nés
chart-quarters-expected = Attendus
chart-quarters-key-days = Attendus, si les naissances étaient réparties également sur les jours
chart-quarters-key-births = Attendus, si les naissances étaient réparties comme dans tout le pays
chart-quarters-coarse = { $count ->
    [one] La naissance d’{ $count } autre joueur n’est pas connue
   *[other] La naissance de { $count } autres joueurs n’est pas connue
} assez précisément pour un trimestre.
chart-quarters-tested = { $sentence } χ² = { NUMBER($square, minimumFractionDigits: 1, maximumFractionDigits: 1) } à 3 degrés de liberté, n = { $n }, p { $rare ->
    [yes] <
   *[no] =
} { NUMBER($p, minimumFractionDigits: 3, maximumFractionDigits: 3) }.
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
    [one] { $n } joueur
   *[other] { $n } joueurs
}, { $before ->
    [0] aucun n’y est parvenu
    [one] { $before } y est parvenu
   *[other] { $before } y sont parvenus
} avant la fin du football U19, { $soon ->
    [0] aucun
   *[other] { $soon }
} dans les { $months } mois qui suivent et { $later ->
    [0] aucun
   *[other] { $later }
} plus tard.{ $waiting ->
    [0] { " " }Tous y sont parvenus.
    [one] { " " }{ $waiting } n’y est pas encore.
   *[other] { " " }{ $waiting } n’y sont pas encore.
}{ $early ->
    [0] { "" }
    [one] { " " }Pour { $early }, le football U19 n’était pas terminé au dernier enregistrement.
   *[other] { " " }Pour { $early }, le football U19 n’était pas terminé au dernier enregistrement.
}{ $stopped ->
    [0] { "" }
    [one] { " " }{ $stopped } a arrêté de jouer.
   *[other] { " " }{ $stopped } ont arrêté de jouer.
}{ $followed ->
    [0] { "" }
    [one] { " " }{ $followed } a été suivi au-delà du football U19.
   *[other] { " " }{ $followed } ont été suivis au-delà du football U19.
}{ $unclear ->
    [0] { "" }
    [one] { " " }Pour { $unclear } de plus, on ne peut pas le dire : des minutes que personne n’a notées ont pu suffire.
   *[other] { " " }Pour { $unclear } de plus, on ne peut pas le dire : des minutes que personne n’a notées ont pu suffire.
}
chart-lag-arrived-shows = { $n ->
    [0] Parvenus : personne encore
    [one] Parvenu : { $n } joueur, selon le mois de l’arrivée
   *[other] Parvenus : { $n } joueurs, selon le mois de l’arrivée
}
chart-lag-waiting-shows = { $n ->
    [0] Pas encore parvenus : personne
    [one] Pas encore parvenu : { $n } joueur, selon les mois de suivi
   *[other] Pas encore parvenus : { $n } joueurs, selon les mois de suivi
}
chart-lag-arrived-hint = { $between } : { $count ->
    [one] { $count } joueur y est parvenu
   *[other] { $count } joueurs y sont parvenus
}
chart-lag-waiting-hint = { $between } : { $count ->
    [one] { $count } joueur, suivi aussi longtemps, n’y est pas encore
   *[other] { $count } joueurs, suivis aussi longtemps, n’y sont pas encore
}
chart-lag-between = De { $first } à { $last } mois
chart-lag-axis = Mois depuis la fin du football U19 ; en dessous de zéro, avant celle-ci
chart-lag-key-zero = Fin du football U19
chart-lag-unsure = { $count ->
    [one] Les mois d’{ $count } joueur ne sont connus
   *[other] Les mois de { $count } joueurs ne sont connus
} qu’entre deux bornes, et figurent à mi-chemin.
chart-lag-undated = { $count ->
    [one] { $count } autre joueur est laissé de côté
   *[other] { $count } autres joueurs sont laissés de côté
} : l’année de naissance n’est pas connue.
chart-lag-unclear = { $count ->
    [one] { $count } de ceux du bas a pu y parvenir depuis
   *[other] { $count } de ceux du bas ont pu y parvenir depuis
} : les minutes que personne n’a notées le laissent ouvert.
chart-lag-months = Mois
chart-lag-arrived = Parvenus
chart-lag-waiting = Pas encore
chart-lag-of-waiting-early = { $count ->
    [one] Pour { $count } de ceux du bas
   *[other] Pour { $count } de ceux du bas
}, le football U19 n’était pas terminé au dernier enregistrement.
chart-lag-of-waiting-stopped = { $count ->
    [one] { $count } de ceux du bas a
   *[other] { $count } de ceux du bas ont
} arrêté de jouer.
chart-lag-early = Dont encore en âge U19
chart-lag-stopped = Dont arrêtés

# Le renouvellement.
chart-turnover-shows = { $seasons ->
    [one] L’effectif de { $first } : quelle part
   *[other] Les effectifs de { $first } à { $last } : quelle part de chacun
} était partie et était arrivée à une saison d’écart, et était encore là trois saisons plus tard.
chart-turnover-nothing = { $seasons ->
    [0] Aucun effectif n’est enregistré.
   *[other] Aucun couple d’effectifs distants d’une saison, ou de trois, n’est enregistré.
}
chart-turnover-out = Partis
chart-turnover-out-of = Absents de l’effectif une saison plus tard
chart-turnover-out-not-aged = Partis, hors limite d’âge
chart-turnover-out-not-aged-of = De même, sans ceux qui ont dépassé l’âge
chart-turnover-into = Arrivés
chart-turnover-into-of = Absents de l’effectif une saison plus tôt
chart-turnover-persist = Restés
chart-turnover-persist-of = Dans l’effectif trois saisons plus tard

# Les parties d’une barre de l’entonnoir, et une part dont une partie reste ouverte.
chart-of-between = de { $least } à { $most } sur { $of }
chart-share-between = de { $least } à { $most } sur { $of } (de { NUMBER($low, style: "percent", maximumFractionDigits: 1) } à { NUMBER($high, style: "percent", maximumFractionDigits: 1) })
chart-key-open = { $why ->
    [time] peut-être passé par là : aucun enregistrement de cette époque
   *[order] peut-être allé plus loin : l’ordre des deux n’est pas connu
}
chart-key-open-one = { $why ->
    [time] une personne peut-être passée par là : aucun enregistrement de cette époque
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
