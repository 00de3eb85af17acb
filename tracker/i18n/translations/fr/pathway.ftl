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
gap-step-down = { $open ->
    [yes] Marche descendue depuis le { $start } : le niveau habituel est { $later } ; le semestre précédent, c’était { $earlier }.
   *[no] Marche descendue du { $start } au { $end } : le niveau habituel était { $later } ; le semestre précédent, c’était { $earlier }.
}
level = { $rung ->
    [1] le football de jeunes jusqu’aux U14
    [2] le football U15 et U16
    [3] le football U17
    [4] le football U18 et U19
    [5] la passerelle entre jeunes et seniors
    [6] le football senior sous la deuxième division
    [7] la deuxième division senior
    [8] la première division senior
   *[9] le football continental
}
level-between = entre { $low } et { $high }
gap-thin = Faible exposition : { $exact ->
    [yes] { $most ->
        [one] { $most } minute
       *[other] { $most } minutes
    }
   *[no] de { $least } à { $most } minutes
} à son niveau d’âge ou au-dessus du { $start } au { $end }. Environ 3 personnes comparées sur 4 ({ $group }, { $age } ans) en ont davantage.
thin-not = Le temps de jeu des 12 derniers mois n’est pas faible à côté de celui de { $n } personnes comparées ({ $group }, { $age } ans).
thin-untold = On ne peut dire si le temps de jeu des 12 derniers mois est faible : { $why ->
    [age] l’âge n’est pas connu avec certitude, ou les personnes comparées sont d’un autre âge.
    [records] des matchs manquent pour une partie de cette période.
    [registration] pour une partie de cette période, aucune inscription ou aucune saison de championnat n’est enregistrée.
    [absence] une absence connue se trouve dans cette période.
    [minutes] les minutes ou le niveau de certains matchs ne sont pas enregistrés.
   *[other] les données ne permettent pas de trancher.
}
gap-national = Il s’est écoulé { $months } mois entre deux convocations enregistrées, du { $start } et du { $end }.{ $absent ->
    [0] { "" }
    [one] { " " }{ $absent } jour d’absence connue se trouve dans cette période.
   *[other] { " " }{ $absent } jours d’absence connue se trouvent dans cette période.
}
gap-national-open = Il s’est écoulé { $months } mois depuis la dernière convocation enregistrée, du { $start }.{ $absent ->
    [0] { "" }
    [one] { " " }{ $absent } jour d’absence connue se trouve dans cette période.
   *[other] { " " }{ $absent } jours d’absence connue se trouvent dans cette période.
}
gap-national-ended = Il s’est écoulé { $months } mois entre la dernière convocation enregistrée, du { $start }, et la fin de l’inscription le { $end }.{ $absent ->
    [0] { "" }
    [one] { " " }{ $absent } jour d’absence connue se trouve dans cette période.
   *[other] { " " }{ $absent } jours d’absence connue se trouvent dans cette période.
}

evidence-quiet = { $sure ->
    [yes] Les matchs à son niveau d’âge de part et d’autre sont du { $before } et du { $after }.
   *[no] Les matchs de part et d’autre, du { $before } et du { $after }, étaient ou ont pu être à son niveau d’âge.
} { $matches ->
    [0] Aucun match de ses équipes n’est enregistré dans la période.
    [one] { $matches } match de ses équipes est enregistré dans la période.
   *[other] { $matches } matchs de ses équipes sont enregistrés dans la période.
}
evidence-quiet-last = { $sure ->
    [yes] Le dernier match à son niveau d’âge est du { $before }.
   *[no] Le dernier match qui était ou a pu être à son niveau d’âge est du { $before }.
} { $matches ->
    [0] Aucun match de ses équipes n’est enregistré dans la période.
    [one] { $matches } match de ses équipes est enregistré dans la période.
   *[other] { $matches } matchs de ses équipes sont enregistrés dans la période.
}
evidence-record = { $sides ->
    [both] Les matchs enregistrés de part et d’autre sont du { $before } et du { $after }.
    [before] Le dernier match enregistré est du { $before }.
   *[after] Le premier match enregistré est du { $after }.
}
evidence-record-none = Aucun match de l’équipe n’est enregistré, à aucun moment.
evidence-record-dates = { $undated ->
    [0] Le total ne donne pas le nombre de matchs.
    [one] { $undated } match du total n’a pas de date.
   *[other] { $undated } matchs du total n’ont pas de date.
}
evidence-absence = { $ended ->
    [yes] Notée dans les données du { $start } au { $end }.
   *[no] Notée dans les données à partir du { $start }, sans dernier jour.
}
evidence-step-down = Le premier jour, elle repose sur { $later } matchs de niveau connu dans les { $days } jours jusqu’au { $day }, et sur { $earlier } dans les { $days } jours d’avant. Le niveau habituel est celui du milieu.
evidence-thin = Elle repose sur { $appearances ->
    [0] aucun match
    [one] { $appearances } match
   *[other] { $appearances } matchs
} à son niveau d’âge, dont les minutes sont connues pour { $known }{ $unsure ->
    [0] { "" }
    [one] , sur { $unsure } autre dont le niveau ne peut être établi
   *[other] , sur { $unsure } autres dont le niveau ne peut être établi
}, et sur { $n } personnes comparées, dont un quart a moins de { $p25 } minutes.
evidence-national = Les convocations de part et d’autre : { $first } et { $then }. On ne sait pas si toutes les convocations sont enregistrées.
evidence-national-last = La dernière de { $count ->
    [one] { $count } convocation enregistrée
   *[other] { $count } convocations enregistrées
} : { $first }. On ne sait pas si toutes les convocations sont enregistrées.

