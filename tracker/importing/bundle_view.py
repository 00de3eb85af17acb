"""What a person is told of a bundle before and after it is taken in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import Speak
from tracker.importing.bundle_plan import BundlePlan
from tracker.importing.faults import Fault
from tracker.importing.plan import Outcome
from tracker.importing.report import MOST_LINES


@dataclass(frozen=True, slots=True)
class BundleView:
    """What a bundle comes to. `erased` are players left out because their records were erased here for good."""

    file_name: str
    rows: int
    add: int
    same: int
    erased: int = 0
    faults: tuple[Fault, ...] = ()
    fault_count: int = 0
    batch_id: int | None = None

    @property
    def acceptable(self) -> bool:
        """Whether the bundle can be taken in as it is."""
        return not self.fault_count


def bundle_view(file_name: str, rows: int, proposed: BundlePlan) -> BundleView:
    """What a plan comes to, before anything is written."""
    plan = proposed.plan
    counts = (plan.outcomes[Outcome.ADD], plan.outcomes[Outcome.SAME])
    return BundleView(file_name, rows, *counts, proposed.erased, plan.faults.in_order(), plan.faults.count)


def unfit_bundle(file_name: str, fault: Fault) -> BundleView:
    """What is told of a file that is no bundle."""
    return BundleView(file_name, 0, 0, 0, 0, (fault,), 1)


def bundle_json(view: BundleView, say: Speak) -> dict[str, Any]:
    """The view as a JSON document, its faults spoken."""
    return {
        "file": view.file_name,
        "rows": view.rows,
        "add": view.add,
        "same": view.same,
        "erased": view.erased,
        "fault_count": view.fault_count,
        "faults": [
            {"row": fault.row, "column": fault.column, "code": fault.phrase.code, "text": say(fault.phrase)}
            for fault in view.faults
        ],
        "written": view.batch_id is not None,
        "batch": view.batch_id,
    }


def bundle_lines(view: BundleView, say: Speak) -> list[str]:
    """What a person at a terminal reads about a bundle, line by line."""
    return [f"{'  ' * depth}{say(said)}" for depth, said in _told(view)]


def _told(view: BundleView) -> Iterator[tuple[int, Phrase]]:
    yield 0, phrase("import-summary", file=view.file_name, rows=view.rows)
    yield 1, phrase("import-counts", add=view.add, change=0, same=view.same)
    if view.erased:
        yield 1, phrase("bundle-erased", count=view.erased)
    if view.fault_count:
        yield 1, phrase("import-faults", count=view.fault_count)
        yield from ((2, _fault(fault)) for fault in view.faults[:MOST_LINES])
    if view.fault_count > MOST_LINES:
        yield 2, phrase("import-more", count=view.fault_count - MOST_LINES)
    yield 0, _verdict(view)


def _fault(fault: Fault) -> Phrase:
    if fault.row is None:
        return fault.phrase
    return phrase("import-fault-line", row=str(fault.row), column=fault.column, said=fault.phrase)


def _verdict(view: BundleView) -> Phrase:
    if view.fault_count:
        return phrase("import-refused")
    if view.batch_id is not None:
        return phrase("import-written", batch=str(view.batch_id))
    return phrase("import-acceptable" if view.add else "import-nothing-to-change")
