"""The text of the usual report, word for word, against an approved file that a person has read.

To approve a change: read the difference, and if it is right, write the received text over the approved file.
"""

from __future__ import annotations

from pathlib import Path

from tests.reports.invented import REPORT
from tests.reports.opened import opened

APPROVED = Path(__file__).parent / "approved" / "normal-en.txt"


def test_the_usual_report_says_what_was_approved(tmp_path: Path) -> None:
    received = tmp_path / APPROVED.name
    received.write_text(opened(REPORT).by_page, encoding="utf-8")
    message = f"The report's text has changed; compare {received} with {APPROVED}."
    assert received.read_text(encoding="utf-8") == APPROVED.read_text(encoding="utf-8"), message
