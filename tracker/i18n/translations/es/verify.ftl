# Verificar un informe por el código que lleva impreso.

verify-heading = Verificar un informe
verify-lead = Cada página de un informe lleva un código de diez letras y cifras. Con él verá si el informe se emitió aquí, qué día, y si ha cambiado desde entonces aquello en que se basa. No necesita cuenta.
verify-code = El código
verify-code-hint = Está al pie de cada página, por ejemplo QK7MT-2VX4H. No importan los guiones, los espacios ni las minúsculas.
verify-code-missing = Escriba el código impreso en el informe.
verify-code-wrong = Este no es un código de informe: tiene diez letras y cifras, y ninguna es 0, 1, 8 ni 9.
verify-go = Verificar
verify-none = No consta ningún informe con este código. Puede que se haya escrito de otro modo que el impreso, o que el informe no se emitiera aquí. Cuando se borran registros, tampoco se guarda nada de los informes sobre ellos.
verify-no-file = Ningún informe se emitió con exactamente estos bytes. Uno cuyo código consta puede haberse compuesto de nuevo desde entonces, o el archivo se modificó: verifique el código que lleva impreso y compare.

verify-issued = Este informe se emitió aquí
verify-issued-on = El informe { $report } se emitió el { $day } y dice lo que constaba al { $asof }.
verify-fact-kind = Tipo
verify-fact-prepared = Preparado para
verify-fact-shared = Compartido por la familia hasta
verify-fact-language = Idioma
verify-fact-rules = Reglas
verify-kind-player = Informe de trayectoria
verify-kind-squad = Veredicto de plantilla
verify-kind-roster = Revisión de la plantilla de un club
verify-kind-pool = Jugadoras y jugadores elegibles
verify-kind-gaps = Informe de brechas de la federación

verify-still = ¿Sigue valiendo?
verify-records = Registros
verify-rules = Reglas
verify-same = sin cambios
verify-changed = con cambios desde entonces
verify-open = no puede decirse aquí
verify-records-same = Hasta el día al que se refiere el informe, hoy consta lo mismo.
verify-records-changed = Hasta el día al que se refiere el informe, algo se ha añadido, corregido o impugnado desde entonces. Un informe nuevo lo diría.
verify-records-open = Si ha cambiado desde entonces aquello en que se basa no puede decirse aquí. Pida uno nuevo a quien se lo dio.
verify-many-same = Desde entonces no se ha añadido ni corregido nada en los registros.
verify-many-open = Desde entonces han llegado o se han corregido registros. Si alguno afecta a este informe no puede decirse aquí; uno nuevo lo diría.
verify-rules-same = Las reglas son las mismas con que se hizo el informe.
verify-rules-changed = Desde entonces se han añadido o corregido reglas, así que hoy una pregunta de elegibilidad puede tener otra respuesta.

verify-whose-heading = Usted puede abrirlo
verify-whose-player = Es el informe de { $name }.
verify-whose-squad = Es el veredicto de un borrador de plantilla suyo.
verify-whose-club = Trata de { $name }.
verify-told = Lo que ha llegado desde que se emitió
verify-anew = Pedirlo de nuevo
verify-open-squad = Abrir la plantilla
verify-open-club = Abrir la lista del club
verify-not-told = Lo que esta página no dice
verify-not-told-whose = De quién es el informe no lo dice a nadie que no pueda abrirlo aquí de todos modos. Compare tipo, días, destinatario y reglas con la hoja que tiene en la mano.
verify-not-told-copied = Un código puede copiarse en otra hoja. Si es mucho lo que depende de ello, pida a la familia o al club un informe que venga de ellos, o un enlace.
verify-file = Para quien tenga el archivo
verify-file-says = El archivo, tal como se emitió por primera vez, tiene esta suma SHA-256. Si la suma del suyo es la misma, no se ha cambiado ni un byte.
verify-another = Verificar otro informe
