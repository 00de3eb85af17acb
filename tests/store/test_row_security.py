"""The second lock: PostgreSQL itself gives an application's login no rows beyond the policy, whatever is asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, func, select, text
from sqlalchemy.exc import DBAPIError, ProgrammingError
from sqlalchemy.orm import Session
from tests.conftest import APPLICATION, APPLICATION_PASSWORD, NOW, house_on
from tests.house.test_twins import DAYS, NUMBERS, people, python_twin, store, three_of_each
from tests.in_full import examples
from tests.people import SEES, Cast, invite, report_on
from tests.store.kept import rebuilt
from tracker.access.actor import OPERATOR, VISITOR, Actor, Binding
from tracker.access.policy import counted_players, visible_players
from tracker.access.roles import Role
from tracker.access.sight import EVERYBODY, NOBODY, SEEING, Sight, counted_by, linked_by, visible_to, vouched_for
from tracker.access.standing import Standing
from tracker.actions.shared_links import (
    ListSharedLinks,
    ShareReport,
    TakeBackSharedLink,
    list_shared_links,
    share_report,
    take_back_shared_link,
)
from tracker.actions.shared_report import IssueShared, OpenShared, issue_shared_report, open_shared
from tracker.actions.verb import Library
from tracker.football.errors import NotFoundError
from tracker.logic.evaluate import evaluate
from tracker.logic.truth import Truth
from tracker.store import tables as t
from tracker.store.engine import open_engine
from tracker.store.migrate import is_current, migrate, unwind
from tracker.store.row_policies import POLICY
from tracker.store.row_security import row_security_faults
from tracker.store.scope import guarded, guarded_tables, open_session

__all__ = ["three_of_each"]

TODAY = NOW.date()
PLAYERS = text("SELECT id FROM players")

#: Those whom the policies are made for; a visitor has no rows at all, and the operator every one.
SEEN = {person: seen for person, seen in SEES.items() if person not in ("visitor", "operator")}
CHILDREN = ("maya", "ilse", "noor", "theo")


@pytest.fixture
def engine(postgres_engine: Engine) -> Engine:
    """Only PostgreSQL has this lock."""
    return postgres_engine


@pytest.fixture
def application(engine: Engine) -> Iterator[Engine]:
    """The same database under the application's own login, over one connection."""
    url = engine.url.set(username=APPLICATION, password=APPLICATION_PASSWORD)
    signed_in = open_engine(url.render_as_string(hide_password=False))
    yield signed_in
    signed_in.dispose()


@contextmanager
def seeing(engine: Engine, sight: Sight) -> Iterator[Connection]:
    """A bare connection that was told what a session is told, and that no scope narrows."""
    with engine.begin() as connection:
        tell(connection, sight)
        yield connection


def tell(connection: Connection, sight: Sight) -> None:
    connection.execute(select(*(func.set_config(*pair, True) for pair in sight.settings.items())))


@pytest.mark.parametrize("child", CHILDREN)
@pytest.mark.parametrize("person", SEEN)
def test_written_sql_gives_each_person_the_children_they_may_see(
    application: Engine, cast: Cast, person: str, child: str
) -> None:
    with seeing(application, visible_to(getattr(cast, person), TODAY)) as connection:
        found = set(connection.scalars(PLAYERS))
    assert (getattr(cast, child) in found) is (child in SEEN[person])


@pytest.mark.parametrize("table", sorted(table.name for table in guarded_tables()))
def test_every_table_that_tells_of_players_is_empty_for_whoever_was_told_nothing(
    application: Engine, engine: Engine, cast: Cast, table: str
) -> None:
    report_on(engine, cast.maya)
    with application.begin() as connection:
        assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() == 0
    with seeing(application, visible_to(cast.director, TODAY)) as connection:
        owner = "id" if table == "players" else "player_id"
        strangers = f"SELECT count(*) FROM {table} WHERE {owner} IN ({cast.noor}, {cast.theo})"
        assert connection.exec_driver_sql(strangers).scalar_one() == 0


@pytest.mark.parametrize("sight", [NOBODY, visible_to(VISITOR, TODAY)])
def test_nobody_and_a_visitor_are_given_no_player(application: Engine, cast: Cast, sight: Sight) -> None:
    with seeing(application, sight) as connection:
        assert connection.scalars(PLAYERS).all() == []


