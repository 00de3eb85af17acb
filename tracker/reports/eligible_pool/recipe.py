"""The sections of a pool's report in their order."""

from __future__ import annotations

from tracker.reports.blocks import Blocks
from tracker.reports.eligible_pool.countdown import countdown
from tracker.reports.eligible_pool.depth import depth
from tracker.reports.eligible_pool.method import method
from tracker.reports.eligible_pool.on_record import on_record
from tracker.reports.eligible_pool.opening import asked, emptied, opening
from tracker.reports.eligible_pool.players import players
from tracker.reports.eligible_pool.report import PoolReport
from tracker.reports.eligible_pool.telling import Section, Telling
from tracker.reports.seal import Seal
from tracker.reports.voice import Voice

#: What was asked and how deep the pool is come before who is in it.
SECTIONS: tuple[Section, ...] = (opening, asked, emptied, depth, countdown, on_record, players, method)


def pool_blocks(report: PoolReport, seal: Seal, voice: Voice) -> Blocks:
    """A pool's report, before it is set."""
    telling = Telling(report, voice, seal)
    return tuple(block for section in SECTIONS for block in section(telling))
