# El inicio de una familia: una ficha por menor, lo que conviene saber y lo que ha cambiado desde la última visita.

children-stage = Etapa
children-last-match = Último partido registrado
children-no-match = No tenemos registros
children-against = contra { $opponent }
children-minutes = { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}
children-next-window = Próxima competición abierta por edad
children-window = Competición abierta por edad
children-window-year = en { $year }, fechas desconocidas
children-no-window = Ninguna registrada
children-ways = Adónde ir
children-way-page = Trayectoria
children-way-windows = Competiciones y calendario
children-waits-heading = A la espera del club
children-waits = { $club } aún debe confirmar que usted representa a un menor. Hasta entonces no se muestra nada del registro, ni de quién es. Pida a la dirección del club que lo confirme: allí basta un clic.
children-waits-nowhere = Un club aún debe confirmar que usted representa a un menor. Hasta entonces no se muestra nada del registro, ni de quién es. Pida a la dirección del club del menor que lo confirme.
children-waits-own = { $club } aún debe confirmar que este acceso es el propio de la persona que juega. Pida a la dirección del club que lo confirme.
children-waits-own-nowhere = Un club aún debe confirmar que este acceso es el propio de la persona que juega. Pida a su club que lo confirme.

thing-answer-waits = { $count ->
    [one] El club ha respondido a una corrección y espera su respuesta.
   *[other] El club ha respondido a { $count } correcciones y espera su respuesta.
}
thing-of-age-soon = { $player } cumple la mayoría de edad el { $day }. Desde entonces solo decide esa persona sobre su registro.
thing-of-age-soon-own = Usted cumple la mayoría de edad el { $day }. Desde entonces solo usted decide sobre su registro.
thing-quiet = Hay un período tranquilo desde el { $day }: no consta ningún partido en su nivel de edad. Dice cuánto dura, no por qué.
thing-window-opens = { $about }, empieza el { $day } y está abierta por edad.
thing-window-closes = { $about }, está abierta por edad hasta el { $day }.
thing-record-gap = No tenemos registros desde el { $day }. El club puede decir si aún han de llegar.
thing-no-birth = No consta el día de nacimiento, y por eso algunas preguntas de edad no tienen respuesta.
thing-no-matches = Todavía no tenemos registros de partidos.
thing-nothing = Nada espera su respuesta.
thing-way-answer = Leer la respuesta
thing-way-gaps = Lo que sabemos
thing-way-windows = Todas las competiciones por edad

changes-heading = Qué ha cambiado
changes-never = Aún no ha abierto este registro.
changes-first = Es su primera visita a este registro. Desde la próxima, aquí se dirá qué ha cambiado entretanto.
changes-none = Nada ha cambiado desde su última visita, el { $day }.
changes-some = { $count ->
    [one] Un cambio desde su última visita, el { $day }
   *[other] { $count } cambios desde su última visita, el { $day }
}
change-matches = { $count ->
    [one] Consta un partido nuevo: { $day }, contra { $about }
   *[other] Constan { $count } partidos nuevos, el último el { $day } contra { $about }
}
change-minutes = { $minutes ->
    [one] un minuto conocido
   *[other] { $minutes } minutos conocidos
}
change-totals = { $count ->
    [one] Consta un nuevo total de temporada: { $about }
   *[other] Constan nuevos totales de { $count } temporadas
}
change-call-ups = { $count ->
    [one] Consta una convocatoria nueva: { $about }, { $day }
   *[other] Constan { $count } convocatorias nuevas, la última { $about }, { $day }
}
change-team = { $count ->
    [one] Una inscripción en un equipo es nueva o ha cambiado
   *[other] { $count } inscripciones en equipos son nuevas o han cambiado
}
change-absences = { $count ->
    [one] Consta una ausencia nueva
   *[other] Constan { $count } ausencias nuevas
}
change-nationalities = { $count ->
    [one] Consta una nacionalidad nueva: { $about }
   *[other] Constan { $count } nacionalidades nuevas
}
change-answered = { $count ->
    [one] El club respondió a una corrección el { $day }
   *[other] El club respondió a correcciones { $count } veces, la última el { $day }
}
change-corrected = { $count ->
    [one] Un registro se corrigió con lo que el club envió el { $day }
   *[other] { $count } registros se corrigieron con lo que el club envió, el último el { $day }
}
change-taken-back = { $count ->
    [one] El club deshizo un envío el { $day }; lo que había traído ya no está
   *[other] El club deshizo { $count } envíos, el último el { $day }; lo que habían traído ya no está
}
change-joined = { $count ->
    [one] Otro registro resultó ser de la misma persona y forma parte de este desde el { $day }
   *[other] Otros { $count } registros resultaron ser de la misma persona y forman parte de este
}
change-consents = { $count ->
    [one] Otra persona de la familia aceptó, rechazó o retiró algo el { $day }
   *[other] Otra persona de la familia aceptó, rechazó o retiró algo { $count } veces
}
change-guardians = { $count ->
    [one] Cambió quién representa a la persona que juega, el { $day }
   *[other] Cambió { $count } veces quién representa a la persona que juega
}
change-shared = { $count ->
    [one] Otra persona de la familia creó un enlace al informe, el { $day }
   *[other] Otra persona de la familia creó { $count } enlaces al informe, el último el { $day }
}
change-looks = { $count ->
    [one] Alguien abrió el registro por primera vez, el { $day }
   *[other] { $count } personas abrieron el registro por primera vez, la última el { $day }
}
change-opened = { $count ->
    [one] El informe se abrió con un enlace, el { $day }
   *[other] El informe se abrió con { $count } enlaces, la última vez el { $day }
}

part-nav = Partes de esta página
part-pathway = Trayectoria
part-minutes = Minutos
part-national = Selección
part-eligibility = Edad
part-records = Registros
part-sharing = Quién lo ve
part-tools = Más
ways-family-heading = Quién lo ve
ways-staff-heading = Más sobre esta ficha
ways-who = Tutores, permisos, club y ojeadores
ways-guardians = Quién representa a la persona que juega y desde cuándo
ways-looks = Por persona y día, en qué función y por qué
ways-cases = Diga qué es, y siga lo que responde el club
ways-cases-staff = Lo que la familia dice que no es correcto, y lo que se respondió
ways-documents = Qué documentos ha visto el club, nunca una copia
ways-absence = Días de ausencia, sin un motivo que diga más
ways-beside = Hasta tres trayectorias sobre un mismo eje de edad
ways-records = Un archivo con todo, o el borrado definitivo
