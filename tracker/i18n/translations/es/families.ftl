# Familias: tutores, acuerdos y mayoría de edad.

sharing-heading = Quién puede ver esto
sharing-lead-child = Usted decide para qué se usan los registros de { $player }. Un cambio vale de inmediato, en todas partes.
sharing-lead-own = Aquí ve quién puede ver sus registros y para qué se usan. Un cambio vale de inmediato, en todas partes.
sharing-lead-look = Aquí ve quién puede ver los registros de { $player } y para qué se usan.
sharing-of-age = { $player } es mayor de edad: ahora solo decide quien juega.
sharing-way = Quién puede ver esto
sharing-back = Volver a la trayectoria
sharing-purposes = Para qué se usan los registros
sharing-yes = Permitido hoy
sharing-no = No permitido
sharing-not-yours = Esta decisión no es suya hoy.
sharing-agree = Estoy de acuerdo
sharing-refuse = No estoy de acuerdo
sharing-refuse-all = Retirarlo todo
sharing-take-back = Retirar
sharing-federation = Federación
sharing-federation-missing = Elija una federación de la lista.
sharing-scout = Para quién
sharing-scout-all = Todos los ojeadores de la federación
sharing-ends = Último día
sharing-ends-hint = Déjelo vacío para compartir hasta que lo retire.
sharing-ends-unreadable = Esto no es un día. Escríbalo como 2026-06-30.
sharing-ends-past = Este día ya pasó. Indique hoy o un día posterior.
sharing-birth-date = Compartir también el día de nacimiento; si no, solo se ve el año
sharing-history = Lo que se aceptó y se rechazó
sharing-history-none = Nadie ha aceptado ni rechazado nada todavía.
sharing-head-what = Qué
sharing-head-given = Dicho
sharing-head-state = Hoy
sharing-said-by = { $day }, { $person }
sharing-for-all = { $federation }, todos los ojeadores
sharing-for-one = { $federation }, solo { $scout }
sharing-with-birth-date = con el día de nacimiento
sharing-until = hasta el { $day }
sharing-text-read = el texto de la versión { $wording }
consent-state-runs = en vigor
consent-state-over = terminado
consent-state-lapsed = terminó con el 18.º cumpleaños
consent-state-taken-back = retirado el { $day } por { $person }
consent-state-refused = rechazado
purpose-club-use = Uso por el club
purpose-scouts = Compartir con los ojeadores de una federación
purpose-photo = Foto
purpose-statistics = Contar en cifras sobre muchas personas
purpose-own-account = Un acceso propio

consent-text-club-use-1 = La dirección del club y quien entrena al equipo ven los registros y trabajan con ellos. Nadie más del club.
consent-text-scouts-1 = Los ojeadores de la federación que elija ven la trayectoria con el año de nacimiento. No ven ausencias, números oficiales ni la dirección de nadie. Sin su acuerdo, ni siquiera ven que existe.
consent-text-photo-1 = El club puede guardar una foto junto a los registros. No se muestra a nadie fuera del club.
consent-text-statistics-1 = Los registros cuentan en cifras sobre muchos jugadores. Ninguna cifra nombra a nadie.
consent-text-own-account-1 = Desde los 16 años, quien juega puede entrar con contraseña propia y ver sus registros. El club lo confirma. Si lo retira antes de los 18 años, el acceso ya no muestra nada.

guardians-family = Familia
guardians-none = El club aún no ha confirmado a nadie para esta persona.
guardians-you = usted
guardians-primary = tutor principal
guardians-kept = sigue viendo el registro
guardians-not-kept = ya no ve el registro
guardians-sees = ve el registro
guardians-rights = Derechos de { $person }
guardians-save = Guardar los derechos
guardians-end = Terminar el vínculo
guardians-end-own = Ya no quiero figurar aquí
guardians-keep = Dejar que lo siga viendo
guardians-keep-not = No mostrárselo más
right-consent = aceptar y rechazar
right-correct = pedir correcciones
right-take-out = llevarse los registros
relation-mother = madre
relation-father = padre
relation-guardian = tutor o tutora
relation-other = otra relación
relation-self = quien juega

sharing-others = Quién más lo ve
sharing-club-sees = { $club }: la dirección y quien entrena al equipo
sharing-club-refused = { $club }: nadie, porque se rechazó el uso por el club
sharing-no-club = Ningún club: hoy no hay inscripción en vigor.
sharing-no-federation = Ninguna federación: no se comparte nada con ojeadores.
sharing-administrator = Quien administra el sistema ve el registro solo un día, tras indicar un motivo que usted puede leer.

people-heading = Tutores
people-lead = Confirme solo a quien conozca. Que una dirección coincida no prueba nada.
people-waiting = Esperan su respuesta
people-waiting-none = Nadie espera confirmación.
people-claims = { $person } dice ser: { $relation }, de { $player }
people-confirm = Confirmar
people-decline = Rechazar
people-agreed = La familia aceptó un acceso propio
people-agreed-says = Se puede invitar a:
people-of-player = Tutores de { $player }
people-of-nobody = Aquí nadie figura aún para esta persona.
people-make-primary = Nombrar tutor principal
people-waits = sin confirmar

people-handed-over = { $noticed ->
    [0] No se avisó a nadie
    [one] Se avisó a una familia
   *[other] Se avisó a { $noticed } familias
}, { $handed ->
    [0] no se entregó nada.
    [one] se entregó un registro.
   *[other] se entregaron { $handed } registros.
}
letter-of-age-subject = Un registro de trayectorias pasa a quien juega
letter-notice-guardian = El { $day } { $player } cumple 18 años. Desde ese día el registro es solo suyo, y usted lo verá solo si { $player } lo permite. Lo que usted aceptó para ojeadores y fotos termina ese día. Quien aún no tiene acceso propio puede pedirlo al club. { $address }
letter-notice-player = El { $day } cumple 18 años, { $player }. Desde ese día su registro es suyo: solo usted decide quién lo ve. Sus padres y los ojeadores dejan de verlo si usted no dice lo contrario, en la página de quién puede verlo. { $address }
letter-handed-guardian = { $player } tiene 18 años desde el { $day }. El registro es ahora suyo. Usted volverá a verlo si { $player } lo permite. { $address }
letter-handed-player = Tiene 18 años desde el { $day }, { $player }. Su registro es suyo. Decida en la página de quién puede verlo si lo ven sus padres, y qué ojeadores. { $address }
