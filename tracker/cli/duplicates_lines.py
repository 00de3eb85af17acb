"""What `tracker duplicates merge`, `merges` and `undo` say, as lines and as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tracker.actions.merging import KnownMerge, MergeView, PartView
from tracker.actions.undoing import UNDO_FOR
from tracker.football.batches import Obstacle
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import Speak


def merge_lines(view: MergeView, say: Speak) -> list[str]:
    """What came of putting two records together."""
    if view.merge is None or view.joined is None:
        return [say(phrase("merge-refused")), *(f"  {say(fault)}" for fault in view.faults)]
    merge, joined = view.merge, view.joined
    numbers = {"number": str(merge.number), "kept": str(merge.kept), "gone": str(merge.gone)}
    counts = {"moved": joined.moved, "folded": joined.folded}
    lines = [say(phrase("merge-done", until=(merge.at + UNDO_FOR).date(), **numbers, **counts))]
    if joined.taken_back:
        lines.append(say(phrase("merge-taken-back", count=joined.taken_back)))
    return lines


def merge_json(view: MergeView, say: Speak) -> dict[str, Any]:
    """The same as plain data."""
    merge, joined = view.merge, view.joined
    return {
        "merge": merge.number if merge else None,
        "kept": merge.kept if merge else None,
        "gone": merge.gone if merge else None,
        "moved": joined.moved if joined else 0,
        "folded": joined.folded if joined else 0,
        "consents_ended": joined.taken_back if joined else 0,
        "refused": [{"code": fault.code, "text": say(fault)} for fault in view.faults],
    }


def merges_lines(found: Sequence[KnownMerge], say: Speak) -> list[str]:
    """What can still be undone."""
    return [say(merge_line(one)) for one in found] or [say(phrase("merge-none"))]


def merge_line(known: KnownMerge) -> Phrase:
    """One that can still be undone."""
    merge = known.merge
    numbers = {"number": str(merge.number), "kept": str(merge.kept), "gone": str(merge.gone)}
    return phrase("merge-line", name=known.name, day=merge.at.date(), until=known.until, **numbers)


def merges_json(found: Sequence[KnownMerge]) -> list[dict[str, Any]]:
    """The same as plain data."""
    return [
        {
            "merge": one.merge.number,
            "kept": one.merge.kept,
            "gone": one.merge.gone,
            "name": one.name,
            "at": one.merge.at.isoformat(),
            "until": one.until.isoformat(),
        }
        for one in found
    ]


def part_lines(view: PartView, say: Speak) -> list[str]:
    """What came of parting two records."""
    if view.obstacles:
        return [say(phrase("merge-not-parted")), *(f"  {say(obstacle_line(one))}" for one in view.obstacles)]
    numbers = {"kept": str(view.merge.kept), "gone": str(view.merge.gone)}
    return [say(phrase("merge-parted", restored=view.restored, **numbers))]


def obstacle_line(one: Obstacle) -> Phrase:
    """What stands in the way of it."""
    rows = phrase("undo-rows", count=one.count, table=one.table)
    return phrase(f"merge-obstacle-{one.reason.value.replace('_', '-')}", rows=rows)


def part_json(view: PartView, say: Speak) -> dict[str, Any]:
    """The same as plain data."""
    return {
        "merge": view.merge.number,
        "parted": not view.obstacles,
        "restored": view.restored,
        "obstacles": [
            {"table": one.table, "reason": one.reason.value, "count": one.count, "text": say(obstacle_line(one))}
            for one in view.obstacles
        ],
    }
