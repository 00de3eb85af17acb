"""`tracker people retention`, as an operator's timer runs it, and what the doctor says of it."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.commands import migrated, tracker
from tracker.access.retention import Kept


def test_a_run_says_of_each_period_what_went_and_the_doctor_knows_of_it(tmp_path: Path) -> None:
    assert migrated(tmp_path)
    dry = tracker(tmp_path, "people", "retention", "--dry-run", "--json")
    plain = json.loads(dry.stdout)
    assert [one["of"] for one in plain["periods"]] == [of.value for of in Kept]
    assert (plain["dry_run"], plain["told"], plain["undated"]) == (True, 0, 0)
    assert "has not run yet" in tracker(tmp_path, "doctor", "--deploy").stdout
    did = tracker(tmp_path, "people", "retention", "--language", "fr")
    assert did.returncode == 0
    assert "Joueurs partis, conservation 3 ans" in did.stdout.replace("\u2068", "").replace("\u2069", "")
    assert "retention last ran on 20" in tracker(tmp_path, "doctor", "--deploy").stdout


def test_a_schedule_that_cannot_be_is_bad_input(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text('[[period]]\nof = "tries"\ndays = 3\n')
    done = tracker(tmp_path, "people", "retention", TRACKER_RETENTION=str(tmp_path / "own.toml"))
    assert (done.returncode, done.stdout) == (2, "")
    assert "the reason is missing" in done.stderr
