"""What is cut out of a dossier is named alike whether or not there was any of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.pathway.careers import born, youth
from tracker.access.redact import ABSENCES, BIRTH_DATE, IDENTIFIERS, redact
from tracker.access.roles import Role
from tracker.football.appearances import Absence
from tracker.football.people import Identifier

BARE = youth(as_of=date(2026, 6, 30))
FULL = replace(
    BARE,
    player=replace(BARE.player, identifiers=(Identifier("fan", "N1"),)),
    absences=(Absence(date(2025, 1, 1), date(2025, 2, 1)),),
)


@pytest.mark.parametrize("role", [Role.SCOUT, Role.OFFICER])
@pytest.mark.parametrize("birth", [None, "2007", "2007-02", "2007-02-01"])
def test_a_scout_is_told_of_the_same_kinds_whatever_is_on_record(role: Role, birth: str | None) -> None:
    for dossier in (born(BARE, birth), born(FULL, birth)):
        assert redact(dossier, frozenset({role})).withheld == {BIRTH_DATE, IDENTIFIERS, ABSENCES}
        shared = redact(dossier, frozenset({role}), birth_date=True)
        assert shared.withheld == {IDENTIFIERS, ABSENCES}
        assert shared.player.identifiers == ()


@pytest.mark.parametrize("role", [Role.PARENT, Role.PLAYER, Role.COACH, Role.DIRECTOR, Role.ADMINISTRATOR])
def test_from_whoever_sees_it_all_nothing_is_withheld(role: Role) -> None:
    assert redact(FULL, frozenset({role, Role.SCOUT})) == FULL
