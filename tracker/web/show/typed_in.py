"""What the pages for typing in have in common: choices in words, players, faults, and what was just taken in."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from flask import url_for

from tracker.football.batches import Batch
from tracker.football.people import Birth
from tracker.football.phrase import phrase
from tracker.football.team_sheets import ClubTeam, SquadMember, TeamsSeason
from tracker.importing.typed import TypedFault
from tracker.reports.voice import Voice
from tracker.web.forms.fields import Choices

#: The pages by their endpoints, with the codes of each one's name and of what it is for.
PAGES = (
    ("team_sheets.look", "typed-sheet-heading", "typed-sheet-lead"),
    ("call_up_lists.look", "typed-call-ups-heading", "typed-call-ups-lead"),
    ("season_totals.look", "typed-totals-heading", "typed-totals-lead"),
    ("absences.look", "typed-absence-heading", "typed-absence-lead"),
)


@dataclass(frozen=True, slots=True)
class TypedWay:
    """One of the pages for typing in, what it is for, and whether one is there."""

    address: str
    name: str
    here: bool
    says: str = ""


@dataclass(frozen=True, slots=True)
class JustEntered:
    """What was taken in a moment ago: in words, with its number to undo it."""

    number: int
    says: str


@dataclass(frozen=True, slots=True)
class PlayerRow:
    """A player in a list: the name, something to tell namesakes apart by, and what is wrong in which field."""

    id: int
    name: str
    under: str
    wrong: dict[str, str]


def ways(here: str, voice: Voice) -> tuple[TypedWay, ...]:
    """The ways between the pages."""
    return tuple(
        TypedWay(url_for(endpoint), voice.speak(phrase(name)), endpoint == here, voice.speak(phrase(says)))
        for endpoint, name, says in PAGES
    )


def just_entered(number: int | None, batches: Iterable[Batch], voice: Voice) -> JustEntered | None:
    """What to say of something that was taken in and not undone since; nothing of what is not one's own."""
    found = next((one for one in batches if one.number == number and one.undone_at is None), None)
    if found is None:
        return None
    said = phrase("typed-entered", title=found.name, added=found.added, changed=found.changed, same=found.same)
    return JustEntered(found.number, voice.speak(said))


def player_rows(
    players: Sequence[SquadMember], faults: Iterable[TypedFault], voice: Voice
) -> tuple[PlayerRow, ...]:
    """The players in their order, each with what is wrong."""
    wrong: dict[int, dict[str, str]] = {}
    for fault in faults:
        if fault.player_id is not None:
            wrong.setdefault(fault.player_id, {}).setdefault(fault.column, voice.speak(fault.phrase))
    several = len({one.team_id for one in players}) > 1
    return tuple(_row(one, wrong.get(one.id, {}), several=several) for one in players)


def of_all(faults: Iterable[TypedFault], fields: Collection[str], voice: Voice) -> dict[str, str]:
    """What is wrong in the fields that are said once; what belongs to none of them stands under an empty name."""
    found: dict[str, str] = {}
    for fault in faults:
        if fault.player_id is None:
            found.setdefault(fault.column if fault.column in fields else "", voice.speak(fault.phrase))
    return found


def team_choices(teams: Sequence[ClubTeam], voice: Voice) -> Choices:
    """Teams by name; of those of one name it is said whether women or men play in them."""
    names = [team.name for team in teams]
    return {str(team.id): _team(team, alone=names.count(team.name) == 1, voice=voice) for team in teams}


def season_choices(seasons: Sequence[TeamsSeason]) -> Choices:
    """League seasons as their leagues call them."""
    return {str(one.id): f"{one.league} {one.label}" for one in seasons}


def _team(team: ClubTeam, *, alone: bool, voice: Voice) -> str:
    return team.name if alone else f"{team.name} ({voice.speak(phrase(f'sex-{team.sex.value}'))})"


def _row(player: SquadMember, wrong: dict[str, str], *, several: bool) -> PlayerRow:
    parts = (_year(player.birth), player.team if several else "")
    return PlayerRow(player.id, player.name, " · ".join(part for part in parts if part), wrong)


def _year(birth: Birth | None) -> str:
    """The year of birth, which is enough to tell one from another."""
    if birth is None or birth.earliest.year != birth.latest.year:
        return ""
    return str(birth.earliest.year)
