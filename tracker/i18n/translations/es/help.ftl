# Las páginas de ayuda: lo que las rodea y lo que significan las palabras.

help-heading = Ayuda
help-about = Ayuda: { $title }
help-lead = Una página por cada cosa que se hace aquí: para qué sirve, los pasos y lo que conviene saber.
help-every = Todas las páginas de ayuda
help-none = No hay ninguna página de ayuda con este nombre; la página de ayuda lleva a cada una.
help-steps = Paso a paso
help-know = Conviene saber
help-words = Qué significan las palabras
help-beside = Ayuda relacionada
help-go = Ir allí: { $place }
help-picture-fictional = De la demostración, en la que nadie existe.
help-picture-english = La imagen muestra la página en inglés.

# Quién lo hace
help-group-everybody = Para todo el mundo
help-group-families = Para familias y jugadores
help-group-clubs = Para clubes
help-group-scouts = Para ojeadores y federaciones
help-group-administrators = Para la administración

# Las palabras
help-word-call-up = Convocatoria
help-meaning-call-up = Una llamada de una selección: a una concentración, a una lista, a un equipo. Una convocatoria no es una internacionalidad.
help-word-cap = Internacionalidad
help-meaning-cap = Una convocatoria en la que se llegó a jugar. Quien se quedó en el banquillo no suma una internacionalidad por ese partido.
help-word-quiet-period = Período tranquilo
help-meaning-quiet-period = { $quiet } días de temporada o más entre dos partidos jugados en su nivel de edad. Dice cuánto dura y no por qué, y no juzga a nadie.
help-word-no-record = No tenemos registros
help-meaning-no-record = Nadie entregó nada sobre ese tiempo. Dice algo de los registros y nada de quien juega: «sin registros» nunca significa «no jugó».
help-word-at-level = En su nivel de edad
help-meaning-at-level = En una liga no inferior a la que se espera para la edad de ese día. Jugar con mayores también cuenta.
help-word-disputed = Impugnado
help-meaning-disputed = La familia dice que no es correcto y el club aún no lo ha resuelto. Hasta entonces cuenta tal como está.
help-word-provisional = Provisional
help-meaning-provisional = La norma se conoce de memoria y no se ha leído en su reglamento. Compruébela antes de confiar en ella.
help-word-overage = Plaza de mayor
help-meaning-overage = Una plaza para alguien de más edad que la que permite la norma, donde una edición tiene plazas así.
help-word-cannot-tell = No se puede saber
help-meaning-cannot-tell = Lo registrado no lo aclara, por ejemplo porque solo se conoce el año de nacimiento. Un año no es una fecha de nacimiento, y nadie adivina el día.
help-word-cut-off = Corte
help-meaning-cut-off = El día desde el que cuentan las categorías de una liga: el 1 de enero con años naturales, otro día con cursos escolares.
help-word-guardian = Tutor o tutora
help-meaning-guardian = El padre, la madre o quien responde por un menor. La primera persona que el club confirmó es el tutor principal y tiene todos los derechos; las siguientes ven el registro, y el tutor principal dice qué más pueden hacer.
help-word-bridge = El puente
help-meaning-bridge = Los pasos entre el fútbol sub-19 y el sénior: un filial, un equipo de reservas, una liga sub-21 o sub-23, la universidad.
help-word-ledger = Registro de actos
help-meaning-ledger = La relación de quién hizo o abrió qué, cuándo y en qué función. Cada línea está sellada con la anterior, de modo que ninguna puede cambiarse sin que se note.
