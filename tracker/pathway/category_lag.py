"""Definition D9 (b): from ageing out of an age group to the first call-up above it, in months."""

from __future__ import annotations

from datetime import date

from tracker.football.calendar import months_between
from tracker.football.call_ups import CallUp
from tracker.football.people import Birth
from tracker.football.phrase import Phrase, phrase
from tracker.logic.span import Span
from tracker.pathway.bridge import last_observation
from tracker.pathway.faults import too_young
from tracker.pathway.on_record import Record
from tracker.pathway.senior import first_of
from tracker.pathway.story import CategoryLag


def category_lags(record: Record) -> tuple[CategoryLag, ...]:
    """A lag for each age group that the player was called up to, the youngest first."""
    birth = record.dossier.player.birth
    called = [
        call_up
        for call_up in record.dossier.call_ups
        if call_up.when.earliest <= record.as_of and not (birth and too_young(birth, call_up.when.latest))
    ]
    groups = sorted({call_up.side.oldest for call_up in called if call_up.side.oldest is not None})
    until = last_observation(record)
    return tuple(_lag(oldest, called, record, until) for oldest in groups)


def ages_out(birth: Birth | None, oldest: int) -> Span[date] | None:
    """31 December of the year of the birthday that an age group is named after; nothing where no birth is known."""
    if birth is None:
        return None
    return Span(date(birth.earliest.year + oldest, 12, 31), date(birth.latest.year + oldest, 12, 31))


def _lag(oldest: int, called: list[CallUp], record: Record, until: date) -> CategoryLag:
    above = (call_up.when for call_up in called if call_up.side.oldest is None or call_up.side.oldest > oldest)
    when = first_of(Span(span.earliest, min(span.latest, record.as_of)) for span in above)
    out = ages_out(record.dossier.player.birth, oldest)
    group = phrase("age-group", oldest=oldest)
    if when is None:
        return CategoryLag(oldest, out, None, None, until, _not_seen(group, out, until))
    if out is None:
        return CategoryLag(oldest, None, when, None, until, _dated(group, when))
    months = months_between(out.latest, when.earliest), months_between(out.earliest, when.latest)
    return CategoryLag(oldest, out, when, months, until, _lagging(group, when, months))


def _not_seen(group: Phrase, out: Span[date] | None, until: date) -> Phrase:
    if out is None:
        return phrase("above-none", group=group, until=until)
    months = int(months_between(out.latest, until))
    if months < 1:
        return phrase("above-none-early", group=group, until=until, out=out.latest)
    return phrase("above-none-after", group=group, until=until, months=months)


def _dated(group: Phrase, when: Span[date]) -> Phrase:
    exact = "yes" if when.exact else "no"
    return phrase("above-dated", group=group, exact=exact, earliest=when.earliest, latest=when.latest)


def _lagging(group: Phrase, when: Span[date], months: tuple[float, float]) -> Phrase:
    """The call-up with its lag in whole months; more precision would be out of place in a sentence."""
    low, high = round(months[0]), round(months[1])
    dated = _dated(group, when)
    if low <= 0 <= high:
        return phrase("above-around", dated=dated)
    least, most = sorted((abs(low), abs(high)))
    exact = "yes" if least == most else "no"
    return phrase("above-after" if low > 0 else "above-before", dated=dated, least=least, most=most, exact=exact)
