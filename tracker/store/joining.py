"""Putting two records of one person together: what would change, row by row, and what speaks against it.

Nothing is written here. `tracker.store.joining_rules` says of every table what becomes of its rows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Table, or_, select

from tracker.access.case import CaseStatus
from tracker.access.consent import Purpose
from tracker.access.deciding import is_of_age
from tracker.access.guardianship import Relation
from tracker.access.joined_consents import Given, Home, refused, taken_back
from tracker.access.joined_guardians import JoinedTies, Tie, TieFault, joined_ties
from tracker.football.disputes import BORN, NAME, RecordKind
from tracker.store.base import Base
from tracker.store.case_records import ROWS
from tracker.store.joining_rules import RULES, Rule, Way
from tracker.store.merge_notes import Changed
from tracker.store.scope import ScopedSession, guarded

Row = Mapping[str, Any]
OWNER = "player_id"
_RIGHTS = ("may_consent", "may_correct", "may_take_out")
_BIRTH = ("born_earliest", "born_latest")
#: What counts a row's changes, and says nothing of the player.
_NO_FACT = frozenset({"id", OWNER, "version"})
#: The tables of which a family may change a row at the same moment; their rows are held until the commit.
_HELD = frozenset({"consents", "guardians"})


@dataclass(frozen=True, slots=True)
class Pair:
    """The record that stays and the one that goes, with whose name and whose birth is right."""

    kept: int
    gone: int
    name_of: int
    birth_of: int


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two rows that tell of the same and disagree: the row of the record that stays, by table and number."""

    table: str
    row_id: int
    columns: tuple[str, ...]


@dataclass(slots=True)
class Plan:
    """What putting two records together would change, and what forbids it."""

    changes: list[Changed] = field(default_factory=list)
    contradictions: list[Contradiction] = field(default_factory=list)
    tie_faults: frozenset[TieFault] = frozenset()
    #: Cases about name or birth of either record that are not closed.
    open_cases: int = 0
    #: Somebody said that the two are two people.
    kept_apart: bool = False
    #: One of them is of age by its birth, and the birth that would stay does not say so.
    younger: bool = False
    #: Two documents show two births.
    two_verified: bool = False
    folded: int = 0
    taken_back: int = 0
    #: One family refused that the player is counted, so that figures kept for a while lack or hold one too many.
    uncounted: bool = False
    survivors: dict[tuple[str, int], int] = field(default_factory=dict)


def plan(session: ScopedSession, pair: Pair, now: datetime, by: int | None, *, hold: bool = True) -> Plan:
    """What would change if two records became one at a moment.

    Arguments:
        hold: let nobody change what a family said until the commit.
    """
    connection = session.connection()
    rows = {kind.__tablename__: _rows(connection, kind.__tablename__, pair, hold=hold) for kind, _ in guarded()}
    found = Plan()
    for table in Base.metadata.sorted_tables:
        rule = RULES.get(table.name)
        if rule is None or rule.way in (Way.OWN, Way.MADE_ANEW):
            continue
        for theirs in rows[table.name][pair.gone]:
            mine = _same(rule, theirs, rows[table.name][pair.kept])
            if mine is None:
                found.changes.append(_moved(table, theirs, pair))
            else:
                _fold(found, table, rule, theirs, mine)
    _player(found, rows["players"], pair, now.date())
    ties = _guardians(found, rows["guardians"], pair)
    _consents(found, rows, pair, now, by, ties)
    _invitations(found, rows["links"], pair, now)
    _cases(found, rows["correction_cases"], pair)
    _hand_over(found, rows["hand_overs"], pair)
    _kept_apart(found, connection, pair)
    _documents(found, rows, pair)
    return found


def _rows(connection: Connection, name: str, pair: Pair, *, hold: bool) -> dict[int, Sequence[Row]]:
    table = Base.metadata.tables[name]
    owner = table.c.id if name == "players" else table.c[OWNER]
    asked = select(table).where(owner.in_((pair.kept, pair.gone))).order_by(*table.primary_key.columns)
    if hold and name in _HELD:
        asked = asked.with_for_update()
    found = [dict(row) for row in connection.execute(asked).mappings()]
    return {number: [row for row in found if row[owner.name] == number] for number in (pair.kept, pair.gone)}


def _moved(table: Table, row: Row, pair: Pair, **more: Any) -> Changed:
    number = row["id"] if "id" in table.c else pair.gone
    before = {OWNER: pair.gone, **{name: row[name] for name in more}}
    return Changed(table, number, before, {OWNER: pair.kept, **more})


def _changed(table: Table, row: Row, **more: Any) -> Changed:
    return Changed(table, row["id"], {name: row[name] for name in more}, more)


def _gone(table: Table, row: Row, number: int) -> Changed:
    return Changed(table, number, dict(row), None)


