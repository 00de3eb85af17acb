"""Columns worked out of others: a side with its age, yes and no for a part in a match, sums without a kind."""

from __future__ import annotations

from typing import Any

import pytest
from tests.importing.files import DAY, table
from tracker.football.appearances import AbsenceReason, Selection
from tracker.football.call_ups import CallUpKind
from tracker.football.errors import BadInputError
from tracker.importing.check import Checked, check_laid
from tracker.importing.csv_sheet import read_csv
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import NO_ANSWERS, Answers, read_every
from tracker.importing.mapping.lay import lay
from tracker.importing.mapping.layout import LeftOut
from tracker.importing.mapping.sheet_mapping import map_sheet

SUMS = [["Player ID", "Team", "First match", "Matches"], ["7", "Netherlands U18", "2022-03-05", "4"]]


def every(kind: Kind, *said: str) -> Answers:
    return Answers(every=read_every(kind, said))


def read(kind: Kind, rows: list[list[str]], answers: Answers = NO_ANSWERS) -> tuple[list[str], Checked]:
    """What is asked, and what the rows say."""
    sheet = read_csv(table(rows))
    mapping = map_sheet(kind, sheet, DAY, answers)
    asked = [str(dict(one.phrase.values).get("column", "")) for one in mapping.questions]
    return asked, check_laid(kind, lay(mapping, sheet, LeftOut()), DAY)


def records(kind: Kind, rows: list[list[str]], answers: Answers = NO_ANSWERS) -> list[Any]:
    asked, checked = read(kind, rows, answers)
    assert (asked, checked.faults.in_order()) == ([], ())
    return checked.records


def test_a_side_with_its_age_is_an_association_and_a_category() -> None:
    (row,) = records(Kind.CALL_UPS, SUMS, every(Kind.CALL_UPS, "to=2023-06-30"))
    assert (row.association, row.category, row.kind, row.matches) == ("NED", "U-18", CallUpKind.FIELDED, 4)
    assert (row.first.isoformat(), row.last.isoformat()) == ("2022-03-05", "2023-06-30")


def test_until_when_a_sum_counts_is_asked() -> None:
    asked, _ = read(Kind.CALL_UPS, SUMS)
    assert asked == ["to"]


def test_a_sum_of_no_matches_is_a_summons_without_a_cap() -> None:
    rows = [*SUMS, ["8", "Brazil", "2022-03-05", "0"]]
    _, none = records(Kind.CALL_UPS, rows, every(Kind.CALL_UPS, "to=2023-06-30"))
    assert (none.association, none.category, none.kind, none.matches) == ("BRA", "senior", CallUpKind.SQUAD, None)


def test_no_matches_of_a_kind_that_is_said_are_a_fault() -> None:
    rows = [SUMS[0], ["8", "Brazil", "2022-03-05", "0"]]
    _, checked = read(Kind.CALL_UPS, rows, every(Kind.CALL_UPS, "to=2023-06-30", "kind=fielded"))
    assert [fault.column for fault in checked.faults.kept] == ["Matches"]


def test_a_side_may_stand_in_two_columns() -> None:
    rows = [
        ["Player ID", "Association", "Age group", "Date", "Kind"],
        ["7", "Países Bajos", "Under 18s", "2022-03-05", "camp"],
    ]
    (row,) = records(Kind.CALL_UPS, rows)
    assert (row.association, row.category, row.kind) == ("NED", "U-18", CallUpKind.CAMP)


def test_sides_without_an_age_in_a_youth_competition_are_not_taken_for_senior_ones() -> None:
    rows = [["Player", "Team", "Edition", "Competition"], ["Ada Marsh", "United States", "2022", "CONCACAF U-20"]]
    asked, _ = read(Kind.CALL_UPS, rows)
    assert asked == ["category", "kind"]
    (row,) = records(Kind.CALL_UPS, rows, every(Kind.CALL_UPS, "category=U-20", "kind=squad"))
    assert (row.name, row.association, row.category) == ("Ada Marsh", "USA", "U-20")
    assert (row.when.earliest.year, row.when.latest.year) == (2022, 2022)


