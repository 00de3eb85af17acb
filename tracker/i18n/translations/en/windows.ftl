# Windows: which editions a birth allows, until when, and who ages out next.

windows-days = { $start } to { $end }
windows-from = From { $start }; the last day is not known
windows-year = { $year }, days not known
windows-begins = Begins in { $days ->
    [one] one day
   *[other] { $days } days
}
windows-under-way = Under way
windows-cancelled = Cancelled
windows-open-until = Open until { $last }, { $days ->
    [0] the last day is today
    [one] for one more day
   *[other] for { $days } more days
}
windows-open-year = Open until the end of { $year } at the latest
windows-over = Over since { $last }
windows-over-year = Over since { $year }
windows-then-open = The edition { $edition } is open as well
windows-then-was-open = The edition { $edition } allowed this birth as well
windows-then-unsettled = Whether the edition { $edition } is open cannot be told
windows-then-closed = From the edition { $edition } on, this birth is too old
windows-then-overage = From the edition { $edition } on, only an overage place is left
windows-then-nothing-held = No later edition is in the catalogue
windows-series-open = The last edition in the catalogue that this birth allows is { $edition }. { $until }. { $then }.
windows-series-perhaps = Whether the edition { $edition } is open cannot be told. { $until }. { $then }.
windows-series-over = The last edition in the catalogue that this birth allowed was { $edition }. { $until }. { $then }.
windows-series-never = No edition in the catalogue allowed this birth. { $then }.
windows-too-early = { $editions ->
    [one] One edition that was over before the player turned { $age } is left out, though its rule would allow this birth.
   *[other] { $editions } editions that were over before the player turned { $age } are left out, though their rules would allow this birth.
}
windows-undated = Left out because not even the year is known: { $competitions }.
windows-none-coming = No edition in the catalogue that is still to come allows this birth.
windows-heading-coming = Still open, the next first
windows-heading-past = Over, the latest first
windows-heading-series = How long each competition stays open
windows-as-of = As of { $day }
windows-answer = { $answer } (provisional)

windows-calendar = Competitions open by age
windows-calendar-entry = { $competition }, { $edition }: { $answer }
windows-calendar-entry-year = { $competition }, { $edition }, days not known yet: { $answer }
windows-calendar-asked = The rule asks for { $window }.
windows-calendar-no-end = The last day is not known.
windows-calendar-year = The days are not known yet; the entry takes the whole year.
windows-calendar-written = { $file }: { $entries ->
    [one] one entry
   *[other] { $entries } entries
}.

ageing-title = Who ages out from { $first } to { $last }
ageing-edition = { $competition }, { $edition }
ageing-group = U-{ $age } ({ $sex ->
    [female] women
   *[male] men
})
ageing-group-ends = Born { $year }; the group ends on { $last }.
ageing-ends = Last day open: { $last }.
ageing-ends-year = Open until the end of { $year } at the latest, as its days are not known.
ageing-next = The next edition in the catalogue, { $edition }, asks for { $window }.
ageing-next-overage = The next edition in the catalogue, { $edition }, asks for { $window }. { $places ->
    [one] One overage place is
   *[other] { $places } overage places are
} open there.
ageing-next-not-held = No later edition is in the catalogue, so nobody can say who ages out.
ageing-next-no-rule = The next edition in the catalogue is { $edition }, but no rule that can be compared is in the catalogue for it, so nobody can say who ages out.
ageing-own-no-rule = No rule that can be compared is in the catalogue for this edition, so nobody can say who ages out.
ageing-provisional = Provisional: a rule that this rests on is recalled and has not yet been read in the regulations.
ageing-total = { $players ->
    [0] Nobody ages out.
    [one] One player ages out.
   *[other] { $players } players age out.
}
ageing-allowed = { $players ->
    [one] It still allows one player.
   *[other] It still allows { $players } players.
}
ageing-perhaps = { $players ->
    [one] Of one player it cannot be told, as the birth is known only in part:
   *[other] Of { $players } players it cannot be told, as the birth is known only in part:
}
ageing-more = { $players ->
    [one] and one more
   *[other] and { $players } more
}
ageing-unknown = { $players ->
    [one] Of one player no birth is on record at all.
   *[other] Of { $players } players no birth is on record at all.
}
ageing-nothing-ends = No edition and no age group ends in this time.
