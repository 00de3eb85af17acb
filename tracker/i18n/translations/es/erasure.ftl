# Borrar todo lo que consta de un jugador.

people-erased = Se borró al jugador { $number }: { $rows ->
    [one] una fila eliminada
   *[other] { $rows } filas eliminadas
}, { $accounts ->
    [0] ninguna cuenta vaciada.
    [one] una cuenta vaciada.
   *[other] { $accounts } cuentas vaciadas.
}

records-not-yours = Hoy no le corresponde a usted obtenerlos: puede hacerlo un tutor con ese derecho y, desde la mayoría de edad, solo quien juega.
erase-section = Borrar todo
erase-section-lead = Todo lo que se conserva de quien juega se puede borrar para siempre. La página siguiente dice qué se borra y qué se queda, y por sí misma no borra nada.
erase-way = Qué se borraría
erase-heading = Borrar todo
erase-lead = Usted puede hacer borrar todo lo que se conserva aquí de quien juega. No se puede deshacer: nadie puede recuperarlo, ni el club ni quien gestiona esta instalación.
erase-goes = Lo que se borra
erase-goes-records = Nombre, nacimiento, números, inscripciones, actas, totales, convocatorias, ausencias, documentos vistos, casos con todo lo escrito e informes emitidos.
erase-goes-family = Quién representa a quien juega, lo que se consintió y las cuentas de la familia que no están aquí para nadie más.
erase-goes-letters = Mensajes a esas cuentas, o sobre quien juega, que siguen aquí sin enviar, y nombres de archivos importados que contienen parte de su nombre.
erase-goes-own = Su propia cuenta también se borra, porque no está aquí para nadie más. Se cerrará su sesión.
erase-stays-own = Su propia cuenta se queda, porque está aquí también para alguien más.
erase-stays = Lo que se queda
erase-stays-ledger = Que el registro se abrió y se borró, cuándo y en qué función: números y recuentos, sin nombre.
erase-stays-marks = Marcas por las que nadie puede saber quién era. Con ellas, ni un archivo del club ni una copia de seguridad anterior traen de vuelta a nadie.
erase-stays-matches = Partidos, clubes y ligas, que se conocen sin esa persona, y cifras de muchos.
erase-stays-elsewhere = Lo que se descargó, imprimió o envió antes. Las copias de seguridad terminan tras las semanas que las guarde quien gestiona esta instalación.
erase-first = Antes, obtenga todo
erase-first-lead = Después no quedará nada que obtener. El archivo lo contiene todo, en JSON y CSV.
erase-for-good = Borrar para siempre
erase-told = Se avisa a la familia y al club con un mensaje que no nombra a nadie.
erase-name = El nombre de quien juega
erase-name-hint = Escríbalo como figura arriba: { $name }
erase-name-missing = Escriba el nombre de quien juega.
erase-name-wrong = Ese no es el nombre; escríbalo como figura al principio de la página. No se ha borrado nada.
erase-go = Borrar todo para siempre
erase-back = Dejar todo como está
erased-heading = Todo se ha borrado
erased-lead = Aquí ya no se conserva nada de esa persona.
erased-own-went = Su cuenta también se ha borrado y su sesión está cerrada. No tiene que hacer nada más.
erased-own-stays = Su cuenta se queda como estaba.
erased-backups = Si alguna vez se restaura una copia de seguridad anterior, lo mismo se borra otra vez antes de atender a nadie.
letter-erased-family-subject = Se han borrado datos
letter-erased-family-text = Hola:

    Todo lo que se conservaba en { $address } sobre alguien a quien usted representa, o sobre usted como persona que juega, se ha borrado para siempre. Lo pidió con su contraseña alguien de la familia o quien juega, o lo hizo en su nombre quien gestiona la instalación.

    Si no estaba acordado entre ustedes, hable con su club. Los datos no se pueden recuperar.
letter-erased-club-subject = Se han borrado los datos de un jugador
letter-erased-club-text = Hola:

    La familia de una persona inscrita en su club ha hecho borrar todo lo que se conservaba en { $address }, como es su derecho. Allí tenía el número { $number }.

    Un archivo que todavía la contenga se rechazará. Ocúpese, por favor, de lo que su club guarda en otros lugares.
