"""Of every column it is said what personal data it holds, and docs/run/privacy.md says what follows from it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.privacy import PRIVACY, Privacy, declared_twice, privacy_of, undeclared
from tracker.store.scope import guarded_tables

ROOT = Path(__file__).parents[2]


def test_every_column_has_a_class() -> None:
    assert not list(undeclared()), "Say in tracker/store/privacy.py what these hold."


def test_no_column_stands_under_two_classes() -> None:
    assert not list(declared_twice())


def test_no_class_is_said_of_a_column_that_is_not_there() -> None:
    there = {(table.name, column.name) for table in Base.metadata.sorted_tables for column in table.columns}
    assert not sorted(set(PRIVACY) - there)


def test_whatever_points_to_an_account_is_another_person_or_an_account() -> None:
    pointing = [
        column
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if any(key.column.table is t.User.__table__ for key in column.foreign_keys)
    ]
    wrong = [
        f"{column.table.name}.{column.name}"
        for column in pointing
        if column.table in guarded_tables() and privacy_of(column) is not Privacy.PERSON
    ]
    assert pointing
    assert not wrong, "A take-out would hold the number of somebody's account."


@pytest.mark.parametrize("kind", Privacy, ids=lambda kind: str(kind.value))
def test_the_docs_say_what_each_class_means(kind: Privacy) -> None:
    page = (ROOT / "docs" / "run" / "privacy.md").read_text(encoding="utf-8")
    assert f"| `{kind.value}` |" in page
