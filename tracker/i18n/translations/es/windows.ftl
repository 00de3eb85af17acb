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
