# En qué categoría está alguien y cuándo empieza el reloj universitario: respuestas, motivos y palabras de la tabla.

group-answer-below-lowest = demasiado joven
group-answer-above-highest = demasiado mayor
group-answer-no-rule-held = ninguna norma registrada
group-answer-no-age-clock = cuenta temporadas

group-cut-off = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
group-own-cut-off = Corte propio, { $cut_off }

group-births-on = el { $day }
group-births-in = en { $year }
group-births-between = entre el { $first } y el { $last }

group-placed = Nacimiento { $births }: { $group }. En esta temporada { $group } es para quienes nacieron { $held }.
group-below-lowest = Nacimiento { $births }: demasiado joven para { $group }, la categoría más baja de esta temporada, que es para quienes nacieron { $held }.
group-below-named = Nacimiento { $births }: demasiado joven. No consta cuál es aquí la categoría más baja, y ninguna norma registrada nombra una por debajo de { $group }.
group-above-highest = Nacimiento { $births }: demasiado mayor para { $group }, la categoría más alta de esta temporada, que es para quienes nacieron { $held }.
group-open = Nacimiento { $births }: eso no decide la categoría, pues la fecha de corte queda en medio.
group-if-in = Nacimiento { $births }: { $group }.
group-if-below = Nacimiento { $births }: demasiado joven para { $group }, la categoría más baja.
group-if-below-named = Nacimiento { $births }: demasiado joven; ninguna norma registrada nombra una categoría por debajo de { $group }.
group-if-above = Nacimiento { $births }: demasiado mayor para { $group }, la categoría más alta.
group-two-rules = Puede valer más de una norma; esto es lo que dice cada una.
group-by-rule = Con el corte el { $cut_off }: { $then }

group-plays-from = Nadie menor de { $age } años juega partidos. El cumpleaños que lo cambia cae { $day }; desde entonces puede jugar en { $group } y en ninguna otra categoría.
group-repeats = Con nacimiento { $births } se repite { $group }, que ya fue la categoría en { $season }.
group-passes-over = Con nacimiento { $births } se salta una categoría: { $before } en { $season }, ahora { $group }.

group-no-rule = No consta ninguna norma para la temporada { $season }.
group-no-rule-yet = El { $as_of } no se conocía ninguna norma para la temporada { $season }; la primera se conoció { $known_from }.
group-not-verified = Para la temporada { $season } no consta ninguna norma: no se ha verificado qué fecha de corte se usa.
group-replaced = Esta es la norma conocida el { $as_of }. La sustituyó otra, conocida { $known_from }.
group-known-from = La norma de esta temporada cambió; esta es la conocida { $known_from }.
group-changing = La norma de esta temporada se estaba cambiando; la más nueva de las dos es la conocida { $known_from }.
group-known-on = desde el { $day }
group-known-between = desde un día entre el { $first } y el { $last }
group-provisional = Provisional: esta norma se cita de memoria y aún no se ha leído en su fuente.

group-missing-enrolment-term = El periodo al que cuenta la matrícula
group-asked = Nacimiento { $births }, temporada { $season }
group-heading-system = Sistema
group-heading-season = Temporada
group-heading-group = Categoría
group-heading-births = Nacimientos
group-heading-before = Antes
group-heading-after = Después
group-cell-provisional = { $group }, provisional
group-note = Observación en el archivo de la norma: { $note }
group-and-younger = U-13 significa esa categoría y quienes son más jóvenes. Jugar en una categoría superior es otra cuestión.

college-heading = Universidad: { $name }
college-starts = El reloj empieza en { $years }
college-birthday-before = Cumple { $age } años el { $day }, antes del { $boundary }. Por edad, el reloj empieza con el curso { $year }.
college-birthday-after = Cumple { $age } años el { $day }, no antes del { $boundary }. Por edad, el reloj empieza con el curso { $year }.
college-if-born = Nacimiento { $births }: por edad, el reloj empieza con el curso { $year }.
college-enrolling-sooner = Una matrícula a tiempo completo anterior, también en un «junior college», lo haría empezar antes.
college-enrolled = La matrícula a tiempo completo del { $day } pertenece al curso { $year }.
college-enrolled-between = La matrícula a tiempo completo del { $day } queda entre dos cursos, { $first } y { $second }; decide el periodo lectivo.
college-earlier-counts = El reloj empieza con lo que ocurra primero, la edad o la matrícula.
college-runs = Corre durante { $years ->
    [one] un año
   *[other] { $years } años seguidos
}, de { $first } a { $last }, se juegue o no.
college-exceptions = No se pregunta aquí por las excepciones escritas: embarazo, misión religiosa y servicio militar activo.
college-before-rule = La norma vale para relojes desde { $first }. No consta cómo pasan a ella quienes habrían empezado antes.
college-seasons = La norma anterior no pregunta por la fecha de nacimiento: { $seasons ->
    [one] una temporada
   *[other] { $seasons } temporadas
} en { $years ->
    [one] un año
   *[other] { $years } años
}. En el fútbol, quien se matricula más de { $months ->
    [one] un mes
   *[other] { $months } meses
} después de terminar el instituto pierde temporadas por los partidos organizados que haya jugado desde entonces.
college-no-rule = Ese día no se conocía ninguna norma universitaria.
college-not-held = No consta ninguna norma para { $names }.
age-system-calendar-year = Año natural (FIFA y la mayoría de las federaciones)
