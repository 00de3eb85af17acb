"""The pages of a call-up list, of season totals and of absences, in finished words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tracker.actions.absences import AbsenceBeside
from tracker.actions.call_up_lists import CallUpsBeside
from tracker.actions.season_totals import TotalsBeside
from tracker.football.appearances import AbsenceReason
from tracker.football.call_ups import CallUpKind
from tracker.football.phrase import phrase
from tracker.importing.typed import TypedFault
from tracker.reports.voice import Voice
from tracker.web.forms.fields import Choices
from tracker.web.show.table import Head, Table, cells
from tracker.web.show.typed_in import PlayerRow, of_all, player_rows, season_choices, team_choices


@dataclass(frozen=True, slots=True)
class FilledRow:
    """A player's row with what stands in its fields."""

    player: PlayerRow
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CallUpsPage:
    """Everything that stands on the page of a call-up list."""

    teams: Choices
    kinds: Choices
    officials: Choices
    categories: tuple[str, ...]
    rows: tuple[FilledRow, ...]
    wrong: dict[str, str]


@dataclass(frozen=True, slots=True)
class TotalsPage:
    """Everything that stands on the page of season totals."""

    teams: Choices
    seasons: Choices
    season: str
    rows: tuple[FilledRow, ...]
    wrong: dict[str, str]


@dataclass(frozen=True, slots=True)
class AbsencePage:
    """Everything that stands on the page of absences."""

    players: Choices
    reasons: Choices
    name: str
    held: Table | None
    wrong: dict[str, str]


Typed = Mapping[int, Mapping[str, str]]


def call_ups_page(beside: CallUpsBeside, typed: Typed, faults: Iterable[TypedFault], voice: Voice) -> CallUpsPage:
    """The page of who may be called up and of what was typed."""
    told = tuple(faults)
    kinds = {kind.value: voice.speak(phrase(f"call-up-{kind.value}")) for kind in CallUpKind}
    return CallUpsPage(
        teams=team_choices(beside.teams, voice),
        kinds={"": voice.speak(phrase("typed-not-called"))} | kinds,
        officials={one: voice.speak(phrase(f"typed-official-{one or 'unknown'}")) for one in ("", "yes", "no")},
        categories=beside.categories,
        rows=_filled(player_rows(beside.players, told, voice), typed),
        wrong=of_all(told, ("association", "category", "first", "last", "competition", "opponent"), voice),
    )


def totals_page(beside: TotalsBeside, typed: Typed, faults: Iterable[TypedFault], voice: Voice) -> TotalsPage:
    """The page of who was in the team, with what was typed or else what is on record."""
    told = tuple(faults)
    held = {
        player: {"appearances": _number(total.appearances), "minutes": _number(total.minutes)}
        for player, total in beside.held.items()
    }
    seasons = season_choices(beside.seasons)
    team, season = beside.team, beside.season
    return TotalsPage(
        teams=team_choices(beside.teams, voice),
        seasons=seasons,
        season=f"{team.name} · {seasons[str(season.id)]}" if team and season else "",
        rows=_filled(player_rows(beside.players, told, voice), typed or held),
        wrong=of_all(told, (), voice),
    )


def absence_page(beside: AbsenceBeside, faults: Iterable[TypedFault], voice: Voice) -> AbsencePage:
    """The page of who may be absent, and of what is on record of the one who is chosen."""
    rows = player_rows(beside.players, (), voice)
    return AbsencePage(
        players={str(one.id): f"{one.name} ({one.under})" if one.under else one.name for one in rows},
        reasons={reason.value: _reason(reason, voice) for reason in AbsenceReason},
        name=beside.chosen.name if beside.chosen else "",
        held=_held(beside, voice) if beside.held else None,
        wrong=of_all(faults, ("player", "reason", "first", "last"), voice),
    )


def _held(beside: AbsenceBeside, voice: Voice) -> Table:
    heads = tuple(Head(voice.speak(phrase(code))) for code in ("typed-reason", "typed-first", "typed-last"))
    lasting = voice.speak(phrase("typed-lasting"))
    rows = (
        cells(_reason(one.reason, voice), voice.day(one.start), voice.day(one.end) if one.end else lasting)
        for one in beside.held
    )
    return Table(voice.speak(phrase("typed-absences-held")), heads, tuple(rows))


def _reason(reason: AbsenceReason, voice: Voice) -> str:
    return voice.speak(phrase(f"typed-reason-{reason.value.replace('_', '-')}"))


def _filled(players: Iterable[PlayerRow], typed: Typed) -> tuple[FilledRow, ...]:
    return tuple(FilledRow(one, typed.get(one.id, {})) for one in players)


def _number(number: int | None) -> str:
    return "" if number is None else str(number)
