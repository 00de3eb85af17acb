"""The twin of a report: a page that says what the PDF says, every sentence and cell, and nothing beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import unescape
from io import BytesIO

import pytest
from flask import Flask
from pypdf import PdfReader
from tests.reports.invented import (
    REPORT,
    empty_report,
    long_career,
    many_verdicts,
    with_faults,
    withheld_report,
)  # fmt: skip
from tests.reports.opened import squeezed
from tests.web.browsing import Browser, read_strictly
from tracker.access.actor import VISITOR
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.reports.blocks import Block, Blocks, Entry, Facts, Grid, Heading, Prose, Title, Together
from tracker.reports.paper import Paper
from tracker.reports.player_report import Audience, PlayerReport
from tracker.reports.render import tell_player_report
from tracker.reports.text import one_line
from tracker.reports.told import Told, on_paper
from tracker.reports.voice import Voice
from tracker.web.twin import Around, twin

Browse = Callable[[str], Browser]
AROUND = Around("/back", "Back", "/pdf")
REPORTS = {
    "normal": REPORT,
    "empty": empty_report(),
    "19 seasons": long_career(),
    "60 verdicts": many_verdicts(),
    "faults": with_faults(),
    "withheld": withheld_report(),
}
LAYLA = "ليلى بنت سعيد"


def said_by(blocks: Blocks) -> Iterator[str]:
    """Every text of a report in its order, as the blocks have it."""
    for block in blocks:
        yield from _said(block)


def _said(block: Block) -> Iterator[str]:
    match block:
        case Title(text) | Heading(text) | Prose(text):
            yield text
        case Facts(facts):
            for fact in facts:
                yield from (fact.label, fact.value, fact.under)
        case Grid(columns, rows, note):
            yield from (column.head for column in columns)
            for cell in (cell for row in rows for cell in row):
                yield from (cell.main, cell.under) if isinstance(cell, Entry) else (cell,)
            yield note
        case Together(blocks):
            yield from said_by(blocks)


def article_of(page: str) -> str:
    """The report without its list of contents, its drawings, and captions that repeat a heading."""
    (article,) = re.findall(r"<article.*</article>", page, re.DOTALL)
    for left_out in ("nav", "svg", "caption"):
        article = re.sub(rf"<{left_out}\b.*?</{left_out}>", "", article, flags=re.DOTALL)
    return re.sub(r'<p class="to-table">.*?</p>', "", article)


def read_on(text: str, parts: Iterator[str]) -> str:
    """What is left of a text once its parts were read in their order; one that is not there fails."""
    left, place = "", 0
    for part in filter(None, map(squeezed, parts)):
        found = text.find(part, place)
        assert found >= 0, f"{part!r} is not there, or not in its place."
        left += text[place:found]
        place = found + len(part)
    return left + text[place:]


def printed(content: bytes, told: Told) -> str:
    """The text of a PDF without what stands on every page."""
    furniture, text = told.furniture, []
    pages = PdfReader(BytesIO(content)).pages
    for number, page in enumerate(pages, 1):
        words = squeezed(page.extract_text())
        head = furniture.kind if number == 1 else f"{furniture.name} · {furniture.kind}"
        for running in map(squeezed, (head, furniture.as_of)):
            assert running in words
            words = words.replace(running, "", 1)
        # The foot is written last, and a section may say the same before it.
        for running in map(squeezed, (*furniture.foot, furniture.page_of(number, len(pages)))):
            before, found, after = words.rpartition(running)
            assert found
            words = before + after
        text.append(words)
    return "".join(text)


def page_of(app: Flask, told: Told) -> str:
    with app.test_request_context("/"):
        return twin(told, AROUND, VISITOR)


def told_of(report: PlayerReport, audience: Audience, language: str) -> Told:
    return tell_player_report(replace(report, audience=audience), Voice(speaker(language), language))


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_and_the_page_say_the_same(
    sqlite_app: Flask, report: PlayerReport, audience: Audience, language: str
) -> None:
    told = told_of(report, audience, language)
    read_on(printed(on_paper(told, Paper.A4), told), map(one_line, said_by(told.blocks)))
    page = page_of(sqlite_app, told)
    read_strictly(page)
    told_once = (told.furniture.kind, *said_by(told.blocks[:1]), told.furniture.as_of, *said_by(told.blocks[1:]))
    words = squeezed(unescape(re.sub(r"<[^>]*>", "", article_of(page))))
    assert read_on(words, iter((*told_once, *told.furniture.foot))) == "", "The page says more than the PDF."
