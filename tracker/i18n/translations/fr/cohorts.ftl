# Ce que montre un groupe : entonnoirs, délai avant les débuts, repères par âge, trimestres de naissance, renouvellement, contexte publié.

cohort-too-few = Trop peu de personnes pour comparer.
cohort-group = { $sex ->
    [female] { $group ->
        [goalkeeper] gardiennes
        [defender] défenseuses
        [midfielder] milieux
        [forward] attaquantes
       *[all] joueuses de tous postes
    }
   *[male] { $group ->
        [goalkeeper] gardiens
        [defender] défenseurs
        [midfielder] milieux
        [forward] attaquants
       *[all] joueurs de tous postes
    }
}
cohort-share-hidden = trop peu de personnes pour l’afficher
cohort-share-counts = { $count } sur { $of }
cohort-share = { $count } sur { $of } ({ NUMBER($part, style: "percent", maximumFractionDigits: 1) }, intervalle à 95 % : de { NUMBER($low, style: "percent", maximumFractionDigits: 1) } à { NUMBER($high, style: "percent", maximumFractionDigits: 1) })
cohort-share-counts-between = de { $least } à { $most } sur { $of }
cohort-share-between = de { $least } à { $most } sur { $of } (de { NUMBER($from_part, style: "percent", maximumFractionDigits: 1) } à { NUMBER($to_part, style: "percent", maximumFractionDigits: 1) }, intervalle à 95 % : de { NUMBER($low, style: "percent", maximumFractionDigits: 1) } à { NUMBER($high, style: "percent", maximumFractionDigits: 1) })

funnel-shows = { $n ->
    [one] De la seule personne
   *[other] Des { $n } personnes
} de { $age } ans ou plus, combien à chaque étape ont ensuite atteint celle-ci : { $goal }. À rebours, on regarde toutes les personnes qui l’ont atteinte, quel que soit leur âge.
funnel-passage = { $start } → { $goal } : { $share }
funnel-origin = { $stage } : { $share }
funnel-largest-loss = L’étape après laquelle le moins de personnes continuent : { $start }. { $lost } sur { $of } n’ont aucune étape ultérieure enregistrée, soit un intervalle à 95 % de { NUMBER($low, style: "percent", maximumFractionDigits: 0) } à { NUMBER($high, style: "percent", maximumFractionDigits: 0) }. { $clear ->
    [yes] L’intervalle est séparé de ceux de toutes les autres étapes.
   *[no] Une autre étape en perd peut-être autant : les intervalles se recoupent, ou il n’y en a pas d’autre à comparer.
}
funnel-not-matured = { $count ->
    [one] Une personne a moins de { $age } ans et n’est pas encore comptée.
   *[other] { $count } personnes ont moins de { $age } ans et ne sont pas encore comptées.
}
funnel-age-unknown = Pour { $count ->
    [one] une personne
   *[other] { $count } personnes
}, on ne peut pas dire si l’âge de { $age } ans est atteint.
funnel-unordered = Pour { $count ->
    [one] une personne, on ne peut pas dire quelle étape est venue d’abord : le chiffre bas suppose que le parcours s’y arrête, le chiffre haut qu’il continue.
   *[other] { $count } personnes, on ne peut pas dire quelle étape est venue d’abord : les chiffres bas supposent qu’aucune n’a continué, les chiffres hauts que toutes ont continué.
}
funnel-unobserved = Pour { $count ->
    [one] une personne, nous n’avons aucun enregistrement de l’époque d’une étape : à rebours, le chiffre bas suppose qu’elle n’y était pas passée, le chiffre haut que si.
   *[other] { $count } personnes, nous n’avons aucun enregistrement de l’époque d’une étape : à rebours, les chiffres bas supposent qu’aucune n’y était passée, les chiffres hauts que toutes y étaient passées.
}
answer-through = Des personnes passées par l’étape « { $start } » qui ont { $age } ans ou plus, { $share } ont ensuite atteint celle-ci : { $goal }.
loss-named = L’étape après laquelle le moins de personnes continuent : { $start }. { $lost } sur { $of } ({ NUMBER($part, style: "percent", maximumFractionDigits: 0) }, intervalle à 95 % : de { NUMBER($low, style: "percent", maximumFractionDigits: 0) } à { NUMBER($high, style: "percent", maximumFractionDigits: 0) }) n’ont aucune étape ultérieure enregistrée.
loss-known = { $lost ->
    [0] Toutes les personnes de cette étape en ont une ultérieure enregistrée, ou peut-être : { $start }.
    [one] De la seule personne sans étape ultérieure enregistrée après « { $start } », voici ce que l’on sait :
   *[other] Des { $lost } personnes sans étape ultérieure enregistrée après « { $start } », voici ce que l’on sait :
}{ $lost ->
    [0] { "" }
   *[other] { " " }{ $stopped } avaient arrêté de jouer, d’après un club ; { $playing } avaient encore une licence ou une trace à la fin de nos données ; les données de { $ended } s’arrêtent sans que personne ait dit pourquoi. Ne rien avoir enregistré ne veut pas dire ne pas avoir joué.
}
loss-firm = Même si toutes les personnes dont on ne peut rien dire avaient continué, c’est à cette étape que l’on en perdrait le plus.
loss-apart = D’après les données, c’est là que l’on en perd le plus : l’intervalle est séparé de tous les autres. Les personnes dont on ne peut rien dire pourraient y changer quelque chose.
loss-overlaps = Il n’est pas certain que l’on en perde le plus là : l’intervalle recoupe celui de l’étape qui suit « { $rival } »{ $others ->
    [0] .
    [one] { " " }et celui d’une autre.
   *[other] { " " }et ceux de { $others } autres.
}
loss-alone = Aucune autre étape ne compte assez de personnes pour être comparée.
loss-too-few = On ne peut dire à quelle étape le plus de personnes se perdent : trop peu en ont l’âge.

