# Putting two records of one person together, and parting them again
merge-done = { $gone } is now part of { $kept }: { $moved ->
    [one] one row moved
   *[other] { $moved } rows moved
}, { $folded ->
    [0] none stood in both
    [one] one stood in both
   *[other] { $folded } stood in both
}. Until { $until } it can be undone under the number { $number }.
merge-taken-back = { $count ->
    [one] One agreement of a family ended by it, because the other family had not given it.
   *[other] { $count } agreements of a family ended by it, because the other family had not given them.
}
merge-refused = The two records were not put together, and nothing was changed:
merge-parted = { $gone } and { $kept } are two records again, each as it was: { $restored ->
    [one] one row was
   *[other] { $restored } rows were
} given back.
merge-not-parted = The two records cannot be parted, and nothing was changed. This stands in the way; undo or correct it first:
merge-none = Nothing was put together in the last 30 days.
merge-line = { $number }: { $gone } became part of { $kept } { $name } on { $day }; it can be undone until { $until }.
merge-unknown = There is no merge { $number }, or none of records that you see; `tracker duplicates merges` has the numbers.
merge-undone-already = It was undone on { $day } already.
merge-too-late = What the two records were is kept for { $days } days, so it can no longer be undone. Correct the records one by one.
merge-later-first = Another record became part of the same one since; undo number { $number } first.
merge-of-a-third = Name and birth are those of one of the two records; give one of their numbers.
merge-birth-verified = A document confirms the other birth, and only an accepted correction changes it; keep that one.
merge-obstacle-changed = { $rows } that came from both records, changed since
merge-obstacle-built-on = { $rows } added since, of which nobody can say whose they are

# Why two records are not put together
merge-fault-kept-apart = Somebody said that these are two people. If that was a mistake, let them be asked about again first.
merge-fault-two-verified = Documents confirm two different births.
merge-fault-younger = By its birth one of the two is of age, and the birth that would stay does not say so. Keep the birth of the one who is of age.
merge-fault-open-case = { $count ->
    [one] The family disputes the name or the birth; answer the case first.
   *[other] Families dispute the name or the birth in { $count } cases; answer them first.
}
merge-fault-tie-ended = Somebody stands for one record, and for the other that was ended or declined. End it for both, or invite this person for the other one.
merge-fault-tie-two-parts = One account is a guardian of one record and the player of the other. End one of the two first.
merge-fault-tie-two-sign-ins = Each record has a sign-in of the player’s own. End one of the two first.
merge-fault-contradiction = { $what }: the two records disagree on { $which }. Correct one of them first.

# The letters to both families
letter-merged-subject = Two records were put together
letter-merged-text = Hello { $name },

    on { $day } two records kept at { $address } were taken for records of one player, and put together: number { $gone } is now part of number { $kept }. You stand for one of them, or are the player.

    Nothing was lost. Whatever a family had refused stays refused, and what only one of two families had agreed to has ended. On the player’s page you see who stands for the player and what is agreed to now.

    If these are two players and not one, tell the club before { $until }: until then it can be undone, and each record is again as it was.
letter-parted-subject = Two records were parted again
letter-parted-text = Hello { $name },

    on { $day } two records kept at { $address } that had been put together were parted again: number { $gone } and number { $kept } are two records, each as it was before. You stand for one of them, or are the player.

    If something is missing or wrong now, tell the club.
