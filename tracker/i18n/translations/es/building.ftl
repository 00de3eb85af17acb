# Formar una plantilla para una edición.

squads-heading = Plantillas
squads-lead = Borradores de plantilla propios para una edición de una competición. Lo que dicen las reglas se cuenta mientras usted elige. Nadie más lee un borrador; las familias de los jugadores ven que usted los tiene en una lista.
squads-name = Nombre de la plantilla
squads-none = Aún no forma ninguna plantilla. Elija una edición y empiece una.
squads-start = Empezar una plantilla
squads-verdict = Lo que dicen las reglas
squads-players = Jugadores
squads-nobody = Todavía no hay nadie en esta plantilla.
squads-keeps = La plantilla cumple todos los límites conocidos, por edad, tamaño y porteros.
squads-not-saved = Contado según lo elegido, y aún no guardado.
squads-count-players = En la plantilla
squads-count-overage = Plazas de mayores
squads-count-goalkeepers = Porteros
squads-count-alternates = En reserva
squads-count-replaced = Sustituidos
squads-at-most = de { $count }
squads-at-least = al menos { $count }
squads-part = Lugar
squads-part-active = En la plantilla
squads-part-alternate = En reserva
squads-part-replaced = Sustituido
squads-part-replacement = Sustituto
squads-part-none = No está en la lista
squads-count = Contar
squads-add = Añadir a la plantilla
squads-beside = Lista
squads-beside-hint = Sus jugadores quedan entonces bajo la plantilla, para elegir.
squads-beside-go = Poner junto a la plantilla
squads-beside-heading = De la lista
squads-made-of = De quiénes se compone
squads-head-where = Dónde juegan
squads-experience = { $called } de { $players ->
    [one] { $players } jugador
   *[other] { $players } jugadores
} de la plantilla { $called ->
    [one] ha sido convocado
   *[other] han sido convocados
} con la absoluta, { $capped ->
    [0] y nadie ha jugado con ella.
    [one] y { $capped } ha jugado con ella.
   *[other] y { $capped } han jugado con ella.
}
squads-league = { $rung }: { $league }
squads-college = Universidad
squads-no-league = Sin liga registrada
squads-abroad = De todos ellos, en el extranjero
squads-amateurs = Si alguien es aficionado no consta. En el extranjero es una liga o un club de otra asociación que la suya.
squads-rules = Reglas
squads-source = Fuente: { $source }
squads-head-verdict = Por edad
squads-along = Llevar consigo
squads-along-says = Un informe o una lista que usted se lleva queda registrado.
squads-list-says = La lista con el lugar y el veredicto de cada jugador.
squads-json = Las cuentas en JSON, sin nombres
squads-report-get = Obtener el veredicto (PDF)
squads-report-kind = Veredicto de plantilla
squads-drop = Borrar la plantilla
squads-drop-says = El borrador se va, y la página siguiente ofrece deshacerlo.
squads-other-football = Este jugador no juega en el fútbol de esta competición, por lo que no se pone en su plantilla.
squads-way = Formar una plantilla para una competición
squads-tick = Para una plantilla
squads-put-in = Poner a quienes están marcados en una plantilla
squads-put-in-says = Marque primero a jugadores de la lista. Quien ya está en la lista de la plantilla sigue como consta allí.
squads-which = Plantilla
squads-new = Una plantilla nueva
squads-new-name = Nombre de una plantilla nueva
squads-new-name-hint = Solo para una nueva; déjelo vacío si ha elegido una de las suyas.
squads-new-edition = Competición de una plantilla nueva
squads-name-missing = Dé un nombre a la plantilla nueva o elija una de las suyas.
squads-put-in-go = Poner en la plantilla
squads-nobody-ticked = No hay nadie marcado. Marque al menos a un jugador o jugadora en una lista.
squads-several-of-other-football = No se ha puesto a nadie, porque estas personas no juegan en el fútbol de esta competición: { $names }.
squads-caps = { $caps ->
    [one] { $caps } partido con la absoluta
   *[other] { $caps } partidos con la absoluta
}
squads-never-capped = convocado con la absoluta, sin jugar
