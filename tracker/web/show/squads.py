"""The pages on which squads are built, in finished words."""

from __future__ import annotations

from dataclasses import dataclass

from flask import url_for

from tracker.actions.shortlists import OwnShortlist
from tracker.actions.squad_building import OwnSquad
from tracker.actions.squad_counts import counts_of
from tracker.actions.squad_papers import experience_of, limit_of, made_of, said_of
from tracker.actions.squad_view import Squad, SquadLine
from tracker.eligibility.reasons import answer_phrase
from tracker.eligibility.squads.active_list import ListStatus
from tracker.eligibility.squads.in_words import limit_phrases
from tracker.football.phrase import phrase
from tracker.reports.birth_words import born
from tracker.reports.voice import Voice
from tracker.web.show.identity import position_of
from tracker.web.show.table import Cell, Head, Table
from tracker.web.show.verdicts import Source


@dataclass(frozen=True, slots=True)
class ShownCount:
    """A count with its limit."""

    label: str
    number: str
    limit: str
    out: bool


@dataclass(frozen=True, slots=True)
class ShownMember:
    """A player on the list of a squad or beside it."""

    player: int
    name: str
    line: str
    kind: str
    answer: str
    why: str
    part: str


@dataclass(frozen=True, slots=True)
class SquadPage:
    """Everything that stands on the page of a squad."""

    number: int
    name: str
    edition: str
    counts: tuple[ShownCount, ...]
    said: tuple[str, ...]
    open: bool
    members: tuple[ShownMember, ...]
    beside: tuple[ShownMember, ...]
    parts: dict[str, str]
    unseen: str
    experience: str
    made_of: Table | None
    rules: tuple[str, ...]
    sources: tuple[Source, ...]
    shortlists: dict[int, str]


def squads_table(squads: tuple[OwnSquad, ...], voice: Voice) -> Table | None:
    """The own squads as a table, if there is one."""
    codes = ("shortlist-name", "web-edition", "shortlist-players")
    heads = tuple(Head(voice.speak(phrase(code)), number=code == codes[2]) for code in codes)
    rows = tuple(
        (
            Cell(one.name, address=url_for("squads.one", number=one.number)),
            Cell(one.edition),
            Cell(str(one.players)),
        )
        for one in squads
    )
    return Table(voice.speak(phrase("squads-heading")), heads, rows) if rows else None


def squad_page(squad: Squad, lists: tuple[OwnShortlist, ...], voice: Voice) -> SquadPage:
    """The page of a squad."""
    verdict = squad.verdict
    limits = limit_phrases(verdict.limits, verdict.not_known)
    return SquadPage(
        number=squad.number,
        name=squad.name,
        edition=f"{verdict.competition_name} · {verdict.edition_name}",
        counts=_counts(squad, voice),
        said=tuple(map(voice.speak, said_of(squad))),
        open=any(team.breaches for team in verdict.teams),
        members=tuple(_member(line, voice) for line in squad.lines),
        beside=tuple(_member(line, voice) for line in squad.beside),
        parts=_parts(voice),
        unseen=voice.speak(phrase("shortlist-unseen", players=squad.unseen)) if squad.unseen else "",
        experience=voice.speak(experience_of(squad)),
        made_of=_made_of(squad, voice),
        rules=tuple(voice.speak(one) for one in (*limits, *(note.phrase for note in verdict.notes))),
        sources=tuple(map(Source, verdict.sources)),
        shortlists={one.number: one.name for one in lists},
    )


def _counts(squad: Squad, voice: Voice) -> tuple[ShownCount, ...]:
    limits = {one.code: limit_of(one) for one in counts_of(squad)}
    return tuple(
        ShownCount(
            voice.speak(phrase(f"squads-count-{one.code}")),
            voice.number(one.number),
            voice.speak(limit) if (limit := limits[one.code]) else "",
            one.out,
        )
        for one in counts_of(squad)
    )


def _member(line: SquadLine, voice: Voice) -> ShownMember:
    card = line.card
    told = [
        *([born(card.birth, voice)] if card.birth else []),
        *([position_of(card.position.value, voice)] if card.position else []),
        *([card.club] if card.club else []),
        *([voice.speak(line.experience)] if line.experience else []),
    ]
    return ShownMember(
        player=card.id,
        name=card.name,
        line=" · ".join(told),
        kind=line.verdict.answer.value.replace("_", "-"),
        answer=voice.speak(answer_phrase(line.verdict.answer)),
        why=voice.speak(line.verdict.reasons[0].phrase) if line.verdict.reasons else "",
        part=line.part.value if line.part else "",
    )


def _parts(voice: Voice) -> dict[str, str]:
    named = {one.value: voice.speak(phrase(f"squads-part-{one.value}")) for one in ListStatus}
    return {**named, "": voice.speak(phrase("squads-part-none"))}


def _made_of(squad: Squad, voice: Voice) -> Table | None:
    heads = (
        Head(voice.speak(phrase("squads-head-where"))),
        Head(voice.speak(phrase("shortlist-players")), number=True),
    )
    rows = tuple(
        (Cell(what if isinstance(what, str) else voice.speak(what)), Cell(voice.number(many)))
        for what, many in made_of(squad)
    )
    return Table(voice.speak(phrase("squads-made-of")), heads, rows) if squad.players else None
