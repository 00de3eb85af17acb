# Cuotas de minutos para jóvenes: lo que suman los minutos de un club, lo que falta y lo que no se pudo contar.

quota-answer-met = Cumplida
quota-answer-not-met = No cumplida
quota-answer-cannot-tell = No se puede saber
quota-answer-no-requirement-held = Ningún mínimo registrado

missing-minutes = los minutos
missing-nationality = la nacionalidad
missing-appearances = los partidos disputados

quota-exactly = { $minutes }
quota-between = de { $lower } a { $upper }
quota-from = { $lower } o más
quota-up-to = hasta { $upper }
quota-percent = { $weight } %

quota-counted = Contados: { $minutes } minutos.
quota-counted-of = Contados: { $minutes } de los { $required } minutos exigidos.
quota-before-most = Antes de aplicar el máximo por partido: { $minutes } minutos.
quota-shortfall = Faltan: { $minutes } minutos. Bastaría con uno de estos aportes:
quota-closing = – { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
} con { $who } ({ $weight } %)

quota-born-from = nacimiento el { $first } o después
quota-born-until = nacimiento el { $last } o antes
quota-born-between = nacimiento entre el { $first } y el { $last }
quota-born-year = nacimiento en { $year }

quota-band = { $who } ({ $weight } %)
quota-group = { $who }, { $count ->
    [one] 1 persona
   *[other] { $count } personas
}: { $minutes } minutos
quota-standing-outside = nacimiento fuera de todos los tramos
quota-standing-open = tramo incierto
quota-standing-not-national = de otra nacionalidad

quota-heading-player = Nombre
quota-heading-born = Nacimiento
quota-heading-minutes = Minutos
quota-heading-weight = Peso
quota-heading-credit = Por ausencias
quota-heading-credited = Contados

quota-asks = { $required } minutos.
quota-asks-unknown = Ningún mínimo registrado.

quota-no-rule-yet = El { $as_of } no se conocía ninguna norma para esta edición; la primera se conoció el { $first }.
quota-requirement-not-held = No hay ningún mínimo registrado para esta norma. Eso no significa que no exista.
quota-condition = La norma exige además, y estas filas no pueden mostrarlo: { $condition }
quota-nationals = Solo cuenta quien tiene la nacionalidad { $association }.
quota-left-out = { $count ->
    [one] Queda fuera 1 persona sin la nacionalidad { $association }.
   *[other] Quedan fuera { $count } personas sin la nacionalidad { $association }.
}
quota-minutes-known = Se conocen los minutos de { $known } de { $of ->
    [one] 1 fila
   *[other] { $of } filas
}. Lo que no se conoce nunca se cuenta como 0.
quota-most-not-known = No se sabe si un partido cuenta como máximo cierto número de minutos.
quota-most-not-applied = Un partido cuenta como máximo { $most } minutos. Las filas que no nombran un partido se cuentan enteras, así que el cómputo de la liga puede ser menor.
quota-credit-not-known = No se sabe si se abonan minutos por los partidos perdidos a causa de una selección nacional.
quota-credit-none = La norma no abona nada por los partidos perdidos a causa de una selección nacional.
quota-absences-stated = Los partidos perdidos a causa de una selección nacional constan en { $stated } de { $of ->
    [one] 1 fila
   *[other] { $of } filas
}; por los demás no se abona nada.
quota-source = Fuente: { $source }
