"""The page of one correction case with its history, in finished words."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.access.case import CaseStatus, DocumentKind, RecordKind
from tracker.actions.case_answers import ANSWERS
from tracker.actions.case_fields import Form
from tracker.actions.case_pages import CaseStepTaken, ShownCase
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.show.case_words import described, field_of, spoken, stand_of
from tracker.web.show.identity import Fact


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


def case_page(case: ShownCase, voice: Voice, *, director: bool) -> CasePage:
    """One case with its history, for the family or for the club."""
    field, record = case.field, case.line.record
    corrects = field.form not in (Form.ELSEWHERE, Form.REMOVAL)
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
        corrects=corrects,
        may_be_unknown=corrects and not field.needed,
        choices={choice: spoken(field, choice, voice) for choice in field.choices},
        answered={answer.value: _answer(answer, case, voice) for answer in ANSWERS},
        documents={kind.value: _document(kind, voice) for kind in DocumentKind},
    )


def _facts(case: ShownCase, voice: Voice) -> tuple[Fact, ...]:
    record = case.line.record
    gone = voice.speak(phrase("case-gone"))
    said = {
        "case-record": described(case.about, record, voice) if case.about else gone,
        "cases-head-about": field_of(case.field, voice),
        "case-says": spoken(case.field, case.says, voice),
        "case-should": case.should_say,
        "case-stands": stand_of(case.line.status, voice),
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


def _answer(answer: CaseStatus, case: ShownCase, voice: Voice) -> str:
    elsewhere = answer is CaseStatus.ACCEPTED and not case.correctable
    return voice.speak(phrase("case-answer-accepted-elsewhere" if elsewhere else f"case-answer-{answer.value}"))


def _document(kind: DocumentKind, voice: Voice) -> str:
    return voice.speak(phrase(f"document-{kind.value.replace('_', '-')}"))
