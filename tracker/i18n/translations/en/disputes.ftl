# Records that a family disputes: the mark beside a value, and what is said of it until the case is closed.

dispute-mark = disputed
dispute-beside = { $what } ({ dispute-mark })
dispute-heading = Disputed records
dispute-some = { $records ->
    [one] One record is disputed and marked so wherever it is shown.
   *[other] { $records } records are disputed and marked so wherever they are shown.
}
dispute-some-told = { $records ->
    [one] The family says that one record is wrong. It is marked “disputed” until the case is closed.
   *[other] The family says that { $records } records are wrong. They are marked “disputed” until their cases are closed.
}
dispute-changes-nothing = Until then everything is counted and decided by the records as they stand.
dispute-head-record = Record
dispute-head-field = What of it
dispute-head-since = Disputed since
dispute-head-stand = How it stands
dispute-unanswered = The family says this is wrong; the club has not answered yet.
dispute-answered = The family says this is wrong; the club has answered, and the case is still open.
dispute-about-player = Personal details
dispute-about-registration = Registration with { $team } from { $day }
dispute-about-appearance = Match against { $opponent } on { $day }
dispute-about-season-total = Season total, { $season }
dispute-about-call-up = Call-up to { $side }, { $day }
dispute-about-absence = Absence from { $day }
dispute-about-nationality = Nationality { $country }
dispute-field = { $field ->
    [appearances] appearances
    [basis] how it came about
    [born] date of birth
    [competition] competition
    [country] country
    [date] day
    [destination] where the player went
    [ends] last day
    [exit_reason] why it ended
    [foot] stronger foot
    [kind] kind of call-up
    [match] which match
    [matches] number of matches
    [minutes] minutes
    [missing] something else, or something missing
    [name] name
    [nature] permanent or loan
    [official] official match or friendly
    [opponent] opponent
    [position] position
    [reason] reason
    [season] which season
    [selection] part in the match
    [sex] women’s or men’s football
    [side] which side
    [since] first day
    [starts] first day
    [team] which team
    [until] last day
   *[other] the whole record
}
dispute-line = Disputed since { $since }: { $record }, { $field }.
dispute-birth-mark = birth disputed
report-term-disputed = Disputed
report-definition-disputed = The record is disputed, and the case about it is not closed. It is shown and counted as it stands.
