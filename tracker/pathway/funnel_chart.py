"""Definition D12 drawn: who of each stage came through, and beside it where those who came through had been."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tracker.football.limits import Thresholds
from tracker.football.phrase import phrase
from tracker.pathway.career import Stage
from tracker.pathway.chart_words import interval_of, none, share_of, title_of
from tracker.pathway.cohort import People
from tracker.pathway.drawing import Drawing, TableTwin
from tracker.pathway.funnel import Funnel
from tracker.pathway.no_chart import no_chart
from tracker.pathway.passage import Passage
from tracker.pathway.proportions import Portion, Share
from tracker.pathway.scene import Say
from tracker.pathway.share_bars import SharePanel, ShareRow, leads, share_bars


def funnel_chart(found: Funnel, thresholds: Thresholds, say: Say, width: float = 520) -> Drawing:
    """The funnel both ways, from the same stages; `behind` knows the people its bars lead to."""
    title = say(title_of("funnel", found.sex))
    if not _anybody(found):
        sentence = say(phrase("chart-funnel-nobody"))
        part = no_chart(sentence, width)
        return Drawing(width, part.bottom, title, sentence, part.shapes, TableTwin((), ()))
    panels = (_forwards(found, say), _backwards(found, say))
    part = share_bars(panels, thresholds, say, width)
    sentence = say(phrase("chart-two-sentences", first=found.sentence, second=found.loss_sentence))
    return Drawing(width, part.bottom, title, sentence, part.shapes, _table(found, thresholds, say))


def steps_chart(found: Funnel, thresholds: Thresholds, say: Say, width: float = 520) -> Drawing:
    """The funnel step by step: of each stage, who reached any later one."""
    title = say(title_of("steps", found.sex))
    if not any(step.n for step in found.steps):
        sentence = say(phrase("chart-funnel-nobody"))
        part = no_chart(sentence, width)
        return Drawing(width, part.bottom, title, sentence, part.shapes, TableTwin((), ()))
    rows = tuple(_passed(step, "step", say) for step in found.steps)
    panel = SharePanel(say(phrase("chart-step")), say(phrase("chart-step-of", age=found.matured_age)), rows)
    part = share_bars((panel,), thresholds, say, width)
    lines = [("step", step.start, step.went_on.share) for step in found.steps]
    return Drawing(width, part.bottom, title, say(found.loss_sentence), part.shapes, _twin(lines, thresholds, say))


def behind(found: Funnel) -> Mapping[str, People]:
    """The people whom each bar counts, by the name of its link.

    With `-others` come those of the stage whom it does not count. Bars that are hidden have no link, and nobody is
    named behind them.
    """
    ways = [("forwards", each.start, each.went_on) for each in found.prospective]
    ways += [("backwards", each.stage, each.been_there) for each in found.retrospective]
    ways += [("step", each.start, each.went_on) for each in found.steps]
    people: dict[str, People] = {}
    for way, stage, counted in ways:
        if not counted.share.hidden:
            people |= _both(_link(way, stage), counted)
    return people


def _both(link: str, counted: Portion) -> dict[str, People]:
    return {link: counted.inside, f"{link}-others": counted.outside}


def _link(way: str, stage: Stage) -> str:
    return f"{way}-{stage.rail}-{stage.rung}"


def _anybody(found: Funnel) -> bool:
    return any(each.n for each in found.prospective) or any(each.n for each in found.retrospective)


def _forwards(found: Funnel, say: Say) -> SharePanel:
    rows = tuple(_passed(each, "forwards", say) for each in found.prospective)
    says = phrase("chart-forwards-of", goal=found.goal.name, age=found.matured_age)
    return SharePanel(say(phrase("chart-forwards")), say(says), rows)


def _backwards(found: Funnel, say: Say) -> SharePanel:
    rows = tuple(
        ShareRow(say(each.stage.name), each.been_there.share, say(each.sentence), _link("backwards", each.stage))
        for each in found.retrospective
    )
    says = phrase("chart-backwards-of", goal=found.goal.name)
    return SharePanel(say(phrase("chart-backwards")), say(says), rows)


def _passed(each: Passage, way: str, say: Say) -> ShareRow:
    return ShareRow(say(each.start.name), each.went_on.share, say(each.sentence), _link(way, each.start))


def _table(found: Funnel, thresholds: Thresholds, say: Say) -> TableTwin:
    lines = [("forwards", each.start, each.went_on.share) for each in found.prospective]
    lines += [("backwards", each.stage, each.been_there.share) for each in found.retrospective]
    return _twin(lines, thresholds, say)


def _twin(lines: Sequence[tuple[str, Stage, Share]], thresholds: Thresholds, say: Say) -> TableTwin:
    heads = ("chart-stage", "chart-way", "chart-share-head", "chart-interval-head")
    rows = tuple(
        (
            say(stage.name),
            say(phrase(f"chart-{way}")),
            say(share_of(share, thresholds)),
            say(interval_of(share) if share.whole else none()),
        )
        for way, stage, share in lines
    )
    links = tuple(leads(share, _link(way, stage)) for way, stage, share in lines)
    return TableTwin(tuple(say(phrase(head)) for head in heads), rows, links)
