"""The lists of whoever acts: finding one, the player who is put on it, and refusing what was changed meanwhile."""

from __future__ import annotations

from tracker.actions.spoken import spoken
from tracker.actions.verb import Act
from tracker.football.errors import ChangedMeanwhileError, NotFoundError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.football.shortlists import ListKind
from tracker.store import shortlists
from tracker.store.tables import PlayerList, PlayerRow


def keeper(act: Act) -> int:
    """The account that keeps the lists."""
    assert act.actor.user_id is not None, "Only roles with an account keep lists."
    return act.actor.user_id


def own_list(act: Act, kind: ListKind | None, number: int, *, hold: bool = False) -> PlayerList:
    """A list that one keeps, of one kind or of whichever.

    Raises:
        NotFoundError: one keeps none of this number.
    """
    known = 0 < number <= LARGEST_NUMBER
    found = shortlists.list_of(act.session, keeper(act), kind, number, hold=hold) if known else None
    if found is None:
        raise spoken(NotFoundError, phrase("shortlist-none"))
    return found


def player_in_sight(act: Act, player_id: int) -> PlayerRow:
    """A player whom one may see today.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
    """
    found = act.session.get(PlayerRow, player_id) if 0 < player_id <= LARGEST_NUMBER else None
    if found is None:
        raise spoken(NotFoundError, phrase("refused-no-player", player=str(player_id)))
    return found


def refuse_changed(now: int | str, then: int | str) -> None:
    """Refuse to write over what one has said elsewhere since.

    Raises:
        ChangedMeanwhileError: it is not what it was when it was read.
    """
    if now != then:
        raise spoken(ChangedMeanwhileError, phrase("shortlist-changed"))
