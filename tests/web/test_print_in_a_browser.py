"""Pages on paper, by Chromium: what they say without what is pressed, rows and charts whole, heads repeated."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader
from tests.in_full import spread
from tests.web.in_chromium import Looking, Place
from tests.web.soundness import DESK

#: Who prints what, and a word that has to be on the first sheet.
PRINTED = [
    ("dana", "/players", "Players"),
    ("dana", "/players/{career}", "Harbour Athletic"),
    ("pat", "/players/{maya}", "Maya Ferrant"),
    ("dana", "/clubs/{harbour}/gaps", "Harbour Athletic"),
    ("dana", "/compare?player={career}&player={maya}", "Maya Ferrant"),
    ("dana", "/season-turn?season=2025-26", "2025-26"),
    ("dana", "/records-in", "Records"),
    ("dana", "/people/guardians", "Guardians"),
    ("dana", "/account", "Your account"),
    ("dana", "/shortlists", "Shortlists"),
    ("sam", "/pool?competition=fifa-u17-women&edition=2025", "The pool"),
    ("odile", "/players/{ilse}/looks", "Ilse Marchetti"),
    ("odile", "/players/{ilse}/sharing", "Ilse Marchetti"),
    ("", "/competitions/olympic-men", "Olympic"),
    ("", "/eligibility?edition=olympic-men/1992&born=1969", "eligibility"),
    ("", "/help/drafts", "Taking in a file"),
    ("", "/nowhere", "Nothing here"),
]
#: What is seen of that which is pressed or typed into, and what may be torn by the end of a sheet.
LEFT = """() => {
  const seen = (one) => one.checkVisibility() && one.getBoundingClientRect().width > 1;
  const pressing = "button, .button, input:not([type=hidden]), textarea, summary, .masthead";
  const pressed = [...document.querySelectorAll(pressing)];
  const begun = (one) => one.outerHTML.slice(0, 90);
  const whole = [...document.querySelectorAll("main tr, main figure:has(svg.drawing)")];
  const texts = (one) => (one.nodeType === Node.TEXT_NODE ? [one] : [...one.childNodes].flatMap(texts));
  const lines = (text, word) => {
    const range = document.createRange();
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    return new Set([...range.getClientRects()].map((one) => Math.round(one.top))).size;
  };
  // Days and lengths hold together by spaces that do not break; long names may break.
  const short = (text) => [...text.data.matchAll(/[^ \\n-]{1,14}(?=\\s|$)/g)];
  const split = (text) => short(text).filter((word) => lines(text, word) > 1).map((word) => word[0]);
  return {
    pressed: pressed.filter(seen).map(begun),
    torn: whole.filter((one) => getComputedStyle(one).breakInside !== "avoid").map(begun),
    split: [...document.querySelectorAll("main .table td")].flatMap(texts).flatMap(split),
    heads: [...document.querySelectorAll("main thead")].map((one) => getComputedStyle(one).display),
    wide: document.documentElement.scrollWidth > innerWidth,
  };
}"""


@pytest.mark.parametrize(("person", "path", "word"), spread(PRINTED))
def test_a_page_is_printed_as_what_it_says(look: Looking, place: Place, person: str, path: str, word: str) -> None:
    page = look(person, DESK, "dark").at(place.address(path))
    printed = page.pdf(format="A4")
    pictured = page.locator("main img").count() > 0
    assert pictured or b"/Subtype /Image" not in printed, (
        "Charts are lines on paper, too; as pictures they weigh much."
    )
    sheets = [one.extract_text() for one in PdfReader(io.BytesIO(printed)).pages]
    assert word in sheets[0]
    assert all(sheet.strip() for sheet in sheets), "No sheet is empty."
    assert place.origin not in "".join(sheets), "No address of a link is printed."
    page.set_viewport_size({"width": 718, "height": 1000})
    page.emulate_media(media="print")
    left = page.evaluate(LEFT)
    assert left["pressed"] == []
    assert left["torn"] == []
    assert left["split"] == []
    assert set(left["heads"]) <= {"table-header-group"}
    assert not left["wide"]


def test_the_head_of_a_long_table_stands_on_every_sheet_of_it(look: Looking, place: Place) -> None:
    page = look("dana").at(place.address("/players"))
    sheets = [one.extract_text() for one in PdfReader(io.BytesIO(page.pdf(format="A4"))).pages]
    rows = [sheet for sheet in sheets if "Girl 0" in sheet]
    assert len(rows) > 1
    assert all("Position" in sheet for sheet in rows)
    assert sum(sheet.count("Girl 05") for sheet in sheets) == 10, "Each row is there once."
