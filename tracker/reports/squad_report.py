"""A squad's verdict as a report: what the rules say, who is in it, and of whom it is made up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.eligibility.reasons import AGE_ONLY
from tracker.football.phrase import Phrase, phrase
from tracker.reports.document import Furniture, bind
from tracker.reports.facts import Fact, FactGrid
from tracker.reports.section import Flowables, Heading, note, together, with_table
from tracker.reports.sections.identity import Name
from tracker.reports.style import BODY, LEAD, Paper
from tracker.reports.table import Cell, Column, Entry, Table
from tracker.reports.text import clean, para
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


def render_squad_report(report: SquadReport, voice: Voice) -> bytes:
    """A squad's verdict as the bytes of a PDF, the same for the same report and language."""
    body = [*_opening(report, voice), *_members(report, voice), *_made_of(report, voice), *_rules(report, voice)]
    return bind(body, _furniture(report, voice), Paper.A4)


def _opening(report: SquadReport, voice: Voice) -> Flowables:
    facts = tuple(Fact(voice.speak(label), value, under) for label, value, under in report.counts)
    said = " ".join(map(voice.speak, report.said))
    return [Name(clean(report.name)), para(report.edition, LEAD), FactGrid(facts), para(said, BODY)]


def _members(report: SquadReport, voice: Voice) -> Flowables:
    heading = Heading(voice.speak(phrase("squads-players")), "players")
    if not report.members:
        return [heading, para(voice.speak(phrase("squads-nobody")), BODY)]
    columns = [
        Column(voice.speak(phrase("web-head-name")), 1.9),
        Column(voice.say("fact-born"), 0.95),
        Column(voice.say("fact-position"), 0.95),
        Column(voice.say("fact-club"), 1.5),
        Column(voice.say("head-answer"), 1.9),
    ]
    return with_table(Table(columns, [_member(one, voice) for one in report.members]), heading)


def _member(one: SquadMember, voice: Voice) -> list[Cell]:
    return [
        Entry(one.name, " · ".join(voice.speak(said) for said in (one.part, one.experience) if said), bold=True),
        one.born or NOT_RECORDED,
        one.position or NOT_RECORDED,
        Entry(one.club or NOT_RECORDED, one.team if one.team != one.club else ""),
        Entry(voice.speak(one.answer), " ".join(map(voice.speak, one.reasons))),
    ]


def _made_of(report: SquadReport, voice: Voice) -> Flowables:
    if not report.members:
        return []
    heading = Heading(voice.speak(phrase("squads-made-of")), "made-of")
    said = para(voice.speak(report.experience), BODY)
    columns = [
        Column(voice.speak(phrase("squads-head-where")), 4.0),
        Column(voice.speak(phrase("shortlist-players")), 1.0, number=True),
    ]
    rows: list[list[Cell]] = [
        [what if isinstance(what, str) else voice.speak(what), voice.number(number)]
        for what, number in report.made_of
    ]
    if not rows:
        return [heading, said]
    return with_table(Table(columns, rows, voice.speak(phrase("squads-amateurs"))), heading, said)


def _rules(report: SquadReport, voice: Voice) -> Flowables:
    heading = Heading(voice.speak(phrase("squads-rules")), "rules")
    said = [
        *map(voice.speak, report.notes),
        *(voice.speak(phrase("squads-source", source=one)) for one in report.sources),
    ]
    notes = [note(one) for one in said]
    return [*together(heading, *notes[:1]), *notes[1:]]


def _furniture(report: SquadReport, voice: Voice) -> Furniture:
    kind, as_of = voice.speak(phrase("squads-report-kind")), voice.say("as-of", day=report.as_of)
    name = clean(report.name)
    return Furniture(
        title=f"{name} – {kind}",
        subject=f"{kind}. {as_of}.",
        author=voice.say("author"),
        language=voice.language,
        kind=kind,
        name=name,
        as_of=as_of,
        foot=(voice.say("rules", fingerprint=report.fingerprint), voice.speak(AGE_ONLY)),
        page_of=lambda number, pages: voice.say("page", number=number, pages=pages),
    )
