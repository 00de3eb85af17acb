"""An invented club's roster, gone through by hand, for the audit to show. Nobody on it exists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from tracker.eligibility.verdict import Answer
from tracker.football.calendar import CutOff
from tracker.football.limits import Thresholds
from tracker.football.people import Birth, Sex
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.career import Career
from tracker.pathway.relative_age import Quartering, relative_age
from tracker.pathway.timeline import Coverage
from tracker.reports.roster_audit.report import (
    Ahead,
    Alike,
    AnswerColumn,
    Deadline,
    Football,
    Item,
    Leaving,
    Listed,
    Matter,
    Noted,
    RosterReport,
    TeamAudit,
    When,
)

AS_OF = date(2026, 3, 1)
CLUB = "Harbour Athletic"
LONGEST = "Wolfeschlegelsteinhausenbergerdorff-Ferreira da Conceição Oliveira dos Santos e Albuquerque"
_ANSWERS = (Answer.WITHIN_AGE, Answer.OVERAGE, Answer.TOO_OLD, Answer.TOO_YOUNG, Answer.CANNOT_TELL)
_SEASON = phrase("audit-season", season="Northmark Youth League 2026-27")
_U17 = phrase("ageing-group", age=17, sex="female")
_CUP = phrase("audit-named", name="Northmark Cup", under="2026")

ITEMS = (
    Item(
        Matter.BIRTH_MISSING,
        3,
        ((phrase("audit-part-by-the-year"), 2), (phrase("audit-part-not-at-all"), 1)),
        Deadline(When.BEFORE, date(2026, 6, 4), _CUP, 2),
    ),
    Item(
        Matter.BIRTH_CONFLICT,
        1,
        ((phrase("today-birth-swapped"), 1),),
        Deadline(When.WITHIN_YEAR, date(2026, 12, 31), _CUP, 1),
    ),
    Item(Matter.OVER_AGE, 1, (), Deadline(When.NOW, date(2025, 8, 15), _SEASON)),
    Item(Matter.NO_RECORDS, 2, (), Deadline(When.BY, date(2026, 5, 31), _SEASON)),
    Item(Matter.SHEETS, 1, ((phrase("audit-part-matches"), 1),), Deadline(When.NO_DATE)),
    Item(Matter.QUIET, 1, ((phrase("report-gap-quiet"), 1),), Deadline(When.NO_DATE)),
    Item(Matter.AGEING_OUT, 4, (), Deadline(When.BY, date(2026, 12, 31), _U17, 4)),
)
NOTHING = tuple(Item(matter, 0, (), Deadline(When.NO_DATE)) for matter in Matter)


def listed(names: Sequence[str]) -> tuple[Listed, ...]:
    """Players of these names, one of each kind of birth."""
    births = (Birth.read("2009-11-23"), Birth.read("2010"), None, Birth.read("2010-02"))
    return tuple(Listed(name, births[place % 4], disputed=place % 7 == 5) for place, name in enumerate(names))


def column(name: str | Phrase, under: str, answers: Sequence[Answer], *, provisional: bool = False) -> AnswerColumn:
    """An edition or a league with its answers."""
    return AnswerColumn(name, under, tuple(answers), provisional)


def quartered(sex: Sex, players: int, *cut_offs: CutOff) -> tuple[Quartering, ...]:
    """The births of so many, a day of the year after the other, the first half of the year twice as many."""
    days = [date(2009, 1, 1) + timedelta(days=one * 7 % 365) for one in range(players)]
    careers = [
        Career(number, sex, Birth(day, day))
        for number, day in enumerate([*days, *(day for day in days if day.month < 7)], 1)
    ]
    return relative_age(careers, cut_offs, Thresholds())


def team(
    name: str,
    sex: Sex,
    names: Sequence[str],
    editions: int = 2,
    *,
    noted: Sequence[Noted] = (),
    alike: Sequence[Alike] = (),
    sheets: Sequence[Phrase] = (),
    counts: Mapping[Matter, int] | None = None,
) -> TeamAudit:
    """A team whose players get one answer after the other in each of so many competitions."""
    players = listed(names)
    cup = "Northmark Women's Championship" if sex is Sex.FEMALE else "Northmark Men's Championship"
    columns = tuple(
        column(
            cup, str(2026 + year), [_ANSWERS[(one + year) % 5] for one in range(len(names))], provisional=year > 0
        )
        for year in range(editions if len(names) > 1 else 0)
    )
    leaving = (Leaving(phrase("ageing-group", age=17, sex=sex.value), date(2026, 12, 31), tuple(names[:3])),)
    league = phrase("audit-league-up-to", season="Northmark Youth League 2025-26", age="17", cut_off=_JANUARY)
    return TeamAudit(
        name, sex, league, players, counts or {}, tuple(noted), tuple(alike), columns, leaving, tuple(sheets)
    )


_JANUARY = phrase("cut-off-day", month=1, day=1)
GIRLS = (
    *("Maya Torvald-Ibáñez", "Ilse Marchetti", LONGEST, "Nell Abara", "Zoë Łukasiewicz", "Orla Penn", "Ada Quill"),
)
BOYS = ("Théo Ngannou-Lindqvist", "Noor van der Heuvel")
_NOTED = (
    Noted(
        listed(GIRLS)[0],
        (phrase("today-birth-swapped"),),
        (phrase("today-period-quiet", since=date(2025, 11, 2)),),
    ),
    Noted(
        listed(GIRLS)[2],
        (phrase("today-born-not-at-all", born=""), phrase("today-period-record", since=date(2025, 12, 7))),
        (),
    ),
)
_ALIKE = (
    Alike(
        Answer.WITHIN_AGE,
        (column(phrase("matrix-up-to", age="19"), "Northmark Youth League 2025-26", [Answer.WITHIN_AGE]),),
        (LONGEST,),
    ),
)
TEAMS = (
    team(
        *("Under 17", Sex.FEMALE, GIRLS),
        noted=_NOTED,
        alike=_ALIKE,
        sheets=(phrase("today-no-sheet", opponent="Meadow Town", day=date(2026, 2, 7)),),
        counts={Matter.BIRTH_MISSING: 3, Matter.BIRTH_CONFLICT: 1, Matter.QUIET: 1, Matter.SHEETS: 1},
    ),
    team("Under 17", Sex.MALE, BOYS, counts={Matter.OVER_AGE: 1}),
    TeamAudit("Under 12", Sex.MALE, None, (), {}, (), (), (), (), ()),
)
_LEAGUE, _CHAMPIONSHIP = "Northmark Youth League 2025-26", "Northmark Women's Championship"
_AHEAD = (
    Ahead(phrase("matrix-up-to", age="17"), _LEAGUE, date(2025, 8, 15), date(2026, 5, 31), 5, 0, 2, 7),
    Ahead(_CHAMPIONSHIP, "2026", date(2026, 6, 4), date(2026, 6, 20), 4, 1, 1, 7, provisional=True),
    Ahead(_CHAMPIONSHIP, "2027", None, date(2027, 12, 31), 3, 0, 1, 7),
)

REPORT = RosterReport(
    club=CLUB,
    as_of=AS_OF,
    players=9,
    to_settle=4,
    items=ITEMS,
    teams=TEAMS,
    football=(
        Football(
            Sex.FEMALE,
            7,
            _AHEAD,
            quartered(Sex.FEMALE, 60, CutOff(1, 1), CutOff(8, 1)),
            (("Under 17", quartered(Sex.FEMALE, 6, CutOff(1, 1), CutOff(8, 1))),),
        ),
        Football(Sex.MALE, 2, (), quartered(Sex.MALE, 2, CutOff(1, 1)), (), refused=True),
    ),
    leaving=(
        Leaving(phrase("ageing-group", age=17, sex="female"), date(2026, 12, 31), GIRLS[:4], (("Under 17", 4),)),
    ),
    coverage=Coverage(1512, 1432),
    months_ahead=12,
    fingerprint="8f3c21d0a97e",
)


def empty_club() -> RosterReport:
    """A club with which nobody is registered."""
    return replace(
        REPORT, players=0, to_settle=0, items=NOTHING, teams=(), football=(), leaving=(), coverage=Coverage(0, 0)
    )


def one_player() -> RosterReport:
    """A club with one girl, about whom there is nothing to settle."""
    girls = Football(Sex.FEMALE, 1, _AHEAD[:1], quartered(Sex.FEMALE, 1, CutOff(1, 1)), ())
    teams = (team("Under 17", Sex.FEMALE, ("Maya Lindqvist",)),)
    alone = replace(REPORT, players=1, to_settle=0, items=NOTHING, leaving=())
    return replace(alone, teams=teams, football=(girls,), coverage=Coverage(9, 9))


def women_alone() -> RosterReport:
    """A club without men's football."""
    return replace(REPORT, teams=TEAMS[:1], football=REPORT.football[:1], players=7)


