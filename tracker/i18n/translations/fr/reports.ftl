# Les mots qui figurent sur les pages des rapports.

# Sur chaque page
report-kind = Rapport de parcours
report-volume = Rapports de parcours
report-author = Pathway Tracker
report-as-of = Situation au { $day }
report-prepared-for = Préparé pour : { $audience }
report-shared = Partagé par la famille jusqu’au { $day }
report-audience-parent = famille
report-audience-club = club
report-audience-scout = recruteur
report-audience-federation = fédération
report-code-here = Rapport { $code } · Pour le vérifier, saisissez ce code sous « Vérifier un rapport » sur le site qui l’a émis
report-code-at = Rapport { $code } · À vérifier sur { $site }
report-rules = Règles { $fingerprint }
report-page = Page { $number } sur { $pages }
report-coverage = Couverture des données : { $share } de { $days ->
    [one] { $days } jour de saison
   *[other] { $days } jours de saison
} avec licence sont documentés.
report-coverage-none = Couverture des données : aucun jour de saison avec licence n’est documenté.
report-coverage-births = Couverture des données : naissance documentée pour { $known } { $players ->
    [one] personne de l’effectif sur { $players }
   *[other] personnes de l’effectif sur { $players }
}.

# De qui parle le rapport
report-no-name = Nom non affiché
report-letters-missing = Un □ dans le nom tient lieu d’une lettre que la police de ce rapport ne possède pas.
report-letters-missing-somewhere = Un □ dans un nom est mis pour une lettre que la police de ce rapport n’a pas.
report-fact-born = Naissance
report-fact-age = Âge
report-fact-position = Poste
report-fact-football = Football
report-fact-club = Club
report-fact-since = Licence depuis
report-fact-nationality = Nationalité
report-fact-identifiers = Numéros
report-no-club = Sans club actuellement
report-not-recorded = non enregistré
report-day-withheld = jour et mois non communiqués
report-age = { $oldest ->
    [one] { $oldest } an
   *[other] { $oldest } ans
}
report-age-between = { $youngest } ou { $oldest } ans

# En bref, la frise
report-brief-heading = En bref
report-brief-empty = Les données ne suffisent pas encore pour raconter ce parcours en quelques phrases.
report-strip-heading = Le parcours
report-strip-empty = Nous n’avons ni licence ni convocation jusqu’au { $day } ; il n’y a donc pas encore de parcours à dessiner.
report-stations-heading = Licences
report-stations-intro = La moitié supérieure du dessin ; le reste figure dans des tableaux à part.

# Minutes
report-minutes-heading = Minutes par niveau
report-minutes-empty = Nous n’avons aucune trace de matchs joués jusqu’au { $day }.
report-minutes-sentence = Sur { $seasons ->
    [one] une saison
   *[other] { $seasons } saisons
}, les données comptent { $appearances ->
    [one] un match joué
   *[other] { $appearances } matchs joués
} et { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} ; les minutes sont connues pour { $known } sur { $appearances }. Chaque barre est une saison : plus elle est foncée, plus on approche du football senior.
report-bars-youth = Football de jeunes jusqu’aux U19
report-bars-bridge = Passerelle
report-bars-senior = Football senior
report-bars-unknown = Niveau non enregistré
report-bars-not-recorded = minutes non enregistrées
report-bars-part = { $minutes } (connues pour { $known } sur { $appearances })
report-basis-total = Total de la saison
report-basis-matches = Match par match
report-basis-part = Minutes connues pour { $known } sur { $appearances }
report-dash = Un tiret (—) signale ce que personne n’a noté. Ce n’est jamais un zéro.

# Sélections
report-call-ups-heading = Sélections nationales
report-call-ups-empty = Nous n’avons aucune trace de convocation en sélection nationale jusqu’au { $day }.
report-call-ups-sentence = { $callups ->
    [one] Une convocation est enregistrée
   *[other] { $callups } convocations sont enregistrées
} ; { $callups ->
    [one] { $caps ->
        [0] elle n’a pas été jouée
       *[other] elle a été jouée
    }
   *[other] { $caps ->
        [0] aucune n’a été jouée
        [one] une a été jouée
       *[other] { $caps } ont été jouées
    }
}. Une convocation ne devient une sélection jouée que si le joueur ou la joueuse est entré sur le terrain.
report-times = { $matches ->
    [one] une fois
   *[other] { $matches } fois
}
report-official = officiel
report-friendly = non officiel
report-against = contre { $opponent }

