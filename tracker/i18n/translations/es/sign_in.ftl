# El segundo factor, las funciones y lo que acompaña la entrada.

web-code-title = El código de su autenticador
web-code-lead = La contraseña es correcta. Escriba ahora el código que muestra su autenticador.
web-code-hint = Seis cifras, o uno de los códigos de recuperación que guarda en papel. Cada código sirve una vez.
web-code = Código
web-code-missing = Escriba un código: seis cifras, o uno de su lista de códigos de recuperación.
web-code-refused = Este código no es correcto, ha caducado o ya se usó. Espere al siguiente e inténtelo de nuevo.
web-break-off = Dejar de entrar

web-password-or-code-refused = La contraseña o el código no es correcto, o el código ha caducado o ya se ha usado. Inténtelo de nuevo.
web-second-factor = Segundo factor
web-second-factor-needed = Su función alcanza a más de una familia, de modo que la contraseña sola no le deja entrar. Añada un autenticador una vez; son dos minutos.
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
web-second-factor-kept = En su función, el segundo factor sigue activado.
web-second-factor-remove = Prescindir del segundo factor
web-second-factor-removed = Su segundo factor está desactivado. La contraseña sola le deja entrar.
web-recovery-codes = Sus códigos de recuperación
web-recovery-lead = Imprima esta página o anote los códigos, y guárdelos donde no esté su teléfono. Solo se muestran esta vez.
web-recovery-once = Si pierde el autenticador, cada uno de ellos le deja entrar una vez.
web-recovery-kept = Los he guardado
web-recovery-renew = Hacer códigos de recuperación nuevos
web-recovery-renew-lead = Diez códigos nuevos sustituyen a todos los que tenía.

web-role-title = ¿En qué función?
web-role-lead = Tiene varias. Actúa en una cada vez, y lo que abre queda registrado en esa función. Puede cambiar en lo alto de cada página.
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

# Llaves de acceso
web-passkey = Llave de acceso
web-passkeys = Llaves de acceso
web-passkeys-lead = Una llave de acceso le deja entrar con el dedo, la cara o el PIN de un dispositivo, sin contraseña ni código. Solo la conoce ese dispositivo; sirve para esta dirección y para ninguna otra.
web-passkey-hint = Si ha añadido una llave de acceso a su cuenta, basta el dedo, la cara o un PIN.
web-passkey-sign-in = Entrar con una llave de acceso
web-passkey-name = Cómo llama a este dispositivo
web-passkey-name-hint = Para reconocerlo después, por ejemplo «Teléfono».
web-passkey-add = Añadir una llave de acceso
web-passkey-added = La llave de acceso está añadida. A partir de ahora puede entrar con ella.
web-passkey-used = añadida { $added }, usada por última vez { $used }
web-passkey-unused = añadida { $added }, aún sin usar
web-passkey-remove = Quitar { $name }
web-passkey-remove-go = Quitar la llave de acceso
web-passkey-removed = La llave de acceso está quitada. Ya nadie entra con ella.
web-passkey-refused = Esta llave de acceso no le ha dejado entrar. Inténtelo de nuevo o entre con su contraseña.
web-passkey-no-answer = El dispositivo no ha respondido. Inténtelo de nuevo.
passkey-not-added = La llave de acceso no se ha añadido. Inténtelo de nuevo.
passkey-too-many = Tiene 20 llaves de acceso. Quite antes una que ya no necesite.
