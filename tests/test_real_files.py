"""The whole path on files that other people made: converted, taken in, thought about, printed.

The files stand beside the project and are no part of it; without them these tests are skipped.
"""

from __future__ import annotations

import csv
import io
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import select
from tests.converters import fotmob, rio2016
from tracker.access.actor import OPERATOR
from tracker.actions.eligibility import AskEligibility, ask_eligibility
from tracker.actions.imports import ImportFile, import_file, preview_import
from tracker.actions.players import FindPlayer, OpenPlayer, Pathway, find_player, open_player
from tracker.actions.reports import IssueReport, issue_player_report
from tracker.eligibility.verdict import Answer
from tracker.football.call_ups import CallUpKind
from tracker.football.ladder import NationalRung
from tracker.importing.kind import Kind
from tracker.importing.view import ImportView
from tracker.pathway.story import GapKind, Milestone
from tracker.store import tables as t
from tracker.store.dossiers import birth_of
from tracker.wiring import House

SHARED = Path(__file__).parents[2] / "shared" / "data"
CAREERS = SHARED / "usa-pathway-fotmob"
OLYMPICS = SHARED / "olympics"
#: The match log ends on 26 July 2026.
DAY = datetime(2026, 8, 1, 12, 0, tzinfo=UTC)

pytestmark = pytest.mark.skipif(
    not (CAREERS.is_dir() and OLYMPICS.is_dir()),
    reason="../shared/data is not there; the real files are read from it and never copied",
)


@pytest.fixture
def later_house(house: House) -> House:
    """A house after the last match of the log."""
    return replace(house, clock=lambda: DAY)


def take_in_twice(house: House, files: dict[Kind, bytes], source: str) -> dict[Kind, ImportView]:
    """Preview each file, take it in as foreseen, and see that it changes nothing the second time."""
    views = {}
    for kind in (kind for kind in Kind if kind in files):
        command = ImportFile(kind, f"{kind.value}.csv", files[kind], source)
        foreseen = house.perform(preview_import, command, OPERATOR)
        assert foreseen.faults == ()
        views[kind] = house.perform(import_file, command, OPERATOR)
        assert views[kind].written
        assert foreseen.as_batch(0) == views[kind].as_batch(0)
        again = house.perform(import_file, command, OPERATOR)
        assert (again.add, again.change, again.same) == (0, 0, again.rows)
    return views


def rows_of(path: Path) -> list[dict[str, str]]:
    """A source file as it is."""
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))


def test_careers_are_converted_with_every_loss_counted() -> None:
    converted = fotmob.convert(CAREERS)
    assert converted.counts == {
        "match in a cup of a team whose league that year is not in the files": 8,
        "match in the log, named and not fielded": 292,
        "match that began after midnight UTC, put on the evening before": 585,
        "national season that carries the year of a tournament to come": 1,
        "national season named after another year than it was played in, put on the stint": 4,
        "national season that the log has match by match": 70,
        "national stint without a match: a call-up and no cap": 25,
        "season in a cup of a team whose league that year is not in the files": 9,
        "season that stands twice, added up": 3,
        "stint that has not begun (back from loan)": 4,
        "stint with a selection, which is no registration": 29,
        "stint without a count of appearances, kept as a spell": 73,
    }


def test_careers_go_the_whole_path(later_house: House) -> None:
    views = take_in_twice(later_house, fotmob.convert(CAREERS).files, fotmob.SOURCE)
    assert {kind.value: view.add for kind, view in views.items()} == {
        "leagues": 457,
        "players": 434,
        "appearances": 3392,
        "call-ups": 918,
    }
    people = rows_of(CAREERS / "players.csv")
    pathways = {person["player_id"]: opened(later_house, f"fotmob:{person['player_id']}") for person in people}
    assert len(pathways) == 66
    assert caps_of(pathways) == caps_in_the_source()
    first_steps = Counter(
        lag.milestone for pathway in pathways.values() for lag in pathway.story.bridge.lags if lag.when is not None
    )
    assert first_steps[Milestone.FIRST_SENIOR_APPEARANCE] == 66
    assert first_steps[Milestone.FIRST_SENIOR_CAP] == 42
    # The log reaches back one year; what lies before it is no quiet time but time nobody has matches of.
    kinds = {gap.kind for pathway in pathways.values() for gap in pathway.story.gaps}
    assert GapKind.RECORD in kinds
    for person in people[:2]:
        printed(later_house, f"fotmob:{person['player_id']}")


