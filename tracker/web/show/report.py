"""What a player's report says, as a page: the parts of the PDF in its order, each as the player's page shows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from tracker.actions.players import Pathway
from tracker.eligibility.disputed import BIRTH_DISPUTED, rests_on_dispute
from tracker.eligibility.reasons import AGE_ONLY
from tracker.eligibility.verdict import Verdict
from tracker.football.limits import Thresholds
from tracker.pathway.story import Story
from tracker.reports.player_report import Audience
from tracker.reports.recipes import RECIPES
from tracker.reports.voice import NOT_RECORDED, Voice
from tracker.web.show.in_english import ENGLISH
from tracker.web.show.player import PlayerPage, player_page
from tracker.web.show.table import Cell, Head, Section, Table
from tracker.web.show.verdicts import PROVISIONAL, shown

#: The person stands above all parts, and the table of the strip lies under its drawing.
_ELSEWHERE = ("identity", "strip_in_words")


@dataclass(frozen=True, slots=True)
class ReportPage:
    """A report in finished words.

    Arguments:
        order: the names of the parts in the order of the report: "brief", "strip", "bands" and "method", which are
            shown each in its own way, and those of `sections`.
    """

    player: PlayerPage
    prepared: str
    order: tuple[str, ...]
    sections: Mapping[str, Section]


def report_page(
    pathway: Pathway, audience: Audience, prepared: str, thresholds: Thresholds, voice: Voice
) -> ReportPage:
    """The page of a report for an audience."""
    player = player_page(pathway, thresholds, voice)
    told = (*player.records.says, *_withheld(pathway.story, voice))
    sections = {
        "eligibility": eligibility(pathway.verdicts, voice),
        "minutes": player.minutes,
        "call_ups": player.call_ups,
        "gaps": player.gaps,
        "bridge": player.bridge,
        "national": player.national,
        "records": replace(player.records, says=told),
    }
    if player.disputed:
        sections["disputes"] = player.disputed
    left_out = {*_ELSEWHERE, *(() if player.disputed else ("disputes",)), *(() if player.bands else ("bands",))}
    named = (section.__name__ for section in RECIPES[audience].sections)
    shown = {"brief", "strip", "bands", "method", *sections}
    order = tuple(name for name in named if name not in left_out and name in shown)
    return ReportPage(player, prepared, order, sections)


def _withheld(story: Story, voice: Voice) -> tuple[str, ...]:
    told = tuple(voice.say("withheld-fact", name=name) for name in sorted(story.withheld))
    return told or (voice.say("withheld-nothing"),)


def eligibility(verdicts: Iterable[Verdict], voice: Voice) -> Section:
    """A verdict for each competition, with its grounds and sources, under the line that they speak of age alone."""
    heading, found = voice.say("eligibility-heading"), tuple(verdicts)
    if not found:
        return Section("eligibility", heading, (voice.say("eligibility-empty"),))
    heads = (
        Head(voice.say("head-competition")),
        Head(voice.say("head-answer")),
        Head(voice.say("head-why"), long=True),
        Head(voice.say("head-source"), long=True),
    )
    notes = [voice.speak(PROVISIONAL)] if any(one.provisional for one in found) else []
    notes += [voice.speak(BIRTH_DISPUTED)] if any(map(rests_on_dispute, found)) else []
    table = Table(heading, heads, tuple(_row(one, voice) for one in found))
    return Section("eligibility", heading, (voice.speak(AGE_ONLY),), table, " ".join(notes))


def _row(verdict: Verdict, voice: Voice) -> tuple[Cell, ...]:
    said = shown(verdict, voice)
    provisional = voice.say("provisional") if said.provisional else ""
    sources = voice.series(one.text for one in said.sources)
    return (
        Cell(said.competition, said.edition),
        Cell(said.answer, provisional, badge=said.kind, mark=said.disputed),
        Cell(" ".join(said.reasons), said.settled_by),
        Cell(sources, language=ENGLISH) if sources else Cell(NOT_RECORDED),
    )
