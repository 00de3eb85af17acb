"""Every age system by itself: its group in each season, in plain words why it is so, and its rule word by word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.eligibility.age_groups.groups import GroupAnswer
from tracker.eligibility.age_groups.reading import Placing
from tracker.eligibility.age_groups.reasons import spoken_cut_off
from tracker.eligibility.age_groups.season_name import SeasonName
from tracker.eligibility.age_groups.shown import system_name
from tracker.eligibility.age_groups.side_by_side import SystemSides
from tracker.football.calendar import ONE_DAY, CutOff
from tracker.football.phrase import Phrase, phrase
from tracker.reports.age_group_words import either
from tracker.reports.voice import Voice
from tracker.web.show.how_old_words import births_of
from tracker.web.show.table import Cell, Head, Table
from tracker.web.show.verdicts import Source

_NEW_YEAR = CutOff(1, 1)
#: A common year, in which the day before a cut-off is looked up.
_SOME_YEAR = 2023
_MOVED = ("group-repeats", "group-passes-over")
_EITHER_OR = ("group-if-in", "group-if-below", "group-if-below-named", "group-if-above")


@dataclass(frozen=True, slots=True)
class Grounds:
    """What the rules say word by word, for all systems and seasons of which they say the same."""

    systems: str
    told: tuple[str, ...]
    notes: tuple[str, ...]
    sources: tuple[Source, ...]


def systems_table(
    systems: Iterable[SystemSides], heads: Sequence[str], seasons: Sequence[SeasonName], voice: Voice
) -> Table:
    """The groups season by season, and why: a row for all systems of which both are the same."""
    shown = (
        Head(voice.speak(phrase("how-old-head-league"))),
        *(Head(head) for head in heads),
        Head(voice.speak(phrase("how-old-head-why")), long=True),
    )
    alike: dict[tuple[Cell, ...], list[str]] = {}
    for system in systems:
        groups = (_group_cell(answers, voice) for answers in system.seasons)
        why = Cell(" ".join(_why(system, seasons, voice)))
        alike.setdefault((*groups, why), []).append(named(system, voice))
    rows = tuple((Cell(" · ".join(names)), *cells) for cells, names in alike.items())
    return Table(voice.speak(phrase("how-old-systems-heading")), shown, rows)


def named(system: SystemSides, voice: Voice) -> str:
    """The system by its name."""
    return system_name(system.seasons[0][0], voice.speak)


def _group_cell(answers: tuple[GroupAnswer, ...], voice: Voice) -> Cell:
    """The group of a season, or those of two calendar years, and under it for which births that is."""
    told = [
        either(answer.outcomes, voice) or voice.speak(phrase("group-answer-no-rule-held")) for answer in answers
    ]
    if len(answers) > 1:
        pairs = zip(told, answers, strict=True)
        years = (voice.speak(phrase("how-old-in-year", group=group, year=one.season)) for group, one in pairs)
        return Cell(voice.series(years))
    answer = answers[0]
    under = [voice.say("provisional")] if answer.provisional and answer.groups else []
    under += [births_of(answer, voice)] if answer.placing is Placing.PLACED else _either_or(answer, voice)
    return Cell(told[0], " · ".join(under))


def _either_or(answer: GroupAnswer, voice: Voice) -> list[str]:
    """Which of two groups it is, by the day on which the one ends; where several rules may count, each of them."""
    if len(answer.outcomes) != 2 or len(answer.groups) > 2 or "rule" in answer.missing:
        return _said(answer, _EITHER_OR, voice)
    younger, older = answer.outcomes
    turn = answer.groups[-1].births.end if older[0] is Placing.PLACED else answer.groups[0].births.start - ONE_DAY
    named = {"older": either([older], voice), "younger": either([younger], voice)}
    return [voice.speak(phrase("how-old-either", day=turn, **named))]


def _said(answer: GroupAnswer, codes: Sequence[str], voice: Voice) -> list[str]:
    return [voice.speak(reason.phrase) for reason in answer.reasons if reason.phrase.code in codes]


def _why(system: SystemSides, seasons: Sequence[SeasonName], voice: Voice) -> Iterator[str]:
    """How the system counts, that it went over to another day if it did, and what that means for this birth."""
    held = [cut_off for cut_off in system.cut_offs if cut_off]
    if not held:
        yield voice.speak(phrase("how-old-not-verified"))
        return
    for season, old, new in moves(system, seasons):
        yield voice.speak(phrase("how-old-moved", old=counted(old), new=counted(new), season=str(season)))
    if len(set(held)) == 1:
        yield voice.speak(phrase("how-old-counts", how=counted(held[0])))
    yield from _told(system, (*_MOVED, "group-plays-from"), voice)


def changed_by_it(system: SystemSides, voice: Voice) -> Iterable[str]:
    """Who repeats a group or passes over one, because the system went over to another day."""
    return _told(system, _MOVED, voice)


def _told(system: SystemSides, codes: Sequence[str], voice: Voice) -> Iterable[str]:
    told = (_said(answer, codes, voice) for answers in system.seasons for answer in answers)
    return dict.fromkeys(one for said in told for one in said)


def moves(system: SystemSides, seasons: Sequence[SeasonName]) -> Iterator[tuple[SeasonName, CutOff, CutOff]]:
    """The seasons with which the system goes over to another day: the day before, and from then on."""
    for season, old, new in zip(seasons, system.cut_offs, system.cut_offs[1:], strict=False):
        if old and new and old != new:
            yield season, old, new


def counted(cut_off: CutOff) -> Phrase:
    """By what a system counts: the birth year, or births from one day to the day before it."""
    if cut_off == _NEW_YEAR:
        return phrase("how-old-by-birth-year")
    last = date(_SOME_YEAR, cut_off.month, cut_off.day) - ONE_DAY
    return phrase(
        "how-old-by-day", first=spoken_cut_off(cut_off), last=spoken_cut_off(CutOff(last.month, last.day))
    )


def grounds_of(systems: Iterable[SystemSides], voice: Voice) -> tuple[Grounds, ...]:
    """The rules word by word with their sources, once for all systems and seasons that have the same."""
    # A calendar year that lies in both of two seasons is answered twice, and named once.
    alike: dict[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]], dict[str, None]] = {}
    for answer in (one for system in systems for answers in system.seasons for one in answers):
        told = tuple(voice.speak(reason.phrase) for reason in answer.reasons)
        sources = tuple(dict.fromkeys(reason.source for reason in answer.reasons if reason.source))
        named = f"{system_name(answer, voice.speak)}, {answer.season}"
        alike.setdefault((told, answer.notes, sources), {})[named] = None
    return tuple(
        Grounds(voice.series(named), told, notes, tuple(map(Source, sources)))
        for (told, notes, sources), named in alike.items()
    )
