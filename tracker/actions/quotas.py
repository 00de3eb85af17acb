"""Asking whether lines that somebody brings along meet a youth-minutes quota, and which quotas are held."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.permissions import Permission
from tracker.actions.verb import Act, verb
from tracker.eligibility.quotas.line import Line
from tracker.eligibility.quotas.rule import Quotas
from tracker.eligibility.quotas.tally import QuotaTally, tally
from tracker.football.errors import BadInputError


@dataclass(frozen=True, slots=True)
class AskQuota:
    """A quota's edition, a club's lines, and the day whose rule counts (the newest if none is named)."""

    rule: str
    edition: str
    lines: tuple[Line, ...]
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class ListQuotas:
    """The quotas to be listed: one by its id, or all that are held."""

    rule: str | None = None


@verb(needs=Permission.ELIGIBILITY_ASK)
def ask_quota(act: Act, command: AskQuota) -> QuotaTally:
    """What the lines come to under the quota.

    Raises:
        NotFoundError: there is no such quota or edition; names the nearest.
        BadInputError: the as-of date or a date of birth lies in the future.
    """
    if command.as_of and command.as_of > act.day:
        message = f"What will be known on {command.as_of} nobody can say; give {act.day} or an earlier as-of date."
        raise BadInputError(message)
    for line in command.lines:
        if line.born and line.born.earliest > act.day:
            message = (
                f"The date of birth of {line.player}, {line.born}, lies in the future; give a day up to {act.day}."
            )
            raise BadInputError(message)
    rule = act.library.quotas.rule(command.rule)
    return tally(rule, rule.edition(command.edition), command.lines, command.as_of)


@verb(needs=Permission.ELIGIBILITY_ASK)
def list_quotas(act: Act, command: ListQuotas) -> Quotas:
    """The quotas that are held, each with its editions and their rules.

    Raises:
        NotFoundError: there is no quota of that id; names the nearest.
    """
    if command.rule is None:
        return act.library.quotas
    return Quotas((act.library.quotas.rule(command.rule),))
