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

ageing-title = Qui dépasse l’âge du { $first } au { $last }
ageing-edition = { $competition }, { $edition }
ageing-group = U-{ $age } ({ $sex ->
    [female] femmes
   *[male] hommes
})
ageing-group-ends = Nés en { $year } ; la catégorie se termine le { $last }.
ageing-ends = Dernier jour ouvert : { $last }.
ageing-ends-year = Ouverte au plus tard jusqu’à la fin de { $year } ; ses jours ne sont pas connus.
ageing-next = L’édition enregistrée suivante, { $edition }, exige { $window }.
ageing-next-overage = L’édition enregistrée suivante, { $edition }, exige { $window }. Elle a { $places ->
    [one] une place
   *[other] { $places } places
} hors limite d’âge.
ageing-next-not-held = Aucune édition suivante n’est enregistrée, et personne ne peut donc dire qui dépasse l’âge.
ageing-next-no-rule = L’édition enregistrée suivante est { $edition }, mais aucune règle que l’on puisse comparer n’est enregistrée pour elle, et personne ne peut donc dire qui dépasse l’âge.
ageing-own-no-rule = Aucune règle que l’on puisse comparer n’est enregistrée pour cette édition, et personne ne peut donc dire qui dépasse l’âge.
ageing-provisional = Provisoire : une règle sur laquelle cela repose est citée de mémoire et n’a pas encore été lue dans le règlement.
ageing-total = { $players ->
    [0] Personne ne dépasse l’âge.
    [one] Un joueur dépasse l’âge.
   *[other] { $players } joueurs dépassent l’âge.
}
ageing-allowed = { $players ->
    [one] Elle permet encore un joueur.
   *[other] Elle permet encore { $players } joueurs.
}
ageing-perhaps = { $players ->
    [one] Pour un joueur, impossible de le dire, car la naissance n’est connue qu’en partie :
   *[other] Pour { $players } joueurs, impossible de le dire, car la naissance n’est connue qu’en partie :
}
ageing-more = { $players ->
    [one] et un autre
   *[other] et { $players } autres
}
ageing-unknown = { $players ->
    [one] Pour un joueur, aucune naissance n’est enregistrée.
   *[other] Pour { $players } joueurs, aucune naissance n’est enregistrée.
}
ageing-nothing-ends = Aucune édition et aucune catégorie ne se termine pendant ce temps.