def _same(rule: Rule, theirs: Row, mine: Sequence[Row]) -> Row | None:
    """The row of the record that stays that is the same row."""
    if rule.way is not Way.FOLD:
        return None
    return next((row for row in mine if all(row[name] == theirs[name] for name in rule.key)), None)


def _fold(found: Plan, table: Table, rule: Rule, theirs: Row, mine: Row) -> None:
    filled: dict[str, Any] = {}
    wrong = []
    for name in (column.name for column in table.columns if column.name not in _NO_FACT):
        if name not in mine or mine[name] == theirs[name]:
            continue
        if name in rule.fills and mine[name] is None:
            filled[name] = theirs[name]
        elif name not in rule.fills or theirs[name] is not None:
            wrong.append(name)
    if wrong:
        found.contradictions.append(Contradiction(table.name, mine["id"], tuple(wrong)))
    if filled and "version" in mine:
        filled["version"] = mine["version"] + 1
    found.folded += 1
    found.survivors[table.name, theirs["id"]] = mine["id"]
    # All of the row that stays is noted, so that whoever changes it since is known to have changed both.
    found.changes.append(Changed(table, mine["id"], dict(mine), {**mine, **filled}))
    found.changes.append(_gone(table, theirs, theirs["id"]))


def _player(found: Plan, rows: Mapping[int, Sequence[Row]], pair: Pair, day: date) -> None:
    table = Base.metadata.tables["players"]
    by_number = {number: rows[number][0] for number in (pair.kept, pair.gone)}
    mine, theirs = by_number[pair.kept], by_number[pair.gone]
    named, born = by_number[pair.name_of], by_number[pair.birth_of]
    after = dict(mine)
    after |= {name: named[name] for name in ("name", "name_folded", "name_key")}
    after |= {name: born[name] for name in _BIRTH}
    after |= {name: theirs[name] for name in ("position", "foot") if mine[name] is None}
    found.younger = any(is_of_age(row["born_latest"], day) for row in (mine, theirs)) and not is_of_age(
        after["born_latest"], day
    )
    if after != dict(mine):
        after["version"] = mine["version"] + 1
        found.changes.append(Changed(table, pair.kept, dict(mine), after))
    found.changes.append(_gone(table, theirs, pair.gone))


def _guardians(found: Plan, rows: Mapping[int, Sequence[Row]], pair: Pair) -> JoinedTies:
    table = Base.metadata.tables["guardians"]
    kept = {row["id"]: row for row in rows[pair.kept]}
    ties = joined_ties(tuple(map(_tie, rows[pair.kept])), tuple(map(_tie, rows[pair.gone])))
    found.tie_faults = ties.faults
    for row in rows[pair.gone]:
        lost = dict.fromkeys(("primary", *_RIGHTS), False) if row["id"] in ties.ranked else {}
        if row["id"] not in ties.folded:
            counted = {"version": row["version"] + 1} if lost else {}
            found.changes.append(_moved(table, row, pair, **lost, **counted))
            continue
        mine = kept[ties.folded[row["id"]]]
        if row["id"] in ties.adopted:
            held = ("relation", "confirmed_at", "confirmed_by_id", "kept_at", "primary", *_RIGHTS)
            taken = {name: row[name] for name in held} | lost | {"version": mine["version"] + 1}
            found.changes.append(_changed(table, mine, **taken))
        found.folded += 1
        found.changes.append(_gone(table, row, row["id"]))
    return ties


def _tie(row: Row) -> Tie:
    confirmed, ended = row["confirmed_at"] is not None, row["ended_at"] is not None
    return Tie(row["id"], row["user_id"], row["relation"], row["primary"], confirmed, ended)


def _consents(
    found: Plan,
    rows: Mapping[str, Mapping[int, Sequence[Row]]],
    pair: Pair,
    now: datetime,
    by: int | None,
    ties: JoinedTies,
) -> None:
    table = Base.metadata.tables["consents"]
    homes = {number: _home(rows, number) for number in (pair.kept, pair.gone)}
    ending = taken_back(homes[pair.kept], homes[pair.gone], now.date())
    over = {"withdrawn_at": now, "withdrawn_by_id": by}
    for row in rows["consents"][pair.gone]:
        found.changes.append(_moved(table, row, pair, **(over if row["id"] in ending else {})))
    for row in rows["consents"][pair.kept]:
        if row["id"] in ending:
            found.changes.append(_changed(table, row, **over))
    found.taken_back = len(ending)
    found.uncounted = any(refused(home, Purpose.STATISTICS) for home in homes.values())
    agreed = any(
        given.purpose is Purpose.OWN_ACCOUNT and not given.withdrawn and given.number not in ending
        for home in homes.values()
        for given in home.consents
    )
    if not agreed and not _of_age(found, rows["players"], pair, now.date()):
        _end_own_sign_in(found, rows["guardians"], pair, now, ties)


