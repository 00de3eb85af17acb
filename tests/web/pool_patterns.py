"""The parts of the pool's pages in every state, with invented people, for the page of patterns."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.reports.voice import NOT_RECORDED
from tracker.web.forms.squad_additions import PutInForm
from tracker.web.show.identity import Fact
from tracker.web.show.pool import Asked, ShownCard
from tracker.web.show.pool_filters import Chip, ShownChoice, ShownFacet, ShownField, ShownGroup
from tracker.web.show.pool_views import Head, View
from tracker.web.show.squad_additions import IntoSquad
from werkzeug.datastructures import MultiDict

LONG = "Wolfeschlegelsteinhausenbergerdorff-" * 5


@dataclass(frozen=True, slots=True)
class PoolPatterns:
    """The values of these parts."""

    head: Head
    asked: Asked
    unasked: Asked
    cards: tuple[ShownCard, ...]
    reasons: tuple[str, ...]
    into: IntoSquad


def pool_patterns() -> PoolPatterns:
    """A question with everything in it, one with nothing, and cards with much and with little on record."""
    facets = (
        ShownFacet("position", "Position", opened=True, choices=_choices()),
        ShownFacet("club", LONG, opened=False, choices=_choices()[:2], note=LONG),
    )
    groups = (
        ShownGroup(
            "Minutes",
            opened=True,
            fields=(
                ShownField("minutes", "At least", "900", "number", hint=LONG),
                ShownField("rung", "Level", "6", choices={"6": LONG, "7": "Second tier"}, hint="A hint."),
            ),
        ),
        ShownGroup(
            LONG,
            opened=False,
            fields=(
                ShownField("born_from", "Born on or after", "2008-01-01", "date", hint="A hint."),
                ShownField("code", "Code", "", "code"),
            ),
        ),
    )
    words, bare = ShownField("words", "Name", LONG[:100], "text"), ShownField("name-words", "Name", "", "text")
    editions = {"Still to come": {"a/1": "Northmark Cup · 2026"}, "Others": {"a/2": LONG}}
    chips = (Chip("Position: Defender", "#full"), Chip(LONG, "#full"))
    kept = (("limit", "20"),)
    return PoolPatterns(
        head=Head(
            about="Northmark Cup, 2026",
            provisional=True,
            as_of="As the records stand on June 30, 2026.",
            views=(View("Players", "#full", here=True), View("Depth chart", "#bare", here=False)),
        ),
        asked=Asked(editions, "a/1", words, kept, facets, groups, chips, "#full", kept, "limit=20"),
        unasked=Asked(editions, "a/2", bare, (), (), (), (), "", (), ""),
        cards=(
            _card("Maya Torvald-Ibáñez", "disputed", "One more window within age"),
            _card(LONG, "", ""),
            _card("ليلى بنت سعيد", "", "No later window within age"),
        ),
        reasons=("Born in the last quarter of the year.", LONG),
        into=_into_squad(editions),
    )


def _into_squad(editions: dict[str, dict[str, str]]) -> IntoSquad:
    """The form as it is refused: a new squad without a name."""
    form = PutInForm(MultiDict({"edition": "a/1"}))
    form.validate()
    return IntoSquad(form, {"1": "First draft · Northmark Cup 2026", "2": LONG}, editions)


def _choices() -> tuple[ShownChoice, ...]:
    return (
        ShownChoice("goalkeeper", "Goalkeeper", "under 5", chosen=False),
        ShownChoice("defender", "Defender", "1,290", chosen=True),
        ShownChoice("-", LONG, "0", chosen=True),
    )


def _card(name: str, mark: str, left: str) -> ShownCard:
    facts = (
        Fact("Minutes, last 12 months", "1,190"),
        Fact("Highest call-up", "Senior call-up" if left else NOT_RECORDED, "Mar 24, 2026, one senior cap"),
        Fact("Match records", "74%"),
    )
    line = f"born 2005 · Defender · left-footed · {LONG if not left else 'Harbour Athletic'}"
    kind = "within-age" if left else "cannot-tell"
    return ShownCard(1, name, "/players/1", mark, line, kind, "Within age", left, facts)
