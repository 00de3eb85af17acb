"""Correction cases in words: which record one is about, which field of it, what that says and where it stands."""

from __future__ import annotations

from datetime import date

from tracker.access.case import CaseStatus, RecordKind
from tracker.actions.case_fields import Field, Form, field_named, field_phrase
from tracker.actions.case_pages import NamedRecord
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice

#: Fields that are chosen from words which the record itself uses elsewhere, by how those are called.
_WORDED = {"position": "position-", "kind": "call-up-", "reason": "absence-", "sex": "sex-"}


def about(record: RecordKind, field: str, voice: Voice) -> str:
    """What a case is about, in a few words."""
    return f"{record_of(record, voice)} · {field_of(field_named(record, field), voice)}"


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


def field_of(field: Field, voice: Voice, says: str | None = None) -> str:
    """A field by its name, with what it says where that is handed in."""
    name = voice.speak(field_phrase(field))
    if not field.name or says is None or (field.form is Form.ELSEWHERE and field.name != "sex"):
        return name
    return voice.speak(phrase("case-field-says", field=name, says=spoken(field, says, voice)))


def record_of(record: RecordKind, voice: Voice) -> str:
    """A kind of record by its name."""
    return voice.speak(phrase(f"case-record-{record.value.replace('_', '-')}"))


def stand_of(status: CaseStatus, voice: Voice) -> str:
    """Where a case stands."""
    return voice.speak(phrase(f"case-status-{status.value}"))
