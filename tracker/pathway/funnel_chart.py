"""Definition D12 drawn: who of each stage came through, and beside it where those who came through had been."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tracker.football.limits import Thresholds
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.career import Stage
from tracker.pathway.chart_words import interval_of, none, shares_of, title_of
from tracker.pathway.cohort import People, how_many
from tracker.pathway.drawing import Drawing, TableTwin
from tracker.pathway.funnel import Funnel, Origin
from tracker.pathway.no_chart import no_chart
from tracker.pathway.passage import Passage
from tracker.pathway.proportions import ShareBetween
from tracker.pathway.scene import Say
from tracker.pathway.share_bars import SharePanel, share_bars
from tracker.pathway.share_row import Lead, ShareRow, leads


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its stage, the share it shows, and the people in each of its parts.

    `way` is the name of its panel, `inside` are those who count. Of the `unordered` and the `unobserved` it cannot
    be told: the order of two stages is not known, or no records are of that time.
    """

    way: str
    stage: Stage
    share: ShareBetween
    sentence: Phrase
    inside: People
    unordered: People
    outside: People
    unobserved: People = ()

    @property
    def link(self) -> str:
        """The name of its link."""
        return f"{self.way}-{self.stage.rail}-{self.stage.rung}"

    @property
    def parts(self) -> Mapping[str, tuple[Phrase, People]]:
        """The people beside those who count, by the names of their links, with what is told of them."""
        held = [("unordered", self.unordered), ("unobserved", self.unobserved), ("others", self.outside)]
        return {
            f"{self.link}-{name}": (self._hint(name, people), people) for name, people in held if how_many(people)
        }

    def _hint(self, part: str, people: People) -> Phrase:
        return phrase(f"chart-{self.way}-{part}", name=self.stage.name, count=how_many(people))


def bars(found: Funnel) -> Iterator[Bar]:
    """The bars of the funnel forwards, backwards and step by step."""
    yield from (_passed("forwards", each) for each in found.prospective)
    yield from (_been_there(each) for each in found.retrospective)
    yield from (_passed("step", each) for each in found.steps)


def _passed(way: str, each: Passage) -> Bar:
    known = each.went_on
    return Bar(way, each.start, each.share, each.sentence, known.inside, each.unordered, known.outside)


def _been_there(each: Origin) -> Bar:
    known = each.been_there
    people = (known.inside, (), known.outside, each.unobserved)
    return Bar("backwards", each.stage, each.share, each.sentence, *people)


def funnel_chart(found: Funnel, thresholds: Thresholds, say: Say, width: float = 520) -> Drawing:
    """The funnel both ways, from the same stages; `behind` knows the people its bars lead to."""
    title = say(title_of("funnel", found.sex))
    if not _anybody(found):
        sentence = say(phrase("chart-funnel-nobody"))
        part = no_chart(sentence, width)
        return Drawing(width, part.bottom, title, sentence, part.shapes, TableTwin((), ()))
    of = {
        "forwards": phrase("chart-forwards-of", goal=found.goal.as_goal, age=found.matured_age),
        "backwards": phrase("chart-backwards-of", goal=found.goal.as_goal),
    }
    panels = tuple(_panel(found, way, says, say) for way, says in of.items())
    part = share_bars(panels, thresholds, say, width)
    return Drawing(
        width, part.bottom, title, say(found.sentence), part.shapes, _table(found, tuple(of), thresholds, say)
    )


def steps_chart(found: Funnel, thresholds: Thresholds, say: Say, width: float = 520) -> Drawing:
    """The funnel step by step: of each stage, who reached any later one."""
    title = say(title_of("steps", found.sex))
    if not any(step.n for step in found.steps):
        sentence = say(phrase("chart-funnel-nobody"))
        part = no_chart(sentence, width)
        return Drawing(width, part.bottom, title, sentence, part.shapes, TableTwin((), ()))
    panel = _panel(found, "step", phrase("chart-step-of", age=found.matured_age), say)
    part = share_bars((panel,), thresholds, say, width)
    table = _table(found, ("step",), thresholds, say)
    return Drawing(width, part.bottom, title, say(_fewest(found)), part.shapes, table)


def _fewest(found: Funnel) -> Phrase:
    """After which stage fewest go on; how many that are stands in the bars, and in words in the page's summary."""
    step = found.largest_loss
    return phrase("chart-steps-fewest", start=step.start.name) if step else phrase("cohort-too-few")


def behind(found: Funnel) -> Mapping[str, People]:
    """The people whom each bar counts, by the name of its link.

    With `-others` come those of the stage whom it does not count, with `-unordered` and `-unobserved` those of whom
    it cannot be told. Bars that are hidden have no link, and nobody is named behind them.
    """
    people: dict[str, People] = {}
    for bar in bars(found):
        if not bar.share.least.hidden:
            people[bar.link] = bar.inside
            people |= {link: held for link, (_, held) in bar.parts.items()}
    return {link: held for link, held in people.items() if how_many(held)}


def _anybody(found: Funnel) -> bool:
    return any(each.n for each in found.prospective) or any(each.n for each in found.retrospective)


def _panel(found: Funnel, way: str, says: Phrase, say: Say) -> SharePanel:
    rows = tuple(_row(bar, say) for bar in bars(found) if bar.way == way)
    return SharePanel(say(phrase(f"chart-{way}")), say(says), rows, "time" if way == "backwards" else "order")


def _row(bar: Bar, say: Say) -> ShareRow:
    further = tuple(Lead(how_many(people), link, say(hint)) for link, (hint, people) in bar.parts.items())
    return ShareRow(say(bar.stage.name), bar.share, say(bar.sentence), bar.link, further)


def _table(found: Funnel, ways: Sequence[str], thresholds: Thresholds, say: Say) -> TableTwin:
    heads = ("chart-stage", "chart-way", "chart-share-head", "chart-interval-head")
    shown = [bar for bar in bars(found) if bar.way in ways]
    rows = tuple(tuple(map(say, _cells(bar, thresholds))) for bar in shown)
    links = tuple(leads(bar.share.least, bar.link) for bar in shown)
    return TableTwin(tuple(say(phrase(head)) for head in heads), rows, links)


def _cells(bar: Bar, thresholds: Thresholds) -> tuple[Phrase, ...]:
    least, most = bar.share.least, bar.share.most
    interval = interval_of(bar.share.interval) if least.whole else none()
    return bar.stage.name, phrase(f"chart-{bar.way}"), shares_of(least, most, thresholds), interval
