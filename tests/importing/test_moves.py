"""Moves between clubs: what they end and what they begin, in whichever order the rows stand."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest
from tests.importing.files import planned, sheet, told
from tests.importing.held import held_for
from tracker.football.holdings import SpellFacts, Thing
from tracker.football.spells import ExitReason, Nature
from tracker.importing.kind import Kind
from tracker.importing.plan import Plan

TO_HILL = {"player": "7", "date": "2025-07-01", "from_club": "Vale", "to_club": "Hill"}
TO_VALE = {"player": "7", "date": "2024-07-01", "from_club": "", "to_club": "Vale"}
LENT = {"player": "7", "date": "2025-09-01", "from_club": "Hill", "to_club": "Dene", "move": "loan"}
BACK = {"player": "7", "date": "2026-01-15", "from_club": "Dene", "to_club": "Hill", "move": "loan_return"}


def plan(*rows: dict[str, str]) -> Plan:
    """What a file of moves comes to beside the world that is held."""
    content = sheet(*rows)
    return planned(Kind.MOVES, content, held_for(Kind.MOVES, content))


def spells(made: Plan) -> dict[date, SpellFacts]:
    """The spells that a plan brings, by their first days."""
    assert made.faults.count == 0, told(made.faults)
    return {key[2]: SpellFacts(*holding.facts) for key, holding in made.delivery.added(Thing.REGISTRATION)}


@pytest.mark.parametrize("rows", list(permutations([TO_HILL, TO_VALE, LENT, BACK])))
def test_the_order_of_the_rows_makes_no_difference(rows: tuple[dict[str, str], ...]) -> None:
    assert spells(plan(*rows)) == {
        date(2024, 7, 1): SpellFacts(date(2025, 6, 30), Nature.PERMANENT, ExitReason.TRANSFER, "Hill"),
        date(2025, 7, 1): SpellFacts(None, Nature.PERMANENT),
        date(2025, 9, 1): SpellFacts(date(2026, 1, 14), Nature.LOAN, ExitReason.LOAN_ENDED, "Hill"),
    }


def test_a_move_ends_the_spell_that_is_held() -> None:
    content = {
        "name": "Cleo Anders",
        "date": "2025-07-01",
        "from_club": "Bay",
        "from_team": "U19",
        "to_club": "Hill",
    }
    ((key, holding),) = plan(content).delivery.changed(Thing.REGISTRATION)
    assert key == (3, 21, date(2024, 8, 1))
    assert SpellFacts(*holding.facts).registered_until == date(2025, 6, 30)


def test_leaving_for_no_club_begins_nothing() -> None:
    made = plan(TO_VALE, {**TO_HILL, "to_club": ""})
    assert spells(made) == {date(2024, 7, 1): SpellFacts(date(2025, 6, 30), Nature.PERMANENT, None, None)}


def test_a_spell_that_ended_before_stays_as_it_is() -> None:
    later = {**TO_HILL, "date": "2026-01-01", "to_club": "Dene"}
    assert spells(plan(TO_VALE, TO_HILL, later))[date(2024, 7, 1)].registered_until == date(2025, 6, 30)
