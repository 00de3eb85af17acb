"""A route as plain data for the command line and for exports: one shape for all of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tracker.eligibility.reasons import answer_phrase
from tracker.eligibility.routes.passage import Effect
from tracker.eligibility.routes.route import Route, Stage, Step
from tracker.eligibility.routes.ways import WayOn
from tracker.eligibility.routes.words import name_of, not_held_for, passage_phrase
from tracker.eligibility.rule import AgeLimit, BirthWindow, NoLimit, RuleVersion
from tracker.football.phrase import Phrase

Plain = dict[str, object]
_Say = Callable[[Phrase], str]


def as_json(route: Route, say: _Say) -> Plain:
    """The route with its sentences in the language of `say`."""
    shown: Plain = {
        "competition": route.finals.competition.id,
        "edition": route.finals.edition.id,
        "finals": _stage(route.finals, say),
        "steps": [_step(step, say) for step in route.steps],
        "not_held_for": list(not_held_for(route)),
        "onward": [_way(way) for way in route.onward],
        "beyond": [way.won.edition for way in route.beyond],
    }
    if route.asking.born:
        shown["player"] = _player(route)
    return shown


def _player(route: Route) -> Plain:
    """For one birth: the steps that the rules close, those they open, and those nobody can tell of."""
    born = route.asking.born
    assert born is not None, "a player's part of a route is shown only where a birth was asked about"
    told = (Effect.CLOSES, Effect.OPENS, Effect.CANNOT_TELL)
    return {
        "born": {"earliest": born.earliest.isoformat(), "latest": born.latest.isoformat()},
        **{effect.value: [step.stage.key for step in route.with_effect(effect)] for effect in told},
    }


def _step(step: Step, say: _Say) -> Plain:
    nearest, *further = map(_way, step.ways_on)
    shown = _stage(step.stage, say) | nearest
    shown |= {"also_leads_to": further, "compared": step.beside_finals.compared.value}
    said = [*step.beside_finals.says]
    if step.passage:
        shown["effect"] = step.passage.effect.value
        said.append(passage_phrase(step.passage))
    return shown | {"says": [{"code": phrase.code, "text": say(phrase)} for phrase in said]}


def _way(way: WayOn) -> Plain:
    won = way.won
    return {
        "leads_to": won.edition,
        "places": won.places,
        "how": won.how,
        "places_confidence": won.confidence.value if won.confidence else None,
        "places_source": won.source,
    }


def _stage(stage: Stage, say: _Say) -> Plain:
    edition, rule = stage.edition, stage.rule
    shown: Plain = {
        "competition": stage.competition.id,
        "edition": edition.id,
        "name": name_of(stage.competition, edition),
        "status": edition.status.value,
        "start": _day(edition.start),
        "end": _day(edition.end),
        "host": edition.host,
        "teams": edition.teams,
        "format": edition.format,
        "confederations": [one.value for one in stage.competition.confederations],
        "window": _window(rule.limit) if rule else None,
        "overage": rule.overage if rule else None,
        "rules": [rule_as_json(version) for version in stage.rules],
    }
    if stage.verdict:
        shown |= {"verdict": stage.verdict.answer.value, "verdict_text": say(answer_phrase(stage.verdict.answer))}
        shown |= {"provisional": stage.verdict.provisional, "missing": list(stage.verdict.missing)}
    return shown


def rule_as_json(version: RuleVersion) -> Plain:
    """An age rule as plain data: the limit in a word, its window if it has one, and its citation."""
    return {
        "age_limit": _kind(version.limit),
        "window": _window(version.limit),
        "overage": version.overage,
        "confederations": [one.value for one in version.confederations],
        "known_from": _day(version.known_from),
        "confidence": version.confidence.value,
        "provisional": version.provisional,
        "source": version.source,
        "last_checked": _day(version.last_checked),
    }


def _kind(limit: AgeLimit) -> str:
    match limit:
        case BirthWindow():
            return "window"
        case NoLimit():
            return "none"
        case _:
            return "not held"


def _window(limit: AgeLimit) -> Plain | None:
    if not isinstance(limit, BirthWindow):
        return None
    return {
        "born_on_or_after": _day(limit.born_on_or_after),
        "born_on_or_before": _day(limit.born_on_or_before),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
