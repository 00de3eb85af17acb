# El cambio de temporada de un club
turn-seen-otherwise = Lo que escribiría el cambio ya no es lo que usted vio; véalo otra vez y después escríbalo.
turn-season-unknown = Ninguna liga tiene registrada una temporada { $season }; hay { $held }. La federación o quien lleva la instalación importa antes las temporadas de las ligas.
turn-no-registration = Este club no tiene ninguna inscripción { $number } que termine con la temporada.
turn-no-reason = { $player } se va: diga por qué.
turn-no-such-team = { $player } no puede pasar a ese equipo; elija un equipo del club que siga en la nueva temporada y sea del mismo sexo.
turn-settled-otherwise = La inscripción de { $player } ya terminó el { $day }; deshaga el cambio que la terminó o corrija el registro.
turn-by-hand-only = { $player } está en un equipo del otro sexo; cambie esta inscripción a mano.
turn-no-team = Se ha dicho algo de un equipo que no es de este club.
turn-no-such-season = { $team } no puede jugar esa temporada; elija una temporada registrada, de una liga del mismo sexo.
turn-other-kind-of-season = El sistema { $system } no cuenta las temporadas como { $season }: uno va por año natural y la otra cruza el año nuevo. Elija otro sistema.
turn-team-without-season = { $team }: no está registrada la temporada { $season } de { $league }. La importa la federación o quien lleva la instalación; o elija la temporada de otra liga, o diga que el equipo no sigue.
turn-season-without-system = { $season }: nadie ha registrado en qué día cambian sus categorías. Elija el sistema por el que se rige.

# Qué pasa con una categoría
turn-outcome-repeats = Repite categoría
turn-outcome-splits = Se divide entre dos sistemas
turn-outcome-cannot-tell = No se puede saber
turn-outcome-skips = Salta una categoría
turn-outcome-held-back = Baja de categoría
turn-outcome-ages-out = Supera la edad
turn-outcome-advances = Sube una categoría
turn-outcome-enters = Entra en las categorías
turn-outcome-too-young = Todavía demasiado joven
turn-outcome-beyond = Fuera de las categorías
turn-note-repeats = La misma categoría una vez más, porque la fecha de corte se ha movido o la temporada cuenta de otro modo.
turn-note-splits = Dos ligas del club se rigen por dos sistemas y colocan a estos jugadores en categorías distintas. Alguien tiene que elegir el equipo.
turn-note-cannot-tell = El corte pasa por lo que se sabe del nacimiento, o no hay ninguna regla registrada. No se adivina nada.
turn-note-skips = Se pasa por encima de una categoría, porque la fecha de corte se ha movido.
turn-note-held-back = La categoría de la nueva temporada es más baja que la anterior.
turn-note-ages-out = El club no tiene ninguna categoría juvenil por encima: el camino sigue hacia el puente o el fútbol adulto.
turn-note-advances = La categoría siguiente, como cualquier año.
turn-note-enters = Desde esta temporada tiene edad para la categoría más baja.
turn-note-too-young = También en la nueva temporada está por debajo de la categoría más baja.
turn-note-beyond = Ya fuera de las categorías juveniles, o en un equipo por encima de ellas.
turn-group = { $group }
turn-group-above = por encima de las categorías juveniles
turn-group-below = por debajo de la categoría más baja
turn-group-either = una de { $groups }
turn-group-unknown = no se sabe
turn-missing-birth = Falta la fecha de nacimiento.
turn-missing-birth-year = Falta el año de nacimiento.
turn-missing-birth-month = Lo resolvería el mes de nacimiento.
turn-missing-birth-day = Lo resolvería el día de nacimiento.
turn-missing-rule = No hay ninguna regla de este sistema para la temporada.
turn-missing-system = Nadie ha dicho por qué sistema se rige la liga.