crossing-none = Aucune voie enregistrée
crossing-all = Toutes
crossing-there = { $milestone }, { $way } : en { $months } mois, { $share }
crossing-whole = { $milestone }, { $months } mois après la fin du football U19 ou avant : { $share }.
crossings-show = { $n ->
    [one] De la seule personne
   *[other] De { $n } personnes au plus
} dont le football U19 a pris fin il y a { $months } mois ou davantage, combien y étaient parvenues { $months } mois après cette fin, selon la voie suivie.
crossings-too-soon = { $count ->
    [one] { $count } personne n’est pas encore comptée : ses { $months } mois ne sont pas écoulés.
   *[other] { $count } personnes ne sont pas encore comptées : leurs { $months } mois ne sont pas écoulés.
}
crossings-undated = { $count ->
    [one] { $count } personne n’est pas comptée : l’année de naissance n’est pas connue.
   *[other] { $count } personnes ne sont pas comptées : l’année de naissance n’est pas connue.
}
crossings-begun-before = { $milestone } : { $count ->
    [one] { $count } personne est laissée de côté, dont le football U19 était terminé
   *[other] { $count } personnes sont laissées de côté, dont le football U19 était terminé
} avant que rien de tel ne soit enregistré.
crossings-open = Les hachures sont les personnes dont on ne peut rien dire : perdues de vue avant la fin des { $months } mois, ou avec des minutes que personne n’a notées. L’intervalle vaut quoi qu’elles soient devenues.
crossings-not-weighed = Une personne peut avoir suivi plusieurs voies, si bien que les nombres ne s’additionnent pas. Une voie n’est connue qu’une fois suivie, et un prêt ou un championnat semi-professionnel est déjà du football senior. Les parts décrivent les voies ; elles ne disent pas laquelle choisir.
view-coverage = Couverture des données : { NUMBER($part, style: "percent", maximumFractionDigits: 0) } de { $days ->
    [one] { $days } jour de saison
   *[other] { $days } jours de saison
} avec licence ({ $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}).
view-coverage-none = Couverture des données : aucun jour de saison avec licence n’est documenté.
view-coverage-births = Le jour de naissance est connu de { NUMBER($day, style: "percent", maximumFractionDigits: 0) } des personnes, et au moins le mois de { NUMBER($month, style: "percent", maximumFractionDigits: 0) }.
view-coverage-ends = De { NUMBER($stopped, style: "percent", maximumFractionDigits: 0) }, un club a dit qu’elles avaient arrêté de jouer ; les données de { NUMBER($ended, style: "percent", maximumFractionDigits: 0) } s’arrêtent sans motif.
view-coverage-stages = Depuis quand chaque étape est enregistrée
view-coverage-stage = Étape
view-coverage-since = Enregistrée depuis
view-coverage-players = Personnes vues
trained-table = Parmi les personnes de chaque étape, celles qui ont ensuite atteint celle-ci : { $goal }
trained-shows = Parmi les personnes que chaque club a formées entre 15 et 21 ans, qui sont passées par l’étape « { $start } » et ont l’âge de compter, combien ont ensuite atteint celle-ci : { $goal }. Une personne compte dans chacun de ses clubs, si bien que les nombres ne s’additionnent pas. Les clubs sont dans l’ordre de leurs noms.
trained-apart = { $clubs ->
    [one] { $clubs } club compte
   *[other] { $clubs } clubs comptent
} assez de personnes pour un pourcentage ; { $apart ->
    [0] aucun intervalle ne laisse de côté la part de l’ensemble
    [one] { $apart } intervalle laisse de côté la part de l’ensemble
   *[other] { $apart } intervalles laissent de côté la part de l’ensemble
}. Le hasard seul le ferait environ une fois sur 20 clubs.
trained-hidden = { $count ->
    [one] { $count } autre club n’est pas montré, car trop peu de ses personnes peuvent être comptées, ou parce que le montrer en dirait trop de quelques autres.
   *[other] { $count } autres clubs ne sont pas montrés, car trop peu de leurs personnes peuvent être comptées, ou parce que les montrer en dirait trop de quelques autres.
}
trained-unknown = Pour { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}, aucune saison de formation entre 15 et 21 ans n’est enregistrée.
bridge-b-team = Équipe B
bridge-college = Université
bridge-loan = Prêt
bridge-semi-professional = Championnat semi-professionnel
ways-hidden = { $count ->
    [one] { $count } autre voie n’est pas montrée, car peu de personnes l’ont suivie.
   *[other] { $count } autres voies ne sont pas montrées, car peu de personnes ont suivi chacune.
}
ways-unknown = Pour { $count ->
    [one] une personne
   *[other] { $count } personnes
}, nous n’avons pas la voie suivie.

