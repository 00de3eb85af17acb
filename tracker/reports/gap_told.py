"""The way in: the finished report of a federation's gaps, ready for paper and for a page."""

from __future__ import annotations

from tracker.reports.gap_report.recipe import gap_blocks
from tracker.reports.gap_report.report import GapReport
from tracker.reports.imprint import Imprint, furniture_of, prepared_for
from tracker.reports.plain import plain
from tracker.reports.seal import Seal
from tracker.reports.told import Told
from tracker.reports.voice import Voice


def tell_gap_report(report: GapReport, seal: Seal, voice: Voice) -> Told:
    """A federation's report with what stands on every page of it, before it is set."""
    few = report.of_a_few and report.view.n
    coverage = voice.say("board-coverage-few") if few else voice.speak(report.view.coverage.sentence)
    imprint = Imprint(
        kind=voice.say("board-kind", sex=report.sex.value),
        name=plain(report.federation),
        as_of=report.view.as_of,
        prepared=prepared_for(report.readers, voice),
        coverage=coverage,
        fingerprint=report.fingerprint,
        seal=seal,
    )
    return Told(gap_blocks(report, seal, voice), furniture_of(imprint, voice))
