"""Who ages out, in plain words, a line each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.actions.ageing import AgeingOut, Card, Leavers
from tracker.eligibility.reasons import AGE_ONLY
from tracker.eligibility.windows.ageing_in_words import ending_named, ending_told
from tracker.football.phrase import phrase
from tracker.i18n.speak import Speak


def ageing_lines(found: AgeingOut, say: Speak) -> Iterator[str]:
    """Each edition and group that ends, in order of its last day, with who ages out of it."""
    yield say(phrase("ageing-title", first=found.first, last=found.last))
    yield from (line for one in found.leavers for line in _ending(one, say))
    if not found.leavers:
        yield say(phrase("ageing-nothing-ends"))
    if found.unknown:
        yield say(phrase("ageing-unknown", players=found.unknown))
    yield say(AGE_ONLY)


def _ending(one: Leavers, say: Speak) -> Iterator[str]:
    yield say(ending_named(one.ending))
    yield f"  {' '.join(map(say, ending_told(one.ending)))}"
    if one.ending.leaving is None:
        if one.allowed is not None:
            yield f"  {say(phrase('ageing-allowed', players=one.allowed))}"
        return
    yield f"  {say(phrase('ageing-total', players=one.total))}"
    yield from _people(one.players, one.total, say)
    if one.perhaps_total:
        yield f"  {say(phrase('ageing-perhaps', players=one.perhaps_total))}"
        yield from _people(one.perhaps, one.perhaps_total, say)


def _people(cards: Sequence[Card], total: int, say: Speak) -> Iterator[str]:
    for card in cards:
        where = ", ".join(part for part in (card.club, card.team) if part)
        yield f"    {card.name} ({card.id}) · {card.birth}{f' · {where}' if where else ''}"
    if total > len(cards):
        yield f"    {say(phrase('ageing-more', players=total - len(cards)))}"
