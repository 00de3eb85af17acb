# Dans quelle catégorie est quelqu’un, et quand part le compteur universitaire : réponses, motifs, mots du tableau.

group-answer-below-lowest = trop jeune
group-answer-above-highest = trop âgé
group-answer-no-rule-held = aucune règle enregistrée
group-answer-no-age-clock = compte les saisons

group-cut-off = { $day ->
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
group-own-cut-off = Date de coupure propre, { $cut_off }

group-births-on = le { $day }
group-births-in = en { $year }
group-births-between = entre le { $first } et le { $last }

group-placed = Naissance { $births } : { $group }. Cette saison, { $group } est pour les naissances { $held }.
group-below-lowest = Naissance { $births } : trop jeune pour { $group }, la catégorie la plus basse de cette saison, réservée aux naissances { $held }.
group-below-named = Naissance { $births } : trop jeune. La catégorie la plus basse n’est pas connue ici, et aucune règle enregistrée n’en nomme au-dessous de { $group }.
group-above-highest = Naissance { $births } : trop âgé pour { $group }, la catégorie la plus haute de cette saison, réservée aux naissances { $held }.
group-open = Naissance { $births } : cela ne tranche pas, car la date de coupure tombe entre les deux.
group-if-in = Naissance { $births } : { $group }.
group-if-below = Naissance { $births } : trop jeune pour { $group }, la catégorie la plus basse.
group-if-below-named = Naissance { $births } : trop jeune ; aucune règle enregistrée ne nomme de catégorie au-dessous de { $group }.
group-if-above = Naissance { $births } : trop âgé pour { $group }, la catégorie la plus haute.
group-two-rules = Plus d’une règle peut valoir ici ; voici ce que dit chacune.
group-by-rule = Avec la coupure au { $cut_off } : { $then }

group-plays-from = Personne ne joue de match avant { $age } ans. L’anniversaire qui y change quelque chose tombe { $day } ; dès lors { $group } est ouverte, et aucune autre catégorie.
group-repeats = Pour une naissance { $births }, la catégorie { $group } se répète : c’était déjà celle de { $season }.
group-passes-over = Pour une naissance { $births }, une catégorie est sautée : { $before } en { $season }, maintenant { $group }.

group-no-rule = Aucune règle n’est enregistrée pour la saison { $season }.
group-no-rule-yet = Le { $as_of }, aucune règle n’était connue pour la saison { $season } ; la première l’a été { $known_from }.
group-not-verified = Pour la saison { $season }, aucune règle n’est enregistrée : la date de coupure utilisée n’a pas été vérifiée.
group-replaced = Voici la règle telle que connue le { $as_of }. Une autre, connue { $known_from }, a pris sa place.
group-known-from = La règle de cette saison a changé ; voici celle connue { $known_from }.
group-changing = La règle de cette saison était en train de changer ; la plus récente des deux est celle connue { $known_from }.
group-known-on = depuis le { $day }
group-known-between = depuis un jour entre le { $first } et le { $last }
group-provisional = Provisoire : cette règle est citée de mémoire et n’a pas encore été lue à sa source.

group-missing-enrolment-term = La période d’études à laquelle compte l’inscription
group-asked = Naissance { $births }, saison { $season }
group-heading-system = Système
group-heading-season = Saison
group-heading-group = Catégorie
group-heading-births = Naissances
group-heading-before = Avant
group-heading-after = Après
group-cell-provisional = { $group }, provisoire
group-note = Remarque dans le fichier de la règle : { $note }
group-and-younger = U-13 désigne cette catégorie et les plus jeunes. Le surclassement est une autre question.

college-heading = Université : { $name }
college-starts = Le compteur part en { $years }
college-birthday-before = Les { $age } ans tombent le { $day }, avant le { $boundary }. Par l’âge, le compteur part avec l’année universitaire { $year }.
college-birthday-after = Les { $age } ans tombent le { $day }, et non avant le { $boundary }. Par l’âge, le compteur part avec l’année universitaire { $year }.
college-if-born = Naissance { $births } : par l’âge, le compteur part avec l’année universitaire { $year }.
college-enrolling-sooner = Une inscription à temps plein avant cela, même dans un « junior college », le ferait partir plus tôt.
college-enrolled = L’inscription à temps plein du { $day } relève de l’année universitaire { $year }.
college-enrolled-between = L’inscription à temps plein du { $day } tombe entre deux années universitaires, { $first } et { $second } ; la période d’études tranche.
college-earlier-counts = C’est le premier des deux, âge ou inscription, qui fait partir le compteur.
college-runs = Il court { $years ->
    [one] un an
   *[other] { $years } ans de suite
}, de { $first } à { $last }, que l’on joue ou non.
college-exceptions = Les exceptions écrites (grossesse, mission religieuse, service militaire actif) ne sont pas demandées ici.
college-before-rule = La règle vaut pour les compteurs à partir de { $first }. Comment y passent ceux qui seraient partis avant n’est pas enregistré.
college-seasons = L’ancienne règle ne demande pas de date de naissance : { $seasons ->
    [one] une saison
   *[other] { $seasons } saisons
} en { $years ->
    [one] un an
   *[other] { $years } ans
}. En football, qui s’inscrit plus de { $months ->
    [one] un mois
   *[other] { $months } mois
} après la fin du lycée perd des saisons pour les matchs organisés joués depuis.
college-no-rule = Ce jour-là, aucune règle universitaire n’était connue.
college-not-held = Aucune règle n’est enregistrée pour { $names }.
age-system-calendar-year = Année civile (FIFA et autres fédérations)
