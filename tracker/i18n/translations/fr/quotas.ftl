# Quotas de minutes pour les jeunes : ce que font les minutes d’un club, ce qui manque, ce qui n’a pu être compté.

quota-answer-met = Atteint
quota-answer-not-met = Non atteint
quota-answer-cannot-tell = Impossible à dire
quota-answer-no-requirement-held = Aucun minimum enregistré

missing-minutes = les minutes
missing-nationality = la nationalité
missing-appearances = les matchs disputés

quota-exactly = { $minutes }
quota-between = de { $lower } à { $upper }
quota-from = { $lower } ou plus
quota-up-to = jusqu’à { $upper }
quota-percent = { $weight } %

quota-counted = Comptées : { $minutes } minutes.
quota-counted-of = Comptées : { $minutes } des { $required } minutes exigées.
quota-before-most = Avant d’appliquer le maximum par match : { $minutes } minutes.
quota-shortfall = Il manque : { $minutes } minutes. Un seul de ces apports suffirait :
quota-closing = – { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} avec { $who } ({ $weight } %)

quota-born-from = une naissance le { $first } ou après
quota-born-until = une naissance le { $last } ou avant
quota-born-between = une naissance entre le { $first } et le { $last }
quota-born-year = une naissance en { $year }

quota-band = { $who } ({ $weight } %)
quota-group = { $who }, { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
} : { $minutes } minutes
quota-standing-outside = une naissance hors de toutes les tranches
quota-standing-open = tranche incertaine
quota-standing-not-national = d’une autre nationalité

quota-heading-player = Nom
quota-heading-born = Naissance
quota-heading-minutes = Minutes
quota-heading-weight = Poids
quota-heading-credit = Pour absences
quota-heading-credited = Comptées

quota-asks = { $required } minutes.
quota-asks-unknown = Aucun minimum enregistré.

quota-no-rule-yet = Le { $as_of }, aucune règle n’était connue pour cette édition ; la première l’a été le { $first }.
quota-requirement-not-held = Aucun minimum n’est enregistré pour cette règle. Cela ne veut pas dire qu’il n’y en a pas.
quota-condition = La règle exige aussi, ce que ces lignes ne peuvent montrer : { $condition }
quota-nationals = Seules comptent les personnes ayant la nationalité { $association }.
quota-left-out = { $count ->
    [one] { $count } personne n’ayant pas la nationalité { $association } n’est pas comptée.
   *[other] { $count } personnes n’ayant pas la nationalité { $association } ne sont pas comptées.
}
quota-minutes-known = Les minutes sont connues pour { $known } sur { $of ->
    [one] { $of } ligne
   *[other] { $of } lignes
}. Ce qui n’est pas connu n’est jamais compté comme 0.
quota-most-not-known = On ignore si un match compte au plus pour un certain nombre de minutes.
quota-most-not-applied = Un match compte pour { $most } minutes au plus. Les lignes qui ne nomment aucun match sont comptées entières : le décompte de la ligue peut donc être inférieur.
quota-credit-not-known = On ignore si des minutes sont créditées pour les matchs manqués à cause d’une sélection nationale.
quota-credit-none = La règle ne crédite rien pour les matchs manqués à cause d’une sélection nationale.
quota-absences-stated = Les matchs manqués à cause d’une sélection nationale figurent sur { $stated } de { $of ->
    [one] { $of } ligne
   *[other] { $of } lignes
} ; rien n’est crédité pour les autres.
quota-source = Source : { $source }
