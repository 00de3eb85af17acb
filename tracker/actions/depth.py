"""Asking how deep a pool is: how many by year of birth and position, those who need an overage place apart."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.access.permissions import Permission
from tracker.actions.finding import PoolFound, as_a_whole, within_time
from tracker.actions.verb import Act, verb
from tracker.finding.depth import DepthChart, depth_of
from tracker.finding.question import Question
from tracker.store.depth import count_depth


@dataclass(frozen=True, slots=True)
class AskDepth:
    """The depth of which pool."""

    question: Question


@dataclass(frozen=True, slots=True)
class DepthAnswer:
    """The chart, beside how many are found and the counts by facet."""

    answer: PoolFound
    chart: DepthChart


@verb(needs=Permission.POOL_ASK)
def ask_depth(act: Act, command: AskDepth) -> DepthAnswer:
    """How many of the players one may see there are by year of birth and position, as the question narrows them.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
        QuestionRefusedError: the question cannot be asked, or not by this actor.
        TooCostlyError: the database was broken off.
    """
    answer, asked = as_a_whole(act, command.question)
    with within_time(answer.question):
        counted = count_depth(act.session, asked)
    return DepthAnswer(answer, depth_of(counted, act.library.thresholds.smallest_cell))
