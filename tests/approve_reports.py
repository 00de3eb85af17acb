"""Approve every recipe's report as it is today, in words and as pictures: `python -m tests.approve_reports`.

What has changed is then for git to say and for a person to read and look at, before it is kept.
"""

from __future__ import annotations

from tests.reports.opened import read
from tests.reports.test_golden import APPROVED, as_approved
from tests.reports.test_pixels import GREYS, picture_name, pictures
from tests.reports.usual import USUAL
from tracker.i18n.speak import LANGUAGES


def approve() -> None:
    """Write every text and picture anew."""
    for before in (*APPROVED.glob("*.txt"), *APPROVED.glob("*.png")):
        before.unlink()
    for recipe, report in USUAL.items():
        for language in LANGUAGES:
            text = as_approved(read(report(language)))
            (APPROVED / f"{recipe}-{language}.txt").write_text(text, encoding="utf-8")
        for number, page in enumerate(pictures(report("en")), 1):
            page.quantize(GREYS).save(APPROVED / picture_name(recipe, number), optimize=True)


if __name__ == "__main__":
    approve()