def many_players(players: int, teams: int = 1, editions: int = 7) -> RosterReport:
    """A club with so many players in so many teams."""
    each = players // teams
    made = tuple(
        team(f"Team {number}", Sex.FEMALE, [f"Player {number:02}-{one:03}" for one in range(each)], editions)
        for number in range(teams)
    )
    return replace(REPORT, players=players, teams=made, football=REPORT.football[:1])


def named(name: str) -> RosterReport:
    """The audit in which somebody, a team, a league and the club bear a name that somebody outside wrote."""
    girls = team(name, Sex.FEMALE, (name, "Ilse Marchetti"))
    who = listed((name,))[0]
    says = phrase("today-no-sheet", opponent=name, day=AS_OF)
    girls = replace(
        girls,
        league=phrase("audit-league", season=name),
        noted=(Noted(who, (phrase("today-older-than", group=phrase("matrix-group", age="17"), league=name),), ()),),
        columns=(column(name, name, [Answer.WITHIN_AGE, Answer.TOO_OLD]),),
        alike=(Alike(Answer.OVERAGE, (column(name, name, [Answer.OVERAGE]),), (name,)),),
        leaving=(Leaving(phrase("ageing-edition", competition=name, edition=name), AS_OF, (name,)),),
        sheets=(says,),
    )
    return replace(REPORT, club=name, teams=(girls,), football=REPORT.football[:1], fingerprint=name)
