# Preguntas sobre los jugadores elegibles que alguien guarda, y lo nuevo en sus respuestas.

saved-none = No guarda ninguna pregunta así. Sus preguntas están en la página de preguntas guardadas.
saved-name-missing = Dé un nombre a la pregunta.
saved-name-long = El nombre es demasiado largo; bastan { $most } caracteres.
saved-name-taken = Ya guarda otra pregunta con este nombre; dele un nombre propio.
saved-too-many = Ya guarda { $most } preguntas; elimine una antes de guardar otra.
saved-answer-changed = La respuesta ha cambiado desde que abrió la página, así que no se anotó nada. Mire lo nuevo ahora.
saved-asks = { $part }: { $value }
saved-asks-all = Todos los que pueden participar
saved-asks-minutes = { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
} o más en «{ $rung }» o superior
saved-asks-nationality = { $how ->
    [only] { $country } como única
    [second] { $country } como posterior a la primera
   *[any] { $country }
}
saved-asks-share = { $share }% o más
saved-asks-day = { $day }
saved-now = { $players ->
    [0] Nadie está ahora en la respuesta
    [one] Un jugador está ahora en la respuesta
   *[other] { $players } jugadores están ahora en la respuesta
}; { $before ->
    [0] nadie
   *[other] { $before }
} cuando dijo por última vez que la había visto, el { $day }.
saved-new = { $players ->
    [0] Nadie es nuevo desde el { $day }.
    [one] Un jugador es nuevo desde el { $day }.
   *[other] { $players } jugadores son nuevos desde el { $day }.
}
saved-left = { $players ->
    [0] Nadie a quien aún pueda ver ha salido de la respuesta.
    [one] Un jugador a quien aún puede ver ha salido de la respuesta.
   *[other] { $players } jugadores a quienes aún puede ver han salido de la respuesta.
}
saved-too-wide = Había { $before } jugadores en la respuesta, más de los { $most } de los que se guarda quiénes eran. Acote la pregunta; entonces se podrá decir quién es nuevo.
saved-line = { $name } (vista por última vez el { $day })
saved-unknown = { $questions ->
    [0] Ninguna pregunta se llama «{ $name }»; no se guarda ninguna.
   *[other] Ninguna pregunta se llama «{ $name }»; hay { $names }.
}
saved-kept = Guardada como «{ $name }». A quienes encuentra ahora se los da por vistos.
saved-seen = «{ $name }»: a quienes encuentra ahora se los da por vistos.
saved-renamed = La pregunta se llama ahora «{ $name }».
saved-forgotten = «{ $name }» se ha eliminado, con a quienes encontró.
saved-no-questions = No hay ninguna pregunta guardada.
saved-nearest = Lo más cercano que se puede preguntar: { $question }
