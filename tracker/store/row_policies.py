"""The policy as PostgreSQL's own: `tracker.access.policy` compiled once to SQL that looks up who acts.

Each role's term is built for an actor who does not exist, with values that stand for the user, what the role is
bound to, and the day. They are then replaced by settings of the transaction, so that no line of the policy is
written a second time.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, literal_column, make_url, select
from sqlalchemy.sql.visitors import replacement_traverse

from tracker.access.actor import Actor, Binding
from tracker.access.of_age import youngest_of_age
from tracker.access.policy import (
    counted_players,
    linked_players,
    registered_players,
    remembered_players,
    visible_players,
    vouched_players,
)
from tracker.access.roles import Role
from tracker.access.sight import (
    CODE,
    COUNTED,
    DAY,
    KIND,
    LINK,
    LINKED,
    OF_AGE,
    REGISTERED,
    REMEMBERED,
    SEEING,
    SEEN,
    USER,
    VISIBLE,
    VOUCHED,
    setting_of,
)
from tracker.logic.terms import Term
from tracker.store.columns import player_columns
from tracker.store.predicate import compile_term
from tracker.store.scope import guarded
from tracker.store.tables import IssuedReport, PlayerRow, PoolRow, ReportOrder, SavedQuestion, SavedQuestionPlayer

FUNCTION = "tracker_visible"
POLICY = "tracker_rows"

_SCOUTING = (Role.SCOUT, Role.OFFICER)
_POSTGRESQL = make_url("postgresql+psycopg://").get_dialect()()
#: Stand for the user and for what a role is bound to; no row has a number below nothing.
_USER, _BOUND = -1_000_001, -1_000_002
#: Stands for the hash of a link's token, which has other letters.
_MARK = "the link that somebody followed"
#: Stands for the code of an issued report, which is shorter.
_ISSUED = "the report that somebody holds"
#: Stands for the day; it and the birthday that follows from it lie beyond every day on record.
_DAY = date(4711, 5, 17)


def setting(name: str, kind: str) -> str:
    """The value of a setting as SQL. One that was set in an earlier transaction reads as an empty text."""
    return f"NULLIF(current_setting('{name}', true), '')::{kind}"


def some_of(name: str) -> str:
    """The numbers of a setting as SQL, to be held against one."""
    return f"ANY (string_to_array(NULLIF(current_setting('{name}', true), ''), ',')::integer[])"


def question_of(role: Role) -> str:
    """The numbers of the players that somebody sees in a role, as SQL."""
    binding = Binding(role, club_id=_BOUND, federation_id=_BOUND, team_id=_BOUND)
    return _question(visible_players(Actor(_USER, "", (binding,)), _DAY), VISIBLE, role)


def question_of_counted() -> str:
    """The numbers of the players whom figures of a director's own club may count, as SQL."""
    binding = Binding(Role.DIRECTOR, club_id=_BOUND)
    return _question(counted_players(Actor(_USER, "", (binding,)), _DAY), COUNTED, Role.DIRECTOR)


def question_of_registered() -> str:
    """The numbers of the players whose guardians a director's club confirms, as SQL."""
    binding = Binding(Role.DIRECTOR, club_id=_BOUND)
    return _question(registered_players(Actor(_USER, "", (binding,)), _DAY), REGISTERED, Role.DIRECTOR)


def question_of_remembered() -> str:
    """The numbers of the players whom a director's club has registered at any time, as SQL."""
    binding = Binding(Role.DIRECTOR, club_id=_BOUND)
    return _question(remembered_players(Actor(_USER, "", (binding,)), _DAY), REMEMBERED, Role.DIRECTOR)


def question_of_linked() -> str:
    """The number of the player whose report a link shows, as SQL."""
    return _asked_by(linked_players(_MARK, _DAY), LINKED, LINK, {_MARK: setting(LINK, "text")})


def question_of_vouched() -> str:
    """The number of the player of an issued report, as SQL."""
    return _asked_by(vouched_players(_ISSUED), VOUCHED, CODE, {_ISSUED: setting(CODE, "text")})


def _question(term: Term, kind: str, role: Role) -> str:
    told: dict[object, str] = {_USER: setting(USER, "integer"), _BOUND: some_of(setting_of(role))}
    return _asked_by(term, kind, setting_of(role), told)


def _asked_by(term: Term, kind: str, needed: str, told: Mapping[object, str]) -> str:
    """The numbers of a term's players, for a session of that kind that was told what is needed."""
    players = PlayerRow.__table__
    asked: ColumnElement[bool] = literal_column(f"current_setting('{KIND}', true) = '{kind}'")
    taken: ColumnElement[bool] = literal_column(f"current_setting('{needed}', true) <> ''")
    condition = _looked_up(compile_term(term, player_columns(players)), told)
    question = select(players.c.id).where(asked, taken, condition)
    return str(question.compile(dialect=_POSTGRESQL, compile_kwargs={"literal_binds": True}))


