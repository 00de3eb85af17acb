# Borrar todo lo que consta de un jugador.

people-erased = Se borró al jugador { $number }: { $rows ->
    [one] una fila eliminada
   *[other] { $rows } filas eliminadas
}, { $accounts ->
    [0] ninguna cuenta vaciada.
    [one] una cuenta vaciada.
   *[other] { $accounts } cuentas vaciadas.
}
