"""Invented players with invented careers, built by hand, for the reports to show. None of them exists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from tracker.eligibility.verdict import Answer, Reason, Verdict
from tracker.football.calendar import Window
from tracker.football.call_ups import CallUp, CallUpKind, NationalSide
from tracker.football.people import Basis, Birth, Identifier, Nationality, Player, Position, Sex
from tracker.football.phrase import phrase
from tracker.football.spells import Nature
from tracker.logic.span import Span
from tracker.pathway.drawing import Anchor, Box, Drawing, Ink, Label, Line, Mark, Pattern, Shape, Sign, TableTwin
from tracker.pathway.story import (
    BridgeLag,
    CategoryLag,
    Gap,
    GapKind,
    Grade,
    Interval,
    Lag,
    LevelMinutes,
    Milestone,
    NationalPath,
    Story,
)  # fmt: skip
from tracker.pathway.timeline import Coverage, Episode, Fault, Moment, Timeline
from tracker.reports.paper import MEASURE
from tracker.reports.player_report import Audience, PlayerReport
from tracker.reports.seal import Seal

AS_OF = date(2026, 3, 1)
SENTENCE = phrase("rung-club", rung=4)  # Any phrase will do where the report only has to print what it is handed.
EVIDENCE = phrase("evidence-record-none")

MAYA = Player(
    id=7,
    name="Maya Torvald-Ibáñez",
    sex=Sex.FEMALE,
    birth=Birth.read("2007-11-23"),
    position=Position.MIDFIELDER,
    nationalities=(Nationality("USA", Basis.BIRTH), Nationality("NOR", Basis.DESCENT)),
    identifiers=(Identifier("fifa", "1K7Q2ZV"),),
)


def window(start: str, end: str) -> Window:
    """A window written short."""
    return Window(date.fromisoformat(start), date.fromisoformat(end))


def minutes_row(
    season: str, rung: int | None, team: str, appearances: int | None, minutes: int | None, known: int | None = None
) -> LevelMinutes:
    """A season at a level; `known` is said where the minutes of some appearances are not."""
    year = int(season[:4])
    held = window(f"{year}-08-15", f"{year + 1}-05-31")
    known_for = (appearances or 0) if known is None else known
    return LevelMinutes(season, held, rung, (team,), appearances, minutes, known_for, from_total=year < 2022)


def side(category: str, rung: int) -> NationalSide:
    """A national side of an association that plays in no competition on earth."""
    return NationalSide(rung, "USA", category, Sex.FEMALE, rung)


def call_up(day: str, of: NationalSide, kind: CallUpKind, minutes: int | None = None, opponent: str = "") -> CallUp:
    """One summons for one day."""
    when = date.fromisoformat(day)
    official = True if opponent else None
    competition = "Concacaf Women's Under-20 Championship" if opponent else ""
    return CallUp(of, Span(when, when), kind, 1, official, competition, opponent, minutes)


def verdict(number: int, answer: Answer, *, provisional: bool = False, missing: tuple[str, ...] = ()) -> Verdict:
    """A verdict with the grounds that the eligibility room gives for one like it."""
    year = 2022 + number * 2
    asked = phrase("age-window-from", first=date(year - 20, 1, 1))
    born = phrase("age-born-day", day=date(2007, 11, 23))
    grounds = [Reason(phrase("age-within", born=born, window=asked), f"Regulations {year}, article 24")]
    if provisional:
        grounds.append(Reason(phrase("age-provisional"), f"Regulations {year}, article 24"))
    return Verdict(
        competition="u20-women",
        competition_name="FIFA U-20 Women's World Cup",
        edition=str(year),
        edition_name=f"Edition {year}",
        born=MAYA.birth,
        answer=answer,
        provisional=provisional,
        reasons=tuple(grounds),
        missing=missing,
    )


def gap(kind: GapKind, held: Window, days: int, grade: Grade | None = None, *, still_open: bool = False) -> Gap:
    """A labelled period of which three quarters are on record."""
    return Gap(kind, held, days, still_open, Coverage(days, days * 3 // 4), SENTENCE, grade, evidence=EVIDENCE)


def lag(milestone: Milestone, day: str | None, months: tuple[float, float] | None) -> Lag:
    """A milestone reached on a day, or not yet on record."""
    when = Span(date.fromisoformat(day), date.fromisoformat(day)) if day else None
    return Lag(milestone, when, months, AS_OF, SENTENCE)


EPISODES = (
    Episode(
        window("2020-08-15", "2022-06-30"), 2, "Harbour Rovers U-16", "Harbour Rovers", Nature.PERMANENT, False
    ),
    Episode(
        window("2022-07-01", "2024-06-30"), 4, "Harbour Rovers U-19", "Harbour Rovers", Nature.PERMANENT, False
    ),
    Episode(
        window("2024-07-01", "2025-01-10"), 5, "Northgate Reserves", "Northgate Athletic", Nature.PERMANENT, False
    ),
    Episode(window("2025-01-11", "2025-06-30"), 6, "Quarry Town", "Quarry Town FC", Nature.LOAN, False),
    Episode(
        window("2025-07-01", "2026-03-01"), 7, "Northgate Athletic", "Northgate Athletic", Nature.PERMANENT, True
    ),
)

MINUTES = (
    minutes_row("2020/21", 2, "Harbour Rovers U-16", 14, 840),
    minutes_row("2021/22", 2, "Harbour Rovers U-16", 20, None, 0),
    minutes_row("2022/23", 4, "Harbour Rovers U-19", 22, 1714),
    minutes_row("2023/24", 4, "Harbour Rovers U-19", 25, 2011),
    minutes_row("2023/24", 5, "Harbour Rovers Reserves", 3, 112),
    minutes_row("2024/25", 5, "Northgate Reserves", 11, 804, 9),
    minutes_row("2024/25", 6, "Quarry Town", 13, 877),
    minutes_row("2025/26", 7, "Northgate Athletic", 15, 1034),
)

CALL_UPS = (
    call_up("2022-04-11", side("U-16", 1), CallUpKind.CAMP),
    call_up("2023-02-02", side("U-17", 2), CallUpKind.SQUAD),
    call_up("2023-02-06", side("U-17", 2), CallUpKind.FIELDED, 61, "Costa Verde"),
    call_up("2024-03-01", side("U-19", 3), CallUpKind.BENCH, None, "San Telmo"),
    call_up("2025-05-30", side("U-20", 4), CallUpKind.FIELDED, 90, "Isla Grande"),
    call_up("2025-06-02", side("U-20", 4), CallUpKind.FIELDED, None, "Costa Verde"),
    call_up("2026-01-19", side("senior", 6), CallUpKind.PROVISIONAL),
)

GAPS = (
    gap(GapKind.QUIET, window("2022-09-03", "2023-02-20"), 127, Grade.GAP),
    gap(GapKind.RECORD, window("2023-09-01", "2023-11-19"), 80),
    replace(
        gap(GapKind.NATIONAL, window("2024-03-02", "2025-05-29"), 0),
        in_season_days=None,
        months=14,
        coverage=Coverage(0, 0),
    ),
    gap(GapKind.ABSENCE, window("2024-09-12", "2024-11-02"), 52),
    gap(GapKind.STEP_DOWN, window("2025-02-02", "2025-03-20"), 47),
    gap(GapKind.THIN, window("2025-03-02", "2026-03-01"), 290),
    gap(GapKind.QUIET, window("2025-06-01", "2026-03-01"), 199, Grade.MAJOR, still_open=True),
)

NATIONAL = NationalPath(
    intervals=(
        *(
            Interval(one.when, other.when, (months, months))
            for one, other, months in zip(
                CALL_UPS[:-1], CALL_UPS[1:], (9.8, 0.1, 12.8, 14.9, 0.1, 7.6), strict=True
            )
        ),
        Interval(CALL_UPS[-1].when, None, (1.3, 1.3)),
    ),
    lags=(
        CategoryLag(
            17, Span(date(2024, 12, 31), date(2024, 12, 31)), CALL_UPS[3].when, (-10.0, -10.0), AS_OF, SENTENCE
        ),
        CategoryLag(20, Span(date(2027, 12, 31), date(2027, 12, 31)), None, None, AS_OF, SENTENCE),
    ),
)

BRIDGE = BridgeLag(
    date(2026, 12, 31),
    True,
    (
        lag(Milestone.FIRST_SENIOR_APPEARANCE, "2025-01-18", (-23.42, -23.42)),
        lag(Milestone.SETTLED_MINUTES, "2025-04-05", (-20.9, -20.9)),
        lag(Milestone.ESTABLISHED_MINUTES, "2025-08-23", (-16.3, -14.1)),
        lag(Milestone.FIRST_SENIOR_CALL_UP, "2026-01-19", (-11.4, -11.4)),
        lag(Milestone.FIRST_SENIOR_CAP, None, None),
    ),
)

VERDICTS = (
    verdict(1, Answer.WITHIN_AGE),
    verdict(2, Answer.WITHIN_AGE, provisional=True),
    verdict(3, Answer.TOO_OLD),
    verdict(4, Answer.CANNOT_TELL, missing=("birth_month", "birth_day")),
)

TIMELINE = Timeline(
    as_of=AS_OF,
    birth=MAYA.birth,
    episodes=EPISODES,
    moments=tuple(Moment(one.when, one.rung, one.side.category, one.kind, one.caps) for one in CALL_UPS),
    seasons=tuple(window(f"{year}-08-15", f"{year + 1}-05-31") for year in range(2020, 2026)),
    record_gaps=(window("2023-09-01", "2023-11-19"),),
    absences=(),
    coverage=Coverage(1512, 1432),
)

STORY = Story(
    player=MAYA,
    as_of=AS_OF,
    withheld=frozenset(),
    sentences=(SENTENCE, phrase("rung-national", rung=4), phrase("call-up-fielded")),
    timeline=TIMELINE,
    gaps=GAPS,
    bridge=BRIDGE,
    minutes=MINUTES,
    call_ups=CALL_UPS,
    national=NATIONAL,
)


def drawn_strip() -> Drawing:
    """A strip drawn by hand that uses every shape, sign and pattern."""
    shapes: list[Shape] = [Box(0, 20, MEASURE, 22, Ink.LANE), Box(0, 48, MEASURE, 22, Ink.LANE)]
    for place, age in enumerate(range(13, 19)):
        x = 70 + place * 75
        shapes += [Line(x, 12, x, 90, Ink.GRID), Label(x, 104, str(age), anchor=Anchor.MIDDLE, ink=Ink.QUIET_TEXT)]
    for place, pattern in enumerate(Pattern):
        shapes.append(Box(80 + place * 57, 24, 50, 14, list(Ink)[6 + place], pattern, "a season", 2))
        shapes.append(Label(84 + place * 57, 18, "Harbour"))
    for place, sign in enumerate(Sign):
        shapes.append(Mark(120 + place * 100, 59, 9, sign, Ink.CAP, "a call-up"))
    shapes += [Label(0, 36, "Club", bold=True), Label(0, 63, "National", bold=True)]
    shapes.append(Line(470, 10, 470, 92, Ink.NOW, dashed=True))
    shapes.append(Label(MEASURE, 9, "as of", anchor=Anchor.END))
    rows = tuple((str(one.window.start), str(one.window.end), one.team, "own") for one in EPISODES)
    twin = TableTwin(("From", "To", "Team", "Registration"), rows)
    return Drawing(
        MEASURE, 110, "Pathway", "The path by age, club above and national sides below.", tuple(shapes), twin
    )


REPORT = PlayerReport(
    story=STORY,
    verdicts=VERDICTS,
    strip=drawn_strip(),
    audience=Audience.PARENT,
    as_of=AS_OF,
    fingerprint="8f3c21d0a97e",
    seal=Seal("QK7MT-2VX4H", "https://tracker.example.org"),
)


def named(name: str) -> PlayerReport:
    """The report of a player of another name."""
    return replace(REPORT, story=replace(STORY, player=replace(MAYA, name=name)))


def empty_report() -> PlayerReport:
    """The report of a player of whom nothing but the name is held."""
    timeline = Timeline(AS_OF, None, (), (), (), (), (), Coverage(0, 0))
    player = Player(8, "Nell Abara", Sex.FEMALE)
    story = Story(player, AS_OF, frozenset(), (), timeline, (), BridgeLag(None, False, ()), (), ())
    drawing = Drawing(MEASURE, 40, "", "", (), TableTwin((), ()))
    return replace(REPORT, story=story, verdicts=(), strip=drawing)


def long_career(seasons: int = 19) -> PlayerReport:
    """The report of a career of many seasons, two levels in each."""
    rows = tuple(
        minutes_row(
            f"{2007 + year}/{(8 + year) % 100:02}", rung, f"Club {year} Association Football", 17, 1203 + year
        )
        for year in range(seasons)
        for rung in (min(9, 1 + year // 2), min(9, 2 + year // 2))
    )
    return replace(REPORT, story=replace(STORY, minutes=rows))


def many_verdicts(number: int = 60) -> PlayerReport:
    """A report with a long table of verdicts."""
    return replace(
        REPORT, verdicts=tuple(verdict(place, Answer.WITHIN_AGE, provisional=True) for place in range(number))
    )


def many_call_ups(number: int = 600) -> PlayerReport:
    """A report with a very long table of call-ups, each against an opponent of its own."""
    first = date(2010, 1, 1)
    rows = tuple(
        call_up(
            str(first + timedelta(days=9 * day)), side("senior", 6), CallUpKind.FIELDED, 90, f"Opponent {day:03}"
        )
        for day in range(number)
    )
    return replace(REPORT, story=replace(STORY, call_ups=rows))


def with_faults() -> PlayerReport:
    """A report of records that contradict each other."""
    faults = (
        Fault("fault-spells-overlap", window("2022-06-01", "2022-06-30"), "Harbour Rovers U-16, Quarry Town"),
    )
    return replace(REPORT, story=replace(STORY, timeline=replace(TIMELINE, faults=faults)))


def withheld_report() -> PlayerReport:
    """A scout's report, cut down as the access room cuts a dossier down for scouts."""
    player = replace(MAYA, birth=MAYA.birth and MAYA.birth.year_only, identifiers=())
    withheld = frozenset({"birth_date", "identifiers", "absences"})
    return replace(REPORT, story=replace(STORY, player=player, withheld=withheld), audience=Audience.SCOUT)
