"""Registering players with teams and ending registrations, with a row for each that has ended."""

from __future__ import annotations

from datetime import date

from tracker.demo.clubs import Team
from tracker.demo.person import Person
from tracker.demo.records import Records
from tracker.football.spells import ExitReason, Nature

_PERMANENT, _LOAN = Nature.PERMANENT.value, Nature.LOAN.value


def join(records: Records, person: Person, team: Team, day: date) -> None:
    """Register a player with a team from a day on; a club that is new to the player gives out a number."""
    person.team, person.since = team, day
    team.squad.append(person)
    club = team.club
    if club.id not in person.numbers:
        person.numbers += (club.id,)
        club.members += 1
        records.identifiers.append(
            (next(records.identifier_ids), person.id, f"club-{club.id}", f"{club.members:05d}")
        )


def leave(
    records: Records, person: Person, day: date, reason: ExitReason | None, destination: str | None = None
) -> None:
    """End a player's registration; the caller takes the player off the squad."""
    assert person.team is not None
    _write(records, person, person.team, person.since, day, _PERMANENT, reason, destination)
    person.team = None


def lend(person: Person, team: Team, day: date) -> None:
    """Lend a player to another team: the registration with the owner rests, and runs on."""
    assert person.team is not None
    person.owner, person.owner_since = person.team, person.since
    person.owner.squad.remove(person)
    person.team, person.since = team, day
    team.squad.append(person)


def give_back(records: Records, person: Person, day: date) -> None:
    """End a loan, so that the player is back with the owner."""
    assert person.team is not None
    assert person.owner is not None
    person.team.squad.remove(person)
    _write(records, person, person.team, person.since, day, _LOAN, ExitReason.LOAN_ENDED, person.owner.club.name)
    person.team, person.since, person.owner = person.owner, person.owner_since, None
    person.team.squad.append(person)


def write_running(records: Records, person: Person) -> None:
    """The registrations that are still running when the records end."""
    assert person.team is not None
    nature = _PERMANENT
    if person.owner is not None:
        _write(records, person, person.owner, person.owner_since, None, _PERMANENT, None, None)
        nature = _LOAN
    _write(records, person, person.team, person.since, None, nature, None, None)


def _write(
    records: Records,
    person: Person,
    team: Team,
    start: date,
    end: date | None,
    nature: str,
    reason: ExitReason | None,
    destination: str | None,
) -> None:
    why = reason.value if reason else None
    records.registrations.append(
        (next(records.registration_ids), person.id, team.id, start, end, nature, why, destination)
    )
