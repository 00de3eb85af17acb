"""The usual report of each recipe, with everything that it can say, as its readers would be handed it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache, partial

from tests.reports import invented, invented_federation, invented_pool, invented_roster, invented_squad
from tests.reports.opened import printed
from tracker.i18n.speak import speaker
from tracker.reports.paper import Paper
from tracker.reports.player_report import Audience
from tracker.reports.pool_told import tell_pool_report
from tracker.reports.roster_told import tell_roster_report
from tracker.reports.squad_report import tell_squad_report
from tracker.reports.told import on_paper
from tracker.reports.voice import Voice

_SEAL = invented.REPORT.seal


def _player(audience: Audience, language: str) -> bytes:
    return printed(replace(invented.REPORT, audience=audience), language)


def _roster(language: str) -> bytes:
    return on_paper(tell_roster_report(invented_roster.REPORT, _SEAL, _voice(language)), Paper.A4)


def _squad(language: str) -> bytes:
    return on_paper(tell_squad_report(invented_squad.squad(language), _voice(language)), Paper.A4)


def _pool(language: str) -> bytes:
    return on_paper(tell_pool_report(invented_pool.REPORT, _SEAL, _voice(language)), Paper.A4)


def _gaps(language: str) -> bytes:
    return on_paper(invented_federation.told(invented_federation.report(1200, clubs=12), language), Paper.A4)


def _voice(language: str) -> Voice:
    return Voice(speaker(language), language)


#: Each recipe by its name, as the bytes of a PDF in a language.
USUAL: Mapping[str, Callable[[str], bytes]] = {
    **{f"player-{audience.value}": cache(partial(_player, audience)) for audience in Audience},
    "roster": cache(_roster),
    "squad": cache(_squad),
    "pool": cache(_pool),
    "gaps": cache(_gaps),
}
