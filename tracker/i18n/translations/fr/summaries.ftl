# Les résumés de joueurs à partir desquels sont faites les listes et les cohortes.

summaries-rebuilt = { $players ->
    [0] Il n’y a pas encore de joueurs, donc rien à résumer.
    [one] Le résumé d’un joueur a été refait, à la date du { $day }.
   *[other] Les résumés de { $players } joueurs ont été refaits, à la date du { $day }.
}
