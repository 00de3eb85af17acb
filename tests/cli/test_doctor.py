"""`tracker doctor` through its own door."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.commands import tracker

DEPLOYED = {
    "TRACKER_TRUSTED_HOSTS": "tracker.example.org",
    "TRACKER_PROXIES": "1",
    "TRACKER_ADDRESS": "https://tracker.example.org",
    "TRACKER_MAIL_SERVER": "smtps://mail.example.org",
    "TRACKER_MAIL_FROM": "tracker@example.org",
}


def test_a_trial_on_this_machine_is_right_once_its_database_is_made(tmp_path: Path) -> None:
    before = tracker(tmp_path, "doctor")
    assert before.returncode == 1
    assert "WRONG  database-ready" in before.stdout
    assert tracker(tmp_path, "database", "migrate").returncode == 0
    after = tracker(tmp_path, "doctor")
    assert after.returncode == 0
    assert "WRONG" not in after.stdout
    assert "journal mode" in after.stdout


def test_what_others_reach_needs_more(tmp_path: Path) -> None:
    assert tracker(tmp_path, "database", "migrate").returncode == 0
    trial = tracker(tmp_path, "doctor", "--deploy", "--json")
    assert trial.returncode == 1
    found = json.loads(trial.stdout)
    assert {one["name"] for one in found["checks"] if not one["right"]} == {
        "address-https",
        "letters-leave",
        "proxies-believed",
    }
    assert all(one["remedy"] for one in found["checks"] if not one["right"])
    ready = tracker(tmp_path, "doctor", "--deploy", "--json", **DEPLOYED)
    assert (ready.returncode, json.loads(ready.stdout)["right"]) == (0, True)


def test_a_setting_that_cannot_be_read_is_bad_input(tmp_path: Path) -> None:
    done = tracker(tmp_path, "doctor", TRACKER_PROXIES="many")
    assert done.returncode == 2
    assert done.stderr.startswith("tracker: TRACKER_PROXIES is 'many'")
