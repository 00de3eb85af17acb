"""How blocks are set on paper: what is kept with what, and that nothing is left out or put in another order."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph, Spacer
from tests.reports.invented import REPORT, empty_report
from tracker.i18n.speak import speaker
from tracker.reports.blocks import Block, Blocks, Chart, Column, Fact, Facts, Grid, Heading, Prose, Title, Together
from tracker.reports.facts import FactGrid
from tracker.reports.pen import Picture
from tracker.reports.player_report import Audience, PlayerReport
from tracker.reports.render import tell_player_report
from tracker.reports.setting import set_blocks
from tracker.reports.table import Table
from tracker.reports.titles import ReportTitle, SectionTitle
from tracker.reports.voice import Voice

HEADING, SENTENCE = Heading("In brief", "brief"), Prose("A sentence.")
GRID = Grid((Column("Season", 1),), (("2024/25",),), "A note.")
CHART = Chart(REPORT.strip)


def kinds(*blocks: Block) -> list[type[Flowable]]:
    return [type(part) for part in set_blocks(blocks)]


def within(part: Flowable) -> list[type[Flowable]]:
    return [type(one) for one in part._content]


def flat(blocks: Blocks) -> Blocks:
    """The blocks with those that stand together taken apart."""
    return tuple(
        one for block in blocks for one in (flat(block.blocks) if isinstance(block, Together) else (block,))
    )


def test_each_block_has_its_part() -> None:
    facts = Facts((Fact("Born", "2008"),))
    assert kinds(Title("Maya"), facts, CHART) == [ReportTitle, FactGrid, Picture]


@pytest.mark.parametrize("after", [SENTENCE, CHART, Facts((Fact("Born", "2008"),))])
def test_a_heading_is_never_the_last_line_of_a_page(after: Block) -> None:
    first, *others = set_blocks((HEADING, after, SENTENCE))
    assert isinstance(first, KeepTogether)
    assert within(first)[0] is SectionTitle
    assert len(within(first)) == 2
    assert [type(one) for one in others] == [Paragraph]


def test_a_table_is_kept_under_its_heading_and_the_sentences_over_it() -> None:
    expected = [CondPageBreak, SectionTitle, Paragraph, Paragraph, Table]
    assert kinds(HEADING, SENTENCE, SENTENCE, GRID) == expected


def test_a_table_under_a_picture_has_room_above_it() -> None:
    assert kinds(Together((HEADING, CHART)), GRID) == [KeepTogether, Spacer, CondPageBreak, Table]


def test_a_heading_is_not_taken_for_the_next_ones() -> None:
    assert kinds(HEADING, HEADING, GRID) == [SectionTitle, CondPageBreak, SectionTitle, Table]


def test_what_stands_together_is_set_in_its_order() -> None:
    (part,) = set_blocks((Together((HEADING, SENTENCE, CHART, GRID)),))
    assert within(part) == [SectionTitle, Paragraph, Picture, Table]


@pytest.mark.parametrize("report", [REPORT, empty_report()], ids=["full", "empty"])
@pytest.mark.parametrize("audience", Audience)
def test_a_chart_leads_to_a_section_that_is_there(report: PlayerReport, audience: Audience) -> None:
    blocks = flat(tell_player_report(replace(report, audience=audience), Voice(speaker("en"), "en")).blocks)
    keys = [block.key for block in blocks if isinstance(block, Heading)]
    assert len(keys) == len(set(keys))
    assert {block.told_in for block in blocks if isinstance(block, Chart)} <= set(keys)


def test_blocks_are_made_without_reportlab() -> None:
    asked = "import sys, tracker.reports.blocks, tracker.reports.section; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0
