"""The grounds of a verdict as phrases. Their sentences stand in `tracker/i18n/translations/*/eligibility.ftl`."""

from __future__ import annotations

from datetime import date

from tracker.eligibility.competition import Edition
from tracker.eligibility.rule import BirthWindow, NoLimit, RuleVersion
from tracker.eligibility.verdict import Answer, Reason
from tracker.football.people import Birth
from tracker.football.phrase import Phrase, phrase

#: Printed wherever a verdict is shown, so that nobody takes an age for the whole of eligibility.
AGE_ONLY = phrase("age-only")


def answer_phrase(answer: Answer) -> Phrase:
    """The verdict in a few words, such as "within age"."""
    return phrase(f"answer-{answer.value.replace('_', '-')}")


def missing_phrase(missing: str) -> Phrase:
    """One thing that would settle an answer, such as "the month of birth"."""
    return phrase(f"missing-{missing.replace('_', '-')}")


def placed(answer: Answer, born: Birth, version: RuleVersion, window: BirthWindow) -> Phrase:
    """Why a birth lies inside the window, or wholly on one side of it."""
    values = {"born": _born(born), "window": window_phrase(window)}
    match answer:
        case Answer.WITHIN_AGE if window.born_on_or_before is None:
            return phrase("age-within-no-latest", **values)
        case Answer.WITHIN_AGE:
            return phrase("age-within", **values)
        case Answer.OVERAGE:
            return phrase("age-overage", **values, places=version.overage or 0)
        case Answer.TOO_OLD:
            return phrase("age-too-old", **values)
        case Answer.TOO_YOUNG:
            return phrase("age-too-young", **values)
        case _:
            return phrase("age-places-not-held", **values)


def straddling(possible: list[Answer], born: Birth | None, version: RuleVersion, window: BirthWindow) -> Phrase:
    """Why no answer can be given, with every answer that the days in question allow."""
    cases = [_possible(answer, version, window) for answer in possible]
    if len(cases) == 2:
        return phrase("age-cannot-tell-two", born=_born(born), first=cases[0], second=cases[1])
    return phrase("age-cannot-tell-three", born=_born(born), first=cases[0], second=cases[1], third=cases[2])


def _possible(answer: Answer, version: RuleVersion, window: BirthWindow) -> Phrase:
    """What the answer would be on one side of a cut-off."""
    first, last = window.born_on_or_after, window.born_on_or_before
    match answer:
        case Answer.WITHIN_AGE if first and last:
            return phrase("age-if-between", first=first, last=last)
        case Answer.WITHIN_AGE:
            return phrase("age-if-from", first=first) if first else phrase("age-if-until", last=_held(last))
        case Answer.TOO_YOUNG:
            return phrase("age-if-after", last=_held(last))
        case Answer.OVERAGE:
            return phrase("age-if-before-overage", first=_held(first), places=version.overage or 0)
        case Answer.TOO_OLD:
            return phrase("age-if-before-too-old", first=_held(first))
        case _:
            return phrase("age-if-before-places-not-held", first=_held(first))


def _held(bound: date | None) -> date:
    assert bound is not None, "an answer on one side of a cut-off is possible only where there is one"
    return bound


def _born(born: Birth | None) -> Phrase:
    if born is None:
        return phrase("age-born-unknown")
    if born.exact:
        return phrase("age-born-day", day=born.earliest)
    if born == born.year_only and born.year is not None:
        return phrase("age-born-year", year=str(born.year))
    return phrase("age-born-between", earliest=born.earliest, latest=born.latest)


def window_phrase(window: BirthWindow) -> Phrase:
    """The births that a window asks for, such as "a birth on or after January 1, 1993"."""
    first, last = window.born_on_or_after, window.born_on_or_before
    if first and last:
        return phrase("age-window-between", first=first, last=last)
    return phrase("age-window-from", first=first) if first else phrase("age-window-until", last=_held(last))


def without_limit(limit: NoLimit) -> tuple[Phrase, ...]:
    """That there is no limit, keeping apart "none" and "no upper one, and nobody verified the other"."""
    if limit.minimum_verified:
        return (phrase("age-no-limit"),)
    return phrase("age-no-upper-limit"), phrase("age-minimum-not-verified")


def no_rule(edition: Edition, as_of: date | None) -> Reason:
    """That no rule was known yet on the as-of day, or that none is held for sides of the confederation."""
    first = min(version.known_from or date.min for version in edition.versions)
    if as_of is None or first <= as_of:
        return Reason(phrase("age-no-rule-for-sides"))
    return Reason(phrase("age-no-rule-yet", as_of=as_of, first=first))


def for_sides(version: RuleVersion, ground: Reason) -> Reason:
    """What a rule says that holds only for sides of some confederations."""
    if not version.confederations:
        return Reason(phrase("age-for-other-sides", said=ground.phrase), ground.source)
    return Reason(phrase("age-for-sides", confederations=_named(version), said=ground.phrase), ground.source)


def circumstances(edition: Edition, version: RuleVersion) -> tuple[Reason, ...]:
    """What a reader must know beside the answer: the version applied, a cancellation, a provisional rule."""
    found = []
    if version.confederations:
        found.append(Reason(phrase("age-of-sides", confederations=_named(version)), version.source))
    if len(edition.succession(version)) > 1:
        found.append(Reason(_applied(edition, version), version.source))
    return (*found, *common_circumstances(edition, (version,)))


def common_circumstances(edition: Edition, rules: tuple[RuleVersion, ...]) -> tuple[Reason, ...]:
    """What a reader must know whichever of the rules applies: a cancellation, and that one is provisional."""
    found = [Reason(phrase("age-cancelled"), edition.cancelled.source)] if edition.cancelled else []
    provisional = [version for version in rules if version.provisional]
    return (*found, *(Reason(phrase("age-provisional"), version.source) for version in provisional[:1]))


def _named(version: RuleVersion) -> str:
    return ", ".join(one.value for one in version.confederations)


def _applied(edition: Edition, version: RuleVersion) -> Phrase:
    versions = edition.succession(version)
    later = versions[versions.index(version) + 1 :]
    if version.known_from:
        return phrase("age-version-from", known_from=version.known_from)
    changed = later[0].known_from
    assert changed is not None, "every version but the first has the day on which it became known"
    return phrase("age-version-first", changed=changed)
