"""What is stored as a small number keeps its number: whoever reorders an enum would change what a row says."""

from __future__ import annotations

from tracker.store.small_values import Coded
from tracker.store.tables import PoolRow

#: New members come at the end.
CODES = {
    "sex": "female male",
    "position": "goalkeeper defender midfielder forward",
    "foot": "left right both",
    "gap_kind": "record absence quiet step_down thin national",
    "known_gap_kind": "record absence quiet step_down thin national",
    "gap_grade": "gap major critical",
    "allegiance": "eligible not_eligible eligible_after_change cannot_tell",
    "leaving": "playing stopped not_known",
}


def test_the_codes_of_the_pool_are_as_they_were() -> None:
    coded = {column.name: column.type for column in PoolRow.__table__.columns if isinstance(column.type, Coded)}
    found = {name: sorted((one.value for one in kind.kind), key=kind.code) for name, kind in coded.items()}
    assert found == {name: values.split() for name, values in CODES.items()}
