"""What the pool says of players written by hand, beside what somebody works out on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import update
from sqlalchemy.orm import Session
from tests.people import TODAY, Cast
from tests.store.kept import rebuilt
from tracker.access.actor import OPERATOR, Actor
from tracker.actions.finding import FindInPool, FoundCard, find_in_pool
from tracker.finding.question import Holds, Question, Sort
from tracker.football.appearances import Selection
from tracker.football.call_ups import CallUpKind
from tracker.football.people import Sex, folded
from tracker.store import tables as t
from tracker.wiring import House

GIRLS = Question("fifa-u17-women", "2025")
MEN = Question("olympic-men", "2028", born_to=date(2007, 12, 31))


def cards(house: House, question: Question, actor: Actor = OPERATOR) -> list[FoundCard]:
    return list(house.perform(find_in_pool, FindInPool(question), actor).found.cards)


def names(house: House, question: Question) -> list[str]:
    return [card.name for card in cards(house, question)]


def man(session: Session, name: str, born: date, *nationalities: str | tuple[str, date]) -> int:
    """A man and his nationalities, each with the day until which he holds it where that is known."""
    row = t.PlayerRow(name=name, name_folded=folded(name), sex=Sex.MALE, born_earliest=born, born_latest=born)
    session.add(row)
    session.flush()
    for held in nationalities:
        country, until = held if isinstance(held, tuple) else (held, None)
        session.add(t.NationalityRow(player_id=row.id, country=country, until=until))
        session.flush()
    return row.id


def call_up(session: Session, player: int, side: int, day: date, kind: CallUpKind) -> None:
    session.add(t.CallUpRow(player_id=player, side_id=side, earliest=day, latest=day, kind=kind))
    session.flush()


def sides(session: Session, federation: int, **rungs: int) -> Sequence[int]:
    made = [
        t.NationalSideRow(federation_id=federation, category=name, sex=Sex.MALE, rung=rung)
        for name, rung in rungs.items()
    ]
    session.add_all(made)
    session.flush()
    return [one.id for one in made]


def test_the_last_event_with_the_highest_side_may_be_a_camp_after_the_last_cap(house: House, cast: Cast) -> None:
    """A call-up is not a cap; but who was capped in 2023 and is in camp this spring was called up this spring."""
    with Session(house.engine) as session, session.begin():
        senior, youth = sides(session, cast.federation, Senior=6, U20=4)
        capped, camped, young = (
            man(session, name, date(2005, 5, day)) for day, name in enumerate(("Abe", "Bob", "Cy"), 1)
        )
        call_up(session, capped, senior, date(2023, 6, 1), CallUpKind.FIELDED)
        call_up(session, capped, senior, date(2026, 3, 1), CallUpKind.CAMP)
        call_up(session, capped, youth, date(2026, 5, 1), CallUpKind.SQUAD)
        call_up(session, camped, senior, date(2026, 3, 2), CallUpKind.CAMP)
        call_up(session, young, youth, date(2026, 3, 3), CallUpKind.FIELDED)
        rebuilt(session.connection())
    told = {
        card.name: (card.pooled.national_rung, card.pooled.called_up_on, card.pooled.caps)
        for card in cards(house, MEN)
    }
    assert told == {
        "Abe": (7, date(2026, 3, 1), 1),
        "Bob": (6, date(2026, 3, 2), 0),
        "Cy": (4, date(2026, 3, 3), 0),
    }
    assert names(house, replace(MEN, called_since=date(2026, 1, 1))) == ["Abe", "Bob", "Cy"]
    assert names(house, replace(MEN, caps_from=1)) == ["Abe"]
    assert names(house, replace(MEN, national_from=4)) == ["Abe", "Bob", "Cy"]
    assert names(house, replace(MEN, national_from=6)) == ["Abe", "Bob"]
    assert names(house, replace(MEN, sort=Sort.NATIONAL)) == ["Abe", "Bob", "Cy"]


def test_a_nationality_that_was_given_up_is_not_held(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        man(session, "Abe", date(2005, 5, 1), "USA", ("MEX", date(2019, 1, 1)))
        man(session, "Bob", date(2005, 5, 2), ("MEX", date(2019, 1, 1)), "USA", "FRA")
        man(session, "Cy", date(2005, 5, 3), "USA", "MEX", "FRA")
        man(
            session,
            "Dov",
            date(2005, 5, 4),
            "MEX",
            ("FRA", TODAY - timedelta(days=1)),
            "GER",
            "ESP",
            ("USA", TODAY),
        )
        rebuilt(session.connection())
    found = {
        (country, how.value): names(house, replace(MEN, nationality=country, holds=how))
        for country in ("USA", "MEX", "FRA")
        for how in Holds
    }
    assert found == {
        ("USA", "any"): ["Abe", "Bob", "Cy", "Dov"],
        ("USA", "only"): ["Abe"],
        ("USA", "second"): ["Dov"],
        ("MEX", "any"): ["Cy", "Dov"],
        ("MEX", "only"): [],
        ("MEX", "second"): ["Cy"],
        ("FRA", "any"): ["Bob", "Cy"],
        ("FRA", "only"): [],
        ("FRA", "second"): ["Bob", "Cy"],
    }
    held = {card.name: card.pooled.nationalities for card in cards(house, MEN)}
    assert held["Dov"] == ("MEX", "GER", "ESP", "USA")


def once_in_autumn(session: Session, cast: Cast) -> None:
    """Ilse plays for the U-15 at the beginning of October, and the team plays on without her."""
    session.execute(update(t.LeagueSeason).values(rung=2))
    season = session.query(t.LeagueSeason).one()
    days = [date(2025, 10, 4) + timedelta(weeks=week) for week in range(34)]
    rest: dict[str, Any] = {"team_id": cast.girls, "league_season_id": season.id, "competition": "Cup"}
    fixtures = [t.FixtureRow(played_on=day, opponent="Town", opponent_folded="town", **rest) for day in days]
    session.add_all(fixtures)
    session.flush()
    first, started = fixtures[0].id, Selection.STARTED
    session.add(t.AppearanceRow(player_id=cast.ilse, fixture_id=first, selection=started, minutes=90))
    session.flush()


def test_what_goes_on_tells_a_scout_no_more_of_a_birth_than_the_year(house: House, cast: Cast) -> None:
    """U-15 football is at level until the 16th birthday, so that a quiet period after it would tell of the day."""
    told = {}
    for born in (date(2009, 11, 3), date(2009, 2, 1)):
        with Session(house.engine) as session, session.begin():
            if born.month == 11:
                once_in_autumn(session, cast)
            row = session.get_one(t.PlayerRow, cast.ilse)
            row.born_earliest = row.born_latest = born
            session.flush()
            rebuilt(session.connection())
        for actor in (cast.director, cast.scout):
            found = {card.pooled.player: card.pooled.gap for card in cards(house, GIRLS, actor)}
            told[actor.name, born.month] = found[cast.ilse]
    director, scout = cast.director.name, cast.scout.name
    assert told == {(director, 11): "quiet", (director, 2): None, (scout, 11): None, (scout, 2): None}
