"""Asking whom an early selection may have passed over, each with the reason to look again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tracker.access.permissions import Permission
from tracker.actions.finding import FoundCard, PoolFound, as_a_whole, cards_of, within_time
from tracker.actions.verb import Act, verb
from tracker.finding.answer import told
from tracker.finding.late_developers import Looked, Reason
from tracker.finding.question import Question
from tracker.store.late_developers import find_late_developers, seasons_kept_since

#: So many are shown at once, those with the most reasons first.
LONGEST_LIST = 60


@dataclass(frozen=True, slots=True)
class AskLateDevelopers:
    """The late developers of which pool."""

    question: Question


@dataclass(frozen=True, slots=True)
class LateAnswer:
    """How many there are, how many have each reason (`None`: a few), and those with the most of them."""

    answer: PoolFound
    total: int
    tallies: Mapping[Reason, int | None]
    people: tuple[tuple[FoundCard, Looked], ...]


@verb(needs=Permission.POOL_ASK)
def ask_late_developers(act: Act, command: AskLateDevelopers) -> LateAnswer:
    """Whom of the players one may see an early selection may have passed over, as the question narrows them.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
        QuestionRefusedError: the question cannot be asked, or not by this actor.
        TooCostlyError: the database was broken off.
    """
    answer, asked = as_a_whole(act, command.question)
    with within_time(answer.question):
        late = find_late_developers(act.session, asked, LONGEST_LIST, seasons_kept_since(act.session))
        cards = cards_of(act, answer.ruled, asked, (tuple(looked.player for looked in late.players),))
        known = {card.pooled.player: card for card in cards}
    least = act.library.thresholds.smallest_cell
    return LateAnswer(
        answer,
        late.total,
        {reason: told(players, least) for reason, players in late.tallies.items()},
        tuple((known[looked.player], looked) for looked in late.players if looked.player in known),
    )
