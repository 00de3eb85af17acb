"""Reading squad lists: columns by name, words for sex and status, births with their doubts, and what is refused."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tracker.eligibility.competition import Competition, Edition, OpenTo
from tracker.eligibility.rule import BirthWindow, Confidence, RuleVersion
from tracker.eligibility.squads.active_list import Entry, ListStatus
from tracker.football.calendar import age_on
from tracker.football.errors import BadInputError
from tracker.football.people import Birth, Position, Sex
from tracker.i18n.speak import speaker
from tracker.importing.date_order import Order
from tracker.importing.squad_births import born_by_age
from tracker.importing.squad_sheet import SquadFile, SquadSheet, read_squads
from tracker.importing.squad_words import may_mean, position_of, sex_of, status_of

#: Machines that are busy with other tests are slow now and then.
UNHURRIED = settings(deadline=None)
RULE = RuleVersion(None, BirthWindow(date(1993, 1, 1)), 3, "Regulations", Confidence.SOURCED)
EDITION = Edition("2016", "Rio 2016", 2016, (RULE,))
CUP = Competition("olympic-men", "Men's Cup", "A cup.", OpenTo.MEN, (EDITION,))
TODAY = date(2026, 6, 30)


def read(text: str, order: Order | None = None, ages_on: date | None = None) -> SquadSheet:
    file = SquadFile("roster.csv", text.encode(), order, ages_on)
    return read_squads(file, CUP, EDITION, TODAY)


def entry(text: str, **stated: date) -> Entry:
    (found,) = read(text, **stated).entries  # type: ignore[arg-type]
    return found


def refusal(text: str, order: Order | None = None, ages_on: date | None = None) -> str:
    with pytest.raises(BadInputError) as caught:
        read(text, order, ages_on)
    message = str(caught.value)
    assert message.startswith("roster.csv")
    assert "\n" not in message
    return message


def remarks(found: Entry) -> list[str]:
    return [remark.code for remark in found.remarks]


@pytest.mark.parametrize(
    "header",
    [
        "player,birth_date",
        "Name,DOB",
        "PLAYER NAME,Date of Birth",
        "full_name,Born",
        "Athlete,birthdate",
        "nombre,Fecha de nacimiento",
    ],
)
def test_columns_are_found_whatever_their_letters(header: str) -> None:
    found = entry(f"{header}\nADE Ferrant,1994-02-18\n")
    assert (found.player, found.born, found.team) == ("ADE Ferrant", Birth.read("1994-02-18"), None)


@pytest.mark.parametrize("heading", ["team", "Nation", "NATIONALITY", "country", "noc", "Association", "équipe"])
def test_the_team_may_be_headed_in_many_ways(heading: str) -> None:
    assert entry(f"player,dob,{heading}\nAde,1994,Northmark\n").team == "Northmark"


def test_the_likeliest_of_several_columns_is_read() -> None:
    found = entry("born,name,birth_date,country,birth_country,team\n1990,Ade,1994,Farland,Otherland,Northmark\n")
    assert (found.born, found.team) == (Birth.read("1994"), "Northmark")


def test_a_name_may_stand_in_two_columns() -> None:
    assert entry("Last Name,First Name,DOB\nFerrant,Ade,1994\n").player == "Ade Ferrant"


@pytest.mark.parametrize(
    ("heading", "cell", "sex"),
    [
        ("sex", "M", Sex.MALE),
        ("Gender", "Female", Sex.FEMALE),
        ("Event", "Women's Football", Sex.FEMALE),
        ("event_name", "Men", Sex.MALE),
        ("sex", "W", Sex.FEMALE),
        ("sex", "Mixed", None),
        ("sex", "", None),
    ],
)
def test_the_sex_is_read_from_its_column_or_the_event(heading: str, cell: str, sex: Sex | None) -> None:
    assert entry(f"player,dob,{heading}\nAde,1994,{cell}\n").sex is sex


def test_words_are_told_apart_by_whole_words() -> None:
    assert sex_of("Football Men’s Football") is Sex.MALE
    assert sex_of("Men and Women") is None
    assert sex_of("Femmes") is Sex.FEMALE
    assert position_of("Defender/Goalkeeper") is Position.GOALKEEPER
    assert [position_of(word) for word in ("GK", "cb", "FWD", "?")] == [
        Position.GOALKEEPER,
        Position.DEFENDER,
        Position.FORWARD,
        None,
    ]
    assert [status_of(word) for word in ("Stand-by", "LATE_REPLACEMENT", "Remplacé", "captain")] == [
        ListStatus.ALTERNATE,
        ListStatus.REPLACEMENT,
        ListStatus.REPLACED,
        None,
    ]


def test_an_empty_status_is_no_mark() -> None:
    found = read("player,dob,status\nAde,1994,\nBo,1994,reserve\n").entries
    assert [one.status for one in found] == [None, ListStatus.ALTERNATE]
    assert entry("player,dob\nAde,1994\n").status is None


@pytest.mark.parametrize(
    ("line", "since", "until"),
    [
        ("replaced,,2016-07-31,", None, date(2016, 7, 31)),
        ("replaced,,,31 July 2016", None, date(2016, 7, 31)),
        ("injured,2016-07-31,,", None, date(2016, 7, 31)),
        ("replaced,2016-07-14,2016-07-31,", date(2016, 7, 14), date(2016, 7, 31)),
        ("replacement,2016-07-31,,", date(2016, 7, 31), None),
        ("replacement,,,2016-07-31", date(2016, 7, 31), None),
        ("active,2016-07-14,2016-07-31,", date(2016, 7, 14), date(2016, 7, 31)),
    ],
)
def test_the_day_of_a_status_is_the_day_it_began(line: str, since: date | None, until: date | None) -> None:
    found = read(f"player,dob,status,from,until,on\nAde,1994,{line}\nBo,1994,,,,\n").entries[0]
    assert (found.since, found.until) == (since, until)


@pytest.mark.parametrize("heading", ["from", "until", "to", "left", "joined", "date"])
def test_without_a_status_no_column_is_of_exchanges_and_it_is_said(heading: str) -> None:
    found = read(f"player,dob,{heading}\nAde,1994,2016-07-14\nBo,1994,\n")
    assert [(one.since, one.until) for one in found.entries] == [(None, None)] * 2
    (note,) = found.notes
    assert f"the column {heading}" in speaker("en")(note)
    assert read(f"player,dob,{heading}\nAde,1994,Harbour Town\n").notes == ()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("active,,2018-06-30", ["Row 2", '"until"', "2018-06-30 lies after 2017-12-31", "contracts"]),
        ("replacement,2018-01-01,", ["Row 2", '"from"']),
        ("active,,2016-06-30", ["nobody left in it", "check its days"]),
    ],
)
def test_days_that_are_no_exchanges_of_the_edition_are_refused(line: str, words: list[str]) -> None:
    message = refusal(f"player,dob,status,from,until\nAde,1994,{line}\n")
    assert [word for word in words if word not in message] == []


def test_the_days_lie_before_the_end_of_the_edition_or_before_today() -> None:
    text = b"player,dob,status,on\nAde,1994,replacement,2016-08-21\n"
    ended = replace(EDITION, start=date(2016, 8, 4), end=date(2016, 8, 20))
    with pytest.raises(BadInputError, match="after the end of Rio 2016 on 2016-08-20"):
        read_squads(SquadFile("roster.csv", text), CUP, ended, TODAY)
    with pytest.raises(BadInputError, match="after today, 2016-08-20"):
        read_squads(SquadFile("roster.csv", text), CUP, replace(EDITION, year=None), date(2016, 8, 20))


def test_a_doubtful_date_is_an_interval_with_its_row() -> None:
    found = read("player,dob\nAde,05/06/1994\nBo,1994\n").entries
    assert found[0].born == Birth(date(1994, 5, 6), date(1994, 6, 5))
    assert remarks(found[0]) == ["squad-birth-two-ways"]
    assert dict(found[0].remarks[0].values)["row"] == "2"
    assert found[1].remarks == ()


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("", "squad-birth-missing"),
        ("unknown", "squad-birth-unreadable"),
        ("31.02.1994", "squad-birth-no-day"),
        ("1815-12-10", "squad-birth-early"),
        ("2026-07-01", "squad-birth-future"),
        ("2027", "squad-birth-future"),
    ],
)
def test_a_birth_that_cannot_be_is_a_question_with_its_reason(cell: str, code: str) -> None:
    found = read(f"player,dob\nAde,1994-02-18\nBo,{cell}\n").entries[1]
    assert (found.born, remarks(found)) == (None, [code])


def test_the_year_that_is_not_over_is_no_future() -> None:
    assert entry("player,dob\nAde,2026\n").born == Birth.read("2026")


def test_a_date_against_the_stated_order_is_a_question_and_the_rest_is_read() -> None:
    first, second = read("player,dob\nAde,18/02/1994\nBo,02/18/1994\n", Order.MDY).entries
    assert (first.born, remarks(first)) == (None, ["squad-birth-against-order"])
    assert second.born == Birth.read("1994-02-18")


def test_the_order_is_decided_by_rows_that_are_left_out_too() -> None:
    text = "player,dob,edition\nAde,05/06/1994,2016\nBo,18/02/1990,2012\n"
    found = read(text)
    assert found.entries[0].born == Birth.read("1994-06-05")
    assert found.left_out.other_edition == 1


@pytest.mark.parametrize("heading", ["edition", "Games", "year"])
@pytest.mark.parametrize("cell", ["2016", "2016 Summer", "Rio 2016"])
def test_rows_of_another_edition_are_left_out_and_counted(heading: str, cell: str) -> None:
    found = read(f"player,dob,{heading}\nAde,1994,{cell}\nBo,1990,2012\nCem,1990,1992 Summer\n")
    assert ([one.player for one in found.entries], found.left_out.other_edition) == (["Ade"], 2)


def test_rows_of_another_competition_are_left_out_and_one_competition_is_believed() -> None:
    found = read("player,dob,competition\nAde,1994,Men's Cup\nBo,1990,Another Cup\n")
    assert ([one.player for one in found.entries], found.left_out.other_competition) == (["Ade"], 1)
    assert read("player,dob,competition\nAde,1994,Olympic Games men football\n").left_out.other_competition == 0


@pytest.mark.parametrize(
    ("named", "noted"),
    [
        ("Olympic Games men football", False),
        ("OLYMPICS", False),
        ("Men's Cup", False),
        ("", False),
        ("FIFA U-17 World Cup", True),
        ("Olympic women", True),
    ],
)
def test_a_list_that_names_another_competition_is_answered_and_it_is_said(named: str, noted: bool) -> None:
    found = read(f"player,dob,competition\nAde,1994,{named}\nBo,1994,{named}\n")
    assert ([note.code for note in found.notes], len(found.entries)) == (["squad-competition-named"] * noted, 2)


@pytest.mark.parametrize("named", ["Under 17 World Cup", "FIFA U17 World Cup 2023", "fifa-u17-men"])
def test_a_competition_may_be_named_in_other_words(named: str) -> None:
    seventeen = Competition("fifa-u17-men", "FIFA U-17 World Cup", "A cup.", OpenTo.MEN, (EDITION,))
    assert may_mean(named, seventeen)
    assert not may_mean(named, replace(seventeen, id="fifa-u20-men", name="FIFA U-20 World Cup"))


def test_an_age_bounds_a_missing_birth_on_a_stated_day_only() -> None:
    text = "player,dob,age\nAde,,23\nBo,1994-02-18,22\nCem,,23.0\nDan,,about 20\nEli,,\n"
    ages = read(text, ages_on=date(2016, 8, 4)).entries
    assert ages[0].born == ages[2].born == Birth(date(1992, 8, 5), date(1993, 8, 4))
    assert [remarks(one) for one in ages] == [
        ["squad-birth-by-age"],
        [],
        ["squad-birth-by-age"],
        ["squad-age-unreadable"],
        ["squad-birth-missing"],
    ]
    assert read(text).entries[0].born is None
    assert entry("player,age\nAde,23\n", ages_on=date(2016, 8, 4)).born == ages[0].born


@UNHURRIED
@given(st.integers(0, 60), st.dates(date(1990, 1, 1), date(2026, 12, 31)))
def test_an_age_bounds_exactly_those_who_have_it(age: int, day: date) -> None:
    born = born_by_age(age, day)
    assert age_on(born.earliest, day) == age_on(born.latest, day) == age
    assert age_on(date.fromordinal(born.earliest.toordinal() - 1), day) == age + 1
    assert age_on(date.fromordinal(born.latest.toordinal() + 1), day) == age - 1


def test_a_short_row_lacks_its_last_cells_and_a_nameless_one_has_its_number() -> None:
    found = read("player,dob,team,status\nAde,1994\n,1995,Northmark,\n").entries
    assert [(one.player, one.team) for one in found] == [("Ade", None), ("(3)", "Northmark")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ["empty"]),
        ("player,dob\n", ["no row"]),
        ("player,team\nAde,X\n", ["No column holds the dates of birth", '"DOB"', "columns are player, team"]),
        ("player,age\nAde,23\n", ["dates of birth", "--ages-on"]),
        ("team,dob\nX,1994\n", ["No column holds the players' names", "columns are team, dob"]),
        ("player,dob\nAde,\nBo,\n", ['column "dob" is empty']),
        ("player,DOB\nAde,soon\nBo,later\n", ['in the column "DOB"', 'row 2 has "soon"', "1994-02-18"]),
        ("player,dob\nAde,1994,X,Y\n", ["Row 2 has 4 fields and the heading 2"]),
        ("player,dob,status\nAde,1994,captain\n", ["Row 2", '"status"', '"captain"', "active, alternate"]),
        ("player,dob,status,from\nAde,1994,replacement,07/06/2016\n", ["Row 2", '"from"', "07/06/2016"]),
        ("player,dob,status,from,until\nAde,1994,active,2016-07-31,2016-07-01\n", ["Row 2", "before joining"]),
        ("player,dob,edition\nAde,1994,2012\nBo,1994,2008\n", ["No row is of the edition", "2012, 2008"]),
        ("player,dob,competition\nAde,1994,A\nBo,1994,B\n", ["No row is of the competition", "A, B"]),
        ('player,dob\n"Ade,1994\n', ["row 2"]),
    ],
)
def test_what_makes_a_list_worthless_is_refused_in_one_sentence(text: str, words: list[str]) -> None:
    message = refusal(text)
    assert [word for word in words if word not in message] == []


def test_a_stated_order_that_no_date_has_is_refused() -> None:
    message = refusal("player,dob\nAde,05/06/1994\n", Order.YMD)
    assert "in the order ymd" in message
    assert "--date-order" in message


@UNHURRIED
@given(st.binary(max_size=200))
def test_no_bytes_bring_it_down(content: bytes) -> None:
    with suppress(BadInputError):
        read_squads(SquadFile("roster.csv", b"player,dob,status,from,age\n" + content), CUP, EDITION, TODAY)
