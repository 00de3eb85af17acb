# Squads held against an edition's limits: how a list was read, what its teams use, break and leave open.

# A team's line
squad-no-team = (no team named)
squad-side-female = women
squad-side-male = men
squad-players = { $count ->
    [one] 1 player
   *[other] { $count } players
}
squad-within-age = { $count } within age
squad-named-overage = { $count } overage: { $names }
squad-named-too-old = { $count } too old: { $names }
squad-named-too-young = { $count } too young: { $names }
squad-named-cannot-tell = Cannot tell of { $count }: { $names }
squad-named-alternates = Alternates, not counted: { $names }
squad-named-replaced = Replaced, no longer counted: { $names }
squad-and-more = { $first } and { $count } more

# Breaches
squad-breach-overage-places = Breach: { $used ->
    [one] one older player
   *[other] { $used } older players
} for { $limit ->
    [0] no overage place.
    [one] one overage place.
   *[other] { $limit } overage places.
}
squad-breach-too-young = Breach: { $used ->
    [one] one player is
   *[other] { $used } players are
} too young.
squad-breach-squad-size = Breach: { $used } players in a squad of at most { $limit }.
squad-breach-alternates = Breach: { $used } alternates where { $limit ->
    [0] none may
    [one] one may
   *[other] { $limit } may
} stand by.
squad-breach-squad-too-small = Breach: { $used ->
    [one] one player
   *[other] { $used } players
} in a squad of at least { $limit }.
squad-breach-goalkeepers = Breach: { $used ->
    [0] no goalkeeper
    [one] one goalkeeper
   *[other] { $used } goalkeepers
} where { $limit ->
    [one] one is
   *[other] { $limit } are
} asked for.
squad-as-listed = As listed: the list does not mark who stands by.
squad-on = It stood so on { $days }.
squad-day = { $day }

# Questions
squad-question-overage-places = Open: { $used ->
    [0] no older player
    [one] one older player
   *[other] { $used } older players
}{ $possible ->
    [0] {""}
   *[other] {" "}and up to { $possible } more
} for { $limit ->
    [0] no overage place.
    [one] one overage place.
   *[other] { $limit } overage places.
}
squad-question-too-young = Open: { $used ->
    [0] nobody is
    [one] one player is
   *[other] { $used } players are
} too young{ $possible ->
    [0] .
   *[other] , and up to { $possible } more may be.
}
squad-question-squad-too-small = Open: { $used } players, and up to { $possible } more, in a squad of at least { $limit }.
squad-question-goalkeepers = Open: { $used ->
    [0] no goalkeeper
    [one] one goalkeeper
   *[other] { $used } goalkeepers
} for certain, where { $limit ->
    [one] one is
   *[other] { $limit } are
} asked for.
squad-why-births = It depends on dates of birth that are not fully known.
squad-why-positions = It depends on players whose position is not known.
squad-why-exchanges = It depends on exchanges of players whose day is not known.

