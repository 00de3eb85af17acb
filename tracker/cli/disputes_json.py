"""Disputed records as plain data: which record and field of it, since when, and whether the club has answered."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.football.disputes import Dispute


def disputed_as_json(disputes: Iterable[Dispute]) -> list[dict[str, object]]:
    """An object for each disputed field; the field is empty where the whole record is disputed."""
    return [
        {
            "record": one.record.value,
            "number": one.number,
            "field": one.field,
            "since": one.since.isoformat() if one.since else None,
            "answered": one.answered,
        }
        for one in disputes
    ]
