"""Headings: matched however they are written, missing ones named, unknown ones told, all of them documented."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.importing.files import checked, table, told
from tracker.importing.columns import columns_of
from tracker.importing.kind import Kind
from tracker.importing.registry import IMPORTABLE

PAGE = Path(__file__).parents[2] / "docs" / "use" / "import-files.md"


def test_headings_are_matched_without_case_spaces_underscores_and_hyphens() -> None:
    content = table(
        [
            ["ID", "Name", " SEX ", "Club", "Registered-From", "registered until", "EXIT_REASON"],
            ["1", "Dora Finch", "female", "Harbour", "2024-08-01", "2025-06-30", "released"],
        ]
    )
    found = checked(Kind.PLAYERS, content)
    assert (told(found.faults), found.not_read) == ([], ())
    assert found.records[0].registered_from.isoformat() == "2024-08-01"


def test_columns_in_any_order_mean_the_same() -> None:
    one = checked(Kind.PLAYERS, b"id,name,sex\n1,Dora Finch,female\n")
    other = checked(Kind.PLAYERS, b"sex;id;name\nfemale;1;Dora Finch\n")
    assert one.records == other.records


def test_a_missing_column_is_named_with_those_that_were_found() -> None:
    found = checked(Kind.PLAYERS, b"id,full name,gender\n1,Dora Finch,F\n")
    assert told(found.faults) == [
        (None, "name", "The column “name” is missing; the columns found are: id, full name, gender."),
        (None, "sex", "The column “sex” is missing; the columns found are: id, full name, gender."),
    ]


def test_a_column_that_stands_twice_is_named() -> None:
    found = checked(Kind.PLAYERS, b"name,NAME,sex\nDora,Finch,female\n")
    assert told(found.faults) == [(None, "NAME", "Two columns are headed “name”: rename or remove one.")]


def test_columns_that_nobody_knows_are_told_and_no_fault() -> None:
    found = checked(Kind.PLAYERS, b"name,sex,Jersey #,,E-mail\nDora Finch,female,7,,\n")
    assert (told(found.faults), found.not_read) == ([], ("Jersey #", "E-mail"))


def test_a_fault_names_the_heading_as_it_stands_in_the_file() -> None:
    found = checked(Kind.PLAYERS, b"Name,SEX,Born\nDora Finch,female,yesterday\n")
    assert [column for _, column, _ in told(found.faults)] == ["Born"]


@pytest.mark.parametrize("kind", Kind)
def test_the_help_page_has_the_declared_columns_in_their_words(kind: Kind) -> None:
    page = PAGE.read_text(encoding="utf-8")
    for column in columns_of(IMPORTABLE[kind].record):
        line = f"| `{column.heading}` | {column.needed} | {column.meaning} |"
        assert line in page, f"docs/use/import-files.md, {kind.value}: write the line {line}"
