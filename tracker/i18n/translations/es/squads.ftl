# Listas de convocados frente a los límites de una edición: cómo se leyó, qué usa, incumple y deja abierto cada equipo.

# La línea de un equipo
squad-no-team = (sin equipo indicado)
squad-side-female = mujeres
squad-side-male = hombres
squad-players = { $count ->
    [one] 1 jugador
   *[other] { $count } jugadores
}
squad-within-age = { $count } dentro de la edad
squad-named-overage = { $count } por encima del límite: { $names }
squad-named-too-old = { $count } demasiado mayores: { $names }
squad-named-too-young = { $count } sin la edad mínima: { $names }
squad-named-cannot-tell = No se puede saber de { $count }: { $names }
squad-named-alternates = Suplentes de reserva, no cuentan: { $names }
squad-named-replaced = Reemplazados, ya no cuentan: { $names }

# Incumplimientos
squad-and-more = { $first } y { $count } más

squad-breach-overage-places = Incumplimiento: { $used ->
    [one] un jugador mayor
   *[other] { $used } jugadores mayores
} para { $limit ->
    [0] ninguna plaza de mayores del límite.
    [one] una plaza de mayores del límite.
   *[other] { $limit } plazas de mayores del límite.
}
squad-breach-too-young = Incumplimiento: { $used ->
    [one] un jugador no alcanza
   *[other] { $used } jugadores no alcanzan
} la edad.
squad-breach-squad-size = Incumplimiento: { $used } jugadores en una lista de { $limit } como máximo.
squad-breach-alternates = Incumplimiento: { $used } suplentes de reserva donde { $limit ->
    [0] no se admite ninguno.
    [one] se admite uno.
   *[other] se admiten { $limit }.
}
squad-breach-squad-too-small = Incumplimiento: { $used ->
    [one] un jugador
   *[other] { $used } jugadores
} en una lista de { $limit } como mínimo.
squad-breach-goalkeepers = Incumplimiento: { $used ->
    [0] ningún portero
    [one] un portero
   *[other] { $used } porteros
} donde se { $limit ->
    [one] exige uno.
   *[other] exigen { $limit }.
}
squad-as-listed = Según la lista: no marca quién es suplente de reserva.
squad-on = Así estaba el { $days }.
squad-day = { $day }

# Cuestiones abiertas
squad-question-overage-places = Abierto: { $used ->
    [0] ningún jugador mayor
    [one] un jugador mayor
   *[other] { $used } jugadores mayores
}{ $possible ->
    [0] {""}
   *[other] {" "}y hasta { $possible } más
} para { $limit ->
    [0] ninguna plaza de mayores del límite.
    [one] una plaza de mayores del límite.
   *[other] { $limit } plazas de mayores del límite.
}
squad-question-too-young = Abierto: { $used ->
    [0] ningún jugador queda
    [one] un jugador queda
   *[other] { $used } jugadores quedan
} por debajo de la edad{ $possible ->
    [0] .
   *[other] , y podrían ser hasta { $possible } más.
}
squad-question-squad-too-small = Abierto: { $used } jugadores, y hasta { $possible } más, en una lista de { $limit } como mínimo.
squad-question-goalkeepers = Abierto: { $used ->
    [0] ningún portero seguro
    [one] un portero seguro
   *[other] { $used } porteros seguros
}, donde se { $limit ->
    [one] exige uno.
   *[other] exigen { $limit }.
}
squad-why-births = Depende de fechas de nacimiento que no se conocen del todo.
squad-why-positions = Depende de jugadores cuya posición no se conoce.
squad-why-exchanges = Depende de cambios de jugadores cuyo día no se conoce.

