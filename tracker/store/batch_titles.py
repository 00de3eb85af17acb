"""What something that was taken in without a file is called, as it is kept: said anew in each reader's language."""

from __future__ import annotations

import json
from datetime import date

from tracker.football.phrase import Phrase, Value

_DAY = "day"


def as_text(titled: Phrase) -> str:
    """A title as text; its values are words, numbers and days.

    >>> as_text(Phrase("typed-title-totals", (("team", "Under 19"), ("season", "2025-26"))))
    '["typed-title-totals", {"team": "Under 19", "season": "2025-26"}]'
    """
    return json.dumps([titled.code, dict(titled.values)], ensure_ascii=False, default=_written)


def from_text(text: str) -> Phrase:
    """The title that a text keeps.

    >>> from_text(as_text(Phrase("typed-title-call-ups", (("day", date(2026, 5, 9)),))))
    Phrase(code='typed-title-call-ups', values=(('day', datetime.date(2026, 5, 9)),))
    """
    code, values = json.loads(text)
    return Phrase(code, tuple((name, _read(value)) for name, value in values.items()))


def _written(value: object) -> dict[str, str]:
    assert isinstance(value, date), "A title names words, numbers and days."
    return {_DAY: value.isoformat()}


def _read(value: str | float | dict[str, str]) -> Value:
    return date.fromisoformat(value[_DAY]) if isinstance(value, dict) else value
