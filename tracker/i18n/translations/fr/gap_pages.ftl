# Les pages des chiffres d’un club et d’une fédération, et des personnes qu’il y a derrière.

web-nav-gaps = Où cela s’arrête
web-gaps-heading = Où le chemin s’arrête
web-gaps-about = { $sex ->
    [female] Football féminin
   *[male] Football masculin
}, au { $day }
web-gaps-sex = Quel football
web-gaps-female = Football féminin
web-gaps-male = Football masculin
web-gaps-summary = En bref
web-gaps-other-day = Un autre jour
web-gaps-refused = De quels chiffres s’agit-il ?
web-gaps-no-place = Aucun club ni aucune fédération ne vous est confié. La personne qui tient le système peut y rattacher votre compte.
web-gaps-nobody-why = Choisissez l’autre football ou un autre jour. Les personnes apparaissent ici dès qu’elles sont enregistrées et que vous pouvez les voir.
web-gaps-small = En dessous de cinq personnes, aucune proportion n’est montrée ; en dessous de vingt, des nombres sans pourcentage. Chaque barre mène aux personnes qu’il y a derrière et que vous pouvez voir ; cette liste, comme celle des personnes que l’âge fait sortir d’une catégorie, peut en compter moins de cinq.
web-gaps-ways = { $rail ->
    [club] Par quel chemin sont venues les personnes qui ont atteint le football senior
   *[national] Par quel chemin sont venues les personnes qui ont atteint la sélection senior
}
web-gaps-ways-says = { $n ->
    [one] Une personne a percé. Une personne peut avoir pris plusieurs chemins.
   *[other] { $n } personnes ont percé. Une personne peut avoir pris plusieurs chemins, si bien que les nombres ne s’additionnent pas.
}
web-gaps-ways-note = { $part ->
    [clubs] Clubs : { $sentence }
   *[bridges] Passerelles : { $sentence }
}
web-gaps-lags-of-those-in-sight = Les graphiques ne portent que sur les personnes licenciées aujourd’hui.
web-gaps-lags-table = De la fin du football U19 à chaque étape
web-gaps-milestone = Étape
web-gaps-lag-before = Avant
web-gaps-lag-soon = En { $months } mois
web-gaps-lag-later = Plus tard
web-gaps-lag-waiting = Pas encore
web-gaps-lag-unclear = On ne peut pas le dire
web-gaps-clubs = Club
web-gaps-bridges = Passerelle
web-gaps-players = Personnes
web-gaps-who = Qui
web-gaps-share = Part
web-gaps-pool = Toutes les personnes des bandes
web-gaps-survivors = Les personnes qui ont ensuite atteint la sélection senior (pointillé)
web-gaps-behind-bands = Qui est derrière les bandes
web-gaps-trainees = Formées au club
web-gaps-seniors = Avec des minutes en senior enregistrées
web-gaps-productivity-note = Les minutes sont pondérées par la division où elles ont été jouées et par la part des saisons de formation passées ici.
web-gaps-definition = Définition
web-gaps-young-by = Part des minutes selon la définition
web-gaps-young = { $variant ->
    [match-day] Pas encore 21 ans le jour du match
   *[cohort] A 21 ans l’année où la saison a commencé, ou plus tard
}{ $nationals ->
    [own] { " " }et de la nationalité du pays
   *[all] { "" }
}
web-gaps-debut-by = Débuts en senior faits à cet âge
web-gaps-group = Groupe
web-gaps-groups-say = Parmi les personnes en âge de compter, celles de chaque étape qui ont percé ensuite : des étapes des clubs au football senior, des sélections de jeunes à la sélection senior.
web-gaps-too-few = trop peu
web-gaps-groups-none = Aucun groupe ne compte assez de personnes pour être montré.
web-gaps-quota-by-year = Minutes par année de naissance
web-gaps-quota-by-band = Ce qui compte, par tranche
web-gaps-quota-born = Année de naissance
web-gaps-quota-unknown = inconnue
web-gaps-quota-minutes = Minutes
web-gaps-quota-counted = Minutes comptées
web-gaps-ending = Ce dont l’âge est dépassé
web-gaps-last-day = Dernier jour

figure-of-squad = { $team }, { $season }. { $figure } : { $n ->
    [one] une personne
   *[other] { $n } personnes
}
figure-young-perhaps = { $n ->
    [one] Une personne de plus compte peut-être comme jeune : la naissance ou la nationalité laisse la question ouverte.
   *[other] { $n } personnes de plus comptent peut-être comme jeunes : naissances ou nationalités laissent la question ouverte.
}
figure-seniors = { $n } personnes sur { $of } formées au club ont des minutes en senior enregistrées.
figure-debut-by = Les personnes qui avaient fait leurs débuts en senior à { $age } ans.

web-behind-heading = Les personnes derrière un chiffre
web-behind-counted = { $count ->
    [one] Une personne est derrière.
   *[other] { $count } personnes sont derrière.
}
web-behind-unseen = { $count ->
    [one] L’une d’elles échappe
   *[other] { $count } d’entre elles échappent
} à votre vue, sans nom ici.
web-behind-nobody = Vous ne pouvez voir aucune de ces personnes.
web-behind-back = Tous les chiffres
web-behind-before = Personnes précédentes
web-behind-page = Page { $page } sur { $pages }
web-behind-beside = Les autres personnes de ce chiffre
