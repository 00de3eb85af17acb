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
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.people import Cast
from tests.reports.invented import (
    REPORT,
    empty_report,
    long_career,
    many_verdicts,
    named,
    with_faults,
    withheld_report,
)  # fmt: skip
from tests.reports.opened import squeezed
from tests.web.browsing import Browser, read_strictly
from tests.web.career import live_a_career
from tracker.access.actor import VISITOR
from tracker.access.events import Event
from tracker.actions.shared_links import ShareReport, share_report
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.reports.blocks import Block, Blocks, Entry, Facts, Grid, Heading, Prose, Title, Together
from tracker.reports.paper import Paper
from tracker.reports.player_report import Audience, PlayerReport
from tracker.reports.render import tell_player_report
from tracker.reports.text import one_line
from tracker.reports.told import Told, on_paper
from tracker.reports.voice import Voice
from tracker.store import tables as t
from tracker.web.show.report_twin import runs_of
from tracker.web.twin import Around, twin
from tracker.wiring import House

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


@pytest.mark.parametrize(("person", "child"), [("pat", "maya"), ("dana", "career"), ("sam", "ilse")])
@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_gets_the_pdf_reads_the_same_as_a_page(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, person: str, child: str, language: str
) -> None:
    player = live_a_career(sqlite_house.engine, sqlite_cast) if child == "career" else getattr(sqlite_cast, child)
    where, given = f"/players/{player}/report", {"language": language, "as-of": "2026-06-29"}
    browser = browse(person)
    paper = browser.send(where, given, read_at=where)
    page = browser.send(f"{where}/page", given, read_at=where)
    assert (page.status_code, page.mimetype, page.headers["Cache-Control"]) == (200, "text/html", "no-store")
    read_strictly(page.text)
    words = squeezed("".join(one.extract_text() for one in PdfReader(BytesIO(paper.data)).pages))
    shown = re.sub(r"<(?:h1|h2|p|dt|dd|th|td)\b[^>]*>", "\n", article_of(page.text))
    said = [squeezed(one_line(unescape(re.sub(r"<[^>]*>", "", line)))) for line in shown.splitlines()]
    # A paragraph that runs on to the next page is broken by the foot of the one and the head of the other.
    missing = [line for line in said if line[:60] not in words or line[-60:] not in words]
    assert len(said) > 40
    assert not missing
    assert f'<article class="report twin" lang="{language}"' in page.text


