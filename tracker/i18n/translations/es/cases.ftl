# Casos de corrección: listas, y abrir uno
cases-heading = Correcciones
cases-way = ¿Hay algo que no es correcto?
cases-lead-family = Diga qué no es correcto en los registros de { $player }. El club responde, y usted puede seguir cada paso.
cases-lead-look = Lo que se señaló como incorrecto en los registros de { $player } y lo que respondió el club.
cases-lead-club = Lo que las familias señalan como incorrecto en los registros de sus jugadores. Primero aparece lo que espera su respuesta.
cases-list = Casos
cases-none = Nadie ha abierto un caso sobre estos registros.
cases-none-club = Ninguna familia de su club ha abierto un caso.
cases-head-about = Sobre
cases-head-opened = Abierto
cases-head-status = Estado
case-status-open = espera al club
case-status-answered = espera a la familia
case-status-accepted = aceptado
case-status-declined = rechazado
case-status-withdrawn = retirado
cases-open = Abrir un caso
cases-open-says = Elija de qué se trata. Lo que dice ahora el registro se toma de él; usted escribe lo que debería decir.
cases-records-none = No hay ningún registro de este tipo.
cases-records-which = ¿De cuál se trata?
case-record-player = El jugador
case-record-registration = Inscripciones en un club
case-record-appearance = Partidos
case-record-season-total = Totales de temporada
case-record-call-up = Convocatorias
case-record-absence = Ausencias
case-record-nationality = Nacionalidades
case-field-name = Nombre
case-field-born = Fecha de nacimiento
case-field-position = Posición
case-field-foot = Pie dominante
case-field-sex = Fútbol
case-field-starts = Primer día
case-field-ends = Último día
case-field-nature = Definitiva o cesión
case-field-exit-reason = Por qué terminó
case-field-destination = Adónde fue el jugador
case-field-team = Equipo
case-field-selection = Participación en el partido
case-field-minutes = Minutos
case-field-match = Día, rival o competición
case-field-appearances = Partidos jugados
case-field-season = Equipo, liga o temporada
case-field-date = Fecha
case-field-kind = Tipo
case-field-matches = Partidos
case-field-official = Competición oficial
case-field-competition = Competición
case-field-opponent = Rival
case-field-side = Selección
case-field-reason = Motivo
case-field-country = País
case-field-basis = Cómo se obtuvo
case-field-since = Desde
case-field-until = Hasta
case-field-removal = Todo: no debería estar aquí
case-field-whole = Otra cosa, o falta algo
case-field-says = { $field }: { $says }
case-value-none = no consta
case-value-selection-started = Titular
case-value-selection-substitute = Entró como suplente
case-value-selection-fielded = Jugó
case-value-selection-bench = En el banquillo
case-value-foot-left = Izquierdo
case-value-foot-right = Derecho
case-value-foot-both = Ambos
case-value-nature-permanent = Definitiva
case-value-nature-loan = Cesión
case-value-exit-reason-transfer = Traspaso
case-value-exit-reason-loan-ended = Terminó la cesión
case-value-exit-reason-released = Baja del club
case-value-exit-reason-aged-out = Superó la edad del equipo
case-value-exit-reason-college = Universidad
case-value-exit-reason-moved-away = Cambio de domicilio
case-value-exit-reason-stopped-playing = Dejó de jugar
case-value-exit-reason-other = Otro motivo
case-value-basis-birth = Por nacimiento
case-value-basis-descent = Por ascendencia
case-value-basis-residence = Por residencia
case-value-basis-other = De otro modo
case-value-official-yes = Sí
case-value-official-no = No
case-form-field = Qué no es correcto
case-form-should = Qué debería decir
case-form-should-hint = Escríbalo tal como lo sabe. El club le da la forma adecuada.
case-form-words = Lo que el club debería saber
case-form-words-hint = Puede dejarlo vacío. No escriba nada sobre la salud.
case-form-go = Abrir el caso
case-form-missing = Escriba qué debería decir.
case-form-long = Es demasiado largo. Dígalo con menos palabras.

