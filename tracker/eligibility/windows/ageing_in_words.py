"""What is said of an edition or a group that ends, as phrases of `tracker/i18n/translations/*/windows.ftl`."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.eligibility.reasons import window_phrase
from tracker.eligibility.rule import BirthWindow
from tracker.eligibility.windows.ageing import EditionEnding, Ending, Following, GroupEnding, Unsaid
from tracker.football.phrase import Phrase, phrase


def ending_named(ending: Ending) -> Phrase:
    """The edition or the group by its name."""
    if isinstance(ending, GroupEnding):
        return phrase("ageing-group", age=ending.age, sex=ending.sex.value)
    return phrase("ageing-edition", competition=ending.competition_name, edition=ending.edition_name)


def ending_told(ending: Ending) -> Iterator[Phrase]:
    """Until when it is open, and what comes after it."""
    if isinstance(ending, GroupEnding):
        yield phrase("ageing-group-ends", year=str(ending.leaving.first.year), last=ending.last_day)
        return
    if ending.days.end:
        yield phrase("ageing-ends", last=ending.days.end)
    else:
        yield phrase("ageing-ends-year", year=str(ending.days.year))
    yield _next(ending)
    if ending.provisional:
        yield phrase("ageing-provisional")


def _next(ending: EditionEnding) -> Phrase:
    match ending.unsaid, ending.following:
        case Unsaid.NO_RULE, _:
            return phrase("ageing-own-no-rule")
        case Unsaid.NO_RULE_LATER, Following(name=name):
            return phrase("ageing-next-no-rule", edition=name)
        case None, Following(name=name, window=BirthWindow() as window, overage=0):
            return phrase("ageing-next", edition=name, window=window_phrase(window))
        case None, Following(name=name, window=BirthWindow() as window, overage=places):
            return phrase("ageing-next-overage", edition=name, window=window_phrase(window), places=places)
        case _:
            return phrase("ageing-next-not-held")
