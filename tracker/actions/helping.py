"""The numbers that the help pages tell, as they are in force here, so that help and program say the same."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.access.account import LinkPurpose
from tracker.access.permissions import Permission
from tracker.access.retention import Kept
from tracker.actions.letters import GOOD_FOR
from tracker.actions.report_orders import kept_days
from tracker.actions.undoing import UNDO_FOR
from tracker.actions.verb import Act, verb
from tracker.football.limits import LONGEST_SHARED_DAYS


@dataclass(frozen=True, slots=True)
class ReadHelp:
    """Nothing is needed to ask."""


@dataclass(frozen=True, slots=True)
class InForce:
    """What help tells in numbers.

    Arguments:
        quiet: from how many days of a season on a quiet period is called one.
        cohort: of fewer players than this no percentage is told, and nobody is compared.
        cell: of fewer than this nothing is told.
        undo: for how many days what was taken in can be undone.
        invitation: for how many days an invitation is good.
        shared: for how many days at the most a link to a report is good.
        draft: for how many days at the most a file is kept that was begun and not taken in.
        ordered: for how many days reports of many players are kept that were asked for.
    """

    quiet: int
    cohort: int
    cell: int
    undo: int
    invitation: int
    shared: int
    draft: int
    ordered: int


@verb(needs=Permission.HELP_READ)
def read_help(act: Act, command: ReadHelp) -> InForce:
    """The numbers of this installation. Help tells of nobody."""
    del command
    thresholds, drafts = act.library.thresholds, act.library.retention.periods[Kept.DRAFTS]
    return InForce(
        quiet=thresholds.quiet_days,
        cohort=thresholds.smallest_cohort,
        cell=thresholds.smallest_cell,
        undo=UNDO_FOR.days,
        invitation=GOOD_FOR[LinkPurpose.INVITATION].days,
        shared=LONGEST_SHARED_DAYS,
        draft=(act.day - drafts.last_day(act.day)).days,
        ordered=kept_days(act.library),
    )
