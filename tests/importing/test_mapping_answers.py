"""What a person says of a sheet: understood or refused in a sentence, and kept as a text that says the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.importing.test_rosters import mapped, taken_in
from tracker.football.errors import BadInputError
from tracker.football.people import Sex
from tracker.i18n.speak import speaker
from tracker.importing.date_order import Order
from tracker.importing.faults import UnreadableError
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import (
    Answers,
    Choices,
    as_text,
    fingerprint,
    from_text,
    read_columns,
    read_day,
    read_orders,
    read_sexes,
)
from tracker.importing.mapping.column_view import column_views
from tracker.importing.mapping.guess import Confidence
from tracker.importing.mapping.meaning import Meaning

CHOICES = st.builds(
    Choices,
    st.dictionaries(st.text(max_size=9), st.none() | st.sampled_from(Meaning), max_size=4),
    st.dictionaries(st.text(max_size=9), st.sampled_from(Order), max_size=3),
    st.dictionaries(st.text(max_size=3), st.sampled_from(Sex), max_size=3),
)


@given(CHOICES)
def test_choices_are_kept_as_they_were_made(choices: Choices) -> None:
    assert from_text(as_text(choices)) == choices


def test_choices_of_another_version_are_forgotten() -> None:
    assert from_text('{"version": 0, "columns": {"a": "born"}}') == Choices()
    assert from_text('{"version": 1, "columns": {"a": "shoes"}, "orders": {}, "sexes": {}}') == Choices()


def test_headings_are_the_same_without_case_and_spaces_and_in_their_order() -> None:
    assert fingerprint(["First Name", "DOB"]) == fingerprint(["FIRST_NAME", "dob"])
    assert fingerprint(["First Name", "DOB"]) != fingerprint(["DOB", "First Name"])


def test_answers_are_read_as_a_person_writes_them() -> None:
    assert read_columns(Kind.PLAYERS, ["Geb.=born", "A=B=Given Name", "X=-", "Nr=id"]) == {
        "geb.": Meaning.BORN,
        "a=b": Meaning.GIVEN_NAME,
        "x": None,
        "nr": Meaning.ID,
    }
    assert read_columns(Kind.APPEARANCES, ["Nr=player"]) == {"nr": Meaning.ID}
    assert read_orders(["dmy", "Joined On=mdy"]) == {"": Order.DMY, "joinedon": Order.MDY}
    assert read_sexes(["girls", "M=weiblich"]) == (Sex.FEMALE, {"m": Sex.FEMALE})


@pytest.mark.parametrize(
    ("refused", "said"),
    [
        (lambda: read_columns(Kind.PLAYERS, ["Geb."]), "write --column as in Geb.=born"),
        (lambda: read_columns(Kind.PLAYERS, ["Geb.=shoes"]), '"shoes" is nothing that a column can mean'),
        (lambda: read_orders(["md"]), "write one of dmy, mdy, ymd, ydm"),
        (lambda: read_sexes(["X=both"]), '"X=both" names no sex'),
        (lambda: read_day("1/8/2024"), "write it as 2024-08-31"),
        (lambda: mapped([["Name"], ["Ada"]], Answers(Choices({"age": None}))), 'The file has no column "age"'),
    ],
)
def test_what_means_nothing_is_refused_in_a_sentence(refused: object, said: str) -> None:
    assert callable(refused)
    with pytest.raises(BadInputError) as caught:
        refused()
    assert said in str(caught.value)


def test_every_row_is_given_what_the_file_has_no_column_for() -> None:
    rows = [["Name", "Jersey"], ["Ada Marsh", "7"], ["Bea Rowe", "8"]]
    answers = Answers(sex=Sex.FEMALE, club="Harbour", team="2009 Girls", registered_from=read_day("2024-08-01"))
    records = taken_in(rows, answers).records
    assert {(one.sex, one.club, one.team, str(one.registered_from)) for one in records} == {
        (Sex.FEMALE, "Harbour", "2009 Girls", "2024-08-01")
    }
    assert all(record.born is None for record in records), "A team's name says nothing about anybody's age."


def test_a_row_of_another_width_is_told_as_it_stands() -> None:
    checked = taken_in([["Name", "Jersey"], ["Ada Marsh"], ["Bea Rowe", "8"]], Answers(sex=Sex.FEMALE))
    (fault,) = checked.faults.in_order()
    assert dict(fault.phrase.values) == {"found": 1, "wanted": 2}


def test_a_fault_names_the_heading_as_it_stands() -> None:
    checked = taken_in([["Spieler", "Geschlecht", "Geb."], ["Ada Marsh", "w", "soon"]], Answers())
    assert [fault.column for fault in checked.faults.in_order()] == ["Geb."]


def test_coaches_are_left_out_and_counted_nowhere_among_the_players() -> None:
    rows = [["Name", "Gender", "Role"], ["Ada Marsh", "F", "Player"], ["Cora Vale", "F", "Head Coach"]]
    assert [record.name for record in taken_in(rows, Answers()).records] == ["Ada Marsh"]


def test_a_file_without_a_heading_is_refused() -> None:
    with pytest.raises(UnreadableError) as caught:
        mapped([["Ada Marsh", "a@x.org", "Blue", "player"], ["Bea Rowe", "b@x.org", "Blue", "player"]])
    assert caught.value.fault.phrase.code == "mapping-no-heading"


def test_each_column_is_told_with_its_grounds_and_its_cells() -> None:
    views = column_views(mapped([["Spieler", "Geschlecht", "Xyz", "Mutter"], ["Ada Marsh", "w", "?", "Ina"]]))
    assert [speaker("en")(view.told) for view in views] == [
        "“Spieler” → name: the heading says so, and the cells agree. (Ada Marsh)",
        "“Geschlecht” → sex: the heading says so, and the cells agree. (w)",
        "“Xyz” is not taken: nobody knows this heading, and the column is empty. (–)",
        "“Mutter” → guardian (mother): name: the heading says so, and the cells agree. (Ina)",
    ]
    assert {view.confidence for view in views} == {Confidence.SURE}


def test_an_empty_column_is_only_likely() -> None:
    (_, _, born) = mapped([["Name", "Gender", "DOB"], ["Ada Marsh", "F", ""]]).guesses
    assert (born.confidence, born.why.code) == (Confidence.LIKELY, "mapping-why-heading-alone")


def test_what_is_remembered_answers_before_it_is_asked() -> None:
    rows = [["Nome", "Apelido", "Sexo"], ["Rita", "Alves", "F"]]
    assert [one.heading for one in mapped(rows).questions] == ["Apelido"]
    kept = from_text(as_text(Choices(read_columns(Kind.PLAYERS, ["Apelido=family_name"]))))
    assert mapped(rows, Answers(remembered=kept)).questions == ()


def test_columns_of_one_heading_are_answered_by_their_numbers() -> None:
    rows = [["Name", "Gender", "Birthday", "Birthday"], ["Ada Marsh", "F", "2009-05-17", "2009-05-18"]]
    (asked,) = mapped(rows).questions
    assert asked.answers == ('--column "#4=-"', '--column "#3=-"')
    answers = Answers(Choices(read_columns(Kind.PLAYERS, ["#3=-"])))
    assert str(taken_in(rows, answers).records[0].born) == "2009-05-18"


def test_a_column_without_a_heading_can_be_named() -> None:
    rows = [["Name", "Gender", ""], ["Ada Marsh", "F", "2009-05-17"]]
    assert mapped(rows).questions[0].answers[0] == '--column "#3=born"'


def test_a_first_day_said_of_all_spells_is_given_to_rows_that_name_a_club() -> None:
    rows = [["name", "sex", "club"], ["Ana Alder", "female", "Harbour"], ["Bea Briar", "female", ""]]
    checked = taken_in(rows, Answers(registered_from=read_day("2024-08-01")))
    assert checked.faults.count == 0
    assert [record.registered_from for record in checked.records] == [read_day("2024-08-01"), None]