# Éligibilité
report-eligibility-heading = Éligibilité par l’âge
report-eligibility-empty = Aucune compétition n’a été demandée pour ce rapport.
report-settled-by = Ce qui trancherait : { $missing }.
report-provisional = Provisoire

# Périodes
report-gaps-heading = Périodes signalées
report-gaps-none = Il n’y a aucune période calme de { $days } jours de saison ou plus, aucune marche descendue, aucune attente de { $months } mois ou plus entre convocations, ni aucune période sans données.
report-gaps-empty = Aucune saison d’une équipe avec licence n’est enregistrée ; on ne peut donc pas chercher de périodes calmes.
report-gaps-sentence = { $gaps ->
    [one] Une période est signalée
   *[other] { $gaps } périodes sont signalées
} sur le parcours. Une période sans données dit quelque chose des données, pas de la personne.
report-gaps-note = La durée est en jours de saison et, entre convocations, en mois. La couverture est la part de ces jours qui est documentée.
report-gap-quiet = Période calme
report-gap-record = Pas de données
report-gap-absence = Absence connue
report-gap-step-down = Marche descendue
report-gap-thin = Faible exposition
report-gap-national = Longtemps entre convocations
report-still-open = aujourd’hui
report-at-least = au moins { $days }

# La passerelle
report-bridge-heading = Du football de jeunes au football senior
report-bridge-empty = Sans année de naissance, on ne peut situer la fin du football U19 ; rien ne peut donc être mesuré à partir d’elle.
report-bridge-from-rule = Le dernier jour de football U19 est le { $day }, selon la règle de la catégorie concernée.
report-bridge-from-birth = Aucune règle d’âge enregistrée d’un championnat U19 ne donne le dernier jour ; la fin du football U19 est donc fixée au { $day }, dernier jour de l’année du 19e anniversaire.
report-bridge-months = Les mois se comptent à partir de ce jour et sont négatifs si l’étape est venue avant.
report-milestone-first-senior-appearance = Premier match senior
report-milestone-settled-minutes = Présence régulière en senior
report-milestone-established-minutes = Place établie en senior
report-milestone-first-senior-call-up = Première convocation en équipe A
report-milestone-first-senior-cap = Premier match en équipe A
report-not-by = pas enregistré au { $day }
report-cannot-tell-from = on ne peut pas le dire ; au plus tôt le { $day }

report-national-heading = D’une sélection à la suivante
report-national-empty = Nous n’avons aucune trace de convocation dans une sélection d’âge jusqu’au { $day }.
report-national-sentence = Mois du 31 décembre de l’année où une catégorie prend fin à la première convocation au-dessus ; négatifs si elle est venue avant.
report-since-last = Mois jusqu’ici depuis la dernière convocation enregistrée : { $months }.
report-since-last-short = Moins d’un mois jusqu’ici depuis la dernière convocation enregistrée.
report-since-the-last = { $months } mois plus tard
report-days-since-the-last = { $days ->
    [0] le même jour
    [1] un jour plus tard
   *[other] { $days } jours plus tard
}
report-soon-after-the-last = moins d’un mois plus tard

# Données
report-records-heading = Ce qui est documenté
report-faults-none = Les données disponibles ne se contredisent pas.
report-faults-sentence = { $faults ->
    [one] Une donnée en contredit une autre et est montrée telle qu’elle est enregistrée :
   *[other] { $faults } données en contredisent d’autres et sont montrées telles qu’elles sont enregistrées :
}
report-withheld-nothing = Rien de ce qui est enregistré n’a été retiré de ce rapport.
report-withheld-fact = { $name ->
    [birth_date] Non communiqué : le jour et le mois de naissance, s’ils sont connus.
    [identifiers] Non communiqué : les numéros officiels, s’il y en a.
    [absences] Non communiqué : les absences, s’il y en a.
   *[other] Non communiqué : une donnée qui n’est pas destinée à cette personne ({ $name }).
}

# En-têtes de colonnes
report-head-season = Saison
report-head-level = Niveau
report-head-team = Équipe
report-head-appearances = Matchs
report-head-minutes = Minutes
report-head-basis = Origine
report-head-date = Date
report-head-side = Sélection
report-head-call-up = Convocation
report-head-match = Adversaire et compétition
report-head-caps = Joués
report-head-competition = Compétition
report-head-answer = Par l’âge
report-head-why = Pourquoi
report-head-source = Source
report-head-from-to = Du – au
report-head-length = Durée
report-head-kind = Nature
report-head-age-group = Catégorie
report-head-aged-out = Âge dépassé
report-head-called-above = Première au-dessus
report-head-known = Ce que nous savons
report-head-coverage = Couverture
report-head-milestone = Étape
report-head-reached = Atteinte
report-head-months = Mois
report-head-fault = Ce qui se contredit

