"""A small world that is held already: two players with numbers, three without, a league's season and a club."""

from __future__ import annotations

from datetime import date

from tests.importing.files import checked
from tracker.football.appearances import AbsenceReason
from tracker.football.holdings import (
    AbsenceFacts,
    Facts,
    IdentifierFacts,
    Key,
    Known,
    LeagueFacts,
    PlayerFacts,
    Ref,
    SeasonFacts,
    SpellFacts,
    Thing,
)
from tracker.football.people import Birth, Sex, folded
from tracker.importing.kind import Kind
from tracker.importing.registry import IMPORTABLE

ADA = PlayerFacts("Ada Marsh", Sex.FEMALE, Birth.read("2008-05-17"))
BEN = PlayerFacts("Ben Rowe", Sex.MALE, Birth.read("2007"))
CLEO = PlayerFacts("Cleo Anders", Sex.FEMALE)
TWINS = (
    PlayerFacts("Kim Vale", Sex.FEMALE, Birth.read("2006-02-03")),
    PlayerFacts("Kim Vale", Sex.FEMALE, Birth.read("2006-02-03")),
)
PLAYERS: dict[Ref, PlayerFacts] = {1: ADA, 2: BEN, 3: CLEO, 4: TWINS[0], 5: TWINS[1]}
NUMBERS = {"7": 1, "8": 2}

Things = dict[Thing, dict[Key, tuple[Ref, Facts]]]

THINGS: Things = {
    Thing.PLAYER: {(ref,): (ref, facts) for ref, facts in PLAYERS.items()},
    Thing.IDENTIFIER: {("file", number): (ref, IdentifierFacts(ref)) for number, ref in NUMBERS.items()},
    Thing.LEAGUE: {("north u19", Sex.FEMALE): (11, LeagueFacts()), ("old u19", Sex.FEMALE): (14, LeagueFacts())},
    Thing.LEAGUE_SEASON: {
        (11, "2023-24"): (12, SeasonFacts(date(2023, 8, 15), date(2024, 5, 31), 4)),
        (11, "2024-25"): (13, SeasonFacts(date(2024, 8, 15), date(2025, 5, 31), 4)),
        (14, "2006-07"): (15, SeasonFacts(date(2006, 8, 15), date(2007, 5, 31), 4)),
    },
    Thing.REGISTRATION: {
        (1, 21, date(2022, 8, 1)): (22, SpellFacts()),
        (1, 21, date(2024, 8, 1)): (23, SpellFacts()),
        (3, 21, date(2024, 8, 1)): (24, SpellFacts()),
        (4, 21, date(2023, 8, 1)): (25, SpellFacts(date(2024, 6, 30))),
    },
    Thing.CLUB: {("bay",): (31, ())},
    Thing.TEAM: {(31, "u19", Sex.FEMALE): (21, ())},
    Thing.ABSENCE: {(1, date(2025, 3, 1), AbsenceReason.SUSPENDED): (41, AbsenceFacts())},
}


def held_for(kind: Kind, content: bytes) -> Known:
    """What the store would hand over of this world for a file."""
    asked = IMPORTABLE[kind].wanted(checked(kind, content).records, "file").namesakes
    namesakes = {
        (name, sex): tuple(ref for ref, one in PLAYERS.items() if (folded(one.name), one.sex) == (name, sex))
        for name, sex in asked
    }
    return Known(THINGS, namesakes, is_erased=_is_erased)


def _is_erased(name: str, _sex: Sex, _born: Birth | None, _number: tuple[str, str] | None) -> bool:
    return name == "ever gone"
