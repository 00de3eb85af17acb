"""Taking along lists of rules, and answers about what somebody brings along: they tell of nobody who is held."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.actions.quotas import AskQuota, ListQuotas, ask_quota, list_quotas
from tracker.actions.rules import ListCompetitions, OpenCompetition, list_competitions, open_competition
from tracker.actions.squads import CheckSquads, check_squads
from tracker.actions.taking_along import takes_along
from tracker.actions.verb import Act
from tracker.eligibility.competition import Competition, Edition
from tracker.eligibility.listing import Listed
from tracker.eligibility.quotas.in_words import births, shown
from tracker.eligibility.quotas.line import Minutes
from tracker.eligibility.quotas.player import Contribution
from tracker.eligibility.quotas.rule import QuotaEdition, QuotaRule
from tracker.eligibility.quotas.shown import bounds
from tracker.eligibility.reasons import answer_phrase, missing_phrase
from tracker.eligibility.rule_words import rule_parts
from tracker.eligibility.squads.verdict import Judged, SquadVerdict
from tracker.football.phrase import Phrase, phrase
from tracker.reports.list_sheet import Cell, CellKind, Column, ListSheet, birth_cell

_ID, _NAME = Column("id", "rules-head-id"), Column("name", "web-head-name")
_START, _END = (
    Column("start", "list-head-first-day", CellKind.DAY),
    Column("end", "list-head-last-day", CellKind.DAY),
)
_PROVISIONAL, _SOURCE = Column("provisional", "list-head-provisional"), Column("source", "report-head-source")
_COMPETITIONS = (
    *(_ID, _NAME, Column("sex", "rules-head-sex"), Column("confederations", "list-head-confederations")),
    *(Column("next", "rules-head-next"), _START, _END, Column("editions", "rules-head-editions", CellKind.NUMBER)),
    *(Column(f"{end}_year", f"list-head-{end}-year", CellKind.NUMBER) for end in ("first", "last")),
    *(Column(name, f"rules-head-{name}", CellKind.NUMBER) for name in ("sourced", "recalled")),
)
_EDITIONS = (
    *(_ID, _NAME, Column("year", "list-head-year", CellKind.NUMBER), _START, _END),
    *(Column("host", "list-head-host"), Column("teams", "list-head-teams", CellKind.NUMBER)),
    *(Column("status", "list-head-status"), Column("rules", "list-head-rules"), _PROVISIONAL, _SOURCE),
)
_QUOTAS = (
    *(_ID, _NAME, Column("edition", "list-head-edition"), Column("edition_name", "list-head-edition-name")),
    *(Column("required", "list-head-required", CellKind.NUMBER), Column("bands", "list-head-bands")),
    *(_PROVISIONAL, _SOURCE),
)
_MINUTES = ("minutes", "weight", "credit", "credited")
_TALLY = (
    *(Column("player", "quota-heading-player"), Column("born", "quota-heading-born", CellKind.DAY)),
    *(Column(name, f"quota-heading-{name}", CellKind.NUMBER) for name in _MINUTES),
    Column("missing", "list-head-missing"),
)
_SQUADS = (
    *(Column("team", "report-head-team"), Column("row", "list-head-row", CellKind.NUMBER)),
    *(Column("player", "list-head-player"), Column("born", "duplicates-born", CellKind.DAY)),
    *(Column("answer", "report-head-answer"), Column("missing", "list-head-missing")),
    *(Column("remarks", "list-head-remarks"), Column("squad_breaks", "list-head-breaches")),
)


@takes_along(like=list_competitions, of_people=False)
def export_competitions(act: Act, asked: ListCompetitions) -> ListSheet:
    """Every competition held, with what comes next."""
    found = list_competitions.work(act, asked).competitions
    return ListSheet("competitions", "web-competitions-heading", _COMPETITIONS, map(_competition, found))


@takes_along(like=open_competition, of_people=False)
def export_editions(act: Act, asked: OpenCompetition) -> ListSheet:
    """The editions of a competition with their rules, the newest first."""
    found = open_competition.work(act, asked)
    rows = (_edition(edition) for edition, _ in found.editions)
    return ListSheet(f"competition-{found.competition.id}", "rules-head-editions", _EDITIONS, rows)


@takes_along(like=list_quotas, of_people=False)
def export_quotas(act: Act, asked: ListQuotas) -> ListSheet:
    """The quotas that are held, a row for each of their editions."""
    rules = list_quotas.work(act, asked).rules
    rows = (_quota(rule, edition) for rule in rules for edition in rule.editions)
    return ListSheet("quotas", "list-quotas", _QUOTAS, rows)


@takes_along(like=ask_quota, of_people=False)
def export_quota_sum(act: Act, asked: AskQuota) -> ListSheet:
    """What each player of somebody's own file brings to a quota."""
    players = ask_quota.work(act, asked).players
    return ListSheet(f"quota-{asked.rule}", "list-quota-sum", _TALLY, map(_contribution, players))


