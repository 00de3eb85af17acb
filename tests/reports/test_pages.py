"""Real pages: what stands on each of them, how many there are, and what holds them together."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from tests.reports.invented import REPORT, VERDICTS, empty_report, long_career, many_call_ups, many_verdicts, named
from tests.reports.opened import opened, printed
from tracker.eligibility.verdict import Reason
from tracker.football.errors import BadInputError
from tracker.reports.paper import MEASURE, Paper
from tracker.reports.player_report import Audience, PlayerReport
from tracker.reports.style import SMALLEST

REPORTS = {
    "normal": (REPORT, 5),
    "empty": (empty_report(), 2),
    "19 seasons": (long_career(), 7),
    "60 verdicts": (many_verdicts(), 8),
    "600 call-ups": (many_call_ups(), 45),
}


@pytest.mark.parametrize(("report", "pages"), REPORTS.values(), ids=REPORTS)
def test_a_report_has_the_pages_it_needs_and_no_more(report: PlayerReport, pages: int) -> None:
    assert len(opened(report).pages) == pages


@pytest.mark.parametrize(("report", "pages"), REPORTS.values(), ids=REPORTS)
def test_every_page_says_whose_it_is_and_what_it_rests_on(report: PlayerReport, pages: int) -> None:
    for number, page in enumerate(opened(report).pages, 1):
        assert report.story.player.name in page
        assert "As of March 1, 2026" in page
        assert f"Page {number} of {pages}" in page
        assert "Prepared for: parent · Rule set 8f3c21d0a97e" in page
        assert "Report QK7MT-2VX4H · Verify it at tracker.example.org/verify" in page
        assert "Data coverage: " in page
        assert "Age only. Nationality, registration, discipline and selection are decided elsewhere." in page


@pytest.mark.parametrize("audience", Audience)
def test_every_page_says_whom_it_was_prepared_for(audience: Audience) -> None:
    assert all(
        f"Prepared for: {audience.value}" in page for page in opened(replace(REPORT, audience=audience)).pages
    )


def test_a_sheet_is_named_as_it_is_typed() -> None:
    assert [Paper.called(name) for name in ("", "a4", "letter")] == [Paper.A4, Paper.A4, Paper.LETTER]
    with pytest.raises(BadInputError, match="'a3' is neither"):
        Paper.called("a3")


def test_the_outline_leads_to_each_section() -> None:
    paper = opened(REPORT)
    assert [title for title, _ in paper.outline] == [
        "In brief",
        "The pathway",
        "Right now",
        "Minutes by level",
        "National sides",
        "Eligibility by age",
        "Labelled periods",
        "Questions you could ask the coach",
        "What the research says",
        "What is on record",
        "From youth to senior football",
        "From one national side to the next",
        "Registrations",
        "How this report was made",
    ]
    assert all(title in paper.pages[page] for title, page in paper.outline)


def test_a_picture_stands_under_its_heading_and_sentence() -> None:
    (page,) = (page for page in opened(long_career()).pages if "Each bar is a season" in page)
    assert "Minutes by level" in page
    assert "2007/08" in page


def test_no_page_is_blank_however_tall_the_rows_are() -> None:
    reason = Reason(VERDICTS[0].reasons[0].phrase, "many words " * 150)
    tall = replace(REPORT, verdicts=(replace(VERDICTS[0], reasons=(reason,)),) * 4, page_size=Paper.LETTER)
    assert min(len(page) for page in opened(tall).pages) > 600


def test_the_metadata_names_player_kind_and_day() -> None:
    held = opened(REPORT).reader.metadata
    assert held is not None
    assert held.title == "Maya Torvald-Ibáñez – Player pathway report"
    assert held.subject == "Player pathway report. As of March 1, 2026. Prepared for: parent"
    assert held.author == "Pathway Tracker"


def test_the_title_stands_in_the_readers_window() -> None:
    preferences = opened(REPORT).reader.root_object["/ViewerPreferences"]
    assert str(preferences["/DisplayDocTitle"]).lower() == "true"  # type: ignore[index]


def test_the_same_report_gives_the_same_bytes() -> None:
    assert opened(REPORT).content == opened(REPORT).content


def test_reports_made_at_the_same_time_do_not_mix_their_letters() -> None:
    """The server has several threads, and all share the two faces with their subsets."""
    reports = [REPORT, named("Łukasz Żółć"), named("Ελένη Милица"), empty_report()] * 4
    alone = [printed(report) for report in reports]
    with ThreadPoolExecutor(4) as pool:
        at_once = list(pool.map(printed, reports))
    assert at_once == alone


def test_another_process_gives_the_same_bytes() -> None:
    """Sets and dictionaries keyed by text are ordered anew in each process, unless somebody sorts them."""
    root = Path(__file__).parents[2]
    told = (
        "import hashlib; from tests.reports.invented import withheld_report;"
        "from tests.reports.opened import opened;"
        "print(hashlib.sha256(opened(withheld_report()).content).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", told],
            check=True,
            capture_output=True,
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_only_the_vendored_typeface_is_used_and_embedded_as_a_subset() -> None:
    fonts = [held for held in opened(REPORT).dictionaries() if held.get("/Type") == "/Font"]
    assert opened(REPORT).typefaces == ["DejaVuSans", "DejaVuSans-Bold"]
    for font in fonts:
        descriptor = font["/FontDescriptor"].get_object()
        assert len(descriptor["/FontFile2"].get_object().get_data()) < 100_000  # type: ignore[index]


@pytest.mark.parametrize(("report", "pages"), REPORTS.values(), ids=REPORTS)
def test_no_text_is_set_smaller_than_the_smallest_size(report: PlayerReport, pages: int) -> None:
    assert min(opened(report).sizes()) >= SMALLEST


def test_a_usual_report_is_a_small_file() -> None:
    assert len(opened(REPORT).content) <= 60 * 1024


def test_a_letter_sheet_has_the_same_measure() -> None:
    box = opened(replace(REPORT, page_size=Paper.LETTER)).reader.pages[0].mediabox
    assert (float(box.width), float(box.height)) == (612, 792)


def test_a_long_name_takes_lines_in_the_running_head_and_covers_nothing() -> None:
    name = "Maximiliana Fitzgerald-Okonkwo " * 8
    for page in opened(named(name.strip())).pages[1:]:
        head = " ".join(page.split())
        assert f"{name.strip()} · Player pathway report" in head


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", ["Ann", "Maximiliana Fitzgerald-Okonkwo " * 8, "W" * 300])
def test_no_letter_leaves_the_measure_or_the_sheet(name: str, paper: Paper) -> None:
    left, bottom, right, top = opened(replace(named(name), page_size=paper)).edges()
    assert left >= paper.margin - 1
    assert right <= paper.margin + MEASURE + 1
    assert bottom > 25
    assert top < paper.height - 25


def test_streams_are_written_as_bytes_and_not_as_letters() -> None:
    content = opened(REPORT).content
    assert b"/FlateDecode" in content
    assert b"ASCII85Decode" not in content


def test_a_report_is_made_without_a_clock() -> None:
    held = opened(REPORT).reader.metadata
    assert held is not None
    assert held.creation_date is not None
    assert held.creation_date.year == 2000
