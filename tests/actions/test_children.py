"""A family's own children at a glance: whom one sees, what the one thing is, and that glancing leaves nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, event, func, select, update
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.disputed import dispute
from tests.people import LONG_AGO, TODAY, Cast, invite
from tracker.access.actor import Actor
from tracker.access.case import CaseStatus
from tracker.access.guardianship import Relation
from tracker.actions.children import ChildCard, ListChildren, my_children
from tracker.actions.one_thing import SOON, Known, Weight, next_window, one_thing
from tracker.actions.players import OpenPlayer, open_player
from tracker.actions.verb import Library
from tracker.eligibility.windows.windows import EditionWindow, coming_of
from tracker.football.disputes import RecordKind
from tracker.football.people import Birth, Sex
from tracker.pathway.story import GapKind
from tracker.store import tables as t
from tracker.store.summaries import Measure, rebuild
from tracker.wiring import House


@pytest.fixture
def cast(house: House) -> Cast:
    return invite(house.engine)


def cards(house: House, who: Actor) -> dict[str, ChildCard]:
    return {one.name: one for one in house.perform(my_children, ListChildren(), who).cards}


def more_children(engine: Engine, cast: Cast, many: int) -> None:
    """So many more children of Odile's, each with a team and a match."""
    with Session(engine) as session, session.begin():
        fixture = session.scalars(select(t.FixtureRow.id)).first()
        for number in range(many):
            born = date(2010, 1, 1) + timedelta(days=number)
            child = t.PlayerRow(
                name=f"Child {number}",
                name_folded=f"child {number}",
                sex=Sex.FEMALE,
                born_earliest=born,
                born_latest=born,
            )
            session.add(child)
            session.flush()
            session.add(t.Registration(player_id=child.id, team_id=cast.girls, starts=date(2025, 8, 1)))
            session.add(tie(cast.odile, child.id))
            assert fixture
    with engine.begin() as connection:
        rebuild(connection, Measure(TODAY))


def tie(user: int, player: int) -> t.Guardian:
    return t.Guardian(player_id=player, user_id=user, relation=Relation.MOTHER, primary=True, confirmed_at=LONG_AGO)


@contextmanager
def asked(engine: Engine) -> Iterator[list[str]]:
    """The statements that a database is asked within."""
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield statements
    event.remove(engine, "before_cursor_execute", note)


def test_a_card_says_where_the_child_plays_and_when_last(house: House, cast: Cast) -> None:
    (card,) = cards(house, cast.parent).values()
    assert card.running
    assert (card.running.club, card.running.team, card.running.rung) == ("Harbour Athletic", "Under 19", 4)
    assert card.last_match
    # On the bench the week after, she was not fielded.
    assert (card.last_match.day, card.last_match.opponent) == (date(2025, 9, 13), "Meadow Town")
    assert card.last_match.minutes is None
    assert card.window
    assert card.window.days.until >= TODAY


def test_a_parent_sees_the_own_children_alone_and_a_player_the_own_record(house: House, cast: Cast) -> None:
    assert set(cards(house, cast.parent)) == {"Maya Ferrant"}
    assert set(cards(house, cast.other_parent)) == set(cards(house, cast.player)) == {"Ilse Marchetti"}


def test_a_tie_that_waits_tells_the_club_and_not_the_child(house: House, cast: Cast) -> None:
    found = house.perform(my_children, ListChildren(), cast.parent)
    assert found.waiting == ("Hill Rovers",)
    assert "Ngannou" not in str(found)
    assert house.perform(my_children, ListChildren(), cast.other_parent).waiting == ()