debut-shows = Combien, parmi { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}, avaient débuté en senior, et combien avaient quitté le football, selon l’âge.{ $unexplained ->
    [0] { "" }
    [one] { " " }Les données d’une personne s’arrêtent sans motif : les débuts se situent entre deux lignes.
   *[other] { " " }Les données de { $unexplained } personnes s’arrêtent sans motif : les débuts se situent entre deux lignes.
}
debut-by = À { $age } ans, environ { NUMBER($part, style: "percent", maximumFractionDigits: 0) } de { $n } personnes avaient débuté en senior.
debut-by-between = À { $age } ans, entre { NUMBER($least, style: "percent", maximumFractionDigits: 0) } et { NUMBER($most, style: "percent", maximumFractionDigits: 0) } de { $n } personnes avaient débuté en senior.
debut-within = { $sentence } Intervalle à 95 % : de { NUMBER($low, style: "percent", maximumFractionDigits: 1) } à { NUMBER($high, style: "percent", maximumFractionDigits: 1) }.
debut-too-few = Trop peu de personnes ont été suivies jusqu’à { $age } ans pour le dire.
debut-coarse-birth = { $count ->
    [one] Une personne n’est pas prise en compte
   *[other] { $count } personnes ne sont pas prises en compte
} : le mois de naissance n’est pas connu.
debut-seen-late = { $count ->
    [one] Une personne n’est pas prise en compte
   *[other] { $count } personnes ne sont pas prises en compte
} : rien n’est enregistré avant les débuts en senior.
debut-begun-before = { $count ->
    [one] Une personne n’est pas prise en compte : elle avait
   *[other] { $count } personnes ne sont pas prises en compte : elles avaient
} 19 ans ou plus quand commencent les enregistrements de matchs senior, et les débuts ont pu être antérieurs.
debut-not-seen = { $count ->
    [one] Une personne n’est pas prise en compte
   *[other] { $count } personnes ne sont pas prises en compte
} : aucune période n’est enregistrée à partir de 15 ans.
debut-coarse-debut = { $count ->
    [one] La date de débuts d’une personne n’est connue qu’entre deux jours, et comptée au second.
   *[other] Les dates de débuts de { $count } personnes ne sont connues qu’entre deux jours, et comptées au second.
}

