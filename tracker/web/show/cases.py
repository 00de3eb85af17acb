"""Lists of correction cases, and the records that another may be about, in finished words."""

from __future__ import annotations

from dataclasses import dataclass

from flask import url_for

from tracker.access.case import RecordKind
from tracker.actions.case_fields import fields_of
from tracker.actions.case_pages import CaseLine, Cases, Disputable
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.show.case_words import about, described, field_of, record_of, stand_of
from tracker.web.show.identity import Fact
from tracker.web.show.table import Cell, Head, Table


@dataclass(frozen=True, slots=True)
class CasesPage:
    """The cases about a player's records, and the kinds of record another may be about."""

    id: int
    name: str
    lead: str
    listed: Table | None
    kinds: dict[str, str]


@dataclass(frozen=True, slots=True)
class RecordChoice:
    """The records of a kind to choose from, or the one that was chosen with its fields."""

    kind: str
    heading: str
    listed: Table | None
    chosen: int
    facts: tuple[Fact, ...]
    fields: dict[str, str]


def cases_page(cases: Cases, voice: Voice) -> CasesPage:
    """A player's cases; to whom a case may not be opened, no kinds are offered."""
    lead = "cases-lead-family" if cases.may_open else "cases-lead-look"
    return CasesPage(
        id=cases.player_id,
        name=cases.player,
        lead=voice.speak(phrase(lead, player=cases.player)),
        listed=_listed(cases.listed, voice, named=False),
        kinds={kind.value: record_of(kind, voice) for kind in RecordKind} if cases.may_open else {},
    )


def club_cases_table(listed: tuple[CaseLine, ...], voice: Voice) -> Table | None:
    """The cases of a club, with whose record each is about."""
    return _listed(listed, voice, named=True)


def _listed(listed: tuple[CaseLine, ...], voice: Voice, *, named: bool) -> Table | None:
    if not listed:
        return None
    codes = ["cases-head-about", "cases-head-status", "cases-head-opened"]
    heads = tuple(Head(voice.speak(phrase(code))) for code in codes)
    rows = tuple(
        (
            Cell(
                about(one.record, one.field, voice),
                one.player if named else "",
                url_for("cases.one", player_id=one.player_id, case=one.id),
            ),
            Cell(stand_of(one.status, voice)),
            Cell(voice.day(one.opened_on)),
        )
        for one in listed
    )
    return Table(voice.speak(phrase("cases-list")), heads, rows)


def record_choice(offered: Disputable, number: int | None, voice: Voice) -> RecordChoice | None:
    """The records of a kind, or one of them with its fields; nothing where there is no such record."""
    held = {one.number: one for one in offered.held}
    chosen = held.get(number or 0) or (offered.held[0] if len(held) == 1 and number is None else None)
    if number is not None and chosen is None:
        return None
    kind = offered.record
    says = dict(chosen.says) if chosen else {}
    fields = {field.name: field_of(field, voice, says.get(field.name)) for field in fields_of(kind)}
    named = voice.speak(phrase("case-record"))
    return RecordChoice(
        kind=kind.value,
        heading=record_of(kind, voice),
        listed=None if chosen or not held else _records(offered, voice),
        chosen=chosen.number if chosen else 0,
        facts=(Fact(named, described(chosen, kind, voice)),) if chosen else (),
        fields=fields if chosen else {},
    )


def _records(offered: Disputable, voice: Voice) -> Table:
    heads = (Head(record_of(offered.record, voice)),)
    rows = tuple(
        (
            Cell(
                described(one, offered.record, voice),
                address=url_for(
                    "cases.look", player_id=offered.player_id, record=offered.record.value, number=one.number
                ),
            ),
        )
        for one in offered.held
    )
    return Table(voice.speak(phrase("cases-records-which")), heads, rows)
