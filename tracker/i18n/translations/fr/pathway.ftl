# Le parcours d’une personne : périodes calmes, passerelle vers le football senior, récit en trois phrases, frise.

grade-gap = Période calme
grade-major = Longue période calme
grade-critical = Très longue période calme
gap-quiet = { $length } : { $days ->
    [one] { $days } jour de saison
   *[other] { $days } jours de saison
} du { $start } au { $end } sans match enregistré à son niveau d’âge ou au-dessus.{ $absent ->
    [0] { "" }
    [one] { " " }{ $absent } jour d’absence connue n’est pas compté.
   *[other] { " " }{ $absent } jours d’absence connue ne sont pas comptés.
}
gap-quiet-open = { $length } : au moins { $days ->
    [one] { $days } jour de saison
   *[other] { $days } jours de saison
} jusqu’ici, depuis le { $start }, sans match enregistré à son niveau d’âge ou au-dessus.{ $absent ->
    [0] { "" }
    [one] { " " }{ $absent } jour d’absence connue n’est pas compté.
   *[other] { " " }{ $absent } jours d’absence connue ne sont pas comptés.
}
gap-quiet-at-least = { $length } : au moins { $days ->
    [one] { $days } jour de saison
   *[other] { $days } jours de saison
} du { $start } au { $end } sans match enregistré à son niveau d’âge ou au-dessus. L’avant ou l’après ne peut être affirmé avec certitude.{ $absent ->
    [0] { "" }
    [one] { " " }{ $absent } jour d’absence connue n’est pas compté.
   *[other] { " " }{ $absent } jours d’absence connue ne sont pas comptés.
}
gap-quiet-ended = { $length } : { $days ->
    [one] { $days } jour de saison
   *[other] { $days } jours de saison
} du { $start } jusqu’à la fin de l’inscription le { $end }, sans match enregistré à son niveau d’âge ou au-dessus.{ $absent ->
    [0] { "" }
    [one] { " " }{ $absent } jour d’absence connue n’est pas compté.
   *[other] { " " }{ $absent } jours d’absence connue ne sont pas comptés.
}
gap-record = Nous n’avons aucun match enregistré de { $teams } du { $start } au { $end }.
gap-record-dates = Du { $start } au { $end }, nous avons un total de saison pour { $teams }, mais pas les dates des matchs.
gap-absence = Absence connue du { $start } au { $end } : { $reason }.
gap-absence-open = Absence connue depuis le { $start } : { $reason }.
absence-unavailable = indisponible
absence-suspended = suspension
absence-national-duty = avec une sélection nationale
absence-other = autre motif

milestone-first-senior-appearance = Premier match senior de compétition
milestone-minutes = { $minutes } minutes de football senior en compétition
milestone-first-senior-call-up = Première convocation en équipe A
milestone-first-senior-cap = Première sélection en équipe A
lag-dated = { $milestone } : { $day }
lag-dated-between = { $milestone } : entre le { $earliest } et le { $latest }
lag-at = { $dated }, à quelques semaines de la fin du football U19, le { $t0 }.
lag-after = { $dated }, { $months } mois après la fin du football U19.
lag-after-between = { $dated }, de { $least } à { $most } mois après la fin du football U19.
lag-before = { $dated }, { $months } mois avant la fin du football U19.
lag-before-between = { $dated }, de { $least } à { $most } mois avant la fin du football U19.
lag-around = { $dated }, autour de la fin du football U19, le { $t0 }.
lag-open = { $milestone } : rien d’enregistré jusqu’au { $until }, { $months } mois après la fin du football U19.
lag-open-early = { $milestone } : rien d’enregistré jusqu’au { $until } ; le football U19 dure jusqu’au { $t0 }.
lag-open-undated = { $milestone } : rien d’enregistré jusqu’au { $until }.

