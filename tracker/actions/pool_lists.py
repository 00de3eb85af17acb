"""Taking the whole answer of a question about the pool along: as a spreadsheet, or as plain data for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.exported import ExportedFile, ready, spool
from tracker.actions.finding import (
    FindInPool,
    FoundCard,
    PoolFound,
    answered,
    cards_of,
    find_in_pool,
    put,
    within_time,
)
from tracker.actions.taking_along import takes_along
from tracker.actions.throttling import Try, list_export_tries
from tracker.actions.verb import Act, verb
from tracker.finding.address import address
from tracker.finding.facets import Facet
from tracker.finding.pooled import choice_of
from tracker.finding.question import MINUTES_RUNGS
from tracker.finding.spoken import choice_phrase
from tracker.football.ladder import FIRST_SENIOR_RUNG
from tracker.football.phrase import Phrase
from tracker.reports.list_sheet import Cell, CellKind, Column, ListSheet, birth_cell
from tracker.store.finding import find_all

_NAME = "eligible-pool"
#: The facets that stand in a row, after the name and the birth.
_TOLD = (Facet.POSITION, Facet.FOOT, Facet.LEAGUE_RUNG, Facet.NATIONAL_RUNG)
_COLUMNS = (
    *(Column("number", "list-head-number", CellKind.NUMBER), Column("name", "web-head-name")),
    Column("answer", "finding-head-answer"),
    *(Column("born", "finding-head-born", CellKind.DAY), Column("sex", "list-head-sex")),
    Column("nationalities", "finding-head-nationalities"),
    Column("allegiance", "finding-part-allegiance"),
    *(Column("club", "list-head-club"), Column("team", "report-head-team")),
    *(Column("position", "finding-part-position"), Column("foot", "finding-part-foot")),
    *(Column("league_rung", "finding-part-league"), Column("national_rung", "finding-part-national")),
    *(
        Column("called_up_on", "finding-part-called-since", CellKind.DAY),
        Column("caps", "finding-part-caps-from", CellKind.NUMBER),
        Column("senior_minutes", "finding-head-minutes", CellKind.NUMBER),
        Column("coverage", "finding-head-coverage", CellKind.NUMBER),
        Column("editions_here", "finding-head-here", CellKind.NUMBER),
        Column("editions_everywhere", "finding-head-everywhere", CellKind.NUMBER),
        Column("open_until", "finding-head-until", CellKind.DAY),
    ),
)


@takes_along(like=find_in_pool)
def export_pool(act: Act, asked: FindInPool) -> ListSheet:
    """Everybody whom a question finds, in its order, however many they are."""
    return ListSheet(_NAME, "list-pool", _COLUMNS, map(_row, _everybody(act, asked)))


def _tries(_command: FindInPool, actor: Actor) -> tuple[Try, ...]:
    return list_export_tries(actor.user_id)


@verb(needs=Permission.POOL_ASK, leaves=(Event.LIST_EXPORTED,), tries=_tries)
def export_pool_data(act: Act, asked: FindInPool) -> ExportedFile:
    """The whole answer as JSON: the total, the counts, and everybody who is found.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
        QuestionRefusedError: the question cannot be asked, or not by this actor.
    """
    answer = answered(act, asked)
    content = spool()
    head = json.dumps(answer_as_data(answer), ensure_ascii=False, indent=2)
    content.write(head.removesuffix("\n}").encode() + b',\n  "players": [')
    rows = 0
    for rows, card in enumerate(_everybody(act, asked), 1):
        line = json.dumps(card_as_data(card), ensure_ascii=False)
        content.write((",\n    " if rows > 1 else "\n    ").encode() + line.encode())
    content.write(b"\n  ]\n}\n" if rows else b"]\n}\n")
    act.record(Event.LIST_EXPORTED, "list", None, {"list": _NAME, "rows": rows})
    return ready(f"{_NAME}-{act.day.isoformat()}.json", content, rows)


def answer_as_data(answer: PoolFound) -> dict[str, object]:
    """What is told of all who are found, as plain data. A count of nothing is of fewer than may be told."""
    counts = {
        facet.value: [{"choice": one.choice, "players": one.players} for one in counts]
        for facet, counts in answer.found.counts.items()
    }
    return {
        "question": address(answer.question),
        "competition": answer.ruled.competition.id,
        "edition": answer.ruled.edition.id,
        "provisional": answer.ruled.provisional,
        "association": answer.association,
        "births_to_the_day": answer.to_the_day,
        "total": answer.found.total,
        "counts": counts,
        "emptied": [
            {"filter": one.part.value, "players_without_it": one.players_without_it} for one in answer.emptied
        ],
    }


def card_as_data(card: FoundCard) -> dict[str, object]:
    """A player who is found, as plain data."""
    pooled, birth = card.pooled, card.birth
    called_up_on, until = pooled.called_up_on, card.windows.until
    return {
        "id": pooled.player,
        "name": card.name,
        "answer": card.answer,
        "born": {"earliest": birth.earliest.isoformat(), "latest": birth.latest.isoformat()} if birth else None,
        "birth_disputed": card.birth_disputed,
        "sex": pooled.sex,
        "position": pooled.position,
        "foot": pooled.foot,
        "nationalities": list(pooled.nationalities),
        "allegiance": pooled.allegiance,
        "club": card.club,
        "team": card.team,
        "region": pooled.region,
        "league_rung": pooled.league_rung,
        "national_rung": pooled.national_rung,
        "called_up_on": called_up_on.isoformat() if called_up_on else None,
        "caps": pooled.caps,
        "minutes": {str(rung): played for rung, played in zip(MINUTES_RUNGS, pooled.minutes, strict=True)},
        "gap": pooled.gap,
        "coverage": pooled.coverage,
        "editions_here": card.windows.here,
        "editions_everywhere": card.windows.everywhere,
        "open_until": until.isoformat() if until else None,
    }


def _everybody(act: Act, command: FindInPool) -> Iterator[FoundCard]:
    ruled, asked = put(act, command.question, ())
    with within_time(command.question):
        yield from cards_of(act, ruled, asked, find_all(act.session, asked))


def _row(card: FoundCard) -> tuple[Cell, ...]:
    pooled, left = card.pooled, card.windows
    answer = choice_phrase(Facet.ANSWER, card.answer)
    sex = choice_phrase(Facet.SEX, pooled.sex)
    person = (pooled.player, card.name, answer, birth_cell(card.birth), sex, ", ".join(pooled.nationalities))
    figures = (pooled.called_up_on, pooled.caps, pooled.minutes_on_record(FIRST_SENIOR_RUNG), pooled.coverage)
    here = (left.here, left.everywhere, left.until)
    allegiance = choice_phrase(Facet.ALLEGIANCE, pooled.allegiance)
    return (*person, allegiance, card.club, card.team, *(_stands(card, facet) for facet in _TOLD), *figures, *here)


def _stands(card: FoundCard, facet: Facet) -> Phrase | None:
    choice = choice_of(card.pooled, facet, ())
    return None if choice is None else choice_phrase(facet, choice)
