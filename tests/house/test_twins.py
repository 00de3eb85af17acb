"""Twins: a term answers the same in Python and in SQL, over random terms and players, on both databases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.in_full import examples
from tests.people import Cast
from tracker.access.actor import OPERATOR, Actor
from tracker.access.consent import Purpose
from tracker.access.guardianship import Relation
from tracker.access.policy import linked_players, not_refused, roles_towards
from tracker.access.sight import visible_to
from tracker.access.standing import (
    ClubTie,
    ConsentTie,
    GuardianTie,
    Inspection,
    LinkTie,
    Standing,
    subject_of,
)
from tracker.football.people import Foot, Position, Sex
from tracker.logic.evaluate import Subject, evaluate
from tracker.logic.span import Span
from tracker.logic.terms import ALWAYS, All, Any, Comparison, Fact, Not, Some, Term
from tracker.logic.truth import Truth
from tracker.store import tables as t
from tracker.store.columns import player_columns
from tracker.store.predicate import compile_term, drawn_from
from tracker.store.scope import open_session
from tracker.store.standing import load_standing

DAYS = st.dates(date(2000, 1, 1), date(2000, 3, 1))
SEXES, FEET = [sex.value for sex in Sex], [foot.value for foot in Foot]
MARKS = ["a", "b", "c"]
PURPOSES = [purpose.value for purpose in Purpose]


@st.composite
def spans(draw: st.DrawFn) -> Span[date] | None:
    if draw(st.integers(0, 5)) == 0:
        return None
    first = draw(DAYS)
    return Span(first, first + timedelta(days=draw(st.sampled_from([0, 0, 1, 30, 366]))))


def compared(name: str, values: st.SearchStrategy[int] | st.SearchStrategy[date]) -> st.SearchStrategy[Term]:
    single = st.builds(
        Fact, st.just(name), st.sampled_from([Comparison.IS, Comparison.AT_LEAST, Comparison.AT_MOST]), values
    )
    several = st.builds(Fact, st.just(name), st.just(Comparison.ONE_OF), st.lists(values, max_size=3).map(tuple))
    return st.one_of(single, several)


def chosen(name: str, values: list[str]) -> st.SearchStrategy[Term]:
    single = st.builds(Fact, st.just(name), st.just(Comparison.IS), st.sampled_from(values))
    several = st.builds(
        Fact, st.just(name), st.just(Comparison.ONE_OF), st.lists(st.sampled_from(values), max_size=3).map(tuple)
    )
    return st.one_of(single, several)


def flag(name: str) -> st.SearchStrategy[Term]:
    return st.builds(Fact, st.just(name), st.just(Comparison.IS), st.booleans())


def joined(leaves: st.SearchStrategy[Term], depth: int = 6) -> st.SearchStrategy[Term]:
    return st.recursive(
        leaves,
        lambda parts: st.one_of(
            st.builds(All, st.lists(parts, max_size=3).map(tuple)),
            st.builds(Any, st.lists(parts, max_size=3).map(tuple)),
            st.builds(Not, parts),
        ),
        max_leaves=depth,
    )


NUMBERS = st.integers(1, 3)
MANY = {
    "registrations": [
        compared("club", NUMBERS),
        compared("team", NUMBERS),
        compared("starts", DAYS),
        compared("ends", DAYS),
        flag("open_ended"),
    ],
    "guardians": [compared("user", NUMBERS), flag("stands"), flag("own"), flag("kept")],
    "inspections": [compared("user", NUMBERS), compared("day", DAYS)],
    "links": [
        chosen("mark", MARKS),
        compared("ends", DAYS),
        *(flag(name) for name in ("taken_back", "own", "stands", "refused")),
    ],
    "consents": [
        chosen("purpose", PURPOSES),
        compared("federation", NUMBERS),
        compared("scout", NUMBERS),
        *(flag(name) for name in ("for_all", "own", "birth_date", "withdrawn")),
        compared("ends", DAYS),
    ],
}
TERMS = joined(
    st.one_of(
        compared("born", DAYS),
        compared("born_by", DAYS),
        flag("birth_known"),
        chosen("sex", SEXES),
        chosen("foot", FEET),
        chosen("position", [position.value for position in Position]),
        *(st.builds(Some, st.just(name), joined(st.one_of(*leaves), 4)) for name, leaves in MANY.items()),
    )
)


def over(club: int, starts: date, days: int) -> ClubTie:
    return ClubTie(club, starts, starts + timedelta(days=days), club)


def registered(club: int, starts: date) -> ClubTie:
    """Each club has one team, which has its number."""
    return ClubTie(club, starts, None, club)


def consent_ties() -> st.SearchStrategy[ConsentTie]:
    """Consents of every kind; one for a scout alone names the scout's federation."""
    return st.builds(
        lambda purpose, federation, withdrawn, ends, scout, own, birth_date: ConsentTie(
            purpose, federation, withdrawn, ends, scout if federation else None, own, birth_date
        ),
        st.sampled_from(list(Purpose)),
        st.none() | NUMBERS,
        st.booleans(),
        st.none() | DAYS,
        st.none() | NUMBERS,
        st.booleans(),
        st.booleans(),
    )


@dataclass(frozen=True)
class Made(LinkTie):
    """A link with the number of whoever made it, and how long after `NOW` it was made."""

    by: int = 0
    since: timedelta = timedelta(0)


@st.composite
def made_links(
    draw: st.DrawFn, guardians: tuple[GuardianTie, ...], consents: tuple[ConsentTie, ...]
) -> tuple[LinkTie, ...]:
    """Links of different tokens; whether their makers stand follows from the guardians, and all ties and
    refusals are of `NOW`.
    """
    made = []
    withdrawn = [one.withdrawn for one in consents if one.purpose is Purpose.SCOUTS]
    for mark in draw(st.lists(st.sampled_from(MARKS), max_size=2, unique=True)):
        by, own = draw(NUMBERS), draw(st.booleans())
        since = draw(st.sampled_from([timedelta(hours=-1), timedelta(0), timedelta(hours=1)]))
        stood = since >= timedelta(0)
        stands = stood and any(one.user_id == by and one.stands and one.own is own for one in guardians)
        refused = since <= timedelta(0) and bool(withdrawn) and all(withdrawn)
        made.append(Made(mark, draw(DAYS), draw(st.booleans()), own, stands, refused, by, since))
    return tuple(made)


@st.composite
def people(draw: st.DrawFn) -> tuple[dict[str, object], Standing]:
    facts: dict[str, object] = {
        "born": draw(spans()),
        "sex": draw(st.sampled_from(SEXES)),
        "foot": draw(st.none() | st.sampled_from(FEET)),
        "position": draw(st.none() | st.sampled_from([position.value for position in Position])),
    }
    ties = st.builds(registered, NUMBERS, DAYS)
    ended = st.builds(over, NUMBERS, DAYS, st.integers(0, 40))
    guardians = st.builds(GuardianTie, NUMBERS, st.booleans(), st.booleans(), st.booleans())
    inspections = st.builds(Inspection, NUMBERS, DAYS)
    born = facts["born"]
    spells = st.lists(st.one_of(ties, ended), max_size=2, unique_by=lambda tie: (tie.club_id, tie.starts))
    stand = tuple(draw(st.lists(guardians, max_size=2, unique_by=lambda tie: tie.user_id)))
    consents = tuple(draw(st.lists(consent_ties(), max_size=2)))
    standing = Standing(
        tuple(draw(spells)),
        stand,
        consents,
        tuple(draw(st.lists(inspections, max_size=2))),
        born.latest if isinstance(born, Span) else None,
        draw(made_links(stand, consents)),
    )
    return facts, standing


def python_twin(facts: dict[str, object], standing: Standing) -> Subject:
    ties = subject_of(standing)
    return Subject({**facts, **ties.facts}, ties.collections)  # type: ignore[dict-item]


def store(session: Session, facts: dict[str, object], standing: Standing) -> int:
    born = facts["born"]
    assert born is None or isinstance(born, Span)
    player = t.PlayerRow(
        name="x",
        name_folded="x",
        sex=Sex(facts["sex"]),
        foot=Foot(facts["foot"]) if facts["foot"] else None,
        position=Position(facts["position"]) if facts["position"] else None,
        born_earliest=born.earliest if born else None,
        born_latest=born.latest if born else None,
    )
    session.add(player)
    session.flush()
    for spell in standing.registrations:
        session.add(
            t.Registration(player_id=player.id, team_id=spell.club_id, starts=spell.starts, ends=spell.ends)
        )
    for guardian in standing.guardians:
        confirmed = NOW if guardian.stands else None
        session.add(
            t.Guardian(
                player_id=player.id,
                user_id=guardian.user_id,
                relation=Relation.SELF if guardian.own else Relation.OTHER,
                confirmed_at=confirmed,
                kept_at=NOW if guardian.kept else None,
            )
        )
    for consent in standing.consents:
        session.add(
            t.Consent(
                player_id=player.id,
                purpose=consent.purpose,
                wording="1",
                given_by_id=1,
                given_at=NOW,
                federation_id=consent.federation_id,
                ends=consent.ends,
                withdrawn_at=NOW if consent.withdrawn else None,
                scout_id=consent.scout_id,
                own=consent.own,
                birth_date=consent.birth_date,
            )
        )
    for one in standing.inspections:
        session.add(
            t.InspectionRow(player_id=player.id, user_id=one.user_id, day=one.day, reason="asked by", at=NOW)
        )
    for link in standing.links:
        assert isinstance(link, Made)
        session.add(
            t.SharedLink(
                player_id=player.id,
                token_hash=link.mark,
                for_whom="a coach",
                made_by_id=link.by,
                own=link.own,
                made_at=NOW + link.since,
                ends=link.ends,
                taken_back_at=NOW if link.taken_back else None,
            )
        )
    session.flush()
    return player.id