# Debajo de los equipos
squad-limit-places = Plazas para mayores del límite: { $count ->
    [0] ninguna
   *[other] { $count }
}.
squad-limit-size = Lista: { $count } jugadores como máximo{ $alternates ->
    [0] .
    [one] , y un suplente de reserva aparte.
   *[other] , y { $alternates } suplentes de reserva aparte.
}
squad-not-known-overage-places = No se sabe cuántas plazas hay para mayores del límite, así que no se juzga si se excedieron.
squad-not-known-squad-size = No se sabe de cuántos puede ser la lista, así que no se juzga su tamaño.
squad-not-marked = La lista no marca quién está de reserva; cuentan todos los que figuran.
squad-left-out-other-sex = Se omiten, por no jugar esta competición: { $count ->
    [one] 1 fila del otro sexo.
   *[other] { $count } filas del otro sexo.
}
squad-left-out-other-edition = Se omiten, por ser de otra edición: { $count ->
    [one] 1 fila.
   *[other] { $count } filas.
}
squad-left-out-other-competition = Se omiten, por ser de otra competición: { $count ->
    [one] 1 fila.
   *[other] { $count } filas.
}
squad-left-out-staff = Se omiten, por ser del cuerpo técnico y no jugar: { $count ->
    [one] 1 fila.
   *[other] { $count } filas.
}
squad-left-out-repeated = Se omiten, por repetir lo mismo del mismo jugador: { $count ->
    [one] 1 fila.
   *[other] { $count } filas.
}
squad-remark = { $player }, fila { $row }: { $said }
squad-more-remarks = Y { $count } más como estas; --json las da todas.
squad-namesake = Otra línea lleva este nombre y ninguna fecha de nacimiento exacta dice si ambas son un mismo jugador; se cuentan las dos. Si son uno, quite una línea.
squad-days-not-read = Sin leer, porque no hay columna de estado que diga de qué son los días: { $count ->
    [one] la columna { $names }.
   *[other] las columnas { $names }.
}
squad-competition-named = La lista dice ser de «{ $named }», que no parece { $asked }; se ha comparado con esta última.
squad-birth-missing-count = Sin fecha de nacimiento: { $count ->
    [one] 1 jugador.
   *[other] { $count } jugadores.
}
squad-birth-two-ways-count = Fecha de nacimiento con dos lecturas: { $count ->
    [one] 1 jugador. Solo se responde si ambas coinciden.
   *[other] { $count } jugadores. Solo se responde donde ambas coinciden.
}
squad-birth-by-age-count = Sin fecha de nacimiento, acotada por la edad: { $count ->
    [one] 1 jugador.
   *[other] { $count } jugadores.
}

# Lo que se sabe de un nacimiento
squad-birth-missing = No hay fecha de nacimiento.
squad-birth-unreadable = «{ $text }» no es una fecha: escríbala como 1994-02-18 o con el nombre del mes.
squad-birth-no-day = «{ $text }» no es un día del calendario: corrija el mes o el día.
squad-birth-early = «{ $text }» es anterior a { $first } y no puede ser el nacimiento de un jugador: corrija el año.
squad-birth-future = «{ $text }» es posterior a hoy, { $day }: corríjala.
squad-birth-two-ways = «{ $text }» puede ser el { $earliest } o el { $latest }.
squad-birth-against-order = «{ $text }» no se puede leer en el orden { $order }: corríjala, o indique el orden de la columna.
squad-birth-against-stated = «{ $text }» no está escrita en el orden que se indicó.
squad-birth-by-age = No hay fecha de nacimiento; la acota la edad de { $age } el { $day }.
squad-age-unreadable = No hay fecha de nacimiento, y «{ $text }» no es una edad en años completos.

# El orden de día y mes
squad-dates = Fechas: { $why }
date-order-dmy = día, mes, año
date-order-mdy = mes, día, año
date-order-ymd = año, mes, día
date-order-ydm = año, día, mes
date-order-none = ninguna tiene día y mes en cifras, así que su orden no es cuestión.
date-order-no-matter = cada una es el mismo día, vaya delante el día o el mes.
date-order-stated = leídas como { $order }, según se indicó{ $against ->
    [0] .
    [one] . Una fecha no se puede leer así y queda abierta.
   *[other] . { $against } fechas no se pueden leer así y quedan abiertas.
}
date-order-cannot-be = ninguna está escrita en el orden que se indicó.
date-order-decided = leídas como { $order }: { $decisive ->
    [one] una fecha no se puede
   *[other] { $decisive } fechas no se pueden
} leer en otro orden, y { $both ->
    [0] ninguna admite
    [one] una admite
   *[other] { $both } admiten
} ambas lecturas.
date-order-as-written = leídas como año, mes, día, que es como se escriben las fechas que empiezan por el año. { $both ->
    [one] Una admite
   *[other] { $both } admiten
} ambas lecturas, muy pocas para dudarlo.
date-order-open = la columna admite por igual { $first } y { $second }. { $both ->
    [one] Una fecha admite
   *[other] { $both } fechas admiten
} ambas lecturas, y ningún día que exista en el calendario es posterior al 12. Indique el orden con --date-order.
date-order-not-believed = la columna admite por igual { $first } y { $second }. { $both } fechas admiten ambas lecturas, y ningún día que exista en el calendario es posterior al 12. De los días verdaderos tres de cada cinco lo son, así que quizá se intercambiaron día y mes y se perdió lo que no cabía. Indique el orden con --date-order.
date-order-disagrees = ningún orden vale para todas. { $by_month ->
    [one] Una fecha solo admite
   *[other] { $by_month } fechas solo admiten
} { $first }, { $by_day ->
    [one] una
   *[other] { $by_day }
} solo { $second }, y { $both ->
    [0] ninguna admite
    [one] una admite
   *[other] { $both } admiten
} ambas lecturas. Indique el orden con --date-order o corrija la columna.
