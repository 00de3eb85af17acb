"""How long somebody has lived in a territory without a break, and whether that is what the rule asks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tracker.eligibility.allegiance.career import Stay
from tracker.eligibility.allegiance.days import (
    NO_END,
    Days,
    exact,
    exactly,
    known,
    later_by_years,
    later_of,
    not_after,
    sooner_of,
)
from tracker.eligibility.allegiance.desk import Desk
from tracker.eligibility.allegiance.finding import NO, Finding, agreed, all_of, any_of, found
from tracker.eligibility.allegiance.texts import Band, Limit
from tracker.football.calendar import age_on
from tracker.logic.span import Span
from tracker.logic.truth import Truth

_NEXT_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Time:
    """A stretch of living in one territory, made of stays that follow each other without a break."""

    since: Days
    until: Days
    missing: tuple[str, ...]
    reasons_missing: tuple[str, ...]


_Test = Callable[[Time], Finding]


def lived_there(desk: Desk, limit: Limit) -> Finding:
    """Row R3: so many years in the territory without a break, whenever they began."""
    found_so = _over_times(desk, lambda time: _long_enough(desk, time, limit.value))
    return found_so if limit.citation.firm else found_so.recalled()


def lived_there_after_arrival(desk: Desk) -> Finding:
    """Row R4: as many years as the age of arrival asks for."""
    by_arrival = _over_times(desk, lambda time: _by_arrival(desk, time))
    spared = desk.text.not_retroactive
    if spared is None:
        return by_arrival
    enough_before = _over_times(
        desk, lambda time: _long_enough(desk, time, spared.years.value, by=exactly(spared.before))
    )
    return any_of([by_arrival, all_of([enough_before, found(Truth.UNKNOWN, "rule")])])


def _over_times(desk: Desk, long_enough: _Test) -> Finding:
    """One stretch of time must do. Stays that may count or not are taken once with, once without.

    That a stay does not count for its days a year is a recalled rule.
    """
    if desk.career.residence is None:
        return found(Truth.UNKNOWN, "residence")
    stays = [stay for stay in desk.career.residence if _there(desk, stay) is not Truth.NO]
    sure = [stay for stay in stays if _counts(desk, stay).truth is Truth.YES]
    possible = [stay for stay in stays if _counts(desk, stay).truth is not Truth.NO]
    missing = tuple(field for stay in possible for field in _counts(desk, stay).missing)
    with_sure = any_of(long_enough(time) for time in _times(sure, surely=True))
    with_possible = any_of(long_enough(time) for time in _times(possible, surely=False))
    edges = tuple(field for stay in possible for field in _edges(stay))
    enough = agreed([with_sure, with_possible], *missing, *edges)
    return enough if len(possible) == len(stays) else enough.recalled()


def _there(desk: Desk, stay: Stay) -> Truth:
    return desk.nations.lies_in(stay.territory, desk.target)


def _counts(desk: Desk, stay: Stay) -> Finding:
    """Row R4b: the stay was in the territory, and most of each year was spent there."""
    place = found(_there(desk, stay), f"{stay.place}.territory")
    asked = desk.text.days_a_year
    if asked is None:
        return place
    days = stay.days_per_12_months
    present = Truth.of(None if days is None else days >= asked.value)
    return all_of([place, found(present, f"{stay.place}.days_per_12_months")])


def _times(stays: list[Stay], *, surely: bool) -> list[Time]:
    """Stays joined where one follows another: surely so, or where it cannot be excluded."""
    times: list[Time] = []
    for stay in sorted(stays, key=lambda stay: (known(stay.since).earliest, known(stay.since).latest)):
        time = Time(known(stay.since), stay.until or NO_END, _edges(stay), _reason(stay))
        if times and _follows(times[-1], time, surely=surely):
            times[-1] = _joined(times[-1], time)
        else:
            times.append(time)
    return times


def _edges(stay: Stay) -> tuple[str, ...]:
    fields = () if exact(stay.since) else (f"{stay.place}.from",)
    return fields + ((f"{stay.place}.to",) if stay.until and not stay.until.exact else ())


def _reason(stay: Stay) -> tuple[str, ...]:
    return () if stay.reason_for_move else (f"{stay.place}.reason_for_move",)


def _follows(first: Time, second: Time, *, surely: bool) -> bool:
    end = Span(_after(first.until.earliest), _after(first.until.latest))
    truth = not_after(second.since, end)
    return truth is Truth.YES if surely else truth is not Truth.NO


def _after(day: date) -> date:
    return day if day == day.max else day + _NEXT_DAY


def _joined(first: Time, second: Time) -> Time:
    return replace(first, until=later_of(first.until, second.until), missing=first.missing + second.missing)


def _long_enough(desk: Desk, time: Time, years: int, *, by: Days | None = None, since_age: int = 0) -> Finding:
    """Whether the years were complete by a day, the one asked about if no other is named."""
    start, fields = time.since, time.missing
    if since_age:
        start, fields = later_of(start, later_by_years(desk.birth, since_age)), fields + desk.birth_missing
    complete = later_by_years(start, years)
    return found(not_after(complete, sooner_of(time.until, by or desk.on)), *fields)


def _by_arrival(desk: Desk, time: Time) -> Finding:
    bands = _possible_bands(desk, time)
    fields = desk.birth_missing + time.missing
    return agreed([_in_band(desk, time, band) for band in bands], *fields) if bands else NO


def _in_band(desk: Desk, time: Time, band: Band) -> Finding:
    enough = _long_enough(desk, time, band.years.value, since_age=band.counted_from_age)
    if band.proof:
        proof = found(Truth.UNKNOWN, *time.reasons_missing, "decision_overrides")
        enough = all_of([enough, proof.saying(unknown=[desk.ground("residence-proof", "R4-proof")])])
    return enough if band.years.citation.firm else enough.recalled()


def _possible_bands(desk: Desk, time: Time) -> list[Band]:
    """The bands that the age of arrival may fall into; who was there before birth arrived at birth."""
    youngest = age_on(desk.birth.latest, time.since.earliest)
    oldest = age_on(desk.birth.earliest, time.since.latest)
    bands = desk.text.new_residence
    ends = [band.arrived_from_age for band in bands[1:]]
    return [
        band
        for band, end in zip(bands, [*ends, None], strict=True)
        if band.arrived_from_age <= max(oldest, 0) and (end is None or max(youngest, 0) < end)
    ]
