# Las páginas de las preguntas guardadas.

web-saved-heading = Preguntas guardadas
web-saved-lead = Preguntas sobre los jugadores elegibles que usted guarda. Nadie más las lee. Cada una dice quién es nuevo en su respuesta desde que dijo por última vez que la había visto.
web-saved-empty = Aún no guarda ninguna pregunta. Haga una sobre los jugadores elegibles; debajo de la respuesta puede guardarla con un nombre.
web-saved-new-unnamed = Quién es nuevo
web-saved-asked-no-more = Ya no se puede hacer
web-saved-not-counted = Ahora sin contar
web-saved-too-many = Demasiados para decir quién es nuevo
web-saved-how-many-new = { $players ->
    [0] Nadie nuevo
    [one] { $players } nuevo
   *[other] { $players } nuevos
}
web-saved-in-answer = { $players ->
    [0] nadie en la respuesta
   *[other] { $players } en la respuesta
}
web-saved-last-seen = vista por última vez el { $day }
web-saved-before = Atrás
web-saved-keep-heading = Guardar esta pregunta
web-saved-keep-lead = Dirá quién es nuevo en su respuesta. A quienes encuentra ahora se los da por vistos.
web-saved-name = Nombre de la pregunta
web-saved-name-long = El nombre es demasiado largo; bastan 80 caracteres.
web-saved-keep = Guardar
web-saved-way = Sus preguntas guardadas
web-saved-own = Preguntas que usted guarda
web-saved-whole = Ver la respuesta entera
web-saved-new = { $players ->
    [0] Nadie nuevo desde el { $day }
    [one] { $players } nuevo desde el { $day }
   *[other] { $players } nuevos desde el { $day }
}
web-saved-too-wide = En la respuesta había más de { $most } jugadores, y de tantos no se guarda quiénes eran. Acote la pregunta y guárdela de nuevo; o, cuando la respuesta sea menor, diga que la ha visto.
web-saved-left = { $players ->
    [one] { $players } jugador ha salido de la respuesta
   *[other] { $players } jugadores han salido de la respuesta
}
web-saved-left-says = Estaban en ella cuando la vio por última vez, y aún puede verlos.
web-saved-left-more = { $players ->
    [one] y { $players } más
   *[other] y { $players } más
}
web-saved-seen = Los he visto
web-saved-seen-says = Quien es nuevo sigue siéndolo hasta que usted diga que ha visto la respuesta, por mucho que mire.
web-saved-itself = La pregunta misma
web-saved-rename = Cambiar el nombre
web-saved-forget = Eliminar la pregunta
web-saved-forget-says = La pregunta se va con a quienes encontró, y la página siguiente ofrece deshacerlo.
web-saved-was-seen = Anotado: nadie que esté ahora en la respuesta es ya nuevo.
