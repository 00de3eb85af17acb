# Normas en listas, y caminos: las competiciones registradas y la vía hacia una fase final.

rules-born-from = Haber nacido el { $first } o después
rules-born-until = Haber nacido el { $last } o antes
rules-born-between = Haber nacido entre el { $first } y el { $last }
rules-no-limit = Sin límite de edad
rules-no-upper-limit = Sin límite superior de edad; no se ha verificado si hay una edad mínima
rules-not-held = No consta ninguna norma de edad, lo que no significa que no la haya
rules-overage = { $places ->
    [0] sin plazas para mayores del límite
    [one] una plaza para mayores del límite
   *[other] { $places } plazas para mayores del límite
}
rules-overage-not-known = no se sabe si hay plazas para mayores del límite
rules-with-overage = { $births }; { $overage }
rules-for-sides = Para las selecciones de { $confederations }: { $rule }
rules-known-from = Conocida desde el { $day }: { $rule }
rules-days = { $first } – { $last }
rules-days-from = Desde el { $first }
rules-year = { $year }, fechas desconocidas
rules-teams = { $teams } equipos
rules-squad = Plantillas de hasta { $players }
rules-squad-between = Plantillas de { $least } a { $players }
rules-squad-alternates = { $players ->
    [one] un suplente de reserva
   *[other] { $players } suplentes de reserva
}
rules-squad-goalkeepers = { $players ->
    [one] al menos un portero
   *[other] al menos { $players } porteros
}
rules-squad-per-match = { $players } convocados por partido
rules-provisional = { $said } (provisional)
rules-cancelled = Cancelada. { $note }
rules-format = Formato: { $format }
rules-note = Nota: { $note }

rules-sex-men = Hombres
rules-sex-women = Mujeres
rules-sex-men-women = Hombres y mujeres
rules-entered-by = Participan selecciones de { $confederations }
rules-entered-by-all = Participan selecciones de todo el mundo

rules-editions-counted = { $editions ->
    [one] Una edición
   *[other] { $editions } ediciones
}
rules-known = { $sourced } con fuente leída, { $recalled } de memoria
rules-counted = { $editions ->
    [one] Una edición
   *[other] { $editions } ediciones
} de { $competitions ->
    [one] una competición
   *[other] { $competitions } competiciones
}
rules-fingerprint = Huella del conjunto de normas: { $fingerprint }

rules-head-id = ID
rules-head-competition = Competición
rules-head-sex = Abierta a
rules-head-editions = Ediciones
rules-head-years = Años
rules-head-sourced = Con fuente
rules-head-recalled = De memoria
rules-head-known = Cómo se conocen
rules-head-next = Próxima edición

route-heading = El camino a { $edition }
route-rule-same = Los mismos nacimientos que en la fase final
route-rule-younger = { $years ->
    [0] Más joven que la fase final: la fecha límite es posterior
    [one] Un año más joven que la fase final
   *[other] { $years } años más joven que la fase final
}
route-rule-older = { $years ->
    [0] Menos joven que la fase final: la fecha límite es anterior
    [one] Un año menos joven que la fase final
   *[other] { $years } años menos joven que la fase final
}
route-rule-narrower = La misma fecha límite que en la fase final, pero los más jóvenes de ella no pueden jugar aquí
route-rule-wider = La misma fecha límite que en la fase final, y aquí pueden jugar quienes no alcanzan la edad para ella
route-rule-unknown = No se puede decir cómo se compara esta norma con la de la fase final
route-overage-none-here = { $places ->
    [one] Aquí ninguna plaza para mayores del límite, una en la fase final
   *[other] Aquí ninguna plaza para mayores del límite, { $places } en la fase final
}
route-overage-differs = Plazas para mayores del límite: { $here } aquí, { $places } en la fase final
route-overage-unknown = No se sabe si hay tantas plazas para mayores del límite como en la fase final
route-places = { $places ->
    [one] una plaza
   *[other] { $places } plazas
}
route-places-not-known = número de plazas desconocido
route-places-source = Fuente de las plazas: { $source }
route-leads-to = Conduce a { $edition }: { $places }
route-leads-to-how = Conduce a { $edition }: { $places } ({ $how })
route-beyond = Desde allí el camino sigue hasta { $editions }
route-none = No consta ningún clasificatorio para esta edición. Eso no significa que no lo hubiera.
route-none-of = No consta ningún clasificatorio de { $confederation } para esta edición. Eso no significa que no lo hubiera.
route-not-held-for = No constan los clasificatorios de { $confederations }.

route-door-open-open = Abierta aquí y en la fase final
route-door-open-place = Abierta aquí; en la fase final, solo con una plaza para mayores del límite
route-door-open-closed = Abierta aquí, cerrada en la fase final
route-door-place-open = Aquí solo con una plaza para mayores del límite, abierta en la fase final
route-door-place-place = Con una plaza para mayores del límite, aquí y en la fase final
route-door-place-closed = Aquí con una plaza para mayores del límite, cerrada en la fase final
route-door-closed-open = Cerrada aquí, abierta en la fase final
route-door-closed-place = Cerrada aquí; en la fase final, con una plaza para mayores del límite
route-door-closed-closed = Cerrada aquí y en la fase final
route-door-cannot-tell = No se puede decir si está abierta aquí y en la fase final

web-nav-competitions = Competiciones
web-competitions-heading = Competiciones y sus normas de edad
web-competitions-lead = { $counted }. Cada norma lleva su fuente, y las que solo se citan de memoria están señaladas.
web-competitions-coming = Aún por disputar
web-competitions-others = Sin edición próxima registrada
web-competitions-all = Todas las competiciones
web-rules-heading = Las normas en un archivo
web-rules-says = Todas las normas en un archivo JSON, para guardarlas o comprobarlas. La huella cambia con cada cambio de una norma y figura en todos los informes.
web-rules-get = Descargar las normas
web-edition-behind = Notas y fuentes
web-edition-route = El camino hasta esta edición: { $edition }
web-route-finals = La fase final
web-route-steps = Los clasificatorios, en orden
web-route-born-hint = Vea qué etapas están abiertas para una fecha de nacimiento: 2008-05-17, 2008-05 o solo 2008. No se guarda nada de lo que escriba.
web-route-side-hint = Solo las etapas en que participan sus selecciones.
web-route-side-all = Todas las confederaciones
web-route-go = Mostrar el camino
web-route-provisional = Lo señalado como provisional se cita de memoria y aún no se ha leído en el reglamento.
web-route-of-answer = El camino a esta fase final
