"""A route in plain words: the finals first, then every step in the order in which it is played.

A step that leads to another step, and not to the finals, stands further in and before the one it leads to.
"""

from __future__ import annotations

from collections.abc import Iterator

from tracker.cli.rule_lines import marked, rule_line, source_lines, staging_lines, way_line
from tracker.eligibility.reasons import AGE_ONLY, answer_phrase
from tracker.eligibility.routes.route import Route, Stage, Step
from tracker.eligibility.routes.words import beyond_phrase, gaps_of, name_of, passage_phrase
from tracker.football.phrase import phrase
from tracker.i18n.speak import Speak

_DEEPER = "    "


def route_lines(route: Route, say: Speak) -> Iterator[str]:
    """The whole route."""
    yield say(phrase("route-heading", edition=name_of(route.finals.competition, route.finals.edition)))
    yield from (f"  {line}" for line in _finals_lines(route, say))
    for step in route.steps:
        depth = _DEEPER * (step.distance - 1)
        yield ""
        yield f"{depth}{name_of(step.stage.competition, step.stage.edition)}"
        yield from (f"{depth}  {line}" for line in _step_lines(step, say))
    told = [*gaps_of(route), *([AGE_ONLY] if route.asking.born else [])]
    if told:
        yield ""
    yield from map(say, told)


def _finals_lines(route: Route, say: Speak) -> Iterator[str]:
    yield from _stage_lines(route.finals, say)
    for way in route.onward:
        yield way_line(way, say)
    beyond = beyond_phrase(route)
    if beyond:
        yield say(beyond)
    if route.finals.verdict:
        answer = say(answer_phrase(route.finals.verdict.answer))
        yield marked(answer, say, provisional=route.finals.verdict.provisional)
    yield from source_lines([version.source for version in route.finals.rules], say)


def _step_lines(step: Step, say: Speak) -> Iterator[str]:
    yield from _stage_lines(step.stage, say)
    yield from map(say, step.beside_finals.says)
    for way in step.ways_on:
        yield way_line(way, say)
    if step.passage:
        yield marked(say(passage_phrase(step.passage)), say, provisional=step.passage.provisional)
    yield from source_lines([version.source for version in step.stage.rules], say)
    for source in dict.fromkeys(way.won.source for way in step.ways_on if way.won.source):
        yield say(phrase("route-places-source", source=source))


def _stage_lines(stage: Stage, say: Speak) -> Iterator[str]:
    yield from staging_lines(stage.edition, say)
    yield from (rule_line(version, say) for version in stage.rules)
