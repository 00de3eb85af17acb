"""What is counted while a squad is built, each beside its limit, and the same as plain data that names nobody."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from tracker.actions.squad_view import Squad
from tracker.football.people import Position


@dataclass(frozen=True, slots=True)
class SquadCount:
    """Something that is counted, the most there may be and the least there must be, as far as that is known."""

    code: str
    number: int
    most: int | None = None
    least: int | None = None

    @property
    def out(self) -> bool:
        """Whether it is more or less than it may be."""
        return (self.most is not None and self.number > self.most) or (
            self.least is not None and self.number < self.least
        )


def counts_of(squad: Squad) -> tuple[SquadCount, ...]:
    """What is counted while a squad is built, each beside its limit."""
    limits = squad.verdict.limits
    allowed = limits.squad
    teams = squad.verdict.teams
    keepers = sum(line.card.position is Position.GOALKEEPER for line in squad.players)
    return (
        SquadCount("players", len(squad.players), allowed.players if allowed else None),
        SquadCount("overage", sum(len(team.overage) for team in teams), limits.places),
        SquadCount("goalkeepers", keepers, least=allowed.goalkeepers if allowed else None),
        SquadCount(
            "alternates", sum(len(one.alternates) for one in teams), allowed.alternates if allowed else None
        ),
        SquadCount("replaced", sum(len(team.replaced) for team in teams)),
    )


def as_json(squad: Squad) -> dict[str, object]:
    """The counts of a squad as plain data, the same in every language; it names nobody."""
    made = squad.composition
    return {
        "competition": squad.competition.id,
        "edition": squad.edition.id,
        "counts": [asdict(count) for count in counts_of(squad)],
        "within_age": sum(len(team.within_age) for team in squad.verdict.teams),
        "cannot_tell": sum(len(team.cannot_tell) for team in squad.verdict.teams),
        "too_young": sum(len(team.too_young) for team in squad.verdict.teams),
        "breaches": [one.code.value for team in squad.verdict.teams for one in team.breaches],
        "questions": [one.code.value for team in squad.verdict.teams for one in team.questions],
        "not_known": list(squad.verdict.not_known),
        "provisional": squad.verdict.provisional,
        "composition": {
            "leagues": [{"rung": rung, "league": name, "players": many} for rung, name, many in made.leagues],
            "college": made.college,
            "no_league": made.no_league,
            "abroad": made.abroad,
            "called_up": made.called_up,
            "capped": made.capped,
        },
    }
