# One player's senior minutes beside the bands of everybody, on the page and in the report; the chart speaks in charts.ftl.

report-bands-heading = Senior minutes by age, beside others
bands-today = Senior minutes are shown beside those of others only as of today: for earlier days the minutes of others are not kept.
bands-no-club = Nothing to compare with: on this day there is no registration with a club of an association.
bands-too-few = Too few players to compare: fewer than { $least } players of the association can be compared at any age.
bands-own = { $name }: { $minutes ->
    [0] no senior minutes on record
    [one] one senior minute
   *[other] { $minutes } senior minutes
} up to the age of { NUMBER($age, maximumFractionDigits: 2) }.
bands-own-none = There is no line for { $name } yet: it begins at the age of 15, and needs a birth known to the month.
bands-own-unknown = There is no line for { $name }: the minutes of some senior matches are not known.
bands-own-withheld = The player’s own line is withheld from you: measured by age, it would tell the day of birth.
bands-pool = Counted are all who entered U-19 football and were ever registered with a club of the player’s association, as of { $day }. Nobody is named, and no figure is of fewer than { $least } players.
bands-whole-ages = The table gives whole ages; the page gives every quarter of a year.
bands-own-head = The player
