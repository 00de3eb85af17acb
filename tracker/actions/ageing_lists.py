"""Taking along who ages out: a row for each player and each edition or age group that ends for them."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.actions.ageing import AskAgeingOut, Card, ask_ageing_out, who_ages_out
from tracker.actions.taking_along import takes_along
from tracker.actions.verb import Act
from tracker.eligibility.windows.ageing import Ending
from tracker.eligibility.windows.ageing_in_words import ending_named
from tracker.football.phrase import phrase
from tracker.reports.list_sheet import Cell, CellKind, Column, ListSheet, birth_cell

_LEAVERS = (
    *(Column("ends_on", "list-head-ends-on", CellKind.DAY), Column("ending", "list-head-ending")),
    Column("ages_out", "list-head-ages-out"),
    *(Column("number", "list-head-number", CellKind.NUMBER), Column("name", "web-head-name")),
    *(Column("sex", "list-head-sex"), Column("born", "duplicates-born", CellKind.DAY)),
    *(Column("club", "list-head-club"), Column("team", "report-head-team")),
)


@takes_along(like=ask_ageing_out)
def export_ageing_out(act: Act, asked: AskAgeingOut) -> ListSheet:
    """Everybody who ages out in the months to come, and of whom it cannot be told, however many they are."""
    return ListSheet("ageing-out", "list-ageing-out", _LEAVERS, _rows(act, asked))


def _rows(act: Act, asked: AskAgeingOut) -> Iterator[tuple[Cell, ...]]:
    for leavers in who_ages_out(act, asked, limit=None).leavers:
        for answer, cards in (("yes", leavers.players), ("unknown", leavers.perhaps)):
            yield from (_row(leavers.ending, answer, card) for card in cards)


def _row(ending: Ending, answer: str, card: Card) -> tuple[Cell, ...]:
    known = (card.id, card.name, phrase(f"sex-{card.sex.value}"), birth_cell(card.birth), card.club, card.team)
    return (ending.last_day, ending_named(ending), phrase(f"list-ages-out-{answer}"), *known)