age-group = U{ $oldest }
above-dated = { $exact ->
    [yes] Première convocation au-dessus des { $group } : { $earliest }
   *[no] Première convocation au-dessus des { $group } : entre le { $earliest } et le { $latest }
}
above-after = { $dated }, { $exact ->
    [yes] { $most } mois
   *[no] de { $least } à { $most } mois
} après avoir dépassé cet âge.
above-before = { $dated }, { $exact ->
    [yes] { $most } mois
   *[no] de { $least } à { $most } mois
} avant de dépasser cet âge.
above-around = { $dated }, autour du moment où cet âge est dépassé.
above-none = Première convocation au-dessus des { $group } : aucune enregistrée jusqu’au { $until }.
above-none-early = Première convocation au-dessus des { $group } : aucune enregistrée jusqu’au { $until } ; la catégorie dure jusqu’au { $out }.
above-none-after = Première convocation au-dessus des { $group } : aucune enregistrée jusqu’au { $until }, { $months } mois après avoir dépassé cet âge.

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
lag-cannot-tell = On ne peut pas dire si { $minutes } minutes de football senior en compétition ont été atteintes : les minutes sont connues pour { $known } de { $of ->
    [one] { $of } match joué
   *[other] { $of } matchs joués
}. Le premier jour possible est le { $day }.

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
fault-spell-ends-first = L’inscription avec { $subject } se terminerait le { $start }, avant de commencer le { $end }.
fault-absence-ends-first = Une absence se terminerait le { $start }, avant de commencer le { $end }.
fault-match-before-birth = Des matchs du { $start } au { $end } précèdent la naissance.
fault-call-up-before-birth = Une convocation en { $subject } du { $start } au { $end } précède la naissance.
fault-total-before-birth = Le total de saison de { $subject } précède la naissance.
fault-total-too-young = Le total de saison de { $subject } précède le sixième anniversaire.
fault-match-minutes = Un match pour { $subject } le { $start } compte plus de minutes qu’un match n’en dure.
fault-total-minutes = Le total de saison de { $subject } compte plus de minutes que ses matchs n’en durent.
fault-call-up-too-young = Une convocation en sélection { $subject } du { $start } au { $end } précède le sixième anniversaire.
fault-match-too-young = Des matchs du { $start } au { $end } précèdent le sixième anniversaire.
fault-spells-overlap = Deux inscriptions coïncident du { $start } au { $end } sans que l’une soit un prêt de l’autre : { $subject }.
fault-match-outside-spell = Des matchs pour { $subject } du { $start } au { $end } ne relèvent d’aucune inscription dans le club.
fault-match-in-absence = Un match entre le { $start } et le { $end } tombe dans une absence connue.
fault-total-below-matches = Le total de saison de { $subject } est inférieur au nombre de matchs de championnat enregistrés.

# La frise : les mots du dessin, de ses infobulles et de son tableau.
path-title = Parcours : { $name }
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
}{ $step_down ->
    [0] { "" }
    [one] , { $step_down } marche descendue
   *[other] , { $step_down } marches descendues
}{ $thin ->
    [0] { "" }
   *[other] , une faible exposition
}{ $national ->
    [0] { "" }
    [one] , une longue attente entre convocations
   *[other] , { $national } longues attentes entre convocations
} et { $record ->
    [0] aucune période aux données manquantes
    [one] une période aux données manquantes
   *[other] { $record } périodes aux données manquantes
}.
path-empty = Nous n’avons pas encore de données de parcours concernant { $name }.
path-nothing-yet = Pas encore de données. Le parcours apparaîtra ici avec la première.
path-club = Clubs
path-national = Sélections
path-no-club = Aucune inscription ni aucun match en club n’est enregistré.
path-no-national = Aucune convocation n’est enregistrée.
path-senior-side = Équipe A
path-level-unknown = Inconnu
path-periods = Périodes
path-between = Entre
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
path-months = { $months } mois
path-months-at-least = { $months }+ mois
path-step-down = marche descendue
path-thin = faible exposition
path-faults = À vérifier
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
path-key-step-down = Marche descendue
path-key-thin = Faible exposition
path-key-national = Entre convocations
path-key-fault = Données contradictoires
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
