"""How the report was made: what its words and numbers mean, and where the whole answer is."""

from __future__ import annotations

from tracker.reports.blocks import Blocks, Column, Entry, Grid, Heading, Prose, together
from tracker.reports.eligible_pool.telling import Telling

_OWN = ("by-age", "countdown", "depth", "minutes", "records", "evidence", "whole")
_OF_ALL_REPORTS = ("call-up", "provisional")


def method(telling: Telling) -> Blocks:
    """The definitions, and the rules and day the report stands for."""
    report, voice = telling.report, telling.voice
    heading = Heading(voice.say("method-heading"), "method")
    intro = voice.say("method-intro", day=report.as_of, fingerprint=report.fingerprint, code=telling.seal.code)
    terms = [(telling.say(f"term-{term}"), telling.say(f"definition-{term}", least=report.least)) for term in _OWN]
    terms += [(voice.say(f"term-{term}"), voice.say(f"definition-{term}")) for term in _OF_ALL_REPORTS]
    if any(one.disputed for one in (*report.members, *report.leaving)):
        terms.append((voice.say("term-disputed"), voice.say("definition-disputed")))
    rows = tuple((Entry(term, bold=True), meaning) for term, meaning in terms)
    return together(heading, Prose(intro), Grid((Column("", 1), Column("", 3.6)), rows))
