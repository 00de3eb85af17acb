# Archivos cuyas filas nombran a un jugador que consta: a quién se refieren y qué dicen de ausencias y salidas.

import-nobody-named = La fila no nombra a nadie: indique el número o el nombre del jugador.
import-player-nobody = No consta nadie llamado «{ $name }», o el nacimiento o el sexo de la fila no concuerdan: incorpore antes al jugador o escriba el nombre como consta.
import-player-several = { $count ->
    [one] «{ $name }» puede ser un jugador que ya consta, o puede ser otro: { $who }. Escriba el número entre paréntesis si lo es.
   *[other] «{ $name }» puede ser cualquiera de { $count } jugadores: { $who }. Escriba el número entre paréntesis del que corresponda.
}
import-exit-without-spell = No consta ninguna etapa del jugador en este club: corrija el club o el jugador.
import-exit-of-several = Hay { $count } etapas abiertas en este club: diga cuál con su equipo.
import-exit-of-none-open = La última etapa del jugador en este club terminó el { $last }: corrija este último día, { $day }, o quite la fila.
import-email = «{ $text }» no es una dirección de correo: escríbala como nombre@example.org, una por celda.
import-guardian-empty = La fila no nombra a ningún tutor: indique un nombre, una dirección o un teléfono.
import-guardian-club = No consta ningún club «{ $club }»: escríbalo como consta, porque solo sus directores ven al tutor.
import-move-nowhere = La fila no nombra ni el club que se dejó ni el club al que se llegó: indique uno de los dos.
