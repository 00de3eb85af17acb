# Questions about the pool of players: what they narrow and count by, why somebody is not found, and what is no question.

finding-part-answer = Age in the edition
finding-part-sex = Football
finding-part-position = Position
finding-part-foot = Stronger foot
finding-part-birth-year = Year of birth
finding-part-quarter = Quarter of birth
finding-part-club = Club
finding-part-region = Region
finding-part-league = Level of the league
finding-part-national = Highest national side
finding-part-gap = Open period
finding-part-evidence = Document for the birth
finding-part-coverage = Match records
finding-part-allegiance = Allegiance to the home association
finding-part-consent = Shared with scouts
finding-part-born-from = Born on or after
finding-part-born-to = Born on or before
finding-part-nationality = Nationality
finding-part-minutes = Minutes in the last year
finding-part-national-from = Called up at least to
finding-part-caps-from = Senior caps
finding-part-called-since = Last call-up on the highest national level
finding-part-coverage-from = Least match records
finding-part-words = Name

finding-plain = { $value }
finding-not-on-record = Not on record
finding-none-gap = No open period
finding-none-national = No call-up on record
finding-gap-record = Hole in the match records
finding-gap-absence = Known absence
finding-gap-quiet = Quiet period
finding-gap-step-down = Playing at a lower level
finding-gap-thin = Little playing time
finding-gap-national = Long time since a call-up
finding-sharing-with-birth = Shared, with the day of birth
finding-sharing-shared = Shared
finding-sharing-not-shared = Not shared
finding-evidence = { $seen ->
    [0] None seen
   *[other] Seen
}
finding-coverage = { $lowest ->
    [0] Under 25% of in-season days
    [25] 25% to 49% of in-season days
    [50] 50% to 74% of in-season days
   *[75] 75% of in-season days or more
}
finding-quarter = { $quarter ->
    [1] January to March
    [2] April to June
    [3] July to September
   *[4] October to December
}

# Why somebody is not found.
why-not-chosen = { $part }: “{ $has }” is not among what you chose.
why-not-birth-unknown = No birth is on record, so nobody can say whether it lies in the time you ask about.
why-not-born-from = Born between { $first } and { $last }; you ask for { $asked } or later.
why-not-born-to = Born between { $first } and { $last }; you ask for { $asked } or earlier.
why-not-nationality = { $count ->
    [0] No nationality is on record
    [one] On record is the nationality { $holds }
   *[other] On record are the nationalities { $holds }
}; you ask for { $asked }{ $how ->
    [only] { " " }as the only one.
    [second] { " " }as one after the first.
   *[any] .
}
why-not-minutes = { $has ->
    [0] No minutes are surely
    [one] One minute is surely
   *[other] { $has } minutes are surely
} on record in the last year at “{ $rung }” or higher; you ask for { $asked }.
why-not-national-from = Highest national side on record: “{ $has }”; you ask for “{ $asked }” or higher.
why-not-caps-from = { $has ->
    [0] No senior cap is
    [one] One senior cap is
   *[other] { $has } senior caps are
} on record; you ask for { $asked } or more.
why-not-called-since = The last event with the highest national side was on { $has }; you ask for { $asked } or later.
why-not-called-since-unknown = No event with a national side is on record; you ask for one on { $asked } or later.
why-not-coverage-from = Match records cover { $has }% of in-season days; you ask for { $asked }% or more.
why-not-coverage-from-unknown = How much the match records cover is not known; you ask for { $asked }% or more.
why-not-enters = { $competition } is not for the football this player plays.
why-not-words = The name does not hold “{ $asked }”.

# What is no question.
question-without-edition = Say for which edition of which competition: competition and edition are needed.
question-unknown-filter = There is no filter { $name }; there are { $filters }.
question-unknown-choice = { $value } is no choice of { $name }; choose from { $choices }.
question-no-number = { $name } is a whole number from { $lowest } to { $highest }, not { $value }.
question-no-day = { $name } is a day such as 2008-05-17, not { $value }.
question-no-country = { $name } is an association’s code of three letters such as USA, not { $value }.
question-too-long = { $name } takes plain text of at most { $most } letters.
question-said-twice = { $name } is said more than once; say it once.
question-too-many-choices = At most { $most } choices of { $name } can be asked for at once.
question-born-backwards = Nobody was born from { $first } to { $last }: the first day comes later.
question-day-to-come = Nobody knows the rules of { $day } yet; give { $today } or an earlier day.
question-no-such-page = There is no such page of this answer; it begins with the first one.
question-no-confederation = { $value } is no confederation; choose from { $choices }.
question-names-somebody = A question with words of a name is about a person and is not kept; leave them out.
question-not-yours = { $name } can be asked about by scouts and officers only; leave it out.
question-too-costly = This question took the database too long and was broken off; narrow it by { $by }.

# The answer as a list.
list-pool = Eligible pool
finding-head-answer = By age
finding-head-born = Born
finding-head-nationalities = Nationalities
finding-head-minutes = Senior minutes in the last year
finding-head-coverage = Match records (% of in-season days)
finding-head-here = Editions left here
finding-head-everywhere = Editions left in all
finding-head-until = Open here until

# The answer in the terminal.
finding-heading = { $competition }, { $edition }
finding-total = { $players ->
    [0] Nobody whom you may see is found.
    [one] One player is found.
   *[other] { $players } players are found.
}
finding-count = { $choice }: { $players }
finding-few = fewer than { $least }
finding-emptied = Without “{ $part }” there would be { $players ->
    [few] a few
    [0] nobody
    [one] one player
   *[other] { $players } players
}.
finding-card = { $name }: { $answer }, { $minutes ->
    [none] no senior minutes on record
    [one] one senior minute
   *[other] { $minutes } senior minutes
} in the last year, { $left ->
    [0] no further edition here
    [one] one edition left here
   *[other] { $left } editions left here
}
finding-more = … and more; the next page begins with --after { $after }
finding-is-found = { $name } is found by this question.
finding-is-not-found = { $name } is not found by this question:
