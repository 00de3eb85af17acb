# Erasing everything that is held on a player.

people-erased = Player { $number } was erased: { $rows ->
    [one] one row
   *[other] { $rows } rows
} deleted, { $accounts ->
    [0] no account emptied.
    [one] one account emptied.
   *[other] { $accounts } accounts emptied.
}
