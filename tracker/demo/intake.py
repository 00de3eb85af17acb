"""Newcomers: those who are there when the records begin, and the new age group of each summer."""

from __future__ import annotations

from datetime import date

from tracker.demo.clubs import Team
from tracker.demo.levels import Level
from tracker.demo.province import Province, usual_group
from tracker.demo.seasons import SEASONS, Half
from tracker.demo.spells import join

_LATE_JOINER = 0.55
_KEEPERS = 2


def populate(province: Province, half: Half) -> None:
    """The squads as they stand when the records begin."""
    for team in province.land.teams:
        for number in range(team.size - len(team.squad)):
            if province.full:
                return
            group = usual_group(province.moves, team, team.levels[0])
            early = team.founded.youth and group <= 16
            person = province.receive(team, half, group, early=early, keeper=number < _KEEPERS)
            join(province.records, person, team, _registered_since(province, half, team, group))


def _registered_since(province: Province, half: Half, team: Team, group: int) -> date:
    """When somebody who is there at the start came: mostly this summer, some years ago."""
    draw = province.moves.random()
    years = 0
    if team.founded is Level.COLLEGE:
        years = group - 19
    elif team.founded.senior and draw < 0.6:
        years = int(draw / 0.6 * min(5, group - 18))
    return half.starts.replace(year=half.starts.year - years)


def take_in(province: Province, half: Half) -> None:
    """The youngest groups of the summer, and late joiners; at the very end, whoever is missing."""
    youth = [team for team in province.land.teams if team.founded.youth]
    if half.autumn:
        for team in youth:
            _late_joiners(province, half, team)
    entries = [team for team in youth for _ in range(_weight(team))]
    missing = _planned(province, half) - province.come
    for number in range(missing if entries else 0):
        team = entries[number % len(entries)]
        group = min(team.youngest, 15) if team.founded is not Level.U17 else team.youngest
        person = province.receive(team, half, group, early=group <= 15)
        join(province.records, person, team, half.starts)


def _planned(province: Province, half: Half) -> int:
    """How many players are to have come by now, so that all have come by the as-of day and no summer stands out."""
    if half.last:
        return province.quota
    if not half.autumn:
        return 0
    return province.began_with + (province.quota - province.began_with) * half.season * 10 // (10 * SEASONS - 9)


def _weight(team: Team) -> int:
    """How much of the new age group a team takes: none where a younger team of the club feeds it."""
    if team.founded is Level.U14:
        return 2
    return int(team.founded is Level.U15 and team.youngest == 14)


def _late_joiners(province: Province, half: Half, team: Team) -> None:
    for _ in range(team.size - len(team.squad)):
        if province.full:
            return
        draw = province.moves.random()
        if team.oldest > 14 and draw < _LATE_JOINER * (1.5 if team.founded is Level.U17 else 1.0):
            group = team.youngest + int(draw * 10) % (team.oldest - team.youngest + 1)
            join(province.records, province.receive(team, half, group), team, half.starts)
