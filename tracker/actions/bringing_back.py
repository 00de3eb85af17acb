"""Bringing back what was dropped within a day: a list or a squad, a player on a list, or a kept question."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions import kept_questions, own_lists
from tracker.actions.own_lists import own_list, player_in_sight
from tracker.actions.putting_aside import Aside, taken_up
from tracker.actions.saved_questions import MOST_QUESTIONS
from tracker.actions.shortlist_notes import shown_name
from tracker.actions.shortlists import MOST_LISTS, MOST_PLAYERS
from tracker.actions.spoken import spoken
from tracker.actions.squad_notes import shown_squad
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.phrase import phrase
from tracker.football.shortlists import ListKind
from tracker.store import put_aside as store
from tracker.store import saved_questions as questions
from tracker.store import shortlists


@dataclass(frozen=True, slots=True)
class BringBackList:
    """The number under which a list, or a player of one, was put aside."""

    aside: int


@dataclass(frozen=True, slots=True)
class BringBackQuestion:
    """The number under which a question was put aside."""

    aside: int


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """What is there again.

    Arguments:
        number: that of the list or the question, the same as before.
        player: the player who is on the list again; nothing where the whole list came back.
        missing: how many players came not back, as they are on record no more.
    """

    number: int
    name: str = field(repr=False)
    kind: ListKind | None = None
    player: str = field(default="", repr=False)
    missing: int = 0


@verb(needs=Permission.SHORTLIST_KEEP, leaves=(Event.SHORTLIST_CHANGED, Event.PLAYER_LISTED))
def bring_back_list(act: Act, command: BringBackList) -> BroughtBack:
    """Bring back a list or a squad with all that was noted on it, or a player on a list with what was noted.

    Raises:
        NotFoundError: nothing lies there any more, or the player may not be seen any more, or the list is gone.
        BadInputError: there are too many lists, or players on it.
    """
    aside = taken_up(act, own_lists.keeper(act), command.aside)
    return _list_back(act, aside) if aside.listed else _player_back(act, aside)


def _list_back(act: Act, aside: Aside) -> BroughtBack:
    listed = aside.listed
    assert listed is not None, "Whoever comes here has seen that it is a list."
    if len(shortlists.lists_of(act.session, own_lists.keeper(act), listed.kind)) >= MOST_LISTS:
        raise spoken(BadInputError, phrase("shortlist-too-many", most=MOST_LISTS))
    act.record(Event.SHORTLIST_CHANGED, "user", own_lists.keeper(act))
    store.lay_back_list(act.session, own_lists.keeper(act), listed)
    missing = store.lay_back_entries(act.session, aside.entries)
    return BroughtBack(listed.id, _name_of(act, listed.kind, listed.said), listed.kind, missing=missing)


def _player_back(act: Act, aside: Aside) -> BroughtBack:
    if not aside.entries:
        raise spoken(NotFoundError, phrase("aside-gone"))
    first = aside.entries[0]
    player, kept = player_in_sight(act, first.player_id), own_list(act, None, first.list_id, hold=True)
    on_it = shortlists.entries_of(act.session, (kept.id,)).get(kept.id, ())
    if len(on_it) >= MOST_PLAYERS:
        raise spoken(BadInputError, phrase("shortlist-full", most=MOST_PLAYERS))
    back = BroughtBack(kept.id, _name_of(act, kept.kind, kept.said), kept.kind, player.name)
    # Whoever put the player there again in the meantime has said something newer.
    if not any(one.player_id == player.id for one in on_it):
        act.record(Event.PLAYER_LISTED, "player", player.id)
        kept.changed_at = act.now
        act.session.flush()
        store.lay_back_entries(act.session, aside.entries)
    return back


def _name_of(act: Act, kind: ListKind, said: str) -> str:
    keys = act.office.keys
    return shown_name(keys, said) if kind is ListKind.SHORTLIST else shown_squad(keys, said).name


@verb(needs=Permission.QUESTION_KEEP, leaves=(Event.QUESTION_CHANGED,))
def bring_back_question(act: Act, command: BringBackQuestion) -> BroughtBack:
    """Bring back a kept question, with whom it had found when it was last seen.

    Raises:
        NotFoundError: nothing lies there any more.
        BadInputError: another question has its name, or there are too many.
    """
    keeper = kept_questions.keeper(act)
    if keeper is None:
        raise spoken(NotFoundError, phrase("aside-gone"))
    aside = taken_up(act, keeper, command.aside)
    if aside.question is None:
        raise spoken(NotFoundError, phrase("aside-gone"))
    name = kept_questions.shown(act.office.keys, aside.question.said)
    kept_questions.free_name(act, name)
    if questions.how_many(act.session, keeper) >= MOST_QUESTIONS:
        raise spoken(BadInputError, phrase("saved-too-many", most=MOST_QUESTIONS))
    act.record(Event.QUESTION_CHANGED, "user", keeper)
    act.session.flush()
    store.lay_back_question(act.session, keeper, aside.question, aside.found)
    return BroughtBack(aside.question.id, name)
