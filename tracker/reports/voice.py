"""The voice of a report: sentences, days and numbers as its language writes them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent

from tracker.football.phrase import Phrase, Value
from tracker.i18n.speak import Speak
from tracker.logic.span import Span

#: Printed where a table has a place for something that nobody recorded.
NOT_RECORDED = "—"
_MINUS = "−"
UNBROKEN = "\xa0"  # A line of a table breaks between two days, never within one.
#: French sets the semicolon apart from what it ends, and never begins a line with it.
_BETWEEN = {"fr": f"{UNBROKEN}; "}


@dataclass(frozen=True, slots=True)
class Voice:
    """How one language says a report's phrases, days and numbers."""

    speak: Speak
    language: str

    def say(self, code: str, /, **values: Value | Phrase) -> str:
        """The sentence of a code of `reports.ftl`, which all begin with `report-`."""
        return self.speak(Phrase(f"report-{code}", tuple(values.items())))

    def day(self, day: date) -> str:
        """A day, short enough for a table.

        >>> Voice(str, "en").day(date(2026, 3, 1))
        'Mar\xa01,\xa02026'
        >>> Voice(str, "fr").day(date(2026, 3, 1))
        '1er\xa0mars\xa02026'
        """
        return _day(day, self.language)

    def days(self, span: Span[date]) -> str:
        """A day, or the two days it lies between."""
        if span.exact:
            return self.day(span.earliest)
        return f"{self.day(span.earliest)} – {self.day(span.latest)}"

    def series(self, parts: Iterable[str]) -> str:
        """Parts one after the other, each of which may have commas of its own.

        >>> Voice(str, "en").series(["U-15 in 2026", "U-16 in 2027"])
        'U-15 in 2026; U-16 in 2027'
        >>> Voice(str, "fr").series(["U-15 en 2026", "U-16 en 2027"])
        'U-15 en 2026\xa0; U-16 en 2027'
        """
        return _BETWEEN.get(self.language, "; ").join(parts)

    def number(self, number: float | None) -> str:
        """A number with the language's marks, or the dash for one that nobody recorded.

        >>> Voice(str, "en").number(1140), Voice(str, "en").number(None)
        ('1,140', '—')
        """
        return NOT_RECORDED if number is None else _number(number, self.language)

    def months(self, months: float) -> str:
        """A number of months, signed, to one place.

        >>> Voice(str, "en").months(-2.0), Voice(str, "en").months(7.26)
        ('−2.0', '+7.3')
        """
        sign = _MINUS if months < 0 else "+"
        return sign + str(format_decimal(abs(months), "#,##0.0", locale=self.language))

    def share(self, share: float | None) -> str:
        """A share of a whole in per cent, or the dash where there is no whole."""
        return NOT_RECORDED if share is None else _share(share, self.language)


@lru_cache(maxsize=4096)
def _day(day: date, language: str) -> str:
    written = str(format_date(day, "medium", locale=language)).replace(" ", UNBROKEN)
    # French counts the first day of a month, which the locale data leave to us.
    return f"1er{written[1:]}" if language == "fr" and day.day == 1 else written


@lru_cache(maxsize=4096)
def _number(number: float, language: str) -> str:
    return str(format_decimal(number, locale=language))


@lru_cache(maxsize=4096)
def _share(share: float, language: str) -> str:
    return str(format_percent(share, locale=language))