# Note de méthode
report-method-heading = Comment ce rapport a été fait
report-method-intro = Tout ce qui figure ici est vrai au { $day }, dans la limite des données de ce jour et selon les règles { $fingerprint }. Le rapport a été émis sous le code { $code }.
report-term-in-season-days = Jours de saison
report-definition-in-season-days = Les jours compris dans une saison du championnat de la licence. L’intersaison ne compte jamais. (D3)
report-term-quiet = Période calme
report-definition-quiet = { $quiet } jours de saison ou plus entre deux matchs joués qui se suivent, au niveau attendu pour l’âge ou au-dessus ; longue à partir de { $major }, très longue à partir de { $critical }. Une période encore ouverte compte jusqu’à la date du rapport et porte la mention « au moins ». (D4)
report-term-thin = Faible exposition
report-definition-thin = Minutes à son niveau d’âge ou au-dessus dans les 365 derniers jours, inférieures à { $thin } et à celles de trois quarts des personnes enregistrées du même sexe et du même âge. On ne le dit qu’à côté de { $smallest } personnes ou plus, et jamais là où des données manquent ou pendant une absence. (D5)
report-term-step-down = Marche descendue
report-definition-step-down = Le niveau habituel des { $step } derniers jours est au moins un échelon au-dessous de celui des { $step } jours d’avant, avec { $fewest } matchs joués ou plus de chaque côté. On ne le dit ni des jours derrière lesquels des données manquent, ni dans les { $after } jours qui suivent une absence connue. (D6)
report-term-record-gap = Pas de données
report-definition-record-gap = Il y avait une licence, mais aucun match de l’équipe n’est enregistré pendant { $hole } jours de saison ou plus. Cela ne veut pas dire que la personne n’a pas joué, et ces jours sont exclus des périodes calmes. (D10)
report-term-bridge = Délai de passerelle
report-definition-bridge = Nombre de mois entre le dernier jour d’éligibilité U19 et un premier match senior, { $settled } minutes en senior (présence régulière), { $established } minutes (place établie), une première convocation en équipe A et un premier match en équipe A. Une étape qui n’est pas enregistrée peut encore venir, ou être venue sans laisser de trace. (D7)
report-term-national = Temps entre convocations
report-definition-national = Mois entre convocations qui se suivent ; à partir de { $months } mois, ce temps est signalé. Aussi les mois entre le moment où l’âge d’une catégorie est dépassé et la première convocation au-dessus. (D9)
report-term-call-up = Convocation et sélection
report-definition-call-up = Une convocation est un appel en sélection nationale. Elle ne devient une sélection jouée que si la personne est entrée sur le terrain.
report-term-minutes = Minutes
report-definition-minutes = Les minutes inconnues sont laissées de côté, jamais comptées comme 0 ni comme 90. Un total de saison et les matchs de la même saison ne sont jamais additionnés.
report-term-coverage = Couverture des données
report-definition-coverage = La part des jours de saison avec licence qui ne tombe dans aucune période sans données.
report-term-provisional = Provisoire
report-definition-provisional = La règle est connue par la connaissance générale du football et n’a pas été lue dans son règlement : le verdict n’est donc pas ferme.

# En ce moment
report-now-heading = En ce moment
report-now-groups = Catégorie d’âge en { $season }
report-now-groups-ageless = Catégorie d’âge la saison prochaine
report-now-no-birth = Sans année de naissance, aucune catégorie d’âge ne peut être donnée.
report-now-group = { $group } : { $systems }
report-now-provisional = { $system } (provisoire)
report-now-window = { $place ->
    [1] Prochaine compétition
   *[other] Et ensuite
}
report-now-missing = Données manquantes
report-now-nothing-missing = Aucune à notre connaissance.
missing-record-birth = La date de naissance, sans laquelle aucun âge ne peut être donné.
missing-record-birth-day = Le jour de naissance : nous ne l’avons qu’en partie, et des réponses sur l’âge restent ouvertes.
missing-record-matches = { $holes ->
    [one] Les matchs d’une période, du { $start } au { $end }.
   *[other] Les matchs de { $holes } périodes, la dernière du { $start } au { $end }.
}
missing-record-minutes = Les minutes de { $appearances ->
    [one] un match joué.
   *[other] { $appearances } matchs joués.
}
missing-record-all = Licences, matchs et convocations : nous n’en avons encore aucun.
missing-record-seasons = La saison d’une équipe de la licence, sans laquelle les périodes calmes ne peuvent pas être cherchées.

