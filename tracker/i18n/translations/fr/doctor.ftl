# Ce que regarde `tracker doctor`, comme le dit la page des réglages de sécurité.

admin-settings = Réglages de sécurité
admin-settings-say = Chacun est regardé à l’ouverture de la page.
admin-settings-lead = { $wrong ->
    [0] Les { $settings } réglages sont en ordre.
    [one] Un réglage sur { $settings } est à corriger.
   *[other] { $wrong } réglages sur { $settings } sont à corriger.
}
admin-settings-note = Les pages ont été interrogées comme le ferait un navigateur, et comme le ferait quelqu’un de malveillant. Aucune clé, aucun mot de passe, aucune adresse n’est montré ; tracker doctor en dit plus sur la machine. L’intégrité du registre a sa propre page.
admin-head-setting = Ce qui doit être vrai
admin-head-stands = Où en est-on
admin-setting-right = En ordre
admin-setting-wrong = À corriger

doctor-key-unguessable = La clé est longue, aléatoire et propre à cette installation
doctor-key-unguessable-remedy = Retirez TRACKER_SECRET_KEY pour qu’une clé soit créée, ou donnez-lui une longue valeur aléatoire.
doctor-key-closed = Le fichier de la clé n’est qu’à son propriétaire
doctor-key-closed-remedy = Lancez chmod 600 sur secret.key dans le dossier de l’installation.
doctor-home-closed = Le dossier de la clé, des lettres et de la base intégrée n’est qu’à son propriétaire
doctor-home-closed-remedy = Lancez chmod 700 sur le dossier que nomme TRACKER_HOME.
doctor-address-ours = Les liens des lettres mènent à un nom sous lequel les pages répondent
doctor-address-ours-remedy = Mettez le nom de TRACKER_ADDRESS parmi TRACKER_TRUSTED_HOSTS.
doctor-address-https = Les liens des lettres mènent par HTTPS là où l’on atteint les pages
doctor-address-https-remedy = Mettez dans TRACKER_ADDRESS ce que les gens tapent, en commençant par https.
doctor-second-factor = Le personnel a besoin d’un second facteur pour se connecter
doctor-second-factor-remedy = Retirez TRACKER_SECOND_FACTOR.
doctor-letters-leave = Les lettres partent par un serveur de courrier et ne restent pas dans un dossier
doctor-letters-leave-remedy = Indiquez TRACKER_MAIL_SERVER et TRACKER_MAIL_FROM.
doctor-database-ready = La base de données est là et de cette version
doctor-database-ready-remedy = Lancez tracker database migrate.
doctor-database-safe = La base de données est tenue d’une façon sûre pour sa version
doctor-database-safe-remedy = Ne laissez rien d’autre régler le journal ni la synchronisation de la base intégrée.
doctor-rows-locked = PostgreSQL, là où il sert, refuse de lui-même les lignes d’enfants qu’une personne ne peut pas voir
doctor-rows-locked-remedy = Faites entrer l’application sous un rôle à elle, comme le dit la page sur PostgreSQL.
doctor-heads-noted = Les têtes du registre sont notées hors de la base, dans un fichier qui n’est qu’à son propriétaire
doctor-heads-noted-remedy = Remettez ledger-heads.log dans le dossier de l’installation et lancez chmod 600 dessus.
doctor-retention-runs = Ce qui a été gardé le temps prévu est effacé chaque jour
doctor-retention-runs-remedy = Faites passer tracker people retention chaque jour.
doctor-erasures-noted = Qui a été effacé est noté aussi hors de la base, dans un fichier que personne d’autre ne lit
doctor-erasures-noted-remedy = Laissez l’utilisateur du service écrire dans erased.log, fermez ce fichier aux autres, et remettez le plus récent s’il diffère.
doctor-backups-apart = Aucune sauvegarde de la base n’est à côté du fichier des effacés
doctor-backups-apart-remedy = Gardez les sauvegardes hors du dossier de l’installation.
doctor-debug-off = Une page qui échoue ne montre rien du programme
doctor-debug-off-remedy = Retirez FLASK_DEBUG et servez avec tracker serve.
doctor-content-policy = Les navigateurs n’exécutent que nos scripts, et dans aucun cadre
doctor-content-policy-remedy = Ne laissez aucun proxy ni changement du programme remplacer Content-Security-Policy.
doctor-headers = Chaque réponse, même un refus, empêche les navigateurs de deviner, de prêter et de garder
doctor-headers-remedy = Ne laissez aucun proxy ni changement du programme remplacer les en-têtes des réponses.
doctor-https-kept = Les navigateurs venus par HTTPS ne viennent pas autrement pendant un an
doctor-https-kept-remedy = Laissez Strict-Transport-Security tel que le programme l’envoie.
doctor-cookies-closed = Les cookies sont hors de portée des scripts, des autres sites et des autres serveurs
doctor-cookies-closed-remedy = Laissez les cookies tels que le programme les pose.
doctor-cookies-secure = Les cookies ne voyagent que par HTTPS
doctor-cookies-secure-remedy = Retirez TRACKER_INSECURE_COOKIES.
doctor-hosts-trusted = Les pages ne répondent que sous leurs propres noms
doctor-hosts-trusted-remedy = Mettez dans TRACKER_TRUSTED_HOSTS les noms que les gens tapent, séparés par des virgules.
doctor-strangers-unbelieved = Ce qu’un navigateur dit de sa provenance ne compte pas
doctor-strangers-unbelieved-remedy = Mettez dans TRACKER_PROXIES le nombre de proxys devant, et 0 s’il n’y en a aucun.
doctor-proxies-believed = Le proxy qui parle HTTPS est déclaré et cru
doctor-proxies-believed-remedy = Mettez dans TRACKER_PROXIES le nombre de proxys devant, le plus souvent 1 ; tracker serve ne parle que HTTP.
doctor-length-limited = Un formulaire trop long n’est pas lu
doctor-length-limited-remedy = Laissez la limite de longueur telle que le programme la pose.
doctor-parts-limited = Un formulaire de trop de parties n’est pas lu
doctor-parts-limited-remedy = Laissez la limite des parties telle que le programme la pose.
doctor-forms-signed = Un formulaire sans son jeton est refusé
doctor-forms-signed-remedy = Laissez la protection des formulaires couvrir toute l’application.
