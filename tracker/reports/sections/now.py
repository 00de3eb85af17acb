"""Right now: the age groups of next season, the next windows, and the records that we are missing."""

from __future__ import annotations

from collections.abc import Iterator

from babel.lists import format_list

from tracker.eligibility.age_groups.groups import GroupAnswer
from tracker.eligibility.age_groups.shown import system_name
from tracker.eligibility.age_groups.side_by_side import SeasonSides
from tracker.eligibility.disputed import rests_on_dispute
from tracker.eligibility.reasons import answer_phrase
from tracker.eligibility.windows.in_words import begins
from tracker.eligibility.windows.windows import EditionWindow
from tracker.football.phrase import phrase
from tracker.pathway.missing import missing_records
from tracker.reports.age_group_words import either
from tracker.reports.blocks import Blocks, Cell, Column, Entry, Grid
from tracker.reports.section import Telling, heading_of
from tracker.reports.voice import Voice
from tracker.reports.window_words import days_of, named


def now(telling: Telling) -> Blocks:
    """A line for each thing that is to be known on the day, the next one first."""
    rows = (*_groups(telling), *_windows(telling), *_missing(telling))
    return heading_of(telling, "now"), Grid((Column("", 1.0), Column("", 3.9)), tuple(rows))


def _groups(telling: Telling) -> Iterator[tuple[Cell, ...]]:
    season, voice = telling.report.ahead.season, telling.voice
    if season is None:
        yield Entry(voice.say("now-groups-ageless"), bold=True), voice.say("now-no-birth")
        return
    label = Entry(voice.say("now-groups", season=str(season.season)), bold=True)
    told = [*_alike(season, voice), *_by_year(season, voice)]
    said = voice.series(told) or voice.speak(phrase("how-old-no-rule", season=str(season.season)))
    yield label, said[:1].upper() + said[1:]


def _alike(season: SeasonSides, voice: Voice) -> Iterator[str]:
    for alike in season.told:
        systems = format_list([_system(one, voice) for one in alike.answers], locale=voice.language)
        yield voice.say("now-group", group=either(alike.outcomes, voice), systems=systems)


def _by_year(season: SeasonSides, voice: Voice) -> Iterator[str]:
    """The groups of systems that count by calendar years, of which a season lies in two."""
    held: dict[str, list[GroupAnswer]] = {}
    for answer in season.by_year:
        if answer.outcomes:
            held.setdefault(_system(answer, voice), []).append(answer)
    for system, answers in held.items():
        years = (phrase("how-old-in-year", group=either(one.outcomes, voice), year=one.season) for one in answers)
        yield voice.say("now-group", group=system, systems=", ".join(map(voice.speak, years)))


def _system(answer: GroupAnswer, voice: Voice) -> str:
    name = system_name(answer, voice.speak)
    return voice.say("now-provisional", system=name) if answer.provisional else name


def _windows(telling: Telling) -> Iterator[tuple[Cell, ...]]:
    voice, windows = telling.voice, telling.report.ahead.windows
    if not windows:
        yield Entry(voice.say("now-window", place=1), bold=True), voice.speak(phrase("children-no-window"))
    for place, window in enumerate(windows, 1):
        label = Entry(voice.say("now-window", place=place), bold=True)
        yield label, Entry(named(window), " · ".join(_about(window, telling)))


def _about(window: EditionWindow, telling: Telling) -> Iterator[str]:
    voice, verdict = telling.voice, window.verdict
    yield days_of(window.days, voice)
    begun = begins(window, telling.report.as_of)
    if begun:
        yield voice.speak(begun)
    yield voice.speak(answer_phrase(verdict.answer))
    if verdict.provisional:
        yield voice.say("provisional")
    if rests_on_dispute(verdict):
        yield voice.speak(phrase("dispute-birth-mark"))


def _missing(telling: Telling) -> Iterator[tuple[Cell, ...]]:
    voice, missing = telling.voice, missing_records(telling.report.story)
    told = " ".join(map(voice.speak, missing)) if missing else voice.say("now-nothing-missing")
    yield Entry(voice.say("now-missing"), bold=True), told
