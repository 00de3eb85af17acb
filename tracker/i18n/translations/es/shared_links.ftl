# El informe antes de emitirse, y los enlaces con que una familia lo muestra.

report-page-heading = Informe
report-page-lead = Lea aquí lo que dice el informe antes de obtenerlo, imprimirlo o entregarlo.
report-page-back = Volver a la trayectoria
report-page-get = Obtener el informe
report-page-get-hint = La vista previa de abajo dice lo mismo en el idioma de esta página.
report-page-preview = Vista previa
report-page-preview-says = Esto es lo que dice el PDF, en el mismo orden.
web-as-page = Leerlo como página
web-as-pdf = Obtenerlo en PDF

shared-heading = Compartir con un enlace
shared-says = Cree un enlace para alguien que no tiene cuenta aquí, como el entrenador de otro club. Quien tenga el enlace lee el informe con el año de nacimiento: sin el día de nacimiento, sin números oficiales, sin ausencias, sin documentos y nada de usted. En «Quién lo ha consultado» usted lee cuándo se abrió. Rechazar compartir con ojeadores cierra enseguida todos los enlaces abiertos.
shared-for-whom = Para quién
shared-for-whom-hint = Solo lo lee su familia; por ejemplo, «Entrenador de la prueba de mayo».
shared-for-whom-missing = Diga para quién es el enlace.
shared-for-whom-long = Dígalo en 80 letras o menos.
shared-days = Vale durante
shared-for-days = { $days ->
    [1] 1 día
   *[other] { $days } días
}
shared-make = Crear el enlace
shared-none = Ahora no hay ningún enlace abierto.
shared-not-yours = Hoy no le corresponde crear enlaces: lo hace un tutor con derecho a decidir y, desde los 18 años, solo el propio jugador o la propia jugadora.
shared-not-yours-to-make = Hasta que cumpla 18 años, los enlaces los crea un tutor. Aquí puede retirar cada uno de ellos.
shared-until = Abierto hasta el { $day }
shared-not-opened = Aún no se ha abierto
shared-opened = { $times ->
    [1] Abierto una vez, el { $day }
   *[other] Abierto { $times } veces, la última el { $day }
}
shared-made-by-you = Creado por usted
shared-made-by = Creado por { $person }
shared-take-back = Retirar el enlace para { $person }
shared-taken-back = El enlace para { $person } está retirado. Ya no muestra nada.
shared-ended = Enlaces que han terminado
shared-head-state = Estado
shared-head-opened = Abierto
shared-state-taken-back = retirado
shared-state-over = terminó el { $day }
shared-state-lapsed = terminado: quien lo creó no decide hoy, o se rechazó el uso por el club o compartir con ojeadores

shared-made = El enlace está listo
shared-made-says = Es para { $person } y muestra el informe hasta el { $day }.
shared-link = El enlace
shared-link-hint = Cópielo ahora: se muestra esta única vez y no puede mostrarse de nuevo.
shared-made-holds = Quien tenga el enlace puede abrirlo, también si otra persona se lo pasa. Una aplicación de mensajes que muestra una vista previa puede abrirlo también, y eso cuenta. Puede retirar el enlace en cualquier momento.
shared-made-back = Volver a los enlaces
shared-letter = Enviarlo por correo
shared-letter-subject = Un informe para leer
shared-letter-body =
    Comparto con usted un informe de trayectoria. Puede leerlo hasta el { $day }:

    { $link }

shared-title = Informe de trayectoria
shared-envelope = Muestra lo que la familia le deja leer, con el año de nacimiento.
shared-told = La familia lee que el enlace se abrió. No se guarda nada de quién es usted.
shared-over = Detrás de este enlace no hay ningún informe para leer. Si alguien se lo dio, pídale uno nuevo.

refused-shared-for-whom = Diga para quién es el enlace, en { $most } letras o menos.
refused-shared-days = Un enlace vale de 1 a { $most } días; elija un número entre ambos.
refused-shared-club-use = La familia ha rechazado que el club use los registros, así que tampoco los muestra ningún enlace; acepte antes ese uso.
refused-shared-many = Hay { $most } enlaces abiertos, que es el máximo; retire uno antes.
refused-shared-gone = Este enlace se retiró entretanto; la página muestra los que están abiertos.
