# Erasing everything that is held on a player.

people-erased = Player { $number } was erased: { $rows ->
    [one] one row
   *[other] { $rows } rows
} deleted, { $accounts ->
    [0] no account emptied.
    [one] one account emptied.
   *[other] { $accounts } accounts emptied.
}

records-not-yours = Taking them out is not yours today: a guardian with the right may, and once the player is of age the player alone.
erase-section = Have everything erased
erase-section-lead = Everything that is held on the player can be erased for good. The next page says what goes and what stays, and erases nothing by itself.
erase-way = What would be erased
erase-heading = Erase everything
erase-lead = You may have everything erased that is held on this player. It cannot be undone: nobody can bring it back, not the club and not whoever runs this installation.
erase-goes = What goes
erase-goes-records = Name, birth, numbers, registrations, team sheets, totals, call-ups, absences, documents seen, cases with all their words, and issued reports.
erase-goes-family = Who stands for the player, what was agreed to, and the sign-ins of the family that are here for nobody else.
erase-goes-letters = Letters to these sign-ins, or about the player, that lie here unsent, and names of imported files that hold a part of the player’s name.
erase-goes-own = Your own sign-in goes too, as it is here for nobody else. You will be signed out.
erase-stays-own = Your own sign-in stays, as it is here for somebody else too.
erase-stays = What stays
erase-stays-ledger = That the record was opened and erased, when and in which role: numbers and counts, without a name.
erase-stays-marks = Marks from which nobody can tell who it was. By them a file of the club, or an older backup, is kept from bringing the player back.
erase-stays-matches = Matches, clubs and leagues, which are known without the player, and figures of many.
erase-stays-elsewhere = What was downloaded, printed or sent before. Backups end after the weeks that whoever runs this installation keeps them.
erase-first = Take everything out first
erase-first-lead = Afterwards there is nothing left to take out. The file holds all of it, as JSON and CSV.
erase-for-good = Erase for good
erase-told = The family and the club are told by a letter that names nobody.
erase-name = The player’s name
erase-name-hint = Type it as it stands above: { $name }
erase-name-missing = Type the player’s name.
erase-name-wrong = That is not the player’s name; type it as it stands at the head of the page. Nothing was erased.
erase-go = Erase everything for good
erase-back = Leave everything as it is
erased-heading = Everything was erased
erased-lead = Nothing is held on the player here any more.
erased-own-went = Your sign-in was erased as well, and you are signed out. There is nothing more for you to do.
erased-own-stays = Your sign-in stays as it was.
erased-backups = Should an older backup ever be put back, the same is erased again before anybody is served.
letter-erased-family-subject = Records were erased
letter-erased-family-text = Hello,

    everything that was held at { $address } on a player you stand for, or on you as a player, was erased for good. Somebody of the family, or the player, asked for it with their password, or whoever runs the installation did it for them.

    If this was not agreed among you, speak with your club. The records cannot be brought back.
letter-erased-club-subject = A player’s records were erased
letter-erased-club-text = Hello,

    the family of a player registered with your club had everything erased that was held at { $address }, as is their right. The player had the number { $number } there.

    A file that still holds the player will be refused. Please see to what your club keeps elsewhere.
