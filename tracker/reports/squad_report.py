"""A squad's verdict as a report: what the rules say, who is in it, and of whom it is made up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.football.issued import Readers
from tracker.football.phrase import Phrase, phrase
from tracker.reports.blocks import (
    Blocks,
    Cell,
    Column,
    Entry,
    Fact,
    Facts,
    Grid,
    Heading,
    Prose,
    Title,
    Tone,
)  # fmt: skip
from tracker.reports.document import Furniture
from tracker.reports.imprint import Imprint, furniture_of, prepared_for
from tracker.reports.plain import plain
from tracker.reports.seal import Seal
from tracker.reports.told import Told
from tracker.reports.voice import NOT_RECORDED, Voice


@dataclass(frozen=True, slots=True)
class SquadMember:
    """A player on the list of a squad, as far as whoever has it printed may know."""

    name: str
    born: str
    position: str
    club: str
    team: str
    part: Phrase
    experience: Phrase | None
    answer: Phrase
    reasons: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class SquadReport:
    """A squad's finished verdict, ready to be set.

    `counts` are labels with their values and limits, `said` what is broken or open or that nothing is, and
    `made_of` rows of the composition with how many players each.
    """

    name: str
    edition: str
    as_of: date
    counts: tuple[tuple[Phrase, str, str], ...]
    said: tuple[Phrase, ...]
    members: tuple[SquadMember, ...]
    experience: Phrase
    made_of: tuple[tuple[Phrase | str, int], ...]
    notes: tuple[Phrase, ...]
    fingerprint: str
    sources: tuple[str, ...]
    readers: Readers
    seal: Seal


def tell_squad_report(report: SquadReport, voice: Voice) -> Told:
    """A squad's verdict, before it is set."""
    parts = (_opening, _members, _made_of, _rules)
    return Told(tuple(block for part in parts for block in part(report, voice)), _furniture(report, voice))


def _opening(report: SquadReport, voice: Voice) -> Blocks:
    facts = tuple(Fact(voice.speak(label), value, under) for label, value, under in report.counts)
    said = " ".join(map(voice.speak, report.said))
    names = tuple(name for one in report.members for name in (one.name, one.club, one.team))
    title = Title(plain(report.name), voice.say("letters-missing-somewhere"), names)
    return title, Prose(report.edition, Tone.LEAD), Facts(facts), Prose(said)


def _members(report: SquadReport, voice: Voice) -> Blocks:
    heading = Heading(voice.speak(phrase("squads-players")), "players")
    if not report.members:
        return heading, Prose(voice.speak(phrase("squads-nobody")))
    columns = (
        Column(voice.speak(phrase("web-head-name")), 1.85),
        Column(voice.say("fact-born"), 1.05),
        Column(voice.say("fact-position"), 0.95),
        Column(voice.say("fact-club"), 1.5),
        Column(voice.say("head-answer"), 1.85),
    )
    return heading, Grid(columns, tuple(_member(one, voice) for one in report.members))


def _member(one: SquadMember, voice: Voice) -> tuple[Cell, ...]:
    return (
        Entry(one.name, " · ".join(voice.speak(said) for said in (one.part, one.experience) if said), bold=True),
        one.born or NOT_RECORDED,
        one.position or NOT_RECORDED,
        Entry(one.club or NOT_RECORDED, one.team if one.team != one.club else ""),
        Entry(voice.speak(one.answer), " ".join(map(voice.speak, one.reasons))),
    )


def _made_of(report: SquadReport, voice: Voice) -> Blocks:
    if not report.members:
        return ()
    heading = Heading(voice.speak(phrase("squads-made-of")), "made-of")
    said = Prose(voice.speak(report.experience))
    columns = (
        Column(voice.speak(phrase("squads-head-where")), 4.0),
        Column(voice.speak(phrase("shortlist-players")), 1.0, number=True),
    )
    rows = tuple(
        (what if isinstance(what, str) else voice.speak(what), voice.number(number))
        for what, number in report.made_of
    )
    if not rows:
        return heading, said
    return heading, said, Grid(columns, rows, voice.speak(phrase("squads-amateurs")))


def _rules(report: SquadReport, voice: Voice) -> Blocks:
    heading = Heading(voice.speak(phrase("squads-rules")), "rules")
    notes = (Prose(voice.speak(one), Tone.NOTE) for one in report.notes)
    sources = (Prose(voice.speak(phrase("squads-source", source=one)), Tone.NOTE, (one,)) for one in report.sources)
    return heading, *notes, *sources


def _furniture(report: SquadReport, voice: Voice) -> Furniture:
    imprint = Imprint(
        kind=voice.speak(phrase("squads-report-kind")),
        name=report.name,
        as_of=report.as_of,
        prepared=prepared_for(report.readers, voice),
        coverage=voice.say(
            "coverage-births",
            known=sum(1 for one in report.members if one.born),
            players=len(report.members),
        ),
        fingerprint=report.fingerprint,
        seal=report.seal,
    )
    return furniture_of(imprint, voice)