benchmark-shows = Minutes senior cumulées selon l’âge, de { $n } { $group } ayant rejoint le football U19, départs du football compris. La bande grise est la moitié centrale.
benchmark-survivors = En pointillés : les { $n } personnes qui ont ensuite atteint l’équipe A. Uniquement celles qui y sont parvenues : la plupart n’y parviennent pas.
benchmark-survivors-too-few = Trop peu de personnes ont ensuite atteint l’équipe A pour tracer leur ligne.
percentile-about = { $tenths ->
    [0] { $sex ->
        [female] Presque toutes les joueuses
       *[male] Presque tous les joueurs
    } de son âge ont autant de minutes ou plus
    [10] { $sex ->
        [female] Presque toutes les joueuses
       *[male] Presque tous les joueurs
    } de son âge ont moins de minutes
   *[other] Environ { $tenths } { $tenths ->
        [one] { $sex ->
            [female] joueuse
           *[male] joueur
        }
       *[other] { $sex ->
            [female] joueuses
           *[male] joueurs
        }
    } de son âge sur 10 { $tenths ->
        [one] a
       *[other] ont
    } moins de minutes
} (comparaison avec { $n } { $group }).

cut-off-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
quarters-counts = Naissances par trimestre de l’année à partir du { $cut_off }, en nombres : { $n }, c’est trop peu pour comparer les trimestres.
quarters-empty = Naissances de { $n } personnes par trimestre de l’année à partir du { $cut_off }. Le premier ou le dernier trimestre n’en a aucune ; les deux ne sont pas comparés.
quarters-ratio = Naissances de { $n } personnes par trimestre de l’année à partir du { $cut_off } : jour pour jour, { NUMBER($ratio, minimumFractionDigits: 1, maximumFractionDigits: 1) } au premier trimestre pour une au dernier (intervalle à 95 % : de { NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } à { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) }).

turnover-out = N’étaient plus dans l’effectif une saison après { $year } : { $share }.
turnover-out-ages-untold = N’étaient plus dans l’effectif une saison après { $year } : { $share }. Impossible de dire qui a dépassé l’âge : les championnats de ce niveau réunissent plusieurs catégories d’âge.
turnover-ages-untold = De même, sans les personnes qui ont dépassé l’âge. Non indiqué si les championnats d’un niveau réunissent plusieurs catégories d’âge, comme jusqu’aux U16.
turnover-open = Nous n’avons aucun effectif pour la saison qui suit { $year }.
turnover-outgrown = Cette équipe a une limite d’âge, dépassée en moins de trois saisons : que peu de personnes y soient restées ne dit rien de qui reste au club.
u21-share = { $variant ->
    [match-day] Qui n’avait pas 21 ans le jour du match
   *[cohort] Qui a 21 ans dans l’année où la saison a commencé, ou plus tard
}{ $nationals ->
    [own] { " " }et de la nationalité du pays
   *[all] { "" }
} : { $open ->
    [yes] entre { NUMBER($least, style: "percent", maximumFractionDigits: 1) } et { NUMBER($most, style: "percent", maximumFractionDigits: 1) }
   *[no] { NUMBER($least, style: "percent", maximumFractionDigits: 1) }
} des minutes. Les minutes sont connues pour { $known } apparitions sur { $appearances }.
u21-no-minutes = Aucune minute n’est enregistrée pour { $appearances } apparitions.
u21-no-nationality = Sur les { $of } minutes comptées, { $minutes } ont été jouées par des personnes dont la nationalité n’est pas enregistrée.
productivity-shows = Sur { $n } personnes formées au club, { $seniors } ont des minutes senior enregistrées : { $minutes } minutes, pondérées par niveau et par la part des saisons de formation passées au club.

