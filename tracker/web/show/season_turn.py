"""A club's season turn as a page shows it: teams and leagues to say, who moves group, and what is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from babel.lists import format_list

from tracker.actions.season_turn import TurnView
from tracker.actions.turn_shown import counted, deeds_counted, outcome_note, outcome_phrase, reason_phrase
from tracker.eligibility.age_groups.reasons import spoken_cut_off
from tracker.eligibility.age_groups.team_for import plays_beyond_groups
from tracker.eligibility.age_groups.turn import TurnOutcome
from tracker.eligibility.age_groups.turn_plan import RowState
from tracker.football.people import Sex
from tracker.football.phrase import phrase
from tracker.football.season_turn import DeedKind, HeldSeason, TurningTeam
from tracker.reports.voice import NOT_RECORDED, Voice
from tracker.web.door import house
from tracker.web.forms.season_turn import STOPS
from tracker.web.show.identity import Fact
from tracker.web.show.turn_row import Choices, ShownGroup, reasons_to_leave, row_shown

#: What nobody has to look at one by one, unless something is left to be decided.
_AS_EVERY_YEAR = (TurnOutcome.ADVANCES, TurnOutcome.ENTERS, TurnOutcome.TOO_YOUNG, TurnOutcome.BEYOND)


@dataclass(frozen=True, slots=True)
class ShownTeam:
    """A team: the season that ends for it, the one that comes, and its age group, each as it stands in the form."""

    number: int
    name: str
    ending: str
    league: str
    leagues: Choices
    group: str


@dataclass(frozen=True, slots=True)
class ShownSystem:
    """A league's season and the age system by which it goes."""

    number: int
    season: str
    chosen: str
    systems: Choices


@dataclass(frozen=True, slots=True)
class ShownTurn:
    """The page. `looked` says that what is written stands on it, to be read before it is.

    `said` are the fields of the teams and leagues, which go along with what is decided of players. `ends_here` says
    that no season follows on record in a league of the club; with nobody to turn it is all there is to say.
    """

    club: str
    season: str
    seasons: Choices
    teams: tuple[ShownTeam, ...]
    systems: tuple[ShownSystem, ...]
    missing: tuple[str, ...]
    tallies: tuple[Fact, ...]
    groups: tuple[ShownGroup, ...]
    said: Mapping[str, str]
    seen: str
    looked: bool
    summary: str
    moves: tuple[Fact, ...]
    faults: tuple[str, ...]
    writes: str
    can_be_written: bool
    ends_here: str


def turn_page(view: TurnView, said: Mapping[str, str], voice: Voice, *, looked: bool) -> ShownTurn:
    """A turn in finished words."""
    file, speak = view.file, voice.speak
    full = bool(file and (file.add or file.change or file.fault_count))
    counts = {"add": file.add, "change": file.change} if file else {}
    writes = phrase("turn-would-write", **counts) if full else phrase("turn-nothing-to-write")
    return ShownTurn(
        club=view.club,
        season=view.season,
        seasons={label: label for label in dict.fromkeys((*view.labels, *([view.season] if view.season else [])))},
        teams=tuple(_team(team, view, said, voice) for team in view.teams),
        systems=tuple(_systems(view, said, voice)),
        missing=tuple(map(speak, view.missing)),
        tallies=tuple(Fact(speak(outcome_phrase(one)), voice.number(n)) for one, n in counted(view).items()),
        groups=tuple(_group(outcome, view, voice) for outcome in counted(view)),
        said=said,
        seen=view.seen,
        looked=looked,
        summary=speak(phrase("turn-summary", **deeds_counted(view.rows))),
        moves=tuple(_moves(view, voice)),
        faults=tuple(speak(fault.phrase) for fault in file.faults) if file else (),
        writes=speak(writes),
        can_be_written=bool(full and file and not file.fault_count),
        ends_here=_ends_here(view, voice),
    )


