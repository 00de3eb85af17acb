"""A file of players planned part by part comes to what it comes to as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import event, given
from hypothesis import strategies as st
from tests.importing.files import DAY, checked, table, told
from tests.importing.held import PLAYERS, THINGS, held_for
from tracker.football.holdings import (
    Delivery,
    IdentifierFacts,
    Key,
    Known,
    Namesake,
    PlayerFacts,
    Ref,
    Thing,
    Wanted,
)
from tracker.football.newcomers import Newcomers
from tracker.football.people import folded
from tracker.importing.check import reader_of
from tracker.importing.columns import columns_of
from tracker.importing.csv_sheet import read_csv
from tracker.importing.in_parts import PlanInParts
from tracker.importing.kind import Kind
from tracker.importing.kinds.players import PlayerLine
from tracker.importing.mapping.layout import Layout
from tracker.importing.met import NotInPartsError
from tracker.importing.plan import Plan
from tracker.importing.propose import propose
from tracker.importing.repeats import find_repeats

HEADINGS = [column.heading for column in columns_of(PlayerLine)]
#: The numbers of this installation itself are known as well.
HELD = {**THINGS, Thing.IDENTIFIER: {**THINGS[Thing.IDENTIFIER], ("player", "1"): (1, IdentifierFacts(1))}}
HELD_NUMBERS = frozenset(HELD[Thing.IDENTIFIER])


class World:
    """The small world that is held, asked part by part; it remembers what it was handed."""

    def __init__(self, everything: Known) -> None:
        self.everything = everything
        self.deliveries: list[Delivery] = []
        self.newcomers: list[Newcomers] = []
        self.read = 0

    def numbers_held(self, numbers: Sequence[tuple[str, str]]) -> frozenset[tuple[str, str]]:
        return HELD_NUMBERS.intersection(numbers) | {number for number in numbers if number[0] == "player"}

    def names_held(self, names: Sequence[Namesake]) -> frozenset[Namesake]:
        return frozenset((folded(one.name), one.sex) for one in PLAYERS.values()) & set(names)

    def known_for(self, named: Wanted) -> Known:
        """Only of the numbers and names that were asked for, as the store does it."""
        everything = self.everything
        numbers = {key: held for key, held in everything.of(Thing.IDENTIFIER).items() if key in named.identifiers}
        namesakes = {key: everything.namesakes.get(key, ()) for key in named.namesakes}
        players = {facts[0] for _, facts in numbers.values()}.union(*namesakes.values())
        spells = {key: held for key, held in everything.of(Thing.REGISTRATION).items() if key[0] in players}
        clubs = {key: held for key, held in everything.of(Thing.CLUB).items() if key[0] in named.clubs}
        leagues = {key: held for key, held in everything.of(Thing.LEAGUE).items() if key[0] in named.leagues}
        shared = {
            Thing.CLUB: clubs,
            Thing.TEAM: self.within(Thing.TEAM, clubs),
            Thing.LEAGUE: leagues,
            Thing.LEAGUE_SEASON: self.within(Thing.LEAGUE_SEASON, leagues),
        }
        return Known({**HELD, **shared, Thing.IDENTIFIER: numbers, Thing.REGISTRATION: spells}, namesakes)

    def within(self, thing: Thing, owners: Mapping[Key, tuple[Ref, Any]]) -> dict[Key, tuple[Ref, Any]]:
        """What is held of some owners."""
        refs = {ref for ref, _ in owners.values()}
        return {key: held for key, held in self.everything.of(thing).items() if key[0] in refs}

    def take(self, delivery: Delivery, newcomers: Newcomers) -> None:
        # What is handed over is forgotten at once, so it is copied.
        self.deliveries.append(Delivery({thing: dict(things) for thing, things in delivery.things.items()}))
        self.newcomers.append(newcomers)

    def forget(self, players: Iterable[Ref]) -> None:
        list(players)

    def read_so_far(self, rows: int) -> None:
        assert rows > self.read
        self.read = rows


class Described:
    """What would be written, with everything called by what it is and not by a number of the plan's own."""

    def __init__(self, deliveries: Sequence[Delivery], newcomers: Iterable[Newcomers]) -> None:
        self.called: dict[Ref, Any] = {}
        self.written: Counter[Any] = Counter()
        for thing in (Thing.CLUB, Thing.TEAM, Thing.PLAYER):
            for key, holding in (each for delivery in deliveries for each in delivery.added(thing)):
                self.called[holding.ref] = (thing, *(holding.facts if thing is Thing.PLAYER else self.told(key)))
        for delivery in deliveries:
            for thing in Thing:
                for key, holding in (*delivery.added(thing), *delivery.changed(thing)):
                    self.write(thing, self.told(key), self.told(holding.facts), tuple(holding.before), holding.once)
        for some in newcomers:
            self.describe(some)

    def told(self, values: Sequence[Any]) -> tuple[Any, ...]:
        return tuple(self.called.get(each, each) if isinstance(each, int) else each for each in values)

    def write(self, *what: Any) -> None:
        self.written[what] += 1

    def describe(self, some: Newcomers) -> None:
        for player, number, countries, team, spell in each_of(some):
            who = (Thing.PLAYER, *player)
            self.write(Thing.PLAYER, (who,), tuple(player), (), None)
            if number:
                self.write(Thing.IDENTIFIER, number, (who,), (), None)
            for country in countries or ():
                self.write(Thing.NATIONALITY, (who, country), (), (), None)
            if team:
                self.write(Thing.REGISTRATION, (who, *self.told([team]), spell[0]), spell[1:], (), None)


