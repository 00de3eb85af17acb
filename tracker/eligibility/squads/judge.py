"""May this team take this squad, by age? Each player's verdict, and the limits that hold for all of them together.

A player's verdict never depends on the others: an older player *could* take a place. Whether there are more
older players than places is the squad's verdict, and it is given for the squad of every day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from tracker.eligibility import reasons
from tracker.eligibility.competition import Competition, Edition, OpenTo
from tracker.eligibility.decide import decide
from tracker.eligibility.facts import subject_of, terms_of
from tracker.eligibility.rule import BirthWindow, Confederation, NoLimit, RuleVersion
from tracker.eligibility.squads.active_list import ActiveList, Entry, ListStatus, active_lists, distinct
from tracker.eligibility.squads.breaches import Breach, Question
from tracker.eligibility.squads.limits import Limits, Numbers, find_breaches, too_many_alternates
from tracker.eligibility.squads.verdict import Judged, SquadsVerdict, SquadVerdict
from tracker.eligibility.verdict import Answer, Reason
from tracker.football.people import Position, Sex, folded
from tracker.logic.evaluate import evaluate
from tracker.logic.terms import Term
from tracker.logic.truth import Truth

Held = TypeVar("Held")

OLDER = (Answer.OVERAGE, Answer.TOO_OLD)
_WITHIN = (Answer.WITHIN_AGE, Answer.NO_AGE_LIMIT)
_OPEN = (Answer.CANNOT_TELL, Answer.NO_RULE_HELD)


def judge_squads(
    competition: Competition,
    edition: Edition,
    entries: Iterable[Entry],
    as_of: date | None = None,
    confederation: Confederation | None = None,
) -> SquadsVerdict:
    """Answer for every team of a list, by the rule as known on `as_of`, or as known best if no day is given."""
    listed = list(entries)
    admitted = [entry for entry in listed if entry.sex is None or competition.sex.admits(entry.sex)]
    teams = _by_team(competition, admitted)
    rules = edition.rules_on(as_of, confederation)
    circumstances = _Asked(competition, edition, as_of, confederation, tuple(rules), _limits(edition, rules))
    return SquadsVerdict(
        competition=competition.id,
        competition_name=competition.name,
        edition=edition.id,
        edition_name=edition.name,
        teams=tuple(_judge(circumstances, team) for team in teams),
        limits=circumstances.limits,
        other_sex=len(listed) - len(admitted),
        repeated=len(admitted) - sum(map(len, teams)),
        provisional=any(version.provisional for version in rules),
        not_known=_not_known(edition, rules),
        notes=_notes(edition, rules, as_of),
        sources=tuple(dict.fromkeys(version.source for version in rules)),
    )


def judge_squad(
    competition: Competition,
    edition: Edition,
    entries: Collection[Entry],
    as_of: date | None = None,
    confederation: Confederation | None = None,
) -> SquadVerdict:
    """Answer for the lines of one team."""
    rules = tuple(edition.rules_on(as_of, confederation))
    asked = _Asked(competition, edition, as_of, confederation, rules, _limits(edition, rules))
    return _judge(asked, distinct(entries))


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is asked of every team: the edition, with its rules and limits as they apply."""

    competition: Competition
    edition: Edition
    as_of: date | None
    confederation: Confederation | None
    rules: tuple[RuleVersion, ...]
    limits: Limits

    def judge(self, entry: Entry) -> Judged:
        """The verdict on one line."""
        return Judged(
            entry,
            decide(self.competition, self.edition, entry.born, self.as_of, self.confederation),
            _may_be(entry, self.rules, lambda version: terms_of(version).older),
            _may_be(entry, self.rules, lambda version: terms_of(version).younger),
        )


def _judge(asked: _Asked, entries: Collection[Entry]) -> SquadVerdict:
    """Answer for the distinct lines of one team."""
    judged = {entry: asked.judge(entry) for entry in entries}
    marked = any(entry.status in (ListStatus.ACTIVE, ListStatus.ALTERNATE) for entry in judged)
    lists = active_lists(judged)
    findings = find_breaches(asked.limits, [_numbers(squad, judged, marked=marked) for squad in lists])
    latest = [judged[entry] for entry in lists[-1].entries]
    outside = _outside(judged, lists[-1])
    findings += too_many_alternates(asked.limits, len(outside["alternates"]))
    return SquadVerdict(
        team=min((entry.team for entry in judged if entry.team), default=None),
        sex=_side(asked.competition, judged),
        within_age=_names(latest, _WITHIN),
        overage=_names(latest, OLDER),
        too_young=_names(latest, (Answer.TOO_YOUNG,)),
        cannot_tell=_names(latest, _OPEN),
        **outside,
        breaches=tuple(found for found in findings if isinstance(found, Breach)),
        questions=tuple(found for found in findings if isinstance(found, Question)),
        judged=tuple(judged.values()),
        marked=marked,
    )


