# Los minutos adultos de una persona junto a las bandas de todas, en la página y en el informe; la gráfica habla en charts.ftl.

report-bands-heading = Minutos adultos por edad, junto a otros
bands-today = Los minutos adultos solo se muestran junto a los de otros a fecha de hoy: de días anteriores no se guardan los minutos de otros.
bands-no-club = No hay con qué comparar: en este día no consta inscripción en un club de una federación.
bands-too-few = Muy pocas personas para comparar: a ninguna edad se pueden comparar al menos { $least } de la federación.
bands-own = { $name }: { $minutes ->
    [0] ningún minuto adulto registrado
    [one] un minuto adulto
   *[other] { $minutes } minutos adultos
} hasta la edad de { NUMBER($age, maximumFractionDigits: 2) } años.
bands-own-none = Todavía no hay línea de { $name }: empieza a los 15 años y necesita un nacimiento conocido al menos por su mes.
bands-own-unknown = No hay línea de { $name }: no se conocen los minutos de algunos partidos adultos.
bands-own-withheld = La línea propia no se le muestra: medida por edad, diría el día de nacimiento.
bands-pool = Se cuenta a todas las personas que llegaron al fútbol sub-19 y tuvieron alguna vez inscripción en un club de la misma federación, al { $day }. No se nombra a nadie y ninguna cifra es de menos de { $least } personas.
bands-whole-ages = La tabla da las edades enteras; la página, cada cuarto de año.
bands-own-head = Línea propia
