# What is wrong with a new password, and letters that could not be sent
web-refusal-unsent-title = No se pudo enviar el mensaje
web-refusal-unsent-says = Lo que pidió está hecho. El mensaje correspondiente no salió porque el servidor de correo no responde; avise a quien administra esta instalación.
password-too-short = Use al menos 12 caracteres. Unas cuantas palabras seguidas son fáciles de recordar.
password-too-long = Use como máximo 200 caracteres.
password-common = Es una de las contraseñas que primero se prueban. Elija otra.
password-known-words = Está hecha con su nombre, su club o algo parecido, que un extraño probaría. Elija otras palabras.

# Invitations
invited-as-coach = Entrenador o entrenadora de { $place }
invited-as-parent = Madre, padre o tutor de un jugador de { $place }
invited-as-player = Jugador o jugadora de { $place }
invited-as-director = Dirección de { $place }
invited-as-scout = Ojeador u ojeadora de { $place }
invited-as-officer = Responsable de { $place }
invited-as-administrator = Administración
invite-option-parent = Madre, padre o tutor de { $place }
invite-option-player = { $place }, con cuenta propia
web-nav-invite = Invitar
web-nav-account = Su cuenta
web-invite-lead = La persona recibe un mensaje con un enlace, que sirve una vez y durante siete días.
web-invite-as = Se invita como
web-invite-as-missing = Elija como qué se invita a la persona.
web-invite-choose = Elija
web-invite-relation = Solo para madre, padre o tutor: qué es la persona para el menor
web-invite-language = Idioma del mensaje
web-invite-child-hint = Con la invitación a un familiar, el club confirma que la persona responde por este menor. El mensaje no nombra al menor.
web-invite-send = Enviar la invitación
web-invite-nobody = De momento no hay nadie a quien pueda invitar.
web-invitation = Una invitación
web-invitation-for = Esta invitación se envió a { $email }.
web-invitation-accept = Aceptar
web-invitation-new = Elija un nombre y una contraseña para su cuenta.
web-invitation-known = Esta dirección ya tiene una cuenta. Inicie sesión con ella para aceptar.
web-invitation-other = Ha iniciado sesión con otra dirección. Cierre la sesión y entre con la de arriba, o pida una invitación a la suya.
web-invitation-made = Su cuenta está lista. Inicie sesión con su dirección y la contraseña que eligió.
web-invitation-joined = La función se ha añadido a su cuenta.
web-name = Su nombre
web-name-missing = Escriba su nombre.
web-new-password = Nueva contraseña
web-new-password-missing = Elija una contraseña.
web-new-password-hint = 12 caracteres o más. Bastan unas palabras seguidas; no hacen falta mayúsculas ni cifras.

# A forgotten password
web-forgotten = ¿Ha olvidado la contraseña?
web-forgotten-lead = Escriba la dirección con la que inicia sesión. Recibirá un mensaje con un enlace, que sirve una vez y durante una hora.
web-forgotten-send = Enviar el mensaje
web-forgotten-sent = Un mensaje está en camino a esta dirección. Si no lo encuentra, mire entre el correo no deseado.
web-email-wrong = Escriba una dirección de correo, como nombre@example.org.
web-reset = Una contraseña nueva
web-reset-lead = Al fijarla se cierran todas sus sesiones. El segundo factor sigue como está.
web-reset-go = Fijar la contraseña
web-reset-done = La contraseña está fijada. Inicie sesión con ella.

# The own account
web-account-you = Nombre e idioma
web-language = Idioma
web-language-missing = Elija un idioma.
web-save = Guardar
web-account-saved = Guardado.
web-account-password = Contraseña
web-account-password-lead = Al cambiarla se cierra la sesión en sus demás navegadores.
web-old-password = Contraseña actual
web-password-change = Cambiar la contraseña
web-password-changed = La contraseña ha cambiado y se ha cerrado la sesión en los demás navegadores.
password-wrong = Esta no es su contraseña.
web-account-address = Dirección de correo
web-account-address-now = Inicia sesión con { $email }.
web-account-address-lead = Se envía un mensaje con un enlace a la dirección nueva y un aviso a la actual. Nada cambia hasta que se siga el enlace.
web-new-email = Dirección nueva
web-address-send = Enviar el mensaje
web-address-sent = Un mensaje está en camino a la dirección nueva.
web-address = Confirmar la dirección nueva
web-address-lead = Desde ahora iniciará sesión con { $email }.
web-address-go = Confirmar
web-address-done = La dirección ha cambiado.
web-browsers = Dónde tiene la sesión abierta
web-browser-on = { $browser } en { $system }
web-browser-unknown = Un navegador desconocido
web-browser-here = este
web-browser-times = { $network }; desde { $began }, visto por última vez { $seen }
web-browser-end = Cerrar la sesión
web-browsers-end = Cerrar todas las demás
web-browsers-ended = Sesión cerrada allí.

# Letters
letter-invitation-subject = Una invitación a Pathway Tracker
letter-invitation-text =
    Hola:

    Tiene una invitación a Pathway Tracker en { $address } como:

    { $role }

    Para aceptarla, siga este enlace antes de siete días. Sirve una sola vez:

    { $link }

    Si no esperaba este mensaje, no tiene que hacer nada.
letter-reset-subject = Una contraseña nueva para Pathway Tracker
letter-reset-text =
    Hola, { $name }:

    Alguien, seguramente usted, pidió una contraseña nueva. Para elegirla, siga este enlace antes de una hora. Sirve una sola vez:

    { $link }

    Si no fue usted, no tiene que hacer nada; su contraseña sigue como está.
letter-reset-unknown-subject = Una contraseña nueva para Pathway Tracker
letter-reset-unknown-text =
    Hola:

    Alguien, seguramente usted, pidió una contraseña nueva en { $address }. No hay ninguna cuenta con esta dirección. Quizá se registró con otra.

    Si no fue usted, no tiene que hacer nada.
letter-address-subject = Confirme su dirección nueva
letter-address-text =
    Hola, { $name }:

    Para iniciar sesión desde ahora con esta dirección, siga este enlace antes de una hora. Sirve una sola vez:

    { $link }

    Si no lo pidió usted, no tiene que hacer nada.
letter-address-taken-subject = Una dirección para Pathway Tracker
letter-address-taken-text =
    Hola:

    Alguien quiso iniciar sesión con esta dirección en { $address }. Ya tiene una cuenta, así que nada ha cambiado.
letter-address-notice-subject = Se ha pedido cambiar su dirección
letter-address-notice-text =
    Hola, { $name }:

    Alguien que conoce su contraseña pidió en { $address } iniciar sesión con otra dirección. Todavía no ha cambiado nada.

    Si no fue usted, cambie allí su contraseña enseguida.

# The command line
people-invited = La invitación a { $email } está en camino.
people-invited-outbox = No hay servidor de correo (TRACKER_MAIL_SERVER), así que el mensaje está en { $folder }. Páselo a quien corresponda.
