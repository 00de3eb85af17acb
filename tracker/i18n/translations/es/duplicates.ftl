# Si dos fichas son de la misma persona
same-person-name-same = Escrito igual.
same-person-name-accents = Escrito igual, salvo acentos y signos.
same-person-name-script = El mismo nombre, escrito en otro alfabeto.
same-person-name-spelling = El mismo nombre con otra grafía.
same-person-name-short-form = En una ficha figura un diminutivo u otra forma del nombre.
same-person-name-typo = Una palabra del nombre difiere en una o dos letras; puede ocurrir con gemelos.
same-person-name-initial = En una ficha solo consta una inicial.
same-person-name-swapped = Las palabras del nombre están en otro orden.
same-person-name-shortened = Una ficha omite una parte del nombre más largo.
same-person-name-one-word = Una ficha tiene una sola palabra del otro nombre.
same-person-name-some-words = Los nombres comparten una palabra y cada uno tiene otra que el otro no tiene; así ocurre entre hermanos y gemelos.
same-person-name-differs = Los nombres no tienen nada en común.
same-person-sex-differs = Una ficha figura entre las mujeres y la otra entre los hombres.
same-person-birth-same = Nacimiento el mismo día.
same-person-birth-new-year = En ambas consta el mismo 1 de enero, que a menudo significa que solo se conoce el año.
same-person-birth-swapped = La misma fecha de nacimiento con el día y el mes invertidos.
same-person-birth-may-be = Por lo que se sabe de los nacimientos, pueden ser el mismo.
same-person-birth-unknown = No consta uno de los nacimientos.
same-person-birth-apart = Los nacimientos no pueden ser el mismo.
same-person-number-shared = Comparten un número del tipo { $scheme }.
same-person-number-differs = Cada una tiene otro número del tipo { $scheme }.
same-person-country-same = Una nacionalidad en común: { $countries }.
same-person-country-differs = Ninguna nacionalidad en común.
same-person-club-same = En { $club } en la misma época.
same-person-played-for-two = Cada una jugó con otro equipo el { $day }.
same-person-household-same = Consta el mismo hogar.
same-person-household-two = Constan dos hogares, como ocurre cuando un menor vive en dos casas.

# La lista de quién puede figurar dos veces
duplicates-none = Nadie parece figurar dos veces.
duplicates-more = Estos son los primeros { $count }; resuelva algunos y vuelva a preguntar.
duplicates-who = { $number } { $name }, nacimiento { $born }
duplicates-who-unborn = { $number } { $name }, sin nacimiento conocido
duplicates-same = Probablemente la misma persona: { $one } – { $other }
duplicates-perhaps = Quizá la misma persona: { $one } – { $other }
duplicates-kept-apart = { $one } y { $other } quedan como dos personas; no se volverá a preguntar por ellas.
duplicates-asked-again = El { $one } y el { $other } pueden volver a ser una misma persona; aparecen en la lista si se parecen.
duplicates-not-apart = Nadie había dicho que el { $one } y el { $other } sean dos personas.

# Las páginas de quién está quizá registrado dos veces
way-in-duplicates = Registros dobles
way-in-duplicates-says = Mire los registros que pueden ser de una misma persona y diga si lo son.
duplicates-heading = Registros dobles
duplicates-lead = Una misma persona puede estar en dos archivos con otra grafía. Nada se une por sí solo: usted mira cada pareja y dice si es una persona o son dos.
duplicates-pairs = Quizá una misma persona
duplicates-nobody = Parece que nadie está registrado dos veces.
duplicates-nobody-says = Los archivos nuevos se comparan con todas las personas que usted ve.
duplicates-answer-same = Probablemente la misma persona
duplicates-answer-perhaps = Quizá la misma persona
duplicates-answer-different = Probablemente dos personas
duplicates-under = N.º { $number }, nacimiento: { $born }
duplicates-birth-unknown = no se conoce
duplicates-compare = Comparar
duplicates-two = Son dos personas
duplicates-merges = Unidos en los últimos 30 días
duplicates-merged = El n.º { $gone } pasó a formar parte del n.º { $kept } el { $day }. Se puede deshacer hasta el { $until }.
duplicates-part = Volver a separarlos
duplicates-back = Volver a todas las parejas
duplicates-pair-lead = Dos menores en un registro es peor que un menor en dos. Si no lo sabe con certeza, pregunte antes a la familia.
duplicates-beside = Uno al lado del otro
duplicates-what = Lo que consta
duplicates-of = N.º { $number }
duplicates-name = Nombre
duplicates-born = Nacimiento
duplicates-seen = Lo muestra un documento.
duplicates-numbers = Números
duplicates-countries = Nacionalidad
duplicates-clubs = Inscripción
duplicates-matches = Días jugados
duplicates-guardians = Tutores
duplicates-stay = { $club } { $starts } – { $ends }
duplicates-stay-open = { $club } desde { $starts }
duplicates-evidence = Qué indica cada cosa
duplicates-for-same = A favor de una persona
duplicates-for-different = A favor de dos personas
duplicates-for-neither = A favor de ninguna de las dos
duplicates-decide = ¿Una persona o dos?
duplicates-cannot = Tal como están, estos dos no se pueden unir:
duplicates-if-one = Si es una persona
duplicates-comes = Se conservan las dos historias y todos los números: { $moved ->
    [one] se traslada una fila
   *[other] se trasladan { $moved } filas
} y { $folded ->
    [0] ninguna está en los dos.
    [one] una que está en los dos pasa a ser una sola.
   *[other] { $folded } que están en los dos pasan a ser una cada una.
}
duplicates-comes-sheets = { $count ->
    [one] Los dos figuran en una misma acta. También lo hacen dos jugadores de un mismo partido: compruebe que es la misma línea dos veces.
   *[other] Los dos figuran en { $count } actas. También lo hacen dos jugadores de un mismo partido: compruebe que son las mismas líneas dos veces.
}
duplicates-comes-consents = { $count ->
    [one] Termina un consentimiento de una familia, porque la otra no lo ha dado.
   *[other] Terminan { $count } consentimientos de una familia, porque la otra no los ha dado.
}
duplicates-record = Registro
duplicates-name-of = El nombre correcto
duplicates-birth-of = El nacimiento correcto
duplicates-keep = El número que queda
duplicates-keep-says = El otro número lleva aquí desde entonces.
duplicates-told = Las dos familias reciben una carta. Durante 30 días se puede deshacer, y cada registro vuelve a ser como era.
duplicates-one-person = Es una persona
duplicates-if-two = Si son dos personas
duplicates-if-two-says = No se vuelve a preguntar por ellas.
duplicates-ask-again = Quizá sí sean una persona
duplicates-refused = No se han separado
duplicates-no-pair = Esto no son dos registros. La página de registros dobles lleva a cada pareja.
duplicates-joined = Los dos registros son uno. Más abajo puede volver a separarlos.
duplicates-are-two = Quedan como dos personas.
duplicates-parted = Los dos registros vuelven a ser dos, cada uno como era.
