# El segundo factor, los papeles y lo que acompaña la entrada.

web-code-title = El código de su autenticador
web-code-lead = La contraseña es correcta. Escriba ahora el código que muestra su autenticador.
web-code-hint = Seis cifras, o uno de los códigos de recuperación que guarda en papel. Cada código sirve una vez.
web-code = Código
web-code-missing = Escriba un código: seis cifras, o uno de su lista de códigos de recuperación.
web-code-refused = Este código no es correcto, ha caducado o ya se usó. Espere al siguiente e inténtelo de nuevo.
web-break-off = Dejar de entrar

web-second-factor = Segundo factor
web-second-factor-needed = En su papel ve los datos de muchos menores, de modo que la contraseña sola no le deja entrar. Añada un autenticador una vez; son dos minutos.
web-second-factor-offered = Un segundo factor protege los datos de sus hijos aunque alguien llegue a saber su contraseña. Usted decide.
web-second-factor-app = Abra un autenticador en su teléfono. Sirve cualquiera que dé códigos de seis cifras.
web-second-factor-scan = Deje que lea esta imagen.
web-qr = Una imagen para que la lea su autenticador
web-second-factor-type = Si no puede, escriba en él esta clave:
web-code-first-hint = Las seis cifras que muestra entonces.
web-second-factor-add = Añadir el segundo factor
web-second-factor-added = Su segundo factor está activado.
web-second-factor-on = Su segundo factor está activado. { $codes ->
    [0] No queda ningún código de recuperación: haga otros nuevos.
    [one] Queda un código de recuperación.
   *[other] Quedan { $codes } códigos de recuperación.
}
web-second-factor-kept = En su papel el segundo factor sigue activado.
web-second-factor-remove = Prescindir del segundo factor
web-second-factor-removed = Su segundo factor está desactivado. La contraseña sola le deja entrar.
web-recovery-codes = Sus códigos de recuperación
web-recovery-lead = Imprima esta página o anote los códigos, y guárdelos donde no esté su teléfono. Solo se muestran esta vez.
web-recovery-once = Si pierde el autenticador, cada uno de ellos le deja entrar una vez.
web-recovery-kept = Los he guardado
web-recovery-renew = Hacer códigos de recuperación nuevos
web-recovery-renew-lead = Diez códigos nuevos sustituyen a todos los que tenía.

web-role-title = ¿En qué papel?
web-role-lead = Tiene varios. Actúa en uno cada vez, y lo que abre queda registrado en ese papel. Puede cambiar en lo alto de cada página.
web-role-parent = Madre o padre
web-role-player = Jugador
web-role-coach = Entrenador
web-role-director = Director
web-role-scout = Ojeador
web-role-officer = Responsable de la federación
web-role-administrator = Administrador
web-role-switch-parent = Pasar a madre o padre
web-role-switch-player = Pasar a jugador
web-role-switch-coach = Pasar a entrenador
web-role-switch-director = Pasar a director
web-role-switch-scout = Pasar a ojeador
web-role-switch-officer = Pasar a responsable de la federación
web-role-switch-administrator = Pasar a administrador
