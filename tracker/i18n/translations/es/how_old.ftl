# En qué categoría está un niño o una niña, liga por liga, y qué queda por delante: la página que no pide cuenta.

how-old-nav = Categorías por edad
how-old-heading = ¿En qué categoría juega mi hijo o mi hija?
how-old-lead = Unas ligas cuentan el año de nacimiento y otras el curso escolar. Véalas lado a lado, esta temporada y la próxima, con las competiciones que quedan por delante.
how-old-born = ¿Cuándo nació?
how-old-born-hint = Año, mes, día: 2011-09-14 o 20110914. Basta con el año: 2011.
how-old-go = Ver las categorías
how-old-not-kept = No se guarda nada de lo que escriba.
how-old-choices = Chicas o chicos, otra temporada
how-old-football = Competiciones de
how-old-football-missing = Elija fútbol femenino o masculino; un calendario contiene las competiciones de uno.
how-old-girls = Chicas y mujeres
how-old-boys = Chicos y hombres
how-old-both = Ambas
how-old-season = Temporadas

how-old-asked = Nacimiento { $births }
how-old-season-this = Esta temporada, { $season }
how-old-season-next = La próxima temporada, { $season }
how-old-season-other = Temporada { $season }
how-old-agree = Todas las ligas con norma registrada dicen { $groups }.
how-old-differ = Depende de la liga: { $groups }.
how-old-open = No en todas las ligas está decidido: { $groups }.
how-old-no-rule = Para { $season } no consta ninguna norma.
how-old-for-births = nacimientos { $births }
how-old-either = { $older } si nació hasta el { $day }; si no, { $younger }
how-old-in-year = { $group } en { $year }
how-old-by-year = { $system }: { $told }.

how-old-systems-heading = Cada liga, y por qué
how-old-head-league = Liga
how-old-head-why = Por qué
how-old-not-verified = No consta ninguna norma: no se ha verificado desde qué día cuenta esta liga.
how-old-counts = Cuenta { $how }.
how-old-moved = Desde la temporada { $season } cuenta { $new }; antes, { $old }.
how-old-cut-over = { $leagues }: desde la temporada { $season } cuentan { $new }; antes, { $old }.
how-old-by-birth-year = el año de nacimiento, de enero a diciembre
how-old-by-day = juntos los nacimientos del { $first } al { $last }, como un curso escolar
how-old-grounds = Las normas palabra por palabra, con sus fuentes
how-old-sources = Dónde se pueden leer estas normas

how-old-ahead = Competiciones por delante
how-old-head-rule = Norma

how-old-pass-on = Compartir esta página
how-old-pass-on-lead = Este enlace lleva a la página con sus opciones y sin la fecha de nacimiento.
how-old-with-birth = Un enlace con la fecha de nacimiento
how-old-with-birth-lead = Quien tenga este enlace puede leer la fecha de nacimiento, y queda en el historial de cada navegador que lo abra.

how-old-further = Qué más puede consultar
how-old-door-eligibility = ¿Puede jugar en esa competición?
how-old-door-eligibility-says = Un Mundial, los Juegos, un campeonato: la respuesta por edad para cualquier edición, con la norma y su fuente.
how-old-door-competitions = Competiciones y sus normas
how-old-door-competitions-says = Todas las normas de edad registradas, edición por edición, y el camino que lleva a cada una.
how-old-door-sign-in-says = Para familias, clubes y ojeadores con cuenta.
