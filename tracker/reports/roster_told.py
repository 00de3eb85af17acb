"""The way in: the finished audit of a club's roster, ready for paper and for a page."""

from __future__ import annotations

from tracker.football.issued import Readers
from tracker.football.phrase import phrase
from tracker.reports.imprint import Imprint, furniture_of, prepared_for
from tracker.reports.plain import plain
from tracker.reports.roster_audit.recipe import roster_blocks
from tracker.reports.roster_audit.report import RosterReport
from tracker.reports.seal import Seal
from tracker.reports.sections.records import coverage_in_words
from tracker.reports.told import Told
from tracker.reports.voice import Voice


def tell_roster_report(report: RosterReport, seal: Seal, voice: Voice) -> Told:
    """A roster's audit with what stands on every page of it, before it is set."""
    imprint = Imprint(
        kind=voice.speak(phrase("audit-kind")),
        name=plain(report.club) or voice.say("no-name"),
        as_of=report.as_of,
        prepared=prepared_for(Readers.CLUB, voice),
        coverage=coverage_in_words(report.coverage, voice),
        fingerprint=report.fingerprint,
        seal=seal,
    )
    return Told(roster_blocks(report, seal, voice), furniture_of(imprint, voice))
