"""The way in: the finished report of an eligible pool, ready for paper and for a page."""

from __future__ import annotations

from tracker.football.phrase import phrase
from tracker.reports.eligible_pool.recipe import pool_blocks
from tracker.reports.eligible_pool.report import PoolReport
from tracker.reports.imprint import Imprint, furniture_of, prepared_for
from tracker.reports.plain import plain
from tracker.reports.seal import Seal
from tracker.reports.told import Told
from tracker.reports.voice import Voice


def tell_pool_report(report: PoolReport, seal: Seal, voice: Voice) -> Told:
    """A pool's report with what stands on every page of it, before it is set."""
    imprint = Imprint(
        kind=voice.speak(phrase("pool-report-kind")),
        name=f"{plain(report.competition)}, {plain(report.edition)}",
        as_of=report.as_of,
        prepared=prepared_for(report.readers, voice),
        coverage=_coverage(report, voice),
        fingerprint=report.fingerprint,
        seal=seal,
    )
    return Told(pool_blocks(report, seal, voice), furniture_of(imprint, voice))


def _coverage(report: PoolReport, voice: Voice) -> str:
    """Of how many of those who are found most of the match records are held."""
    if not report.total:
        return voice.speak(phrase("pool-report-coverage-none"))
    best = report.best_covered
    count = voice.speak(phrase("web-pool-few")) if best is None else voice.number(best)
    return voice.speak(phrase("pool-report-coverage", count=count, players=report.total))
