"""Team sheets: who was picked for a match, who came on, who stayed on the bench, and for how long they played."""

from __future__ import annotations

from datetime import date
from operator import itemgetter
from random import Random

from tracker.demo.clubs import Team
from tracker.demo.keeping import Keeping
from tracker.demo.levels import MINUTES, Level
from tracker.demo.person import Person
from tracker.demo.province import Province
from tracker.demo.schedule import Match
from tracker.football.appearances import Selection

STARTED, SUBSTITUTE = Selection.STARTED.value, Selection.SUBSTITUTE.value
FIELDED, BENCH = Selection.FIELDED.value, Selection.BENCH.value

#: By how much luck, training and the opponent move a player's standing from match to match.
_LUCK = 1.25
#: With so little luck the player is not there that day: a knock, an exam, a cold.
_KNOCK = 0.085 * _LUCK
_GUESTS = 0.2
#: With fewer players than these a team fills up from the team below.
_SHORT = 14
_ELEVEN = 11
_first = itemgetter(0)


def play(province: Province, team: Team, matches: list[Match], keeping: Keeping) -> None:
    """Write a team's matches of a half with their team sheets."""
    records = province.records
    write_fixture, next_fixture = records.fixtures.append, records.fixture_ids.__next__
    write_line, next_line = records.appearances.append, records.appearance_ids.__next__
    length = MINUTES[team.founded]
    for match in matches:
        picked = _picked(province.play, team, match.day)
        if len(picked) < 7:
            continue
        fixture = next_fixture()
        write_fixture((fixture, team.id, *match))
        for person, selection, minutes in _line_up(province.play, team, picked, length):
            if selection != BENCH:
                if not keeping.line_ups:
                    selection = FIELDED
                write_line((next_line(), person.id, fixture, selection, minutes if keeping.minutes else None))
            else:
                write_line((next_line(), person.id, fixture, BENCH, None))


def _picked(rng: Random, team: Team, day: date) -> list[Person]:
    """Those who are named for a match, the surest first; a goalkeeper leads if there is one."""
    chance = rng.random
    standing = [
        (person.form + luck, person)
        for person in team.squad
        if person.since <= day
        and not person.out_from <= day <= person.out_to
        and (person.part is None or person.part.available(day))
        and (luck := _LUCK * chance()) > _KNOCK
    ]
    guests = max(_SHORT - len(standing), int(chance() < _GUESTS))
    if team.feeder is not None and guests:
        standing += [(one.form + _LUCK * chance(), one) for one in _guests(rng, team.feeder, day, guests)]
    standing.sort(key=_first, reverse=True)
    keepers = [person for _, person in standing if person.keeper]
    field = [person for _, person in standing if not person.keeper]
    return keepers[:1] + field[:10] + keepers[1:2] + field[10 : 16 if team.founded > Level.U16 else 14]


def _guests(rng: Random, feeder: Team, day: date, number: int) -> list[Person]:
    """Some of the best of the team below, who help out."""
    fit = [
        person
        for person in feeder.squad
        if person.part is None and person.since <= day and not person.out_from <= day <= person.out_to
    ]
    fit.sort(key=lambda person: -person.form)
    return rng.sample(fit[: number + 3], min(number, len(fit)))


def _line_up(rng: Random, team: Team, picked: list[Person], length: int) -> list[tuple[Person, str, int | None]]:
    """Everybody on the sheet with how they took part. Each substitute plays the minutes a starter gives up."""
    starters, bench = picked[:_ELEVEN], picked[_ELEVEN:]
    everyone_plays = team.founded <= Level.U16
    keeper_waits = bool(bench) and bench[0].keeper and not everyone_plays
    ready = bench[1:] if keeper_waits else bench
    changes = min(len(ready), len(starters) - 1, 7 if everyone_plays else 2 + int(rng.random() * 4))
    lines: list[tuple[Person, str, int | None]] = [(person, STARTED, length) for person in starters]
    for person, place in zip(ready, rng.sample(range(1, len(starters)), changes), strict=False):
        on = _minutes_on(rng, length, everyone_plays=everyone_plays)
        lines[place] = (starters[place], STARTED, length - on)
        lines.append((person, SUBSTITUTE, on))
    lines.extend((person, BENCH, None) for person in ready[changes:])
    if keeper_waits:
        lines.append((bench[0], BENCH, None))
    return lines


def _minutes_on(rng: Random, length: int, *, everyone_plays: bool) -> int:
    """How long a substitute plays: mostly the last third, now and then from half-time."""
    draw = rng.random()
    if draw < 0.08 or (everyone_plays and draw < 0.4):
        return length // 2
    return 1 + int(rng.random() ** 1.2 * 34)
