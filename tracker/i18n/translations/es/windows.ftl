# Ventanas: qué ediciones permite un nacimiento, hasta cuándo, y quién supera la edad próximamente.

windows-days = Del { $start } al { $end }
windows-from = Desde el { $start }; no se conoce el último día
windows-year = { $year }, días por conocer
windows-begins = Empieza dentro de { $days ->
    [one] un día
   *[other] { $days } días
}
windows-under-way = En curso
windows-cancelled = Cancelada
windows-open-until = Abierta hasta el { $last }, { $days ->
    [0] hoy es el último día
    [one] un día más
   *[other] { $days } días más
}
windows-open-year = Abierta como máximo hasta finales de { $year }
windows-over = Terminada desde el { $last }
windows-over-year = Terminada desde { $year }
windows-then-open = La edición { $edition } también está abierta
windows-then-was-open = La edición { $edition } también permitió este nacimiento
windows-then-unsettled = No se puede saber si la edición { $edition } está abierta
windows-then-closed = Desde la edición { $edition }, este nacimiento supera la edad
windows-then-overage = Desde la edición { $edition }, solo queda una plaza de mayor del límite
windows-then-nothing-held = No hay ninguna edición posterior registrada
windows-series-open = La última edición registrada que permite este nacimiento es { $edition }. { $until }. { $then }.
windows-series-perhaps = No se puede saber si la edición { $edition } está abierta. { $until }. { $then }.
windows-series-over = La última edición registrada que permitió este nacimiento fue { $edition }. { $until }. { $then }.
windows-series-never = Ninguna edición registrada permitió este nacimiento. { $then }.
windows-too-early = { $editions ->
    [one] Se omite una edición que terminó antes de que el jugador cumpliera { $age } años, aunque su norma permitiría este nacimiento.
   *[other] Se omiten { $editions } ediciones que terminaron antes de que el jugador cumpliera { $age } años, aunque sus normas permitirían este nacimiento.
}
windows-undated = Se omiten porque no se conoce ni el año: { $competitions }.
windows-none-coming = Ninguna edición registrada que aún no haya terminado permite este nacimiento.
windows-heading-coming = Aún abiertas, primero las próximas
windows-heading-past = Terminadas, primero las últimas
windows-heading-series = Hasta cuándo está abierta cada competición
windows-as-of = A fecha de { $day }
windows-answer = { $answer } (provisional)

windows-calendar = Competiciones abiertas por edad
windows-calendar-entry = { $competition }, { $edition }: { $answer }
windows-calendar-entry-year = { $competition }, { $edition }, días por conocer: { $answer }
windows-calendar-asked = La norma exige { $window }.
windows-calendar-no-end = No se conoce el último día.
windows-calendar-year = Los días aún no se conocen; la entrada ocupa todo el año.
windows-calendar-written = { $file }: { $entries ->
    [one] una entrada
   *[other] { $entries } entradas
}.

ageing-title = Quién supera la edad del { $first } al { $last }
ageing-edition = { $competition }, { $edition }
ageing-group = Sub-{ $age } ({ $sex ->
    [female] femenino
   *[male] masculino
})
ageing-group-ends = Nacidos en { $year }; la categoría termina el { $last }.
ageing-ends = Último día abierto: { $last }.
ageing-ends-year = Abierta como máximo hasta finales de { $year }; no se conocen sus días.
ageing-next = La siguiente edición registrada, { $edition }, exige { $window }.
ageing-next-overage = La siguiente edición registrada, { $edition }, exige { $window }. Allí { $places ->
    [one] hay una plaza
   *[other] hay { $places } plazas
} de mayores del límite.
ageing-next-not-held = No hay ninguna edición posterior registrada, así que nadie puede decir quién supera la edad.
ageing-next-no-rule = La siguiente edición registrada es { $edition }, pero no hay para ella ninguna norma que se pueda comparar, así que nadie puede decir quién supera la edad.
ageing-own-no-rule = No hay registrada para esta edición ninguna norma que se pueda comparar, así que nadie puede decir quién supera la edad.
ageing-provisional = Provisional: una norma en la que esto se apoya se cita de memoria y aún no se ha leído en el reglamento.
ageing-total = { $players ->
    [0] Nadie supera la edad.
    [one] Un jugador supera la edad.
   *[other] { $players } jugadores superan la edad.
}
ageing-allowed = { $players ->
    [one] Aún permite a un jugador.
   *[other] Aún permite a { $players } jugadores.
}
ageing-perhaps = { $players ->
    [one] De un jugador no se puede saber, porque el nacimiento se conoce solo en parte:
   *[other] De { $players } jugadores no se puede saber, porque el nacimiento se conoce solo en parte:
}
ageing-more = { $players ->
    [one] y uno más
   *[other] y { $players } más
}
ageing-unknown = { $players ->
    [one] De un jugador no consta ningún nacimiento.
   *[other] De { $players } jugadores no consta ningún nacimiento.
}
ageing-nothing-ends = En este tiempo no termina ninguna edición ni categoría.