def _ends_here(view: TurnView, voice: Voice) -> str:
    if not view.last_held:
        return ""
    seasons = format_list([season.name for season in view.last_held], locale=voice.language)
    return voice.speak(phrase("turn-none-after", seasons=str(seasons), count=len(view.last_held)))


def _group(outcome: TurnOutcome, view: TurnView, voice: Voice) -> ShownGroup:
    goes_to, leaves = {sex: _to_move_to(view, sex, voice) for sex in Sex}, reasons_to_leave(voice)
    rows = [row for row in view.rows if row.outcome is outcome]
    return ShownGroup(
        name=outcome.value.replace("_", "-"),
        heading=voice.speak(outcome_phrase(outcome)),
        note=voice.speak(outcome_note(outcome)),
        rows=tuple(row_shown(row, view, goes_to, leaves, voice) for row in rows),
        opened=outcome not in _AS_EVERY_YEAR or any(row.state is RowState.ASKED for row in rows),
    )


def _to_move_to(view: TurnView, sex: Sex, voice: Voice) -> Choices:
    teams = (team for team in view.teams if team.sex is sex and team.coming)
    return {f"to-{team.id}": voice.speak(phrase("turn-deed-moves", team=team.name)) for team in teams}


def _team(team: TurningTeam, view: TurnView, said: Mapping[str, str], voice: Voice) -> ShownTeam:
    held = {str(season.id): season.name for season in view.choices if season.sex is team.sex}
    if team.coming:
        held.setdefault(str(team.coming.id), team.coming.name)
    league = STOPS if team.stops else str(team.coming.id) if team.coming else ""
    choose = {} if team.coming else {"": voice.speak(phrase("turn-league-unsaid"))}
    return ShownTeam(
        number=team.id,
        name=f"{team.name} ({voice.speak(phrase(f'sex-{team.sex.value}'))})" if _both_sexes(view) else team.name,
        ending=team.ending.name if team.ending else NOT_RECORDED,
        league=league,
        leagues={**choose, **held, STOPS: voice.speak(phrase("turn-stops"))},
        group=said.get(f"team-{team.id}-group", ""),
    )


def _both_sexes(view: TurnView) -> bool:
    return len({team.sex for team in view.teams}) > 1


def _systems(view: TurnView, said: Mapping[str, str], voice: Voice) -> Iterator[ShownSystem]:
    """The seasons of leagues in which age groups are asked for, the ending ones first."""
    youth = [team for team in view.teams if not plays_beyond_groups(team)]
    ending = [team.ending for team in youth if team.ending]
    coming = [team.coming for team in youth if team.coming]
    for season in {season.id: season for season in (*ending, *coming)}.values():
        own = {"": _by_itself(season, voice)}
        named = {
            system.id: system.name if isinstance(system.name, str) else voice.speak(system.name)
            for system in house().library.age_systems
        }
        chosen = said.get(f"season-{season.id}-system", "")
        yield ShownSystem(season.id, season.name, chosen, own | named)


def _by_itself(season: HeldSeason, voice: Voice) -> str:
    if season.cut_off is None:
        return voice.speak(phrase("turn-system-unsaid"))
    return voice.speak(phrase("turn-system-own", cut_off=spoken_cut_off(season.cut_off)))


def _moves(view: TurnView, voice: Voice) -> Iterator[Fact]:
    """From which team to which, and why out of the club: how many each."""
    found: Counter[str] = Counter()
    for row in view.rows:
        if row.deed is None or row.state in (RowState.SETTLED, RowState.BY_HAND):
            continue
        if row.deed.kind is DeedKind.MOVES:
            found[f"{row.team.name} → {view.team_name(row.deed.team_id)}"] += 1
        elif row.deed.reason:
            reason = voice.speak(reason_phrase(row.deed.reason))
            found[voice.speak(phrase("turn-leaves-team", team=row.team.name, reason=reason))] += 1
    yield from (Fact(name, voice.number(count)) for name, count in found.most_common())
