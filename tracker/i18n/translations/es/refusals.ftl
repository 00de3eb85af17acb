# What a page says where something is refused, in the reader's own language.

refused-not-16 = Aún no consta que la persona haya cumplido 16 años; su acceso propio vendrá más tarde.
refused-own-account = La familia no ha aceptado un acceso propio; un tutor puede hacerlo.
refused-grant = Solo el tutor principal concede derechos; el club puede decir quién lo es.
refused-end = No le corresponde terminarlo; pueden hacerlo el tutor principal o el club.
refused-player-decides = Desde los 18 años lo decide la propia persona y nadie más.
refused-relation = Diga qué es la persona para el menor: madre, padre, tutor u otro.
refused-other-address = Esta invitación se envió a otra dirección; inicie sesión con ella o pida una para la suya.
refused-has-account = Esta dirección tiene cuenta; inicie sesión y siga el enlace otra vez.
refused-link = Este enlace ya no sirve; pida otro.
refused-no-document = Diga qué documento muestra el nacimiento y qué día lo vio.
refused-birth-day = Un documento muestra el día de nacimiento; escríbalo así: 2008-05-17.
refused-own-case = Quien abrió un caso no lo responde; lo hace otra persona de la dirección del club.
refused-seen-later = El documento no puede haberse visto el { $seen }; indique el { $today } o un día anterior.
refused-birth-between = El nacimiento debe estar entre { $year } y el día en que se vio el documento.
refused-other-birth = El documento muestra otro nacimiento que el registro, así que no se anotó nada; la familia abre un caso de corrección sobre el nacimiento, y aceptarlo corrige el registro.
refused-registered-before = La inscripción es del { $first }, anterior a este nacimiento; corrija uno de los dos.
refused-records = Hoy no le corresponde llevárselos ni borrarlos; puede hacerlo un tutor con ese derecho.
refused-take-out = Hoy no le corresponde llevárselos; puede hacerlo un tutor con ese derecho o la propia persona mayor de edad.
refused-erase = Hoy no le corresponde borrarlos; puede quien puede rechazar el uso por el club.
refused-decision = Esta decisión no es suya hoy; la página de quién puede ver esto dice de quién es.
refused-no-player = Aquí no hay ningún jugador { $player } que usted pueda ver.
refused-no-competition = No hay ninguna competición «{ $asked }»; { $how ->
    [nearest] las más parecidas son
   *[all] hay
} { $choices }.
refused-no-edition = La competición { $competition } no tiene ninguna edición «{ $asked }»; { $how ->
    [nearest] las más parecidas son
   *[all] hay
} { $choices }.
refused-nobody-called-so = Aquí no hay ningún jugador «{ $asked }» que usted pueda ver; indique un número o el nombre completo.
refused-several-called-so = «{ $asked }» es el nombre de varios jugadores; indique uno de los números { $numbers }.
refused-looks = La persona es mayor de edad; solo ella lee quién ha consultado.
refused-case-open = Ya hay un caso abierto sobre esto; escriba en él.
refused-cases-open = Hay { $count } casos abiertos para este jugador; cuando se cierre uno, abra el siguiente.
refused-case-back = Retira este caso quien lo abrió, o la propia persona mayor de edad.
refused-correct = Hoy no le corresponde pedir correcciones; puede un tutor con ese derecho o la propia persona mayor de edad.
refused-role = Su función no incluye esto.
refused-which-club = Usted dirige varios clubes ({ $clubs }); indique para cuál son los registros.
refused-no-club = Los registros se incorporan para un club y su función no nombra ninguno; puede corregirlo quien le invitó.
refused-another-club = { $club } no es un club que usted dirija ({ $clubs }).
refused-not-for-clubs = Los archivos de este tipo ({ $kind }) valen para todos los clubes y los incorpora quien administra esta instalación.
refused-too-many-rows = Un libro de cálculo admite como máximo { $most } jugadores y la lista tiene más; llévesela como CSV o busque menos.
refused-too-often =
    { $minutes ->
        [one] Se intentó demasiadas veces; espere un minuto y vuelva a intentarlo.
       *[other] Se intentó demasiadas veces; espere { $minutes } minutos y vuelva a intentarlo.
    }
refused-named-without-address = El archivo no da ninguna dirección de este tutor; invítelo a mano cuando la sepa.
refused-too-large = El archivo ocupa más de { $megabytes } MB: borre lo que no pertenece a la lista o divídalo.
refused-too-long = La base de datos tardó demasiado y se interrumpió; pida menos, por ejemplo un club, un equipo o un año de nacimiento, o inténtelo más tarde.
