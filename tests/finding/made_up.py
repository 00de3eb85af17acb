"""Questions and pooled players that nobody thought of beforehand, drawn for property tests."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st
from tracker.finding.facets import ALLEGIANCES, CHOICES, Choice, Facet, Listed, Numbered, Sharing
from tracker.finding.pooled import Buckets, Pooled
from tracker.finding.question import MINUTES_RUNGS, Holds, Question, Sort
from tracker.football.ladder import ClubRung, NationalRung
from tracker.football.people import Foot, Position, Sex
from tracker.logic.span import Span
from tracker.logic.terms import ALWAYS, All, Comparison, Fact, Not

COUNTRIES = ("USA", "MEX", "CAN", "FRA", "NGA")
REGIONS = ("North", "South", "Île-du-Milieu")
CLUBS = (1, 2, 3)
FIRST = date(2003, 1, 1)

#: An age rule that cuts within a year: too old before, then within age, then too young, and else cannot tell.
_NOT_OLDER = Fact("born", Comparison.AT_LEAST, date(2005, 7, 1))
_NOT_YOUNGER = Fact("born", Comparison.AT_MOST, date(2008, 12, 31))
BUCKETS: Buckets = (
    ("within_age", All((_NOT_OLDER, _NOT_YOUNGER))),
    ("overage", Not(_NOT_OLDER)),
    ("too_young", Not(_NOT_YOUNGER)),
    ("cannot_tell", ALWAYS),
)

days = st.integers(0, 2500).map(lambda after: FIRST + timedelta(after))


@st.composite
def spans(draw: st.DrawFn) -> Span[date]:
    """A birth to the day, by its year, or between any two days."""
    first = draw(days)
    kind = draw(st.integers(0, 3))
    if kind == 0:
        return Span(date(first.year, 1, 1), date(first.year, 12, 31))
    return Span(first, first + timedelta(draw(st.integers(0, 500)) if kind == 1 else 0))


@st.composite
def pooled_players(draw: st.DrawFn, player: int = 1) -> Pooled:
    """A player of any kind."""
    born = draw(st.one_of(st.none(), spans()))
    played: list[int] = sorted(draw(st.lists(st.integers(0, 3000), min_size=6, max_size=6)), reverse=True)
    national = draw(st.one_of(st.none(), st.sampled_from([int(one) for one in NationalRung])))
    return Pooled(
        player=player,
        sex=draw(st.sampled_from([one.value for one in Sex])),
        position=draw(st.one_of(st.none(), st.sampled_from([one.value for one in Position]))),
        foot=draw(st.one_of(st.none(), st.sampled_from([one.value for one in Foot]))),
        born=born,
        quarter=(born.earliest.month + 2) // 3 if born and born.exact else None,
        nationalities=tuple(draw(st.lists(st.sampled_from(COUNTRIES), max_size=4, unique=True))),
        club=draw(st.one_of(st.none(), st.sampled_from(CLUBS))),
        region=draw(st.one_of(st.none(), st.sampled_from(REGIONS))),
        league_rung=draw(st.one_of(st.none(), st.sampled_from([int(one) for one in ClubRung]))),
        national_rung=national,
        called_up_on=draw(days) if national else None,
        caps=draw(st.integers(0, 3)),
        minutes=tuple(played),
        gap=draw(st.one_of(st.none(), st.sampled_from(["record", "quiet", "thin"]))),
        coverage=draw(st.one_of(st.none(), st.integers(0, 100))),
        evidence=draw(st.sampled_from([None, 0, 1])),
        allegiance=draw(st.sampled_from(ALLEGIANCES)),
        sharing=draw(st.sampled_from([one.value for one in Sharing])),
    )


def choices_of(facet: Facet) -> st.SearchStrategy[Choice]:
    """A choice of a facet that some player may stand at, and sometimes one that nobody does."""
    kind = CHOICES[facet]
    lacking: list[Choice] = [None] if kind.admits(None) else []
    if isinstance(kind, Listed):
        return st.sampled_from([*kind.choices, *lacking])
    if isinstance(kind, Numbered):
        usual = range(2003, 2011) if facet is Facet.BIRTH_YEAR else range(1, 5)
        return st.sampled_from([*usual, *lacking])
    return st.sampled_from([*REGIONS, "Nowhere & else?", *lacking])


@st.composite
def chosen(draw: st.DrawFn, most: int = 4) -> tuple[tuple[Facet, tuple[Choice, ...]], ...]:
    """Choices of some facets."""
    facets = draw(st.lists(st.sampled_from(list(Facet)), max_size=most, unique=True))
    lists = {facet: draw(st.lists(choices_of(facet), min_size=1, max_size=3, unique=True)) for facet in facets}
    return tuple((facet, tuple(lists[facet])) for facet in Facet if facet in lists)


@st.composite
def questions(draw: st.DrawFn) -> Question:
    """A question that narrows by a few things, and often finds somebody."""
    first, last = draw(st.one_of(st.none(), days)), draw(st.one_of(st.none(), days))
    if first and last and first > last:
        first, last = last, first
    return Question(
        competition=draw(st.sampled_from(["olympics-men", "a b&c=d"])),
        edition=draw(st.sampled_from(["2028", "é/1"])),
        as_of=draw(st.one_of(st.none(), days)),
        confederation=draw(st.sampled_from([None, "concacaf"])),
        chosen=draw(chosen()),
        born_from=first,
        born_to=last,
        nationality=draw(st.sampled_from([None, None, *COUNTRIES])),
        holds=draw(st.sampled_from(Holds)),
        minutes=draw(st.sampled_from([None, None, 0, 450, 900])),
        minutes_rung=draw(st.sampled_from(MINUTES_RUNGS)),
        national_from=draw(st.sampled_from([None, None, None, 1, 4, 8])),
        caps_from=draw(st.sampled_from([None, None, None, 0, 1, 3])),
        called_since=draw(st.one_of(st.none(), st.none(), days)),
        coverage_from=draw(st.sampled_from([None, None, 0, 40, 100])),
        words=draw(st.sampled_from(["", "", "de la cruz", "50% & more"])),
        sort=draw(st.sampled_from(Sort)),
        after=draw(st.one_of(st.none(), st.integers(1, 10**6))),
        limit=draw(st.sampled_from([1, 50, 100])),
    )
