"""A quota's sum in words, without the players: what counts, what is missing, and what each band brings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tracker.eligibility.quotas.line import Minutes
from tracker.eligibility.quotas.rule import Band
from tracker.eligibility.quotas.shown import bounds, rounded
from tracker.eligibility.quotas.tally import Closing, Group, QuotaTally
from tracker.football.phrase import Phrase, phrase


def answer_of(tally: QuotaTally) -> Phrase:
    """The answer, marked where the rule is only recalled."""
    said = phrase(f"quota-answer-{tally.verdict.value.replace('_', '-')}")
    return phrase("rules-provisional", said=said) if tally.provisional else said


def sum_lines(tally: QuotaTally) -> Iterator[Phrase]:
    """What counts, what is missing, and what each band brings, without the players."""
    yield from counted(tally)
    yield from map(of_group, tally.groups)


def counted(tally: QuotaTally) -> Iterator[Phrase]:
    """What counts, and what is missing and would close the gap."""
    minutes = shown(tally.credited)
    if tally.version is None or tally.version.required is None:
        yield phrase("quota-counted", minutes=minutes)
    else:
        yield phrase("quota-counted-of", minutes=minutes, required=tally.version.required)
    if tally.credited != tally.before_most:
        yield phrase("quota-before-most", minutes=shown(tally.before_most))
    if tally.shortfall and tally.shortfall.upper:
        yield phrase("quota-shortfall", minutes=_missing_minutes(tally.shortfall))
        yield from (_of_closing(closing) for closing in tally.closing)


def _of_closing(closing: Closing) -> Phrase:
    who = births(closing.band)
    return phrase("quota-closing", minutes=closing.minutes, who=who, weight=closing.band.weight)


def of_group(group: Group) -> Phrase:
    """How many stand in a band, or in none, and what they bring."""
    return phrase("quota-group", who=who_in(group), count=group.players, minutes=shown(group.credited))


def who_in(group: Group) -> Phrase:
    """Who stands in a band with its weight, or why they stand in none."""
    if group.band is None:
        return phrase(f"quota-standing-{group.standing.value.replace('_', '-')}")
    return phrase("quota-band", who=births(group.band), weight=group.band.weight)


def births(band: Band) -> Phrase:
    """Whose births a band is for."""
    first, last = band.window.born_on_or_after, band.window.born_on_or_before
    if first is None:
        return phrase("quota-born-until", last=band.last)
    if last is None:
        return phrase("quota-born-from", first=first)
    if first == date(last.year, 1, 1) and last == date(last.year, 12, 31):
        return phrase("quota-born-year", year=str(last.year))
    return phrase("quota-born-between", first=first, last=last)


def shown(minutes: Minutes) -> Phrase:
    """A number of minutes, or the two it lies between."""
    lower, upper = bounds(minutes)
    if upper is None:
        return phrase("quota-from", lower=lower)
    if lower == upper:
        return phrase("quota-exactly", minutes=lower)
    return phrase("quota-between", lower=lower, upper=upper)


def _missing_minutes(minutes: Minutes) -> Phrase:
    assert minutes.upper is not None, "what is missing is never more than what is required"
    lower, upper = rounded(minutes.lower, up=True), rounded(minutes.upper, up=True)
    return phrase("quota-exactly", minutes=upper) if lower == upper else phrase("quota-up-to", upper=upper)
