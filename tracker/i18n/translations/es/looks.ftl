# Quién ha consultado el registro de un jugador.

looks-heading = Quién lo ha consultado
looks-way = Quién ha consultado el registro
looks-back = Quién puede ver esto
looks-lead-own = Quien ha abierto su registro, emitido un informe o retirado los datos; primero, el último día.
looks-lead-child = Quien ha abierto el registro de { $player }, emitido un informe o retirado los datos; primero, el último día. Aquí no figura lo que { $player } abre con su propio acceso.
looks-counted = Cada persona figura una vez por día, en la función en que actuó. No cuenta una lista que nombra al jugador entre otros. Los días son los del tiempo universal (UTC).
looks-none = Nadie ha abierto aún el registro.
looks-more = Días anteriores
looks-head-who = Quién
looks-head-day = Día
looks-head-what = Qué
looks-head-why = Por qué
looks-you = Usted
looks-day = { $day }
looks-opened = { $times ->
    [1] abierto
   *[other] abierto { $times } veces
}
looks-report = { $times ->
    [1] informe emitido
   *[other] informe emitido { $times } veces
}
looks-taken-out = { $times ->
    [1] datos retirados
   *[other] datos retirados { $times } veces
}
looks-exported = { $times ->
    [1] llevado con los datos del club
   *[other] llevado con los datos del club { $times } veces
}
looks-shared = { $times ->
    [1] informe abierto con un enlace
   *[other] informe abierto con un enlace { $times } veces
}
looks-only-stated = ha indicado un motivo, sin abrirlo
looks-role-parent = madre, padre o tutor
looks-role-player = jugador
looks-role-coach = cuerpo técnico
looks-role-director = dirección
looks-role-scout = ojeador u ojeadora
looks-role-officer = responsable de la federación
looks-role-administrator = administración
looks-role-operator = Quien mantiene la instalación
looks-role-visitor = Alguien con un enlace
looks-why-parent = Representa al jugador.
looks-why-player = El registro es del propio jugador.
looks-why-coach = Entrena al equipo y prepara sus partidos.
looks-why-director = Responde de los jugadores del club.
looks-why-scout = Sigue a jugadores cuya familia comparte el registro.
looks-why-officer = Atiende a los jugadores cuya familia comparte el registro con la federación.
looks-why-operator = Mantiene la instalación en marcha.
looks-why-visitor = Lo abrió con un enlace que creó la familia.
looks-why-link = Lo abrió con un enlace que la familia creó para { $people }.
looks-stated = «{ $reason }»
looks-no-reason = No consta ningún motivo.
looks-kept-heading = En una lista
looks-kept-since = Desde
looks-kept-says = Estas personas tienen al jugador en una lista privada para su propio trabajo. Lo que anotan allí no lo lee nadie más, tampoco aquí; pregúnteles y podrán decírselo. Quien ya no puede ver el registro no encuentra ningún nombre en esa lista.
