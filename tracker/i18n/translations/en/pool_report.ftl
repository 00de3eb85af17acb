# The report of an eligible pool on paper: what was asked, how deep it is, who ages out next, and who is in it.

pool-report-heading = Report as a PDF
pool-report-says = What was asked, how deep the pool is, who ages out next, and the players as a list. That it was made goes on record.
pool-report-get = Get the report

# On every page, and the first one
pool-report-kind = Eligible pool
pool-report-coverage = Data coverage: { $count } of { $players ->
    [one] { $players } player has
   *[other] { $players } players have
} matches on record for 75% of in-season days or more.
pool-report-coverage-none = Data coverage: nobody is found, so nothing is on record to speak of.
pool-report-lead = { $edition }: { $players ->
    [0] nobody whom you may see is found.
    [one] one player is found.
   *[other] { $players } players are found.
}
pool-report-scope-club = In this report are players registered with the club whose families have not refused the club’s use. All others are withheld: they are in no number and on no list.
pool-report-scope-scout = In this report are players whose families share their records with you. All others are withheld: they are in no number and on no list.
pool-report-scope-federation = In this report are players whose families share their records with the federation. All others are withheld: they are in no number and on no list.
pool-report-scope-everybody = Everybody on record who is found is counted in this report.
pool-report-fact-edition = Edition
pool-report-fact-found = Players found
pool-report-fact-listed = Players on the list
pool-report-fact-rules = Rule as known on

# What was asked
pool-report-asked-heading = What was asked
pool-report-asked-nothing = Nothing narrows the answer: it holds everybody who may enter the competition.
pool-report-head-by = Narrowed by
pool-report-head-asked = Asked for
pool-report-head-without = Without this
pool-report-head-players = Players

# The depth
pool-report-depth-heading = Depth by year of birth and position
pool-report-depth-says = How many there are. Of fewer than { $least } in one place no figure is told: it says “{ web-pool-few }”. A dash stands for nobody.

# The countdown
pool-report-countdown-heading = Who ages out next
pool-report-countdown-says = { $players ->
    [one] The one player
   *[other] The { $players } players
} of the answer who may still play and become too old next, with the last day of the last edition ahead that surely allows the birth.
pool-report-countdown-nobody = Nobody in this answer may surely play, so nobody ages out.
pool-report-head-player = Player
pool-report-head-until = Open here until
pool-report-head-here = Editions left here
pool-report-head-everywhere = Editions left in all

# What is on record
pool-report-record-heading = How much is on record
pool-report-record-says = How the players who are found are spread. Of fewer than { $least } no figure is told.

# The players
pool-report-players-heading = Players
pool-report-cut = The list holds the first { $listed } of { $players }; the other { $left_out ->
    [one] one is
   *[other] { $left_out } are
} counted above and not listed. The whole answer can be taken along as a workbook, as CSV or as JSON from the page of the question.
pool-report-order = In this order: { $order }.
pool-report-left = { $windows ->
    [one] { $windows } edition left
   *[other] { $windows } editions left
}
pool-report-head-national = Highest national side
pool-report-head-records = Match records

# How it was made
pool-report-term-by-age = By age
pool-report-definition-by-age = The answer of the edition’s rule to the birth on record: a birth year is not a birth date, so where the rule cuts through the year, nobody can tell. Overage is a place for an older player.
pool-report-term-countdown = Editions left
pool-report-definition-countdown = Editions that are not over and not called off, the one asked about included, whose rules on file surely allow the birth.
pool-report-term-depth = Depth
pool-report-definition-depth = Within age are those whom the rule lets play without an overage place. Those who could only play as overage players stand apart.
pool-report-term-minutes = Minutes
pool-report-definition-minutes = Minutes surely played in the last 365 days on the level asked for or higher. Unknown minutes are left out, never taken for 90; a 0 says that none are surely on record.
pool-report-term-records = Match records
pool-report-definition-records = The share of a player’s in-season days for which the team has matches on record. Where records are missing, it is not said that the player did not play.
pool-report-term-evidence = Document for the birth
pool-report-definition-evidence = Whether somebody of the club has seen a document that shows the birth on record. What kind it was is not told here.
pool-report-term-whole = Few players
pool-report-definition-whole = A count of fewer than { $least } players is not told, so that nobody is recognised by it. The total is, as the players are listed.
