"""Reading one age rule of a rule file, refusing what no answer may rest on."""

from __future__ import annotations

from tracker.eligibility.entry import Entry
from tracker.eligibility.rule import (
    AgeLimit,
    BirthWindow,
    Confederation,
    Confidence,
    NoLimit,
    NotHeld,
    RuleVersion,
    Squad,
)

_SQUAD = ("players", "at_least", "alternates", "goalkeepers", "per_match")
_LIMIT = ("age_limit", "minimum_age", "born_on_or_after", "born_on_or_before", "overage")
#: The keys that a rule may have.
RULE = ("known_from", "confederations", *_LIMIT, "squad", "confidence", "source", "last_checked", "note")


def read_rule(entry: Entry) -> RuleVersion:
    """One version of an edition's rule.

    Raises:
        SettingError: something is missing, or cannot be.
    """
    limit = _limit(entry)
    confidence = entry.choice("confidence", Confidence)
    checked = entry.day("last_checked")
    if confidence is Confidence.SOURCED and checked is None:
        raise entry.refusal("last_checked is missing; write the day somebody last held the rule against its source")
    note = entry.optional_text("note")
    if isinstance(limit, NotHeld) and note is None:
        raise entry.refusal("note is missing; say why no rule is held")
    return entry.made(
        lambda: RuleVersion(
            known_from=entry.day("known_from"),
            limit=limit,
            overage=_overage(entry, limit),
            source=entry.text("source", "say where the rule can be read"),
            confidence=confidence,
            last_checked=checked,
            note=note,
            confederations=entry.choices("confederations", Confederation),
            squad=read_squad(entry),
        )
    )


def _limit(entry: Entry) -> AgeLimit:
    """The three ways to state a limit. Leaving both bounds out is none of them: silence is not "no limit"."""
    bounds = [key for key in ("born_on_or_after", "born_on_or_before") if key in entry.values]
    stated = entry.optional_text("age_limit")
    if stated is None:
        if "minimum_age" in entry.values:
            raise entry.refusal(
                "only a rule with age_limit: none takes this; give the bound as born_on_or_before", "minimum_age"
            )
        return entry.made(lambda: BirthWindow(entry.day("born_on_or_after"), entry.day("born_on_or_before")))
    if bounds:
        raise entry.refusal(f"a rule with age_limit has no {bounds[0]}; keep one of the two", "age_limit")
    if stated == "none":
        return NoLimit(_minimum_verified(entry))
    if stated == "not held":
        return NotHeld()
    raise entry.refusal(
        f"{stated!r} is not known here; write none or not held, or give the bounds instead", "age_limit"
    )


def _minimum_verified(entry: Entry) -> bool:
    stated = entry.text("minimum_age", "write none, or not verified where nobody has checked")
    if stated not in ("none", "not verified"):
        raise entry.refusal(f"{stated!r} is not known here; write none or not verified", "minimum_age")
    return stated == "none"


def _overage(entry: Entry, limit: AgeLimit) -> int | None:
    if isinstance(limit, NoLimit) and "overage" in entry.values:
        raise entry.refusal("without an age limit nobody is overage; leave the key out", "overage")
    if entry.values.get("overage") == "not known":
        return None
    places = entry.count("overage")
    if places is None and isinstance(limit, BirthWindow):
        raise entry.refusal("overage is missing; write the number of places, 0 for none, or not known")
    return places


def read_squad(above: Entry) -> Squad | None:
    """How many players a team names, stated under `squad`; nothing if the key is not there.

    Raises:
        SettingError: something is missing, or cannot be.
    """
    entry = above.below("squad", _SQUAD)
    if entry is None:
        return None
    players = entry.count("players", at_least=1)
    if players is None:
        raise entry.refusal("players is missing; write how many players a team may name")
    return entry.made(
        lambda: Squad(
            players=players,
            at_least=entry.count("at_least", at_least=1),
            alternates=entry.count("alternates"),
            goalkeepers=entry.count("goalkeepers", at_least=1),
            per_match=entry.count("per_match", at_least=1),
        )
    )
