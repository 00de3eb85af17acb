# Ayuda para ojeadores, responsables y direcciones deportivas que preguntan por muchos jugadores.

help-pool-title = Los elegibles: quién puede jugar, y por qué alguien no está
help-pool-for = Pregunte quién puede jugar en una competición, por edad y por todo lo demás que consta.
help-pool-step-1 = Abra «{ web-nav-pool }», elija una competición y pulse «{ web-pool-begin }».
help-pool-step-2 = Acote la respuesta y pulse «{ web-pool-go }». El número junto a una opción dice cuántos habría con ella.
help-pool-step-3 = «{ web-pool-view-depth }» cuenta por año de nacimiento y posición; «{ web-pool-view-late }» nombra a quienes una selección temprana pudo pasar por alto.
help-pool-step-4 = «{ web-pool-why }» admite un nombre y dice qué deja fuera a esa persona, con la forma de omitirlo.
help-pool-step-5 = «{ web-saved-keep-heading }» la conserva con un nombre. Dice quién es nuevo en su respuesta desde que usted la vio por última vez.
help-pool-alt = Los elegibles para un torneo olímpico: los jugadores hallados, cada uno con la respuesta por edad, los minutos y las convocatorias.
help-pool-note-1 = Solo se encuentra a jugadores cuyas familias comparten sus registros con usted, con el año de nacimiento salvo que la familia comparta el día.
help-pool-note-2 = La dirección es la pregunta: guárdela, o envíela a quien pueda ver a los mismos jugadores. «{ pool-report-get }» pone la respuesta en papel.
help-pool-note-3 = Un motivo para volver a mirar es algo que consta, y no un pronóstico.

help-shortlists-title = Listas propias, y jugadores uno al lado del otro
help-shortlists-for = Tenga jugadores en una lista propia, anote hasta dónde ha llegado y vea hasta tres sobre un mismo eje de edad.
help-shortlists-step-1 = En la página de un jugador pulse «{ shortlist-keep }», para una lista que ya tiene o para una nueva.
help-shortlists-step-2 = En la lista, «{ shortlist-change }» dice hasta dónde ha llegado, con notas. Pulse «{ shortlist-save }».
help-shortlists-step-3 = Marque dos o tres jugadores y pulse «{ compare-heading }», o siga «{ compare-way }» en la página de un jugador.
help-shortlists-alt = Tres jugadores uno al lado del otro: sus recorridos sobre un mismo eje de edad, uno debajo de otro.
help-shortlists-note-1 = Nadie más lee sus listas ni sus notas, tampoco la administración. La familia lee que usted tiene al jugador en una lista, y desde cuándo.
help-shortlists-note-2 = No hay puntos ni clasificación; el orden es el de los nombres.
help-shortlists-note-3 = Un jugador cuya familia deja de compartir ya no se muestra desde ese momento.

help-squads-title = Formar una plantilla
help-squads-for = Prepare una plantilla para una edición y vea, mientras elige, lo que dicen sus reglas.
help-squads-step-1 = En «{ shortlists-heading }» siga «{ squads-way }». Elija la competición, dé un nombre a la plantilla y pulse «{ squads-start }».
help-squads-step-2 = «{ squads-add }» admite un nombre o un número; «{ squads-beside-go }» pone una lista debajo de la plantilla, para elegir de ella. Varias personas a la vez se marcan en los elegibles o en una lista; debajo está «{ squads-put-in-go }».
help-squads-step-3 = Elija el lugar de cada uno: «{ squads-part-active }», «{ squads-part-alternate }», «{ squads-part-none }». Lea «{ squads-verdict }» y pulse «{ shortlist-save }».
help-squads-step-4 = «{ squads-report-get }» sirve para imprimir; «{ web-as-page }», para leer lo mismo en pantalla.
help-squads-alt = Una plantilla que se está formando: cuántos hay en ella, cuántas plazas de mayores están ocupadas, cuántos porteros, y debajo los jugadores.
help-squads-note-1 = Se trata solo de edad, tamaño y porteros. La nacionalidad, la inscripción, la disciplina y la selección se deciden en otra parte.
help-squads-note-2 = Nadie más lee un borrador. Las familias de sus jugadores ven que usted los tiene en una lista.

