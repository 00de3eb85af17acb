# La página de quien administra: cómo está la instalación, en recuentos y días.

admin-heading = Administración
admin-lead = { $look ->
    [0] Todo está en orden.
    [one] Hay una cosa que conviene mirar.
   *[other] Hay { $look } cosas que conviene mirar.
}
admin-sees-nobody = Estas páginas contienen recuentos y días. Ninguna nombra a un menor.
admin-look = Conviene mirarlo
admin-people-says = { $people ->
    [one] Se ejerce una función
   *[other] Se ejercen { $people } funciones
}, { $administrators ->
    [one] una de ellas de administración.
   *[other] { $administrators } de ellas de administración.
}
admin-invitations-say = { $invitations ->
    [0] Ninguna espera respuesta.
    [one] Una espera respuesta.
   *[other] { $invitations } esperan respuesta.
}

admin-rules = Reglas vigentes
admin-rules-lead = Las reglas se leen al arrancar el tracker. La huella cambia en cuanto cambia una regla y figura en cada informe.
admin-rules-say = { $editions ->
    [one] Se conserva una edición
   *[other] Se conservan { $editions } ediciones
}. { $recalled ->
    [0] Cada regla se leyó en su fuente.
    [one] La regla de una es provisional: se cita de memoria y aún no se ha leído en su fuente.
   *[other] Las reglas de { $recalled } son provisionales: se citan de memoria y aún no se han leído en su fuente.
}
admin-quotas-say = { $quotas ->
    [one] Se conserva una cuota de minutos.
   *[other] Se conservan { $quotas } cuotas de minutos.
} { $provisional ->
    [0] Cada una de sus reglas se leyó en su fuente.
    [one] Una de sus reglas es provisional.
   *[other] { $provisional } de sus reglas son provisionales.
}
admin-recalled = Provisionales: { $editions }
admin-all-sourced = Todas leídas en su fuente

admin-ledger = Registro de actos
admin-ledger-says = { $lines ->
    [0] Ninguna línea en los últimos { $days } días.
    [one] Una línea en los últimos { $days } días.
   *[other] { $lines } líneas en los últimos { $days } días.
}
admin-ledger-says-of-day = { $lines ->
    [0] Ninguna línea el { $day }.
    [one] Una línea el { $day }.
   *[other] { $lines } líneas el { $day }.
}
admin-verified-on = Se halló íntegro por última vez el { $day }.
admin-verified-never = Nadie lo ha verificado todavía.
admin-ledger-late = El registro se verifica cada noche, y no se ha hecho en tres días. Verifíquelo ahora y compruebe si la orden nocturna sigue en marcha.
admin-verify = Verificar ahora
admin-verify-says = Cada línea está sellada junto con la anterior. Verificar es recorrerlas todas; solo usted tiene que esperar.
admin-told = Qué cuenta el registro
admin-event = Suceso
admin-every-event = Todos los sucesos
admin-day = Día
admin-day-to-come = Este día aún no ha llegado. Indique hoy o un día anterior.
admin-count = Contar
admin-told-none = El registro no cuenta nada así.
admin-told-note = Los sucesos llevan el nombre con que el registro los guarda: la cosa, el acto y cómo acabó. Aquí no se muestra quién lo hizo ni sobre quién.
admin-head-event = Suceso
admin-head-role = En qué función
admin-head-lines = Líneas
admin-head-last = Última vez
admin-role-parent = Padre o madre
admin-role-player = Quien juega
admin-role-coach = Entrenador o entrenadora
admin-role-director = Dirección deportiva
admin-role-scout = Ojeador u ojeadora
admin-role-officer = Responsable de la federación
admin-role-administrator = Administración
admin-role-operator = Quien gestiona la instalación
admin-role-visitor = Sin sesión iniciada

admin-retention = Conservación
admin-retained-on = Última ejecución: { $day }.
admin-retained-never = Aún no se ha ejecutado.
admin-retention-says = { $due ->
    [0] Hoy no ha vencido nada.
    [one] Ha vencido una cosa, que se irá en la próxima ejecución.
   *[other] Han vencido { $due } cosas, que se irán en la próxima ejecución.
}
admin-retention-say = Cuánto se conserva cada clase de dato, y qué vence.
admin-retention-late = La conservación se ejecuta cada día, y no se ha hecho en tres días. Compruebe si la orden diaria sigue en marcha.
admin-retention-note = Un plazo que espera su fuente es una elección de este programa, y ha de comprobarlo quien responde de él. Una federación fija otros plazos en un archivo propio.
admin-head-kept = Qué se conserva
admin-head-length = Cuánto tiempo
admin-head-due = Vencido hoy
admin-head-known = Cómo se conoce el plazo
admin-period-sourced = Leído en su fuente
admin-period-recalled = Espera su fuente
