# Looking at a file row by row.

import-perhaps-held = This may be { $name } ({ $born }), who is held already as player { $number }: say whether it is the same person or another.
import-another-needs-number = { $name } ({ $born }) is held already, and nothing in this row would tell another person of that name from them: give the row a number of its own.
import-settled-unknown = There is no player { $number } whom this row could be of: take one of those who are shown beside it.
import-registered-before-held-birth = The spell begins on { $start }, before the birth that is held of the player ({ $born }): correct the day, or leave the row out and see to the birth first.
import-born-after-held-spell = The birth { $born } lies after the first spell that is held of the player, which begins on { $start }: correct the birth, or leave the row out and see to the spell first.

# A copy of the sheet with what is wrong in it
marked-not-yet = Say first how the file is to be read; then it can be said of each row what stands in its way.
