# What a page says where something is refused, in the reader's own language.

refused-not-16 = The player is not known to be 16 yet; a sign-in of their own comes later.
refused-own-account = The family has not agreed to a sign-in of the player's own; a guardian can do so.
refused-grant = Only the primary guardian grants rights; the club can say who that is.
refused-end = This is not yours to end; the primary guardian or the club can.
refused-player-decides = From 18 the player decides this, and nobody else.
refused-relation = Say what the person is to the child: mother, father, guardian or other.
refused-other-address = This invitation was sent to another address; sign in with that one, or ask for one to yours.
refused-has-account = This address has an account; sign in and follow the link once more.
refused-link = This link is not good any more; ask for a new one.
refused-no-document = Say which document shows the birth, and on which day you saw it.
refused-birth-day = A document shows the day of birth; write it as 2008-05-17.
refused-own-case = Whoever opened a case does not answer it; another director of the club does.
refused-seen-later = The document cannot have been seen on { $seen }; give { $today } or an earlier day.
refused-birth-between = The birth must lie between { $year } and the day on which the document was seen.
refused-other-birth = The document shows another birth than the record, so nothing was noted; the family opens a correction case about the birth, and accepting it corrects the record.
refused-registered-before = The player was registered on { $first }, before this birth; correct one of the two.
refused-records = Neither taking them out nor erasing them is yours today; a guardian with the right may.
refused-take-out = Taking them out is not yours today; a guardian with the right may, or the player of age.
refused-erase = Erasing them is not yours to decide today; whoever may refuse the club's use may.
refused-decision = This decision is not yours today; the page of who can see this says whose it is.
refused-no-player = There is no player { $player } here that you may see.
refused-no-competition = There is no competition “{ $asked }”; { $how ->
    [nearest] the nearest are
   *[all] there are
} { $choices }.
refused-no-edition = The competition { $competition } has no edition “{ $asked }”; { $how ->
    [nearest] the nearest are
   *[all] there are
} { $choices }.
refused-nobody-called-so = There is no player “{ $asked }” here that you may see; give a number or the full name.
refused-several-called-so = “{ $asked }” is the name of several players; give one of the numbers { $numbers }.
refused-looks = The player is of age; who looked is for the player alone to read.
refused-case-open = A case about this is open already; write to that one.
refused-cases-open = { $count } cases are open for this player; once one of them is closed, open the next.
refused-case-back = Whoever opened this case takes it back, or the player of age.
refused-correct = Asking for corrections is not yours today; a guardian with the right may, or the player of age.
refused-role = Your role does not include this.
refused-which-club = You direct several clubs ({ $clubs }); say for which of them the records are.
refused-no-club = Records are taken in for a club, and your role names none; whoever invited you can correct that.
refused-another-club = { $club } is no club that you direct ({ $clubs }).
refused-not-for-clubs = Files of this kind ({ $kind }) hold for every club and are taken in by whoever runs this installation.
refused-too-many-rows = A workbook holds { $most } players at the most, and the list has more; take it along as CSV, or search for fewer.
refused-too-often =
    { $minutes ->
        [one] That was tried too often; wait a minute and try again.
       *[other] That was tried too often; wait { $minutes } minutes and try again.
    }
refused-named-without-address = There is no address for this guardian in the file; invite them by hand once you know it.
refused-too-large = The file is larger than { $megabytes } MB: delete what does not belong, or split it.
refused-too-long = That took the database too long and was broken off; ask for less, such as one club, one team or one year of birth, or try again later.