def test_caps_may_be_of_a_whole_career_and_are_asked_about() -> None:
    rows = [["Player", "Team", "Edition", "Caps"], ["Ada Marsh", "Brazil", "2022", "40"]]
    asked, _ = read(Kind.CALL_UPS, rows)
    assert asked[0] == "Caps"
    (row,) = records(Kind.CALL_UPS, rows, every(Kind.CALL_UPS, "kind=squad"))
    assert row.matches is None


@pytest.mark.parametrize(
    ("played", "bench", "selection"),
    [
        ("True", "False", Selection.FIELDED),
        ("True", "True", Selection.SUBSTITUTE),
        ("False", "True", Selection.BENCH),
        ("", "yes", Selection.BENCH),
    ],
)
def test_two_columns_of_yes_and_no_are_a_part_in_a_match(played: str, bench: str, selection: Selection) -> None:
    heading = ["Player ID", "Club", "Date", "Opponent", "Played in match", "On bench"]
    (row,) = records(Kind.APPEARANCES, [heading, ["7", "Bay", "2025-03-01", "Hill", played, bench]])
    assert row.selection is selection


def test_whoever_was_neither_on_the_pitch_nor_on_the_bench_is_a_fault() -> None:
    heading = ["Player ID", "Club", "Date", "Opponent", "Played in match", "On bench"]
    _, checked = read(Kind.APPEARANCES, [heading, ["7", "Bay", "2025-03-01", "Hill", "False", "False"]])
    assert [fault.phrase.code for fault in checked.faults.kept] == ["import-match-incomplete"]


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        (["Player", "From", "To", "Reason"], ["Ada Marsh", "2025-03-01", "2025-03-08", "Injured"]),
        (["Jugador", "Desde", "Último día", "Motivo"], ["Ada Marsh", "2025-03-01", "2025-03-08", "Lesión"]),
        (["Joueur", "Du", "Dernier jour", "Motif"], ["Ada Marsh", "2025-03-01", "2025-03-08", "Blessée"]),
        (["Jogador", "Desde", "Último dia", "Motivo"], ["Ada Marsh", "2025-03-01", "2025-03-08", "Lesão"]),
        (["Spieler", "Von", "Letzter Tag", "Grund"], ["Ada Marsh", "13.03.2025", "28.03.2025", "verletzt"]),
        (["Giocatore", "Dal", "Ultimo giorno", "Motivo"], ["Ada Marsh", "2025-03-01", "2025-03-08", "Infortunio"]),
        (["Speler", "Van", "Laatste dag", "Reden"], ["Ada Marsh", "2025-03-01", "2025-03-08", "Geblesseerd"]),
    ],
)
def test_absences_are_read_in_every_language_and_an_injury_is_nothing_medical(
    heading: list[str], cells: list[str]
) -> None:
    (row,) = records(Kind.ABSENCES, [heading, cells])
    assert (row.name, row.reason) == ("Ada Marsh", AbsenceReason.UNAVAILABLE)


def test_exits_are_read_under_the_headings_of_a_club() -> None:
    rows = [
        ["Name", "Club", "Left on", "Reason for leaving", "Destination"],
        ["Ada Marsh", "Bay", "2025-06-30", "college", "X"],
    ]
    (row,) = records(Kind.EXITS, rows)
    assert (row.club, row.last.isoformat(), row.destination) == ("Bay", "2025-06-30", "X")


def test_a_match_log_without_parts_is_asked_for_them() -> None:
    asked, _ = read(Kind.APPEARANCES, [["Player ID", "Club", "Date"], ["7", "Bay", "2025-03-01"]])
    assert asked == ["opponent", "selection"]


def test_what_is_said_of_all_rows_must_be_a_column_of_the_format() -> None:
    assert read_every(Kind.CALL_UPS, ["Kind=squad"]) == {"kind": "squad"}
    for text in ("shoes=red", "kind=", "kind"):
        with pytest.raises(BadInputError, match="--all"):
            read_every(Kind.CALL_UPS, [text])
