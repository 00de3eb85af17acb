# Lo que se acaba de hacer, al comienzo de la página siguiente.

said-undo = Deshacer
said-listed = { $player } está en su lista «{ $list }».
said-noted = Se ha guardado lo que anota sobre { $player }.
said-taken-off = Se ha quitado a { $player } de la lista «{ $list }».
said-player-back = { $player } vuelve a estar en la lista «{ $list }», con lo anotado.
said-list-renamed = La lista se llama ahora «{ $list }».
said-list-dropped = Se ha borrado la lista «{ $list }».
said-list-back = La lista «{ $list }» vuelve a estar, con lo anotado en ella.
said-back-missing = { $count ->
    [one] { $count } persona que estaba en ella ya no consta.
   *[other] { $count } personas que estaban en ella ya no constan.
}
said-unseen-forgotten = { $count ->
    [one] Se ha quitado a { $count } persona que ya no puede ver.
   *[other] Se ha quitado a { $count } personas que ya no puede ver.
}
said-squad-saved = La plantilla está guardada.
said-put-in = { $players ->
    [one] Ahora hay una persona más en la plantilla «{ $list }».
   *[other] Ahora hay { $players } personas más en la plantilla «{ $list }».
}{ $already ->
    [0] { "" }
    [one] { " " }Una ya estaba en su lista.
   *[other] { " " }{ $already } ya estaban en su lista.
}
said-put-in-begun = Se ha empezado la plantilla «{ $list }», con { $players ->
    [one] una persona.
   *[other] { $players } personas.
}
said-put-in-nobody = No se ha puesto a nadie en la plantilla «{ $list }»: { $already ->
    [one] la persona marcada ya está
   *[other] las personas marcadas ya están
} en su lista.
said-put-in-undone = { $players ->
    [0] No se ha quitado a nadie de la plantilla «{ $list }».
    [one] Se ha vuelto a quitar a una persona de la plantilla «{ $list }».
   *[other] Se ha vuelto a quitar a { $players } personas de la plantilla «{ $list }».
}
said-squad-dropped = Se ha borrado la plantilla «{ $list }».
said-squad-back = La plantilla «{ $list }» vuelve a estar.
said-question-kept = La pregunta «{ $name }» queda guardada.
said-question-renamed = La pregunta se llama ahora «{ $name }».
said-question-dropped = Se ha borrado la pregunta «{ $name }».
said-question-back = La pregunta «{ $name }» vuelve a estar.
aside-gone = Lo que se quitó ya no se puede recuperar: solo es posible una vez y durante un día.
said-document = Anotado como visto: { $document }.
said-invited = La invitación a { $address } está en camino.
said-invitation-back = Se ha retirado la invitación a { $address }. Su enlace ya no abre nada.
said-named-forgotten = Se ha quitado de la lista a { $guardian }, que figuraba para { $player }.
said-role-ended = { $person } ya no tiene esta función: { $role }. Ya no abre nada.
said-guardian-confirmed = Confirmado: { $guardian } responde por { $player }. Vale desde ahora.
said-guardian-declined = Rechazado: { $guardian } no responde por { $player }.
said-primary = Desde ahora el tutor principal es otro.
said-agreed = Ha aceptado: { $purpose }. Vale desde ahora.
said-refused = Ha rechazado: { $purpose }. Vale desde ahora.
said-consent-back = Se ha retirado la autorización. Vale desde ahora.
said-rights = Se han cambiado los derechos de esta persona. Valen desde ahora.
said-stays = Esta persona sigue viendo el registro.
said-tie-ended = Esta persona ya no ve el registro.
said-case-opened = Su corrección se ha enviado al club. La respuesta estará aquí.
said-case-answered = Su respuesta consta en el historial: { $answer }.
said-case-replied = Lo que ha escrito consta ya en el historial.
said-case-withdrawn = Se ha retirado el caso. Sigue en el historial.
said-draft-dropped = Se ha descartado «{ $file }» y no se guarda nada de él. Elija de nuevo el archivo para volver a empezar.
