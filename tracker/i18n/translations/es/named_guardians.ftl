# Tutores que nombra un archivo de un club, hasta que un director los invita.

named-heading = Tutores nombrados en archivos
named-lead = Los archivos de su club nombran a estas personas como tutores de un jugador. No se les envió nada y no ven nada. Con una invitación cada una ve el expediente del menor en cuanto la acepta; quien queda invitado deja esta lista.
named-count = { $count ->
    [one] Falta invitar a una persona.
   *[other] Falta invitar a { $count } personas.
}
named-none = No queda nadie por invitar.
named-without-name = sin nombre
named-on = De un archivo del { $day }
named-relation = Qué es esta persona del menor
named-invite = Enviar una invitación
named-forget = Quitar de la lista
named-forgotten = Se quitó de la lista.
named-before = Antes en la lista
named-after = Más adelante en la lista
named-line = { $number }: { $player } – { $told } (archivo del { $day })
way-in-named-guardians = Invitar a los tutores de los archivos
way-in-named-guardians-says = Padres y madres que sus archivos nombran junto a un jugador. Aún no se les envió nada.
