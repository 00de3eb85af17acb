# Help for scouts, officers and directors who ask about many players.

help-pool-title = The pool: who may play, and why somebody is not there
help-pool-for = Ask who may play in a competition, by age and by everything else that is on record.
help-pool-step-1 = Open “{ web-nav-pool }”, choose a competition, and press “{ web-pool-begin }”.
help-pool-step-2 = Narrow the answer and press “{ web-pool-go }”. The number beside a choice says how many there would be with it.
help-pool-step-3 = “{ web-pool-view-depth }” counts by year of birth and position; “{ web-pool-view-late }” names whom an early selection may have passed over.
help-pool-step-4 = “{ web-pool-why }” takes a name and says what keeps this player out, with the way to leave it out.
help-pool-step-5 = “{ web-saved-keep-heading }” keeps it under a name. It says who is new in its answer since you last saw it.
help-pool-alt = The pool for an Olympic tournament: the players found, each with the answer by age, the minutes and the call-ups.
help-pool-note-1 = Only players whose families share their records with you are found, with the year of birth unless the family shares the day.
help-pool-note-2 = The address is the question: keep it, or send it to somebody who may see the same players. “{ pool-report-get }” puts the answer on paper.
help-pool-note-3 = A reason to look again is something on record, and no forecast.

help-shortlists-title = Shortlists, and players beside each other
help-shortlists-for = Keep players on a list of your own, note how far you are, and see up to three on one age axis.
help-shortlists-step-1 = On a player’s page press “{ shortlist-keep }”, for a list that you have or a new one.
help-shortlists-step-2 = On the list, “{ shortlist-change }” says how far you are, with notes. Press “{ shortlist-save }”.
help-shortlists-step-3 = Tick two or three players and press “{ compare-heading }”, or follow “{ compare-way }” on a player’s page.
help-shortlists-alt = Three players beside each other: their pathways on one age axis, one below the other.
help-shortlists-note-1 = Nobody else reads your lists and notes, and no administrator does. The family reads that you keep the player on a list, and since when.
help-shortlists-note-2 = There are no points and no ranking; the order is that of the names.
help-shortlists-note-3 = A player whose family shares no longer is not shown from that moment on.

help-squads-title = Building a squad
help-squads-for = Draft a squad for an edition, and see while you choose what its rules say.
help-squads-step-1 = Under “{ shortlists-heading }” follow “{ squads-way }”. Choose the competition, name the squad, and press “{ squads-start }”.
help-squads-step-2 = “{ squads-add }” takes a name or a number; “{ squads-beside-go }” sets a shortlist below the squad to choose from. Several at once are ticked in the pool or on a shortlist, where “{ squads-put-in-go }” stands below the list.
help-squads-step-3 = Choose the place of each: “{ squads-part-active }”, “{ squads-part-alternate }”, “{ squads-part-none }”. Read “{ squads-verdict }”, and press “{ shortlist-save }”.
help-squads-step-4 = “{ squads-report-get }” is there to print, “{ web-as-page }” to read the same on a screen.
help-squads-alt = A squad being built: how many are in it, how many overage places are taken, how many goalkeepers, and the players below.
help-squads-note-1 = It is age, size and goalkeepers only. Nationality, registration, discipline and selection are decided elsewhere.
help-squads-note-2 = Nobody else reads a draft. The families of its players see that you keep them on a list.

help-what-if-title = Trying another rule
help-what-if-for = Move a cut-off or the number of overage places for one edition, and see which of your players would enter and which would leave.
help-what-if-step-1 = Open “{ web-nav-what-if }” and choose an edition.
help-what-if-step-2 = Fill in what is to be otherwise: the first or the last day of birth, or “{ web-what-if-places }”. What you leave empty stays.
help-what-if-step-3 = Press “{ web-what-if-go }” and read how many enter and leave, and below it who they are.
help-what-if-alt = The answer when an Olympic tournament had no overage places: the rule as it stands and moved, and how many would enter and leave.
help-what-if-note-1 = Nothing in the rules changes, and nothing is stored. The address is the question.
help-what-if-note-2 = “{ web-what-if-tally-enters }” means: could not be fielded, and now could. From two places to one nobody’s answer changes, as each of the older players could still take one.
help-what-if-note-3 = Where you may know the year of birth only, the answer is worked out from the year.

help-gaps-title = Where the way breaks off
help-gaps-for = See at which step a club or a federation loses players, how long the bridge takes, and who is behind each figure.
help-gaps-step-1 = Open “{ web-nav-gaps }”, and choose women’s or men’s football.
help-gaps-step-2 = Read the sentences on top first: where most are lost, how long the bridge takes, who stays.
help-gaps-step-3 = Each chart has a sentence above it and a table below that says the same.
help-gaps-step-4 = Follow a bar, or a part of it, to the players behind it.
help-gaps-step-5 = “{ web-gaps-other-day }” at the foot works all of it out as of an earlier day.
help-gaps-alt = Where the way breaks off in a fictional club: a chart of how many of each stage came through to senior football.
help-gaps-note-1 = Of fewer than { $cell } players no share is shown; of fewer than { $cohort }, counts alone.
help-gaps-note-2 = Whoever left the club is counted and named nowhere. Whoever refused to be counted is in no figure.
help-gaps-note-3 = A figure says how many, not why, and forecasts nothing for a child. An officer has the figures of a federation on paper for its board: “{ report-board-title }”.

# For administrators
help-administration-title = How the installation stands
help-administration-for = See whether all is well: rules in force, what comes in, reports in the making, the ledger, what is kept and for how long, and who holds a role.
help-administration-step-1 = Open “{ admin-heading }”. A line for each thing says how it stands; “{ admin-look }” marks what needs you.
help-administration-step-2 = “{ admin-rules }” says which rules count today and which of them are provisional.
help-administration-step-3 = “{ admin-imports }” counts what was taken in over all clubs. “{ admin-jobs }” says how far the reports are that people asked for together, and whether anything makes them.
help-administration-step-4 = Under “{ admin-ledger }” press “{ admin-verify }”: every line is held against the one before.
help-administration-step-5 = “{ admin-retention }” says what is kept for how long, and how much has run out.
help-administration-step-6 = Under “{ roles-heading }” end the role of whoever has left.
help-administration-alt = The administrator’s first page: a card each for roles, invitations, rules, ledger, retention, imports and more, with how it stands.
help-administration-note-1 = These pages hold counts and days. An administrator sees no child.
help-administration-note-2 = To open one record, state why under “{ web-inspect-heading }”. The family gets a letter at once and reads the reason word for word; the record is open until the day ends.
