"""Imports point down, and what only one room may do is done nowhere else."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

#: What may stand only in certain places: a pattern, the places, and what to do instead.
ONLY_THERE = [
    (
        r"\bdate\.today\(|\bdatetime\.(now|utcnow|today)\(|\btime\.time\(",
        ("tracker/wiring.py",),
        "take the day as an argument; only the house reads the clock",
    ),
    (r"\bos\.environ|\bos\.getenv|\bgetenv\(", ("tracker/settings.py",), "add a setting to tracker/settings.py"),
    (
        r"\.connection\(\)|(?<!def )(?<![\w.])text\(|\bexec_driver_sql\(",
        ("tracker/store/", "migrations/"),
        "these pass the scope by; write a query in tracker/store",
    ),
    (
        r"\|\s*safe\b|\bMarkup\(|render_template_string",
        ("tracker/web/svg.py",),
        "let the template escape what it shows",
    ),
    (
        r"(from|import) webauthn\b",
        ("tracker/actions/passkey_answers.py",),
        "the library is an extra; only this file is called where it may be missing",
    ),
    (r"\bprint\(", (), "say it through click in a door, or return it"),
]


def sources() -> Iterator[Path]:
    yield from (ROOT / "tracker").rglob("*.py")
    yield from (ROOT / "templates").rglob("*.html")


def test_imports_point_down() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"An import crosses the floors; move the code or the import:\n{done.stdout}"


@pytest.mark.parametrize(("pattern", "places", "remedy"), ONLY_THERE)
def test_what_one_room_does_is_done_nowhere_else(pattern: str, places: tuple[str, ...], remedy: str) -> None:
    strays = [
        f"{place}:{number}"
        for path in sources()
        if not (place := path.relative_to(ROOT).as_posix()).startswith(places or ("\0",))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(pattern, line)
    ]
    assert not strays, f"{', '.join(strays)}: {remedy}."
