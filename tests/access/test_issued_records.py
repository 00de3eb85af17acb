"""The records that a report rests on: cut at its day, as its readers may know them, and marked for good."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tracker.access.issued_records import mark_records, rest_unchanged
from tracker.access.redact import redact
from tracker.access.roles import Role
from tracker.football.appearances import Absence, Appearance, Fixture, SeasonTotal, Selection
from tracker.football.calendar import CutOff, Window
from tracker.football.call_ups import CallUp, CallUpKind, NationalSide
from tracker.football.disputes import Dispute, RecordKind
from tracker.football.dossier import Dossier
from tracker.football.people import Basis, Birth, Identifier, Nationality, Player, Position, Sex
from tracker.football.spells import ExitReason, Spell, Team, TeamSeason
from tracker.logic.span import Span
from tracker.logic.truth import Truth

DAY = date(2026, 3, 1)
LATER = DAY + timedelta(days=1)
TEAM = Team(1, "Under 19", 1, "Harbour Athletic")
SEASON = TeamSeason(1, "Youth League", "2025-26", Window(date(2025, 8, 15), date(2026, 5, 31)), 4, CutOff(1, 1))
MATCH = Fixture(1, date(2025, 9, 6), "Meadow Town", "Youth League", SEASON)
CALL_UP = CallUp(
    NationalSide(1, "NMK", "U-17", Sex.FEMALE, 2), Span(date(2025, 2, 3), date(2025, 2, 3)), CallUpKind.CAMP
)
PLAYER = Player(
    id=7,
    name="Maya Ferrant",
    sex=Sex.FEMALE,
    birth=Birth.read("2008-03-14"),
    position=Position.MIDFIELDER,
    nationalities=(Nationality("NMK", Basis.BIRTH),),
    identifiers=(Identifier("fan", "NMK000007"),),
)
DOSSIER = Dossier(
    player=PLAYER,
    spells=(Spell(TEAM, date(2025, 8, 1)),),
    team_seasons=(SEASON,),
    fixtures=(MATCH,),
    appearances=(Appearance(MATCH, Selection.STARTED, 90),),
    totals=(SeasonTotal(SEASON, 2, None),),
    absences=(Absence(date(2025, 10, 1), date(2025, 11, 1)),),
    call_ups=(CALL_UP,),
)


def test_the_same_records_have_this_mark_for_good() -> None:
    """A mark is held against what is on record years later. Whoever cuts or reads records otherwise makes all marks
    of before say "changed": let `_FORM` in tracker/access/issued_records.py count on, and write in the new mark.
    """
    assert mark_records(DOSSIER, DAY) == "1..71b164a141f4ba53c2f6610eb53ef590"


@pytest.mark.parametrize("roles", [{Role.PARENT}, {Role.SCOUT}])
def test_records_that_are_the_same_are_found_the_same_whoever_was_told_of_them(roles: set[Role]) -> None:
    mark = mark_records(redact(DOSSIER, frozenset(roles)), DAY)
    assert rest_unchanged(mark, DOSSIER, DAY) is Truth.YES
    changed = replace(DOSSIER, player=replace(PLAYER, name="Maya Ferrant-Lund"))
    assert rest_unchanged(mark, changed, DAY) is Truth.NO


def test_with_whom_the_day_of_birth_is_shared_learns_of_a_day_that_changed_and_others_do_not() -> None:
    scout = frozenset({Role.SCOUT})
    told, untold = (mark_records(redact(DOSSIER, scout, birth_date=shared), DAY) for shared in (True, False))
    other = replace(DOSSIER, player=replace(PLAYER, birth=Birth.read("2008-03-15")))
    assert [rest_unchanged(mark, DOSSIER, DAY) for mark in (told, untold)] == [Truth.YES, Truth.YES]
    assert [rest_unchanged(mark, other, DAY) for mark in (told, untold)] == [Truth.NO, Truth.YES]


_LATE_MATCH = replace(MATCH, day=LATER)
_LATE_SEASON = replace(SEASON, label="2026-27", window=Window(LATER, date(2027, 5, 31)))
OF_LATER_DAYS = {
    "a registration": replace(DOSSIER, spells=(*DOSSIER.spells, Spell(TEAM, LATER))),
    "its end": replace(
        DOSSIER,
        spells=(replace(DOSSIER.spells[0], end=LATER, exit_reason=ExitReason.TRANSFER, destination="Vale"),),
    ),
    "a season": replace(DOSSIER, team_seasons=(SEASON, _LATE_SEASON)),
    "a match": replace(DOSSIER, fixtures=(MATCH, _LATE_MATCH)),
    "an appearance": replace(
        DOSSIER, appearances=(*DOSSIER.appearances, Appearance(_LATE_MATCH, Selection.STARTED, 90))
    ),
    "a total": replace(DOSSIER, totals=(*DOSSIER.totals, SeasonTotal(_LATE_SEASON, 1, 90))),
    "an absence": replace(DOSSIER, absences=(*DOSSIER.absences, Absence(LATER))),
    "a call-up": replace(DOSSIER, call_ups=(CALL_UP, replace(CALL_UP, when=Span(LATER, LATER)))),
    "a dispute": replace(
        DOSSIER,
        disputes=(Dispute(RecordKind.ABSENCE, 2, "", LATER, about=Absence(LATER)),),
    ),
}


@pytest.mark.parametrize("what", OF_LATER_DAYS)
def test_what_is_of_a_later_day_changes_nothing_until_that_day(what: str) -> None:
    assert rest_unchanged(mark_records(DOSSIER, DAY), OF_LATER_DAYS[what], DAY) is Truth.YES
    assert rest_unchanged(mark_records(DOSSIER, LATER), OF_LATER_DAYS[what], LATER) is Truth.NO


def test_an_absence_that_ended_later_was_open_on_the_day() -> None:
    going_on = replace(DOSSIER, absences=(Absence(date(2026, 2, 1)),))
    over = replace(DOSSIER, absences=(Absence(date(2026, 2, 1), LATER),))
    assert rest_unchanged(mark_records(going_on, DAY), over, DAY) is Truth.YES
    assert rest_unchanged(mark_records(going_on, LATER), over, LATER) is Truth.NO


def test_a_scout_learns_nothing_of_absences_by_it() -> None:
    mark = mark_records(redact(DOSSIER, frozenset({Role.SCOUT})), DAY)
    assert rest_unchanged(mark, replace(DOSSIER, absences=()), DAY) is Truth.YES


@pytest.mark.parametrize("mark", ["", "0.." + "f" * 32, "2.absences." + "f" * 32, "nonsense"])
def test_a_mark_of_another_form_tells_nothing(mark: str) -> None:
    assert rest_unchanged(mark, DOSSIER, DAY) is Truth.UNKNOWN
