"""An invented answer to a question about the pool, for the report to show. Nobody in it exists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from tests.reports.invented_roster import LONGEST
from tracker.eligibility.verdict import Answer
from tracker.finding.depth import depth_of
from tracker.finding.facets import Choice, Facet
from tracker.finding.question import Filter
from tracker.finding.spoken import choice_phrase, part_phrase
from tracker.football.issued import Readers
from tracker.football.people import Birth
from tracker.football.phrase import phrase
from tracker.reports.eligible_pool.report import PoolMember, PoolReport

AS_OF = date(2026, 3, 1)
MAYA = PoolMember(
    name="Maya Torvald-Ibáñez",
    birth=Birth.read("2009-11-23"),
    disputed=False,
    answer=Answer.WITHIN_AGE,
    position="midfielder",
    club="Northgate Athletic",
    team="Under 19",
    minutes=1034,
    national_rung=4,
    called_up_on=date(2025, 5, 30),
    caps=0,
    coverage=95,
    here=1,
    everywhere=3,
    until=date(2026, 12, 31),
)
#: Of whom hardly anything is on record, and nothing of that is sure.
NELL = PoolMember("Nell Abara", None, True, Answer.CANNOT_TELL, None, "", "", 0, None, None, 0, None, 0, 0, None)
ILSE = replace(MAYA, name=LONGEST, birth=Birth.read("2009"), position=None, national_rung=7, caps=2, coverage=12)
_COUNTED = (
    *((2009, "midfielder", "within_age", 7), (2009, "defender", "within_age", 3), (2010, None, "within_age", 12)),
    *((2004, "goalkeeper", "overage", 2), (None, None, "cannot_tell", 6), (2001, "forward", "too_old", 1)),
)
_COUNTS: Mapping[Facet, Sequence[tuple[Choice, int | None]]] = {
    Facet.ANSWER: (("within_age", 22), ("overage", None)),
    Facet.COVERAGE: ((0, 9), (75, 22)),
    Facet.EVIDENCE: ((0, None), (1, 28)),
}
_SENIOR = phrase("rung-club", rung=6)
REPORT = PoolReport(
    competition="FIFA U-17 Women's World Cup",
    edition="2026",
    provisional=True,
    as_of=AS_OF,
    scope=phrase("pool-report-scope-scout"),
    rules_on=date(2026, 1, 31),
    asked=(
        (part_phrase(Facet.POSITION), tuple(choice_phrase(Facet.POSITION, one) for one in ("midfielder", None))),
        (part_phrase(Filter.MINUTES), (phrase("saved-asks-minutes", minutes=900, rung=_SENIOR),)),
    ),
    order=phrase("web-pool-sort-oldest"),
    rung=_SENIOR,
    total=31,
    within=phrase("web-pool-within", players=22),
    counts={
        facet: tuple((choice_phrase(facet, choice), players) for choice, players in counts)
        for facet, counts in _COUNTS.items()
    },
    best_covered=22,
    depth=depth_of(_COUNTED, 5),
    leaving=(ILSE, MAYA),
    members=(ILSE, MAYA, NELL),
    emptied=(),
    to_the_day=False,
    least=5,
    readers=Readers.SCOUT,
    fingerprint="8f3c21d0a97e",
)


def nobody() -> PoolReport:
    """An answer in which nobody is found, with what would bring somebody."""
    return replace(
        REPORT,
        total=0,
        within=None,
        counts={},
        best_covered=0,
        depth=depth_of((), 5),
        leaving=(),
        members=(),
        emptied=((part_phrase(Facet.POSITION), None), (part_phrase(Filter.MINUTES), 14)),
    )


def many_players(players: int, listed: int | None = None) -> PoolReport:
    """An answer of so many players, of whom so many are listed."""
    members = tuple(replace(MAYA, name=f"Player {one:03}") for one in range(players if listed is None else listed))
    return replace(REPORT, total=players, members=members, leaving=members[:20])


def named(name: str) -> PoolReport:
    """The report in which everything bears a name that somebody outside wrote."""
    one = replace(MAYA, name=name, club=name, team=name)
    asked = ((part_phrase(Filter.WORDS), (phrase("finding-plain", value=name),)),)
    held = replace(REPORT, asked=asked, members=(one,), leaving=(one,))
    return replace(held, competition=name, fingerprint=name)
