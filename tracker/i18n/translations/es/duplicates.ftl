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
