# La página de registros: las entradas, los archivos empezados, los incorporados y los deshechos.
web-nav-records = Registros
records-in-lead = Traiga las listas que tiene, tal como están. Verá cada fila antes de que se escriba nada, y un archivo puede deshacerse entero durante 30 días.
records-in-drafts = Empezados y sin incorporar
records-in-drafts-say = Nada de esto consta todavía. Solo usted los ve; desaparecen por sí solos a las dos semanas.
records-in-begun = { $kind }, empezado el { $day }
records-in-taken = Incorporados
records-in-none = Aún no se ha incorporado ningún archivo de su club.
records-in-none-says = Lo que se incorpore aparecerá aquí, con un botón que lo deshace.
records-in-of = { $kind }, { $day }
records-in-came-of-it = { $kind }, { $day }. Filas añadidas: { $added }, con cambios: { $changed }, como antes: { $same }.
records-in-until = Puede deshacerse hasta el { $day }.
records-in-too-late = Podía deshacerse hasta el { $day }.
records-in-was-undone = Deshecho el { $day }: todo está como antes.
records-in-added = Filas añadidas
records-in-changed = Filas que cambiaron algo
records-in-same = Filas que ya constaban
records-in-undo = Deshacer
records-in-undo-whole = Deshacer este archivo
records-in-undone = El archivo se ha deshecho.
records-in-no-file = Ningún archivo de su club se incorporó con el número { $number }.
records-in-done-title = Incorporado
records-in-refused-title = Este archivo se queda como está
records-in-back = Volver a los registros
records-in-next = ¿Y ahora?
records-in-see-players = Ver a los jugadores
records-in-another = Incorporar otro archivo

# Entradas
way-in-take-in = Incorporar un archivo
way-in-take-in-says = Una lista de una hoja de cálculo o de otro sistema, con los encabezados que tenga.

# Clases de archivo
kind-of-file-leagues = Ligas
kind-of-file-players = Jugadores y sus inscripciones
kind-of-file-appearances = Partidos y totales de temporada
kind-of-file-call-ups = Convocatorias e internacionalidades
kind-of-file-absences = Ausencias
kind-of-file-exits = Jugadores que se fueron
kind-of-file-moves = Traspasos entre clubes
kind-of-file-guardians = Tutores