def _looked_up(condition: ColumnElement[bool], told: Mapping[object, str]) -> ColumnElement[bool]:
    """The condition with every value that stands for something replaced by the setting that says it."""
    instead = {**told, _DAY: setting(DAY, "date"), youngest_of_age(_DAY): setting(OF_AGE, "date")}

    def replace(element: Any, **_: Any) -> Any:
        if isinstance(element, BindParameter) and element.value in instead:
            return literal_column(instead[element.value])
        return None

    replaced: ColumnElement[bool] = replacement_traverse(condition, {}, replace)
    return replaced


def function(schema: str) -> str:
    """The function that gives the numbers of all who may be seen, as SQL.

    It runs as the owner of the tables, whom their policies do not bind, and reads no argument. What it found first
    is kept for the rest of the transaction, since every table of a statement asks for it.
    """
    of_directors = (question_of_counted(), question_of_registered(), question_of_remembered())
    asked = (*(question_of(role) for role in SEEING), *of_directors, question_of_linked(), question_of_vouched())
    questions = "\n    UNION\n".join(asked)
    kinds = ", ".join(f"'{kind}'" for kind in (VISIBLE, COUNTED, REGISTERED, REMEMBERED, LINKED, VOUCHED))
    return f"""CREATE OR REPLACE FUNCTION {schema}.{FUNCTION}() RETURNS SETOF integer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
  seen text := current_setting('{SEEN}', true);
BEGIN
  IF coalesce(current_setting('{KIND}', true), '') NOT IN ({kinds}) THEN
    RETURN;
  END IF;
  IF coalesce(seen, '') = '' THEN
    SELECT coalesce(string_agg(found.id::text, ','), 'none') INTO seen FROM (
{questions}
    ) AS found;
    PERFORM set_config('{SEEN}', seen, true);
  END IF;
  IF seen <> 'none' THEN
    RETURN QUERY SELECT unnest(string_to_array(seen, ',')::integer[]);
  END IF;
END
$body$"""  # noqa: S608 - the questions are made of the tables' own names and of settings.


def policies() -> dict[str, str]:
    """The policy of every table that tells of players, and of what people keep or ordered, by the table's name.

    It is for reading and writing alike: what may not be seen is neither changed nor added.
    """
    found = {kind.__tablename__: _policy(kind.__tablename__, owner.key) for kind, owner in guarded()}
    own = (SavedQuestion.__tablename__, ReportOrder.__tablename__)
    return found | {one: _letting(one, f"user_id = (SELECT {setting(USER, 'integer')})") for one in own}


def _policy(table: str, owner: str) -> str:
    match table:
        case PoolRow.__tablename__:
            return _letting(table, _in_the_pool())
        case IssuedReport.__tablename__:
            # A report on nobody alone, such as a club's roster audit, is of whoever had it issued.
            own = f"{owner} IS NULL AND issued_by_id = (SELECT {setting(USER, 'integer')})"
            return _letting(table, f"{owner} IN (SELECT {FUNCTION}()) OR ({own})")
        case SavedQuestionPlayer.__tablename__:
            return _letting(table, _also_in_the_pool(table))
        case _:
            return _letting(table, f"{owner} IN (SELECT {FUNCTION}())")


def _letting(table: str, others: str) -> str:
    rows = f"(SELECT current_setting('{KIND}', true) = 'everybody') OR {others}"
    return f"CREATE POLICY {POLICY} ON {table} FOR ALL USING ({rows}) WITH CHECK ({rows})"


def _also_in_the_pool(table: str) -> str:
    """Whom the pool gives is asked of its own policy, by number: some thousands are looked up and not millions.

    It asks for a value and not whether there is a row, as PostgreSQL would read the whole pool once for the latter.
    """
    pool = PoolRow.__tablename__
    return f"(SELECT true FROM {pool} WHERE {pool}.player_id = {table}.player_id)"  # noqa: S608 - own names.


def _in_the_pool() -> str:
    """Whom the pool gives: its own columns say it of those shared with scouts, so that an index alone answers.

    What is asked of the settings is asked once a statement, and the function only where the columns do not suffice.
    """
    scouting = [f"NULLIF(current_setting('{setting_of(role)}', true), '')" for role in _SCOUTING]
    others = [f"current_setting('{setting_of(role)}', true)" for role in SEEING if role not in _SCOUTING]
    federations = f"(SELECT string_to_array(concat_ws(',', {', '.join(scouting)}), ',')::integer[])::integer[]"
    child = f"born_latest IS NULL OR born_latest >= {_day_number(OF_AGE)}"
    shared = (
        f"(SELECT current_setting('{KIND}', true) = '{VISIBLE}') AND shared_with = ANY ({federations}) "
        f"AND shared_until >= {_day_number(DAY)} AND (shared_own OR {child})"
    )
    asked = f"(SELECT current_setting('{KIND}', true) <> '{VISIBLE}' OR concat({', '.join(others)}) <> '')"
    return f"({shared}) OR ((shared_else OR {asked}) AND player_id IN (SELECT {FUNCTION}()))"


def _day_number(name: str) -> str:
    """A setting that is a day, as the number that the pool holds of one."""
    return f"(SELECT {setting(name, 'date')} - DATE '0001-01-01' + 1)"