def each_of(some: Newcomers) -> Iterable[Any]:
    people = zip(some.names, some.sexes, some.births, some.positions, some.feet, strict=True)
    spells = zip(some.starts, some.ends, some.natures, some.exit_reasons, some.destinations, strict=True)
    players = [PlayerFacts(*person) for person in people]
    return zip(players, some.numbers, some.nationalities, some.teams, spells, strict=True)


def in_parts(content: bytes, everything: Known, size: int) -> tuple[PlanInParts, Plan, World]:
    sheet, world = read_csv(content), World(everything)
    reader = reader_of(Kind.PLAYERS, Layout(sheet), DAY)
    repeats = find_repeats(reader, sheet.rows, "file")
    parts = PlanInParts(
        reader, DAY, "file", repeats, world, everything.is_erased, size if repeats.numbered is not None else 10_000
    )
    return parts, parts.run(sheet.rows), world


def agree(content: bytes, size: int) -> Plan:
    """Plan a file both ways, and see that nothing differs."""
    everything = replace(held_for(Kind.PLAYERS, content), things=HELD)
    parts, plan, world = in_parts(content, everything, size)
    as_a_whole = checked(Kind.PLAYERS, content)
    whole = propose(Kind.PLAYERS, as_a_whole, everything, "file")
    assert parts.rows == as_a_whole.rows
    assert plan.outcomes == whole.outcomes
    assert told(plan.faults) == told(whole.faults)
    assert (plan.faults.count, plan.faults.rows) == (whole.faults.count, whole.faults.rows)
    assert plan.changes == whole.changes
    assert plan.brought == whole.brought
    if not plan.faults.count:
        in_parts_written = Described(world.deliveries, world.newcomers).written
        assert in_parts_written == Described([whole.delivery], []).written
    return plan


PEOPLE: list[dict[str, str]] = [
    {"id": "7", "name": "Ada Marsh", "sex": "female", "born": "2008-05-17"},
    {"id": "FILE:7", "name": "ADA MARSH", "sex": "female", "born": "2008-05"},
    {"id": "player:1", "name": "Ada Marsh", "sex": "female"},
    {"id": "8", "name": "Ben Rowe", "sex": "male", "born": "2007-03-01"},
    {"id": "8", "name": "Ben Rowe", "sex": "male", "born": "2007-03-01", "source": "fifa"},
    *(
        {"id": str(number), "name": f"Dora {letter}", "sex": "female" if number % 3 else "male", "born": born}
        for number, (letter, born) in enumerate(
            zip("ABCDEFGHIJKLMNOP", ["2008", "2009-02-03"] * 8, strict=True), 20
        )
    ),
]
NOBODY_KNOWN: list[dict[str, str]] = [
    *PEOPLE,
    {"id": "90", "name": "Cleo Anders", "sex": "female"},
    {"id": "91", "name": "Kim Vale", "sex": "female", "born": "2006-02-03"},
    {"id": "92", "name": "Ever Gone", "sex": "female", "born": "2006"},
    {"id": "23", "name": "Dora D", "sex": "male", "born": "2030-01-01"},
    {"id": "", "name": "Dora A", "sex": "male", "born": "2008"},
]
REST = {
    "nationalities": ["USA", "USA;MEX", "USA;USA", ""],
    "position": ["", "", "forward"],
    "foot": ["", "", "left"],
}
KIN = [{}, {}, {}, {"guardian1_name": "Nora Finch", "guardian1_email": "nora@example.org"}]
SPELLS: list[dict[str, str]] = [
    {},
    {"club": "Harbour", "registered_from": "2024-08-01"},
    {"club": "HARBOUR", "registered_from": "2024-08-01", "team": "U19"},
    {"club": "Hill", "registered_from": "2025-08-01", "registered_until": "2026-05-31", "nature": "loan"},
    {"club": "Hill", "registered_from": "2025-08-01", "exit_reason": "transfer", "destination": "Vale"},
    {"club": "Hill", "registered_from": "2024-08-15", "league": "North U19", "season": "2024-25"},
    *({"club": "Vale", "team": "B", "registered_from": f"2023-0{month}-01"} for month in range(1, 9)),
]
ODD_SPELLS: list[dict[str, str]] = [
    {"club": "Hill"},
    {"team": "U19"},
    {"club": "Hill", "registered_from": "2025-08-01", "registered_until": "2024-05-31"},
    {"club": "Hill", "registered_from": "2005-08-01"},
    {"club": "Far", "registered_from": "2024-08-15", "league": "North U19", "season": "1999"},
    {"club": "Far", "registered_from": "2024-08-15", "league": "North U19"},
]


