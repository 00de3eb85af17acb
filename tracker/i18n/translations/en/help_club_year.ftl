# Help for directors: the season's turn, families, figures and lists.

help-season-turn-title = Turning the season
help-season-turn-for = See who repeats a group, moves up or leaves under the old and the new cut-off, and write it in one go.
help-season-turn-step-1 = Under “{ web-nav-records }” choose “{ way-in-season-turn }”.
help-season-turn-step-2 = Choose the season and press “{ turn-show }”. Where it is asked, say where a team plays and for which age group it is.
help-season-turn-step-3 = Look at each group and say what becomes of each player: stays, moves, leaves, or is decided later.
help-season-turn-step-4 = Press “{ turn-look }” and read the sum.
help-season-turn-step-5 = Press “{ turn-write }”.
help-season-turn-alt = The season turn of a fictional club: players by what happens to them, each with the group until now, by the old and by the new cut-off.
help-season-turn-note-1 = Nothing is written before you press the last button, and all of it can be undone for { $undo } days.
help-season-turn-note-2 = Where two leagues of the club go by two systems, or the cut lies within what is known of a birth, it is asked and never guessed.
help-season-turn-note-3 = The names of teams are never read for an age group.
help-season-turn-note-4 = A season to turn into comes onto record with its league, which holds for every club: the federation or whoever runs the installation takes in a file of leagues. Until then a team can be said to play in another league’s season.

help-guardians-title = Inviting families, confirming guardians
help-guardians-for = Let each parent see their own child, and nobody whom the club does not know.
help-guardians-step-1 = Open “{ web-nav-invite }”, write the address, choose as whom, and press “{ web-invite-send }”. An invitation to a named child confirms the tie.
help-guardians-step-2 = Whom your files name beside a player stands under “{ named-heading }”, with “{ named-invite }”.
help-guardians-step-3 = Who says that they stand for a child waits under “{ people-heading }”. Press “{ people-confirm }” or “{ people-decline }”.
help-guardians-step-4 = “{ people-make-primary }” names another primary guardian.
help-guardians-alt = The page for an invitation: the address, as whom the person is invited, what they are to the child, and the button.
help-guardians-note-1 = Confirm only whom you know. An address that matches proves nothing.
help-guardians-note-2 = An invitation is good once and for { $invitation } days. Neither letter nor page names the child, as the address may have been mistyped.
help-guardians-note-3 = “{ invitations-way }” takes back one that is not accepted yet; “{ roles-heading }” ends a role when somebody leaves.

help-players-title = Finding players, taking lists along
help-players-for = Find the players you may see by name, and take what you see into any spreadsheet.
help-players-step-1 = Open “{ web-nav-players }” and type any words of a name, in any order.
help-players-step-2 = Below the list, under “{ export-heading }”, choose “{ export-list-workbook }” or “{ export-list-get }”.
help-players-step-3 = A director also finds “{ export-club-get }” there: the football records of all players, for another tracker to take in.
help-players-alt = The list of a fictional club’s players with the search by name above it.
help-players-note-1 = Accents, short forms and other spellings are found. Where no name fits, one slip in each word is forgiven, and the page says so.
help-players-note-2 = That a list was taken along is on record. Whoever has the file can read it, so keep it where only you can.
help-players-note-3 = Most pages with a table have “{ export-heading }” of their own.

help-report-orders-title = Asking for many reports at once
help-report-orders-for = Ask for the pathway reports of a team, a year of birth or a list together, and do something else while they are made.
help-report-orders-step-1 = Follow “{ orders-heading }” from “{ web-nav-today }” or from the list of players.
help-report-orders-step-2 = Choose under “{ orders-whom }”, then the form, the language and the paper, and press “{ orders-go }”.
help-report-orders-step-3 = The page says how many are made. You may leave it and come back: your requests stand under “{ orders-asked }”.
help-report-orders-step-4 = When they are ready, press “{ orders-download-zip }” or “{ orders-download-pdf }”.
help-report-orders-alt = The page on which reports are asked for: of whom, as what, in which language and on which paper, and the button.
help-report-orders-note-1 = Each report is made as if you had asked for it alone: it goes on record, and the family can read that it was made.
help-report-orders-note-2 = Whom you may not see any more is left out, also when it has been made already, and the page says how many these are.
help-report-orders-note-3 = What you ask for is kept for { $ordered } days and then deleted. “{ orders-take-back }” deletes it before.
help-report-orders-note-4 = Under “{ orders-whole }” stands what goes through all players on a few pages.
