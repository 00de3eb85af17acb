# Informes de muchos jugadores que alguien pide juntos, y cómo avanzan.

orders-none = No ha pedido tales informes, o ya no se conservan.
orders-nobody = Esto no se refiere a nadie; elija a otros de quienes quiera informes.
orders-no-team = No tiene tal equipo, o no tiene plantilla.
orders-no-club = No hay ningún club «{ $club }»; { $near ->
    [0] `tracker clubs` los enumera todos.
   *[other] los más parecidos son { $clubs }.
}
orders-too-many = Son { $players } jugadores; se hacen informes de hasta { $most } a la vez. Pídalos equipo por equipo.
orders-at-work = Aún se trabaja en { $most } de sus peticiones; espere a una de ellas o retire alguna.
orders-kept-enough = Se conservan los archivos de { $most } pedidos suyos; retire uno, o espere a que se borre alguno.
orders-not-taken-back = Este pedido no se retiró, así que no hay nada que recuperar.
orders-not-ready = Los informes aún no están listos; vuelva a mirar dentro de un rato.
orders-none-made = No hay ningún informe que descargar.
orders-changed = Lo registrado ha cambiado entretanto; el informe se hace de nuevo.

orders-of-all = Toda la plantilla
orders-of-team = { $team }
orders-of-born = Año de nacimiento { $born }
orders-of-team-born = { $team }, año de nacimiento { $born }
orders-of-list = { $list }

orders-heading = Informes de muchos jugadores
orders-lead = Pida juntos los informes de trayectoria de un equipo, de un año de nacimiento o de una lista. Se hacen uno tras otro mientras usted hace otra cosa, cada uno como si lo hubiera pedido solo: queda constancia de él, y la familia puede leer que se hizo.
orders-whom = De quién
orders-whom-roster = Plantilla
orders-whom-teams = Equipos
orders-whom-years = Años de nacimiento
orders-whom-lists = Mis listas
orders-whom-one = { $name } ({ $players })
orders-form = Como
orders-form-zip = Un archivo por jugador, en un solo ZIP
orders-form-pdf = Un PDF para imprimir, con todos
orders-paper = Papel
orders-paper-a4 = A4
orders-paper-letter = Carta
orders-go = Hacer los informes
orders-nobody-to-choose = Aquí no hay nadie de quien pueda pedir un informe: no hay jugadores en su plantilla, y en ninguna de sus listas hay alguien a quien pueda ver hoy.
orders-whole = Un solo informe de todos
orders-asked = Pedidos
orders-empty = No ha pedido nada en los últimos días. Lo que pida se conserva aquí { $days ->
    [one] { $days } día
   *[other] { $days } días
} y después se borra.
orders-said-asked = Pedido. Puede dejar esta página; los informes se hacen igualmente.
orders-said-taken-back = Pedido retirado. Lo que se hizo se borró.
orders-said-brought-back = Los informes se hacen, después de todo. Puede dejar esta página: se harán igualmente.
orders-said-again = Alguien de este archivo ya no debe figurar en él. Se vuelve a componer sin esa persona.

orders-line = { $reports ->
    [one] { $reports } informe
   *[other] { $reports } informes
}, situación al { $day }
orders-terms = { $reports ->
    [one] { $reports } informe
   *[other] { $reports } informes
} con la situación al { $day } · { $audience } · { $language } · { $paper }
orders-state-working = En preparación
orders-state-ready = Listo
orders-state-taken-back = Retirado
orders-state-stopped = Detenido
orders-progress = { $done } de { $total } informes hechos
orders-progress-name = Informes hechos
orders-together = Todos los informes están hechos; se están reuniendo en un solo archivo.
orders-being-made = Se están haciendo los informes. Puede dejar esta página y volver después.
orders-nobody-works = Ahora no se hace nada: desde hace unos minutos no hay señal de quien hace los informes. Quien lleva esta instalación puede ver por qué.
orders-ready = { $done ->
    [0] No se pudo hacer ningún informe.
    [one] El informe está listo.
   *[other] { $done } informes están listos.
}
orders-is-taken-back = Usted retiró este pedido. No se conserva nada de él, salvo lo que pidió.
orders-is-stopped = Esto se detuvo, porque la función con la que se pidió ha terminado o no se pudo componer el archivo. No se conserva nada; pídalo de nuevo.
orders-left-out = { $count ->
    [one] Falta { $count } jugador, a quien ya no puede ver.
   *[other] Faltan { $count } jugadores, a quienes ya no puede ver.
}
orders-failed = { $count ->
    [one] No se pudo hacer { $count } informe, aunque se intentó { $tries } veces:
   *[other] No se pudieron hacer { $count } informes, aunque cada uno se intentó { $tries } veces:
}
orders-failed-hint = Puede pedir cada uno en la página del jugador.
orders-download-zip = Descargar el ZIP
orders-download-pdf = Descargar el PDF
orders-kept = Se conserva hasta el final del { $day } y después se borra.
orders-look-again = Volver a mirar
orders-by-itself = Esta página se actualiza sola.
orders-take-back = Retirar
orders-take-back-says = Puede retirarlo: lo que se hizo se borra, y no se hace nada más. Que se emitieron informes sigue constando. Mientras lo encuentre aquí, puede hacer que se preparen de nuevo.
orders-bring-back = Hacerlos después de todo
orders-bring-back-says = Hasta el final del { $day } puede hacer que se preparen después de todo: se hace todo de nuevo, y de cada informe de un archivo ZIP queda constancia una vez más.

orders-cli-made = { $file }: { $reports ->
    [one] { $reports } informe
   *[other] { $reports } informes
}.
orders-cli-pieces = { $pieces ->
    [0] No hay nada en espera.
    [one] Se hizo { $pieces } tarea.
   *[other] Se hicieron { $pieces } tareas.
}
orders-cli-working = Haciendo los informes que se piden, hasta que se detenga (Ctrl+C).
orders-cli-stopped = Detenido; lo empezado está terminado.
