# What `tracker doctor` looks at, as the administrator's page of safety settings says it.

admin-settings = Safety settings
admin-settings-say = Each is looked at when you open the page.
admin-settings-lead = { $wrong ->
    [0] All { $settings } settings are in order.
    [one] One of { $settings } settings is to be put right.
   *[other] { $wrong } of { $settings } settings are to be put right.
}
admin-settings-note = The pages were asked as a browser, and as somebody who means ill, would ask them. No key, password or address is shown; tracker doctor on the machine says more. Whether the ledger is whole has a page of its own.
admin-head-setting = What must hold
admin-head-stands = How it stands
admin-setting-right = In order
admin-setting-wrong = To be put right

doctor-key-unguessable = The key is long, random and of this installation alone
doctor-key-unguessable-remedy = Unset TRACKER_SECRET_KEY, so that one is made, or set it to a long random value.
doctor-key-closed = The file of the key is its owner’s alone
doctor-key-closed-remedy = Run chmod 600 on secret.key in the home folder.
doctor-home-closed = The folder of the key, the letters and the embedded database is its owner’s alone
doctor-home-closed-remedy = Run chmod 700 on the folder that TRACKER_HOME names.
doctor-address-ours = Links in letters lead to a name under which the pages answer
doctor-address-ours-remedy = Let the host of TRACKER_ADDRESS stand among TRACKER_TRUSTED_HOSTS.
doctor-address-https = Links in letters lead over HTTPS to where people reach the pages
doctor-address-https-remedy = Set TRACKER_ADDRESS to what people type, beginning with https.
doctor-second-factor = Staff need a second factor to sign in
doctor-second-factor-remedy = Unset TRACKER_SECOND_FACTOR.
doctor-letters-leave = Letters leave by a mail server and do not lie in a folder
doctor-letters-leave-remedy = Set TRACKER_MAIL_SERVER and TRACKER_MAIL_FROM.
doctor-database-ready = The database is there and of this version
doctor-database-ready-remedy = Run tracker database migrate.
doctor-database-safe = The database is kept in a way that is safe on its version
doctor-database-safe-remedy = Let nothing else set the journal mode or the synchronous setting of the embedded database.
doctor-rows-locked = PostgreSQL, where it is used, itself refuses rows of children whom a person may not see
doctor-rows-locked-remedy = Let the application sign in as a role of its own, as the page on PostgreSQL has it.
doctor-heads-noted = The heads of the ledger are noted outside the database, in a file of its owner’s alone
doctor-heads-noted-remedy = Put ledger-heads.log back into the home folder, and run chmod 600 on it.
doctor-retention-runs = What has been kept for its period is let go each day
doctor-retention-runs-remedy = Let tracker people retention run each day.
doctor-erasures-noted = Whoever was erased is noted outside the database too, in a file that nobody else reads
doctor-erasures-noted-remedy = Let the service’s user write to erased.log in the home folder, close the file to others, and put the newest one back where it differs.
doctor-backups-apart = No backup of the database lies beside the file of the erased
doctor-backups-apart-remedy = Keep backups outside the home folder.
doctor-debug-off = A page that fails shows nothing of the program
doctor-debug-off-remedy = Unset FLASK_DEBUG and serve with tracker serve.
doctor-content-policy = Browsers run no script but our own, in no frame
doctor-content-policy-remedy = Let no proxy and no change of the program replace Content-Security-Policy.
doctor-headers = Every answer, also a refusal, keeps browsers from guessing, lending and keeping
doctor-headers-remedy = Let no proxy and no change of the program replace the headers of the answers.
doctor-https-kept = Browsers that came over HTTPS come no other way for a year
doctor-https-kept-remedy = Let Strict-Transport-Security be as the program sends it.
doctor-cookies-closed = Cookies are out of the reach of scripts, other sites and other hosts
doctor-cookies-closed-remedy = Let the cookies be as the program sets them.
doctor-cookies-secure = Cookies travel over HTTPS alone
doctor-cookies-secure-remedy = Unset TRACKER_INSECURE_COOKIES.
doctor-hosts-trusted = The pages answer under their own names alone
doctor-hosts-trusted-remedy = Set TRACKER_TRUSTED_HOSTS to the host names people type, separated by commas.
doctor-strangers-unbelieved = What a browser says of where it came from counts for nothing
doctor-strangers-unbelieved-remedy = Set TRACKER_PROXIES to the number of proxies in front, and to 0 where there is none.
doctor-proxies-believed = The proxy that speaks HTTPS is declared and believed
doctor-proxies-believed-remedy = Set TRACKER_PROXIES to the number of proxies in front, mostly 1; tracker serve itself speaks plain HTTP.
doctor-length-limited = A form that is too long is not read
doctor-length-limited-remedy = Let the limit of the length be as the program sets it.
doctor-parts-limited = A form of too many parts is not read
doctor-parts-limited-remedy = Let the limit of the parts be as the program sets it.
doctor-forms-signed = A form without its token is refused
doctor-forms-signed-remedy = Let the protection of forms look after the whole application.
