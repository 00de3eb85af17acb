# Files in which rows name a player who is held: whom they mean, and what they say of absences and exits.

import-nobody-named = The row names nobody: give the player’s number or name.
import-player-nobody = Nobody held is named “{ $name }”, or a birth or sex in the row speaks against it: take in the player first, or write the name as it is held.
import-player-several = { $count ->
    [one] “{ $name }” may be a player who is held, and may be another: { $who }. Write the number in brackets if it is.
   *[other] “{ $name }” may be any of { $count } players: { $who }. Write the number in brackets of the right one.
}
import-exit-without-spell = The player has no spell with this club on record: correct the club or the player.
import-exit-of-several = { $count } spells with this club are open: say which by its team.
import-exit-of-none-open = The player’s last spell with this club ended on { $last }: correct this last day, { $day }, or leave the row out.
import-email = “{ $text }” is no e-mail address: write it as name@example.org, one in a cell.
import-guardian-empty = The row names no guardian: give a name, an address or a telephone.
import-guardian-club = No club “{ $club }” is held: write it as it is held, because its directors alone see the guardian.
import-move-nowhere = The row names neither the club that was left nor the one that was joined: give one of them.
