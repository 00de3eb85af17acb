# Les minutes senior d’une personne à côté des bandes de toutes, sur la page et dans le rapport ; le graphique parle dans charts.ftl.

report-bands-heading = Minutes senior selon l’âge, à côté des autres
bands-today = Les minutes senior ne sont mises à côté de celles des autres qu’à la date d’aujourd’hui : pour les jours passés, les minutes des autres ne sont pas conservées.
bands-no-club = Rien à comparer : ce jour-là, aucune inscription dans un club d’une fédération n’est enregistrée.
bands-too-few = Trop peu de personnes pour comparer : à aucun âge, on ne peut en comparer au moins { $least } de la fédération.
bands-own = { $name } : { $minutes ->
    [0] aucune minute senior enregistrée
    [one] une minute senior
   *[other] { $minutes } minutes senior
} jusqu’à l’âge de { NUMBER($age, maximumFractionDigits: 2) } ans.
bands-own-none = Il n’y a pas encore de ligne pour { $name } : elle commence à 15 ans et demande une naissance connue au mois près.
bands-own-unknown = Il n’y a pas de ligne pour { $name } : les minutes de certains matchs senior ne sont pas connues.
bands-own-withheld = La ligne de la personne elle-même ne vous est pas montrée : mesurée par âge, elle révélerait le jour de naissance.
bands-pool = Sont comptées toutes les personnes arrivées au football U19 et inscrites un jour dans un club de la même fédération, au { $day }. Personne n’est nommé et aucun chiffre ne porte sur moins de { $least } personnes.
bands-whole-ages = Le tableau donne les âges entiers ; la page, chaque quart d’année.
bands-own-head = Sa propre ligne
