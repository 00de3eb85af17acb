"""The sections of a roster's audit in their order."""

from __future__ import annotations

from tracker.reports.blocks import Blocks
from tracker.reports.roster_audit.ageing import ageing
from tracker.reports.roster_audit.ahead import ahead
from tracker.reports.roster_audit.by_team import by_team
from tracker.reports.roster_audit.method import method
from tracker.reports.roster_audit.opening import by_date, opening, to_know, to_settle
from tracker.reports.roster_audit.quarters import quarters
from tracker.reports.roster_audit.report import RosterReport
from tracker.reports.roster_audit.sheets import sheets
from tracker.reports.roster_audit.team import teams
from tracker.reports.roster_audit.telling import Section, Telling
from tracker.reports.seal import Seal
from tracker.reports.voice import Voice

#: What a director reads in a minute comes first, and team by team what it is made of.
SECTIONS: tuple[Section, ...] = (
    *(opening, to_settle, to_know, by_date, by_team, ahead, teams, ageing, quarters, sheets, method),
)


def roster_blocks(report: RosterReport, seal: Seal, voice: Voice) -> Blocks:
    """A roster's audit, before it is set."""
    telling = Telling(report, voice, seal)
    return tuple(block for section in SECTIONS for block in section(telling))
