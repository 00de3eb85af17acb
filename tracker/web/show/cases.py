"""The pages of correction cases, in finished words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from flask import url_for

from tracker.access.case import CaseStatus, DocumentKind, RecordKind
from tracker.actions.case_answers import ANSWERS
from tracker.actions.case_fields import Field, Form, field_named, fields_of
from tracker.actions.case_pages import CaseLine, Cases, CaseStepTaken, Disputable, NamedRecord, ShownCase
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.show.identity import Fact
from tracker.web.show.table import Cell, Head, Table

#: Fields that are chosen from words which the record itself uses elsewhere, by how those are called.
_WORDED = {"position": "position-", "kind": "call-up-", "reason": "absence-", "sex": "sex-"}


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


@dataclass(frozen=True, slots=True)
class StepPart:
    """A step of a case: when and who, the words, and what was changed by it."""

    line: str
    words: str
    changed: str


@dataclass(frozen=True, slots=True)
class CasePage:
    """Everything that stands on the page of a case."""

    id: int
    player_id: int
    name: str
    version: int
    facts: tuple[Fact, ...]
    verified: bool
    elsewhere: str
    steps: tuple[StepPart, ...]
    answers: bool
    own: bool
    replies: bool
    withdraws: bool
    born: bool
    removal: bool
    corrects: bool
    #: Whether an acceptance may say that nobody knows.
    may_be_unknown: bool
    #: The words allowed for the field, each as it is spoken.
    choices: dict[str, str]
    #: What the club may answer, each as it is spoken.
    answered: dict[str, str]
    documents: dict[str, str]


def cases_page(cases: Cases, voice: Voice) -> CasesPage:
    """A player's cases; to whom a case may not be opened, no kinds are offered."""
    lead = "cases-lead-family" if cases.may_open else "cases-lead-look"
    return CasesPage(
        id=cases.player_id,
        name=cases.player,
        lead=voice.speak(phrase(lead, player=cases.player)),
        listed=_listed(cases.listed, voice, named=False),
        kinds={kind.value: _record(kind, voice) for kind in RecordKind} if cases.may_open else {},
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
            Cell(_status(one.status, voice)),
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
    fields = {field.name: _field(field, voice, says.get(field.name)) for field in fields_of(kind)}
    named = voice.speak(phrase("case-record"))
    return RecordChoice(
        kind=kind.value,
        heading=_record(kind, voice),
        listed=None if chosen or not held else _records(offered, voice),
        chosen=chosen.number if chosen else 0,
        facts=(Fact(named, described(chosen, kind, voice)),) if chosen else (),
        fields=fields if chosen else {},
    )


def _records(offered: Disputable, voice: Voice) -> Table:
    heads = (Head(_record(offered.record, voice)),)
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


def case_page(case: ShownCase, voice: Voice, *, director: bool) -> CasePage:
    """One case with its history, for the family or for the club."""
    field, record = case.field, case.line.record
    elsewhere = f"case-elsewhere-{field.name or 'whole'}" if field.form is Form.ELSEWHERE else ""
    return CasePage(
        id=case.line.id,
        player_id=case.line.player_id,
        name=case.line.player,
        version=case.version,
        facts=_facts(case, voice),
        verified=case.verified and not case.line.status.closed,
        elsewhere=voice.speak(phrase(elsewhere)) if elsewhere else "",
        steps=tuple(_step(case, one, place, voice) for place, one in enumerate(case.steps)),
        answers=case.answers,
        own=director and not case.answers and not case.line.status.closed,
        replies=case.replies,
        withdraws=case.withdraws,
        born=record is RecordKind.PLAYER and field.name == "born",
        removal=field.form is Form.REMOVAL,
        corrects=field.form not in (Form.ELSEWHERE, Form.REMOVAL),
        may_be_unknown=field.form not in (Form.ELSEWHERE, Form.REMOVAL) and not field.needed,
        choices={choice: spoken(field, choice, voice) for choice in field.choices},
        answered={answer.value: _answer(answer, case, voice) for answer in ANSWERS},
        documents={kind.value: _document(kind, voice) for kind in DocumentKind},
    )


def _facts(case: ShownCase, voice: Voice) -> tuple[Fact, ...]:
    record = case.line.record
    gone = voice.speak(phrase("case-gone"))
    said = {
        "case-record": described(case.about, record, voice) if case.about else gone,
        "cases-head-about": _field(case.field, voice),
        "case-says": spoken(case.field, case.says, voice),
        "case-should": case.should_say,
        "case-stands": _status(case.line.status, voice),
    }
    return tuple(Fact(voice.speak(phrase(code)), value) for code, value in said.items())


def _step(case: ShownCase, step: CaseStepTaken, place: int, voice: Voice) -> StepPart:
    done = {CaseStatus.OPEN: "wrote" if place else "opened"}.get(step.status, step.status.value)
    said = voice.speak(phrase(f"case-step-{done}", person=step.by))
    return StepPart(f"{voice.day(step.at.date())} · {said}", step.words, _changed(case, step, voice))


def _changed(case: ShownCase, step: CaseStepTaken, voice: Voice) -> str:
    if step.changed is None:
        return ""
    was, became = step.changed
    if case.field.form is Form.REMOVAL:
        return voice.speak(phrase("case-step-removed", was=was))
    now = spoken(case.field, became, voice)
    if was == became:
        return voice.speak(phrase("case-step-same", became=now))
    return voice.speak(phrase("case-step-changed", was=spoken(case.field, was, voice), became=now))


def about(record: RecordKind, field: str, voice: Voice) -> str:
    """What a case is about, in a few words."""
    return f"{_record(record, voice)} · {_field(field_named(record, field), voice)}"


def described(one: NamedRecord, record: RecordKind, voice: Voice) -> str:
    """A record by its days and the names that say which one it is."""
    says = dict(one.says)
    days = list(dict.fromkeys(voice.day(day) for day in (one.starts, one.ends) if day))
    extra = [_value("reason", says["reason"], voice)] if record is RecordKind.ABSENCE else []
    return " · ".join([*([" – ".join(days)] if days else []), *filter(None, one.names), *extra])


def spoken(field: Field, value: str, voice: Voice) -> str:
    """What a field says, in the language of whoever reads it."""
    if not value:
        return voice.speak(phrase("case-value-none"))
    if field.choices or field.name in _WORDED:
        return _value(field.name, value, voice)
    return _as_day(value, voice) if field.form is Form.DAY or field.name in ("born", "date") else value


def _as_day(value: str, voice: Voice) -> str:
    """A day as people write it; a month or a year stays as it is kept."""
    try:
        return voice.day(date.fromisoformat(value))
    except ValueError:
        return value


def _value(field: str, value: str, voice: Voice) -> str:
    named, said = field.replace("_", "-"), value.replace("_", "-")
    return voice.speak(phrase(f"{_WORDED[field]}{said}" if field in _WORDED else f"case-value-{named}-{said}"))


def _field(field: Field, voice: Voice, says: str | None = None) -> str:
    """A field by its name, with what it says where that is handed in."""
    if not field.name:
        return voice.speak(phrase("case-field-removal" if field.form is Form.REMOVAL else "case-field-whole"))
    name = voice.speak(phrase(f"case-field-{field.name.replace('_', '-')}"))
    if says is None or (field.form is Form.ELSEWHERE and field.name != "sex"):
        return name
    return f"{name}: {spoken(field, says, voice)}"


def _record(record: RecordKind, voice: Voice) -> str:
    return voice.speak(phrase(f"case-record-{record.value.replace('_', '-')}"))


def _status(status: CaseStatus, voice: Voice) -> str:
    return voice.speak(phrase(f"case-status-{status.value}"))


def _answer(answer: CaseStatus, case: ShownCase, voice: Voice) -> str:
    elsewhere = answer is CaseStatus.ACCEPTED and not case.correctable
    return voice.speak(phrase("case-answer-accepted-elsewhere" if elsewhere else f"case-answer-{answer.value}"))


def _document(kind: DocumentKind, voice: Voice) -> str:
    return voice.speak(phrase(f"document-{kind.value.replace('_', '-')}"))
