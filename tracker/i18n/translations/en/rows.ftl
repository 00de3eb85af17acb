# Looking at a file row by row.

import-perhaps-held = This may be { $name } ({ $born }), who is held already as player { $number }: say whether it is the same person or another.
import-twice-in-file = Row { $first } brings somebody of the same name and birth under another number. If it is one person, give both rows one number or leave this one out; if not, say that it is another person.
import-another-needs-number = { $name } ({ $born }) is held already, and nothing in this row would tell another person of that name from them: give the row a number of its own.
import-settled-unknown = There is no player { $number } whom this row could be of: take one of those who are shown beside it.
import-registered-before-held-birth = The spell begins on { $start }, before the birth that is held of the player ({ $born }): correct the day, or leave the row out and see to the birth first.
import-born-after-held-spell = The birth { $born } lies after the first spell that is held of the player, which begins on { $start }: correct the birth, or leave the row out and see to the spell first.

# A copy of the sheet with what is wrong in it
marked-not-yet = Say first how the file is to be read; then it can be said of each row what stands in its way.

# Told at a terminal
rows-question = { $count ->
    [one] 1 question of who is meant:
   *[other] { $count } questions of who is meant:
}
rows-conflict = { $count ->
    [one] 1 row gainsays what is held and cannot be replaced:
   *[other] { $count } rows gainsay what is held and cannot be replaced:
}
rows-fault = { $count ->
    [one] 1 row is wrong itself:
   *[other] { $count } rows are wrong themselves:
}
rows-change = { $count ->
    [one] 1 row changes what is held:
   *[other] { $count } rows change what is held:
}
rows-add = { $count ->
    [one] 1 row adds something:
   *[other] { $count } rows add something:
}
rows-left-out = { $count ->
    [one] 1 row is left out:
   *[other] { $count } rows are left out:
}
rows-same = { $count ->
    [one] 1 row is held already:
   *[other] { $count } rows are held already:
}
rows-line = row { $row }: { $cells }
rows-told-of-cell = { $column }: { $said }
rows-told = { $said }
rows-were-left-out = { $count ->
    [one] 1 row left out
   *[other] { $count } rows left out
}
rows-refused = Nothing is written while any row cannot be taken in: put it right, say who is meant with --row, leave it out with --leave-out, or take in all others with --only-sound.
rows-so-far = { $rows } rows read …
marked-written = { $file }: a copy of the sheet, in which { $count ->
    [0] nothing is marked
    [one] 1 row is marked
   *[other] { $count } rows are marked
}.
rows-who = { $name } ({ $born })

# Refusals about files that were begun
draft-too-large = The file is larger than { $most } MB; leave out what does not belong to the list.
draft-too-many = { $most } files were begun and not taken in; take in one of them or drop it first.
draft-no-such-row = The file has no row { $row }; its rows have the numbers that a spreadsheet shows beside them.
draft-row-not-sound = Row { $row } cannot be taken in as it is; see what stands in its way.
draft-row-asks-nothing = Row { $row } does not ask of whom it is; see what stands in its way.
draft-not-shown-beside = Row { $row } is not held to be of player { $number }; take one of those shown beside it.
draft-none = There is no such file among those that you began; it was taken in, dropped, or let go after its time.
rows-too-many = The file has more than { $most } rows, too many to look at one by one; take it in as a whole.