# Le compte à rebours, les sources
report-countdown-title = Les prochaines compétitions ouvertes par l’âge
report-countdown-says = En clair : d’aujourd’hui au premier jour de chaque compétition ouverte par l’âge. En foncé : pendant qu’elle se joue.
report-countdown-today = Aujourd’hui
report-sources = Sources :
report-countdown-closes = { $competition } : { $until }
report-bridge-none-yet = Aucun des jalons n’est enregistré au { $day } : premier match senior, { $settled } minutes senior, { $established } minutes senior, première convocation en sélection A, première sélection A.
report-ground-asks = Exige { $window }.
report-ground-asks-no-latest = Exige { $window }. Aucune date maximale n’a été trouvée.
report-ground-overage = Exige { $window } ; { $places ->
    [one] une place
   *[other] { $places } places
} hors limite d’âge.
report-ground-places-not-held = Exige { $window }. On ignore s’il existe des places hors limite d’âge.
report-overage-note = Hors limite d’âge : l’âge dépasse celui que la règle exige, et l’une des rares places pour plus âgés pourrait être prise. Une équipe n’est pas tenue de les utiliser.

# Questions, études, corrections
report-questions-heading = { $audience ->
    [parent] Questions que vous pourriez poser à l’entraîneur ou à l’entraîneuse
    [club] Questions pour le prochain entretien avec la famille
   *[scout] Questions à poser au club
}
report-question = { $number }. { $question }
report-questions-note = { $labelled ->
    [none] Ce sont des questions toujours utiles. Aucune ne suppose de raison.
    [some] Les périodes signalées plus haut viennent d’abord, la plus récente en tête ; le reste est toujours utile à demander. Aucune ne suppose de raison.
   *[all] Elles viennent des périodes signalées plus haut, les plus récentes d’abord. Aucune ne suppose de raison.
    }
