"""What holds for the report on many of every kind: its letters, its frame, its bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from tests.reports import invented_federation, invented_pool, invented_roster
from tests.reports import test_gap_report as gaps
from tests.reports import test_pool_report as pool
from tests.reports import test_roster_report as roster
from tests.reports import test_squad_report as squads
from tests.reports.invented_squad import squad
from tests.reports.opened import Opened, squeezed
from tests.reports.test_hostile_names import HOSTILE, harmless
from tracker.i18n.speak import LANGUAGES
from tracker.reports.paper import MEASURE, Paper
from tracker.reports.plain import plain
from tracker.reports.style import SMALLEST


@dataclass(frozen=True)
class Recipe:
    """A kind of report: how one is opened, the usual one, one of each size with its pages, and how one is renamed.

    `readers` and `as_of` are what every page says of it in English.
    """

    opened: Callable[..., Opened]
    report: Any
    sizes: dict[str, tuple[Any, int]]
    renamed: Callable[[str], Any]
    readers: str
    as_of: str

    def usual(self, language: str = "en", paper: Paper = Paper.A4) -> Opened:
        """The usual report, opened."""
        return self.opened(self.report, language, paper)


RECIPES = {
    "roster": Recipe(
        roster.opened,
        invented_roster.REPORT,
        roster.SIZES,
        lambda name: replace(invented_roster.REPORT, club=name),
        "club",
        "March 1, 2026",
    ),
    "pool": Recipe(
        pool.opened,
        invented_pool.REPORT,
        pool.SIZES,
        lambda name: replace(invented_pool.REPORT, competition=name),
        "scout",
        "March 1, 2026",
    ),
    "squad": Recipe(
        squads.opened,
        squads.USUAL,
        squads.SIZES,
        lambda name: squad(name=name),
        "scout",
        "March 1, 2026",
    ),
    "gaps": Recipe(
        gaps.opened,
        gaps.FULL,
        gaps.SIZES,
        lambda name: replace(gaps.FULL, federation=name, clubs=dict.fromkeys(invented_federation.CLUBS, name)),
        "federation",
        "June 30, 2026",
    ),
}

of_every_kind = pytest.mark.parametrize("kind", RECIPES)
in_every_language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.mark.parametrize(("kind", "size"), [(kind, size) for kind in RECIPES for size in RECIPES[kind].sizes])
def test_a_report_has_the_pages_it_needs_and_each_says_what_it_is_and_rests_on(kind: str, size: str) -> None:
    recipe = RECIPES[kind]
    report, pages = recipe.sizes[size]
    paper = recipe.opened(report)
    assert paper.reader.metadata is not None
    named = str(paper.reader.metadata.title).rpartition(" – ")[2]
    assert len(paper.reader.pages) == pages
    for number, page in enumerate(paper.pages, 1):
        assert named in page
        assert f"As of {recipe.as_of}" in page
        assert f"Page {number} of {pages}" in page
        assert f"Prepared for: {recipe.readers} · Rule set 8f3c21d0a97e" in page
        assert "Data coverage: " in page
        assert "Age only. Nationality, registration, discipline and selection are decided elsewhere." in page
        assert "Report QK7MT-2VX4H" in page
    assert min(paper.sizes()) >= SMALLEST


@of_every_kind
@in_every_language
def test_the_outline_leads_to_the_page_that_a_part_begins_on(kind: str, language: str) -> None:
    paper = RECIPES[kind].usual(language)
    pages = [squeezed(page) for page in paper.pages]
    assert all(squeezed(title) in pages[page] for title, page in paper.outline)


@of_every_kind
@in_every_language
def test_only_the_vendored_typeface_is_used_and_no_letter_of_it_is_small(kind: str, language: str) -> None:
    paper = RECIPES[kind].usual(language)
    assert paper.typefaces == ["DejaVuSans", "DejaVuSans-Bold"]
    assert min(paper.sizes()) >= SMALLEST


@of_every_kind
@pytest.mark.parametrize("paper", Paper)
def test_no_letter_leaves_the_measure_or_the_sheet(kind: str, paper: Paper) -> None:
    left, bottom, right, top = RECIPES[kind].usual(paper=paper).edges()
    assert left >= paper.margin - 1
    assert right <= paper.margin + MEASURE + 1
    assert bottom > 25
    assert top < paper.height - 25


@of_every_kind
def test_the_same_report_gives_the_same_bytes(kind: str) -> None:
    assert RECIPES[kind].usual().content == RECIPES[kind].usual().content


@of_every_kind
@pytest.mark.parametrize(("name", "shown"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_name_stands_on_every_page_and_does_no_harm(kind: str, name: str, shown: str | None) -> None:
    recipe = RECIPES[kind]
    paper = recipe.opened(recipe.renamed(name))
    assert all(squeezed(shown or name) in squeezed(page) for page in paper.pages)
    assert harmless(paper)
    held = paper.reader.metadata
    # A reader's window has letters of its own: none is missing in its title, and none is joined twice.
    assert held is not None
    assert str(held.title).startswith(plain(name))