# Qué pasa con una inscripción
turn-deed-asked = Por decidir
turn-deed-by-hand = Para cambiar a mano: un equipo del otro sexo
turn-deed-stays = Sigue en { $team }
turn-deed-moves = Pasa a { $team }
turn-deed-leaves = Se va: { $reason }
turn-deed-leaves-to = Se va: { $reason }, a { $destination }
turn-no-reason-held = sin motivo registrado
turn-head = { $club }: cambio a la temporada { $season }
turn-summary = { $stays ->
    [0] Ninguna inscripción sigue
    [one] Una inscripción sigue
   *[other] { $stays } siguen
}, { $moves ->
    [0] ninguna pasa a otro equipo
    [one] una pasa a otro equipo
   *[other] { $moves } pasan a otro equipo
}, { $leaves ->
    [0] ninguna termina
    [one] una termina
   *[other] { $leaves } terminan
}; { $asked ->
    [0] no queda ninguna por decidir
    [one] una queda por decidir y se deja como está
   *[other] { $asked } quedan por decidir y se dejan como están
}. { $settled ->
    [0] {""}
    [one] Una ya estaba resuelta.
   *[other] { $settled } ya estaban resueltas.
}{ $by_hand ->
    [0] {""}
    [one] {" "}Una queda para cambiarla a mano.
   *[other] {" "}{ $by_hand } quedan para cambiarlas a mano.
}
turn-line-groups = { $before } → { $new } (con el corte anterior, { $old })
turn-nothing-to-write = No hay nada que escribir.
turn-would-write = Se escribirían { $add } inscripciones nuevas y { $change } cambios. Todavía no se ha escrito nada.
turn-written = Escrito con el número { $number }: { $add } inscripciones nuevas y { $change } cambios. Se puede deshacer durante 30 días.
turn-faulty = No se puede escribir nada mientras haya errores.

# Las páginas
way-in-season-turn = Cambiar de temporada
way-in-season-turn-says = Vea quién repite, quién sube y quién se va con el corte anterior y con el nuevo, y escríbalo de una vez.
turn-heading = Cambio de temporada
turn-lead = Quién sigue en su equipo, quién pasa a otro y quién se va. No se escribe nada hasta que usted haya visto qué sería, y todo se puede deshacer.
turn-club = Club
turn-season = Cambiar a la temporada
turn-no-seasons = No hay registrada ninguna temporada próxima de una liga. La federación o quien lleva la instalación importa antes las temporadas de las ligas.
turn-none-after = Después de { $seasons } no hay registrada ninguna temporada de { $count ->
    [one] esa liga
   *[other] esas ligas
}. La federación o quien lleva la instalación la importa antes, con un archivo de ligas.
turn-show = Mostrar quién se mueve
turn-teams = Los equipos y sus ligas
turn-teams-say = Diga para qué categoría es un equipo cuando varios juegan en el mismo peldaño; el nombre del equipo nunca se lee para eso.
turn-team = Equipo
turn-ending = Temporada que termina
turn-league = Jugará en
turn-league-unsaid = No se sabe: elija
turn-stops = No sigue
turn-team-group = Categoría, sub
turn-group-wrong = Una categoría es un número de { $youngest } a { $oldest }.
turn-systems = Los sistemas de edad de las ligas
turn-systems-say = Cuenta la fecha de corte registrada con la temporada de la liga, salvo que elija aquí un sistema.
turn-system = Sistema de edad
turn-system-own = Registrado: { $cut_off }
turn-system-unsaid = Nada registrado: elija
turn-nobody = Nadie que usted pueda ver está inscrito en un equipo cuya temporada termine.
turn-who-moves = Quién se mueve
turn-what-is-written = Lo que se escribirá
turn-title = Cambio a la temporada { $season }
turn-undo-note = Se escribe de una vez y se puede deshacer entero durante 30 días.
turn-write = Escribir el cambio
turn-look = Ver qué escribe esto
turn-before = Hasta ahora
turn-by-old = Corte anterior
turn-by-new = Corte nuevo
turn-deed = Qué pasa
turn-where = Adónde, si se va
turn-leaves-team = { $team }: { $reason }
turn-beside = { $system }: { $group }
turn-done = Se hizo el cambio de temporada.
