# Registros que una familia impugna: la marca junto al valor y lo que se dice de él hasta que se cierra el caso.

dispute-mark = impugnado
dispute-beside = { $what } ({ dispute-mark })
dispute-heading = Registros impugnados
dispute-some = { $records ->
    [one] Un registro está impugnado y así se señala dondequiera que aparece.
   *[other] { $records } registros están impugnados y así se señalan dondequiera que aparecen.
}
dispute-some-told = { $records ->
    [one] La familia dice que un registro es incorrecto. Lleva la marca «impugnado» hasta que se cierre el caso.
   *[other] La familia dice que { $records } registros son incorrectos. Llevan la marca «impugnado» hasta que se cierren sus casos.
}
dispute-changes-nothing = Hasta entonces todo se cuenta y se decide con los registros tal como están.
dispute-head-record = Registro
dispute-head-field = Qué se impugna
dispute-head-since = Impugnado desde
dispute-head-stand = Estado
dispute-unanswered = La familia dice que es incorrecto; el club aún no ha respondido.
dispute-answered = La familia dice que es incorrecto; el club ha respondido y el caso sigue abierto.
dispute-about-player = Datos personales
dispute-about-registration = Inscripción con { $team } desde el { $day }
dispute-about-appearance = Partido contra { $opponent } del { $day }
dispute-about-season-total = Total de la temporada, { $season }
dispute-about-call-up = Convocatoria con { $side }, { $day }
dispute-about-absence = Ausencia desde el { $day }
dispute-about-nationality = Nacionalidad { $country }
dispute-field = { $field ->
    [appearances] partidos jugados
    [basis] cómo se obtuvo
    [born] fecha de nacimiento
    [competition] competición
    [country] país
    [date] día
    [destination] adónde fue
    [ends] último día
    [exit_reason] por qué terminó
    [foot] pie dominante
    [kind] tipo de convocatoria
    [match] qué partido
    [matches] número de partidos
    [minutes] minutos
    [missing] otra cosa, o algo que falta
    [name] nombre
    [nature] definitiva o cesión
    [official] partido oficial o amistoso
    [opponent] rival
    [position] posición
    [reason] motivo
    [season] qué temporada
    [selection] participación en el partido
    [sex] fútbol femenino o masculino
    [side] qué selección
    [since] primer día
    [starts] primer día
    [team] qué equipo
    [until] último día
   *[other] el registro entero
}
dispute-line = Impugnado desde el { $since }: { $record }, { $field }.
dispute-birth-mark = nacimiento impugnado
report-term-disputed = Impugnado
report-definition-disputed = El registro está impugnado y el caso aún no se ha cerrado. Se muestra y se cuenta tal como está.
