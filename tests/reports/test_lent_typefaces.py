"""Letters that the reports' own typeface lacks are lent by those that the operator names, and by no other."""

from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.reports.lent_face import make_face
from tests.reports.opened import Opened
from tracker.football.errors import SettingError
from tracker.reports.fonts import REGULAR, width_of
from tracker.settings import read_settings
from tracker.typefaces import typefaces_in

NAME = "李明 Ng Łucja"
#: The typefaces are known to a process from its start, so that each of these reports is made in one of its own.
_MAKE = """
import sys
from tests.reports.test_hostile_names import everywhere
from tracker.i18n.speak import speaker
from tracker.reports.render import render_player_report
sys.stdout.buffer.write(render_player_report(everywhere(sys.argv[1]), speaker("en"), "en"))
"""
_MEASURE = """
import sys
from tracker.reports.fonts import REGULAR, width_of
print(width_of(sys.argv[1], REGULAR, 10))
"""


def told(script: str, text: str, *faces: Path) -> bytes:
    environment = os.environ | {"TRACKER_FONTS": os.pathsep.join(map(str, faces))}
    return subprocess.run([sys.executable, "-c", script, text], env=environment, check=True, stdout=-1).stdout


def report(text: str, *faces: Path) -> Opened:
    content = told(_MAKE, text, *faces)
    return Opened(content, PdfReader(BytesIO(content)))


@pytest.fixture(scope="module")
def face(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_face(tmp_path_factory.mktemp("faces") / "squares.ttf", "李明")


@pytest.fixture(scope="module")
def lent(face: Path) -> Opened:
    return report(NAME, face)


def test_a_name_stands_in_its_own_letters_wherever_it_is_written(lent: Opened) -> None:
    for page in lent.pages:
        assert NAME in " ".join(page.split())
    assert "□" not in lent.text
    assert lent.typefaces == ["DejaVuSans", "DejaVuSans-Bold", "LentSquares"]


def test_no_page_says_that_letters_are_missing_where_none_is(lent: Opened) -> None:
    assert "stands for a letter" not in lent.text


def test_a_letter_that_nobody_lends_stays_a_box_and_is_said_to_be_one(face: Path) -> None:
    found = report(f"{NAME} 太", face)
    assert f"{NAME} □" in found.text
    assert "A □ in the name stands for a letter" in found.text


def test_the_first_face_that_has_a_letter_lends_it(face: Path, tmp_path: Path) -> None:
    other = make_face(tmp_path / "more.ttf", "明太")
    assert "□" not in report("李明太", face, other).text


def test_a_lent_letter_is_as_wide_as_in_its_own_face(face: Path) -> None:
    own = width_of("Ng", REGULAR, 10)
    assert float(told(_MEASURE, "李Ng明", face)) == pytest.approx(2 * 20.0 + own)


def test_without_such_a_setting_nothing_is_lent() -> None:
    assert read_settings({}).fonts == ()
    assert report("李 Lee").text.count("□ Lee")


def test_a_file_that_is_none_is_refused_by_its_name(tmp_path: Path) -> None:
    missing, other = tmp_path / "missing.ttf", tmp_path / "other.otf"
    other.write_bytes(b"OTTO" + b"\0" * 100)
    with pytest.raises(SettingError, match=r"missing\.ttf, which cannot be read"):
        read_settings({"TRACKER_FONTS": str(missing)})
    with pytest.raises(SettingError, match=r"other\.otf, which holds no TrueType outlines"):
        read_settings({"TRACKER_FONTS": str(other)})


def test_of_a_file_with_several_faces_the_first_decides(tmp_path: Path) -> None:
    """Twelve bytes of head, then where each face begins."""
    for kind, fits in ((b"\0\1\0\0", True), (b"OTTO", False)):
        file = tmp_path / f"{fits}.ttc"
        file.write_bytes(b"ttcf" + b"\0" * 8 + (20).to_bytes(4, "big") + b"\0" * 4 + kind)
        if fits:
            assert typefaces_in({"TRACKER_FONTS": str(file)}) == (file,)
        else:
            with pytest.raises(SettingError):
                typefaces_in({"TRACKER_FONTS": str(file)})
