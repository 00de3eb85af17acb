# The pages of a club's and a federation's figures, and of the people behind them.

web-nav-gaps = Where it breaks off
web-gaps-heading = Where the way breaks off
web-gaps-about = { $sex ->
    [female] Women’s football
   *[male] Men’s football
}, as of { $day }
web-gaps-sex = Whose football
web-gaps-female = Women’s football
web-gaps-male = Men’s football
web-gaps-summary = In short
web-gaps-other-day = Another day
web-gaps-refused = Which figures do you mean?
web-gaps-no-place = No club and no federation is yours to view. Whoever keeps the tracker can bind your account to one.
web-gaps-nobody-why = Choose the other football or another day. Players appear here once they are on record and you may see them.
web-gaps-small = Of fewer than five players no share is shown; of fewer than twenty, counts without a percentage. Each bar leads to those behind it whom you may see; such a list, like that of who ages out, may be of fewer than five.
web-gaps-ways = { $rail ->
    [club] By which way those who reached senior football came
   *[national] By which way those who reached the senior side came
}
web-gaps-ways-says = { $n ->
    [one] One player came through. A player may have gone by several ways.
   *[other] { $n } players came through. A player may have gone by several ways, so the counts do not add up.
}
web-gaps-ways-note = { $part ->
    [clubs] Clubs: { $sentence }
   *[bridges] Bridges: { $sentence }
}
web-gaps-lags-of-those-in-sight = The charts are of those alone who are registered today.
web-gaps-lags-table = From the end of U-19 football to each milestone
web-gaps-milestone = Milestone
web-gaps-lag-before = Before it
web-gaps-lag-soon = Within { $months } months
web-gaps-lag-later = Later
web-gaps-lag-waiting = Not yet
web-gaps-lag-unclear = Cannot tell
web-gaps-clubs = Club
web-gaps-bridges = Bridge
web-gaps-players = Players
web-gaps-who = Who
web-gaps-share = Share
web-gaps-pool = Everybody in the bands
web-gaps-survivors = Those who later reached the senior national side (dotted)
web-gaps-behind-bands = Who is behind the bands
web-gaps-trainees = Trained at the club
web-gaps-seniors = With senior minutes on record
web-gaps-productivity-note = The minutes are weighed by the tier they were played on and by the share of the training seasons spent here.
web-gaps-definition = Definition
web-gaps-young-by = Share of the minutes by definition
web-gaps-young = { $variant ->
    [match-day] Not yet 21 on match day
   *[cohort] Turns 21 in the year the season began, or later
}{ $nationals ->
    [own] { " " }and of the country’s nationality
   *[all] { "" }
}
web-gaps-debut-by = Senior debut made by this age
web-gaps-group = Group
web-gaps-groups-say = Of the players old enough to count, those of each stage who came through later: from the clubs’ stages to senior football, from the youth sides to the senior side.
web-gaps-too-few = too few
web-gaps-groups-none = No group has enough players to be shown.
web-gaps-quota-by-year = Minutes by year of birth
web-gaps-quota-by-band = What counts, by band
web-gaps-quota-born = Born in
web-gaps-quota-unknown = not known
web-gaps-quota-minutes = Minutes
web-gaps-quota-counted = Counted minutes
web-gaps-ending = What they age out of
web-gaps-last-day = Last day

figure-of-squad = { $team }, { $season }. { $figure }: { $n ->
    [one] one player
   *[other] { $n } players
}
figure-young-perhaps = { $n ->
    [one] One more player may count as young: the birth or the nationality leaves it open.
   *[other] { $n } more players may count as young: births or nationalities leave it open.
}
figure-seniors = { $n } of { $of } players trained at the club have senior minutes on record.
figure-debut-by = Those who had made the senior debut by the age of { $age }.

web-behind-heading = The players behind a figure
web-behind-counted = { $count ->
    [one] One player is behind it.
   *[other] { $count } players are behind it.
}
web-behind-unseen = { $count ->
    [one] One of them is
   *[other] { $count } of them are
} out of your sight and not named here.
web-behind-nobody = You may see none of these players.
web-behind-back = All figures
web-behind-before = Players before
web-behind-page = Page { $page } of { $pages }
web-behind-beside = The others of this figure
