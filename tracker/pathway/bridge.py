"""Definition D7, the bridge lag: how long after the end of U-19 football senior football began.

What counts as evidence, and for how much, is written down in `docs/decisions/bridge-lag.md`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tracker.football.calendar import months_between
from tracker.football.dossier import Dossier
from tracker.football.ladder import NationalRung
from tracker.football.limits import Thresholds
from tracker.football.people import Birth
from tracker.football.phrase import Phrase, phrase
from tracker.logic.span import Span
from tracker.pathway.on_record import Record, read
from tracker.pathway.senior import Evidence, first_of, possible_from, reached, senior_evidence
from tracker.pathway.story import BridgeLag, Lag, Milestone
from tracker.pathway.u19_category import LAST_U19_BIRTHDAY, last_day_known, u19_cut_off


def bridge_lag(dossier: Dossier, as_of: date, thresholds: Thresholds) -> BridgeLag:
    """The months from the end of U-19 football to each senior milestone."""
    return bridge_of(read(dossier, as_of), thresholds)


def bridge_of(record: Record, thresholds: Thresholds) -> BridgeLag:
    """The bridge lag of records that have already been read."""
    ruled = _ruled_end(record)
    t0 = ruled or end_of_u19(record.dossier.player.birth)
    until, evidence = last_observation(record), senior_evidence(record)
    found = _milestones(record, evidence, thresholds)
    lags = [_lag(milestone, milestone_named(milestone, thresholds), when, t0, until) for milestone, when in found]
    told = tuple(_or_cannot_tell(lag, evidence, thresholds) for lag in lags)
    return BridgeLag(t0, from_rule=ruled is not None, lags=told)


def _ruled_end(record: Record) -> date | None:
    """The last day in the U-19 category that the player was in, by the cut-off of its league."""
    cut_off = u19_cut_off(record)
    return last_day_known(LAST_U19_BIRTHDAY, record.dossier.player.birth, cut_off) if cut_off else None


def end_of_u19(birth: Birth | None) -> date | None:
    """31 December of the year of the 19th birthday, for which the year of birth is enough."""
    return date(birth.year + LAST_U19_BIRTHDAY, 12, 31) if birth and birth.year else None


def _milestones(
    record: Record, evidence: Sequence[Evidence], thresholds: Thresholds
) -> tuple[tuple[Milestone, Span[date] | None], ...]:
    first = first_of(each.when for each in evidence if each.certain)
    settled = _not_before(first, reached(thresholds.settled_minutes, evidence))
    established = _not_before(settled, reached(thresholds.established_minutes, evidence))
    return (
        (Milestone.FIRST_SENIOR_APPEARANCE, first),
        (Milestone.SETTLED_MINUTES, settled),
        (Milestone.ESTABLISHED_MINUTES, established),
        (Milestone.FIRST_SENIOR_CALL_UP, _first_call_up(record, NationalRung.SENIOR_CALL_UP)),
        (Milestone.FIRST_SENIOR_CAP, _first_call_up(record, NationalRung.SENIOR_CAP)),
    )


def _not_before(first: Span[date] | None, then: Span[date] | None) -> Span[date] | None:
    """Bounds on a milestone that cannot come before another one does."""
    if first is None or then is None:
        return then
    return Span(max(first.earliest, then.earliest), max(first.latest, then.latest))


def _first_call_up(record: Record, rung: int) -> Span[date] | None:
    made = (call_up for call_up in record.dossier.call_ups if call_up.rung >= rung)
    begun = (call_up.when for call_up in made if call_up.when.earliest <= record.as_of)
    return first_of(Span(when.earliest, min(when.latest, record.as_of)) for when in begun)


def last_observation(record: Record) -> date:
    """The last day up to the as-of date on which anything about the player is on record."""
    dossier, as_of = record.dossier, record.as_of
    seen = [min(spell.end or as_of, as_of) for spell in dossier.spells if spell.start <= as_of]
    seen += [match.day for match in record.fielded[-1:]]
    seen += [min(total.season.window.end, as_of) for total in dossier.totals if total.season.window.start <= as_of]
    seen += [min(call_up.when.latest, as_of) for call_up in dossier.call_ups if call_up.when.earliest <= as_of]
    return max(seen, default=as_of)


def milestone_named(milestone: Milestone, thresholds: Thresholds) -> Phrase:
    """What a milestone is called; the minutes of two of them are settings."""
    if milestone is Milestone.SETTLED_MINUTES:
        return phrase("milestone-minutes", minutes=thresholds.settled_minutes)
    if milestone is Milestone.ESTABLISHED_MINUTES:
        return phrase("milestone-minutes", minutes=thresholds.established_minutes)
    return phrase(f"milestone-{milestone.value.replace('_', '-')}")


def _lag(milestone: Milestone, name: Phrase, when: Span[date] | None, t0: date | None, until: date) -> Lag:
    if when is None:
        return Lag(milestone, None, None, until, _not_seen(name, t0, until))
    if t0 is None:
        return Lag(milestone, when, None, until, _dated(name, when))
    months = months_between(t0, when.earliest), months_between(t0, when.latest)
    return Lag(milestone, when, months, until, _lagging(name, when, months, t0))


def _not_seen(name: Phrase, t0: date | None, until: date) -> Phrase:
    if t0 is None:
        return phrase("lag-open-undated", milestone=name, until=until)
    months = round(months_between(t0, until))
    if months < 1:
        return phrase("lag-open-early", milestone=name, until=until, t0=t0)
    return phrase("lag-open", milestone=name, until=until, months=months)


def _or_cannot_tell(lag: Lag, evidence: Sequence[Evidence], thresholds: Thresholds) -> Lag:
    """The lag, but for a milestone that unknown minutes may have reached: of that nobody can tell."""
    minutes = {
        Milestone.SETTLED_MINUTES: thresholds.settled_minutes,
        Milestone.ESTABLISHED_MINUTES: thresholds.established_minutes,
    }.get(lag.milestone)
    possible = possible_from(minutes, evidence) if minutes is not None and lag.when is None else None
    if minutes is None or possible is None:
        return lag
    first = first_of(each.when for each in evidence if each.certain)
    day = max(possible, first.earliest) if first else possible
    told = phrase(
        "lag-cannot-tell",
        minutes=minutes,
        day=day,
        known=sum(each.appearances for each in evidence if each.minutes.exact),
        of=sum(each.appearances for each in evidence),
    )
    return replace(lag, sentence=told, possible_from=day)


def _dated(name: Phrase, when: Span[date]) -> Phrase:
    if when.exact:
        return phrase("lag-dated", milestone=name, day=when.earliest)
    return phrase("lag-dated-between", milestone=name, earliest=when.earliest, latest=when.latest)


def _lagging(name: Phrase, when: Span[date], months: tuple[float, float], t0: date) -> Phrase:
    """The milestone with its lag in whole months; more precision would be out of place in a sentence."""
    low, high = round(months[0]), round(months[1])
    dated = _dated(name, when)
    if low < 0 < high:
        return phrase("lag-around", dated=dated, t0=t0)
    side = "lag-at" if low == high == 0 else "lag-before" if high <= 0 else "lag-after"
    least, most = sorted((abs(low), abs(high)))
    if side == "lag-at" or least == most:
        return phrase(side, dated=dated, months=most, t0=t0)
    return phrase(f"{side}-between", dated=dated, least=least, most=most, t0=t0)