@st.composite
def files(draw: st.DrawFn) -> bytes:
    """Files with a number in every row, or in none, mostly without fault and now and then with."""
    numbered, faulty = draw(st.booleans()), draw(st.integers(0, 3)) == 0
    people = draw(st.permutations(NOBODY_KNOWN if faulty else PEOPLE))
    spells = st.sampled_from([*SPELLS, *(ODD_SPELLS if faulty else [])])
    odd = {"sex": "x", "born": "soon", "name": "-"} if faulty else {}
    rows, said = [], set()
    for _ in range(draw(st.integers(1, 12))):
        who = draw(st.integers(0, len(people) - 1))
        row = people[who] | draw(spells) | draw(st.sampled_from(KIN))
        row |= {heading: draw(st.sampled_from(cells)) for heading, cells in REST.items()}
        row["id"] = row["id"] if numbered else ""
        if odd and draw(st.integers(0, 9)) == 0:
            heading = draw(st.sampled_from(sorted(odd)))
            row[heading] = odd[heading]
        # Two rows about one thing are a fault.
        about = (row["name"].casefold(), row.get("club", "").casefold(), row.get("registered_from"))
        if faulty or about not in said:
            rows.append([row.get(heading, "") for heading in HEADINGS])
        said.add(about)
    if faulty and draw(st.integers(0, 9)) == 0:
        rows[-1] = rows[-1][:3]
    return table([HEADINGS, *rows])


@given(files(), st.integers(1, 6))
def test_a_file_comes_to_the_same_part_by_part_and_as_a_whole(content: bytes, size: int) -> None:
    try:
        plan = agree(content, size)
    except NotInPartsError:
        event("as a whole")
    else:
        event(f"in parts, {'faulty' if plan.faults.count else 'fine'}")


NO_CLUB = {"club": "", "registered_from": ""}
AT_BAY, IN_LEAGUE = {"club": "Bay", "team": "U-19"}, {"league": "North U19", "season": "2024-25"}
LATE, EARLY = {"born": "2030-01-01"}, {"born": "2008-05-17", "club": "Hill", "registered_from": "2008-05-16"}
OF_ONE_ROW: list[dict[str, str]] = [
    *ODD_SPELLS,
    *(spell for spell in SPELLS if spell.get("club") == "Hill"),
    *({heading: text} for heading, text in {"team": "U19", "destination": "Vale", "nature": "loan"}.items()),
    *({**ODD_SPELLS[-2], **season} for season in ({"season": "2024-25"}, {"league": "Nowhere"}, {"season": ""})),
    *(
        LATE,
        {**LATE, **NO_CLUB},
        EARLY,
        AT_BAY,
        {**AT_BAY, **IN_LEAGUE},
        KIN[-1],
        {"id": "7"},
        {"id": "player:5"},
        {"id": "FIFA:9"},
        {"source": "fifa"},
        {"id": "40"},
    ),
    {"name": "Ever Gone"},
]


