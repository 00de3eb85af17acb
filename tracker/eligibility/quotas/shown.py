"""A quota's sum as plain data for the command line and the API: one shape whatever the language."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction

from tracker.eligibility.quotas.line import Minutes
from tracker.eligibility.quotas.player import Contribution
from tracker.eligibility.quotas.rule import (
    AbsenceCredit,
    Band,
    Blank,
    QuotaEdition,
    QuotaRule,
    Quotas,
    QuotaVersion,
)
from tracker.eligibility.quotas.tally import Group, QuotaTally
from tracker.football.people import Sex
from tracker.football.phrase import Phrase

_HUNDREDTHS = 100


def rounded(minutes: Fraction, *, up: bool = False) -> int | float:
    """A number of minutes as it is shown: in hundredths, never more than there is unless `up` asks for it.

    >>> rounded(Fraction(1000)), rounded(Fraction(1264, 7)), rounded(Fraction(1264, 7), up=True)
    (1000, 180.57, 180.58)
    """
    hundredths = (math.ceil if up else math.floor)(minutes * _HUNDREDTHS)
    return hundredths // _HUNDREDTHS if hundredths % _HUNDREDTHS == 0 else hundredths / _HUNDREDTHS


def bounds(minutes: Minutes) -> tuple[int | float, int | float | None]:
    """Both ends as they are shown, the lower rounded down and the upper up, and alike where both are the same."""
    lower = rounded(minutes.lower)
    if minutes.upper is None:
        return lower, None
    return lower, lower if minutes.exact else rounded(minutes.upper, up=True)


def as_json(tally: QuotaTally, speak: Callable[[Phrase], str]) -> dict[str, object]:
    """The sum with its reasons spoken in the language of `speak`."""
    version = tally.version
    return {
        "rule": tally.rule.id,
        "edition": tally.edition.id,
        "version_known_from": version.known_from.isoformat() if version and version.known_from else None,
        "verdict": tally.verdict.value,
        "provisional": tally.provisional,
        "required": version.required if version else None,
        "credited": _minutes(tally.credited),
        "before_most_per_match": _minutes(tally.before_most),
        "shortfall": _missing_minutes(tally.shortfall) if tally.shortfall else None,
        "closing": [_band(closing.band) | {"minutes": closing.minutes} for closing in tally.closing],
        "minutes_known": {"known": tally.minutes_known, "of": tally.lines},
        "bands": [_group(group) for group in tally.groups],
        "players": [_player(player) for player in tally.players],
        "reasons": [
            {"code": reason.phrase.code, "text": speak(reason.phrase), "source": reason.source}
            for reason in tally.reasons
        ],
        "source": version.source if version else None,
        "missing": list(tally.missing),
    }


def _minutes(minutes: Minutes) -> dict[str, object]:
    lower, upper = bounds(minutes)
    return {"lower": lower, "upper": upper}


def _missing_minutes(minutes: Minutes) -> dict[str, object]:
    """What is missing is rounded up: a hundredth too few would not close the gap."""
    assert minutes.upper is not None, "what is missing is never more than what is required"
    return {"lower": rounded(minutes.lower, up=True), "upper": rounded(minutes.upper, up=True)}


def _group(group: Group) -> dict[str, object]:
    shown = {"standing": group.standing.value} | (_band(group.band) if group.band else {})
    return shown | {"players": group.players, "credited": _minutes(group.credited)}


def _band(band: Band) -> dict[str, object]:
    first, last = band.window.born_on_or_after, band.window.born_on_or_before
    return {
        "born_on_or_after": first.isoformat() if first else None,
        "born_on_or_before": last.isoformat() if last else None,
        "weight": band.weight,
    }


def _player(player: Contribution) -> dict[str, object]:
    born = player.born
    return {
        "player": player.player,
        "born": {"earliest": born.earliest.isoformat(), "latest": born.latest.isoformat()} if born else None,
        "standing": player.standing.value,
        "minutes": _minutes(player.minutes),
        "weight": _minutes(player.weight),
        "played": _minutes(player.played),
        "absence_credit": _minutes(player.credit),
        "credited": _minutes(player.credited),
        "missing": list(player.missing),
    }


def rules_as_json(quotas: Quotas) -> dict[str, object]:
    """Every quota held, in the words of a rule file."""
    return {"quotas": [_rule(rule) for rule in quotas.rules]}


def _rule(rule: QuotaRule) -> dict[str, object]:
    return {
        "id": rule.id,
        "name": rule.name,
        "description": rule.description,
        "sex": "women" if rule.sex is Sex.FEMALE else "men",
        "league": rule.league,
        "editions": {edition.id: _edition(edition) for edition in rule.editions},
    }


def _edition(edition: QuotaEdition) -> dict[str, object]:
    return {
        "name": edition.name,
        "season": edition.season,
        "period": edition.period,
        "start": edition.start.isoformat() if edition.start else None,
        "end": edition.end.isoformat() if edition.end else None,
        "note": edition.note,
        "rules": [_version(version) for version in edition.versions],
    }


def _version(version: QuotaVersion) -> dict[str, object]:
    most, credit = version.most_per_match, version.absence_credit
    return {
        "known_from": version.known_from.isoformat() if version.known_from else None,
        "bands": [_band(band) | ({"why": band.why} if band.why else {}) for band in version.bands],
        "required": "not held" if version.required is None else version.required,
        "most_per_match": most.value if isinstance(most, Blank) else most,
        "absence_credit": credit.value if isinstance(credit, Blank) else _credit(credit),
        "nationals": version.nationals,
        "condition": version.condition,
        "confidence": version.confidence.value,
        "source": version.source,
        "last_checked": version.last_checked.isoformat() if version.last_checked else None,
        "note": version.note,
    }


def _credit(credit: AbsenceCredit) -> dict[str, object]:
    return {
        "minutes": "average" if credit.minutes is None else credit.minutes,
        "weight": "own" if credit.weight is None else credit.weight,
        "least_minutes": credit.least_minutes,
    }
