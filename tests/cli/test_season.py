"""`tracker season turn`: seen, written, undone, and refused in one sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.commands import tracker
from tests.people import invite
from tests.turning import Harbour, ready_to_turn
from tracker.store.engine import open_engine

TURN = ("season", "turn", "--club", "Harbour Athletic", "--to", "2026-27")
GROUPS = ("--group", "Reds=13", "--group", "Blues=U-14")


@pytest.fixture
def harbour(tmp_path: Path, sqlite_template: Path) -> Harbour:
    file = tmp_path / "instance" / "tracker.sqlite"
    file.parent.mkdir()
    file.write_bytes(sqlite_template.read_bytes())
    engine = open_engine(f"sqlite:///{file}")
    found = ready_to_turn(engine, invite(engine))
    engine.dispose()
    return found


def test_without_apply_it_says_who_moves_and_writes_nothing(tmp_path: Path, harbour: Harbour) -> None:
    del harbour
    for _ in range(2):
        run = tracker(tmp_path, *TURN, *GROUPS)
        assert (run.returncode, run.stderr) == (0, "")
        assert "Repeats the group (3)" in run.stdout
        assert "U-13 → U-13 (under the old cut-off U-14) · Stays with Reds" in run.stdout
        assert "The month of birth would settle it. · To be decided" in run.stdout
        assert "Nothing is written yet." in run.stdout


def test_a_turn_is_written_once_and_undone_by_its_number(tmp_path: Path, harbour: Harbour) -> None:
    leave = f"{harbour.spells['Edda Quist']}=moved_away:Meadow Town"
    written = tracker(tmp_path, *TURN, *GROUPS, "--leave", leave, "--apply")
    assert "Written as number 2:" in written.stdout
    assert "Leaves: Moved away, to Meadow Town" in written.stdout
    again = tracker(tmp_path, *TURN, *GROUPS, "--leave", leave, "--apply")
    assert "There is nothing to write." in again.stdout
    assert tracker(tmp_path, "imports", "undo", "2").returncode == 0
    assert "To be written: 2 new registrations" in tracker(tmp_path, *TURN, *GROUPS).stdout


def test_as_json_it_has_one_shape_in_every_language(tmp_path: Path, harbour: Harbour) -> None:
    stay, move = harbour.spells["Cleo Quist"], harbour.spells["Bea Quist"]
    words = (*TURN, *GROUPS, "--stay", str(stay), "--move", f"{move}=blues", "--json")
    spoken = [json.loads(tracker(tmp_path, *words, "--language", one).stdout) for one in ("en", "es", "fr")]
    assert {tuple(one) for one in spoken} == {
        ("club", "season", "seasons", "teams", "missing", "outcomes", "deeds", "rows", "seen", "file")
    }
    rows = {row["registration"]: row for row in spoken[0]["rows"]}
    assert (rows[stay]["state"], rows[stay]["deed"]["kind"]) == ("decided", "stays")
    assert rows[move]["deed"]["team"] == harbour.teams["Blues"]
    assert rows[move]["outcome"] == "repeats"
    assert rows[move]["by_old_cut_off"]["groups"] == ["U-14"]
    later = json.loads(tracker(tmp_path, *TURN, *GROUPS, "--later", str(move), "--json").stdout)
    assert {row["registration"]: row["state"] for row in later["rows"]}[move] == "asked"
    assert [row["outcome"] for row in spoken[1]["rows"]] == [row["outcome"] for row in spoken[2]["rows"]]
    assert spoken[1]["rows"][0]["text"] != spoken[2]["rows"][0]["text"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--group", "Reds"), "has no two sides"),
        (("--group", "Greens=13"), "No team is called 'Greens'"),
        (("--group", "Reds=99"), "'99' is no age group"),
        (("--leave", "1=bored"), "no reason for leaving"),
        (("--leave", "x=other"), "no number of a registration"),
        (("--stay", "99999"), "There is no registration 99999"),
        (("--league", "Reds=Nowhere League"), "No league's season is called"),
        (("--system", "Northmark Junior League 2026-27=nowhere"), "There is no age system 'nowhere'"),
        (("--system", "Northmark Junior League 2026-27=calendar-year"), "Choose another system"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(
    tmp_path: Path, harbour: Harbour, words: tuple[str, ...], says: str
) -> None:
    del harbour
    run = tracker(tmp_path, *TURN, *words)
    assert run.returncode == 2
    assert says in run.stderr
    assert "Traceback" not in run.stderr


def test_a_team_can_stop_play_elsewhere_or_go_by_a_system(tmp_path: Path, harbour: Harbour) -> None:
    del harbour
    stops = tracker(tmp_path, *TURN, *GROUPS, "--stops", "Blues", "--json")
    assert {team["team"] for team in json.loads(stops.stdout)["teams"] if team["stops"]} == {"Blues"}
    elsewhere = tracker(tmp_path, *TURN, "--league", "Reds=Northmark Youth League 2026-27", "--json")
    teams = {team["team"]: team for team in json.loads(elsewhere.stdout)["teams"]}
    assert teams["Reds"]["coming"]["league"] == "Northmark Youth League"
    system = ("--system", "Northmark Youth League 2026-27=mls-next-homegrown")
    assert "Splits between two systems" in tracker(tmp_path, *TURN, *system).stdout
