# Si le registre est tel qu'il a été écrit.

ledger-whole = { $lines ->
    [0] La chaîne du registre n’a encore aucune ligne.
    [one] Le registre est intact : une ligne, scellée.
   *[other] Le registre est intact : { $lines } lignes, chacune scellée avec la précédente.
}
ledger-does-not-follow = La rangée { $row } du registre ne suit pas la précédente : elle a été modifiée ou ajoutée, ou une rangée antérieure a été retirée. Lignes en ordre jusque-là : { $lines }. Si TRACKER_SECRET_KEY a été changée, indiquez la clé précédente dans TRACKER_SECRET_KEY_FALLBACKS et redemandez.
ledger-unsealed = La rangée { $row } du registre ne porte pas de sceau, alors que des rangées antérieures en portent un : elle a été ajoutée sans passer par le programme. Lignes en ordre jusque-là : { $lines }.
ledger-cut = Le registre s’arrête à la rangée { $row }, après { $lines ->
    [one] une ligne
   *[other] { $lines } lignes
}, alors que d’autres avaient été écrites : sa fin a été coupée, ou une sauvegarde plus ancienne a été restaurée.
ledger-headless = La rangée qui garde la tête du registre manque. La dernière rangée du registre est la { $row } ; lignes en ordre jusque-là : { $lines }.
ledger-before-the-chain = { $rows ->
    [one] Une rangée date d’avant le début de la chaîne et ne porte pas de sceau.
   *[other] { $rows } rangées datent d’avant le début de la chaîne et ne portent pas de sceau.
}
