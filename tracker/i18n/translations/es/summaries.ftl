# Los resúmenes de jugadores con los que se hacen las listas y los grupos.

summaries-rebuilt = { $players ->
    [0] Todavía no hay jugadores, así que no hay nada que resumir.
    [one] Se ha rehecho el resumen de un jugador, a fecha de { $day }.
   *[other] Se han rehecho los resúmenes de { $players } jugadores, a fecha de { $day }.
}
