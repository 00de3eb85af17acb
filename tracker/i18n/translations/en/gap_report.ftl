# The federation gap report: the words that are its own. What its figures say stands in cohorts.ftl and charts.ftl.

# On the pages that lead to it
report-board-title = Gap report for the board
report-board-says = { $about }: the same figures to print or to read through, with the number of players behind each and a note on method. It names clubs and no player. That it was made goes on record.
report-board-in-short = Where the way to senior football breaks off, in the federation’s figures for its board. It names clubs and no player.
report-board-get = Get the report

# On every page, and the first one
report-board-kind = Federation gap report, { $sex ->
    [female] women’s football
   *[male] men’s football
}
report-board-answer-heading = The answer in one look
report-board-nobody = We hold no records of players of this kind yet, so there is nothing to say of where the way breaks off.
report-board-a-few = We hold records of so few players of this kind that nothing is told of them.
report-board-coverage-few = Data coverage: too few players to say.
report-board-too-few = We hold records of too few players for a share. Counts stand on the pages that follow, where they may be shown.
report-board-football = { $sex ->
    [female] Women’s football
   *[male] Men’s football
}
report-board-fact-football = Football
report-board-fact-players = Players counted
report-board-fact-matured = Aged { $age } or older
report-board-fact-matured-under = looked at forwards
report-board-fact-coverage = On record
report-board-fact-coverage-under = of days in season
report-board-shared-only = Counted are players whose families share their records with the federation, and nobody else. Who shares is not who stayed, so the shares may differ from those of all players.
report-board-years-only = Births are known to whoever had this report made by the year only, so the time to the debut and the birth quarters are not worked out.
report-board-not-by-years = Not worked out: it takes the day of birth, and whoever had this report made may know years only.
report-board-no-record = No record is not the same as not having played.
report-board-since = since { $year }
report-board-seen-there = { $players } players
report-board-loss-heading = Where the largest loss lies
report-board-loss-note = Stopped: a club said so. Still on record: registered or seen at the end of our records. Records end: nobody said why. No record is not the same as not having played.
report-board-head-stage = After this stage
report-board-head-on = Went on
report-board-head-interval = 95% interval
report-board-head-lost = Lost here
report-board-head-stopped = Stopped
report-board-head-playing = Still on record
report-board-head-ended = Records end
report-board-under-note = Under each share stands its 95% interval.
report-board-bridge-note = Counts of those there by { $months } months after the end of U-19 football, or before it; under them the share and its 95% interval. Where it is open of some, from none to all of them; the interval holds for whatever became of them.
report-board-bridge-when = Of all players who are counted, whichever way they went:
report-board-bridge-when-note = Not on record: nothing of the kind, whether the player stopped, was followed or was lost from sight.
report-board-all-clubs = All players
report-board-clubs-note = Under each share stands its 95% interval; from five to nineteen players there are counts alone. The clubs stand in order of their names.
report-board-two-cut-offs = Leagues turned their age groups on more than one day, so the births are quartered once for each.
report-board-literature = Published figures about the same football, to set the report’s own beside. Other samples, other definitions: they are never pooled with them.
report-board-head-figure = What was found
report-board-head-sample = Sample
report-board-head-source = Source
report-board-head-term = Term
report-board-head-definition = What it means here
report-board-head-n = Players
report-board-term-counted = Who is counted
report-board-definition-counted = Who holds the nationality of the federation or was ever registered with one of its clubs, those who left included, as far as whoever had the report made may see them. Whose family refused to be counted is in no figure.
report-board-term-forwards = Forwards
report-board-definition-forwards = Of players aged { $age } or older with a match or a call-up at a stage, those with a later one at the last stage of the ladder or above it. Where two events are in no known order, the share is given between none and all of them having gone on. (D12)
report-board-term-backwards = Backwards
report-board-definition-backwards = Of all who reached the last stage, of any age, those on record at each stage, before or after. Of whom nothing is on record of the time when they were of that age it stays open. (D12)
report-board-term-loss = Largest loss
report-board-definition-loss = A step asks for any later stage of the ladder. The largest loss is named among steps of { $cohort } players or more, by those who surely have no later stage on record. Of those lost a club said that they stopped; or they were registered or seen at the end of our records (still on record); or their records end and nobody said why. The largest loss is firm if it would be the largest even if all but those known to have stopped had gone on.
report-board-term-debut = Time to the debut
report-board-definition-debut = The first senior match in a competition, by age, with delayed entry at the first observation and leaving the game as a competing end (Aalen and Johansen). Where records end without a reason, the lower bound takes everybody for having left and the higher one for being lost from sight. Read at 19, 20, 21 and 23 where at least { $hidden } were watched all the way. One minus Kaplan–Meier overstates it and is not shown. (D13)
report-board-term-bridge = Bridge lag
report-board-definition-bridge = Months from the last day of U-19 football, by the cut-off of the league or else December 31 of the year of the 19th birthday. Counted are players whose { $months } months after it are over; who was lost from sight before is neither left out nor taken to have failed, but leaves the share open. { $settled } minutes are senior minutes in competitions. (D7)
report-board-term-call-up = Call-up and cap
report-board-definition-call-up = A call-up is a summons to the senior side. It is a cap only if the player was fielded. Both are counted apart.
report-board-term-clubs = Clubs
report-board-definition-clubs = A club trained a player who had a season there between 15 and 21, and a player counts at each such club. Shares are those of “forwards”, over the club’s own players.
report-board-term-quarters = Relative age
report-board-definition-quarters = Births by quarter from the league’s cut-off against the days of each quarter: χ² with 3 degrees of freedom and the ratio of the first quarter to the last with its 95% interval by Woolf’s method, from { $births } births on; below that counts alone. (D15)
report-board-term-coverage = Data coverage
report-board-definition-coverage = The share of in-season days of registration that lies in no stretch of { $hole } in-season days or more without a match of the team on record. (D3, D10)
report-board-term-interval = 95% interval
report-board-definition-interval = Wilson’s interval for a share. Where a share lies between two bounds, it runs from the lower end of the one to the upper end of the other.
report-board-term-hidden = Small numbers
report-board-definition-hidden = Of fewer than { $hidden } players no share is shown, and of so few who are lost, not what became of them; of fewer than { $cohort } there are counts without a percentage. A club or a way is hidden as well where the total less all that are shown would be of fewer than { $hidden } others.
report-board-term-not-said = What they do not say
report-board-definition-not-said = The figures say how many, and not why. Groups that differ here may differ in much that is not on record. No record is not the same as not having played. Nothing is forecast.
report-board-term-sexes = Women and men
report-board-definition-sexes = Two reports: no figure of the one stands in the other, nor is a published figure of the one held against the other.