def test_whoever_runs_commands_on_the_machine_is_given_all(application: Engine, cast: Cast) -> None:
    assert visible_to(OPERATOR, TODAY) == EVERYBODY
    with seeing(application, EVERYBODY) as connection:
        assert set(connection.scalars(PLAYERS)) == {getattr(cast, child) for child in CHILDREN}


def test_an_update_of_another_clubs_player_changes_no_row(application: Engine, cast: Cast) -> None:
    with seeing(application, visible_to(cast.director, TODAY)) as connection:
        changed = connection.execute(text("UPDATE players SET foot = 'left' WHERE id = :id"), {"id": cast.noor})
        assert changed.rowcount == 0
        gone = connection.execute(text("DELETE FROM registrations WHERE player_id = :id"), {"id": cast.noor})
        assert gone.rowcount == 0


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO nationalities (player_id, country) VALUES (:id, 'SOE')",
        "UPDATE registrations SET player_id = :id",
        "INSERT INTO players (name, name_folded, sex, version) VALUES ('x', 'x', 'male', 1)",
    ],
)
def test_nothing_is_written_for_another_clubs_player(application: Engine, cast: Cast, statement: str) -> None:
    with (
        seeing(application, visible_to(cast.director, TODAY)) as connection,
        pytest.raises(ProgrammingError, match="row-level security"),
    ):
        connection.execute(text(statement), {"id": cast.noor} if ":id" in statement else {})


def test_nothing_is_left_for_the_next_transaction_of_a_connection(application: Engine, cast: Cast) -> None:
    with application.connect() as connection:
        with connection.begin():
            tell(connection, visible_to(cast.director, TODAY))
            assert connection.scalars(PLAYERS).all()
        with connection.begin():
            assert connection.scalars(PLAYERS).all() == []
            tell(connection, visible_to(cast.scout, TODAY))
            assert connection.scalars(PLAYERS).all() == [cast.ilse]


def test_a_session_tells_each_of_its_transactions_who_acts(application: Engine, cast: Cast) -> None:
    with open_session(application, visible_to(cast.director, TODAY), writes=True) as session:
        for _ in range(2):
            with session.begin():
                assert set(session.connection().scalars(PLAYERS)) == {cast.maya, cast.ilse}
                with session.begin_nested():
                    assert set(session.connection().scalars(PLAYERS)) == {cast.maya, cast.ilse}


def test_what_looks_past_the_scope_does_so_for_itself_alone(application: Engine, cast: Cast) -> None:
    with open_session(application, visible_to(cast.parent, TODAY), writes=True) as session, session.begin():
        connection = session.connection()
        with session.past_row_security():
            assert len(connection.scalars(PLAYERS).all()) == len(CHILDREN)
            with session.past_row_security():
                assert len(connection.scalars(PLAYERS).all()) == len(CHILDREN)
            assert len(connection.scalars(PLAYERS).all()) == len(CHILDREN)
        assert connection.scalars(PLAYERS).all() == [cast.maya]


def test_an_error_past_the_scope_is_told_as_it_is_and_leaves_the_lock_on(application: Engine, cast: Cast) -> None:
    with open_session(application, visible_to(cast.parent, TODAY), writes=True) as session, session.begin():
        connection = session.connection()
        with pytest.raises(DBAPIError, match="no_such_table"), session.begin_nested(), session.past_row_security():
            connection.exec_driver_sql("SELECT 1 FROM no_such_table")
        assert connection.scalars(PLAYERS).all() == [cast.maya]


@pytest.mark.parametrize("table", ["audit_events", "case_steps"])
def test_the_application_cannot_change_what_is_only_ever_added_to(
    application: Engine, cast: Cast, table: str
) -> None:
    with seeing(application, EVERYBODY) as connection, pytest.raises(ProgrammingError, match="permission denied"):
        connection.exec_driver_sql(f"UPDATE {table} SET user_id = 1")


