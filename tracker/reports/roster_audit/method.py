"""How the audit was made: what its words and numbers mean, and what it does not tell."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.reports.blocks import Blocks, Column, Entry, Grid, Heading, Prose, together
from tracker.reports.definitions import values_of
from tracker.reports.roster_audit.telling import Telling

_OWN = ("registered", "by-age", "over-age", "ages-out")
_OF_ALL_REPORTS = ("record-gap", "quiet", "step-down", "thin", "coverage", "provisional")


def method(telling: Telling) -> Blocks:
    """The definitions with the thresholds they were used with, and the rules and day the audit stands for."""
    report, voice = telling.report, telling.voice
    heading = Heading(voice.say("method-heading"), "method")
    intro = voice.say("method-intro", day=report.as_of, fingerprint=report.fingerprint, code=telling.seal.code)
    rows = tuple((Entry(term, bold=True), meaning) for term, meaning in _terms(telling))
    return together(heading, Prose(intro), Grid((Column("", 1), Column("", 3.6)), rows))


def _terms(telling: Telling) -> Iterator[tuple[str, str]]:
    report, voice = telling.report, telling.voice
    values = values_of(report.thresholds)
    for term in _OWN:
        yield telling.say(f"term-{term}"), telling.say(f"definition-{term}", months=report.months_ahead)
    if any(one.quarters for one in report.football):
        yield telling.say("term-quarters"), telling.say("definition-quarters")
    for term in _OF_ALL_REPORTS:
        yield voice.say(f"term-{term}"), voice.say(f"definition-{term}", **values)
    if any(player.disputed for team in report.teams for player in team.players):
        yield voice.say("term-disputed"), voice.say("definition-disputed")