def test_a_tie_that_was_withdrawn_leaves_no_card_and_nothing_that_waits(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        session.execute(update(t.Guardian).values(ended_at=NOW))
    for who in (cast.parent, cast.other_parent, cast.player):
        found = house.perform(my_children, ListChildren(), who)
        assert (found.cards, found.waiting) == ((), ())


def test_a_mother_of_five_is_asked_of_the_database_as_often_as_one_of_one(house: House, cast: Cast) -> None:
    for who in (cast.other_parent, cast.player):
        house.perform(open_player, OpenPlayer(cast.ilse), who)
    with asked(house.engine) as first:
        house.perform(my_children, ListChildren(), cast.other_parent)
    more_children(house.engine, cast, 4)
    with asked(house.engine) as then:
        assert len(cards(house, cast.other_parent)) == 5
    assert len(then) == len(first)


def test_reading_the_cards_is_no_look(house: House, cast: Cast) -> None:
    def lines() -> int:
        with Session(house.engine) as session:
            return session.scalar(select(func.count()).select_from(t.AuditEvent)) or 0

    before = lines()
    cards(house, cast.other_parent)
    assert lines() == before


def test_an_answer_of_the_club_waits_for_whoever_may_ask_for_corrections(house: House, cast: Cast) -> None:
    case = dispute(house.engine, cast.ilse, RecordKind.PLAYER, "name", CaseStatus.ANSWERED, by=cast.odile)
    (card,) = cards(house, cast.other_parent).values()
    assert (card.one_thing.weight, card.one_thing.case) == (Weight.ANSWER_WAITS, case)
    with Session(house.engine) as session, session.begin():
        session.execute(update(t.Guardian).where(t.Guardian.user_id == cast.odile).values(may_correct=False))
    (card,) = cards(house, cast.other_parent).values()
    assert card.one_thing.weight is not Weight.ANSWER_WAITS


DAY = date(2026, 6, 30)
BORN = Birth.read("2011-05-01")


def coming(library: Library, day: date, born: Birth | None = BORN) -> tuple[EditionWindow, ...]:
    return coming_of(library.catalogue, born, Sex.FEMALE, day, library.confederation)


def known(**more: object) -> Known:
    """A child of whom nothing is to be known, but for what a test says."""
    told: dict[str, object] = {"coming": (), "answered": None, "gap": None, "played": True, "birth": BORN}
    return Known(**({"day": DAY} | told | more))  # type: ignore[arg-type]


def test_the_weightiest_comes_first_and_the_next_where_it_is_gone(library: Library) -> None:
    """Taken away one after the other, what is left is told in the order that families are told of."""
    of_u20 = Birth.read("2008-05-17")
    opening = next(one for one in coming(library, DAY, of_u20) if one.days.start and one.is_near(of_u20))
    assert opening.days.start
    day = opening.days.start - SOON
    soon = coming(library, day, of_u20)
    almost = Birth.read((DAY + timedelta(days=20)).replace(year=DAY.year - 18).isoformat())
    told: list[tuple[Weight, dict[str, object]]] = [
        (Weight.ANSWER_WAITS, {"answered": (1, 7)}),
        (Weight.OF_AGE_SOON, {"birth": almost}),
        (Weight.QUIET, {"gap": (GapKind.QUIET, DAY)}),
        (Weight.WINDOW_OPENS, {"day": day, "coming": soon, "birth": of_u20}),
        (Weight.RECORD_GAP, {"gap": (GapKind.RECORD, DAY)}),
        (Weight.NO_BIRTH, {"birth": Birth.read("2011")}),
        (Weight.NO_MATCHES, {"played": False}),
        (Weight.NOTHING, {}),
    ]
    for place, (weight, _) in enumerate(told):
        everything: dict[str, object] = {}
        for _, more in reversed(told[place:]):
            everything |= more
        assert one_thing(known(**everything)).weight is weight


def test_football_of_much_older_players_is_not_the_one_thing_to_know(library: Library) -> None:
    """By age a girl of 14 may enter the U-20 championship; that is no news to her family."""
    opening = next(one for one in coming(library, DAY) if one.days.start and one.way.value == "open")
    assert opening.name == "fifa-u20-women/2026"
    assert opening.days.start
    day = opening.days.start - SOON
    assert one_thing(known(day=day, coming=coming(library, day))).weight is Weight.NOTHING
    following = next_window(coming(library, DAY), BORN)
    assert following
    assert following.name == "fifa-u17-women/2026"


def test_an_absence_that_goes_on_is_not_told_as_quiet() -> None:
    assert one_thing(known(gap=(GapKind.ABSENCE, DAY))).weight is Weight.NOTHING
