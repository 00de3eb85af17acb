"""What is stored and contradicts itself: shown to whoever can put it right, and never silently dropped."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from tracker.football.calendar import Window
from tracker.football.limits import MOST_MINUTES_IN_A_MATCH
from tracker.football.people import Birth
from tracker.football.phrase import Phrase, phrase
from tracker.football.spells import Spell, TeamSeason
from tracker.pathway.fielded import Fielded
from tracker.pathway.on_record import Record
from tracker.pathway.tallies import Tally

#: The codes of faults that speak of an absence.
ABOUT_ABSENCES = frozenset({"fault-match-in-absence", "fault-absence-ends-first"})
#: Nobody is registered with a team or fielded before this age; an earlier record is a slip of the pen.
YOUNGEST_AGE = 6


@dataclass(frozen=True, slots=True)
class Fault:
    """Something stored that contradicts itself, shown and never silently dropped.

    `code` is a phrase's code and `subject` names what it is about, such as a team.
    """

    code: str
    window: Window
    subject: str = ""

    @property
    def sentence(self) -> Phrase:
        """What is wrong, for those who keep the records."""
        return phrase(self.code, subject=self.subject, start=self.window.start, end=self.window.end)


def faults(record: Record) -> tuple[Fault, ...]:
    """Every contradiction in what is on record up to the as-of date, in order of days."""
    found = [
        *_ending_first(record),
        *_too_early(record),
        *_too_long(record),
        *_overlaps(record),
        *_outside_spells(record),
        *_in_absences(record),
        *_totals_below_matches(record),
    ]
    return tuple(sorted(dict.fromkeys(found), key=lambda fault: (fault.window, fault.code, fault.subject)))


def _ending_first(record: Record) -> Iterator[Fault]:
    """Registrations and absences that are said to have ended before they began; they count for nothing."""
    for spell in record.dossier.spells:
        if spell.end and spell.end < spell.start and spell.end <= record.as_of:
            yield Fault("fault-spell-ends-first", Window(spell.end, spell.start), spell.team.name)
    for absence in record.dossier.absences:
        if absence.end and absence.end < absence.start and absence.end <= record.as_of:
            yield Fault("fault-absence-ends-first", Window(absence.end, absence.start))


def _too_early(record: Record) -> Iterator[Fault]:
    birth = record.dossier.player.birth
    if birth is None:
        return
    for spell in record.dossier.spells:
        window = spell.window(record.as_of)
        if window and too_young(birth, spell.start):
            born = spell.start <= birth.earliest
            code = "fault-spell-before-birth" if born else "fault-spell-too-young"
            yield Fault(code, window, spell.team.name)
    yield from _call_ups_too_early(record, birth)
    yield from _matches_too_early(record, birth)
    for total in record.dossier.totals:
        last = total.season.window.end
        if total.season.window.start <= record.as_of and too_young(birth, last):
            yield _of_total(record, total.season, f"fault-total-{_how_early(birth, last)}")


def _call_ups_too_early(record: Record, birth: Birth) -> Iterator[Fault]:
    for call_up in record.dossier.call_ups:
        when = call_up.when
        if when.earliest <= record.as_of and too_young(birth, when.latest):
            code = f"fault-call-up-{_how_early(birth, when.latest)}"
            yield Fault(code, Window(when.earliest, when.latest), call_up.side.category)


def _matches_too_early(record: Record, birth: Birth) -> Iterator[Fault]:
    """The matches before the birth together, and those of early childhood together."""
    found: dict[str, list[date]] = defaultdict(list)
    for match in record.fielded:
        if too_young(birth, match.day):
            found[f"fault-match-{_how_early(birth, match.day)}"].append(match.day)
    yield from (Fault(code, Window(days[0], days[-1])) for code, days in found.items())


def _how_early(birth: Birth, day: date) -> str:
    """The end of a code: whether a day surely lies before the birth, or in early childhood."""
    return "before-birth" if day < birth.earliest else "too-young"


def _too_long(record: Record) -> Iterator[Fault]:
    """More minutes than a match lasts, or than all matches of a season total do."""
    for match in record.fielded:
        if match.minutes is not None and match.minutes > MOST_MINUTES_IN_A_MATCH:
            name, _ = record.team_name(match.team_id, match.season)
            yield Fault("fault-match-minutes", Window(match.day, match.day), name)
    for total in record.dossier.totals:
        counted = total.appearances is not None and total.season.window.start <= record.as_of
        if counted and (total.minutes or 0) > MOST_MINUTES_IN_A_MATCH * (total.appearances or 0):
            yield _of_total(record, total.season, "fault-total-minutes")


def _of_total(record: Record, season: TeamSeason, code: str) -> Fault:
    name, _ = record.team_name(season.team_id, season)
    return Fault(code, season.window, f"{name}, {season.label}")


def too_young(birth: Birth, day: date) -> bool:
    """Whether a day surely lies before the sixth birthday, so that no record of football can be right."""
    return birth.age_on(day).latest < YOUNGEST_AGE


def _overlaps(record: Record) -> Iterator[Fault]:
    """Registrations of one nature with two clubs at once; the day of a move may belong to both."""
    begun = [(spell, window) for spell in record.dossier.spells if (window := spell.window(record.as_of))]
    for (one, first), (other, second) in combinations(begun, 2):
        both = first.clipped(second.start, second.end)
        if both and both.days > 1 and _at_odds(one, other):
            yield Fault("fault-spells-overlap", both, ", ".join(sorted((one.team.name, other.team.name))))


def _at_odds(one: Spell, other: Spell) -> bool:
    return one.nature is other.nature and one.team.club_id != other.team.club_id


def _outside_spells(record: Record) -> Iterator[Fault]:
    """Matches for a club on days on which the player was registered with no team of it, season by season."""
    if not any(spell.start <= record.as_of for spell in record.dossier.spells):
        return
    strays: dict[tuple[int, str], list[Fielded]] = defaultdict(list)
    for match in record.fielded:
        if _stray(record, match):
            strays[match.team_id, match.season.label if match.season else ""].append(match)
    for matches in strays.values():
        name, _ = record.team_name(matches[0].team_id, matches[0].season)
        yield Fault("fault-match-outside-spell", Window(matches[0].day, matches[-1].day), name)


def _stray(record: Record, match: Fielded) -> bool:
    """Whether no registration explains the match.

    Of a team that is not named nobody knows the club, so any registration may be the one it was played under.
    """
    team = record.teams.get(match.team_id)
    return not any(
        spell.start <= match.day and (spell.end is None or match.day <= spell.end)
        for spell in record.dossier.spells
        if team is None or spell.team.club_id == team.club_id
    )


def _in_absences(record: Record) -> Iterator[Fault]:
    days = [match.day for match in record.fielded]
    for absence in record.dossier.absences:
        inside = days[bisect_left(days, absence.start) : bisect_right(days, absence.end or record.as_of)]
        if inside:
            yield Fault("fault-match-in-absence", Window(inside[0], inside[-1]))


def _totals_below_matches(record: Record) -> Iterator[Fault]:
    """Seasons that are over and whose total is lower than the league matches on record."""
    for tally in record.tallies:
        if tally.season and tally.season.window.end < record.as_of and _falls_short(tally):
            yield _of_total(record, tally.season, "fault-total-below-matches")


def _falls_short(tally: Tally) -> bool:
    total = tally.total.appearances if tally.total else None
    return total is not None and total < sum(match.league for match in tally.competitive)
