# Lo que pasó con la propia cuenta: los mensajes que se lo dicen a su titular, y la lista en la página de la cuenta.

letter-own-account-text =
    Hola, { $name }:

    { $what } Fue el { $day } a las { $time } en tiempo universal (UTC), en { $address }.

    Si fue usted, no tiene que hacer nada. Si no fue usted: elija una contraseña nueva en { $link }, repase después «Su cuenta» y avise a su club o federación.
letter-left-account-text =
    Hola, { $name }:

    { $what } Fue el { $day } a las { $time } en tiempo universal (UTC), en { $address }.

    Si fue usted, no tiene que hacer nada. Si no fue usted: avise enseguida a su club o federación. Con esta dirección ya no se puede pedir una contraseña nueva.
letter-password-changed-subject = Su contraseña ha cambiado
letter-password-changed-what = Su contraseña ha cambiado y se ha cerrado la sesión en sus demás navegadores.
letter-second-factor-added-subject = Se ha añadido un segundo factor a su cuenta
letter-second-factor-added-what = Se ha añadido un segundo factor a su cuenta, con diez códigos de recuperación nuevos, y se ha cerrado la sesión en sus demás navegadores.
letter-second-factor-removed-subject = Se ha quitado el segundo factor de su cuenta
letter-second-factor-removed-what = Se ha quitado el segundo factor de su cuenta y se ha cerrado la sesión en sus demás navegadores. Basta la contraseña para entrar.
letter-recovery-codes-made-subject = Sus códigos de recuperación son nuevos
letter-recovery-codes-made-what = Se han creado diez códigos de recuperación nuevos para su cuenta. Los anteriores ya no sirven.
letter-passkey-added-subject = Se ha añadido una llave de acceso a su cuenta
letter-passkey-added-what = Se ha añadido una llave de acceso a su cuenta. Quien tenga ese dispositivo puede entrar con ella.
letter-passkey-removed-subject = Se ha quitado una llave de acceso de su cuenta
letter-passkey-removed-what = Se ha quitado una llave de acceso de su cuenta. Ya nadie entra con ella.
letter-address-set-subject = Su dirección nueva
letter-address-set-what = Desde ahora inicia sesión con esta dirección.
letter-address-changed-subject = Su dirección ha cambiado
letter-address-changed-what = Ya no inicia sesión con esta dirección, sino con otra.
own-history = Lo que pasó con su cuenta
own-history-lead = Las últimas cincuenta entradas y modificaciones; primero, la más reciente. Si alguna no fue suya, elija una contraseña nueva y cierre la sesión en los demás navegadores.
own-history-show = Mostrarlas
own-history-none = Todavía no consta nada.
own-history-when = Cuándo
own-history-what = Qué
happened-account-sign-in-done = Inició sesión
happened-account-sign-in-begun = La contraseña era correcta; se pidió el segundo factor
happened-account-sign-in-refused = Se rechazó una entrada con una contraseña incorrecta
happened-account-sign-out-done = Cerró sesión
happened-account-change-done = Nombre o idioma modificado
happened-browser-end-done = Sesión cerrada en otros navegadores
happened-role-end-done = Función terminada y sesión cerrada en todos los navegadores
happened-password-reset-begun = Se pidió un mensaje para elegir otra contraseña
happened-password-reset-done = Se eligió otra contraseña por medio de un mensaje
happened-password-change-done = Contraseña modificada
happened-password-change-refused = La contraseña, pedida otra vez, era incorrecta
happened-email-change-begun = Se pidió un cambio de dirección
happened-email-change-done = Dirección modificada
happened-second-factor-add-done = Segundo factor añadido
happened-second-factor-remove-done = Segundo factor quitado
happened-second-factor-show-refused = Se rechazó un código del segundo factor
happened-passkey-add-done = Llave de acceso añadida
happened-passkey-remove-done = Llave de acceso quitada
happened-passkey-show-refused = Se rechazó una llave de acceso
happened-recovery-codes-make-done = Códigos de recuperación nuevos