# Below the teams
squad-limit-places = Overage places: { $count ->
    [0] none
   *[other] { $count }
}.
squad-limit-size = Squad: at most { $count } players{ $alternates ->
    [0] .
    [one] , and one alternate beside it.
   *[other] , and { $alternates } alternates beside it.
}
squad-not-known-overage-places = How many overage places there are is not known, so whether they were exceeded is not judged.
squad-not-known-squad-size = How large a squad may be is not known, so its size is not judged.
squad-not-marked = The list does not mark who is an alternate; all who are listed are counted.
squad-left-out-other-sex = Left out, as not playing in this competition: { $count ->
    [one] 1 row of the other sex.
   *[other] { $count } rows of the other sex.
}
squad-left-out-other-edition = Left out, as being of another edition: { $count ->
    [one] 1 row.
   *[other] { $count } rows.
}
squad-left-out-other-competition = Left out, as being of another competition: { $count ->
    [one] 1 row.
   *[other] { $count } rows.
}
squad-left-out-staff = Left out, as coaches and others who do not play: { $count ->
    [one] 1 row.
   *[other] { $count } rows.
}
squad-left-out-repeated = Left out, as saying the same of the same player again: { $count ->
    [one] 1 row.
   *[other] { $count } rows.
}
squad-remark = { $player }, row { $row }: { $said }
squad-more-remarks = And { $count } more like these; --json has all of them.
squad-namesake = Another line has this name, and no exact date of birth tells whether both are one player; both are counted. If they are one, take a line out.
squad-days-not-read = Not read, as there is no status that tells what the days are of: { $count ->
    [one] the column { $names }.
   *[other] the columns { $names }.
}
squad-competition-named = The list is of “{ $named }” by its own account, which does not look like { $asked }; it was held against the latter.
squad-birth-missing-count = No date of birth: { $count ->
    [one] 1 player.
   *[other] { $count } players.
}
squad-birth-two-ways-count = Date of birth read two ways: { $count ->
    [one] 1 player. The answer is given only where both ways agree.
   *[other] { $count } players. Answers are given only where both ways agree.
}
squad-birth-by-age-count = No date of birth, bounded by the age: { $count ->
    [one] 1 player.
   *[other] { $count } players.
}

# What is known of a birth
squad-birth-missing = There is no date of birth.
squad-birth-unreadable = “{ $text }” is no date: write it as 1994-02-18, or name its month.
squad-birth-no-day = “{ $text }” is no day of the calendar: correct the month or the day.
squad-birth-early = “{ $text }” lies before { $first } and is no date of birth of a player: correct the year.
squad-birth-future = “{ $text }” lies after today, { $day }: correct it.
squad-birth-two-ways = “{ $text }” may be { $earliest } or { $latest }.
squad-birth-against-order = “{ $text }” cannot be read in the order { $order }: correct it, or name the column’s order.
squad-birth-against-stated = “{ $text }” is not written in the order that was named.
squad-birth-by-age = There is no date of birth; it is bounded by the age of { $age } on { $day }.
squad-age-unreadable = There is no date of birth, and “{ $text }” is no age in whole years.

# The order of day and month
squad-dates = Dates: { $why }
date-order-dmy = day, month, year
date-order-mdy = month, day, year
date-order-ymd = year, month, day
date-order-ydm = year, day, month
date-order-none = none has day and month in numbers, so their order is no question.
date-order-no-matter = each is the same day whichever of day and month comes first.
date-order-stated = read as { $order }, as was named{ $against ->
    [0] .
    [one] . One date cannot be read so and is a question.
   *[other] . { $against } dates cannot be read so and are questions.
}
date-order-cannot-be = none is written in the order that was named.
date-order-decided = read as { $order }: { $decisive ->
    [one] one date can
   *[other] { $decisive } dates can
} be read in no other order, and { $both ->
    [0] none reads
    [one] one reads
   *[other] { $both } read
} both ways.
date-order-as-written = read as year, month, day, which is how dates that begin with the year are written. { $both ->
    [one] One reads
   *[other] { $both } read
} both ways, too few to doubt it.
date-order-open = the column supports { $first } and { $second } alike. { $both ->
    [one] One date reads
   *[other] { $both } dates read
} both ways, and no day that a calendar has lies after the 12th. Name the order with --date-order.
date-order-not-believed = the column supports { $first } and { $second } alike. { $both } dates read both ways, and no day that a calendar has lies after the 12th. Of true days three in five lie after the 12th, so day and month may have been exchanged, and what did not fit lost. Name the order with --date-order.
date-order-disagrees = no order fits all. { $by_month ->
    [one] One date fits
   *[other] { $by_month } dates fit
} only { $first }, { $by_day ->
    [one] one
   *[other] { $by_day }
} only { $second }, and { $both ->
    [0] none reads
    [one] one reads
   *[other] { $both } read
} both ways. Name the order with --date-order, or correct the column.