report-question-parent-record = Nous n’avons aucun match du { $start } au { $end }. Le club garde-t-il des feuilles de match de cette période, qui pourraient être ajoutées ?
report-question-parent-absence = { $open ->
    [yes] Comment se fera le retour aux matchs, étape par étape, et qui décide de chacune ?
   *[no] Après l’absence qui s’est terminée le { $end }, comment la reprise s’est-elle faite, et à quoi faut-il encore veiller ?
}
report-question-parent-quiet = { $open ->
    [yes] Depuis le { $start }, aucun match au niveau de l’âge n’est enregistré. Qu’est-ce qui aiderait à jouer le prochain, et quand pourrions-nous en reparler ?
   *[no] Du { $start } au { $end }, aucun match au niveau de l’âge n’est enregistré. Quel était le plan pendant ce temps, et qu’en a-t-on retenu ?
}
report-question-parent-step-down = Depuis le { $start }, les matchs étaient d’un niveau inférieur à celui d’avant. Que doit apporter ce niveau, et qu’est-ce qui mènerait plus loin ?
report-question-parent-thin = Le temps de jeu des 12 derniers mois a été court. Où en trouver davantage : une autre équipe du club, un autre poste, un prêt ?
report-question-parent-national = Entre les convocations, il s’est passé beaucoup de temps. Le club sait-il ce que cherchent les sélections à cet âge ?
report-question-parent-next-step = Quelle est la prochaine étape de la saison à venir, et à quoi verra-t-on qu’elle est atteinte ?
report-question-parent-playing-time = Comment le temps de jeu est-il partagé dans cette équipe, et comment saurons-nous que cela change ?
report-question-parent-keeping-records = Quels matchs, entraînements et évaluations sont notés, et pouvons-nous les voir ?
report-question-club-record = Du { $start } au { $end }, aucun match n’est enregistré. Qui a les feuilles de match, et peuvent-elles être ajoutées avant le prochain entretien ?
report-question-club-absence = { $open ->
    [yes] Le retour aux matchs est-il convenu, étape par étape, avec l’équipe médicale et la famille ?
   *[no] La reprise après l’absence qui s’est terminée le { $end } est-elle achevée, et qui le confirme ?
}
report-question-club-quiet = { $open ->
    [yes] Depuis le { $start }, aucun match au niveau de l’âge n’est enregistré. Quelle équipe donnera des matchs ces prochaines semaines, et qui le dit à la famille ?
   *[no] Du { $start } au { $end }, aucun match au niveau de l’âge n’est enregistré. Était-ce prévu, et la raison est-elle enregistrée ?
}
report-question-club-step-down = Depuis le { $start }, le niveau habituel est inférieur à celui d’avant. Cela doit-il durer, et qu’est-ce qui ramènerait au niveau d’avant ?
report-question-club-thin = Le temps de jeu des 12 derniers mois a été court. Une deuxième équipe, une double licence ou un prêt en donnerait-il davantage ?
report-question-club-national = Il s’est passé beaucoup de temps entre les convocations. Les sélections ont-elles les derniers matchs ?
report-question-club-next-step = Quelle est la prochaine étape de la saison à venir, et à quoi verra-t-on qu’elle est atteinte ?
report-question-club-playing-time = Quel temps de jeu est prévu pour la demi-saison à venir, à quel niveau, et qui fait le point à mi-chemin ?
report-question-club-keeping-records = La date de naissance, la licence et les minutes de tous les matchs sont-elles enregistrées, et vues dans un document ?
report-question-scout-record = Aucun match n’est enregistré du { $start } au { $end }. Le club peut-il montrer où le joueur ou la joueuse a joué pendant ce temps ?
report-question-scout-absence = Le joueur ou la joueuse est-il ou elle disponible en ce moment pour tous les matchs ?
report-question-scout-quiet = { $open ->
    [yes] Aucun match au niveau de l’âge n’est enregistré depuis le { $start }. Y a-t-il des matchs qui ne figurent pas ici ?
   *[no] Aucun match au niveau de l’âge n’est enregistré du { $start } au { $end }. Y a-t-il eu des matchs qui ne figurent pas ici ?
}
report-question-scout-step-down = Le niveau habituel est inférieur depuis le { $start }. Ce changement de niveau était-il prévu ?
report-question-scout-thin = Le temps de jeu des 12 derniers mois a été court. À quel niveau et à quel poste pourra-t-on voir le prochain match ?
report-question-scout-national = Il s’est passé beaucoup de temps entre les convocations. Quelqu’un des sélections est-il venu voir un match depuis ?
report-question-scout-next-step = Que prévoit le club pour la saison à venir ?
report-question-scout-playing-time = Dans quelle équipe, et quels jours, pourra-t-on voir un match ces prochaines semaines ?
report-question-scout-keeping-records = Quels matchs ne figurent pas dans ces données, et peuvent-ils être ajoutés ?
report-research-heading = Ce que disent les études
report-research-note = Chiffres publiés sur d’autres personnes du même sexe. Ils ne disent rien de ce que deviendra une seule.
report-corrections = { $audience ->
    [parent] Quelque chose est inexact ou manque ? Sur la page du joueur ou de la joueuse, choisissez « { $way } » ; le club doit répondre, et la demande peut y être suivie.
    [club] Les familles demandent des corrections sur la page du joueur ou de la joueuse ; leurs demandes figurent sous « Corrections », dans la liste du club.
   *[scout] Les corrections sont demandées par la famille ou par la personne elle-même, et le club y répond. Ce qui est contesté porte une marque.
}
report-nothing-disputed = Aucune donnée n’est contestée.
report-term-bands = Minutes senior selon l’âge
report-definition-bands = Minutes senior cumulées à chaque âge de toutes les personnes entrées dans le football U19 avec des clubs de la même fédération, même parties depuis ; aucune ligne à moins de { $smallest } personnes. (D14)
report-term-beside = Environ tant sur 10
report-definition-beside = Parmi les personnes du même sexe et du même âge dans ces données, arrondi au dixième, celles qui ont eu moins de minutes au niveau de leur âge ou au-dessus en 365 jours. À moins de { $smallest }, rien n’est comparé. (D5)
report-term-unknown = Ce que nous ne savons pas
report-definition-unknown = Les entraînements, les matchs que personne n’a notés, pourquoi telle personne a été choisie et non telle autre, et ce qui viendra. Aucun chiffre d’ici ne le prédit.
report-bands-too-few-ages = Aux autres, trop peu de personnes.
report-eligibility-over = Déjà jouées ou fermées par l’âge :
report-eligibility-over-one = { $edition } ({ $answer })
report-bands-players-head = Effectif