@takes_along(like=check_squads, of_people=False)
def export_squads(act: Act, asked: CheckSquads) -> ListSheet:
    """Everybody in somebody's own list with the answer by age, and what the squad of the team breaks."""
    teams = check_squads.work(act, asked).verdict.teams
    rows = (_judged(squad, judged) for squad in teams for judged in squad.judged)
    return ListSheet("squads", "list-squads", _SQUADS, rows)


def _competition(one: Listed) -> tuple[Cell, ...]:
    competition, coming = one.competition, one.coming
    days = (coming.name, coming.start, coming.end) if coming else (None, None, None)
    sides = ", ".join(side.value for side in competition.confederations) or None
    years = (len(competition.editions), one.first_year, one.last_year, one.sourced, one.recalled)
    return (competition.id, competition.name, _sex(competition), sides, *days, *years)


def _sex(competition: Competition) -> Phrase:
    return phrase(f"rules-sex-{competition.sex.value.replace('+', '-')}")


def _edition(one: Edition) -> tuple[Cell, ...]:
    rules = tuple(part for version in one.versions for part in rule_parts(version))
    sources = tuple(dict.fromkeys(version.source for version in one.versions if version.source))
    staged = (one.year, one.start, one.end, one.host, one.teams, phrase(f"list-status-{one.status.value}"))
    return (one.id, one.name, *staged, rules, _yes(any(each.provisional for each in one.versions)), sources)


def _quota(rule: QuotaRule, edition: QuotaEdition) -> tuple[Cell, ...]:
    version = edition.versions[-1]
    bands = tuple(phrase("quota-band", who=births(band), weight=band.weight) for band in version.bands)
    said = (version.required, bands, _yes(version.provisional), version.source)
    return (rule.id, rule.name, edition.id, edition.name, *said)


def _contribution(one: Contribution) -> tuple[Cell, ...]:
    numbers = (one.minutes, one.weight, one.credit, one.credited)
    missing = tuple(map(missing_phrase, one.missing))
    return (one.player, birth_cell(one.born), *map(_number, numbers), missing)


def _number(minutes: Minutes) -> Cell:
    """A number where it is one, and otherwise the two it lies between, in words."""
    lower, upper = bounds(minutes)
    return lower if lower == upper else shown(minutes)


def _judged(squad: SquadVerdict, one: Judged) -> tuple[Cell, ...]:
    entry, verdict = one.entry, one.verdict
    missing = tuple(map(missing_phrase, verdict.missing))
    said = (answer_phrase(verdict.answer), missing, entry.remarks, tuple(_breaches(squad)))
    return (squad.team, entry.row, entry.player, birth_cell(entry.born), *said)


def _breaches(squad: SquadVerdict) -> Iterator[Phrase]:
    for breach in squad.breaches:
        code = breach.code.value.replace("_", "-")
        yield phrase(f"squad-breach-{code}", used=breach.used, limit=breach.limit)


def _yes(so: bool) -> Phrase:  # noqa: FBT001 - a cell says yes or no.
    return phrase("list-yes" if so else "list-no")