def _by_team(competition: Competition, entries: Iterable[Entry]) -> list[list[Entry]]:
    """The lines of each team, and of each of its sides where the competition is open to both sexes."""
    teams: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        side = entry.sex.value if entry.sex and competition.sex is OpenTo.BOTH else ""
        teams[folded(entry.team or ""), side].append(entry)
    return [distinct(teams[key]) for key in sorted(teams)]


def _side(competition: Competition, entries: Iterable[Entry]) -> Sex | None:
    """Of whom the side is, where the competition does not say so."""
    sexes = {entry.sex for entry in entries}
    return sexes.pop() if competition.sex is OpenTo.BOTH and len(sexes) == 1 else None


def _may_be(entry: Entry, rules: Iterable[RuleVersion], side: Callable[[RuleVersion], Term]) -> bool:
    """Whether what is known of the birth leaves it open that it lies on that side of the window."""
    subject = subject_of(entry.born)
    return any(evaluate(side(version), subject).truth is not Truth.NO for version in rules)


def _numbers(squad: ActiveList, judged: dict[Entry, Judged], *, marked: bool) -> Numbers:
    players = [judged[entry] for entry in squad.entries]
    unsettled = [one for one in players if one.verdict.answer is Answer.CANNOT_TELL]
    return Numbers(
        on=squad.on,
        players=len(players),
        perhaps=len(squad.perhaps),
        older=(
            sum(one.verdict.answer in OLDER for one in players),
            sum(one.may_be_older for one in unsettled),
        ),
        younger=(
            sum(one.verdict.answer is Answer.TOO_YOUNG for one in players),
            sum(one.may_be_younger for one in unsettled),
        ),
        goalkeepers=_goalkeepers(squad),
        marked=marked,
    )


def _goalkeepers(squad: ActiveList) -> tuple[int, int]:
    """How many there are for certain, and how many more there may be."""
    keepers = sum(entry.position is Position.GOALKEEPER for entry in squad.entries)
    unknown = sum(entry.position is None for entry in squad.entries)
    exchanged = sum(entry.position in (Position.GOALKEEPER, None) for entry in squad.perhaps)
    return keepers, unknown + exchanged


def _names(players: Iterable[Judged], answers: Collection[Answer]) -> tuple[str, ...]:
    return tuple(one.entry.player for one in players if one.verdict.answer in answers)


def _outside(entries: Iterable[Entry], latest: ActiveList) -> dict[str, tuple[str, ...]]:
    """The names of those who are not in the latest squad: each once, who left it before who never joined it."""
    seen = {entry.person for entry in latest.entries}
    found: dict[str, list[str]] = {"replaced": [], "alternates": []}
    waiting = sorted(entries, key=lambda entry: entry.status is ListStatus.ALTERNATE)
    for entry in waiting:
        if entry.person not in seen:
            seen.add(entry.person)
            found["alternates" if entry.status is ListStatus.ALTERNATE else "replaced"].append(entry.player)
    return {key: tuple(names) for key, names in found.items()}


def _limits(edition: Edition, rules: Sequence[RuleVersion]) -> Limits:
    """The limits that all rules which may apply have in common."""
    squads = [edition.squad_by(version) for version in rules] or [edition.squad]
    return Limits(_common([version.overage for version in rules]), _common(squads))


def _common(values: Sequence[Held | None]) -> Held | None:
    return values[0] if values and all(value == values[0] for value in values) else None


def _not_known(edition: Edition, rules: Sequence[RuleVersion]) -> tuple[str, ...]:
    """The limits that ought to be there and that nobody knows."""
    limits = _limits(edition, rules)
    windows = any(isinstance(version.limit, BirthWindow) for version in rules)
    found = ["overage_places"] if limits.places is None and windows else []
    return (*found, *(["squad_size"] if limits.squad is None else []))


def _notes(edition: Edition, rules: Sequence[RuleVersion], as_of: date | None) -> tuple[Reason, ...]:
    if not rules:
        return (reasons.no_rule(edition, as_of),)
    if len(rules) > 1:
        return reasons.common_circumstances(edition, tuple(rules))
    (version,) = rules
    limit = version.limit
    said = reasons.without_limit(limit) if isinstance(limit, NoLimit) else ()
    return (*(Reason(one, version.source) for one in said), *reasons.circumstances(edition, version))
