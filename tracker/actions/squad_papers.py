"""A squad on paper: its list as a file, and its verdict as a PDF."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.issuing import Issued, put_on_record, readers_of, seal_for
from tracker.actions.squad_building import open_squad
from tracker.actions.squad_counts import SquadCount, counts_of
from tracker.actions.squad_view import OpenSquad, Squad, SquadLine, squad_of
from tracker.actions.taking_along import takes_along
from tracker.actions.throttling import Try, report_tries
from tracker.actions.verb import Act, verb
from tracker.eligibility.fingerprint import fingerprint
from tracker.eligibility.reasons import answer_phrase
from tracker.eligibility.squads.in_words import found_phrases, limit_phrases
from tracker.eligibility.verdict import Answer
from tracker.football.errors import BadInputError
from tracker.football.issued import About, ReportKind, report_code
from tracker.football.people import Birth, folded
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import DEFAULT_LANGUAGE, LANGUAGES, speaker
from tracker.reports.list_sheet import Cell, CellKind, Column, ListSheet, birth_cell
from tracker.reports.paper import Paper
from tracker.reports.seal import Seal
from tracker.reports.squad_report import SquadMember, SquadReport, tell_squad_report
from tracker.reports.told import Told, on_paper
from tracker.reports.voice import Voice

#: Answers that need no reason in a list of many.
_PLAIN = (Answer.WITHIN_AGE, Answer.NO_AGE_LIMIT)


@dataclass(frozen=True, slots=True)
class PrintSquad:
    """Whose verdict is to be printed, in which language, and on which sheet."""

    number: int
    language: str = DEFAULT_LANGUAGE
    paper: Paper = Paper.A4


@dataclass(frozen=True, slots=True)
class SquadPdf:
    """A squad's verdict as a file, and what it says, to be shown as a page."""

    file_name: str
    content: bytes
    code: str
    told: Told


@takes_along(like=open_squad)
def export_squad(act: Act, command: OpenSquad) -> ListSheet:
    """The list of a squad as a file, with where each player stands to it and the verdict by age."""
    squad = squad_of(act, command)
    return ListSheet("squad", "squads-heading", _COLUMNS, map(_row, squad.lines))


_COLUMNS = (
    *(Column("name"), Column("sex"), Column("born", kind=CellKind.DAY), Column("position")),
    *(Column("club"), Column("team"), Column("status"), Column("verdict", "squads-head-verdict")),
)


def _row(line: SquadLine) -> tuple[Cell, ...]:
    card = line.card
    position = card.position.value if card.position else None
    known = (card.name, card.sex.value, birth_cell(card.birth), position, card.club, card.team)
    return (*known, line.part.value if line.part else None, answer_phrase(line.verdict.answer))


def _counted(_command: PrintSquad, actor: Actor) -> tuple[Try, ...]:
    return report_tries(actor.user_id)


@verb(needs=Permission.SHORTLIST_KEEP, leaves=(Event.REPORT_ISSUED,), tries=_counted)
def print_squad(act: Act, command: PrintSquad) -> SquadPdf:
    """The verdict on a squad as a PDF; that it left is on record, with its code.

    Raises:
        NotFoundError: one keeps none of this number.
        BadInputError: the language is not spoken here.
        TooManyTriesError: this person had so many made that the next one has to wait.
    """
    if command.language not in LANGUAGES:
        message = f"Reports are written in {', '.join(LANGUAGES)}; {command.language!r} is none of them."
        raise BadInputError(message)
    squad = squad_of(act, OpenSquad(command.number))
    voice = Voice(speaker(command.language), command.language)
    report = _report(act, squad, voice)
    code = report_code((command.language, command.paper, squad.number, report))
    told = tell_squad_report(replace(report, seal=seal_for(act, code)), voice)
    content = on_paper(told, command.paper)
    about = About(squad=squad.number, edition=f"{squad.competition.id}/{squad.edition.id}")
    put_on_record(act, Issued(ReportKind.SQUAD, code, report.readers, command.language, act.day, about), content)
    plain = re.sub(r"[^a-z0-9]+", "-", folded(squad.name)).strip("-")
    return SquadPdf(f"squad-{plain or squad.number}-{act.day.isoformat()}.pdf", content, code, told)


def _report(act: Act, squad: Squad, voice: Voice) -> SquadReport:
    """What the report says; it bears no seal before it is known what that is."""
    verdict = squad.verdict
    return SquadReport(
        name=squad.name,
        edition=f"{verdict.competition_name} · {verdict.edition_name}",
        as_of=act.day,
        counts=tuple(_count(one, voice) for one in counts_of(squad)),
        said=said_of(squad),
        members=tuple(_member(line, voice) for line in squad.lines),
        experience=experience_of(squad),
        made_of=made_of(squad),
        notes=(*limit_phrases(verdict.limits, verdict.not_known), *(one.phrase for one in verdict.notes)),
        fingerprint=fingerprint(act.library.catalogue),
        sources=verdict.sources,
        readers=readers_of(act.actor),
        seal=Seal(""),
    )


def said_of(squad: Squad) -> tuple[Phrase, ...]:
    """What the squad breaks or may break; that it keeps the limits that are known, where it does."""
    found = tuple(one for team in squad.verdict.teams for one in found_phrases(team))
    return found or (phrase("squads-keeps" if squad.players else "squads-nobody"),)


def experience_of(squad: Squad) -> Phrase:
    """How many have been called up to the senior side, and how many of them have played."""
    made = squad.composition
    return phrase("squads-experience", called=made.called_up, capped=made.capped, players=len(squad.players))


def made_of(squad: Squad) -> tuple[tuple[Phrase | str, int], ...]:
    """Of whom the squad is made up: each league by its rung, then college, then those without one."""
    made = squad.composition
    rows: list[tuple[Phrase | str, int]] = [
        (phrase("squads-league", rung=phrase("rung-club", rung=rung), league=league), many)
        for rung, league, many in made.leagues
    ]
    rows += [
        (phrase(f"squads-{code}"), many)
        for code, many in (("college", made.college), ("no-league", made.no_league))
    ]
    return (*rows, *([(phrase("squads-abroad"), made.abroad)] if made.abroad is not None else []))


def _count(count: SquadCount, voice: Voice) -> tuple[Phrase, str, str]:
    limit = limit_of(count)
    return phrase(f"squads-count-{count.code}"), voice.number(count.number), voice.speak(limit) if limit else ""


def limit_of(count: SquadCount) -> Phrase | None:
    """The most or the least there may be, as far as it is known."""
    if count.most is not None:
        return phrase("squads-at-most", count=count.most)
    return phrase("squads-at-least", count=count.least) if count.least is not None else None


def _member(line: SquadLine, voice: Voice) -> SquadMember:
    card = line.card
    return SquadMember(
        name=card.name,
        born=_born(card.birth, voice),
        position=voice.speak(phrase(f"position-{card.position.value}")) if card.position else "",
        club=card.club or "",
        team=card.team or "",
        part=part_phrase(line),
        experience=line.experience,
        answer=answer_phrase(line.verdict.answer),
        reasons=() if line.verdict.answer in _PLAIN else tuple(one.phrase for one in line.verdict.reasons[:1]),
    )


def part_phrase(line: SquadLine) -> Phrase:
    """Where a player stands to the squad."""
    return phrase(f"squads-part-{line.part.value if line.part else 'none'}")


def _born(birth: Birth | None, voice: Voice) -> str:
    if birth is None:
        return ""
    return voice.day(birth.earliest) if birth.exact else str(birth)
