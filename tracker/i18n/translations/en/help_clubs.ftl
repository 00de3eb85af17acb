# Help for directors and coaches: what there is to do, and records coming in.

help-today-title = Today’s list
help-today-for = Begin the day with what there is to settle in the club’s records, one step from where it is settled.
help-today-step-1 = Open “{ web-nav-today }”. Each card under “{ today-to-settle }” says how many there are and names the first.
help-today-step-2 = Follow a name to the page on which it is settled, or open the whole list.
help-today-step-3 = Settle it there. “{ today-back }” leads back.
help-today-alt = Today’s page of a fictional club: cards with a number each, and the first names under them.
help-today-note-1 = What stands under “{ today-to-know }” asks for nothing. It may be worth a talk, or show a record that is missing.
help-today-note-2 = A coach has the same list of the own team, and reads without writing.
help-today-note-3 = When a season is about to end, the page leads to “{ turn-heading }”.

help-documents-title = Documents that were seen
help-documents-for = Note that you saw a birth certificate or a passport, so that the birth on record counts as verified.
help-documents-step-1 = On a player’s page follow “{ documents-heading }”, or a name on “{ web-nav-today }” whose birth waits for a document.
help-documents-step-2 = Choose the document and the day on which you saw it, and type the birth that it shows.
help-documents-step-3 = Press “{ documents-go }”.
help-documents-alt = A player’s page of documents: those that were seen, and the form to note another one.
help-documents-note-1 = The document itself is never kept: do not photograph or scan it. Its kind, the day, the birth it shows and your name are all that is noted.
help-documents-note-2 = A birth that a document confirms is locked, and no file changes it from then on. Where the document shows another birth than the one on record, nothing is noted; a correction case is the way on.
help-documents-note-3 = Only a director notes documents. Whoever may know the day of birth reads that it is verified, and since when.

help-roster-matrix-title = The roster against what is ahead
help-roster-matrix-for = See who of your players may play in which competition, by age.
help-roster-matrix-step-1 = Follow “{ matrix-heading }” from “{ web-nav-today }” or from the list of players.
help-roster-matrix-step-2 = Choose women or men, a team and a year of birth, and press “{ matrix-go }”.
help-roster-matrix-step-3 = Read a column for a competition and a line for a player. Under each competition stands how many may play.
help-roster-matrix-step-4 = Follow “{ matrix-overage }” or “{ matrix-cannot-tell }” to the player’s page, which says why.
help-roster-matrix-alt = A table of players by competition: each cell a word behind a sign, with the counts of each column on top.
help-roster-matrix-note-1 = It is age only. Nationality, registration, discipline and selection are decided elsewhere.
help-roster-matrix-note-2 = The age groups are those of your own leagues, by their cut-off on record. A younger player may play up.
help-roster-matrix-note-3 = The table prints across a page, and goes along as a file. “{ audit-get }” has the whole club gone through for a director, with what to settle before which day.

help-drafts-title = Taking in a file
help-drafts-for = Bring in a list as it is, under whatever headings it has, and see every row before anything is written.
help-drafts-step-1 = Under “{ web-nav-records }” choose “{ way-in-take-in }”. Drop the file on the page or choose it, and press “{ drafts-choose-go }”.
help-drafts-step-2 = Under “{ drafts-columns-heading }” change what is read wrongly, answer what the file leaves open, and press “{ drafts-go-on }”.
help-drafts-step-3 = Look at the rows: what would be added, what changed, what is wrong. Where a row may be of several people, say who it is.
help-drafts-step-4 = Tick the rows that are to come in, and press the button below them.
help-drafts-alt = How the columns of a sheet are read: each heading with samples from the file and what it is taken to mean.
help-drafts-note-1 = Either all ticked rows come in or none, and all of it can be undone for { $undo } days.
help-drafts-note-2 = What you say of the columns is remembered for the next file with the same headings.
help-drafts-note-3 = “{ drafts-marked }” gives your own sheet back with each fault written beside its row.
help-drafts-note-4 = The file is kept for you alone, for { $draft } days at the most, until you take it in or drop it.

help-records-in-title = Undoing what was taken in
help-records-in-for = Take back a whole file, a typed sheet or a season turn, for { $undo } days.
help-records-in-step-1 = Open “{ web-nav-records }”. What came in stands under “{ records-in-taken }”, the latest first.
help-records-in-step-2 = Open a file to see how many rows it added and changed.
help-records-in-step-3 = Press “{ records-in-undo-whole }”.
help-records-in-alt = A file that was taken in: how many rows it added and changed, until when it can be undone, and the button for it.
help-records-in-note-1 = After it every record is as it was before the file.
help-records-in-note-2 = Where something has been built on the file since, nothing is changed, and the page says what stands in the way.

help-duplicates-title = One player, or two?
help-duplicates-for = Look at two records that may be of one person, and put them together or say that they are two.
help-duplicates-step-1 = Under “{ web-nav-records }” choose “{ way-in-duplicates }”.
help-duplicates-step-2 = Press “{ duplicates-compare }” to see two records side by side, with what speaks for one person and what for two.
help-duplicates-step-3 = If it is one, choose the name, the birth and the number that stay, and press “{ duplicates-one-person }”.
help-duplicates-step-4 = If it is two, press “{ duplicates-two }”. Nobody is asked about them again.
help-duplicates-alt = Two records side by side: names, births, numbers and clubs.
help-duplicates-note-1 = Two children in one record are worse than one child in two. If you are not sure, ask the families first.
help-duplicates-note-2 = Both families get a letter. For { $undo } days “{ duplicates-part }” makes two records of it again, each as it was.
help-duplicates-note-3 = Nothing is put together by itself, and both histories stay.

help-team-sheets-title = Typing in a match by hand
help-team-sheets-for = Write down who played, in under a minute, where no file has it.
help-team-sheets-step-1 = Under “{ web-nav-records }” choose “{ way-in-by-hand }”, then “{ typed-sheet-heading }”.
help-team-sheets-step-2 = Choose the team and the day. Everybody who was registered that day is listed.
help-team-sheets-step-3 = Say of each player: “{ typed-part-started }”, “{ typed-part-substitute }”, “{ typed-part-bench }”, “{ typed-part-none }”. Write when they came on and went off.
help-team-sheets-step-4 = “{ typed-work-out }” shows what it comes to and writes nothing. Press “{ typed-save }”.
help-team-sheets-alt = A team sheet being filled in: each player with the part in the match and the minutes.
help-team-sheets-note-1 = Where nobody knows a minute, write “?”. Unknown stays unknown; it becomes neither 0 nor 90.
help-team-sheets-note-2 = { typed-keys }
help-team-sheets-note-3 = A saved match is opened again from the same page and corrected, and undone as a whole for { $undo } days.
help-team-sheets-note-4 = Call-up lists, season totals and absences are typed in beside it.
