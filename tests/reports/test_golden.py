"""What each recipe says in each language, page by page, with its outline and typefaces, as a person approved it.

To approve a change: `python -m tests.approve_reports`, and read what git says has changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from tests.reports.opened import Opened, read
from tests.reports.usual import USUAL
from tracker.i18n.speak import LANGUAGES

APPROVED = Path(__file__).parent / "approved"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("recipe", USUAL)
def test_a_report_says_what_was_approved(recipe: str, language: str) -> None:
    approved = APPROVED / f"{recipe}-{language}.txt"
    assert as_approved(read(USUAL[recipe](language))) == approved.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("recipe", USUAL)
def test_no_word_of_ours_is_broken_for_want_of_room(recipe: str, language: str) -> None:
    """A column that is too narrow leaves the end of a word, or of a year, on a line of its own."""
    lines = (APPROVED / f"{recipe}-{language}.txt").read_text(encoding="utf-8").splitlines()
    words = [line for line in lines if re.fullmatch(r"[^\W\d_]{1,2}", line) and line.islower()]
    years = [f"{one} {two}" for one, two in pairwise(lines) if re.search(r"\b(19|20)\d$", one) and len(two) == 1]
    assert words + years == []


def as_approved(report: Opened) -> str:
    """A report as it is kept to be compared: what a person reads, and by what a reader finds its way."""
    return "\n".join((*_bearings(report), report.by_page))


def _bearings(report: Opened) -> Iterator[str]:
    yield f"pages: {len(report.pages)}"
    yield f"language: {report.reader.root_object['/Lang']}"
    yield f"typefaces: {', '.join(report.typefaces)}"
    yield "outline:"
    yield from (f"  {page + 1} {title}" for title, page in report.outline)
