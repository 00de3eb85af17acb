"""Putting the cast on: writing who they are, and moving them to their posts when the day comes."""

from __future__ import annotations

from datetime import date, timedelta

from tracker.demo import gaps, script, sketches
from tracker.demo.keeping import Keeping
from tracker.demo.leagues import SEASON_STRIDE
from tracker.demo.newcomers import ABROAD_CODE, HOME_CODE
from tracker.demo.parts import Part, Post
from tracker.demo.person import ABROAD, HOME, Person
from tracker.demo.province import Province
from tracker.demo.seasons import Half
from tracker.demo.sides import side_id
from tracker.demo.spells import give_back, join, leave, lend
from tracker.football.appearances import AbsenceReason
from tracker.football.people import Sex, folded
from tracker.football.same_person.sound import name_key
from tracker.football.spells import ExitReason


def written_parts(day: date) -> tuple[Part, ...]:
    """The cast as of a day, in the order of their numbers: the first player of the federation is the first here."""
    return (
        script.child(day),
        script.brother(day),
        script.long_way(day),
        script.late_developer(day),
        gaps.open_quiet_period(day),
        sketches.on_loan(day),
        sketches.year_only(day),
        sketches.empty_record(),
        sketches.two_associations(day),
        sketches.stopped_at_sixteen(day),
        sketches.long_name(day),
        sketches.never_capped(day),
        sketches.written_from_right_to_left(day),
        sketches.season_sums(day),
        gaps.stepped_down(day),
        gaps.seldom_fielded(day),
    )


def bring_on(province: Province) -> None:
    """Write who the members of the cast are."""
    for part in written_parts(province.years.day):
        person = Person(next(province.records.player_ids), part.sex, part.born or date.min, 0.0, 0.0)
        person.part = part
        person.keeper = part.position is not None and part.position.value == "goalkeeper"
        person.nations = _nations(part)
        province.come += 1
        province.cast.append(person)
        _write(province, person, part)


def _nations(part: Part) -> int:
    codes = {code for code, _ in part.nations}
    return (HOME_CODE in codes) * HOME | (ABROAD_CODE in codes) * ABROAD


def _write(province: Province, person: Person, part: Part) -> None:
    records = province.records
    earliest = latest = part.born
    if part.born and part.year_only:
        earliest, latest = part.born.replace(month=1, day=1), part.born.replace(month=12, day=31)
    position = part.position.value if part.position else None
    foot = part.foot.value if part.foot else None
    name, sex = part.name, part.sex.value
    records.players.append((person.id, name, folded(name), sex, earliest, latest, position, foot, name_key(name)))
    records.identifiers.append((next(records.identifier_ids), person.id, "fan", f"90000{person.id:05d}"))
    records.nationalities.extend(
        (next(records.nationality_ids), person.id, code, basis.value, None, None) for code, basis in part.nations
    )
    _write_absences(province, person, part)
    _write_summons(province, person, part)


def _write_absences(province: Province, person: Person, part: Part) -> None:
    records, day = province.records, province.years.day
    records.absences.extend(
        (next(records.absence_ids), person.id, start, end if end <= day else None, AbsenceReason.UNAVAILABLE.value)
        for start, end in part.absences
        if start <= day
    )


def _write_summons(province: Province, person: Person, part: Part) -> None:
    records = province.records
    records.call_ups.extend(
        (
            *(next(records.call_up_ids), person.id, side_id(one.category, part.sex, abroad=one.abroad)),
            *(one.day, one.day, one.kind.value, 1, one.official, one.competition, one.opponent, one.minutes),
        )
        for one in part.summons
        if one.day <= province.years.day
    )


def act(province: Province, half: Half) -> None:
    """Move the cast to the posts that begin in a half, or for the first half have begun before."""
    for person in province.cast:
        assert person.part is not None
        for post in person.part.posts:
            due = post.since <= half.ends and (half.index == 0 or post.since >= half.starts)
            if due:
                _take_up(province, person, post)


def _take_up(province: Province, person: Person, post: Post) -> None:
    eve = post.since - timedelta(days=1)
    club = province.land.club(*post.club, person.sex)
    team = club.team(person.sex, post.level) if post.level is not None else None
    if person.owner is not None:
        give_back(province.records, person, eve)
    if team is not None and post.loan:
        lend(person, team, post.since)
        return
    if person.team is not None:
        own = team is not None and team.club is person.team.club
        reason = post.reason or _reason(person, own=own)
        destination = (team.name if own else team.club.name) if team else None
        person.team.squad.remove(person)
        leave(province.records, person, eve, reason, destination)
    if team is not None:
        join(province.records, person, team, post.since)


def _reason(person: Person, *, own: bool) -> ExitReason | None:
    if not own:
        return ExitReason.TRANSFER
    assert person.team is not None
    return ExitReason.AGED_OUT if person.team.founded.youth else None


def set_the_records(province: Province) -> None:
    """Let the clubs of the cast keep their sheets well, except for what a story needs."""
    day, kept = province.years.day, province.kept
    for person in province.cast:
        for post in person.part.posts if person.part else ():
            for team in province.land.club(*post.club, person.sex).teams:
                kept.update({(team.id, season): Keeping() for season in range(SEASON_STRIDE)})
    lost = script.lost_season(day) - province.years.first
    for team in province.land.club("P", 0, Sex.FEMALE).teams:
        if team.sex is Sex.FEMALE and team.founded.youth:
            kept[team.id, lost] = Keeping(lost=True)
    for team in province.land.club(*sketches.CLUB_OF_SUMS, Sex.MALE).teams:
        kept.update({(team.id, season): Keeping(sums=True) for season in range(SEASON_STRIDE)})
