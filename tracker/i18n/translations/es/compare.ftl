# Hasta tres jugadores uno al lado del otro.

compare-heading = Uno al lado del otro
compare-lead = Hasta tres jugadores en un mismo eje de edad, en el orden en que usted los nombra. No hay puntuación ni clasificación, y lo que usted no puede saber de uno de ellos no está aquí.
compare-known = Lo que se sabe
compare-head-what = Qué
compare-paths = Trayectorias en un mismo eje
compare-axis-days = Cada trayectoria se dibuja por años cumplidos, de modo que lo que está una debajo de otra ocurrió a la misma edad.
compare-axis-years = Cada trayectoria se dibuja por la edad que se cumple en un año natural, porque usted no conoce el día de nacimiento de uno de ellos. Lo que está uno debajo de otro ocurrió en el año del mismo cumpleaños.
compare-no-birth = No se sabe lo bastante bien en qué año nació este jugador para dibujarlo en un eje de edad. Las tablas de abajo tienen lo registrado.
compare-without = Quitar de esta página
compare-minutes = Minutos por nivel
compare-minutes-says = Todos los minutos registrados en cada nivel, primero el más bajo. Los minutos que nadie anotó no están en las sumas.
compare-minutes-none = No hay minutos registrados de ninguno de ellos.
compare-head-minutes = Nivel
compare-minutes-of = { $appearances ->
    [one] minutos conocidos de { $known } de { $appearances } partido
   *[other] minutos conocidos de { $known } de { $appearances } partidos
}
compare-call-ups = Convocatorias
compare-call-ups-says = Una convocatoria no es un partido internacional: el segundo número cuenta aquellas en las que el jugador jugó.
compare-call-ups-none = No hay convocatorias registradas de ninguno de ellos.
compare-head-call-ups = Selección
compare-call-ups-of = { $callups ->
    [one] { $callups } convocatoria
   *[other] { $callups } convocatorias
}, { $caps ->
    [one] { $caps } partido
   *[other] { $caps } partidos
}
compare-last = última: { $day }
compare-gaps = Periodos señalados
compare-gaps-says = Cuántos periodos hay de cada clase. Lo que no está registrado de un jugador puede ser la causa de que haya menos.
compare-gaps-none = No hay ningún periodo señalado en estas trayectorias.
compare-head-gaps = Clase
compare-add = Añadir un jugador
compare-add-hint = El número del jugador o su nombre completo, como consta.
compare-go = Poner al lado
compare-way = Poner al lado de otros
compare-address = Esta dirección no nombra jugadores; añádalos aquí.
compare-nobody = No hay ningún jugador con este número o nombre que usted pueda ver.
compare-several = Varios jugadores tienen este nombre; abra en la lista de jugadores el que quiere decir y siga desde allí.
compare-how-many = Se ponen uno al lado del otro entre uno y { $most } jugadores; elija de nuevo.
compare-one-football = El fútbol femenino y el masculino tienen selecciones y niveles propios, por lo que mujeres y hombres no se dibujan en una misma página.
