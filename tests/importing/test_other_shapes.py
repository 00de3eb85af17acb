"""Files as others made them go through without a converter: every column is what it is by hand."""

from __future__ import annotations

import csv
import io

import pytest
from tests.importing.other_shapes import DAY, EXPECTED, SHARED, answers_of, content_of, file_of, outcome_of, read
from tracker.importing.date_order import DateOrder
from tracker.importing.kind import Kind
from tracker.importing.written_date import read_written

pytestmark = pytest.mark.skipif(
    not SHARED.is_dir(), reason="../shared/data is not there; the real files are read from it and never copied"
)


@pytest.mark.parametrize("file", EXPECTED)
def test_a_public_file_is_read_as_it_is_by_hand(file: str) -> None:
    assert outcome_of(file).wrong == ()


def test_every_file_is_expected() -> None:
    files = {path.relative_to(SHARED).as_posix() for path in SHARED.glob("*/*") if path.is_file()}
    assert files == set(map(file_of, EXPECTED)), (
        "Write into tests/importing/other_shapes.yaml what the new file holds."
    )


def rows_of(file: str) -> list[dict[str, str]]:
    """A file's rows by their headings."""
    return list(csv.DictReader(io.StringIO(content_of(file).decode("utf-8"), newline="")))


@pytest.mark.parametrize(
    "file",
    [
        "world-cup-squads-wikipedia/world_cup_men_1998_2018_squads.csv",
        "player-birth-dates-openfootball/openfootball_players_concacaf.csv",
    ],
)
def test_dates_as_they_were_printed_are_the_days_that_others_read_in_them(file: str) -> None:
    pairs = [(row["birth_date_raw"], row["birth_date"]) for row in rows_of(file) if row["birth_date_raw"]]
    assert len(pairs) > 700
    assert [raw for raw, day in pairs if day and str(DateOrder().read(raw)) != day] == []


def test_names_with_the_family_name_in_capitals_are_those_that_others_turned_round() -> None:
    _, checked = read(
        "olympics/tokyo2020_football_raw_part1.csv",
        Kind.PLAYERS,
        answers_of(Kind.PLAYERS, {"columns": ["country=-"]}),
    )
    names = [record.name for record in checked.records]
    assert len(names) == 286
    assert not [name for name in names if any(word.isupper() and len(word) > 2 for word in name.split())]


def test_every_printed_mark_of_a_captain_is_gone_and_no_other_letter() -> None:
    file = "world-cup-squads-wikipedia/world_cup_men_1998_2018_squads.csv"
    given = {"columns": ["club=-"], "sexes": ["male"]}
    _, checked = read(file, Kind.PLAYERS, answers_of(Kind.PLAYERS, given))
    for row, record in zip(rows_of(file), checked.records, strict=True):
        rest = row["player"].removesuffix("(captain)").removesuffix("(c)").replace("*", "")
        assert record.name == " ".join(rest.split())


def test_a_year_is_read_of_a_column_that_holds_nothing_else() -> None:
    given = {"columns": ["country=-", "club=-"], "sexes": ["male"]}
    _, checked = read("mls-2024/mls_2024_player_stats.csv", Kind.PLAYERS, answers_of(Kind.PLAYERS, given))
    assert {record.born.exact for record in checked.records if record.born} == {False}
    assert read_written("2001") == checked.records[0].born
    assert DAY.year - checked.records[0].born.year > 20
