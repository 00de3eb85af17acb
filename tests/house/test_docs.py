"""The docs tell of every setting, command, permission and event, and their links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from flask import Flask
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.cli import COMMANDS
from tracker.football.errors import TrackerError
from tracker.web.tasks import TASKS

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def told() -> str:
    return "\n".join(page.read_text(encoding="utf-8") for page in PAGES)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_documented(command: str) -> None:
    assert f"`tracker {command}" in told() or f"tracker {command} " in told(), (
        f"No page tells of tracker {command}."
    )


@pytest.mark.parametrize("listed", [*Permission, *Event], ids=lambda one: str(one.value))
def test_every_permission_and_event_is_documented(listed: Permission | Event) -> None:
    page = (ROOT / "docs" / "run" / "access.md").read_text(encoding="utf-8")
    assert f"`{listed.value}`" in page, f"docs/run/access.md says nothing of {listed.value}."


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_to_files_that_are_there(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8"))
    broken = [link for link in links if "://" not in link and not (page.parent / link).exists()]
    assert not broken, f"{page.name} links to {', '.join(broken)}, which is not there."


def test_every_room_is_on_the_tour() -> None:
    tour = (ROOT / "docs" / "tour.md").read_text(encoding="utf-8")
    rooms = [path.parent.name for path in (ROOT / "tracker").glob("*/__init__.py")]
    missing = [room for room in rooms if f"`{room}`" not in tour]
    assert not missing, f"docs/tour.md does not show {', '.join(missing)}."


def test_every_module_says_what_it_is() -> None:
    silent = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "tracker").rglob("*.py")
        if not path.read_text(encoding="utf-8").startswith('"""')
    ]
    assert not silent, f"{', '.join(silent)}: begin with a docstring that says what the file means in the field."


def test_the_proxys_log_leaves_out_every_token_that_lets_somebody_in() -> None:
    page = (ROOT / "docs/run/deploy.md").read_text(encoding="utf-8")
    lines = re.findall(r"^ +~(\^\S+\$) +(\S+);$", page, re.MULTILINE)
    told = [(re.compile(found.replace("(?<", "(?P<")), said) for found, said in lines]
    rules = {rule for rule in declared_paths() if "<token>" in rule}
    assert len(rules) >= 6
    for rule in rules:
        address = rule.replace("<token>", "aX-9_token")
        written = [said for found, said in told if found.search(address)]
        assert len(written) == 1, f"The log of docs/run/deploy.md would hold the token of {rule}."
        assert "token" not in written[0]


def declared_paths() -> set[str]:
    """The paths of all pages, as they are declared."""
    app = Flask("paths")
    for task in TASKS:
        app.register_blueprint(task)
    return {rule.rule for rule in app.url_map.iter_rules()}


def test_every_refusal_has_its_class() -> None:
    assert all(kind.__doc__ for kind in TrackerError.__subclasses__())
