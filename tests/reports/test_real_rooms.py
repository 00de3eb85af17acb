"""The report of what the real rooms think about an invented career, from the dossier on."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.reports.invented import AS_OF, MAYA, REPORT
from tests.reports.lived import dossier
from tests.reports.opened import opened
from tracker.eligibility.decide import decide_all
from tracker.eligibility.load import load_catalogue
from tracker.football.ladder import Ladder
from tracker.football.limits import Thresholds
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.pathway.layout import strip
from tracker.pathway.telling import tell
from tracker.reports.paper import MEASURE
from tracker.reports.player_report import PlayerReport
from tracker.reports.style import SMALLEST

EARLIEST = 2025


def lived(language: str) -> PlayerReport:
    """The finished account of the invented career."""
    story = tell(dossier(), AS_OF, Thresholds(), Ladder())
    verdicts = decide_all(load_catalogue(), MAYA.birth, MAYA.sex)
    recent = tuple(verdict for verdict in verdicts if verdict.edition[:4] >= str(EARLIEST))
    return replace(REPORT, story=story, verdicts=recent, strip=strip(story, speaker(language), MEASURE))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_rooms_thought_is_printed(language: str) -> None:
    report, say = lived(language), speaker(language)
    paper = opened(report, language)
    text = paper.text.replace(" ", "")
    for phrase in (*report.story.sentences, *(gap.sentence for gap in report.story.gaps)):
        assert "".join(say(phrase).split()) in text
    assert "".join(report.strip.description.split()) in text
    assert min(paper.sizes()) >= SMALLEST


def test_a_lived_career_makes_a_small_file() -> None:
    assert len(opened(lived("en")).content) <= 75 * 1024
