# The pages of help: what stands around them, and what the words mean.

help-heading = Help
help-about = Help: { $title }
help-lead = One page for each thing that people do here: what it is for, the steps, and what to know.
help-every = All help pages
help-none = There is no help page of this name; the page of help leads to each of them.
help-steps = Step by step
help-know = Good to know
help-words = What the words mean
help-beside = Related help
help-go = Go there: { $place }
help-picture-fictional = From the demonstration, in which nobody exists.
help-picture-english = The picture shows the page in English.

# Who does it
help-group-everybody = For everybody
help-group-families = For parents and players
help-group-clubs = For clubs
help-group-scouts = For scouts and federations
help-group-administrators = For administrators

# The words
help-word-call-up = Call-up
help-meaning-call-up = A summons to a national side: to a camp, a list, a squad. A call-up is not a cap.
help-word-cap = Cap
help-meaning-cap = A call-up in which the player was fielded. Somebody who stayed on the bench has no cap from that match.
help-word-quiet-period = Quiet period
help-meaning-quiet-period = { $quiet } or more days of the season between two appearances at age level. It says how long, and not why, and it judges nobody.
help-word-no-record = We hold no records
help-meaning-no-record = Nobody handed in anything about this time. It says something about the records and nothing about the player: “no record” never means “did not play”.
help-word-at-level = At age level
help-meaning-at-level = In a league no lower than is expected for the player’s age on that day. Playing with older players counts as well.
help-word-disputed = Disputed
help-meaning-disputed = The family says that this is wrong, and the club has not settled it yet. Until then it counts as it stands.
help-word-provisional = Provisional
help-meaning-provisional = The rule is known from memory and was not read in its regulation. Look it up before you rely on it.
help-word-overage = Overage place
help-meaning-overage = A place for somebody older than the age rule allows, where an edition has such places.
help-word-cannot-tell = Cannot tell
help-meaning-cannot-tell = What is on record does not settle it, for instance because only the year of a birth is known. A birth year is not a birth date, and nobody guesses the day.
help-word-cut-off = Cut-off
help-meaning-cut-off = The day on which the age groups of a league begin to count: 1 January for calendar years, another day for school years.
help-word-guardian = Guardian
help-meaning-guardian = A parent or whoever else stands for a child. The first whom the club confirmed is the primary guardian and has every right; later ones see the record, and the primary guardian says what else they may do.
help-word-bridge = The bridge
help-meaning-bridge = The steps between U-19 and senior football: a second team, reserves, a U-21 or U-23 league, college.
help-word-ledger = Ledger
help-meaning-ledger = The record of who did or opened what, when, and in which role. Each line is sealed with the one before, so that none can be changed unnoticed.