story-empty = Nous n’avons pas encore de données de football sur { $name }.
story-age-exact = { $age ->
    [one] { $age } an
   *[other] { $age } ans
}
story-age-either = { $least } ou { $most } ans
story-age-between = entre { $least } et { $most } ans
story-who = { $name } a { $age } et { $stage }.
story-who-ageless = { $name }, dont la date de naissance n’est pas enregistrée, { $stage }.
story-stage = { $rung ->
    [1] joue en football de jeunes jusqu’aux U14 à { $team }
    [2] en est à l’étape U15 et U16 à { $team }
    [3] en est à l’étape U17 à { $team }
    [4] en est à l’étape U18 et U19 à { $team }
    [5] est sur la passerelle entre jeunes et seniors à { $team }
    [6] joue en senior sous le deuxième niveau à { $team }
    [7] joue au deuxième niveau senior à { $team }
    [8] joue au premier niveau senior à { $team }
   *[9] joue au niveau continental à { $team }
}
story-stage-unknown = est inscrit au registre à { $team }, dont le niveau n’est pas enregistré
story-stage-none = ne figure actuellement dans aucune équipe de nos registres
story-lately = { $sex ->
    [female] Elle
   *[male] Il
} a joué { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} à son niveau d’âge ou au-dessus ces 12 derniers mois{ $complete ->
    [yes] { "" }, en { $appearances ->
        [one] { $appearances } match
       *[other] { $appearances } matchs
    }
   *[no] { " " }(minutes connues pour { $known } matchs sur { $appearances })
}.{ $unsure ->
    [0] { "" }
    [one] { " " }Pour { $unsure } autre match, le niveau est indéterminé.
   *[other] { " " }Pour { $unsure } autres matchs, le niveau est indéterminé.
}{ $missing ->
    [0] { "" }
    [one] { " " }Les données de match manquent pour { $missing } jour de saison de cette période.
   *[other] { " " }Les données de match manquent pour { $missing } jours de saison de cette période.
}
story-lately-uncounted = { $sex ->
    [female] Elle
   *[male] Il
} a joué { $appearances ->
    [one] { $appearances } match
   *[other] { $appearances } matchs
} à son niveau d’âge ou au-dessus ces 12 derniers mois ; les minutes ne sont pas enregistrées.{ $unsure ->
    [0] { "" }
    [one] { " " }Pour { $unsure } autre match, le niveau est indéterminé.
   *[other] { " " }Pour { $unsure } autres matchs, le niveau est indéterminé.
}{ $missing ->
    [0] { "" }
    [one] { " " }Les données de match manquent pour { $missing } jour de saison de cette période.
   *[other] { " " }Les données de match manquent pour { $missing } jours de saison de cette période.
}
story-lately-none = Aucun match à son niveau d’âge ou au-dessus n’est enregistré ces 12 derniers mois.{ $missing ->
    [0] { "" }
    [one] { " " }Les données de match manquent pour { $missing } jour de saison de cette période.
   *[other] { " " }Les données de match manquent pour { $missing } jours de saison de cette période.
}
story-lately-unsure = { $appearances ->
    [one] { $appearances } match est enregistré
   *[other] { $appearances } matchs sont enregistrés
} ces 12 derniers mois, sans que l’on puisse dire si c’est à son niveau d’âge.
story-lately-dateless = Pour les 12 derniers mois, nous avons des totaux de saison mais pas les dates des matchs : les minutes récentes ne peuvent pas être comptées.
story-lately-unrecorded = Nous n’avons aucun match enregistré pour les 12 derniers mois.
story-quiet = { $count ->
    [one] Il y a une période calme
   *[other] Il y a { $count } périodes calmes, dont la plus longue
} : { $open ->
    [yes] au moins { $days } jours de saison jusqu’ici, depuis le { $start }
   *[no] { $days } jours de saison du { $start } au { $end }
}.{ $missing ->
    [0] { "" }
    [one] { " " }{ $missing } jour de saison sans données de match est laissé de côté.
   *[other] { " " }{ $missing } jours de saison sans données de match sont laissés de côté.
}
story-quiet-none = Aucune période calme n’est enregistrée.{ $missing ->
    [0] { "" }
    [one] { " " }{ $missing } jour de saison sans données de match est laissé de côté.
   *[other] { " " }{ $missing } jours de saison sans données de match sont laissés de côté.
}
story-quiet-before-first = Les périodes calmes se comptent à partir du premier match à son niveau d’âge, et aucun n’est encore enregistré.
story-quiet-unrecorded = On ne peut pas dire s’il y a eu des périodes calmes, car nous n’avons aucun match daté.
story-quiet-seasonless = On ne peut pas dire s’il y a eu des périodes calmes, car aucune saison de championnat n’est enregistrée.

