"""Where each role is at home, by Lighthouse as on a telephone: quick, open to everybody, and as browsers want it.

Lighthouse is no Python: `make audit` installs it beside this file. Where it is missing, these tests are skipped and
say so.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.founded import Founded, founded
from tests.web.in_chromium import CHROMIUM, QUIET, serving
from tracker.access.roles import Role

HERE = Path(__file__).parent / "lighthouse"
COMMAND = HERE / "node_modules" / "lighthouse" / "cli" / "index.js"
WANTED = {"performance": 0.95, "accessibility": 1, "best-practices": 0.95}
#: All that a browser asks for to show a page, in bytes.
HEAVIEST = 150 * 1024
#: Lighthouse measures time, and whatever else the machine does is in it: the best of so many runs counts.
RUNS = 3
#: What it says where the browser did not record what it was to measure, as on a machine with much else to do.
_ASKED_AGAIN = "Please run Lighthouse again"

pytestmark = pytest.mark.skipif(not COMMAND.exists(), reason="Lighthouse is not installed; `make audit` does it.")


@pytest.fixture(scope="module")
def federation() -> Iterator[Founded]:
    """The demo federation, at a size at which lists are full."""
    with founded() as federation:
        yield federation


@pytest.mark.parametrize("role", [Role.VISITOR, Role.PARENT, Role.DIRECTOR, Role.SCOUT, Role.ADMINISTRATOR])
def test_the_page_that_a_role_is_at_home_at(federation: Founded, tmp_path: Path, role: Role) -> None:
    assert role in federation.sign_ins or role is Role.VISITOR
    browser = federation.browser_of(role)
    home = browser.client.get("/", follow_redirects=True)
    assert home.status_code == 200
    with serving(federation.app) as origin:
        reports = [_look(origin + home.request.path, browser.cookie(), tmp_path) for _ in range(RUNS)]
    for report in reports:
        assert report["audits"]["cumulative-layout-shift"]["numericValue"] == 0
        assert report["audits"]["total-byte-weight"]["numericValue"] <= HEAVIEST
    best = {name: max(report["categories"][name]["score"] for report in reports) for name in WANTED}
    print(role.value, home.request.path, best)  # noqa: T201 - the scores are what an audit is read for.
    assert {name: score for name, score in best.items() if score < WANTED[name]} == {}


def _look(address: str, token: str | None, folder: Path) -> Any:
    """What Lighthouse says of a page."""
    headers, said = folder / "headers.json", folder / "said.json"
    headers.write_text(json.dumps({"Cookie": f"tracker={token}"} if token else {}), encoding="utf-8")
    command = ["node", str(COMMAND), address, f"--chrome-flags=--headless=new {' '.join(QUIET)}", "--quiet"]
    command += [f"--extra-headers={headers}", "--output=json", f"--output-path={said}"]
    command += [f"--only-categories={','.join(WANTED)}"]
    environment = {**os.environ, "CHROME_PATH": CHROMIUM or ""}
    for _ in range(RUNS):
        done = subprocess.run(command, check=False, timeout=180, capture_output=True, text=True, env=environment)
        if _ASKED_AGAIN not in done.stderr:
            break
    assert done.returncode == 0, done.stderr
    return json.loads(said.read_text(encoding="utf-8"))
