"""What each page of each recipe looks like, against a picture that a person has looked at.

A picture has 43 dots an inch in 16 greys, and is drawn by PDFium. Of its dots at most one in 500 may be more than
three greys darker or lighter than approved: edges of letters are drawn a little otherwise from one release of it to
the next, and a line that is gone, a lost column or a picture a line lower are more.

To approve a change: `python -m tests.approve_reports`, and look at the pictures that git says have changed.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops
from pypdfium2 import PdfDocument
from tests.reports.usual import USUAL

APPROVED = Path(__file__).parent / "approved"
#: Dots a point, and how many of the 256 greys are one here.
SCALE, GREYS = 0.6, 16
FURTHER_THAN = 3 * 256 // GREYS
AT_MOST = 1 / 500


@pytest.mark.parametrize("recipe", USUAL)
def test_each_page_looks_as_it_was_approved(recipe: str, tmp_path: Path) -> None:
    pages = pictures(USUAL[recipe]("en"))
    approved = sorted(APPROVED.glob(f"{recipe}-*.png"))
    assert len(pages) == len(approved)
    for number, page in enumerate(pages, 1):
        page.save(tmp_path / picture_name(recipe, number))
        share = unlike(page, Image.open(APPROVED / picture_name(recipe, number)))
        assert share <= AT_MOST, f"{share:.2%} of page {number} differ; look at it in {tmp_path}."


def test_a_line_that_is_gone_is_seen() -> None:
    page, *_ = pictures(USUAL["squad"]("en"))
    painted = page.copy()
    painted.paste(255, (30, 180, 327, 187))
    assert unlike(page, page) == 0
    assert unlike(page, painted) > AT_MOST


def pictures(content: bytes) -> list[Image.Image]:
    """Each page as a picture in the greys in which it is kept."""
    greys = [place * GREYS // 256 * 255 // (GREYS - 1) for place in range(256)]
    return [page.render(scale=SCALE).to_pil().convert("L").point(greys) for page in PdfDocument(content)]


def picture_name(recipe: str, page: int) -> str:
    """What the approved picture of a page is called."""
    return f"{recipe}-{page:02}.png"


def unlike(one: Image.Image, other: Image.Image) -> float:
    """Of the dots of a page, the share that is clearly darker or lighter than on another."""
    if one.size != other.size:
        return 1.0
    dots = ImageChops.difference(one, other.convert("L")).histogram()
    return sum(dots[FURTHER_THAN + 1 :]) / sum(dots)
