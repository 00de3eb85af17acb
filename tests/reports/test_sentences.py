"""Each sentence of `reports.ftl` is said by some section; the house's own test cannot see behind the voice."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.reports.invented import REPORT, empty_report, withheld_report
from tests.reports.opened import opened
from tracker.i18n.speak import LANGUAGES, codes
from tracker.reports.player_report import PlayerReport

ROOM = Path(__file__).parents[2] / "tracker" / "reports"


def test_no_sentence_is_left_that_no_section_says() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in ROOM.rglob("*.py"))
    beginnings = tuple(re.findall(r'f"([a-z-]+-)\{', source))
    endings = tuple(f"{key}-heading" for key in re.findall(r'heading_of\(telling, "([a-z-]+)"\)', source))
    idle = [
        code
        for code in (code.removeprefix("report-") for code in codes("en") if code.startswith("report-"))
        if f'"{code}"' not in source and not code.startswith(beginnings) and code not in endings
    ]
    assert not idle, f"No section says {', '.join(sorted(idle))}; strike them from all languages."


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("report", [REPORT, empty_report(), withheld_report()], ids=["full", "empty", "withheld"])
def test_every_report_speaks_every_language(report: PlayerReport, language: str) -> None:
    paper = opened(report, language)
    assert str(paper.reader.root_object["/Lang"]) == language
    assert not re.search(r"report-[a-z]|\{ ?\$", paper.text)


def test_languages_say_different_things() -> None:
    first = {opened(REPORT, language).outline[0][0] for language in LANGUAGES}
    assert len(first) == len(LANGUAGES)
