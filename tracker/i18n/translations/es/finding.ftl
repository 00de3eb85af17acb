# Preguntas sobre el conjunto de jugadores: por qué se filtran y se cuentan, por qué no aparece alguien y qué no es una pregunta.

finding-part-answer = Edad en la edición
finding-part-sex = Fútbol
finding-part-position = Posición
finding-part-foot = Pie dominante
finding-part-birth-year = Año de nacimiento
finding-part-quarter = Trimestre de nacimiento
finding-part-club = Club
finding-part-region = Región
finding-part-league = Nivel de la liga
finding-part-national = Selección más alta
finding-part-gap = Período abierto
finding-part-evidence = Documento del nacimiento
finding-part-coverage = Partidos registrados
finding-part-allegiance = Elegibilidad para la asociación de casa
finding-part-consent = Compartido con ojeadores
finding-part-born-from = Nacimiento desde
finding-part-born-to = Nacimiento hasta
finding-part-nationality = Nacionalidad
finding-part-minutes = Minutos en el último año
finding-part-national-from = Convocatoria mínima
finding-part-caps-from = Partidos con la absoluta
finding-part-called-since = Última convocatoria en el nivel más alto de selección
finding-part-coverage-from = Mínimo de partidos registrados
finding-part-words = Nombre

finding-plain = { $value }
finding-not-on-record = No consta
finding-none-gap = Ningún período abierto
finding-none-national = No consta ninguna convocatoria
finding-gap-record = Hueco en los partidos registrados
finding-gap-absence = Ausencia conocida
finding-gap-quiet = Período tranquilo
finding-gap-step-down = Juega en un nivel inferior
finding-gap-thin = Pocos minutos de juego
finding-gap-national = Mucho tiempo desde una convocatoria
finding-sharing-with-birth = Compartido, con el día de nacimiento
finding-sharing-shared = Compartido
finding-sharing-not-shared = No compartido
finding-evidence = { $seen ->
    [0] No se ha visto ninguno
   *[other] Visto
}
finding-coverage = { $lowest ->
    [0] Menos del 25 % de los días de temporada
    [25] Del 25 % al 49 % de los días de temporada
    [50] Del 50 % al 74 % de los días de temporada
   *[75] El 75 % de los días de temporada o más
}
finding-quarter = { $quarter ->
    [1] Enero a marzo
    [2] Abril a junio
    [3] Julio a septiembre
   *[4] Octubre a diciembre
}

# Por qué no aparece alguien.
why-not-chosen = { $part }: «{ $has }» no está entre lo elegido.
why-not-birth-unknown = No consta ningún nacimiento, así que nadie puede decir si cae en el tiempo por el que se pregunta.
why-not-born-from = Nacimiento entre el { $first } y el { $last }; se pide el { $asked } o después.
why-not-born-to = Nacimiento entre el { $first } y el { $last }; se pide el { $asked } o antes.
why-not-nationality = { $count ->
    [0] No consta ninguna nacionalidad
    [one] Consta la nacionalidad { $holds }
   *[other] Constan las nacionalidades { $holds }
}; se pide { $asked }{ $how ->
    [only] { " " }como única.
    [second] { " " }como una posterior a la primera.
   *[any] .
}
why-not-minutes = { $has ->
    [0] No consta con certeza ningún minuto
    [one] Consta con certeza un minuto
   *[other] Constan con certeza { $has } minutos
} en el último año en «{ $rung }» o más arriba; se piden { $asked }.
why-not-national-from = Selección más alta que consta: «{ $has }»; se pide «{ $asked }» o más alta.
why-not-caps-from = { $has ->
    [0] No consta ningún partido con la absoluta
    [one] Consta un partido con la absoluta
   *[other] Constan { $has } partidos con la absoluta
}; se piden { $asked } o más.
why-not-called-since = Lo último con la selección más alta fue el { $has }; se pide el { $asked } o después.
why-not-called-since-unknown = No consta nada con una selección; se pide algo el { $asked } o después.
why-not-coverage-from = Los partidos registrados cubren el { $has } % de los días de temporada; se pide el { $asked } % o más.
why-not-coverage-from-unknown = No se sabe cuánto cubren los partidos registrados; se pide el { $asked } % o más.
why-not-enters = { $competition } no es para el fútbol que juega esta persona.
why-not-words = El nombre no contiene «{ $asked }».

# Lo que no es una pregunta.
question-without-edition = Indique la edición y su competición: hacen falta competition y edition.
question-unknown-filter = No hay ningún filtro { $name }; hay { $filters }.
question-unknown-choice = { $value } no es una opción de { $name }; elija entre { $choices }.
question-no-number = { $name } es un número entero de { $lowest } a { $highest }, no { $value }.
question-no-day = { $name } es un día como 2008-05-17, no { $value }.
question-no-country = { $name } es el código de tres letras de una federación, como USA, no { $value }.
question-too-long = { $name } admite texto sencillo de { $most } letras como máximo.
question-said-twice = { $name } aparece más de una vez; indíquelo una sola vez.
question-too-many-choices = Se pueden pedir a la vez { $most } opciones de { $name } como máximo.
question-born-backwards = Nadie nació entre el { $first } y el { $last }: el primer día es posterior.
question-day-to-come = Nadie conoce todavía las reglas del { $day }; indique el { $today } o un día anterior.
question-no-such-page = Esta respuesta no tiene esa página; empieza por la primera.
question-no-confederation = { $value } no es ninguna confederación; elija entre { $choices }.
question-names-somebody = Una pregunta con palabras de un nombre trata de una persona y no se guarda; quítelas.
question-not-yours = Sobre { $name } solo pueden preguntar ojeadores y responsables; quítelo.
question-too-costly = Esta pregunta le llevó demasiado tiempo a la base de datos y se interrumpió; acótela con { $by }.

# La respuesta como lista.
list-pool = Jugadores elegibles
finding-head-answer = Por edad
finding-head-born = Nacimiento
finding-head-nationalities = Nacionalidades
finding-head-minutes = Minutos de adulto en el último año
finding-head-coverage = Partidos registrados (% de los días de temporada)
finding-head-here = Ediciones restantes aquí
finding-head-everywhere = Ediciones restantes en total
finding-head-until = Abierto aquí hasta

# La respuesta en la terminal.
finding-heading = { $competition }, { $edition }
finding-total = { $players ->
    [0] No se encuentra a nadie que usted pueda ver.
    [one] Se encuentra a una persona.
   *[other] Se encuentra a { $players } personas.
}
finding-count = { $choice }: { $players }
finding-few = menos de { $least }
finding-emptied = Sin «{ $part }» habría { $players ->
    [few] unas pocas personas
    [0] cero personas
    [one] una persona
   *[other] { $players } personas
}.
finding-card = { $name }: { $answer }, { $minutes ->
    [none] sin minutos de adulto registrados
    [one] un minuto de adulto
   *[other] { $minutes } minutos de adulto
} en el último año, { $left ->
    [0] ninguna edición más aquí
    [one] una edición restante aquí
   *[other] { $left } ediciones restantes aquí
}
finding-more = … y más; la página siguiente empieza con --after { $after }
finding-is-found = Esta pregunta encuentra a { $name }.
finding-is-not-found = Esta pregunta no encuentra a { $name }:
