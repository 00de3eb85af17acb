"""The second lock: no statement brings players from beyond the scope of its session."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import (
    Engine,
    column,
    delete,
    event,
    exists,
    func,
    insert,
    literal,
    literal_column,
    select,
    table,
    text,
    true,
    union,
    update,
)
from sqlalchemy.orm import aliased
from tests.conftest import NOW
from tests.people import Cast, invite, report_on
from tracker.access.events import Event
from tracker.access.sight import visible_to
from tracker.football.people import Sex
from tracker.store import reach, scope
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.ledger import Happening, record
from tracker.store.scope import NARROWED, ScopedSession, UnscopedError, guarded, open_session

Player = t.PlayerRow
BARE: Any = Player.__table__

#: Ways to ask for players; each must answer with Maya alone to her mother.
NARROWED_WAYS: dict[str, Callable[[ScopedSession], Any]] = {
    "entities": lambda s: [row.name for row in s.scalars(select(Player))],
    "a column": lambda s: s.scalars(select(Player.name)).all(),
    "an alias": lambda s: s.scalars(select(aliased(Player).name)).all(),
    "a subquery": lambda s: s.scalars(select(select(Player.name).subquery().c.name)).all(),
    "a common table expression": lambda s: s.scalars(select(select(Player.name).cte().c.name)).all(),
    "a union": lambda s: s.scalars(union(select(Player.name), select(Player.name))).all(),
    "a join from a child table": lambda s: s.scalars(
        select(Player.name).join(t.Registration, t.Registration.player_id == Player.id)
    ).all(),
    "the old query interface": lambda s: [row.name for row in s.query(Player)],
}

#: Ways to count what hangs on players; each must count no more than Maya's rows, of which there is one.
COUNTED_WAYS: dict[str, Callable[[ScopedSession], Any]] = {
    "count": lambda s: s.scalar(select(func.count()).select_from(Player)),
    "count of a column": lambda s: s.scalar(select(func.count(Player.id))),
    "count of a child table": lambda s: s.scalar(select(func.count()).select_from(t.Registration)),
    "group by": lambda s: sum(n for _, n in s.execute(select(Player.sex, func.count()).group_by(Player.sex))),
    "exists in another query": lambda s: len(
        s.scalars(select(t.Team.id).where(exists(select(1).where(t.Registration.team_id == t.Team.id)))).all()
    ),
    "in another query": lambda s: len(
        s.scalars(select(t.Team.id).where(t.Team.id.in_(select(t.Registration.team_id)))).all()
    ),
    "bare table beside its class": lambda s: s.scalar(select(func.count()).select_from(BARE).where(Player.id > 0)),
}

#: Statements that criteria would not reach; each must be refused.
REFUSED_WAYS: dict[str, Callable[[ScopedSession], Any]] = {
    "a bare table": lambda s: s.execute(select(BARE.c.name)),
    "a bare table beside a class": lambda s: s.execute(select(t.Team.name, BARE.c.name)),
    "a bare alias": lambda s: s.execute(select(BARE.alias().c.name)),
    "a bare alias beside its class": lambda s: s.execute(select(Player.id, BARE.alias().c.name)),
    "text": lambda s: s.execute(text("SELECT name FROM players")),
    "text as a table": lambda s: s.execute(select(literal_column("name")).select_from(text("players"))),
    "text joined to a class": lambda s: s.execute(
        select(t.Team.name, literal_column("players.name")).join(text("players"), true())
    ),
    "entities from text": lambda s: s.scalars(select(Player).from_statement(text("SELECT * FROM players"))),
    "an insert into a bare table": lambda s: s.execute(
        insert(BARE).values(name="x", name_folded="x", sex=Sex.MALE)
    ),
    "a bare table in a sub-query beside its class": lambda s: s.execute(
        select(Player.id, select(func.count(BARE.alias().c.id)).scalar_subquery())
    ),
    "a bare count beside its class": lambda s: s.execute(
        select(Player.id, select(func.count()).select_from(BARE).scalar_subquery())
    ),
    "a bare half of a union": lambda s: s.execute(union(select(Player.id), select(BARE.c.id))),
    "entities from a bare table": lambda s: s.scalars(select(Player).from_statement(select(BARE))),
    "a table made of its name": lambda s: s.execute(select(table("players", column("name")))),
    "words added behind": lambda s: s.execute(select(Player.id).suffix_with("UNION ALL SELECT id FROM players")),
    "an insert of what is selected": lambda s: s.execute(
        insert(t.Club).from_select(["name", "name_folded"], select(Player.name, Player.name_folded))
    ),
    "nothing but that there is one": lambda s: s.scalar(select(exists().where(Player.name == "Noor Haddad"))),
    "a number where there is one": lambda s: s.scalar(select(literal(1)).where(exists().where(Player.id > 0))),
    "a delete on a bare table": lambda s: s.execute(delete(BARE)),
}


@pytest.fixture(params=[True, False], ids=["writes", "reads"])
def hers(engine: Engine, cast: Cast, request: pytest.FixtureRequest) -> ScopedSession:
    """The session of Maya's mother; one that only reads names the players in sight instead of asking for each."""
    return open_session(engine, visible_to(cast.parent, NOW.date()), writes=request.param)


def test_no_class_leads_to_another_by_itself() -> None:
    leading = {
        mapper.class_.__name__ for mapper in Base.registry.mappers if mapper.relationships or mapper.inherits
    }
    assert not leading, "Criteria are put on the classes that a statement names; these would be read unnamed."


def test_a_statement_that_is_asked_again_gives_each_person_whom_they_see(engine: Engine, cast: Cast) -> None:
    again = select(Player.id)
    sights = [visible_to(actor, NOW.date()) for actor in (cast.parent, cast.director, cast.scout)]
    seen = []
    for sight in (*sights, *reversed(sights)):
        with open_session(engine, sight, writes=False) as session:
            seen.append(set(session.scalars(again)))
        with open_session(engine, sight, writes=True) as session:
            assert set(session.scalars(select(Player.id))) == seen[-1]
    assert seen == seen[::-1]
    assert len({frozenset(one) for one in seen}) == len(sights)


@pytest.mark.parametrize("few", [0, 1000], ids=["too many to name", "few enough to name"])
@pytest.mark.parametrize("name", ["parent", "director", "scout"])
def test_the_same_players_are_found_whether_they_are_few_enough_to_be_named_or_not(
    engine: Engine, cast: Cast, monkeypatch: pytest.MonkeyPatch, name: str, few: int
) -> None:
    sight = visible_to(getattr(cast, name), NOW.date())
    with open_session(engine, sight, writes=True) as session:
        expected = set(session.scalars(select(Player.id)))
    monkeypatch.setattr(scope, "FEW", few)
    scope._few_in_scope.cache_clear()
    with open_session(engine, sight, writes=False) as session:
        assert (session.few() is None) == (few == 0 or name == "scout")
        assert set(session.scalars(select(Player.id))) == expected
        assert set(session.scalars(select(t.Registration.player_id))) <= expected
    scope._few_in_scope.cache_clear()


def test_an_act_that_writes_is_asked_for_its_scope_each_time_anew(engine: Engine, cast: Cast) -> None:
    with open_session(engine, visible_to(cast.parent, NOW.date()), writes=True) as session:
        assert session.scalars(select(Player.id)).all() == [cast.maya]
        session.execute(update(t.Guardian).values(ended_at=NOW), execution_options={"synchronize_session": False})
        assert session.scalars(select(Player.id)).all() == []


@pytest.mark.parametrize("name", ["parent", "player", "coach", "director", "administrator"])
def test_nobody_is_looked_for_among_everybody(sqlite_engine: Engine, name: str) -> None:
    """Whoever sees a few has them found through what ties them to these, however many there are."""
    actor, asked = getattr(invite(sqlite_engine), name), list[str]()
    event.listen(sqlite_engine, "before_cursor_execute", lambda _c, _cursor, said, *_: asked.append(said))
    with open_session(sqlite_engine, visible_to(actor, NOW.date()), writes=False) as session:
        session.scalars(select(Player)).all()
        plan = session.connection().connection.driver_connection.execute(  # type: ignore[union-attr]
            f"EXPLAIN QUERY PLAN {asked[-1]}", [None] * asked[-1].count("?")
        )
        steps = [step for *_, step in plan.fetchall()]
    assert [step for step in steps if step.startswith("SCAN") and "players" in step] == []


def test_a_scout_s_few_rows_are_read_without_gathering_everybody_in_sight(sqlite_engine: Engine) -> None:
    """Of a million whom families share, it would take seconds to gather all for a list of three."""
    actor, asked = invite(sqlite_engine).scout, list[str]()
    event.listen(sqlite_engine, "before_cursor_execute", lambda _c, _cursor, said, *_: asked.append(said))
    with open_session(sqlite_engine, visible_to(actor, NOW.date()), writes=False) as session:
        session.scalars(select(t.ListedPlayer).where(t.ListedPlayer.list_id == 1)).all()
        plan = session.connection().connection.driver_connection.execute(  # type: ignore[union-attr]
            f"EXPLAIN QUERY PLAN {asked[-1]}", [None] * asked[-1].count("?")
        )
        steps = [step for *_, step in plan.fetchall()]
    assert "SEARCH visible_players USING INTEGER PRIMARY KEY (rowid=?)" in steps


