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