def _of_age(found: Plan, players: Mapping[int, Sequence[Row]], pair: Pair, day: date) -> bool:
    return is_of_age(players[pair.birth_of][0]["born_latest"], day)


def _end_own_sign_in(
    found: Plan, rows: Mapping[int, Sequence[Row]], pair: Pair, now: datetime, ties: JoinedTies
) -> None:
    """A child's own sign-in goes with the family's yes to it."""
    table = Base.metadata.tables["guardians"]
    for row in (*rows[pair.kept], *rows[pair.gone]):
        if row["relation"] is not Relation.SELF or row["ended_at"] is not None or row["id"] in ties.folded:
            continue
        at = next((i for i, one in enumerate(found.changes) if (one.table, one.row_id) == (table, row["id"])), None)
        ended = _changed(table, row, ended_at=now)
        if at is None:
            found.changes.append(ended)
        else:
            before = found.changes[at]
            found.changes[at] = Changed(
                table, row["id"], {**before.before, "ended_at": None}, {**(before.after or {}), "ended_at": now}
            )


def _home(rows: Mapping[str, Mapping[int, Sequence[Row]]], number: int) -> Home:
    standing = [row for row in rows["guardians"][number] if _tie(row).stands]
    deciding = {row["user_id"] for row in standing if row["may_consent"] or row["relation"] is Relation.SELF}
    given = tuple(
        Given(
            row["id"],
            row["purpose"],
            row["given_by_id"],
            row["withdrawn_at"] is not None,
            row["federation_id"],
            row["scout_id"],
            row["birth_date"],
            row["own"],
            row["ends"],
        )
        for row in rows["consents"][number]
    )
    return Home(given, frozenset(row["user_id"] for row in standing), frozenset(deciding))


def _invitations(found: Plan, rows: Mapping[int, Sequence[Row]], pair: Pair, now: datetime) -> None:
    """Invitations follow; those that are still good end, as whoever is invited would see both records."""
    table = Base.metadata.tables["links"]
    for number in (pair.kept, pair.gone):
        for row in rows[number]:
            still_good = row["used_at"] is None and row["ends_at"] > now
            over = {"used_at": now} if still_good else {}
            if number == pair.gone:
                found.changes.append(_moved(table, row, pair, **over))
            elif over:
                found.changes.append(_changed(table, row, **over))


def _cases(found: Plan, rows: Mapping[int, Sequence[Row]], pair: Pair) -> None:
    """Cases follow, and point to the row that stays where theirs became one with another."""
    table = Base.metadata.tables["correction_cases"]
    waiting = (CaseStatus.OPEN, CaseStatus.ANSWERED)
    for number in (pair.kept, pair.gone):
        about = [row for row in rows[number] if row["record"] is RecordKind.PLAYER and row["status"] in waiting]
        found.open_cases += sum(row["field"] in (NAME, BORN, "") for row in about)
    for row in rows[pair.gone]:
        name = ROWS[row["record"]].__tablename__
        there = pair.kept if name == "players" else found.survivors.get((name, row["record_id"]), row["record_id"])
        points = {"record_id": there} if there != row["record_id"] else {}
        found.changes.append(_moved(table, row, pair, **points))


def _hand_over(found: Plan, rows: Mapping[int, Sequence[Row]], pair: Pair) -> None:
    table = Base.metadata.tables["hand_overs"]
    for row in rows[pair.gone]:
        found.changes.append(_gone(table, row, pair.gone) if rows[pair.kept] else _moved(table, row, pair))


def _kept_apart(found: Plan, connection: Connection, pair: Pair) -> None:
    """Whoever was said to be somebody else than the one is somebody else than the other too."""
    table = Base.metadata.tables["kept_apart"]
    both = (pair.kept, pair.gone)
    asked = select(table).where(or_(table.c[OWNER].in_(both), table.c.other.in_(both))).order_by(table.c.id)
    held = [dict(row) for row in connection.execute(asked).mappings()]
    there = {(row[OWNER], row["other"]) for row in held}
    for row in held:
        ends = {row[OWNER], row["other"]}
        if pair.gone not in ends:
            continue
        if ends == set(both):
            found.kept_apart = True
            continue
        (third,) = ends - {pair.gone}
        first, second = sorted((third, pair.kept))
        if (first, second) in there:
            found.changes.append(_gone(table, row, row["id"]))
        else:
            there.add((first, second))
            found.changes.append(_changed(table, row, **{OWNER: first, "other": second}))


def _documents(found: Plan, rows: Mapping[str, Mapping[int, Sequence[Row]]], pair: Pair) -> None:
    """Two births that documents confirm are never put together."""
    births = {
        document["born"]
        for number in (pair.kept, pair.gone)
        for player in rows["players"][number]
        for document in rows["documents_seen"][number]
        if document["born"] is not None and document["born"] == player["born_earliest"] == player["born_latest"]
    }
    found.two_verified = len(births) > 1
