"""Which age group a birth is in, as a page shows it: two seasons in short, then every system with its why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from babel.lists import format_list

from tracker.actions.how_old import HowOld
from tracker.eligibility.age_groups.groups import GroupAnswer
from tracker.eligibility.age_groups.reading import Placing
from tracker.eligibility.age_groups.reasons import spoken_births
from tracker.eligibility.age_groups.season_name import SeasonName, season_on
from tracker.eligibility.age_groups.shown import system_name
from tracker.eligibility.age_groups.side_by_side import Alike, SeasonSides
from tracker.eligibility.reasons import missing_phrase
from tracker.football.calendar import CutOff, Window
from tracker.football.phrase import phrase
from tracker.reports.age_group_words import either, marked
from tracker.reports.voice import Voice
from tracker.web.show.how_old_systems import (
    Grounds,
    changed_by_it,
    counted,
    grounds_of,
    moves,
    named,
    systems_table,
)
from tracker.web.show.how_old_windows import AheadPart, ahead_part, caveats
from tracker.web.show.how_old_words import births_of
from tracker.web.show.table import Table


@dataclass(frozen=True, slots=True)
class Leagues:
    """Leagues that fill a group with the same births: their names, each with its mark, and those births."""

    names: str
    births: str


@dataclass(frozen=True, slots=True)
class Placed:
    """What is told, and the leagues of which it is. It is `sure` where that is a group, which has large letters."""

    group: str
    sure: bool
    leagues: tuple[Leagues, ...]


@dataclass(frozen=True, slots=True)
class SeasonCard:
    """A season at a glance: whether the leagues agree, and each group with its leagues. `kind` is for its look."""

    name: str
    heading: str
    kind: str
    says: tuple[str, ...]
    placed: tuple[Placed, ...]
    by_year: str


@dataclass(frozen=True, slots=True)
class HowOldPage:
    """The whole answer. `moved` says which leagues count from another day than before, and from when on."""

    heading: str
    moved: tuple[str, ...]
    seasons: tuple[SeasonCard, ...]
    systems: Table
    grounds: tuple[Grounds, ...]
    caveats: tuple[str, ...]
    ahead: tuple[AheadPart, ...]


def how_old_page(found: HowOld, day: date, voice: Voice) -> HowOldPage:
    """The answer in words, as seen from a day."""
    births = spoken_births(Window(found.born.earliest, found.born.latest))
    names = [season.season for season in found.seasons]
    return HowOldPage(
        heading=voice.speak(phrase("how-old-asked", births=births)),
        moved=tuple(_moved(found, names, voice)),
        seasons=tuple(_card(season, season_on(day), voice) for season in found.seasons),
        systems=systems_table(
            found.systems, [_heading(name, season_on(day), voice) for name in names], names, voice
        ),
        grounds=grounds_of(found.systems, voice),
        caveats=caveats([seen.windows for seen in found.windows], voice),
        ahead=tuple(ahead_part(seen.windows, voice) for seen in found.windows),
    )


def _moved(found: HowOld, seasons: Sequence[SeasonName], voice: Voice) -> Iterator[str]:
    """Which leagues go over to another day, all of one move in one sentence, and who repeats a group by it."""
    together: dict[tuple[SeasonName, CutOff, CutOff], list[str]] = {}
    changed: dict[str, None] = {}
    for system in found.systems:
        for move in moves(system, seasons):
            together.setdefault(move, []).append(named(system, voice))
            changed |= dict.fromkeys(changed_by_it(system, voice))
    for (season, old, new), names in together.items():
        leagues = str(format_list(names, locale=voice.language))
        said = phrase("how-old-cut-over", leagues=leagues, season=str(season), old=counted(old), new=counted(new))
        yield voice.speak(said)
    yield from changed


def _heading(season: SeasonName, now: SeasonName, voice: Voice) -> str:
    """The season by its name, and that it is this one or the next."""
    which = {now: "this", now.following: "next"}.get(season, "other")
    return voice.speak(phrase(f"how-old-season-{which}", season=str(season)))


def _card(season: SeasonSides, now: SeasonName, voice: Voice) -> SeasonCard:
    kind = season.agreement.value.replace("_", "-")
    said = phrase(f"how-old-{kind}", season=str(season.season), groups=either(season.outcomes, voice))
    return SeasonCard(
        name=f"season-{season.season}",
        heading=_heading(season.season, now, voice),
        kind=kind,
        says=(voice.speak(said), *_settled_by(season, voice)),
        placed=tuple(_placed(alike, voice) for alike in season.alike),
        by_year=_by_year(season.by_year, voice),
    )


def _settled_by(season: SeasonSides, voice: Voice) -> Iterable[str]:
    """What part of the birth would settle it; that a rule is missing is said beside its league."""
    answers = (answer for alike in season.told for answer in alike.answers)
    missing = dict.fromkeys(part for answer in answers for part in answer.missing)
    if missing:
        yield voice.say("settled-by", missing=", ".join(voice.speak(missing_phrase(part)) for part in missing))


def _placed(alike: Alike, voice: Voice) -> Placed:
    """The leagues in groups of those that fill the group with the same births."""
    held: dict[str, list[str]] = {}
    for answer in alike.answers:
        held.setdefault(births_of(answer, voice), []).append(marked(answer, voice))
    leagues = tuple(Leagues(" · ".join(names), births) for births, names in held.items())
    group = either(alike.outcomes, voice) or voice.speak(phrase("group-answer-no-rule-held"))
    sure = [placing for placing, _ in alike.outcomes] == [Placing.PLACED]
    return Placed(group, sure, leagues)


def _by_year(answers: Iterable[GroupAnswer], voice: Voice) -> str:
    """What the calendar year's groups are, one after the other."""
    found = [(answer, either(answer.outcomes, voice)) for answer in answers]
    if not found:
        return ""
    told = (voice.speak(phrase("how-old-in-year", group=group, year=one.season)) for one, group in found)
    system = system_name(found[0][0], voice.speak)
    return voice.speak(phrase("how-old-by-year", system=system, told=voice.series(told)))
