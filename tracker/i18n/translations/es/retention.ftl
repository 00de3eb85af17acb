# `tracker people retention`, y el mensaje antes de que terminen los datos de un jugador.

retention-would = Lo que se borraría hoy:
retention-did = Lo que se ha borrado:
retention-line = - { $what }, se conservan { $length }: { $count }
retention-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
retention-years = { $count ->
    [one] { $count } año
   *[other] { $count } años
}
kept-browsers = Navegadores que ya no dan acceso
kept-invitations = Invitaciones usadas o caducadas
kept-resets = Enlaces de contraseñas y direcciones, usados o caducados
kept-tries = Recuentos de intentos
kept-letters = Mensajes en la bandeja de salida
kept-file-names = Nombres de archivos importados
kept-corrections = Valores que sustituyeron los archivos importados
kept-drafts = Archivos empezados y no incorporados
kept-shortlists = Listas de jugadores con las que nadie trabajó
kept-questions = Preguntas sobre jugadores elegibles con las que nadie trabajó
kept-shared-links = Enlaces a informes que crearon las familias
kept-report-orders = Informes pedidos juntos
kept-issued-reports = Informes sobre nadie en particular, en el registro
kept-put-aside = Lo que se quitó de las listas y de las consultas
kept-merges = Lo que decían los registros antes de unirse
kept-named-guardians = Tutores que los archivos nombraron y nadie invitó
kept-reasons = Motivos por los que la administración abrió un registro
kept-cases = Casos de corrección cerrados
kept-accounts = Cuentas que no representan a nadie
kept-players = Jugadores que se han ido
retention-told-would = { $count ->
    [0] No se avisaría a ninguna familia del fin de los datos.
    [one] Se avisaría a la familia de { $count } jugador del fin de los datos.
   *[other] Se avisaría a las familias de { $count } jugadores del fin de los datos.
}
retention-told-did = { $count ->
    [0] No había que avisar a ninguna familia del fin de los datos.
    [one] Se ha avisado a la familia de { $count } jugador del fin de los datos.
   *[other] Se ha avisado a las familias de { $count } jugadores del fin de los datos.
}
retention-untold = { $count ->
    [one] El mensaje sobre { $count } jugador no se pudo enviar; los datos se quedan y se intentará de nuevo la próxima vez.
   *[other] Los mensajes sobre { $count } jugadores no se pudieron enviar; los datos se quedan y se intentará de nuevo la próxima vez.
}
retention-undated = { $count ->
    [one] De { $count } jugador nada de lo registrado lleva fecha, así que nadie puede decir cuándo terminan los datos. Pregunte al club e importe una inscripción, o bórrelos.
   *[other] De { $count } jugadores nada de lo registrado lleva fecha, así que nadie puede decir cuándo terminan los datos. Pregunte al club e importe una inscripción, o bórrelos.
}
letter-records-end-subject = Datos que se van a borrar
letter-records-end-text = Hola:

    Hace mucho que no se añade nada a los datos de fútbol de { $player }, por lo que se borrarán después del { $day }. No hace falta hacer nada para ello.

    Si quiere conservarlos, inicie sesión antes en { $address } y obtenga todo lo que se conserva. Si { $player } sigue jugando, dígaselo al club: con una nueva inscripción los datos se quedan.
