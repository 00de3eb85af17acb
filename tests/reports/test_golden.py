"""What each recipe says in each language, page by page, with its outline and typefaces, as a person approved it.

To approve a change: `python -m tests.approve_reports`, and read what git says has changed.
"""

from __future__ import annotations

from collections.abc import Iterator
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


def as_approved(report: Opened) -> str:
    """A report as it is kept to be compared: what a person reads, and by what a reader finds its way."""
    return "\n".join((*_bearings(report), report.by_page))


def _bearings(report: Opened) -> Iterator[str]:
    yield f"pages: {len(report.pages)}"
    yield f"language: {report.reader.root_object['/Lang']}"
    yield f"typefaces: {', '.join(report.typefaces)}"
    yield "outline:"
    yield from (f"  {page + 1} {title}" for title, page in report.outline)