@pytest.mark.parametrize("said", OF_ONE_ROW, ids=str)
@pytest.mark.parametrize("size", [1, 2, 10])
def test_one_row_that_is_otherwise_comes_to_what_it_comes_to_as_a_whole(said: dict[str, str], size: int) -> None:
    """Among newcomers of whom there is nothing to decide; the row after it names the same team."""
    plain = {"sex": "female", "born": "2008", "club": "Harbour", "registered_from": "2024-08-01"}
    new = {"id": "42", "name": "Dora C", "sex": "female"}
    team = {heading: said[heading] for heading in ("club", "league", "season") if heading in said}
    before: list[dict[str, str]] = [
        {**plain, "id": "40", "name": "Dora A"},
        {**plain, "id": "41", "name": "Dora B"},
    ]
    rows = [*before, {**new, **said}, {**plain, "id": "43", "name": "Dora D", **team}]
    agree(table([HEADINGS, *([row.get(heading, "") for heading in HEADINGS] for row in rows)]), size)


def test_a_team_that_joins_a_season_with_a_newcomer_is_no_change_of_the_next_player() -> None:
    spell = {"registered_from": "2024-08-01", **AT_BAY, **IN_LEAGUE}
    newcomer = {"id": "42", "name": "Dora C", "sex": "female", **spell}
    rows = [newcomer, {"id": "7", "name": "Ada Marsh", "sex": "female", "foot": "left"}]
    plan = agree(table([HEADINGS, *([row.get(heading, "") for heading in HEADINGS] for row in rows)]), 10)
    assert [change.column for change in plan.changes] == ["foot"]


@pytest.mark.parametrize("size", [1, 2, 10])
def test_a_team_is_one_in_every_part_however_the_rows_write_it(size: int) -> None:
    """One row is a newcomer's, one of somebody held, and one of somebody who is named twice."""
    spell = {"club": "Bay", "registered_from": "2024-08-01", "sex": "female"}
    rows = [
        {**spell, "id": "42", "name": "Dora C", "team": "U-15"},
        {**spell, "id": "7", "name": "Ada Marsh", "team": "U15"},
        {**spell, "id": "43", "name": "Dora D", "team": "u 15"},
        {**spell, "id": "43", "name": "Dora D", "team": "U 15", "registered_from": "2025-08-01"},
        {**spell, "id": "44", "name": "Dora E", "team": "U-19"},
    ]
    plan = agree(table([HEADINGS, *([row.get(heading, "") for heading in HEADINGS] for row in rows)]), size)
    assert plan.brought[Thing.TEAM] == ("Bay: U-15",)


@pytest.mark.parametrize("size", [1, 2, 10])
def test_a_row_that_is_too_short_is_told_among_others(size: int) -> None:
    heading = ["id", "name", "sex"]
    content = table([heading, ["20", "Dora A", "female"], ["21", "Dora B"], ["22", "Dora C", "male"]])
    assert [fault.row for fault in agree(content, size).faults.kept] == [3]


def test_somebody_who_is_named_in_two_ways_is_not_planned_in_parts() -> None:
    """In parts the second row would be held against what was held before the first."""
    rows = [["id", "name", "sex", "born"], ["7", "Ada Marsh", "female", "2008-05-18"]]
    content = table([*rows, ["player:1", "Ada Marsh", "female", "2008-05-19"]])
    with pytest.raises(NotInPartsError):
        agree(content, 1)


def test_a_file_with_and_without_numbers_is_planned_as_a_whole() -> None:
    sheet = read_csv(table([["id", "name", "sex"], ["7", "Ada Marsh", "female"], ["", "Dora Finch", "female"]]))
    reader = reader_of(Kind.PLAYERS, Layout(sheet), DAY)
    assert find_repeats(reader, sheet.rows, "file").numbered is None


def test_whoever_is_named_once_is_forgotten_with_the_part() -> None:
    """A file of a million held players is kept in mind no more than one of new ones."""
    rows = [
        ["7", "Ada Marsh", "female", "left"],
        *([str(number), f"Dora {number}", "male", ""] for number in range(40)),
    ]
    content = table([["id", "name", "sex", "foot"], *(row for row in rows if row[0] not in ("7", "8") or row[3])])
    parts, _, world = in_parts(content, replace(held_for(Kind.PLAYERS, content), things=HELD), 4)
    assert sum(some.count for some in world.newcomers) == 38
    assert sum(len(list(delivery.changed(Thing.PLAYER))) for delivery in world.deliveries) == 1
    assert parts.kept_in_mind == 0


def test_the_first_spell_of_somebody_who_comes_in_a_later_part_is_known_as_well() -> None:
    rows = [["id", "name", "sex", "born"], ["8", "Ben Rowe", "male", "2007-03-01"]]
    plan = agree(table([*rows, ["7", "Ada Marsh", "female", "2023-05-17"]]), 1)
    assert [fault.row for fault in plan.faults.kept] == [3]
