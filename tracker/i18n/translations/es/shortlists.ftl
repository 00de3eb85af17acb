# Listas de jugadores que alguien lleva para su propio trabajo.

shortlists-heading = Listas
shortlists-lead = Listas de jugadores para su propio trabajo. Nadie más las lee, ni lo que usted anota; tampoco quien administra. Las familias de los jugadores ven que usted los tiene en una lista y desde cuándo.
shortlists-none = Aún no lleva ninguna lista. Empiece una aquí, o en la página de un jugador.
shortlist-name = Nombre de la lista
shortlist-players = Jugadores
shortlist-changed-on = Último cambio
shortlist-start = Empezar una lista
shortlist-lead = Un jugador que ya no se comparte con usted deja de mostrarse aquí desde ese momento. El orden es el de los nombres y no dice nada más.
shortlist-counted = { $players ->
    [one] { $players } jugador
   *[other] { $players } jugadores
}
shortlist-empty = En esta lista no hay nadie a quien usted pueda ver. La página de un jugador tiene un formulario para ponerlo aquí.
shortlist-unseen = { $players ->
    [one] Un jugador ya no se comparte con usted.
   *[other] { $players } jugadores ya no se comparten con usted.
}
shortlist-forget = Quitarlos, con lo anotado
shortlist-since = en la lista desde el { $day }
shortlist-change = Cambiar o quitar
shortlist-status = Hasta dónde ha llegado
shortlist-status-watching = En seguimiento
shortlist-status-to-see = Por ver
shortlist-status-seen = Visto
shortlist-status-club-contacted = Contacto con el club
shortlist-status-recommended = Recomendado
shortlist-status-set-aside = Aparcado
shortlist-note = Notas
shortlist-note-hint = Solo fútbol, y solo lo que podría decir a la familia, que puede pedírselo.
shortlist-save = Guardar
shortlist-off = Quitar de la lista
shortlist-itself = La lista misma
shortlist-rename = Cambiar el nombre
shortlist-drop = Borrar la lista
shortlist-drop-says = La lista se va con todo lo anotado en ella, y la página siguiente ofrece deshacerlo.
shortlist-which = Lista
shortlist-new = Una lista nueva
shortlist-new-name = Nombre de una lista nueva
shortlist-keep-hint = Solo para una lista nueva. La familia ve que usted tiene al jugador en una lista, no sus notas.
shortlist-keep = Poner en la lista
shortlist-on = En la lista
shortlist-none = Usted no lleva ninguna lista con este número. Sus listas están en la página de listas.
shortlist-not-on-it = Este jugador no está en su lista, o ya no se comparte con usted.
shortlist-changed = Usted ha cambiado esto en otro sitio desde que abrió la página. Abajo se muestra lo que hay ahora; dígalo otra vez si sigue valiendo.
shortlist-name-missing = Dé un nombre a la lista.
shortlist-name-long = El nombre es demasiado largo; bastan { $most } caracteres.
shortlist-name-too-long = El nombre es demasiado largo; bastan 80 caracteres.
shortlist-note-long = Las notas son demasiado largas; no pase de { $most } caracteres.
shortlist-note-too-long = Las notas son demasiado largas; no pase de 2000 caracteres.
shortlist-full = Ya hay { $most } jugadores en esta lista; quite a alguien o empiece otra.
shortlist-too-many = Ya lleva { $most } listas; borre una antes de empezar otra.
shortlist-beside-says = Dos o tres personas marcadas se ven una al lado de otra en una página.
shortlist-tick = Marcar
shortlist-tick-says = Marque a jugadores para verlos juntos o ponerlos en una plantilla; los botones están bajo la lista.
