"""Of every table that tells of players it is said what becomes of its rows when two records become one."""

from __future__ import annotations

import pytest
from sqlalchemy import UniqueConstraint
from tracker.store.base import Base
from tracker.store.case_records import ROWS
from tracker.store.joining import OWNER
from tracker.store.joining_rules import RULES, Later, Way
from tracker.store.scope import guarded_tables
from tracker.store.summary_rows import SUMMARY_TABLES


def unique_keys(name: str) -> list[set[str]]:
    """What may stand but once for a player, beside the player."""
    table = Base.metadata.tables[name]
    unique = [one for one in table.constraints if isinstance(one, UniqueConstraint)]
    keys = [{column.name for column in one.columns} for one in unique]
    return [key - {OWNER} for key in keys if OWNER in key]


def test_every_table_that_tells_of_players_has_a_rule() -> None:
    assert set(RULES) == {table.name for table in guarded_tables()}, (
        "Say in tracker/store/joining_rules.py what becomes of the rows of the new table."
    )


@pytest.mark.parametrize("name", RULES)
def test_what_may_stand_but_once_for_a_player_is_folded_by_that_key(name: str) -> None:
    rule, keys = RULES[name], unique_keys(name)
    if rule.way is Way.FOLD:
        assert keys == [set(rule.key)]
        assert rule.fills <= set(Base.metadata.tables[name].columns.keys()) - set(rule.key)
    elif rule.way is Way.MOVE:
        assert not keys, "Two records may have the same row; let it fold, or give it a rule of its own."


def test_summaries_and_nothing_else_are_made_anew() -> None:
    made = {name for name, rule in RULES.items() if rule.way is Way.MADE_ANEW}
    assert made == {kind.__tablename__ for kind in SUMMARY_TABLES} | {"name_words"}


def test_football_that_came_since_is_never_given_to_either_by_guessing() -> None:
    football = {row.__tablename__ for row in ROWS.values()} - {"players"} | {"identifiers"}
    assert {name for name, rule in RULES.items() if rule.later is Later.BLOCKS} == football
