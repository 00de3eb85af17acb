"""What the page of patterns shows: every component in every state, with invented people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from tests.pathway.charted import CHARTS, FEW, MANY, SIZES, draw, group
from tests.reports.invented import VERDICTS, drawn_strip, verdict
from tests.web.pool_patterns import PoolPatterns, pool_patterns
from tests.web.roster_patterns import RosterPatterns, roster_patterns
from tests.web.twin_patterns import a_twin
from tracker.eligibility.verdict import Answer
from tracker.football.phrase import phrase
from tracker.football.same_person.evidence import Side
from tracker.i18n.speak import speaker
from tracker.importing.rows import RowOutcome
from tracker.reports.voice import Voice
from tracker.web.forms.drafts import FileForm
from tracker.web.forms.eligibility import EligibilityForm
from tracker.web.forms.sign_in import SignInForm
from tracker.web.said import Undo
from tracker.web.show.changes import ShownChange, ShownChanges
from tracker.web.show.chart import ShownChart, shown_chart
from tracker.web.show.chart_section import ChartSection
from tracker.web.show.children import Link, ShownChild
from tracker.web.show.draft_rows import EvidencePart, PerhapsPart, SheetCell, SheetHead, SheetRow, ShownSheet
from tracker.web.show.helping import HelpLine
from tracker.web.show.identity import Fact
from tracker.web.show.player_ways import Door
from tracker.web.show.report_twin import Twin, TwinChart
from tracker.web.show.rules import EditionCard, Line
from tracker.web.show.search import Found, Group
from tracker.web.show.season_turn import ShownSystem, ShownTeam, ShownTurn
from tracker.web.show.strip import ShownStrip
from tracker.web.show.table import Cell, Head, Section, Table, cells, twin_of
from tracker.web.show.turn_row import Options, ShownGroup, ShownRow
from tracker.web.show.typed_in import JustEntered, TypedWay
from tracker.web.show.verdicts import ShownVerdict, Source, all_shown
from werkzeug.datastructures import MultiDict

LONG = "Wolfeschlegelsteinhausenbergerdorff-" * 5
ARABIC = "ليلى بنت سعيد"


@dataclass(frozen=True, slots=True)
class Patterns:
    """The values of the page."""

    clean: SignInForm
    wrong: SignInForm
    question: EligibilityForm
    wrong_question: EligibilityForm
    choices: dict[str, str]
    facts: tuple[Fact, ...]
    terms: tuple[Fact, ...]
    sections: tuple[Section, ...]
    verdicts: tuple[ShownVerdict, ...]
    editions: tuple[EditionCard, ...]
    strip: ShownStrip
    charts: tuple[ShownChart, ...]
    chart_sections: tuple[ChartSection, ...]
    entered: JustEntered
    ways: tuple[TypedWay, ...]
    turn: ShownTurn
    empty: tuple[str, ...]
    notice: str
    undo: Undo
    found: tuple[Group, ...]
    file: FileForm
    wrong_file: FileForm
    sheet: ShownSheet
    pool: PoolPatterns
    many_rows: Section
    children: tuple[ShownChild, ...]
    doors: tuple[Door, ...]
    help: tuple[HelpLine, ...]
    roster: RosterPatterns
    twin: Twin
    lone_chart: TwinChart


def patterns(language: str) -> Patterns:
    """Everything, with its sentences in a language."""
    voice = Voice(speaker(language), language)
    wrong, question = (
        SignInForm(MultiDict({"email": "", "password": ""})),
        EligibilityForm(MultiDict({"born": "x"})),
    )
    wrong_file = FileForm(prefix="b-")
    wrong_file.validate()
    wrong.validate()
    question.validate()
    table = _table()
    drawing = drawn_strip()
    return Patterns(
        clean=SignInForm(),
        wrong=wrong,
        question=EligibilityForm(),
        wrong_question=question,
        choices={"a": "Northmark Cup · 2026", "b": LONG},
        facts=(Fact("Born", "2009", "year only"), Fact("Club", LONG), Fact("Name", ARABIC)),
        terms=(Fact("Coverage", "The share of in-season days that is on record."),),
        sections=(
            Section("full", "A section with a table", ("It says what is in it.",), table, "And what to know."),
            Section("bare", "A section without one", ("There is nothing to show yet.", "It says so.")),
        ),
        verdicts=all_shown((*(verdict(2026, answer) for answer in Answer), *VERDICTS), voice),
        editions=(_edition("opens"), _edition("closes"), _edition("")),
        strip=ShownStrip("One sentence over the drawing.", drawing, drawing, twin_of(drawing.table, "As a table")),
        charts=tuple(_charts(voice)),
        chart_sections=tuple(_chart_sections(voice, table)),
        entered=JustEntered(7, f"Taken in: {LONG}. 14 records are new."),
        ways=(
            TypedWay("/type-in/team-sheet", "Team sheet", here=True),
            TypedWay("/type-in/absence", LONG, here=False),
        ),
        turn=_turn(),
        empty=("Nobody is here yet.", "This is why."),
        notice="Something happened, and this says what.",
        undo=Undo("#full", {"one": 1}),
        found=(
            Group("pages", "Pages", (Found("#full", "Shortlists"), Found("#full", "Español", language="es"))),
            Group("players", "Players", (Found("#full", LONG, "Harbour Athletic"),), "The first 1 of 12 players."),
        ),
        file=FileForm(prefix="a-"),
        wrong_file=wrong_file,
        sheet=a_sheet(voice),
        pool=pool_patterns(),
        many_rows=Section("many", "A section with many rows", ("They are folded on a telephone.",), _many_rows()),
        children=tuple(_children()),
        help=(HelpLine("A task", "What it is for", "#full"), HelpLine(LONG, LONG, "#full")),
        doors=(Door("A page beside", "What is behind it", "#full"), Door(LONG, LONG, "#full")),
        roster=roster_patterns(),
        twin=a_twin(language),
        lone_chart=TwinChart("twin-alone", drawing, drawing, "", None),
    )


def _many_rows() -> Table:
    return Table("Many rows", (Head("Day"), Head("What")), tuple(cells(f"Day {day}", LONG) for day in range(9)))


def _children() -> Iterator[ShownChild]:
    """A card with something to know and something new, one that is calm, and one with long names."""
    lines = tuple(
        ShownChange(says, "#full") for says in ("A match is new.", LONG, "A call-up is new.", "A fourth.")
    )
    changes = (ShownChanges("4 changes since June 20", lines), ShownChanges("Nothing has changed since June 20."))
    facts = (Fact("Stage", "U-17"), Fact("Last match on record", "May 22, 2026", LONG))
    ways = (Link("Pathway", "#full"), Link("Who can see this", "#full"))
    way = Link("Read the answer", "#full")
    for number, name in enumerate(("Maya Lindqvist", LONG, ARABIC)):
        told = changes[0] if number == 0 else changes[1]
        calm = number == 2
        yield ShownChild(number, name, "#full", LONG, LONG, None if calm else way, calm, facts, told, ways)


def _charts(voice: Voice) -> Iterator[ShownChart]:
    """Every chart of many players, of a few and of nobody; the bars of the many lead somewhere."""
    for size in SIZES:
        held = group(size, name={MANY: "Maya Lindqvist", FEW: LONG}.get(size, ARABIC))
        for chart in CHARTS:
            yield shown_chart(
                f"{chart}-{size}",
                partial(draw, chart, held, language=voice.language),
                voice,
                held.funnel.left_out if chart == "funnel" else (),
                _behind if size == MANY else _nowhere,
            )


def _chart_sections(voice: Voice, table: Table) -> Iterator[ChartSection]:
    """A part with everything in it, and one with nothing but its heading."""
    chart = shown_chart("in-section", partial(draw, "steps", group(FEW), language=voice.language), voice)
    note, cited = ("A note.",), (LONG, "A figure from elsewhere. Source: somebody.")
    yield ChartSection(
        "charted", "A part with charts", ("It says what is in it.",), (chart,), (table, table), note, cited
    )
    yield ChartSection("uncharted", LONG)


def _behind(link: str) -> str:
    return f"/players?behind={link}"


def _nowhere(link: str) -> str:
    return ""


def a_sheet(voice: Voice) -> ShownSheet:
    """A row of each outcome, with the longest cells and somebody it may be."""
    heads = ("No.", "Name", "Born", "Sex", "Team", "Parent e-mail")
    maya = PerhapsPart(
        "6=1",
        "Maya Torvald-Ibáñez",
        "May 17, 2009 · Harbour Athletic",
        "/players/1",
        tuple(EvidencePart(f"What speaks {side.value}.", side.value) for side in Side),
    )
    cells = {
        RowOutcome.ADD: ("7", "MARSH, Ada (c)", "17.05.2009", "G", "u17", "marsh@example.org"),
        RowOutcome.CHANGE: ("8", "ROWE, Bea", "02.11.2009", "G", "U17", ""),
        RowOutcome.SAME: ("9", ARABIC, "2009", "G", "U17", ""),
        RowOutcome.CONFLICT: ("10", LONG, "03.03.2009", "G", "U17", LONG),
        RowOutcome.QUESTION: ("11", "TORVALD, May", "17.05.2009", "G", "U17", ""),
        RowOutcome.FAULT: ("12", "POOLE, Enid", "31.02.2009", "G", "U17", ""),
        RowOutcome.LEFT_OUT: ("", "Coach Jo", "", "", "U17", ""),
    }
    rows = tuple(
        _sheet_row(number, outcome, cells[outcome], maya, voice) for number, outcome in enumerate(cells, 2)
    )
    return ShownSheet("Rows of a file", tuple(SheetHead(head, head == heads[-1]) for head in heads), rows)


def _sheet_row(
    number: int, outcome: RowOutcome, texts: tuple[str, ...], perhaps: PerhapsPart, voice: Voice
) -> SheetRow:
    shown = [SheetCell(text) for text in texts]
    if outcome is RowOutcome.CHANGE:
        shown[1:3] = [SheetCell(texts[1], after="Bea Rowe"), SheetCell(texts[2], "", "2009", "2009-11-02")]
    if outcome in (RowOutcome.FAULT, RowOutcome.CONFLICT):
        shown[2] = SheetCell(texts[2], f"“{texts[2]}” is no day of the calendar: correct the month or the day.")
    asks = outcome is RowOutcome.QUESTION
    return SheetRow(
        number=number,
        outcome=outcome.value,
        outcome_named=voice.speak(phrase(f"drafts-outcome-{outcome.value}")),
        tickable=outcome in (RowOutcome.ADD, RowOutcome.CHANGE, RowOutcome.LEFT_OUT),
        ticked=outcome is not RowOutcome.LEFT_OUT,
        cells=tuple(shown),
        says=("Team: U17", LONG) if outcome is RowOutcome.CHANGE else (),
        perhaps=(perhaps, replace(perhaps, name=LONG, known=ARABIC)) if asks else (),
        another=f"{number}=",
        asks=asks,
    )


def _turn() -> ShownTurn:
    """A turn with a team of every kind, one row to choose for, and one that is settled."""
    options = Options({"later": "To be decided", "stays": f"Stays with {LONG}"}, {"college": "Leaves: College"})
    texts = ("U-13", "U-14", "one of U-13, U-14", f"{LONG}: U-14", "The month of birth would settle it.")
    asked = ShownRow(1, LONG, "/players/1", "2013", LONG, *texts, options, "college", ARABIC, "")
    settled = ShownRow(
        2, ARABIC, "/players/2", "—", "Reds", *texts[:3], "", "", None, "later", "", "Stays with Reds"
    )
    group = ShownGroup(
        "turned-repeats", "Repeats the group", "The same group once more.", (asked, settled), opened=True
    )
    leagues = {"": "Not known: choose", "1": LONG, "stops": "Does not go on"}
    return ShownTurn(
        club="Harbour Athletic",
        season="2026-27",
        seasons={"2026-27": "2026-27"},
        teams=(ShownTeam(1, LONG, "—", "", leagues, ""), ShownTeam(2, ARABIC, LONG, "1", leagues, "13")),
        systems=(ShownSystem(1, LONG, "", {"": "As recorded: August 1", "a": LONG}),),
        missing=(),
        tallies=(),
        groups=(group,),
        said={},
        seen="",
        looked=False,
        summary="",
        moves=(),
        faults=(),
        writes="",
        can_be_written=False,
        ends_here="",
    )


def _table() -> Table:
    heads = (Head("Name"), Head("Minutes", number=True), Head("What is known", long=True))
    rows = (
        (Cell("Maya Torvald-Ibáñez", "U-19", "/players/1"), Cell("1,140"), Cell("Everything.")),
        (Cell("Northmark Cup"), Cell("0"), Cell("Within age", "Provisional", badge="within-age")),
        cells(LONG, "—", LONG),
        cells(ARABIC, "0", "A name that is read from the right."),
    )
    return Table("A table", heads, rows)


def _edition(effect: str) -> EditionCard:
    """A card of an edition with every part, or, without an effect, with as few as there may be."""
    rule = Line("Born on or after January 1, 2009; no overage places", provisional=True)
    if not effect:
        return EditionCard("", "2026", "", "", None, (rule,), (), (), (), ())
    return EditionCard(
        competition="Northmark Cup",
        edition=LONG,
        address="/competitions",
        staged="June 1, 2026 – June 9, 2026 · USA · 8 teams",
        state=Line("Cancelled. A flood.", english=("A flood.",)),
        rules=(rule, Line("Known from May 1, 2026: another rule")),
        facts=(Line("Format: a league."),),
        ways=(Line("Leads to the finals: 2 places", provisional=True, address="/competitions"), Line(LONG)),
        notes=("A note.",),
        sources=(Source("https://example.org/rules"), Source("Regulations")),
        says=("One year younger than the finals",),
        answer=Line("Closed here, open at the finals", provisional=True),
        kind=effect,
    )
