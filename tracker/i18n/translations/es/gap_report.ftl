# El informe de la federación sobre dónde se corta el camino: sus propias palabras. Lo que dicen las cifras está en cohorts.ftl y charts.ftl.

# En las páginas que llevan a él
report-board-title = Informe para la junta directiva
report-board-says = { $about }: las mismas cifras para imprimir o leer de corrido, con el número de personas detrás de cada una y una nota de método. Nombra clubes y a ninguna persona. Queda constancia de que se hizo.
report-board-in-short = Dónde se corta el camino al fútbol adulto, en las cifras de la federación para su junta directiva. Nombra clubes y a ninguna persona.
report-board-get = Obtener el informe

# En cada página, y la primera
report-board-kind = Informe federativo, { $sex ->
    [female] fútbol femenino
   *[male] fútbol masculino
}
report-board-answer-heading = La respuesta de un vistazo
report-board-nobody = Todavía no tenemos registros de este fútbol, así que no hay nada que decir de dónde se corta el camino.
report-board-a-few = Tenemos registros de tan pocas personas de este fútbol que no se cuenta nada de ellas.
report-board-coverage-few = Cobertura de datos: muy pocas personas para decirlo.
report-board-too-few = Tenemos registros de muy pocas personas para dar una proporción. Los recuentos que se pueden mostrar están en las páginas siguientes.
report-board-football = { $sex ->
    [female] Fútbol femenino
   *[male] Fútbol masculino
}
report-board-fact-football = Fútbol
report-board-fact-players = Personas contadas
report-board-fact-matured = De { $age } años o más
report-board-fact-matured-under = se miran hacia delante
report-board-fact-coverage = Registrado
report-board-fact-coverage-under = de los días de temporada
report-board-shared-only = Se cuentan las personas cuyas familias comparten los registros con la federación, y nadie más. Quien comparte no es quien se quedó, así que las proporciones pueden diferir de las de todo el conjunto.
report-board-years-only = Quien pidió este informe solo conoce el año de nacimiento, así que no se calculan el tiempo hasta el debut ni los trimestres de nacimiento.
report-board-not-by-years = No se calcula: hace falta el día de nacimiento, y quien pidió este informe solo puede conocer el año.
report-board-no-record = Que no conste no significa que no se jugara.
report-board-since = desde { $year }
report-board-seen-there = { $players } personas
report-board-loss-heading = Dónde está la mayor pérdida
report-board-loss-note = Lo dejaron: un club lo dijo. Aún constan: con inscripción o a la vista al final de nuestros registros. Sin más datos: nadie dijo por qué. Que no conste no significa que no se jugara.
report-board-head-stage = Tras esta etapa
report-board-head-on = Continuaron
report-board-head-interval = Intervalo del 95 %
report-board-head-lost = Se pierden
report-board-head-stopped = Lo dejaron
report-board-head-playing = Aún constan
report-board-head-ended = Sin más datos
report-board-under-note = Bajo cada proporción está su intervalo del 95 %.
report-board-bridge-note = Recuento de quienes habían llegado a los { $months } meses del final del fútbol sub-19, o antes; debajo, la proporción y su intervalo del 95 %. Donde queda abierto, de ninguna a todas; el intervalo vale sea lo que fuere de ellas.
report-board-bridge-when = De todas las personas que se cuentan, por cualquier vía:
report-board-bridge-when-note = No consta: nada de ese hito, tanto si la persona lo dejó como si se la siguió o se la perdió de vista.
report-board-all-clubs = Todo el conjunto
report-board-clubs-note = Bajo cada proporción está su intervalo del 95 %; de cinco a diecinueve personas solo hay recuentos. Los clubes van por orden de nombre.
report-board-two-cut-offs = Las ligas cambiaron sus categorías en más de un día de corte, así que los nacimientos se reparten en trimestres una vez por cada uno.
report-board-literature = Cifras publicadas sobre el mismo fútbol, para situar las del informe. Otras muestras y otras definiciones: nunca se suman a ellas.
report-board-head-figure = Qué se halló
report-board-head-sample = Muestra
report-board-head-source = Fuente
report-board-head-term = Término
report-board-head-definition = Qué significa aquí
report-board-head-n = Personas
report-board-term-counted = A quién se cuenta
report-board-definition-counted = A quien tiene la nacionalidad de la federación o estuvo alguna vez inscrito en uno de sus clubes, también si se fue, hasta donde puede ver quien pidió el informe. Si la familia se negó a que se contara, no está en ninguna cifra.
report-board-term-forwards = Hacia delante
report-board-definition-forwards = De las personas de { $age } años o más con un partido o una convocatoria en una etapa, las que tienen otro posterior en la última etapa de la escalera o por encima. Donde no se conoce el orden de dos hechos, la proporción va entre que ninguna continuara y que todas lo hicieran. (D12)
report-board-term-backwards = Hacia atrás
report-board-definition-backwards = De todas las que llegaron a la última etapa, de cualquier edad, las que constan en cada etapa, antes o después. De las que nada consta del tiempo en que tenían esa edad queda abierto. (D12)
report-board-term-loss = Mayor pérdida
report-board-definition-loss = Un paso pregunta por cualquier etapa posterior de la escalera. La mayor pérdida se nombra entre los pasos de { $cohort } personas o más, por las que con seguridad no tienen etapa posterior registrada. De las que se pierden, un club dijo que lo dejaron; o tenían inscripción o constaban al final de nuestros registros (aún constan); o sus registros terminan y nadie dijo por qué. La mayor pérdida es firme si sería la mayor aunque hubieran continuado todas menos las que se sabe que lo dejaron.
report-board-term-debut = Tiempo hasta el debut
report-board-definition-debut = El primer partido adulto de competición, por edad, con entrada diferida en la primera observación y dejar el fútbol como final que compite (Aalen y Johansen). Donde los registros terminan sin motivo, el límite inferior supone que todas lo dejaron y el superior que se las perdió de vista. Se lee a los 19, 20, 21 y 23 años donde se siguió todo el tiempo al menos a { $hidden }. Uno menos Kaplan–Meier lo exagera y no se muestra. (D13)
report-board-term-bridge = Tiempo de puente
report-board-definition-bridge = Meses desde el último día del fútbol sub-19, según el corte de la liga o, si no, el 31 de diciembre del año en que se cumplen 19. Se cuentan las personas cuyos { $months } meses siguientes han pasado; a quien se perdió de vista antes ni se la deja fuera ni se la da por no llegada, sino que deja abierta la proporción. { $settled } minutos son minutos adultos de competición. (D7)
report-board-term-call-up = Convocatoria y partido
report-board-definition-call-up = Una convocatoria es una llamada de la selección absoluta. Solo es un partido con la absoluta si se llegó a jugar. Se cuentan por separado.
report-board-term-clubs = Clubes
report-board-definition-clubs = Un club formó a quien tuvo allí una temporada entre los 15 y los 21 años, y cada persona cuenta en cada uno de esos clubes. Las proporciones son las de «hacia delante», sobre las personas del club.
report-board-term-quarters = Edad relativa
report-board-definition-quarters = Nacimientos por trimestre desde el corte de la liga frente a los días de cada trimestre: χ² con 3 grados de libertad y la razón del primer trimestre al último con su intervalo del 95 % según Woolf, desde { $births } nacimientos; por debajo, solo recuentos. (D15)
report-board-term-coverage = Cobertura de datos
report-board-definition-coverage = La parte de los días de temporada con inscripción que no cae en ningún tramo de { $hole } días de temporada o más sin un partido registrado del equipo. (D3, D10)
report-board-term-interval = Intervalo del 95 %
report-board-definition-interval = El de Wilson para una proporción. Donde una proporción va entre dos límites, va del extremo inferior del uno al superior del otro.
report-board-term-hidden = Números pequeños
report-board-definition-hidden = De menos de { $hidden } personas no se muestra ninguna proporción ni, si se pierden tan pocas, qué fue de ellas; de menos de { $cohort }, recuentos sin porcentaje. También se oculta un club o una vía si el total menos todo lo mostrado fuera de menos de { $hidden } personas.
report-board-term-not-said = Lo que no dicen
report-board-definition-not-said = Las cifras dicen cuántas personas, y no por qué. Los grupos que aquí difieren pueden diferir en mucho que no consta. Que no conste no significa que no se jugara. No se pronostica nada.
report-board-term-sexes = Mujeres y hombres
report-board-definition-sexes = Dos informes: ninguna cifra de uno está en el otro, ni se compara una cifra publicada de uno con el otro.