reference-context = { $figure } { $sample } Source : { $source }.
reference-sample = { $of ->
    [five-nations] Échantillon : { $n } internationaux masculins de cinq pays.
    [italy] Échantillon : { $n } internationaux masculins italiens.
    [germany] Échantillon : programmes entiers de centres de formation masculins et de sélections de jeunes en Allemagne, et non des équipes isolées.
    [sweden] Échantillon : { $n } internationaux masculins suédois.
    [scottish-academy] Échantillon : { $n } joueurs d’un centre de formation masculin écossais.
    [top-leagues] Échantillon : premières divisions masculines en Europe, de 2009 à 2020.
    [scotland] Échantillon : première division masculine d’Écosse.
    [associations] Échantillon : 205 fédérations, football féminin et masculin.
    [college-men] Échantillon : lycéens des États-Unis.
   *[college-women] Échantillon : lycéennes des États-Unis.
}
reference-five-nations = Environ { NUMBER($u17, style: "percent", maximumFractionDigits: 0) } des internationaux U17, { NUMBER($u19, style: "percent", maximumFractionDigits: 0) } des U19 et { NUMBER($u21, style: "percent", maximumFractionDigits: 0) } des U21 ont atteint l’équipe A.
reference-italy = Naissances au premier trimestre face au dernier : environ { $u16 } contre 1 en U16 et { $senior } contre 1 en équipe A (rapport des cotes).
reference-germany = Chaque année, { NUMBER($academies, style: "percent", maximumFractionDigits: 1) } des joueurs des centres et { NUMBER($national, style: "percent", maximumFractionDigits: 1) } des internationaux jeunes ont été renouvelés ; après { $seasons } ans, moins de la moitié étaient encore là.
reference-sweden = Parmi les internationaux A, { NUMBER($first, style: "percent", maximumFractionDigits: 0) } ont été choisis pour la première fois en U15 ou U16, { NUMBER($second, style: "percent", maximumFractionDigits: 0) } en U17 ou U18 et { NUMBER($third, style: "percent", maximumFractionDigits: 0) } en U21 ou en senior.
reference-scottish-academy = { $count } joueurs du centre sur { $of } ({ NUMBER($part, style: "percent", maximumFractionDigits: 1) }) sont devenus professionnels.
reference-top-leagues = Les joueurs formés au club sont passés de { NUMBER($before, style: "percent", maximumFractionDigits: 0) } à { NUMBER($after, style: "percent", maximumFractionDigits: 0) } des effectifs.
reference-scotland = Les moins de 21 ans ont eu entre { NUMBER($low, style: "percent", maximumFractionDigits: 1) } et { NUMBER($high, style: "percent", maximumFractionDigits: 1) } des minutes, selon le club.
reference-associations = Beaucoup de joueuses et de joueurs quittent le football à partir de 16 ou 17 ans, en partie faute de possibilités en senior.
reference-college-men = { NUMBER($part, style: "percent", maximumFractionDigits: 1) } des lycéens joueurs ont continué à jouer à l’université.
reference-college-women = { NUMBER($part, style: "percent", maximumFractionDigits: 1) } des lycéennes joueuses ont continué à jouer à l’université.
