"""The wheel holds everything: installed in a clean environment and run from elsewhere, it works."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
from importlib.metadata import distribution
from pathlib import Path

import pytest
from tests.in_full import IN_FULL

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "requirements.lock"

#: Opens every template, a migration, a rule, a translation and a font from where they are installed.
LOOK_AROUND = """
from pathlib import Path
from jinja2 import Environment, FileSystemLoader
from tracker import resources
from tracker.eligibility.load import load_catalogue
from tracker.i18n.speak import LANGUAGES, codes
from tracker.reports.fonts import covers
templates = resources.folder("templates")
assert "site-packages" in str(templates), templates
pages = [path.relative_to(templates).as_posix() for path in templates.rglob("*.html")]
environment = Environment(loader=FileSystemLoader(templates))
for page in pages:
    environment.parse(environment.loader.get_source(environment, page)[0])
assert list(resources.folder("migrations").glob("versions/2*.py"))
assert list(load_catalogue()) and all(codes(language) for language in LANGUAGES)
assert covers("ż")
print(len(pages))
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a clean environment in which only the wheel and what it needs are installed."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    venv.create(folder / "clean")
    if IN_FULL:
        _pip(folder / "clean", "--require-hashes", "-r", str(LOCK))
    else:
        _lend(*(folder / "clean" / "lib").glob("python*/site-packages"))
    _pip(folder / "clean", "--no-deps", *map(str, folder.glob("*.whl")))
    return folder / "clean" / "bin"


def _pip(clean: Path, *what: str) -> None:
    ours = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(clean / "bin" / "python")]
    subprocess.run([*ours, "install", "--quiet", *what], check=True)


def _lend(packages: Path) -> None:
    """Let the environment have what the lock file names, as this one installed it by its hashes."""
    for name in re.findall(r"^([\w.-]+)==", LOCK.read_text("utf-8"), re.MULTILINE):
        lent = distribution(name)
        for part in {file.parts[0] for file in lent.files or ()} - {"..", "__pycache__"}:
            if not (packages / part).exists():
                (packages / part).symlink_to(lent.locate_file(part))  # type: ignore[arg-type]


def run(installed: Path, home: Path, *words: str) -> str:
    environment = {"PATH": os.environ["PATH"], "TRACKER_HOME": str(home)}
    done = subprocess.run(
        [str(installed / words[0]), *words[1:]],
        cwd="/",
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_everything_the_program_opens_is_in_the_wheel(installed: Path, tmp_path: Path) -> None:
    assert int(run(installed, tmp_path, "python", "-c", LOOK_AROUND)) > 0


def test_the_installed_program_makes_its_database_and_answers(installed: Path, tmp_path: Path) -> None:
    assert "up to date" in run(installed, tmp_path, "tracker", "database", "migrate")
    answer = run(
        installed,
        tmp_path,
        "tracker",
        "eligible",
        "--competition",
        "olympic-men",
        "--edition",
        "2016",
        "--born",
        "1993",
    )
    assert "Within age" in answer
