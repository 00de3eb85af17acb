"""Who leaves a squad between two halves: outgrown, released, retired, gone abroad, or looking for more."""

from __future__ import annotations

from tracker.demo.clubs import Team
from tracker.demo.levels import TALENT, Level
from tracker.demo.person import Person
from tracker.demo.places import place
from tracker.demo.province import LEAVING_SENIOR, LEAVING_YOUTH, Province, Seeker
from tracker.demo.seasons import Half, Rhythm
from tracker.demo.spells import join, leave
from tracker.football.spells import ExitReason

#: The share of an age group that leaves its academy in a summer; of those, so many look for another.
_YOUTH_EXITS = {14: 0.1, 15: 0.14, 16: 0.18, 17: 0.2, 18: 0.22, 19: 0.24}
_LOOK_ELSEWHERE = 0.35
_WINTER_YOUTH_EXIT = 0.015
_MOVE_UP_IN_JANUARY = frozenset({Level.U16, Level.U17})
_COLLEGE_DAYS = 1_200
_FOREIGN_PLACES = 300_000


def depart(province: Province, half: Half) -> None:
    """Let every squad go through the break: who stays, who moves up, who looks for a team, who is gone."""
    moving_up: list[tuple[Person, Team]] = []
    for team in province.land.teams:
        youth = team.founded.youth
        squad, team.squad = team.squad, []
        for person in squad:
            if person.part is not None or person.owner is not None:
                team.squad.append(person)
            elif youth:
                _youth(province, half, team, person, moving_up)
            elif _senior_stays(province, half, team, person):
                team.squad.append(person)
    for person, team in moving_up:
        join(province.records, person, team, half.starts)


def _youth(
    province: Province, half: Half, team: Team, person: Person, moving_up: list[tuple[Person, Team]]
) -> None:
    draw = province.moves.random()
    group = province.group(person, team, half)
    following: Team | None = team
    if half.autumn:
        likely = _YOUTH_EXITS.get(group, 0.25) * (0.65 if person.promise(group) > TALENT[team.founded] else 1.3)
        if draw < likely:
            _youth_leaves(province, half, person, group, look=draw < likely * _LOOK_ELSEWHERE)
            return
        following = team.club.youth(team.sex, group + _plays_up(person, group, draw))
        if following is None or _ready(person, group, draw):
            seek(province, person, group, outgrown=following is None)
            return
    elif draw < _WINTER_YOUTH_EXIT:
        _youth_leaves(province, half, person, group, look=False)
        return
    elif draw > 0.3 and _older_than_the_rest(person, group, team):
        following = team.club.youth(team.sex, team.oldest + 1)
    if following is None or following is team:
        team.squad.append(person)
        return
    outgrown = ExitReason.AGED_OUT if half.autumn and group > team.oldest else None
    leave(province.records, person, half.eve, outgrown, following.name)
    moving_up.append((person, following))


def _plays_up(person: Person, group: int, draw: float) -> int:
    """One age group more for some of the best."""
    return int(14 < group < 18 and draw > 0.7 and person.promise(group) > 1.25)


def _ready(person: Person, group: int, draw: float) -> bool:
    """Whether a youth player is good enough for the seniors before the time."""
    return group >= 18 and draw > 0.45 and person.worth(group) > TALENT[Level.SECOND]


def _older_than_the_rest(person: Person, group: int, team: Team) -> bool:
    """Whether a good one of an under-16 or under-17, born early in the year, may go up a team in January."""
    return (
        team.founded in _MOVE_UP_IN_JANUARY
        and group == team.oldest
        and person.born.month <= 3
        and person.promise(group) > TALENT[team.founded] + 0.1
    )


def _youth_leaves(province: Province, half: Half, person: Person, group: int, *, look: bool) -> None:
    if look:
        seek(province, person, group, outgrown=False)
        return
    leave(province.records, person, half.eve, province.moves.choice(LEAVING_YOUTH))


def _senior_stays(province: Province, half: Half, team: Team, person: Person) -> bool:
    """Whether a player of a bridge or senior team stays; whoever does not is sent on the way here."""
    draw = province.moves.random()
    group = person.group(half.end_year)
    if not _season_over(team, half):
        if draw < 0.035:
            seek(province, person, group, outgrown=False)
        return draw >= 0.035
    if team.founded is Level.COLLEGE and _graduated(person, group, half):
        seek(province, person, group, outgrown=True)
        return False
    if team.founded is Level.RESERVE and group >= 22:
        seek(province, person, group, outgrown=True)
        return False
    return _stays_on(province, half, team, person, draw)


def _stays_on(province: Province, half: Half, team: Team, person: Person, draw: float) -> bool:
    group = person.group(half.end_year)
    strength = person.strength(group)
    level = team.levels[half.season]
    ends = 0.07 * max(0, group - 30) + (0.09 if level is Level.LOWER else 0.035)
    if draw < ends:
        leave(province.records, person, half.eve, province.moves.choice(LEAVING_SENIOR))
        return False
    if strength > TALENT[Level.TOP] + 0.1 and group < 30 and draw < ends + 0.1:
        _go_abroad(province, half, person)
        return False
    if draw < ends + _restless(person, group, level, strength):
        seek(province, person, group, outgrown=False)
        return False
    return True


def _restless(person: Person, group: int, level: Level, strength: float) -> float:
    """The chance that a player looks for another team: out of depth, wanting more, or simply so."""
    if strength < TALENT[level] - 0.8:
        return 0.35
    higher = {Level.LOWER: Level.SECOND, Level.SECOND: Level.TOP}.get(level, Level.SECOND)
    if level is not Level.TOP and person.worth(group) > TALENT[higher] - 0.15:
        return 0.45
    return 0.1


def _go_abroad(province: Province, half: Half, person: Person) -> None:
    club = place(_FOREIGN_PLACES + int(province.moves.random() * 200))
    leave(province.records, person, half.eve, ExitReason.TRANSFER, f"{club} (abroad)")
    if person.nations:
        province.abroad.append(person)


def _graduated(person: Person, group: int, half: Half) -> bool:
    return group >= 24 or (half.starts - person.since).days > _COLLEGE_DAYS


def _season_over(team: Team, half: Half) -> bool:
    """Whether the team's season ended just before this half."""
    over_in_summer = team.leagues[half.season].kind.rhythm is Rhythm.AUTUMN_TO_SPRING
    return over_in_summer is half.autumn


def seek(province: Province, person: Person, group: int, *, outgrown: bool) -> None:
    """Put a player among those who look for a team."""
    worth = person.worth(group) + province.moves.gauss(0.0, 0.2)
    province.seekers.append(Seeker(worth, person, group, outgrown))
