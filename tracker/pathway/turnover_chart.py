"""Definition D11 drawn: for each season who left, who came, and who was still there three seasons later."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.chart_words import none, share_of, title_of
from tracker.pathway.cohort import People
from tracker.pathway.drawing import Drawing, TableTwin
from tracker.pathway.no_chart import no_chart
from tracker.pathway.proportions import Portion
from tracker.pathway.scene import Say
from tracker.pathway.share_bars import SharePanel, share_bars
from tracker.pathway.share_row import ShareRow, leads
from tracker.pathway.turnover import Turnover

#: The four figures of a season, by the names of their phrases and links.
FIGURES = ("out", "out-not-aged", "into", "persist")


def turnover_chart(
    seasons: Sequence[Turnover], sex: Sex | None, thresholds: Thresholds, say: Say, width: float = 520
) -> Drawing:
    """The turnover of a squad season by season; `behind` knows the people its bars lead to."""
    title = say(title_of("turnover", sex))
    if not any(portion for season in seasons for portion in _figures(season).values()):
        sentence = say(phrase("chart-turnover-nothing", seasons=len(seasons)))
        part = no_chart(sentence, width)
        return Drawing(width, part.bottom, title, sentence, part.shapes, TableTwin((), ()))
    part = share_bars(tuple(_panels(seasons, say)), thresholds, say, width)
    first, last = str(seasons[0].year), str(seasons[-1].year)
    sentence = say(phrase("chart-turnover-shows", first=first, last=last, seasons=len(seasons)))
    return Drawing(width, part.bottom, title, sentence, part.shapes, _table(seasons, thresholds, say))


def behind(seasons: Sequence[Turnover]) -> Mapping[str, People]:
    """The people whom each bar counts, by the name of its link; hidden bars have none."""
    return {
        _link(figure, season): portion.inside
        for season in seasons
        for figure, portion in _figures(season).items()
        if portion and not portion.share.hidden
    }


def _figures(season: Turnover) -> dict[str, Portion | None]:
    return dict(zip(FIGURES, (season.out, season.out_not_aged, season.into, season.persist), strict=True))


def _link(figure: str, season: Turnover) -> str:
    return f"{figure}-{season.year}"


def _panels(seasons: Sequence[Turnover], say: Say) -> Iterator[SharePanel]:
    for figure in FIGURES:
        title, told = say(phrase(f"chart-turnover-{figure}")), _told(figure, seasons)
        says = f"chart-turnover-{figure}-of" if len(told) == len(seasons) else "turnover-ages-untold"
        rows = [_row(figure, season, _figures(season)[figure], title, say) for season in told]
        yield SharePanel(title, say(phrase(says)), tuple(rows))


def _told(figure: str, seasons: Sequence[Turnover]) -> Sequence[Turnover]:
    """The seasons of a figure, but for those of which it cannot be told who aged out."""
    return [season for season in seasons if season.ages_told or figure != "out-not-aged"]


def _row(figure: str, season: Turnover, portion: Portion | None, title: str, say: Say) -> ShareRow:
    name = say(_season(season))
    if portion is None:
        return ShareRow(name, None)
    hint = say(phrase("chart-hint", name=f"{title}, {name}", figure=portion.share.sentence))
    return ShareRow(name, portion.share, hint, _link(figure, season))


def _season(season: Turnover) -> Phrase:
    return phrase("chart-season", year=str(season.year), next=str(season.year + 1))


def _table(seasons: Sequence[Turnover], thresholds: Thresholds, say: Say) -> TableTwin:
    heads = [phrase("chart-season-head"), *(phrase(f"chart-turnover-{figure}") for figure in FIGURES)]
    rows = [
        (_season(season), *(_cell(portion, thresholds) for portion in _figures(season).values()))
        for season in seasons
    ]
    links = tuple(
        tuple(_leads(figure, season, portion) for figure, portion in _figures(season).items()) for season in seasons
    )
    return TableTwin(tuple(map(say, heads)), tuple(tuple(map(say, row)) for row in rows), further=links)


def _leads(figure: str, season: Turnover, portion: Portion | None) -> str:
    return leads(portion.share, _link(figure, season)) if portion else ""


def _cell(portion: Portion | None, thresholds: Thresholds) -> Phrase:
    return share_of(portion.share, thresholds) if portion else none()
