"""Several verbs that only read, done for one page: each as if it were done alone."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy.orm import Session
from tests.enrolled import questions
from tests.people import Cast
from tracker.access.actor import VISITOR
from tracker.access.consent import Purpose
from tracker.access.events import Event
from tracker.access.guardianship import Relation
from tracker.access.permissions import Permission
from tracker.actions.account import SignIn, sign_in
from tracker.actions.consents import RefuseConsent, refuse_consent
from tracker.actions.duplicates import KeepApart, ListDuplicates, keep_apart, list_duplicates
from tracker.actions.guardians import ListGuardians, list_guardians
from tracker.actions.quota_shortfalls import ListQuotaShortfalls, list_quota_shortfalls
from tracker.actions.reading import NotReadingError
from tracker.actions.today import ReadToday, read_today
from tracker.actions.verb import Act, UndeclaredError, Verb
from tracker.football.errors import DeniedError, SignInNeededError
from tracker.store import tables as t
from tracker.wiring import House


@pytest.fixture
def refused(house: House, cast: Cast) -> int:
    """Ilse's mother has refused the club's use, and a second guardian waits for the club."""
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.CLUB_USE), cast.other_parent)
    with Session(house.engine) as session, session.begin():
        session.add(t.Guardian(player_id=cast.ilse, user_id=cast.pat, relation=Relation.OTHER))
    return cast.ilse


def test_each_answers_as_it_does_alone(house: House, cast: Cast) -> None:
    asked: tuple[tuple[Verb[Any, Any], Any], ...] = (
        (read_today, ReadToday()),
        (list_duplicates, ListDuplicates()),
        (list_quota_shortfalls, ListQuotaShortfalls()),
        (list_guardians, ListGuardians()),
    )
    alone = [house.perform(verb, command, cast.director) for verb, command in asked]
    with house.reading(cast.director) as ask:
        assert [ask(verb, command) for verb, command in asked] == alone


@pytest.mark.parametrize("first", ["sees", "registers"])
def test_none_sees_whom_another_may_see(house: House, cast: Cast, refused: int, first: str) -> None:
    seen = house.perform(read_today, ReadToday(), cast.director).players
    with house.reading(cast.director) as ask:
        if first == "registers":
            assert [one.player_id for one in ask(list_guardians, ListGuardians()).waiting] == [refused]
        assert ask(read_today, ReadToday()).players == seen
        assert [one.player_id for one in ask(list_guardians, ListGuardians()).waiting] == [refused]
        assert ask(read_today, ReadToday()).players == seen


def test_whom_somebody_sees_is_found_once_for_all_that_see_the_same(house: House, cast: Cast) -> None:
    with questions(house.engine) as alone:
        house.perform(read_today, ReadToday(), cast.director)
    with questions(house.engine) as asked, house.reading(cast.director) as ask:
        ask(read_today, ReadToday())
        ask(read_today, ReadToday())
    assert len(asked) < 2 * len(alone)
    assert sum("SELECT players.id \nFROM players \nWHERE players.id IN" in one for one in asked) == 1


def test_each_asks_its_own_permission(house: House, cast: Cast) -> None:
    with house.reading(cast.scout) as ask:
        ask(list_quota_shortfalls, ListQuotaShortfalls())
        with pytest.raises(DeniedError):
            ask(read_today, ReadToday())
    with house.reading(VISITOR) as ask, pytest.raises(SignInNeededError):
        ask(read_today, ReadToday())


def test_what_writes_or_is_counted_is_done_alone(house: House, cast: Cast) -> None:
    with house.reading(cast.director) as ask, pytest.raises(NotReadingError):
        ask(keep_apart, KeepApart(cast.maya, cast.ilse))
    with house.reading(VISITOR) as ask, pytest.raises(NotReadingError):
        ask(sign_in, SignIn("dana@example.org", "wrong and secret"))


def test_what_leaves_a_line_that_it_does_not_declare_is_refused(house: House, cast: Cast) -> None:
    def telling(act: Act, _command: None) -> None:
        act.record(Event.DOSSIER_OPENED, "player", cast.maya)

    undeclared = Verb("telling", Permission.PLAYER_LIST, (), telling)
    with house.reading(cast.director) as ask, pytest.raises(UndeclaredError):
        ask(undeclared, None)


def test_what_was_mended_is_gone_at_the_next_reading(house: House, cast: Cast) -> None:
    with house.reading(cast.director) as ask:
        before = ask(read_today, ReadToday()).players
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.CLUB_USE), cast.other_parent)
    with house.reading(cast.director) as ask:
        assert ask(read_today, ReadToday()).players == before - 1
