"""A sentence not yet spoken: a code and the values that belong into it.

Thinking rooms answer in phrases; `tracker.i18n.speak` turns them into sentences in a person's language.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

Value = str | int | float | date


@dataclass(frozen=True, slots=True)
class Phrase:
    """A code from `tracker/i18n/translations/` with its values by name.

    >>> phrase("gap-quiet", days=127)
    Phrase(code='gap-quiet', values=(('days', 127),))
    """

    code: str
    values: tuple[tuple[str, Value | Phrase], ...] = ()


def phrase(code: str, **values: Value | Phrase) -> Phrase:
    """A phrase with its values in the order in which they are named; a value may be a phrase itself."""
    return Phrase(code, tuple(values.items()))
