"""Dropping and bringing back: whole, once, within a day, by whoever dropped it, and never whom somebody erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from tests.actions.test_retention import on, run, went
from tests.actions.test_shortlists import NAME, SEEN, kept, noted, opened
from tests.conftest import NOW
from tests.people import TODAY, Cast
from tracker.access.actor import OPERATOR, Actor
from tracker.access.consent import Purpose
from tracker.access.retention import Kept
from tracker.actions.bringing_back import (
    BringBackList,
    BringBackQuestion,
    BroughtBack,
    bring_back_list,
    bring_back_question,
)
from tracker.actions.consents import RefuseConsent, refuse_consent
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.actions.saved_questions import (
    AskQuestion,
    ForgetQuestion,
    KeepQuestion,
    ask_question,
    forget_question,
    keep_question,
)
from tracker.actions.shortlists import (
    DropShortlist,
    KeepOnShortlist,
    TakeOffShortlist,
    drop_shortlist,
    keep_on_shortlist,
    take_off_shortlist,
)
from tracker.actions.squad_building import SetSquad, StartSquad, open_squad, set_squad, start_squad
from tracker.actions.squad_view import OpenSquad
from tracker.eligibility.squads.active_list import ListStatus
from tracker.finding.question import Question
from tracker.football.errors import BadInputError, NotFoundError
from tracker.store import tables as t
from tracker.wiring import House


def dropped(house: House, who: Actor, number: int) -> int:
    """The number under which a list lies after it was dropped."""
    aside = house.perform(drop_shortlist, DropShortlist(number), who).aside
    assert aside is not None
    return aside


def brought_back(house: House, who: Actor, aside: int) -> BroughtBack:
    return house.perform(bring_back_list, BringBackList(aside), who)


def lying(house: House) -> int:
    with Session(house.engine) as session:
        return session.scalar(select(func.count(t.PutAside.id))) or 0


def test_a_list_comes_back_whole_under_its_number(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout, cast.ilse)
    noted(house, cast.scout, number, cast.ilse)
    before = opened(house, cast.scout, number)
    aside = dropped(house, cast.scout, number)
    with pytest.raises(NotFoundError):
        opened(house, cast.scout, number)
    back = brought_back(house, cast.scout, aside)
    assert (back.number, back.name, back.missing) == (number, NAME, 0)
    assert opened(house, cast.scout, number) == before


def test_it_comes_back_once_and_to_nobody_else(house: House, cast: Cast) -> None:
    aside = dropped(house, cast.scout, kept(house, cast.scout, cast.ilse))
    for stranger in (cast.director, cast.officer):
        with pytest.raises(NotFoundError):
            brought_back(house, stranger, aside)
    brought_back(house, cast.scout, aside)
    with pytest.raises(NotFoundError):
        brought_back(house, cast.scout, aside)
    with pytest.raises(NotFoundError):
        brought_back(house, cast.scout, 10**30)


def test_it_comes_back_for_a_day(house: House, cast: Cast) -> None:
    aside = dropped(house, cast.scout, kept(house, cast.scout, cast.ilse))
    later = replace(house, clock=lambda: NOW + timedelta(days=1))
    with pytest.raises(NotFoundError):
        brought_back(later, cast.scout, aside)
    assert lying(house) == 1
    another = dropped(later, cast.scout, kept(later, cast.scout))
    assert lying(house) == 1, "What was dropped a day before goes with what is dropped next."
    assert brought_back(later, cast.scout, another).name == NAME


def test_a_player_is_put_back_with_what_was_noted(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout, cast.ilse)
    noted(house, cast.scout, number, cast.ilse)
    taken = house.perform(take_off_shortlist, TakeOffShortlist(number, cast.ilse), cast.scout)
    assert (taken.name, taken.player) == (NAME, "Ilse Marchetti")
    assert not opened(house, cast.scout, number).entries
    assert taken.aside is not None
    back = brought_back(house, cast.scout, taken.aside)
    assert (back.number, back.player) == (number, "Ilse Marchetti")
    (entry,) = opened(house, cast.scout, number).entries
    assert entry.noted == SEEN


def test_what_is_said_anew_in_the_meantime_stays(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout, cast.ilse)
    noted(house, cast.scout, number, cast.ilse)
    taken = house.perform(take_off_shortlist, TakeOffShortlist(number, cast.ilse), cast.scout)
    house.perform(keep_on_shortlist, KeepOnShortlist(cast.ilse, number), cast.scout)
    brought_back(house, cast.scout, taken.aside or 0)
    (entry,) = opened(house, cast.scout, number).entries
    assert not entry.noted.note


def test_who_may_not_be_seen_any_more_is_not_put_back_by_name(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout, cast.ilse)
    taken = house.perform(take_off_shortlist, TakeOffShortlist(number, cast.ilse), cast.scout)
    aside = dropped(house, cast.scout, kept(house, cast.scout, cast.ilse))
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.SCOUTS), cast.other_parent)
    with pytest.raises(NotFoundError):
        brought_back(house, cast.scout, taken.aside or 0)
    back = brought_back(house, cast.scout, aside)
    assert (opened(house, cast.scout, back.number).entries, opened(house, cast.scout, back.number).unseen) == (
        (),
        1,
    )


def test_nothing_of_an_erased_player_can_be_brought_back(house: House, cast: Cast) -> None:
    aside = dropped(house, cast.director, kept(house, cast.director, cast.maya))
    house.perform(erase_records, EraseRecords(cast.maya, "Maya Ferrant"), OPERATOR)
    assert lying(house) == 0
    with pytest.raises(NotFoundError):
        brought_back(house, cast.director, aside)


def test_a_squad_comes_back_with_where_its_players_stood(house: House, cast: Cast) -> None:
    number = house.perform(start_squad, StartSquad("Trip", "fifa-u17-women", "2025"), cast.scout)
    house.perform(set_squad, SetSquad(number, {cast.ilse: ListStatus.ACTIVE}), cast.scout)
    before = house.perform(open_squad, OpenSquad(number), cast.scout)
    back = brought_back(house, cast.scout, dropped(house, cast.scout, number))
    assert (back.number, back.name) == (number, "Trip")
    assert house.perform(open_squad, OpenSquad(number), cast.scout) == before


def test_too_many_lists_are_not_brought_back(house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    aside = dropped(house, cast.scout, kept(house, cast.scout))
    kept(house, cast.scout)
    monkeypatch.setattr("tracker.actions.bringing_back.MOST_LISTS", 1)
    with pytest.raises(BadInputError):
        brought_back(house, cast.scout, aside)
    monkeypatch.setattr("tracker.actions.bringing_back.MOST_LISTS", 2)
    brought_back(house, cast.scout, aside)


def test_a_question_comes_back_with_whom_it_had_found(house: House, cast: Cast) -> None:
    question = Question("fifa-u17-women", "2025")
    number = house.perform(keep_question, KeepQuestion("Wingers", question), cast.scout)
    before = house.perform(ask_question, AskQuestion(number), cast.scout)
    gone = house.perform(forget_question, ForgetQuestion(number), cast.scout)
    assert gone.name == "Wingers"
    assert gone.aside is not None
    again = house.perform(keep_question, KeepQuestion("Wingers", question), cast.scout)
    with pytest.raises(BadInputError):
        house.perform(bring_back_question, BringBackQuestion(gone.aside), cast.scout)
    house.perform(forget_question, ForgetQuestion(again), cast.scout)
    back = house.perform(bring_back_question, BringBackQuestion(gone.aside), cast.scout)
    assert (back.number, back.name) == (number, "Wingers")
    assert house.perform(ask_question, AskQuestion(number), cast.scout) == before


def test_a_list_is_no_question(house: House, cast: Cast) -> None:
    aside = dropped(house, cast.scout, kept(house, cast.scout))
    with pytest.raises(NotFoundError):
        house.perform(bring_back_question, BringBackQuestion(aside), cast.scout)
    brought_back(house, cast.scout, aside)


def test_whoever_runs_the_machine_drops_for_good(house: House, cast: Cast) -> None:
    number = house.perform(keep_question, KeepQuestion("All", Question("fifa-u17-women", "2025")), OPERATOR)
    assert house.perform(forget_question, ForgetQuestion(number), OPERATOR).aside is None
    with pytest.raises(NotFoundError):
        house.perform(bring_back_question, BringBackQuestion(1), OPERATOR)


def test_what_lies_aside_is_hidden_and_goes_after_a_day(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout, cast.ilse)
    noted(house, cast.scout, number, cast.ilse)
    dropped(house, cast.scout, number)
    with Session(house.engine) as session:
        (row,) = session.scalars(select(t.PutAside))
        assert not [word for word in ("player_id", NAME, "Turns") if word in row.said]
    assert Kept.PUT_ASIDE not in went(run(on(house, TODAY)))
    assert went(run(on(house, TODAY + timedelta(days=2))))[Kept.PUT_ASIDE] == 1
    assert lying(house) == 0