@pytest.fixture
def three_of_each(engine: Engine) -> Engine:
    """Clubs, teams, federations and users with the numbers 1 to 3, for ties to point at."""
    with Session(engine) as session, session.begin():
        for number in (1, 2, 3):
            session.add(t.Federation(code=f"F{number}", name="f"))
            session.add(t.User(email=f"{number}@example.org", name="u", password_hash="-"))
            session.add(t.Club(name=f"c{number}", name_folded=f"c{number}"))
            session.flush()
            session.add(t.Team(club_id=number, name="t", name_folded="t", sex=Sex.FEMALE))
            session.flush()
    return engine


@settings(max_examples=examples(150), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(person=people(), terms=st.lists(TERMS, min_size=1, max_size=8))
def test_a_term_answers_the_same_in_python_and_in_sql(
    three_of_each: Engine, person: tuple[dict[str, object], Standing], terms: list[Term]
) -> None:
    facts, standing = person
    players = t.PlayerRow.__table__
    columns = player_columns(players)
    with Session(three_of_each) as session:
        player = store(session, facts, standing)
        compiled = [compile_term(term, columns).label(f"t{number}") for number, term in enumerate(terms)]
        row = session.execute(select(*compiled).where(players.c.id == player)).one()
        session.rollback()
    subject = python_twin(facts, standing)
    expected = [evaluate(term, subject).truth for term in terms]
    assert [Truth.of(None if answer is None else bool(answer)) for answer in row] == expected


@settings(max_examples=examples(150), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(person=people(), terms=st.lists(TERMS, min_size=1, max_size=8))
def test_whoever_a_term_is_true_of_is_among_those_it_draws_from(
    three_of_each: Engine, person: tuple[dict[str, object], Standing], terms: list[Term]
) -> None:
    facts, standing = person
    players = t.PlayerRow.__table__
    columns = player_columns(players)
    with Session(three_of_each) as session:
        player = store(session, facts, standing)
        for term in terms:
            drawn = drawn_from(term, columns)
            if drawn is not None:
                surely = select(players.c.id).where(compile_term(term, columns), players.c.id == player)
                assert set(session.scalars(surely)) <= set(session.scalars(drawn))
        session.rollback()


@settings(max_examples=examples(100), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(person=people())
def test_what_nobody_refused_is_the_same_in_python_and_in_sql(
    three_of_each: Engine, person: tuple[dict[str, object], Standing]
) -> None:
    """By hand: it was never taken back, or something that was agreed to still stands."""
    facts, standing = person
    players = t.PlayerRow.__table__
    with Session(three_of_each) as session:
        player = store(session, facts, standing)
        terms = [compile_term(not_refused(purpose), player_columns(players)) for purpose in Purpose]
        row = session.execute(select(*terms).where(players.c.id == player)).one()
        session.rollback()
    said = [[one.withdrawn for one in standing.consents if one.purpose is purpose] for purpose in Purpose]
    assert [bool(answer) for answer in row] == [not any(withdrawn) or not all(withdrawn) for withdrawn in said]
    subject = python_twin(facts, standing)
    assert [evaluate(not_refused(purpose), subject).truth for purpose in Purpose] == [
        Truth.of(bool(answer)) for answer in row
    ]


@settings(max_examples=examples(100), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(person=people(), day=DAYS, older=st.sampled_from([0, 18]))
def test_what_a_link_shows_is_the_same_in_python_and_in_sql(
    three_of_each: Engine, person: tuple[dict[str, object], Standing], day: date, older: int
) -> None:
    facts, standing = person
    day = day.replace(year=day.year + older, day=min(day.day, 28))
    players = t.PlayerRow.__table__
    terms = [linked_players(mark, day) for mark in MARKS]
    with Session(three_of_each) as session:
        player = store(session, facts, standing)
        compiled = [compile_term(term, player_columns(players)) for term in terms]
        row = session.execute(select(*compiled).where(players.c.id == player)).one()
        session.rollback()
    subject = python_twin(facts, standing)
    assert [Truth.of(None if answer is None else bool(answer)) for answer in row] == [
        evaluate(term, subject).truth for term in terms
    ]


def test_the_policy_answers_the_same_in_python_and_in_sql_for_the_whole_cast(engine: Engine, cast: Cast) -> None:
    actors: list[Actor] = [
        cast.parent,
        cast.other_parent,
        cast.director,
        cast.other_director,
        cast.scout,
        cast.foreign_scout,
        cast.coach,
        cast.officer,
        cast.player,
        cast.administrator,
        OPERATOR,
    ]
    for actor in actors:
        with open_session(engine, visible_to(actor, NOW.date()), writes=False) as session:
            in_sql = set(session.scalars(select(t.PlayerRow.id)))
        with open_session(engine, ALWAYS, writes=False) as session:
            players = session.scalars(select(t.PlayerRow.id)).all()
            in_python = {
                player for player in players if roles_towards(actor, load_standing(session, player), NOW.date())
            }
        assert in_sql == in_python, f"{actor.name} sees other players in SQL than in Python."
