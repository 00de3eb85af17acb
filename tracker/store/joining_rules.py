"""What becomes of each table's rows when two records of one person are joined, and when they are parted again.

Every table that tells of players stands here; a new one is refused by the tests of the house until somebody has
said what becomes of its rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Way(Enum):
    """How rows come from the record that goes to the one that stays."""

    #: They hang on the other record from then on, and are otherwise as they were.
    MOVE = "move"
    #: As before, but what both records have is one row afterwards.
    FOLD = "fold"
    #: They have a rule of their own in `tracker.store.joining`.
    OWN = "own"
    #: They are made anew from the others.
    MADE_ANEW = "made anew"


class Later(Enum):
    """What follows, when two records are parted, from a row that came after they were put together."""

    #: Nobody can say whose it is, so the two are not parted while it is there.
    BLOCKS = "blocks"
    #: The same, as long as it is not ended, closed or used.
    BLOCKS_WHILE_OPEN = "blocks while open"
    #: It stays with the record that stayed.
    STAYS = "stays"
    #: A family's decision: a refusal counts for both, an agreement stays with whoever gave it.
    FOLLOWS = "follows"


@dataclass(frozen=True, slots=True)
class Rule:
    """What becomes of a table's rows.

    Arguments:
        key: beside the player, what makes two rows the same row.
        fills: columns in which nothing gives way to something; in all others two rows of one key must be equal.
    """

    way: Way
    later: Later
    key: tuple[str, ...] = ()
    fills: frozenset[str] = frozenset()


def _folds(key: str, fills: str = "") -> Rule:
    return Rule(Way.FOLD, Later.BLOCKS, tuple(key.split()), frozenset(fills.split()))


RULES: Mapping[str, Rule] = {
    "players": Rule(Way.OWN, Later.STAYS),
    "identifiers": Rule(Way.MOVE, Later.BLOCKS),
    "nationalities": _folds("country", "basis since until"),
    "registrations": _folds("team_id starts", "exit_reason destination"),
    "appearances": _folds("fixture_id", "minutes"),
    "season_totals": _folds("team_id league_season_id", "appearances minutes"),
    "absences": _folds("starts reason"),
    "call_ups": _folds("side_id earliest latest kind competition opponent", "official minutes"),
    "guardians": Rule(Way.OWN, Later.BLOCKS_WHILE_OPEN),
    # Whom a file named stays an entry of the club that named them; one that stands twice is taken off by hand.
    "named_guardians": Rule(Way.MOVE, Later.STAYS),
    "consents": Rule(Way.OWN, Later.FOLLOWS),
    "hand_overs": Rule(Way.OWN, Later.STAYS),
    # Why somebody looked, and what was printed, is told of the record that was looked at.
    "inspections": Rule(Way.MOVE, Later.STAYS),
    "issued_reports": Rule(Way.MOVE, Later.STAYS),
    # A document that was seen since shows a birth; it verifies that of the record that stayed, or none.
    "documents_seen": Rule(Way.MOVE, Later.STAYS),
    "correction_cases": Rule(Way.OWN, Later.BLOCKS_WHILE_OPEN),
    "case_steps": Rule(Way.MOVE, Later.STAYS),
    "kept_apart": Rule(Way.OWN, Later.STAYS),
    "import_corrections": Rule(Way.MOVE, Later.STAYS),
    # Only whoever keeps a list can read what is said in it, so that its page makes one of two rows of one player.
    "listed_players": Rule(Way.MOVE, Later.STAYS),
    # A question counts each player once, however many rows there are of one.
    "saved_question_players": Rule(Way.MOVE, Later.STAYS),
    # It goes on being good only where whoever made it stands for the record that stayed.
    "shared_links": Rule(Way.MOVE, Later.STAYS),
    # What was ordered of either is made of the record that stayed.
    "ordered_reports": Rule(Way.MOVE, Later.STAYS),
    "links": Rule(Way.OWN, Later.BLOCKS_WHILE_OPEN),
    # What became part of the record that goes becomes part of the other one; it is undone in the order of the days.
    "merges": Rule(Way.MOVE, Later.STAYS),
    "merge_notes": Rule(Way.MOVE, Later.STAYS),
    "name_words": Rule(Way.MADE_ANEW, Later.STAYS),
    "player_summaries": Rule(Way.MADE_ANEW, Later.STAYS),
    "pool_players": Rule(Way.MADE_ANEW, Later.STAYS),
    "player_stages": Rule(Way.MADE_ANEW, Later.STAYS),
    "player_training": Rule(Way.MADE_ANEW, Later.STAYS),
}