def test_a_report_that_is_read_is_on_record_like_one_that_is_printed(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    where = f"/players/{sqlite_cast.maya}/report"
    pat = browse("pat")
    page = pat.send(f"{where}/page", {"language": "en"}, read_at=where).text
    with Session(sqlite_house.engine) as session:
        kept = session.scalars(select(t.IssuedReport)).one()
        lines = [one.event for one in session.scalars(select(t.AuditEvent).order_by(t.AuditEvent.id))]
    assert kept.code in page
    assert (kept.player_id, kept.issued_by_id) == (sqlite_cast.maya, sqlite_cast.pat)
    assert lines.count(Event.REPORT_ISSUED.value) == 1
    paper = pat.send(where, {"language": "en"}, read_at=where)
    assert kept.code in "".join(one.extract_text() for one in PdfReader(BytesIO(paper.data)).pages)
    with Session(sqlite_house.engine) as session:
        assert session.scalars(select(t.IssuedReport)).one().code == kept.code


def test_the_page_leads_back_and_to_the_pdf_of_the_same_day_and_language(sqlite_cast: Cast, browse: Browse) -> None:
    where = f"/players/{sqlite_cast.maya}/report"
    pat = browse("pat")
    for read_at in (where, where.removesuffix("/report")):
        assert f'formaction="{where}/page"' in pat.get(read_at).text
    page = pat.send(f"{where}/page", {"language": "fr", "as-of": "2026-06-29"}, read_at=where).text
    assert f'<form class="ways-on" method="post" action="{where}">' in page
    assert '<input type="hidden" name="as-of" value="2026-06-29">' in page
    assert '<input type="hidden" name="language" value="fr">' in page
    assert f'<a href="{where}">' in page


def test_a_scout_reads_no_day_of_birth_and_a_director_does(sqlite_cast: Cast, browse: Browse) -> None:
    where = f"/players/{sqlite_cast.ilse}/report"
    assert "Nov\xa03,\xa02009" not in browse("sam").send(f"{where}/page", {"language": "en"}, read_at=where).text
    assert "Nov\xa03,\xa02009" in browse("dana").send(f"{where}/page", {"language": "en"}, read_at=where).text


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_the_sheet_is_chosen_wherever_a_report_is_asked_for(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, paper: str, size: tuple[int, int]
) -> None:
    made = sqlite_house.perform(share_report, ShareReport(sqlite_cast.ilse, "A coach"), sqlite_cast.other_parent)
    link = made.address.removeprefix(sqlite_house.settings.address)
    sam, chosen = browse("sam"), {"language": "en", "paper": paper}
    begun = {"name": "First draft", "edition": "fifa-u20-women/2026"}
    squad = sam.send("/squads", begun, read_at="/squads").location
    report = f"/players/{sqlite_cast.ilse}/report"
    answers = [
        sam.send(report, chosen, read_at=report),
        sam.send(f"{squad}/report", chosen, read_at=squad),
        sam.get(f"{link}/report.pdf?language=en&paper={paper}"),
    ]
    for answer in answers:
        box = PdfReader(BytesIO(answer.data)).pages[0].mediabox
        assert (round(box.width), round(box.height)) == size
    for path in (report, squad, link, f"/players/{sqlite_cast.ilse}"):
        assert '<option value="letter">Letter</option>' in sam.get(path).text
    twin = sam.send(f"{report}/page", chosen, read_at=report).text
    assert f'<input type="hidden" name="paper" value="{paper}">' in twin


@pytest.mark.parametrize(
    "given", [{"language": "xx"}, {"language": "en", "paper": "a3"}, {"language": "en", "as-of": "2026-07-01"}]
)
def test_what_cannot_be_printed_cannot_be_read_either(
    sqlite_cast: Cast, browse: Browse, given: dict[str, str]
) -> None:
    where = f"/players/{sqlite_cast.maya}/report"
    answer = browse("pat").send(f"{where}/page", given, read_at=where)
    assert answer.status_code == 400
    assert "Maya" not in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_squads_verdict_is_read_as_a_page(sqlite_cast: Cast, browse: Browse, language: str) -> None:
    sam = browse("sam")
    begun = {"name": "First <b>draft</b>", "edition": "fifa-u20-women/2026"}
    squad = sam.send("/squads", begun, read_at="/squads").location
    sam.send(f"{squad}/add", {"add": str(sqlite_cast.ilse)}, read_at=squad)
    paper = sam.send(f"{squad}/report", {"language": language}, read_at=squad)
    page = sam.send(f"{squad}/report/page", {"language": language}, read_at=squad)
    read_strictly(page.text)
    assert f'formaction="{squad}/report/page"' in sam.get(squad).text
    assert "First &lt;b&gt;draft&lt;/b&gt;" in page.text
    words = squeezed("".join(one.extract_text() for one in PdfReader(BytesIO(paper.data)).pages))
    shown = re.sub(r"<(?:h1|h2|p|dt|dd|th|td|span)\b[^>]*>", "\n", article_of(page.text))
    said = [squeezed(unescape(re.sub(r"<[^>]*>", "", line))) for line in shown.splitlines()]
    assert not [line for line in said if line not in words]
    assert "Ilse" in page.text


def test_a_link_shows_the_report_as_a_page_to_whoever_holds_it(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast
) -> None:
    made = sqlite_house.perform(share_report, ShareReport(sqlite_cast.ilse, "A coach"), sqlite_cast.other_parent)
    link = made.address.removeprefix(sqlite_house.settings.address)
    stranger = Browser(sqlite_app)
    assert f'formaction="{link}/report"' in stranger.get(link).text
    page = stranger.get(f"{link}/report?language=es")
    read_strictly(page.text)
    assert f'<form class="ways-on" method="get" action="{link}/report.pdf">' in page.text
    assert 'lang="es"' in page.text
    assert "2009" in page.text
    assert "3 nov" not in page.text
    assert "Ilse" not in re.findall(r"<title>.*?</title>", page.text)[0]
    assert "Set-Cookie" not in page.headers


def test_the_contents_lead_to_every_section_and_charts_to_their_tables(sqlite_app: Flask) -> None:
    page = page_of(sqlite_app, told_of(REPORT, Audience.CLUB, "en"))
    places = set(re.findall(r'\bid="([^"]+)"', page))
    contents = re.findall(r'href="#([^"]+)"', re.findall(r'<nav class="contents".*?</nav>', page, re.DOTALL)[0])
    assert contents == re.findall(r'<section class="section" id="([^"]+)"', page)
    assert set(re.findall(r'href="#([^"]+)"', page)) <= places
    assert '<a href="#stations">Read this chart as a table</a>' in page
    assert len(re.findall("<h1", page)) == 1


@pytest.mark.parametrize("name", [LAYLA, f"Layla {LAYLA} 7"])
def test_a_name_from_right_to_left_stands_apart_and_keeps_its_letters(sqlite_app: Flask, name: str) -> None:
    page = page_of(sqlite_app, told_of(named(name), Audience.PARENT, "en"))
    assert f"<bdi>{name}</bdi></h1>" in page
    assert "[]".join(run.text for run in runs_of(f"{name}, 17") if run.turned) == LAYLA
    assert "".join(run.text for run in runs_of(f"{name}, 17")) == f"{name}, 17"


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", "Ada\u202egnp.exe", "{{ 7 * 7 }}", "中田 Mai"])
def test_a_name_is_text_whatever_it_looks_like(sqlite_app: Flask, name: str) -> None:
    page = page_of(sqlite_app, told_of(named(name), Audience.PARENT, "en"))
    read_strictly(page)
    assert "<script>alert" not in page
    assert "\u202e" not in page
    assert name.replace("\u202e", "") in unescape(page)
    # Only the typeface of the PDF lacks letters.
    assert "□" not in page
