"""About how many in 10 of the same age have fewer minutes: of 20 or more, and only where the minutes are known."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.pathway.careers import MAYA
from tests.pathway.test_thin_exposure import FIVE, PEERS, told, year
from tracker.football.appearances import Absence
from tracker.football.dossier import Dossier
from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.i18n.speak import speaker
from tracker.pathway.peers import Peers, peers_of
from tracker.pathway.percentile import Peer
from tracker.pathway.telling import ABSENCES

#: Twenty others of 18 who have 20, 40, … 400 minutes.
OTHERS = [Peer(100 + place, Sex.FEMALE, 18, None, 20 * place) for place in range(1, 21)]
TWENTY = peers_of(MAYA, 18, OTHERS, Thresholds())


def said(dossier: Dossier, peers: Peers = TWENTY) -> list[str]:
    """The sentences that speak of others."""
    codes = ("percentile-about", "cohort-too-few")
    return [speaker("en")(one) for one in told(dossier, peers).sentences if one.code in codes]


@pytest.mark.parametrize(
    ("minutes", "sentence"),
    [
        (50, "About 6 in 10 players her age have fewer minutes"),
        (33, "About 4 in 10 players her age have fewer minutes"),
        (90, "Nearly all players her age have fewer minutes"),
    ],
)
def test_it_is_said_in_tenths_with_how_many_they_are(minutes: int, sentence: str) -> None:
    (found,) = said(year(*FIVE, minutes=minutes))
    assert found == f"{sentence} (compared with 20 players of all positions in women’s football)."


def test_beside_fewer_than_twenty_it_is_said_that_they_are_too_few() -> None:
    assert said(year(*FIVE, minutes=50), replace(TWENTY, n=19)) == ["Too few players to compare."]


def test_a_thin_year_is_told_in_a_sentence_of_its_own_and_of_no_minutes_nothing_is_claimed() -> None:
    assert said(year(*FIVE, minutes=10)) == []
    assert said(year()) == []


def test_where_minutes_are_not_known_or_the_player_was_away_nothing_is_claimed() -> None:
    away = replace(year(*FIVE), absences=(Absence(FIVE[0], FIVE[-1]),))
    assert said(year(*FIVE, minutes=None)) == []
    assert said(away) == []
    # Who may not know of the absence is told no more for it.
    assert said(replace(away, withheld=frozenset({ABSENCES}))) == []


def test_without_lines_between_the_tenths_nothing_is_claimed() -> None:
    assert said(year(*FIVE, minutes=90), PEERS) == []
