"""Who may be counted without being seen: in the one verb that says so, and read alone."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import Cast
from tracker.access.permissions import Permission
from tracker.actions.verb import VERBS, Act, Verb, perform
from tracker.store import tables as t
from tracker.store.ledger import UnrecordedError
from tracker.wiring import House

#: The verbs that may add up players out of sight. Whatever stands here needs a look at what it names.
COUNTING = {"view_club", "list_club_people"}


def done(house: House, cast: Cast, verb: Verb[None, object]) -> object:
    now: datetime = NOW
    return perform(verb, None, actor=cast.director, now=now, engine=house.engine, library=house.library)


def test_few_verbs_count_whom_one_may_not_see() -> None:
    assert "view_club" in {name for name, verb in VERBS.items() if verb.counts} <= COUNTING


def test_a_verb_that_does_not_say_so_counts_nobody(house: House, cast: Cast) -> None:
    def work(act: Act, _: None) -> object:
        return act.counting

    assert done(house, cast, Verb("made_up", Permission.POOL_ASK, (), work)) is None
    assert done(house, cast, Verb("made_up", Permission.POOL_ASK, (), work, counts=True)) is not None


def test_whoever_is_counted_cannot_be_changed(house: House, cast: Cast) -> None:
    def work(act: Act, _: None) -> object:
        assert act.counting is not None
        with act.counting() as everybody:
            everybody.get_one(t.PlayerRow, cast.maya).name = "Somebody else"
            everybody.commit()
        return None

    with pytest.raises(UnrecordedError):
        done(house, cast, Verb("made_up", Permission.POOL_ASK, (), work, counts=True))
    with Session(house.engine) as session:
        assert session.get_one(t.PlayerRow, cast.maya).name == "Maya Ferrant"
