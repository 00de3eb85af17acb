# Mirar un archivo fila por fila.

import-perhaps-held = Puede tratarse de { $name } ({ $born }), que ya figura como jugador { $number }: indique si es la misma persona u otra.
import-another-needs-number = { $name } ({ $born }) ya figura en el registro y nada en esta fila distinguiría a otra persona con ese nombre: dé a la fila un número propio.
import-settled-unknown = No hay ningún jugador { $number } al que pueda referirse esta fila: elija uno de los que se muestran junto a ella.
import-registered-before-held-birth = La etapa comienza el { $start }, antes del nacimiento que figura del jugador ({ $born }): corrija el día, o deje fuera la fila y revise antes el nacimiento.
import-born-after-held-spell = El nacimiento { $born } es posterior a la primera etapa que figura del jugador, que comienza el { $start }: corrija el nacimiento, o deje fuera la fila y revise antes la etapa.

# Una copia de la hoja con lo que está mal
marked-not-yet = Diga primero cómo ha de leerse el archivo; después puede decirse de cada fila qué lo impide.