@pytest.mark.parametrize("way", NARROWED_WAYS)
def test_a_mother_finds_only_her_child(hers: ScopedSession, way: str) -> None:
    with hers:
        assert NARROWED_WAYS[way](hers) == ["Maya Ferrant"]


@pytest.mark.parametrize("way", COUNTED_WAYS)
def test_a_mother_counts_only_her_child(hers: ScopedSession, way: str) -> None:
    with hers:
        assert COUNTED_WAYS[way](hers) == 1


@pytest.mark.parametrize("way", REFUSED_WAYS)
def test_what_cannot_be_narrowed_is_refused(hers: ScopedSession, way: str) -> None:
    with hers, pytest.raises(UnscopedError):
        REFUSED_WAYS[way](hers)


def test_what_may_be_narrowed_does_not_let_pass_what_looks_like_it(hers: ScopedSession) -> None:
    """What was found of one statement holds for all of its kind; those to be refused are of another."""
    with hers:
        for _ in range(2):
            for way in NARROWED_WAYS.values():
                assert way(hers) == ["Maya Ferrant"]
            for way in COUNTED_WAYS.values():
                assert way(hers) == 1
            for way in REFUSED_WAYS.values():
                with pytest.raises(UnscopedError):
                    way(hers)


def test_no_value_is_kept_of_the_statements_that_are_remembered(hers: ScopedSession) -> None:
    with hers:
        hers.scalars(select(Player.id).where(Player.name == "A name that nobody has")).all()
        hers.scalars(select(Player.id).where(Player.id.in_([987_654_321]))).all()
    held = repr(list(reach._REACHED))
    assert "A name that nobody has" not in held
    assert "987654321" not in held


def test_a_child_of_others_is_not_found_by_number(hers: ScopedSession, cast: Cast) -> None:
    with hers:
        assert hers.get(Player, cast.maya) is not None
        assert hers.get(Player, cast.ilse) is None


@pytest.mark.parametrize("kind", [kind for kind, _ in guarded()], ids=lambda kind: kind.__tablename__)
def test_every_table_that_tells_of_players_is_narrowed(hers: ScopedSession, kind: type[Base]) -> None:
    """Maya has a row of every kind but consents and reports, so each count is hers and never everybody's."""
    owner = dict(guarded())[kind]
    with hers:
        owners = set(hers.scalars(select(owner)))
        everybody = set(hers.scalars(select(kind.__table__.c[owner.key]), execution_options={NARROWED: True}))
    assert len(owners) <= 1
    assert owners <= everybody
    if kind not in (t.Consent, t.IssuedReport):
        assert owners, f"The cast has no row of {kind.__name__} for Maya; give her one in tests/people.py."


@pytest.mark.parametrize("kind", [kind for kind, _ in guarded()], ids=lambda kind: kind.__tablename__)
def test_no_table_tells_another_mother_of_a_child_that_is_not_hers(
    engine: Engine, cast: Cast, kind: type[Base]
) -> None:
    """Where only Maya has a row, her own mother cannot be shown too many; Ilse's would be."""
    report_on(engine, cast.maya)
    with open_session(engine, visible_to(cast.other_parent, NOW.date()), writes=False) as session:
        assert set(session.scalars(select(dict(guarded())[kind]))) <= {cast.ilse}


def test_an_update_touches_only_players_in_scope(hers: ScopedSession) -> None:
    with hers:
        assert hers.execute(update(Player).values(foot="left")).rowcount == 1  # type: ignore[attr-defined]


def test_a_delete_touches_only_players_in_scope(hers: ScopedSession) -> None:
    with hers:
        assert hers.execute(delete(t.AbsenceRow)).rowcount == 1  # type: ignore[attr-defined]
        assert hers.execute(delete(t.Consent)).rowcount == 0  # type: ignore[attr-defined]


def test_a_row_cannot_be_given_to_a_child_of_others(hers: ScopedSession, cast: Cast) -> None:
    with hers:
        record(hers, cast.parent, NOW, "test", Happening(Event.DOSSIER_OPENED, "player", cast.maya))
        hers.scalars(select(t.Registration)).one().player_id = cast.ilse
        with pytest.raises(UnscopedError):
            hers.flush()


def test_a_row_cannot_be_written_for_a_child_of_others(hers: ScopedSession, cast: Cast) -> None:
    with hers:
        record(hers, cast.parent, NOW, "test", Happening(Event.DOSSIER_OPENED, "player", cast.maya))
        hers.add(t.NationalityRow(player_id=cast.ilse, country="SOE"))
        with pytest.raises(UnscopedError):
            hers.flush()


def test_the_scope_of_a_session_cannot_be_widened(hers: ScopedSession) -> None:
    with hers, pytest.raises(AttributeError):
        hers.scope = None  # type: ignore[misc, assignment]
