# Lo que mira `tracker doctor`, tal como lo dice la página de ajustes de seguridad.

admin-settings = Ajustes de seguridad
admin-settings-say = Cada uno se mira al abrir la página.
admin-settings-lead = { $wrong ->
    [0] Los { $settings } ajustes están en orden.
    [one] Hay que corregir uno de { $settings } ajustes.
   *[other] Hay que corregir { $wrong } de { $settings } ajustes.
}
admin-settings-note = Se ha preguntado a las páginas como lo haría un navegador y como lo haría alguien con malas intenciones. No se muestra ninguna clave, contraseña ni dirección; tracker doctor dice más en la propia máquina. La integridad del registro tiene su propia página.
admin-head-setting = Qué debe cumplirse
admin-head-stands = Cómo está
admin-setting-right = En orden
admin-setting-wrong = Por corregir

doctor-key-unguessable = La clave es larga, aleatoria y solo de esta instalación
doctor-key-unguessable-remedy = Quite TRACKER_SECRET_KEY para que se cree una, o póngale un valor aleatorio largo.
doctor-key-closed = El archivo de la clave es solo de su propietario
doctor-key-closed-remedy = Ejecute chmod 600 sobre secret.key en la carpeta de la instalación.
doctor-home-closed = La carpeta de la clave, las cartas y la base de datos incorporada es solo de su propietario
doctor-home-closed-remedy = Ejecute chmod 700 sobre la carpeta que nombra TRACKER_HOME.
doctor-address-ours = Los enlaces de las cartas llevan a un nombre con el que responden las páginas
doctor-address-ours-remedy = Incluya el nombre de TRACKER_ADDRESS en TRACKER_TRUSTED_HOSTS.
doctor-address-https = Los enlaces de las cartas llevan por HTTPS adonde la gente llega a las páginas
doctor-address-https-remedy = Ponga en TRACKER_ADDRESS lo que escribe la gente, empezando por https.
doctor-second-factor = El personal necesita un segundo factor para iniciar sesión
doctor-second-factor-remedy = Quite TRACKER_SECOND_FACTOR.
doctor-letters-leave = Las cartas salen por un servidor de correo y no se quedan en una carpeta
doctor-letters-leave-remedy = Indique TRACKER_MAIL_SERVER y TRACKER_MAIL_FROM.
doctor-database-ready = La base de datos está y es de esta versión
doctor-database-ready-remedy = Ejecute tracker database migrate.
doctor-database-safe = La base de datos se guarda de una forma segura para su versión
doctor-database-safe-remedy = No deje que nada más cambie el modo de diario ni la sincronización de la base incorporada.
doctor-rows-locked = PostgreSQL, donde se usa, niega por sí mismo las filas de menores que una persona no puede ver
doctor-rows-locked-remedy = Haga que la aplicación entre con una función propia, como indica la página sobre PostgreSQL.
doctor-heads-noted = Las cabezas del registro se anotan fuera de la base de datos, en un archivo solo de su propietario
doctor-heads-noted-remedy = Devuelva ledger-heads.log a la carpeta de la instalación y ejecute chmod 600 sobre él.
doctor-retention-runs = Lo que se ha conservado durante su plazo se suelta cada día
doctor-retention-runs-remedy = Haga que tracker people retention se ejecute cada día.
doctor-erasures-noted = Quien fue borrado se anota también fuera de la base de datos, en un archivo que nadie más lee
doctor-erasures-noted-remedy = Deje que el usuario del servicio escriba en erased.log, cierre el archivo a los demás y devuelva el más reciente si difiere.
doctor-backups-apart = Ninguna copia de la base de datos está junto al archivo de los borrados
doctor-backups-apart-remedy = Guarde las copias fuera de la carpeta de la instalación.
doctor-debug-off = Una página que falla no muestra nada del programa
doctor-debug-off-remedy = Quite FLASK_DEBUG y sirva con tracker serve.
doctor-content-policy = Los navegadores no ejecutan más scripts que los nuestros, y en ningún marco
doctor-content-policy-remedy = No deje que ningún proxy ni cambio del programa sustituya Content-Security-Policy.
doctor-headers = Cada respuesta, también un rechazo, impide a los navegadores adivinar, prestar y guardar
doctor-headers-remedy = No deje que ningún proxy ni cambio del programa sustituya las cabeceras de las respuestas.
doctor-https-kept = Los navegadores que llegaron por HTTPS no vienen de otro modo durante un año
doctor-https-kept-remedy = Deje Strict-Transport-Security tal como lo envía el programa.
doctor-cookies-closed = Las cookies están fuera del alcance de scripts, otros sitios y otros servidores
doctor-cookies-closed-remedy = Deje las cookies tal como las pone el programa.
doctor-cookies-secure = Las cookies viajan solo por HTTPS
doctor-cookies-secure-remedy = Quite TRACKER_INSECURE_COOKIES.
doctor-hosts-trusted = Las páginas responden solo con sus propios nombres
doctor-hosts-trusted-remedy = Ponga en TRACKER_TRUSTED_HOSTS los nombres que escribe la gente, separados por comas.
doctor-strangers-unbelieved = Lo que un navegador dice de su procedencia no cuenta
doctor-strangers-unbelieved-remedy = Ponga en TRACKER_PROXIES el número de proxies delante, y 0 si no hay ninguno.
doctor-proxies-believed = El proxy que habla HTTPS está declarado y se le cree
doctor-proxies-believed-remedy = Ponga en TRACKER_PROXIES el número de proxies delante, casi siempre 1; tracker serve habla solo HTTP.
doctor-length-limited = Un formulario demasiado largo no se lee
doctor-length-limited-remedy = Deje el límite de longitud tal como lo pone el programa.
doctor-parts-limited = Un formulario con demasiadas partes no se lee
doctor-parts-limited-remedy = Deje el límite de partes tal como lo pone el programa.
doctor-forms-signed = Un formulario sin su señal se rechaza
doctor-forms-signed-remedy = Deje que la protección de los formularios cubra toda la aplicación.