fault-spell-before-birth = L’inscription à { $subject } commence le jour de la naissance ou avant.
fault-spell-too-young = L’inscription à { $subject } commence avant le sixième anniversaire.
fault-call-up-too-young = Une convocation en sélection { $subject } du { $start } au { $end } précède le sixième anniversaire.
fault-match-too-young = Des matchs du { $start } au { $end } précèdent le sixième anniversaire.
fault-spells-overlap = Deux inscriptions coïncident du { $start } au { $end } sans que l’une soit un prêt de l’autre : { $subject }.
fault-match-outside-spell = Des matchs pour { $subject } du { $start } au { $end } ne relèvent d’aucune inscription dans le club.
fault-match-in-absence = Un match entre le { $start } et le { $end } tombe dans une absence connue.
fault-total-below-matches = Le total de saison de { $subject } est inférieur au nombre de matchs de championnat enregistrés.

# La frise : les mots du dessin, de ses infobulles et de son tableau.
path-title = Parcours de { $name }
path-description = { $name }, du { $start } au { $end } : { $teams ->
    [0] aucune équipe
    [one] une équipe
   *[other] { $teams } équipes
}, { $call_ups ->
    [0] aucune convocation
    [one] une convocation en sélection
   *[other] { $call_ups } convocations en sélection
}, { $quiet ->
    [0] aucune période calme
    [one] une période calme
   *[other] { $quiet } périodes calmes
} et { $record ->
    [0] aucune période aux données manquantes
    [one] une période aux données manquantes
   *[other] { $record } périodes aux données manquantes
}.
path-empty = Nous n’avons pas encore de données sur le parcours de { $name }.
path-nothing-yet = Pas encore de données. Le parcours apparaîtra ici avec la première.
path-club = Clubs
path-national = Sélections
path-no-club = Aucune inscription ni aucun match en club n’est enregistré.
path-no-national = Aucune convocation n’est enregistrée.
path-senior-side = Équipe A
path-level-unknown = Inconnu
path-periods = Périodes
path-age = Âge
path-age-turned = Atteint
path-year = Année
path-as-of = Au { $day }
path-name-loan = { $team } (prêt)
path-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
path-days-at-least = { $days }+ jours
path-no-records = sans données
path-dates-missing = totaux seuls
path-absence = absence
path-registered = Inscription
path-loan = Prêt
path-visiting = A joué sans inscription
path-hint-episode = { $team } : { $kind }, { $level }, depuis le { $start }{ $open ->
    [yes] { "" }, en cours
   *[no] { " " }et jusqu’au { $end }
}
path-hint-call-up = { $side } : { $kind }{ $count ->
    [one] { "" }
   *[other] { " " }({ $count })
}, { $exact ->
    [yes] { $start }
   *[no] entre le { $start } et le { $end }
}
path-call-ups = Convocations
path-key-loan = Prêt
path-key-visiting = A joué sans inscription
path-key-quiet = Période calme, jours de saison
path-key-record = Données manquantes
path-key-absence = Absence connue
path-key-ring = Convocation sans jouer
path-key-dot = A joué
path-key-diamond = Match en équipe A
path-head-from = Du
path-head-to = Au
path-head-what = Quoi
path-head-with = Avec
path-head-level = Niveau
path-ongoing = en cours
path-day = { $day }
path-times = { $what } ({ $count } fois)
path-in-season = { $days ->
    [one] { $days } jour de saison
   *[other] { $days } jours de saison
}
path-in-season-at-least = au moins { $days ->
    [one] { $days } jour de saison
   *[other] { $days } jours de saison
}