# Un caso
case-heading = Caso { $number }
case-back = Todos los casos sobre este jugador
case-record = Registro
case-gone = ya no está
case-says = Decía
case-should = Debería decir
case-stands = Estado
case-verified = Un documento confirma el nacimiento registrado. Nada lo cambia salvo aceptar este caso.
case-history = Historial
case-step-opened = { $person } abrió el caso
case-step-wrote = { $person } escribió de nuevo
case-step-answered = { $person } respondió por el club
case-step-accepted = { $person } lo aceptó por el club
case-step-declined = { $person } lo rechazó por el club
case-step-withdrawn = { $person } lo retiró
case-step-changed = El registro decía «{ $was }» y desde entonces dice «{ $became }».
case-step-removed = El registro se quitó: { $was }
case-step-same = El registro ya dice «{ $became }».
case-answer-heading = Su respuesta
case-answer = Respuesta
case-answer-answered = Preguntar o decir algo
case-answer-accepted = Aceptar y corregirlo
case-answer-accepted-elsewhere = Aceptar, como se dice arriba
case-answer-declined = Rechazar
case-answer-words = Sus palabras para la familia
case-answer-words-hint = Hacen falta salvo que acepte. Si pregunta, el caso sigue abierto.
case-corrected = Lo que dirá el registro
case-corrected-hint = Solo para aceptar. Cuenta en el acto, en todas partes.
case-corrected-born = Solo para aceptar: el día de nacimiento que muestra el documento, como 2008-05-17.
case-corrected-removal = Al aceptar, este registro se quita en el acto, junto con todo lo que se cuenta a partir de él.
case-corrected-unknown = Nadie lo sabe
case-corrected-missing = Indique qué dirá el registro, o que nadie lo sabe.
case-choose = Elija
case-document-hint = Solo para aceptar: un documento tiene que mostrar el nacimiento. Se anota como visto, con su nombre.
case-document-none = Elija un documento
case-elsewhere-sex = El fútbol en que juega alguien decide equipos y reglas, así que no se cambia desde un caso. Tras aceptar, debe corregirlo quien gestiona esta instalación.
case-elsewhere-match = Un partido pertenece a todos los que figuran en el acta, así que no se cambia desde un caso. Tras aceptar, el club entrega un archivo de participaciones con el partido correcto; un caso sobre todo este registro quita la línea equivocada.
case-elsewhere-season = Una liga y su temporada pertenecen a todo un equipo, así que no se cambian desde un caso. Tras aceptar, el club entrega un archivo de participaciones con la temporada correcta; un caso sobre todo este registro quita el total equivocado.
case-elsewhere-side = Una convocatoria a otra selección es otra convocatoria. Tras aceptar, se entrega un archivo de convocatorias con la selección correcta; un caso sobre todo este registro quita la equivocada.
case-elsewhere-team = Una etapa en otro equipo es otra inscripción. Tras aceptar, el club entrega un archivo de jugadores con la etapa correcta; un caso sobre el último día termina esta.
case-elsewhere-whole = Lo que falta llega con un archivo. Tras aceptar, el club lo entrega a quien incorpora los archivos aquí.
case-answer-go = Enviar la respuesta
case-words-missing = Escriba algo primero.
case-own = Usted abrió este caso, así que lo responde otra persona de la dirección del club.
case-reply-heading = Escribir de nuevo
case-reply-words = Sus palabras
case-reply-go = Enviar
case-withdraw-heading = Retirarlo
case-withdraw-says = El registro queda como está y el caso se cierra.
case-withdraw-go = Retirar el caso
case-meanwhile = Alguien escribió en este caso, o en su registro, después de que usted lo abriera. No se envió nada suyo. Lea primero lo nuevo.
case-kept = Esto es lo que usted escribió: { $words }

# Mensajes sobre los casos
letter-case-waits-subject = Un caso de corrección espera a su club
letter-case-waits-text =
    Hola, { $name }:

    Una familia dice que algo en un registro no es correcto. Léalo y responda aquí:

    { $link }

    Por privacidad, este mensaje no dice de quién es el registro.
letter-case-answered-subject = Una respuesta en un caso de corrección
letter-case-answered-text =
    Hola, { $name }:

    El club ha respondido en un caso de corrección. Léalo aquí:

    { $link }

    Por privacidad, este mensaje no dice de quién es el registro.
cases-waiting = { $count ->
    [one] { $count } espera al club.
   *[other] { $count } esperan al club.
}
