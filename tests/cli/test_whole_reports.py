"""`tracker report club`, `pool` and `federation`: reports about many as files, on record like any other."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from pypdf import PdfReader
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.people import invite
from tracker.cli import tracker
from tracker.football.issued import ReportKind
from tracker.store import tables as t
from tracker.wiring import House


@pytest.fixture
def run(sqlite_house: House, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    """Commands on the house with the cast in it."""
    monkeypatch.setenv("TRACKER_DATABASE", sqlite_house.settings.database)
    monkeypatch.setenv("TRACKER_HOME", str(sqlite_house.settings.home))
    monkeypatch.setenv("TRACKER_SECRET_KEY", sqlite_house.settings.secret_key)
    invite(sqlite_house.engine)
    return CliRunner()


def text_of(file: Path) -> str:
    """The text of a PDF, with single spaces."""
    pages = PdfReader(BytesIO(file.read_bytes())).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_the_audit_of_a_club_is_written_and_on_record(run: CliRunner, sqlite_house: House, tmp_path: Path) -> None:
    file = tmp_path / "audit.pdf"
    asked = ["report", "club", "Harbour Athletic", "-o", str(file), "--json"]
    said = json.loads(run.invoke(tracker, asked, catch_exceptions=False).stdout)
    assert said["bytes"] == file.stat().st_size
    assert "Maya Ferrant" in text_of(file)
    with Session(sqlite_house.engine) as session:
        assert session.scalars(select(t.IssuedReport.code)).all() == [said["code"]]


def test_language_and_paper_are_chosen(run: CliRunner, tmp_path: Path) -> None:
    file = tmp_path / "revue.pdf"
    asked = ["report", "club", "Hill Rovers", "-o", str(file), "--language", "fr", "--paper", "letter"]
    done = run.invoke(tracker, asked, catch_exceptions=False)
    assert done.output.startswith(f"{file}\u00a0: Revue de l’effectif du club, code ")
    assert "Noor van der Heuvel" in text_of(file)
    assert float(PdfReader(BytesIO(file.read_bytes())).pages[0].mediabox.height) == 792


def test_a_pool_is_asked_as_by_tracker_pool(run: CliRunner, tmp_path: Path) -> None:
    file = tmp_path / "pool.pdf"
    asked = ["report", "pool", "--competition", "fifa-u17-women", "--edition", "2025", "--answer", "within_age"]
    done = run.invoke(tracker, [*asked, "-o", str(file)], catch_exceptions=False)
    assert "Eligible pool, code " in done.output
    text = text_of(file)
    assert "Age in the edition Within age" in text
    assert "Everybody on record who is found" in text
    assert "Maya Ferrant" in text
    assert "Ilse Marchetti" in text


def test_a_report_of_the_pool_takes_no_page_of_it(run: CliRunner, tmp_path: Path) -> None:
    file = str(tmp_path / "pool.pdf")
    asked = ["report", "pool", "--competition", "fifa-u17-women", "--edition", "2025", "-o", file]
    for page in (["--limit", "5"], ["--after", "12"]):
        assert run.invoke(tracker, [*asked, *page]).exit_code == 2
    assert "--limit" not in run.invoke(tracker, ["report", "pool", "--help"]).output


def test_a_federations_report_is_written_and_on_record(run: CliRunner, sqlite_house: House, tmp_path: Path) -> None:
    file = tmp_path / "board.pdf"
    asked = ["report", "federation", "nmk", "--sex", "female", "--as-of", "2026-06-29", "-o", str(file), "--json"]
    said = json.loads(run.invoke(tracker, asked, catch_exceptions=False).stdout)
    text = text_of(file)
    assert "Federation gap report, women’s football As of June 29, 2026" in text
    assert f"Report {said['code']}" in text
    assert "Maya" not in text
    with Session(sqlite_house.engine) as session:
        kept = session.scalars(select(t.IssuedReport)).one()
    assert (kept.code, kept.kind, kept.audience) == (said["code"], ReportKind.GAPS, "federation")


def test_a_federations_report_is_of_one_football_on_a_paper_in_a_language(run: CliRunner, tmp_path: Path) -> None:
    file = tmp_path / "junta.pdf"
    asked = ["report", "federation", "NMK", "-o", str(file)]
    assert "--sex" in run.invoke(tracker, asked).output
    assert not file.exists()
    asked += ["--sex", "male", "--language", "es", "--paper", "letter"]
    done = run.invoke(tracker, asked, catch_exceptions=False)
    assert done.output.startswith(f"{file}: Informe para la junta directiva, c")
    assert "fútbol masculino" in text_of(file)
    assert float(PdfReader(BytesIO(file.read_bytes())).pages[0].mediabox.height) == 792


def test_what_is_not_there_is_said_and_nothing_is_written(run: CliRunner, tmp_path: Path) -> None:
    file = tmp_path / "nothing.pdf"
    for asked in (
        ["club", "Nowhere United"],
        ["pool", "--competition", "olympic-men", "--edition", "1887"],
        ["federation", "ZZZ", "--sex", "female"],
    ):
        done = run.invoke(tracker, ["report", *asked, "-o", str(file)])
        assert done.exit_code != 0
        assert not file.exists()
    done = run.invoke(tracker, ["report", "club", "Hill Rovers", "-o", str(tmp_path)])
    assert "is a folder" in done.output + str(done.exception)
