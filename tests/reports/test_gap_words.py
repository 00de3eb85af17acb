"""The time between two call-ups in words: tenths of a month say nothing to anybody."""

from __future__ import annotations

from datetime import date

import pytest
from tracker.i18n.speak import speaker
from tracker.logic.span import Span
from tracker.pathway.story import Interval
from tracker.reports.gap_words import since_last, so_far
from tracker.reports.voice import Voice


def _on(day: date) -> Span[date]:
    return Span(day, day)


FIRST = _on(date(2026, 3, 3))
MARCH = Span(date(2026, 3, 1), date(2026, 3, 31))
_SAYS = {
    "en": ("on the same day", "one day later", "4 days later", "less than a month later", "1.2 months later"),
    "es": ("el mismo día", "un día después", "4 días después", "menos de un mes después", "1,2 meses después"),
    "fr": (
        "le même jour",
        "un jour plus tard",
        "4 jours plus tard",
        "moins d’un mois plus tard",
        "1,2 mois plus tard",
    ),
}


@pytest.mark.parametrize("language", _SAYS)
@pytest.mark.parametrize(
    ("interval", "said"),
    [
        (Interval(FIRST, FIRST, (0, 0)), 0),
        (Interval(FIRST, _on(date(2026, 3, 4)), (0.03, 0.03)), 1),
        (Interval(FIRST, _on(date(2026, 3, 7)), (0.13, 0.13)), 2),
        (Interval(FIRST, MARCH, (0, 0.9)), 3),
        (Interval(FIRST, _on(date(2026, 4, 9)), (1.2, 1.2)), 4),
    ],
)
def test_less_than_a_month_is_told_in_days(language: str, interval: Interval, said: int) -> None:
    assert since_last(interval, Voice(speaker(language), language)) == _SAYS[language][said]


def test_a_month_that_has_only_begun_since_the_last_call_up_is_no_tenth() -> None:
    voice = Voice(speaker("en"), "en")
    (short,) = so_far((Interval(FIRST, None, (0.1, 0.1)),), voice)
    assert short == "Less than a month so far since the last call-up on record."
    (longer,) = so_far((Interval(FIRST, None, (0.9, 1.1)),), voice)
    assert longer.endswith("0.9 … 1.1.")
