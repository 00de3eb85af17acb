"""Typing in a call-up list: a national side, its days, and for several players at once how far it went."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.typed_in import Entered, Slip, club_of, enter, own_teams, refuse_strangers
from tracker.actions.verb import Act, verb
from tracker.football.call_ups import CallUpKind
from tracker.football.phrase import phrase
from tracker.football.team_sheets import ClubTeam, SquadMember
from tracker.importing import cells
from tracker.importing.kind import Kind
from tracker.importing.kinds.call_ups import CallUpLine
from tracker.importing.typed import line_of, read_words
from tracker.store.team_sheets import association_of, categories_held, registered_between

_OF_ALL = frozenset({"association", "category", "from", "to", "date", "competition", "opponent", "official"})
#: Words are read as those of a file are, so that U17 and U-17 are one side.
_READERS: dict[str, Callable[[str], str]] = {
    "association": cells.country,
    "category": cells.category,
    "competition": cells.words(),
    "opponent": cells.words(),
}
_FIELDS = {"from": "first", "date": "first", "to": "last", "": "kind", "player": "kind"}


@dataclass(frozen=True, slots=True)
class OpenCallUpList:
    """Whom to list: the players of a team, else those who stand on the list already, else the whole club."""

    team_id: int | None = None
    listed: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class CalledPlayer:
    """A player on the list: how far the call-up went, and the minutes if they were fielded."""

    player_id: int
    kind: CallUpKind
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class CallUpList:
    """A call-up list as it was typed in. `official` is `None` where nobody knows."""

    association: str
    category: str
    first: date
    last: date
    competition: str
    opponent: str
    official: bool | None
    called: tuple[CalledPlayer, ...]


@dataclass(frozen=True, slots=True)
class CallUpsBeside:
    """Who may be called up, the club's own association, and the sides of it that are on record."""

    teams: tuple[ClubTeam, ...]
    team: ClubTeam | None
    players: tuple[SquadMember, ...]
    association: str
    categories: tuple[str, ...]


@verb(needs=Permission.RECORDS_TYPE_IN)
def open_call_up_list(act: Act, command: OpenCallUpList) -> CallUpsBeside:
    """The players of the director's club who may be called up, and the sides that are known."""
    own, teams = club_of(act), own_teams(act)
    team = next((one for one in teams if one.id == command.team_id), None)
    players = registered_between(act.session, own.id, act.day, act.day, team)
    if team is not None:
        players = tuple(one for one in players if one.team_id == team.id)
    elif command.listed:
        players = tuple(one for one in players if one.id in command.listed)
    association = association_of(act.session, own.id)
    return CallUpsBeside(teams, team, players, association, categories_held(act.session, association))


@verb(needs=Permission.RECORDS_TYPE_IN, leaves=(Event.FILE_IMPORTED,), remembers=True)
def enter_call_up_list(act: Act, command: CallUpList) -> Entered:
    """Take in a call-up list; nothing of it where anything is wrong.

    Raises:
        NotFoundError: one of the players is another club's.
        ChangedMeanwhileError: somebody else wrote the same meanwhile.
    """
    known = registered_between(act.session, club_of(act).id, act.day, act.day)
    refuse_strangers([one.player_id for one in command.called], {one.id for one in known})
    words, faults = read_words(_READERS, {name: getattr(command, name) for name in _READERS})
    if faults:
        return Entered(faults)
    title = phrase("typed-title-call-ups", category=words["category"], day=command.first)
    return enter(act, Slip(Kind.CALL_UPS, _records(command, words), title, _OF_ALL, _FIELDS))


def _records(command: CallUpList, words: Mapping[str, str | None]) -> Sequence[tuple[int, CallUpLine]]:
    said = {**words, "first": command.first, "last": command.last, "official": command.official}
    return [
        (one.player_id, line_of(CallUpLine, row, one.player_id, {**said, "kind": one.kind, "minutes": one.minutes}))
        for row, one in enumerate(command.called, start=1)
    ]
