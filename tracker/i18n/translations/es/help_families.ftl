# Ayuda para padres, madres, tutores y jugadores.

help-invitations-title = Aceptar una invitación
help-invitations-for = Su club le escribe, y cada padre, madre o tutor tiene su propio acceso.
help-invitations-step-1 = Abra el enlace del mensaje. Sirve una sola vez, durante { $invitation } días.
help-invitations-step-2 = Elija un nombre y una contraseña y pulse «{ web-invitation-accept }». Si su correo ya tiene una cuenta, inicie sesión con ella y acepte allí.
help-invitations-step-3 = Inicie sesión. Su hijo o hija está en «{ web-nav-children }».
help-invitations-alt = La primera página de una madre en el teléfono: una ficha por cada hijo con la etapa, el último partido y la próxima competición.
help-invitations-note-1 = «{ children-waits-heading }» significa que el club aún ha de confirmar que usted responde por el menor. Hasta entonces no se muestra nada del registro. Pregunte a la dirección del club.
help-invitations-note-2 = No comparta ninguna contraseña: el club invita a cada tutor con su propio correo, en dos hogares igual que en uno.
help-invitations-note-3 = Desde los 16 años también quien juega puede tener su acceso, cuando un tutor esté de acuerdo en «{ sharing-way }».

help-player-title = La página de un hijo, y qué significan sus palabras
help-player-for = Lea el camino de una persona: clubes, minutos, selecciones, y de qué tiempo no tenemos registros.
help-player-step-1 = Elija a su hijo o hija en «{ web-nav-children }», o al jugador en su lista.
help-player-step-2 = Lea primero las frases de arriba. Dicen lo que consta, a día de hoy.
help-player-step-3 = Debajo, clubes y selecciones están sobre un mismo eje de edad. «{ web-strip-as-table }» dice lo mismo por líneas.
help-player-step-4 = La línea que se queda arriba lleva a «{ part-minutes }», «{ part-national }», «{ part-eligibility }», «{ part-records }» y «{ part-sharing }».
help-player-step-5 = En «{ part-eligibility }» está el calendario, como archivo, de todas las competiciones abiertas por edad.
help-player-alt = La página de una hija en el teléfono: tres frases sobre lo que consta, y debajo el equipo, la última convocatoria y de cuánto tiempo hay registros.
help-player-note-1 = En esta página no hay ninguna nota, ninguna clasificación y ningún pronóstico. Solo se compara con { $cohort } jugadores o más.
help-player-note-2 = Si hay algo que no es correcto, siga «{ cases-way }».
help-player-note-3 = Queda registrado quién abre la página, y la familia puede leerlo.

help-sharing-title = Quién puede ver esto, y decir que no
help-sharing-for = Decida quién ve los registros de su hijo o hija, y lea quién los vio.
help-sharing-step-1 = En la ficha o en la página, siga «{ sharing-way }».
help-sharing-step-2 = Lea quién ve hoy el registro. Cada uso se abre con su texto.
help-sharing-step-3 = Pulse «{ sharing-agree }» o «{ sharing-refuse }». Para los ojeadores se elige la federación y, si quiere, un solo ojeador y un último día.
help-sharing-step-4 = «{ sharing-take-back }» pone fin a lo acordado, desde el siguiente clic de cualquiera.
help-sharing-step-5 = «{ looks-way }» dice quién abrió el registro, en qué función y por qué.
help-sharing-alt = La página de quién puede ver esto en el teléfono: los usos, con lo que la familia ha dicho de cada uno.
help-sharing-note-1 = Los ojeadores no ven nada hasta que usted esté de acuerdo. Entonces ven el año de nacimiento, y el día solo si usted lo marca.
help-sharing-note-2 = A quien usted no se lo permite, el registro no se le muestra desde el siguiente clic. No cuenta en contra del menor para nada.
help-sharing-note-3 = «{ records-way }» está en la misma página: un archivo con todos los registros, o la forma de borrarlo todo para siempre.
help-sharing-note-4 = Desde que cumple 18 años decide solo quien juega.

help-report-links-title = El informe, y compartirlo con un enlace
help-report-links-for = Lea el informe, obténgalo en PDF o deje que alguien sin cuenta lo lea durante un tiempo.
help-report-links-step-1 = En la página de su hijo o hija, siga «{ web-report-go }».
help-report-links-step-2 = Lea lo que dice el informe, elija su idioma y pulse «{ web-report-get }» o, para leer aquí lo mismo, «{ web-as-page }».
help-report-links-step-3 = En «{ shared-heading }» diga para quién es el enlace y por cuánto tiempo, hasta { $shared } días, y pulse «{ shared-make }».
help-report-links-step-4 = Copie el enlace o envíelo desde allí por correo. Se muestra esta única vez.
help-report-links-step-5 = Cada enlace abierto figura en la página del informe, con «{ sharing-take-back }».
help-report-links-alt = Crear un enlace en el teléfono: para quién es, por cuánto tiempo, y el botón que lo crea.
help-report-links-note-1 = Quien tiene el enlace lee el informe con el año de nacimiento y sin el día, no necesita cuenta y puede pasar el enlace.
help-report-links-note-2 = Usted lee cuántas veces se abrió un enlace. No se guarda quién lo abrió.
help-report-links-note-3 = Crean enlaces los tutores que pueden decidir; desde los 18 años, solo quien juega.

help-cases-title = Algo no es correcto en los registros
help-cases-for = Diga qué no es correcto. El club responde, y usted puede seguir cada paso.
help-cases-step-1 = En la página de su hijo o hija, siga «{ cases-way }».
help-cases-step-2 = Elija de qué se trata, y después el registro y el campo.
help-cases-step-3 = Escriba lo que debería decir y pulse «{ case-form-go }».
help-cases-step-4 = Un mensaje le avisa cuando el club haya respondido. Si pregunta algo, escriba de nuevo en la página del caso.
help-cases-alt = Abrir un caso en el teléfono: se ha elegido el tipo de registro, y el formulario pregunta qué no es correcto y qué debería decir.
help-cases-note-1 = Si falta un registro, elija «{ case-record-player }» y después «{ case-field-whole }».
help-cases-note-2 = Usted puede retirar un caso. Nada de lo que se escribió en él se cambia ni se quita.
help-cases-note-3 = Para un club: «{ cases-heading }» muestra lo que espera. Aceptar un caso corrige el registro en el acto, con todo lo que se cuenta a partir de él.
