"""Taking in what a director typed in by hand: the same checks, the same batch and the same undo as of a file."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tracker.actions.spoken import spoken
from tracker.actions.taking_in import Lines, OwnClub, own_club, take_in
from tracker.actions.verb import Act
from tracker.football.errors import NotFoundError
from tracker.football.phrase import Phrase, phrase
from tracker.football.team_sheets import ClubTeam
from tracker.importing.kind import Kind
from tracker.importing.typed import TypedFault
from tracker.importing.view import ImportView
from tracker.store.intake import take_turn
from tracker.store.team_sheets import teams_of_club


@dataclass(frozen=True, slots=True)
class Entered:
    """What came of something typed in: what is wrong beside which field, or what was taken in."""

    faults: tuple[TypedFault, ...] = ()
    view: ImportView | None = None


@dataclass(frozen=True, slots=True)
class Slip:
    """What was typed in, ready to be taken in.

    Arguments:
        records: a row of the kind for each player, by the player's number.
        title: what it is called among the files that were taken in.
        of_all: the columns that are said once for all players; what is wrong in them is told once.
        fields: under which name a column stands in the form, where that is another than the column's.
    """

    kind: Kind
    records: Sequence[tuple[int, Any]]
    title: Phrase
    of_all: frozenset[str]
    fields: Mapping[str, str]


def club_of(act: Act) -> OwnClub:
    """The club that the director types in for.

    Raises:
        NotFoundError: whoever asks directs no club, as the operator of the machine does not.
    """
    own = own_club(act)
    if own is None:
        raise spoken(NotFoundError, phrase("typed-no-club"))
    return own


def team_of(teams: Sequence[ClubTeam], team_id: int) -> ClubTeam:
    """One of the own club's teams.

    Raises:
        NotFoundError: there is no such team, or it is another club's.
    """
    found = next((team for team in teams if team.id == team_id), None)
    if found is None:
        raise spoken(NotFoundError, phrase("typed-no-team"))
    return found


def own_teams(act: Act) -> tuple[ClubTeam, ...]:
    """The teams of the own club."""
    return teams_of_club(act.session, club_of(act).id)


def refuse_strangers(asked: Collection[int], known: Collection[int]) -> None:
    """Refuse to write of anybody who does not stand on the page.

    Raises:
        NotFoundError: one of them is another club's player, or nobody.
    """
    strangers = sorted(set(asked) - set(known))
    if strangers:
        raise spoken(NotFoundError, phrase("refused-no-player", player=str(strangers[0])))


def enter(act: Act, slip: Slip) -> Entered:
    """Take in what was typed, whole or not at all."""
    if not slip.records:
        return Entered((TypedFault(None, "", phrase("typed-nobody")),))
    take_turn(act.session)
    view = take_in(act, Lines(slip.kind, tuple(record for _, record in slip.records), slip.title))
    return Entered(_faults(view, slip), None if view.fault_count else view)


def _faults(view: ImportView, slip: Slip) -> tuple[TypedFault, ...]:
    """Each fault beside its field, those of what is said for all only once."""
    players = {record.row: player for player, record in slip.records}
    found = dict.fromkeys(
        TypedFault(
            None if fault.column in slip.of_all else players.get(fault.row or 0),
            slip.fields.get(fault.column, fault.column),
            fault.phrase,
        )
        for fault in view.faults
    )
    return tuple(found)
