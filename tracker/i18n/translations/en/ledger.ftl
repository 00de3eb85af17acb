# Whether the ledger is as it was written.

ledger-whole = { $lines ->
    [0] The chain of the ledger has no line yet.
    [one] The ledger is whole: one line, sealed.
   *[other] The ledger is whole: { $lines } lines, each sealed with the one before.
}
ledger-does-not-follow = Row { $row } of the ledger does not follow from the one before it: it was changed or put in, or one before it was taken out. Lines in order until then: { $lines }. If TRACKER_SECRET_KEY was changed, name the key of before in TRACKER_SECRET_KEY_FALLBACKS and ask again.
ledger-unsealed = Row { $row } of the ledger bears no seal, though rows before it do: it was put in past the tracker. Lines in order until then: { $lines }.
ledger-cut = The ledger ends at row { $row }, after { $lines ->
    [one] one line
   *[other] { $lines } lines
}, and more had been written: its end was cut off, or an older backup was restored.
ledger-headless = The row that holds the head of the ledger is missing. The last row of the ledger is { $row }; lines in order until then: { $lines }.
ledger-before-the-chain = { $rows ->
    [one] One row is from before the chain began and bears no seal.
   *[other] { $rows } rows are from before the chain began and bear no seal.
}
