# Fenêtres : quelles éditions une naissance permet, jusqu’à quand, et qui dépasse bientôt l’âge.

windows-days = Du { $start } au { $end }
windows-from = À partir du { $start } ; le dernier jour n’est pas connu
windows-year = { $year }, jours non connus
windows-begins = Commence dans { $days ->
    [one] un jour
   *[other] { $days } jours
}
windows-under-way = En cours
windows-cancelled = Annulée
windows-open-until = Ouverte jusqu’au { $last }, { $days ->
    [0] le dernier jour est aujourd’hui
    [one] encore un jour
   *[other] encore { $days } jours
}
windows-open-year = Ouverte au plus tard jusqu’à la fin de { $year }
windows-over = Terminée depuis le { $last }
windows-over-year = Terminée depuis { $year }
windows-then-open = L’édition { $edition } est ouverte aussi
windows-then-was-open = L’édition { $edition } permettait aussi cette naissance
windows-then-unsettled = Impossible de dire si l’édition { $edition } est ouverte
windows-then-closed = À partir de l’édition { $edition }, cette naissance dépasse l’âge
windows-then-overage = À partir de l’édition { $edition }, il ne reste qu’une place hors limite d’âge
windows-then-nothing-held = Aucune édition suivante n’est enregistrée
windows-series-open = La dernière édition enregistrée que cette naissance permet est { $edition }. { $until }. { $then }.
windows-series-perhaps = Impossible de dire si l’édition { $edition } est ouverte. { $until }. { $then }.
windows-series-over = La dernière édition enregistrée que cette naissance permettait était { $edition }. { $until }. { $then }.
windows-series-never = Aucune édition enregistrée ne permettait cette naissance. { $then }.
windows-too-early = { $editions ->
    [one] Une édition terminée avant les { $age } ans du joueur est laissée de côté, bien que sa règle permette cette naissance.
   *[other] { $editions } éditions terminées avant les { $age } ans du joueur sont laissées de côté, bien que leurs règles permettent cette naissance.
}
windows-undated = Laissées de côté, car même l’année n’est pas connue : { $competitions }.
windows-none-coming = Aucune édition enregistrée encore à venir ne permet cette naissance.
windows-heading-coming = Encore ouvertes, les prochaines d’abord
windows-heading-past = Terminées, les dernières d’abord
windows-heading-series = Jusqu’à quand chaque compétition reste ouverte
windows-as-of = Situation au { $day }
windows-answer = { $answer } (provisoire)

windows-calendar = Compétitions ouvertes par l’âge
windows-calendar-entry = { $competition }, { $edition } : { $answer }
windows-calendar-entry-year = { $competition }, { $edition }, jours non connus : { $answer }
windows-calendar-asked = La règle exige { $window }.
windows-calendar-no-end = Le dernier jour n’est pas connu.
windows-calendar-year = Les jours ne sont pas encore connus ; l’entrée prend toute l’année.
windows-calendar-written = { $file } : { $entries ->
    [one] une entrée
   *[other] { $entries } entrées
}.
