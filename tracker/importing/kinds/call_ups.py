"""Call-ups to national sides. A side that is not held is added, with the rung that its category declares."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from tracker.football.call_ups import CallUpKind
from tracker.football.holdings import CallUpFacts, Ref, Thing, Wanted
from tracker.football.ladder import NationalRung, national_rung
from tracker.football.limits import MOST_MATCHES_IN_A_SEASON, MOST_MINUTES_IN_A_MATCH
from tracker.football.people import Sex
from tracker.football.phrase import phrase
from tracker.importing import cells
from tracker.importing.columns import Column
from tracker.importing.faults import Complain, quoted
from tracker.importing.mapping.nations import is_known_code, nearest_code
from tracker.importing.named import Born, Gender, Name, Number, Source, check_named, meant_player, want_player
from tracker.importing.planner import Planner
from tracker.logic.span import Span


@dataclass(frozen=True, slots=True)
class CallUpLine:
    """A row: one summons, or several of a kind that the source gives as a sum."""

    row: int
    player: Number
    association: Annotated[str, Column(cells.country, "The association that called: USA", required=True)]
    category: Annotated[
        str, Column(cells.category, "The side: U-20, senior, olympic, or any that is held already", required=True)
    ]
    when: Annotated[
        Span[date] | None,
        Column(cells.days, "The day as far as it is known: 2024-03-22, 2024-03 or 2024", heading="date"),
    ]
    first: Annotated[
        date | None, Column(cells.day, "The first day it may have been, instead of a date", heading="from")
    ]
    last: Annotated[
        date | None, Column(cells.day, "The last day it may have been, instead of a date", heading="to")
    ]
    kind: Annotated[
        CallUpKind,
        Column(
            cells.one_of(CallUpKind),
            "provisional, camp, squad, bench or fielded; only fielded is a cap",
            required=True,
        ),
    ]
    matches: Annotated[
        int | None,
        Column(cells.number(1, MOST_MATCHES_IN_A_SEASON), "How many matches the row stands for; one if empty"),
    ]
    official: Annotated[
        bool | None,
        Column(cells.yes_no, "Whether in an official competition: yes, no, or empty where nobody knows"),
    ]
    competition: Annotated[str | None, Column(cells.words(), "Which competition, in words")]
    opponent: Annotated[str | None, Column(cells.words(), "Against whom")]
    minutes: Annotated[
        int | None,
        Column(
            cells.number(0, MOST_MINUTES_IN_A_MATCH * MOST_MATCHES_IN_A_SEASON),
            "Minutes played; empty if not known",
        ),
    ]
    source: Source
    name: Name = None
    sex: Gender = None
    born: Born = None

    @property
    def span(self) -> Span[date] | None:
        """The days it lies between, if the row says so in one way and not in both."""
        if self.when is None and self.first and self.last and self.first <= self.last:
            return Span(self.first, self.last)
        return self.when if self.first is None and self.last is None else None


def check_line(line: CallUpLine, day: date, complain: Complain) -> None:
    """What must hold within a row."""
    check_named(line, complain)
    if line.first and line.last and line.last < line.first:
        complain("to", phrase("import-end-before-start", start=line.first, end=line.last))
    elif line.span is None:
        complain("date", phrase("import-one-way-of-dating"))
    elif line.span.earliest > day and line.kind in (CallUpKind.FIELDED, CallUpKind.BENCH):
        complain("date", phrase("import-day-later", played=line.span.earliest, day=day))
    if line.minutes is not None:
        _check_minutes(line, line.minutes, complain)


def _check_minutes(line: CallUpLine, minutes: int, complain: Complain) -> None:
    matches = line.matches or 1
    if line.kind is not CallUpKind.FIELDED:
        complain("minutes", phrase("import-minutes-not-fielded", kind=line.kind.value))
    elif minutes > MOST_MINUTES_IN_A_MATCH * matches:
        most = MOST_MINUTES_IN_A_MATCH * matches
        complain("minutes", phrase("import-total-minutes", appearances=matches, most=most))


def wanted(lines: Iterable[CallUpLine], source: str) -> Wanted:
    """What the rows name."""
    named = Wanted(of_players=(Thing.CALL_UP,))
    for line in lines:
        want_player(named, line, source)
        named.federations.add(line.association)
    return named


def put(planner: Planner, line: CallUpLine) -> None:
    """What a row does."""
    found = meant_player(planner, line)
    if found is None or line.span is None:
        return
    player, facts = found
    if facts.born and line.span.latest < facts.born.earliest:
        said = phrase("import-before-birth", day=line.span.latest, name=facts.name, born=str(facts.born))
        planner.complain("date", said)
    side = _side(planner, line, facts.sex)
    if side is not None:
        days = (line.span.earliest, line.span.latest)
        key = (player, side, *days, line.kind, line.competition or "", line.opponent or "")
        called = CallUpFacts(line.matches, line.official, line.minutes)
        planner.state(Thing.CALL_UP, key, called, subject=True)


def _side(planner: Planner, line: CallUpLine, sex: Sex) -> Ref | None:
    if not is_known_code(line.association) and planner.found(Thing.FEDERATION, (line.association,)) is None:
        values = {"association": line.association, "nearest": nearest_code(line.association)}
        planner.complain("association", phrase("import-association-unknown", **values))
        return None
    federation = planner.need(Thing.FEDERATION, (line.association,), line.association)
    held = planner.found(Thing.SIDE, (federation, _as_held(planner, federation, line.category, sex), sex))
    if held:
        return held[0]
    rung = _rung(line.category)
    if rung is None:
        planner.complain("category", phrase("import-category-unknown", category=quoted(line.category)))
        return None
    label = f"{line.association} {line.category} ({sex.value})"
    return planner.need(Thing.SIDE, (federation, line.category, sex), int(rung), label=label)


def _as_held(planner: Planner, federation: Ref, category: str, sex: Sex) -> str:
    """The category as the record writes it, which may be U20 where the import writes U-20."""
    spellings: dict[tuple[Ref, str, Sex], str] | None = planner.memory.get(_SPELLINGS)
    if spellings is None:
        held = planner.known.of(Thing.SIDE)
        spellings = {(owner, cells.category(name), of): name for owner, name, of in held}
        planner.memory[_SPELLINGS] = spellings
    return spellings.get((federation, category, sex), category)


#: No association has a side for an older age group; U-99 is a slip of the pen.
_OLDEST_YOUTH = 23
_SPELLINGS = "spellings of national sides"


def _rung(category: str) -> NationalRung | None:
    """The rung that a category declares; one that declares none is known only if it is held."""
    limit = cells.age_limit(category)
    if limit is not None:
        return national_rung(limit) if limit <= _OLDEST_YOUTH else None
    return {cells.SENIOR: NationalRung.SENIOR_CALL_UP, cells.OLYMPIC: NationalRung.U23}.get(category)
