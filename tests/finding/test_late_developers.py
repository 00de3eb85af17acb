"""Reasons to look again: each holds exactly where its figures do, and says what is on record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tracker.finding.late_developers import Looked, Reason, reason_phrase, reasons_of
from tracker.football.people import Birth
from tracker.i18n.speak import LANGUAGES, speaker

NOBODY = Looked(1, kept_since=date(2010, 8, 1))
RISEN = replace(NOBODY, minutes=600, before=400)


@pytest.mark.parametrize(("quarter", "found"), [(4, (Reason.QUARTER,)), (3, ()), (None, ())])
def test_a_birth_in_the_last_quarter_is_a_reason_as_far_as_it_is_known(
    quarter: int | None, found: tuple[Reason, ...]
) -> None:
    assert reasons_of(replace(NOBODY, quarter=quarter)) == found


@pytest.mark.parametrize(
    ("birth", "seen", "found"),
    [
        ("2008-03-14", date(2024, 3, 14), (Reason.ENTRY,)),
        ("2008-03-14", date(2024, 3, 13), ()),
        ("2008-02-29", date(2024, 2, 29), (Reason.ENTRY,)),
        ("2008", date(2024, 12, 30), ()),
        ("2008", date(2024, 12, 31), (Reason.ENTRY,)),
    ],
)
def test_whose_first_record_is_surely_of_the_16th_birthday_or_later_came_late(
    birth: str, seen: date, found: tuple[Reason, ...]
) -> None:
    assert reasons_of(replace(NOBODY, born=Birth.read(birth).span, first_seen=seen)) == found


@pytest.mark.parametrize(
    ("kept_since", "found"),
    [(date(2024, 3, 14), (Reason.ENTRY,)), (date(2024, 3, 15), ()), (date(2030, 1, 1), ()), (None, ())],
)
def test_nobody_came_late_who_was_over_16_before_the_first_season_on_record(
    kept_since: date | None, found: tuple[Reason, ...]
) -> None:
    """Records that begin in 2024 say nothing of whether a man of 25 played at 16."""
    born = Birth.read("2008-03-14").span
    looked = replace(NOBODY, born=born, first_seen=date(2025, 9, 1), kept_since=kept_since)
    assert reasons_of(looked) == found


def test_of_an_unknown_birth_or_of_nothing_on_record_nobody_came_late() -> None:
    assert reasons_of(replace(NOBODY, first_seen=date(2024, 1, 1))) == ()
    assert reasons_of(replace(NOBODY, born=Birth.read("1999").span)) == ()


@pytest.mark.parametrize(
    ("minutes", "before", "rises"),
    [(450, 300, True), (449, 200, False), (599, 400, False), (600, 400, True), (2000, 0, False)],
)
def test_minutes_rise_by_half_to_a_fair_number_from_something(minutes: int, before: int, rises: bool) -> None:
    assert reasons_of(replace(NOBODY, minutes=minutes, before=before)) == ((Reason.RISING,) if rises else ())


def test_whoever_was_called_up_is_not_passed_over() -> None:
    assert reasons_of(replace(RISEN, called_up=True)) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_reason_is_one_sentence_with_what_is_on_record(language: str) -> None:
    looked = replace(RISEN, quarter=4, born=Birth.read("2008").span, first_seen=date(2025, 2, 1))
    assert reasons_of(looked) == tuple(Reason)
    spoken = [speaker(language)(reason_phrase(reason, looked)) for reason in Reason]
    assert all(sentence.endswith(".") and "{" not in sentence for sentence in spoken)
    assert "2025" in spoken[1]
    assert "600" in spoken[2]
    assert "400" in spoken[2]