help-what-if-title = Probar otra norma
help-what-if-for = Mueva una fecha límite o el número de plazas para mayores del límite en una edición, y vea cuáles de sus jugadores entrarían y cuáles saldrían.
help-what-if-step-1 = Abra «{ web-nav-what-if }» y elija una edición.
help-what-if-step-2 = Rellene lo que debe ser distinto: el primer o el último día de nacimiento, o «{ web-what-if-places }». Lo que deje vacío queda como está.
help-what-if-step-3 = Pulse «{ web-what-if-go }» y lea cuántos entran y salen, y debajo quiénes son.
help-what-if-alt = La respuesta si un torneo olímpico no tuviera plazas para mayores: la norma como está y movida, y cuántos entrarían y saldrían.
help-what-if-note-1 = Nada cambia en las normas, y nada se guarda. La dirección es la pregunta.
help-what-if-note-2 = «{ web-what-if-tally-enters }» quiere decir: no podían jugar, y ahora podrían. De dos plazas a una no cambia la respuesta de nadie, pues cada uno de los mayores podría ocuparla.
help-what-if-note-3 = Donde solo puede conocer el año de nacimiento, la respuesta se saca del año.

help-gaps-title = Dónde se corta el camino
help-gaps-for = Vea en qué paso pierde jugadores un club o una federación, cuánto dura el puente y quién está detrás de cada cifra.
help-gaps-step-1 = Abra «{ web-nav-gaps }» y elija fútbol femenino o masculino.
help-gaps-step-2 = Lea primero las frases de arriba: dónde se pierde a la mayoría, cuánto dura el puente, quién se queda.
help-gaps-step-3 = Cada gráfico tiene encima una frase y debajo una tabla que dice lo mismo.
help-gaps-step-4 = Siga una barra, o una parte de ella, hasta los jugadores que están detrás.
help-gaps-step-5 = «{ web-gaps-other-day }», al pie, lo calcula todo a una fecha anterior.
help-gaps-alt = Dónde se corta el camino en un club ficticio: un gráfico de cuántos de cada etapa llegaron al fútbol sénior.
help-gaps-note-1 = De menos de { $cell } jugadores no se muestra ninguna proporción; de menos de { $cohort }, solo recuentos.
help-gaps-note-2 = Quien dejó el club cuenta y no se nombra en ninguna parte. Quien no quiso contar no está en ninguna cifra.
help-gaps-note-3 = Una cifra dice cuántos y no por qué, y no pronostica nada para un menor. Quien trabaja en una federación tiene sus cifras en papel para la junta: «{ report-board-title }».

# Para la administración
help-administration-title = Cómo está la instalación
help-administration-for = Vea si todo está bien: las reglas vigentes, lo que llega, los informes en preparación, el registro de actos, qué se conserva y cuánto tiempo, y quién tiene una función.
help-administration-step-1 = Abra «{ admin-heading }». Una línea por cada cosa dice cómo está; «{ admin-look }» señala lo que le necesita.
help-administration-step-2 = «{ admin-rules }» dice qué reglas cuentan hoy y cuáles son provisionales.
help-administration-step-3 = «{ admin-imports }» cuenta lo que se incorporó en todos los clubes. «{ admin-jobs }» dice cómo van los informes que la gente pidió juntos, y si hay algo que los haga.
help-administration-step-4 = En «{ admin-ledger }» pulse «{ admin-verify }»: cada línea se comprueba con la anterior.
help-administration-step-5 = «{ admin-retention }» dice qué se conserva cuánto tiempo, y cuánto ha vencido.
help-administration-step-6 = En «{ roles-heading }» ponga fin a la función de quien se haya ido.
help-administration-alt = La primera página de la administración: una ficha para funciones, invitaciones, reglas, registro de actos, conservación, importaciones y lo demás, con cómo está cada uno.
help-administration-note-1 = Estas páginas contienen recuentos y días. La administración no ve a ningún menor.
help-administration-note-2 = Para abrir un registro, diga por qué en «{ web-inspect-heading }». La familia recibe un mensaje enseguida y lee el motivo palabra por palabra; el registro está abierto hasta que acaba el día.
