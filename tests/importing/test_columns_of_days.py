"""Columns of days: no date is ever read firmly as another day, and what both orders read is asked."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.importing.files import DAY, table
from tracker.importing.check import Checked, check_laid
from tracker.importing.column_order import order_of
from tracker.importing.csv_sheet import read_csv
from tracker.importing.date_order import Order
from tracker.importing.faults import UnfitCellError
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import NO_ANSWERS, Answers, Choices
from tracker.importing.mapping.lay import lay
from tracker.importing.mapping.layout import LeftOut
from tracker.importing.mapping.readers import birth
from tracker.importing.mapping.sheet_mapping import SheetMapping, map_sheet

BIRTHS = st.dates(date(2005, 1, 1), date(2015, 12, 31))
FORMS = {Order.DMY: "%d/%m/%Y", Order.MDY: "%m/%d/%Y"}


def column(texts: list[str], answers: Answers = NO_ANSWERS) -> tuple[SheetMapping, Checked]:
    """A list of players with these texts as their births."""
    rows = [
        ["Full name", "Gender", "DOB"],
        *([f"Ada{'a' * place} Marsh", "F", text] for place, text in enumerate(texts)),
    ]
    sheet = read_csv(table(rows))
    mapping = map_sheet(Kind.PLAYERS, sheet, DAY, answers)
    return mapping, check_laid(Kind.PLAYERS, lay(mapping, sheet, LeftOut()), DAY)


@given(st.lists(BIRTHS, min_size=1, max_size=40), st.sampled_from(list(FORMS)))
def test_a_column_is_read_right_or_asked_about(births: list[date], order: Order) -> None:
    mapping, checked = column([birth.strftime(FORMS[order]) for birth in births])
    if mapping.questions:
        assert [one.phrase.code for one in mapping.questions] == ["mapping-ask-order"]
        assert all(birth.day <= 12 for birth in births)
    else:
        assert [record.born.earliest for record in checked.records] == births


@given(st.lists(BIRTHS, min_size=1, max_size=40), st.sampled_from(list(FORMS)))
def test_an_answer_settles_it(births: list[date], order: Order) -> None:
    answers = Answers(Choices(orders={"": order}))
    mapping, checked = column([birth.strftime(FORMS[order]) for birth in births], answers)
    assert mapping.questions == ()
    assert [record.born.earliest for record in checked.records] == births


@given(st.lists(BIRTHS.filter(lambda day: day.day > 12), min_size=1, max_size=20), st.sampled_from(list(FORMS)))
def test_a_wrong_answer_is_a_fault_in_every_row_and_no_other_day(births: list[date], order: Order) -> None:
    other = Order.MDY if order is Order.DMY else Order.DMY
    _, checked = column([birth.strftime(FORMS[order]) for birth in births], Answers(Choices(orders={"dob": other})))
    assert (checked.records, checked.faults.count) == ([], len(births))


def test_one_birth_in_many_rows_is_no_more_evidence_than_in_one() -> None:
    mapping, checked = column(["2009-05-06"] * 12)
    assert mapping.questions == ()
    assert {str(record.born) for record in checked.records} == {"2009-05-06"}


def test_many_days_that_look_exchanged_are_asked_about() -> None:
    mapping, _ = column([f"20{year:02}-0{month}-0{month + 1}" for year in range(5, 9) for month in range(1, 8)])
    assert [one.phrase.code for one in mapping.questions] == ["mapping-ask-order"]
    assert mapping.questions[0].answers == ('--date-order "DOB=ymd"', '--date-order "DOB=ydm"')


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("17 maio 2009", "2009-05-17"),
        ("17. März 2009", "2009-03-17"),
        ("17 Dez 2009", "2009-12-17"),
        ("17 settembre 2009", "2009-09-17"),
        ("17 mei 2009", "2009-05-17"),
        ("17 okt 2009", "2009-10-17"),
        ("17 lug 2009", "2009-07-17"),
        ("(2009-05-17)17 May 2009 (aged 15)", "2009-05-17"),
        ("2009.0", "2009"),
        ("20090517", "2009-05-17"),
        ("20090517.0", "2009-05-17"),
        ("2009-05-17T00:00:00.000Z", "2009-05-17"),
    ],
)
def test_a_day_is_read_as_it_is_written_in_its_language(text: str, born: str) -> None:
    _, checked = column([text])
    assert [str(record.born) for record in checked.records] == [born]


def test_what_was_said_before_answers_a_question_and_overrules_nothing() -> None:
    before = Answers(remembered=Choices(orders={"dob": Order.MDY}))
    open_column, read = column(["05/06/2009"], before)
    assert (open_column.questions, str(read.records[0].born)) == ((), "2009-05-06")
    told, read = column(["05/06/2009", "17/05/2009"], before)
    assert (told.questions, str(read.records[0].born)) == ((), "2009-06-05")


def test_a_date_of_a_shape_that_was_not_met_is_a_fault_and_no_fall() -> None:
    with pytest.raises(UnfitCellError):
        birth(order_of(["2009-05-17"]))("17/05/2009")
