"""Files of call-ups: sides that are added with their rung, days that are known in part, kinds that are no caps."""

from __future__ import annotations

from datetime import date

import pytest
from tests.importing.files import planned, sheet, told
from tests.importing.held import THINGS, Things
from tracker.football.call_ups import CallUpKind
from tracker.football.holdings import CallUpFacts, Known, Thing
from tracker.football.people import Sex
from tracker.football.phrase import phrase
from tracker.importing.kind import Kind
from tracker.importing.plan import Outcome, Plan

CAMP = {"player": "7", "association": "usa", "category": "U-17", "date": "2025-02", "kind": "camp"}
#: The record writes U20 without a hyphen, and knows a side that no rule of spelling names.
SIDES: Things = {
    **THINGS,
    Thing.FEDERATION: {("USA",): (41, ())},
    Thing.SIDE: {(41, "U20", Sex.FEMALE): (42, ()), (41, "Futures", Sex.FEMALE): (43, ())},
}


def plan(*rows: dict[str, str]) -> Plan:
    """What a file of call-ups comes to beside the sides that are held."""
    return planned(Kind.CALL_UPS, sheet(*rows), Known(SIDES))


@pytest.mark.parametrize(
    ("category", "written", "rung"),
    [
        ("U-17", "U-17", 2),
        ("under 15", "U-15", 1),
        ("sub-23", "U-23", 5),
        ("Olympic", "olympic", 5),
        ("SENIOR", "senior", 6),
    ],
)
def test_a_side_that_is_not_held_is_added_with_the_rung_of_its_category(
    category: str, written: str, rung: int
) -> None:
    made = plan({**CAMP, "category": category})
    ((key, holding),) = made.delivery.added(Thing.SIDE)
    assert (key, holding.once) == ((41, written, Sex.FEMALE), rung)
    assert made.brought[Thing.SIDE] == (f"USA {written} (female)",)


def test_an_age_that_no_side_is_for_is_refused() -> None:
    assert [column for _, column, _ in told(plan({**CAMP, "category": "U-99"}).faults)] == ["category"]


@pytest.mark.parametrize(("category", "ref"), [("u-20", 42), ("Under 20", 42), ("Futures", 43)])
def test_a_held_side_is_found_however_it_is_written(category: str, ref: int) -> None:
    made = plan({**CAMP, "category": category})
    ((key, _),) = made.delivery.added(Thing.CALL_UP)
    assert key[1] == ref


@pytest.mark.parametrize(("code", "nearest"), [("ZZZ", "AZE"), ("DEU", "GER"), ("SPA", "ESP")])
def test_a_code_that_no_association_has_is_a_fault_that_names_the_nearest(code: str, nearest: str) -> None:
    made = plan({**CAMP, "association": code})
    [fault] = made.faults.in_order()
    assert fault.column == "association"
    assert fault.phrase == phrase("import-association-unknown", association=code, nearest=nearest)


def test_a_code_of_nobody_elses_stands_where_the_association_is_on_record() -> None:
    held = Known({**SIDES, Thing.FEDERATION: {("NMK",): (9, ())}})
    assert not planned(Kind.CALL_UPS, sheet({**CAMP, "association": "NMK"}), held).faults.count


def test_an_association_that_is_not_held_is_added_with_its_code() -> None:
    made = plan({**CAMP, "association": "MEX"})
    ((key, holding),) = made.delivery.added(Thing.FEDERATION)
    assert (key, holding.once) == (("MEX",), "MEX")


@pytest.mark.parametrize(
    ("dating", "earliest", "latest"),
    [
        ({"date": "2025-02-03"}, date(2025, 2, 3), date(2025, 2, 3)),
        ({"date": "2025-02"}, date(2025, 2, 1), date(2025, 2, 28)),
        ({"date": "2025"}, date(2025, 1, 1), date(2025, 12, 31)),
        ({"date": "", "from": "2024-08-01", "to": "2025-06-30"}, date(2024, 8, 1), date(2025, 6, 30)),
    ],
)
def test_a_day_known_in_part_is_kept_as_its_bounds(dating: dict[str, str], earliest: date, latest: date) -> None:
    ((key, _),) = plan({**CAMP, **dating}).delivery.added(Thing.CALL_UP)
    assert key[2:5] == (earliest, latest, CallUpKind.CAMP)


def test_a_sum_of_caps_says_what_is_known_of_it() -> None:
    row = {
        **CAMP,
        "kind": "Fielded",
        "matches": "5",
        "official": "yes",
        "competition": "World Cup",
        "minutes": "450",
    }
    ((key, holding),) = plan(row).delivery.added(Thing.CALL_UP)
    assert (key[5:], holding.facts) == (("World Cup", ""), CallUpFacts(5, True, 450))


def test_whether_a_match_was_official_may_stay_unknown() -> None:
    ((_, holding),) = plan({**CAMP, "kind": "fielded"}).delivery.added(Thing.CALL_UP)
    assert CallUpFacts(*holding.facts).official is None


def test_two_kinds_of_one_day_are_two_call_ups_and_one_twice_is_a_fault() -> None:
    made = plan(CAMP, {**CAMP, "kind": "squad"}, CAMP)
    assert (made.outcomes[Outcome.ADD], [row for row, _, _ in told(made.faults)]) == (2, [4])


def test_what_is_to_come_may_be_a_squad_but_no_match() -> None:
    assert plan({**CAMP, "kind": "squad", "date": "2026-08"}).faults.count == 0
    assert plan({**CAMP, "kind": "fielded", "date": "2026"}).faults.count == 0, "2026 has begun."
