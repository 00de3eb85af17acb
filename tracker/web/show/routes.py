"""The way to a finals as a page shows it: the finals, then every step in the order in which it is played."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tracker.eligibility.reasons import AGE_ONLY, answer_phrase
from tracker.eligibility.routes.passage import Passage
from tracker.eligibility.routes.route import Route, Stage, Step
from tracker.eligibility.routes.ways import WayOn
from tracker.eligibility.routes.words import beyond_phrase, gaps_of, name_of, passage_phrase
from tracker.eligibility.rule import Confederation
from tracker.eligibility.verdict import Verdict
from tracker.football.phrase import Phrase, phrase
from tracker.reports.voice import Voice
from tracker.web.forms.fields import Choices
from tracker.web.show.rules import (
    EditionCard,
    Line,
    competition_address,
    format_of,
    notes_of,
    parts,
    route_address,
    rule_lines,
    sources_of,
    staged_line,
    state_of,
    way_lines,
)

#: A step further from the finals than this stands no further in.
_FURTHEST_IN = 3


@dataclass(frozen=True, slots=True)
class ShownStep:
    """A step: how far it stands in, who enters it, and its card."""

    inward: int
    entered: str
    card: EditionCard


@dataclass(frozen=True, slots=True)
class RoutePage:
    """The whole way, what to know when reading it, and the confederations that may be asked for."""

    heading: str
    finals: EditionCard
    competition_address: str
    steps: tuple[ShownStep, ...]
    says: tuple[str, ...]
    sides: Choices
    address: str


def route_page(route: Route, voice: Voice) -> RoutePage:
    """A route in words."""
    competition, edition = route.finals.competition, route.finals.edition
    return RoutePage(
        heading=voice.speak(phrase("route-heading", edition=name_of(competition, edition))),
        finals=_finals(route, voice),
        competition_address=competition_address(competition),
        steps=tuple(_step(step, voice) for step in route.steps),
        says=tuple(map(voice.speak, gaps_of(route))) + tuple(_caveats(route, voice)),
        sides=_sides(route),
        address=route_address(competition, edition),
    )


def _sides(route: Route) -> Choices:
    entering = route.finals.competition.confederations or tuple(Confederation)
    return {one.value: one.value for one in entering} if len(entering) > 1 else {}


def _caveats(route: Route, voice: Voice) -> Iterator[str]:
    """What holds for the whole page: that age is not all, and what the mark of a provisional line means."""
    if route.asking.born:
        yield voice.speak(AGE_ONLY)
    ways = [*route.onward, *(way for step in route.steps for way in step.ways_on)]
    stages = (route.finals, *(step.stage for step in route.steps))
    if any(rule.provisional for stage in stages for rule in stage.rules) or any(
        way.won.provisional for way in ways
    ):
        yield voice.speak(phrase("web-route-provisional"))


def _finals(route: Route, voice: Voice) -> EditionCard:
    verdict, beyond = route.finals.verdict, beyond_phrase(route)
    card = replace(_card(route.finals, route.onward, voice), says=(voice.speak(beyond),) if beyond else ())
    return _answered(card, answer_phrase(verdict.answer), verdict.answer.value, verdict, voice) if verdict else card


def _step(step: Step, voice: Voice) -> ShownStep:
    passage = step.passage
    card = replace(_card(step.stage, step.ways_on, voice), says=(parts(step.beside_finals.says, voice),))
    if passage:
        card = _answered(card, passage_phrase(passage), passage.effect.value, passage, voice)
    entered = ", ".join(one.value for one in step.stage.competition.confederations)
    return ShownStep(min(step.distance, _FURTHEST_IN), entered, card)


def _answered(card: EditionCard, said: Phrase, kind: str, found: Verdict | Passage, voice: Voice) -> EditionCard:
    """A card with the answer for the birth that was asked about."""
    return replace(card, answer=Line(voice.speak(said), found.provisional), kind=kind.replace("_", "-"))


def _card(stage: Stage, ways: tuple[WayOn, ...], voice: Voice) -> EditionCard:
    edition = stage.edition
    return EditionCard(
        competition=stage.competition.name,
        edition=edition.name,
        address=competition_address(stage.competition),
        staged=staged_line(edition, voice),
        state=state_of(edition, voice),
        rules=rule_lines(stage.rules, voice),
        facts=format_of(edition, voice),
        ways=way_lines(ways, voice),
        notes=notes_of(edition, stage.rules),
        sources=sources_of(stage.rules, ways, edition),
    )