def test_nobody_else_may_ask_for_whom_may_be_seen(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("SET LOCAL ROLE pg_monitor")
        with pytest.raises(ProgrammingError, match="permission denied"):
            connection.exec_driver_sql("SELECT tracker_visible()")


def actors() -> st.SearchStrategy[Actor]:
    """People with one or two roles that are bound to clubs, teams and federations with the numbers 1 to 3."""
    bindings = st.builds(lambda role, one: Binding(role, one, one, one), st.sampled_from(SEEING), NUMBERS)
    return st.builds(
        lambda user, held: Actor(user, "", tuple(held)), st.none() | NUMBERS, st.lists(bindings, max_size=3)
    )


@settings(max_examples=examples(120), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(person=people(), asked=st.lists(st.tuples(actors(), DAYS), min_size=1, max_size=6))
def test_the_policy_answers_the_same_in_python_and_as_rows_that_postgresql_gives(
    three_of_each: Engine,
    person: tuple[dict[str, object], Standing],
    asked: list[tuple[Actor, date]],
) -> None:
    facts, standing = person
    subject = python_twin(facts, standing)
    with Session(three_of_each) as session:
        player = store(session, facts, standing)
        connection = session.connection()
        connection.exec_driver_sql(f"SET LOCAL ROLE {APPLICATION}")
        for actor, day in asked:
            for sight, term in (
                (visible_to(actor, day), visible_players(actor, day)),
                (counted_by(actor, day), counted_players(actor, day)),
            ):
                tell(connection, sight)
                given_rows = connection.scalars(PLAYERS).all()
                assert (player in given_rows) is (evaluate(term, subject).truth is Truth.YES), (actor, day, sight)
        session.rollback()


@settings(max_examples=examples(80), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(person=people(), day=DAYS, asked=st.lists(st.tuples(actors(), DAYS), min_size=1, max_size=6))
def test_the_pool_gives_the_rows_of_those_whom_the_policy_lets_see(
    three_of_each: Engine, person: tuple[dict[str, object], Standing], day: date, asked: list[tuple[Actor, date]]
) -> None:
    """Its policy stands on columns of its own, which hold for the day they were made for and for later ones."""
    subject = python_twin(*person)
    with Session(three_of_each) as session:
        player = store(session, *person)
        connection = session.connection()
        rebuilt(connection, day)
        connection.exec_driver_sql(f"SET LOCAL ROLE {APPLICATION}")
        for actor, on in asked:
            later = max(day, on)
            for sight, term in (
                (visible_to(actor, later), visible_players(actor, later)),
                (counted_by(actor, later), counted_players(actor, later)),
            ):
                tell(connection, sight)
                seen = player in connection.scalars(text("SELECT player_id FROM pool_players")).all()
                assert seen is (evaluate(term, subject).truth is Truth.YES), (actor, later, sight)
        session.rollback()


def test_every_role_through_which_players_are_seen_has_its_policy() -> None:
    """Of the others the operator is given all, and visitors are given nothing."""
    assert set(Role) - set(SEEING) == {Role.OPERATOR, Role.VISITOR}


def test_the_application_has_no_fault(application: Engine) -> None:
    assert row_security_faults(application) == ()


def test_a_superuser_is_a_fault(engine: Engine) -> None:
    assert any("superuser" in fault for fault in row_security_faults(engine))


@pytest.mark.parametrize(
    ("change", "back", "word"),
    [
        ("ALTER ROLE {role} BYPASSRLS", "ALTER ROLE {role} NOBYPASSRLS", "BYPASSRLS"),
        ("ALTER TABLE players OWNER TO {role}", "ALTER TABLE players OWNER TO CURRENT_USER", "owns the tables"),
        ("ALTER TABLE consents DISABLE ROW LEVEL SECURITY", "SELECT 1", "off for consents"),
        (f"DROP POLICY {POLICY} ON guardians", "SELECT 1", "off for guardians"),
    ],
)
def test_whatever_would_let_the_application_past_is_a_fault(
    engine: Engine, application: Engine, change: str, back: str, word: str
) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql(change.format(role=APPLICATION))
    try:
        faults = row_security_faults(application)
    finally:
        with engine.begin() as connection:
            connection.exec_driver_sql(back.format(role=APPLICATION))
    assert len(faults) == 1
    assert word in faults[0]


def test_kept_questions_are_given_to_their_keeper_alone_and_of_the_seen_those_in_sight(
    application: Engine, engine: Engine, cast: Cast
) -> None:
    own, other = (_keep_question(engine, user, (cast.maya, cast.ilse)) for user in (cast.sam, cast.ona))
    with seeing(application, visible_to(cast.scout, TODAY)) as connection:
        assert connection.scalars(text("SELECT id FROM saved_questions")).all() == [own]
        seen = connection.execute(text("SELECT question_id, player_id FROM saved_question_players")).all()
        assert set(map(tuple, seen)) == {(own, cast.ilse), (other, cast.ilse)}
        changed = connection.execute(text("UPDATE saved_questions SET said = 'x' WHERE id = :id"), {"id": other})
        assert changed.rowcount == 0
    adding = text("INSERT INTO saved_question_players (question_id, player_id) VALUES (:question, :player)")
    with seeing(application, visible_to(cast.scout, TODAY)) as connection:
        connection.execute(adding, {"question": own, "player": cast.ilse})
    with (
        pytest.raises(ProgrammingError, match="row-level security"),
        seeing(application, visible_to(cast.scout, TODAY)) as connection,
    ):
        connection.execute(adding, {"question": own, "player": cast.maya})


def _keep_question(engine: Engine, user: int, players: tuple[int, ...]) -> int:
    words = {"mark": f"{user}", "said": "", "asks": "", "too_many": None}
    with Session(engine) as session, session.begin():
        row = t.SavedQuestion(user_id=user, seen_at=NOW, changed_at=NOW, **words)  # type: ignore[arg-type]
        session.add(row)
        session.flush()
        session.add_all(t.SavedQuestionPlayer(question_id=row.id, player_id=player) for player in players)
        return row.id


def test_whoever_follows_a_link_is_given_its_player_while_it_is_good_and_nobody_else(
    application: Engine, engine: Engine, cast: Cast
) -> None:
    """Each change is the only one of its time; it is undone before the next."""
    with Session(engine) as session, session.begin():
        made = {"made_by_id": cast.odile, "own": False, "made_at": NOW, "for_whom": "A coach"}
        session.add(t.SharedLink(player_id=cast.ilse, token_hash="a" * 64, ends=TODAY, **made))  # type: ignore[arg-type]
    assert followed(application, "a" * 64, TODAY) == {cast.ilse}
    for mark in ("", "b" * 64, "a' OR '1' = '1"):
        assert followed(application, mark, TODAY) == set(), mark
    assert followed(application, "a" * 64, TODAY + timedelta(days=1)) == set()
    columns = "player_id, purpose, wording, given_by_id, given_at, birth_date, own, withdrawn_at"
    values = f"{cast.ilse}, 'club_use', '1', {cast.odile}, now(), false, false, now()"
    refusal = f"INSERT INTO consents ({columns}) VALUES ({values})"
    scouts = f"UPDATE consents SET withdrawn_at = '2026-07-01 12:00+00' WHERE player_id = {cast.ilse}"
    endings = (
        "UPDATE shared_links SET taken_back_at = now()",
        f"UPDATE guardians SET ended_at = now() WHERE player_id = {cast.ilse}",
        f"UPDATE guardians SET confirmed_at = '2026-07-01 12:00+00' WHERE player_id = {cast.ilse}",
        f"UPDATE guardians SET may_consent = false WHERE player_id = {cast.ilse}",
        f"UPDATE players SET born_earliest = '2008-06-30', born_latest = '2008-06-30' WHERE id = {cast.ilse}",
        refusal,
        scouts,
    )
    for ending in endings:
        with engine.connect() as connection:
            connection.exec_driver_sql(ending)
            connection.exec_driver_sql(f"SET LOCAL ROLE {APPLICATION}")
            tell(connection, linked_by("a" * 64, TODAY))
            assert connection.scalars(PLAYERS).all() == [], ending
            connection.rollback()
    with seeing(application, linked_by("a" * 64, TODAY)) as connection:
        for table in sorted(table.name for table in guarded_tables() - {t.PlayerRow.__table__}):
            owners = set(connection.scalars(text(f"SELECT player_id FROM {table}")))
            assert owners <= {cast.ilse}, table
        counted = connection.execute(text("UPDATE shared_links SET opened = opened + 1"))
        assert counted.rowcount == 1


def test_a_link_is_followed_and_counted_under_the_applications_own_login(
    application: Engine, engine: Engine, library: Library, tmp_path: Path
) -> None:
    cast, house = invite(engine), house_on(application, library, tmp_path)
    made = house.perform(share_report, ShareReport(cast.ilse, "A coach"), cast.other_parent)
    token = made.address.rpartition("/")[2]
    for _ in range(2):
        shown = house.perform(open_shared, OpenShared(token), cast.other_director)
        assert shown.pathway.story.player.id == cast.ilse
    assert house.perform(issue_shared_report, IssueShared(token), VISITOR).content.startswith(b"%PDF")
    (link,) = house.perform(list_shared_links, ListSharedLinks(cast.ilse), cast.other_parent).links
    assert link.opened == 2
    house.perform(take_back_shared_link, TakeBackSharedLink(cast.ilse, link.number), cast.other_parent)
    with pytest.raises(NotFoundError):
        house.perform(open_shared, OpenShared(token), VISITOR)


def test_whoever_verifies_a_report_is_given_its_player_and_nobody_else(
    application: Engine, engine: Engine, cast: Cast
) -> None:
    report_on(engine, cast.ilse, "AAAAA-AAAAA", readers="scout")
    with seeing(application, vouched_for("AAAAA-AAAAA")) as connection:
        assert set(connection.scalars(PLAYERS)) == {cast.ilse}
    for code in ("", "BBBBB-BBBBB", "A' OR '1' = '1"):
        with seeing(application, vouched_for(code)) as connection:
            assert connection.scalars(PLAYERS).all() == [], code
    for purpose in ("scouts", "club_use"):
        columns = "player_id, purpose, wording, given_by_id, given_at, birth_date, own, withdrawn_at"
        values = f"{cast.ilse}, '{purpose}', '1', {cast.odile}, now(), false, false, now()"
        with engine.connect() as connection:
            connection.exec_driver_sql("UPDATE consents SET withdrawn_at = now()")
            connection.exec_driver_sql(f"INSERT INTO consents ({columns}) VALUES ({values})")
            connection.exec_driver_sql(f"SET LOCAL ROLE {APPLICATION}")
            tell(connection, vouched_for("AAAAA-AAAAA"))
            assert connection.scalars(PLAYERS).all() == [], purpose
            connection.rollback()


def test_a_report_on_many_is_of_whoever_had_it_issued(application: Engine, engine: Engine, cast: Cast) -> None:
    report_on(engine, None, "AAAAA-AAAAA", by=cast.dana)
    codes = text("SELECT code FROM issued_reports")
    own, others = visible_to(cast.director, TODAY), (visible_to(cast.scout, TODAY), vouched_for("AAAAA-AAAAA"))
    with seeing(application, own) as connection:
        assert connection.scalars(codes).all() == ["AAAAA-AAAAA"]
    for sight in others:
        with seeing(application, sight) as connection:
            assert connection.scalars(codes).all() == []


def followed(application: Engine, mark: str, day: date) -> set[int]:
    with seeing(application, linked_by(mark, day)) as connection:
        return set(connection.scalars(PLAYERS))


def test_a_policy_that_is_gone_is_laid_again(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql(f"DROP POLICY {POLICY} ON guardians")
    assert not is_current(engine)
    migrate(engine, APPLICATION)
    assert is_current(engine)
    migrate(engine, APPLICATION)


def test_tables_that_are_made_anew_are_locked_anew(engine: Engine) -> None:
    unwind(engine)
    migrate(engine, APPLICATION)
    with engine.connect() as connection:
        held = set(
            connection.scalars(text("SELECT tablename FROM pg_policies WHERE policyname = :name"), {"name": POLICY})
        )
    assert held == {kind.__tablename__ for kind, _ in guarded()} | {"saved_questions", "report_orders"}


def test_a_session_of_the_application_writes_what_is_its_own(application: Engine, engine: Engine) -> None:
    cast = invite(engine)
    with seeing(application, visible_to(cast.director, TODAY)) as connection:
        made = connection.execute(
            text("INSERT INTO nationalities (player_id, country) VALUES (:id, 'SOE') RETURNING id"),
            {"id": cast.maya},
        )
        assert made.scalar_one()
