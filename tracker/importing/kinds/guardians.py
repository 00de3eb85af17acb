"""Guardians of players, a row each. Two homes are two rows, and neither is told of the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from tracker.football.holdings import Thing, Wanted
from tracker.football.people import folded
from tracker.football.phrase import phrase
from tracker.importing import cells
from tracker.importing.columns import Column
from tracker.importing.contacts import Contact, Kin, contact_facts, contact_key, is_invited
from tracker.importing.faults import Complain
from tracker.importing.named import Born, Gender, Name, Number, Source, check_named, meant_player, want_player
from tracker.importing.planner import Planner


@dataclass(frozen=True, slots=True)
class GuardianLine:
    """A row: one guardian of one player."""

    row: int
    player: Number
    name: Name
    sex: Gender
    born: Born
    club: Annotated[
        str, Column(cells.name(), "The club that names the guardian; its directors alone see it", required=True)
    ]
    guardian_name: Annotated[str | None, Column(cells.name(), "The guardian's name")]
    guardian_email: Annotated[
        str | None, Column(cells.email, "The guardian's address, without which nobody can be invited")
    ]
    guardian_phone: Annotated[str | None, Column(cells.words(40), "The guardian's telephone")]
    guardian_relation: Annotated[
        Kin | None, Column(cells.one_of(Kin), "mother, father, guardian or other; asked when inviting if empty")
    ]
    source: Source

    @property
    def contact(self) -> Contact:
        """The guardian."""
        return Contact(self.guardian_name, self.guardian_email, self.guardian_phone, self.guardian_relation)


def check_line(line: GuardianLine, day: date, complain: Complain) -> None:
    """What must hold within a row."""
    del day
    check_named(line, complain)
    if line.contact.empty:
        complain("guardian_name", phrase("import-guardian-empty"))


def wanted(lines: Iterable[GuardianLine], source: str) -> Wanted:
    """What the rows name."""
    named = Wanted(of_players=(Thing.NAMED_GUARDIAN, Thing.REGISTRATION))
    for line in lines:
        want_player(named, line, source)
        named.clubs.add(folded(line.club))
    return named


def put(planner: Planner, line: GuardianLine) -> None:
    """What a row does."""
    found = meant_player(planner, line, club=line.club)
    if found is None or is_invited(planner, found[0], line.contact):
        return
    club = planner.found(Thing.CLUB, (folded(line.club),))
    if club is None:
        planner.complain("club", phrase("import-guardian-club", club=line.club))
        return
    key, facts = contact_key(found[0], line.contact), contact_facts(line.contact, club[0])
    held = planner.known.of(Thing.NAMED_GUARDIAN).get(key)
    planner.state(Thing.NAMED_GUARDIAN, key, held[1] if held else facts, subject=True)
