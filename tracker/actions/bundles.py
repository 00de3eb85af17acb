"""Taking in a bundle: seeing what it adds to what is held, and adding it whole or not at all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.taking_in import batch_row, who_is_erased
from tracker.actions.verb import Act, verb
from tracker.football.in_one_go import in_one_go
from tracker.importing.bundle_file import BundleFile
from tracker.importing.bundle_plan import bundle_wanted, check_bundle, propose_bundle
from tracker.importing.bundle_view import BundleView, bundle_view, unfit_bundle
from tracker.importing.faults import UnreadableError
from tracker.importing.plan import Plan
from tracker.store.intake import apply, known_for, take_turn


@dataclass(frozen=True, slots=True)
class ImportBundle:
    """Which bundle to take in."""

    file_name: str
    content: bytes


@verb(needs=Permission.BUNDLE_IMPORT)
def preview_bundle(act: Act, command: ImportBundle) -> BundleView:
    """What taking in the bundle would add, or all that is wrong with it; nothing is written."""
    with in_one_go():
        return _proposed(act, command)[0]


@verb(needs=Permission.BUNDLE_IMPORT, leaves=(Event.FILE_IMPORTED,))
def import_bundle(act: Act, command: ImportBundle) -> BundleView:
    """Add everything of a bundle that is not held yet, or nothing of it where anything is wrong.

    Raises:
        ChangedMeanwhileError: somebody else wrote the same while the bundle was being taken in.
    """
    take_turn(act.session)
    with in_one_go():
        view, plan = _proposed(act, command)
        if plan is None or plan.faults.count or plan.empty:
            return view
        counts = {"add": view.add, "change": 0, "same": view.same}
        batch = batch_row(act, "bundle", command.file_name, sha256(command.content).hexdigest(), None, counts)
        act.record(Event.FILE_IMPORTED, "import", None, {"kind": "bundle", **counts})
        act.session.add(batch)
        act.session.flush()
        apply(act.session, plan.delivery, batch.id)
    return replace(view, batch_id=batch.id)


def _proposed(act: Act, command: ImportBundle) -> tuple[BundleView, Plan | None]:
    try:
        checked = check_bundle(BundleFile(command.content), act.day)
    except UnreadableError as error:
        return unfit_bundle(command.file_name, error.fault), None
    known = replace(known_for(act.session, bundle_wanted(checked)), is_erased=who_is_erased(act))
    proposed = propose_bundle(checked, known)
    return bundle_view(command.file_name, checked.count, proposed), proposed.plan
