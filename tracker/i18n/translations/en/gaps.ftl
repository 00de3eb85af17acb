# Gaps of a player, a club and a federation: headings and what is not told; the figures speak in cohorts.ftl.

gaps-of = { $name }, { $sex ->
    [female] women’s football
   *[male] men’s football
}, as of { $day }
gaps-player-title = { $name }, as of { $day }
gaps-counted = { $n ->
    [one] One player is counted.
   *[other] { $n } players are counted.
}
gaps-nobody = No players of this kind are on record here as far as you may see.
gaps-none = No gap is labelled on this pathway.
gaps-detail = { $sentence } { $evidence }
gaps-peers-age = The last year is not held against others: the age is not certain.
gaps-peers-today = The last year is held against others only as of today.
gaps-peers-withheld = The last year is not held against others: that takes the age on the day, and the day of birth is withheld from you.
gaps-some-out-of-sight = Only players whom you may see are counted. The U-21 share is not worked out from some of a team.
gaps-counted-not-named = Everybody who was registered with the club is counted, those who have left it too. Lists name only those registered today; what would show a few who left is not shown.
gaps-leavers-out-of-sight = Those who have left the club are out of your sight. What needs them is not worked out: funnel, turnover, productivity and age benchmark.
gaps-years-only = You may know years of birth only. Birth quarters, the age benchmark and the time to the debut are not worked out.
gaps-trainees = { $n ->
    [one] One player had a training season here between 15 and 21.
   *[other] { $n } players had a training season here between 15 and 21.
}
gaps-registered = { $n ->
    [one] One player is registered here on that day.
   *[other] { $n } players are registered here on that day.
}
gaps-head = { $part ->
    [club-funnel] From youth football to senior football
    [national-funnel] From the youth sides to the senior side
    [looking-back] Looking back
    [clubs] Clubs of those who came through
    [bridges] Bridges of those who came through
    [turnover] Turnover
    [lags] From the end of U-19 football to senior football
    [debut] Time to the senior debut
    [benchmark] Senior minutes by age
    [quarters] Births by quarter
    [u21] Minutes of young players
    [quota] Youth-minutes quota of the league
    [productivity] What former trainees play
    [ageing] Who ages out in the next twelve months
    [cohort] By year of birth
    [region] By region
    [club] By club
    [quarter] By birth quarter
    [routes] The bridge by route
    [trained] Clubs beside one another
    [coverage] What is on record
   *[literature] For context, from the literature
}
gaps-on-rail = { $rail ->
    [club] Through the clubs.
   *[national] Through the national sides.
} { $sentence }
gaps-stays = Who stays: of { $team } in { $season }, { $share } were still in the squad three seasons later.
gaps-in-season = Season that began in { $year }: { $sentence }
gaps-quota = { $rule }, { $edition }: { $answer }. Minutes of { $n } players in { $league } { $season }.
gaps-quota-born = Born in { $year }: { $minutes } minutes
gaps-quota-born-unknown = Year of birth not known: { $minutes } minutes
gaps-team = { $team }: { $sentence }
gaps-way = { $name }: { $n } of { $of }
gaps-no-way = No club or bridge was gone by often enough to be shown.
gaps-benchmark-at = { $middle ->
    [0] At { $age }, half of { $n } players had no senior minutes, and the middle half between { $low } and { $high }.
   *[other] At { $age }, half of { $n } players had { $middle } senior minutes or fewer, and the middle half between { $low } and { $high }.
}
gaps-quarters = Quarters: { $first }, { $second }, { $third }, { $last } births.
gaps-ages-out = { $what }: { $n ->
    [one] one player
   *[other] { $n } players
}
gaps-nobody-ages-out = Nobody, as far as births are known.
gaps-group = { $name } ({ $n ->
    [one] one player
   *[other] { $n } players
})
gaps-quarter = Quarter { $number }
gaps-groups-hidden = { $count ->
    [one] One more group is not shown, because too few of its players can be counted.
   *[other] { $count } more groups are not shown, because too few of their players can be counted.
}
gaps-groups-unknown = { $count ->
    [one] One player is
   *[other] { $count } players are
} in no group: nothing on record says in which.