def opened(house: House, written: str) -> Pathway:
    """A player's pathway."""
    player = house.perform(find_player, FindPlayer(written), OPERATOR)
    return house.perform(open_player, OpenPlayer(player), OPERATOR)


def printed(house: House, written: str) -> None:
    """A player's report is issued and is a PDF."""
    player = house.perform(find_player, FindPlayer(written), OPERATOR)
    report = house.perform(issue_player_report, IssueReport(player), OPERATOR)
    pages = PdfReader(io.BytesIO(report.content)).pages
    assert len(pages) >= 1
    assert report.code in pages[0].extract_text() + pages[-1].extract_text()


def caps_of(pathways: dict[str, Pathway]) -> dict[str, int]:
    """How many senior caps each player has here."""
    return {
        player: sum(call_up.caps for call_up in pathway.story.call_ups if call_up.side.senior)
        for player, pathway in pathways.items()
    }


def caps_in_the_source() -> dict[str, int]:
    """How many matches the source counts for each player with a senior side, in the table of stints."""
    caps = {row["player_id"]: 0 for row in rows_of(CAREERS / "players.csv")}
    for row in rows_of(CAREERS / "career_stints.csv"):
        if row["level"] == "national team" and not any(letter.isdigit() for letter in row["team"]):
            caps[row["player_id"]] += int(row["appearances"] or 0)
    return caps


def test_olympic_entries_go_the_whole_path(later_house: House) -> None:
    views = take_in_twice(later_house, rio2016.convert(OLYMPICS), rio2016.SOURCE)
    assert {kind.value: view.add for kind, view in views.items()} == {"players": 611, "call-ups": 611}
    assert len(views[Kind.CALL_UPS].sides) == 28
    answers = rio_answers(later_house)
    # Three places for older players a side; the lists hold replaced men and alternates beside them.
    overage = {side: counted[Answer.OVERAGE] for side, counted in answers.items() if counted[Answer.OVERAGE] > 3}
    assert overage == {"BRA": 4, "KOR": 4}
    assert {answer for counted in answers.values() for answer in counted} == {Answer.WITHIN_AGE, Answer.OVERAGE}
    pathway = opened(later_house, "rio2016:256673338")
    assert [(call_up.kind, call_up.caps, call_up.rung) for call_up in pathway.story.call_ups] == [
        (CallUpKind.SQUAD, 0, NationalRung.U23)
    ]
    printed(later_house, "rio2016:256673338")


def rio_answers(house: House) -> dict[str, Counter[Answer]]:
    """The age verdicts for the men's tournament by association, on the births as they were stored."""
    question = (
        select(t.Federation.code, t.PlayerRow.born_earliest, t.PlayerRow.born_latest)
        .join(t.NationalSideRow, t.NationalSideRow.federation_id == t.Federation.id)
        .join(t.CallUpRow, t.CallUpRow.side_id == t.NationalSideRow.id)
        .join(t.PlayerRow, t.PlayerRow.id == t.CallUpRow.player_id)
        .where(t.NationalSideRow.category == "olympic")
    )
    answers: dict[str, Counter[Answer]] = defaultdict(Counter)
    with house.engine.connect() as connection:
        for association, earliest, latest in connection.execute(question):
            asked = AskEligibility("olympic-men", "2016", birth_of(earliest, latest))
            answers[association][house.perform(ask_eligibility, asked, OPERATOR).answer] += 1
    return answers
