# Si el registro de accesos está como se escribió.

ledger-whole = { $lines ->
    [0] La cadena del registro no tiene todavía ninguna línea.
    [one] El registro está íntegro: una línea, sellada.
   *[other] El registro está íntegro: { $lines } líneas, cada una sellada con la anterior.
}
ledger-does-not-follow = La fila { $row } del registro no sigue a la anterior: se modificó o se introdujo, o se quitó alguna antes de ella. Líneas en orden hasta ahí: { $lines }. Si se cambió TRACKER_SECRET_KEY, indique la clave anterior en TRACKER_SECRET_KEY_FALLBACKS y pregunte de nuevo.
ledger-unsealed = La fila { $row } del registro no lleva sello, aunque las anteriores sí: se introdujo sin pasar por el programa. Líneas en orden hasta ahí: { $lines }.
ledger-cut = El registro termina en la fila { $row }, tras { $lines ->
    [one] una línea
   *[other] { $lines } líneas
}, y se habían escrito más: se cortó el final o se restauró una copia de seguridad anterior.
ledger-headless = Falta la fila que guarda la cabecera del registro. La última fila del registro es la { $row }; líneas en orden hasta ahí: { $lines }.
ledger-before-the-chain = { $rows ->
    [one] Una fila es anterior al comienzo de la cadena y no lleva sello.
   *[other] { $rows } filas son anteriores al comienzo de la cadena y no llevan sello.
}
