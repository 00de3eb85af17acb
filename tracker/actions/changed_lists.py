"""Taking along who enters and who leaves where a rule is asked about otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tracker.actions.players import LONGEST_PAGE
from tracker.actions.taking_along import takes_along
from tracker.actions.verb import Act
from tracker.actions.what_if import TOLD, AskWhatIf, ChangedCard, ask_what_if
from tracker.eligibility.reasons import answer_phrase
from tracker.eligibility.what_if import Effect
from tracker.football.phrase import phrase
from tracker.reports.list_sheet import Cell, CellKind, Column, ListSheet, birth_cell

_CHANGED = (
    *(Column("effect", "list-head-effect"), Column("number", "list-head-number", CellKind.NUMBER)),
    *(
        Column("name", "web-head-name"),
        Column("sex", "list-head-sex"),
        Column("born", "duplicates-born", CellKind.DAY),
    ),
    *(Column("club", "list-head-club"), Column("team", "report-head-team")),
    *(Column("before", "list-head-before"), Column("after", "list-head-after")),
)


@takes_along(like=ask_what_if)
def export_what_if(act: Act, asked: AskWhatIf) -> ListSheet:
    """Everybody whose answer would be another, on all pages of all lists."""
    return ListSheet("what-if", "list-what-if", _CHANGED, _rows(act, asked))


def _rows(act: Act, asked: AskWhatIf) -> Iterator[tuple[Cell, ...]]:
    for effect in TOLD:
        place = replace(asked, only=effect, after=None, limit=LONGEST_PAGE)
        while True:
            (found,) = ask_what_if.work(act, place).lists
            yield from (_row(effect, one) for one in found.cards)
            if found.following is None:
                break
            place = replace(place, after=found.following)


def _row(effect: Effect, one: ChangedCard) -> tuple[Cell, ...]:
    card, change = one.card, one.change
    known = (card.id, card.name, phrase(f"sex-{card.sex.value}"), birth_cell(card.birth), card.club, card.team)
    answers = (answer_phrase(change.before), answer_phrase(change.after))
    return (phrase(f"list-effect-{effect.value}"), *known, *answers)
