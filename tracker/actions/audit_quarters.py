"""The figures of a club's audit: births by quarter of all and of each team, and how much is on record.

They are made of those in sight whose families have not refused that they are counted in figures about many.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tracker.actions.audit_teams import ahead_of
from tracker.actions.roster_matrix import Matrix
from tracker.actions.verb import Act
from tracker.football.calendar import CutOff
from tracker.pathway.career import Career
from tracker.pathway.relative_age import Quartering, relative_age
from tracker.pathway.summary_career import career_of
from tracker.pathway.timeline import Coverage
from tracker.reports.roster_audit.report import Football
from tracker.store.careers import load_summaries
from tracker.store.cohort_squads import cut_offs_of, of_one_club
from tracker.store.cohorts import countable


@dataclass(frozen=True, slots=True)
class Counted:
    """Those of a roster whom figures may be made of, with their careers, and how much of them is on record."""

    players: frozenset[int]
    careers: Mapping[int, Career]
    coverage: Coverage


def counted_of(act: Act, matrices: Sequence[Matrix]) -> Counted:
    """Whom of a roster figures may be made of, as the summaries have them today."""
    players = countable(act.session, [one.id for matrix in matrices for one in matrix.players])
    held = list(load_summaries(act.session, players))
    return Counted(
        players=players,
        careers={summary.player: career_of(summary, *person) for summary, person in held},
        coverage=Coverage(
            sum(summary.in_season_days for summary, _ in held), sum(summary.on_record_days for summary, _ in held)
        ),
    )


def football_of(act: Act, club: int, matrix: Matrix, counted: Counted) -> Football:
    """What is ahead of the club's players of one sex, and their births by quarter."""
    assert matrix.sex is not None, "A matrix with players is of women or of men."
    cut_offs = cut_offs_of(act.session, of_one_club(club), matrix.sex)
    refused = any(one.id not in counted.players for one in matrix.players)
    return Football(
        sex=matrix.sex,
        players=len(matrix.players),
        ahead=ahead_of(matrix),
        quarters=_quarters(act, [one.id for one in matrix.players], cut_offs, counted),
        # The names of a team's players stand in its table, so its figures would tell who of them refused.
        by_team=() if refused else tuple(_by_team(act, matrix, cut_offs, counted)),
        refused=refused,
    )


def _quarters(
    act: Act, players: Sequence[int], cut_offs: Sequence[CutOff], counted: Counted
) -> tuple[Quartering, ...]:
    careers = [counted.careers[one] for one in sorted(players) if one in counted.careers]
    return relative_age(careers, cut_offs, act.library.thresholds)


def _by_team(
    act: Act, matrix: Matrix, cut_offs: Sequence[CutOff], counted: Counted
) -> list[tuple[str, tuple[Quartering, ...]]]:
    found = []
    for team in matrix.of_sex:
        players = [one.id for one in matrix.players if one.team_id == team.id]
        found.append((team.name, _quarters(act, players, cut_offs, counted)))
    return found
