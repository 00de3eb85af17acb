"""Which questions a federation gap report answers, in which order: the answer first, the method last."""

from __future__ import annotations

from tracker.reports.blocks import Blocks
from tracker.reports.gap_report.bridge import bridge
from tracker.reports.gap_report.clubs import clubs
from tracker.reports.gap_report.coverage import coverage
from tracker.reports.gap_report.debut import debut
from tracker.reports.gap_report.funnels import through_the_clubs, through_the_sides
from tracker.reports.gap_report.literature import literature
from tracker.reports.gap_report.loss import loss
from tracker.reports.gap_report.method import method
from tracker.reports.gap_report.opening import opening
from tracker.reports.gap_report.quarters import quarters
from tracker.reports.gap_report.report import GapReport
from tracker.reports.gap_report.telling import Section, Telling
from tracker.reports.seal import Seal
from tracker.reports.voice import Voice

RECIPE: tuple[Section, ...] = (
    *(opening, loss, through_the_clubs, through_the_sides, debut),
    *(bridge, clubs, quarters, coverage, literature, method),
)
#: Of a few players nothing is told, not even how many of them are left out of what.
OF_A_FEW: tuple[Section, ...] = (opening, method)


def gap_blocks(report: GapReport, seal: Seal, voice: Voice) -> Blocks:
    """A federation gap report, before it is set."""
    telling = Telling(report, voice, seal)
    sections = OF_A_FEW if report.of_a_few else RECIPE
    return tuple(block for section in sections for block in section(telling))
