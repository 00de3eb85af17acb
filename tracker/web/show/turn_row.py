"""One registration in a season's turn, as a page shows it: the groups, and what can be chosen for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flask import url_for

from tracker.actions.season_turn import TurnView
from tracker.actions.turn_shown import deed_phrase, missing_phrase, reason_phrase, standing_phrase, system_name
from tracker.eligibility.age_groups.turn import Standing
from tracker.eligibility.age_groups.turn_plan import RowState, TurnRow
from tracker.football.people import Sex
from tracker.football.phrase import Phrase, phrase
from tracker.football.season_turn import LATER, STAYS
from tracker.football.spells import ExitReason
from tracker.i18n.speak import Speak
from tracker.reports.birth_words import born
from tracker.reports.voice import NOT_RECORDED, Voice
from tracker.web.forms.season_turn import deed_named

Choices = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Options:
    """What can be chosen: that the player goes on in the club, here or there, or leaves for one of the reasons."""

    goes_on: Choices
    leaves: Choices


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A registration. `decided` is said instead of a choice where there is none to make."""

    number: int
    name: str
    address: str
    birth: str
    team: str
    before: str
    old: str
    new: str
    beside: str
    missing: str
    options: Options | None
    chosen: str
    where: str
    decided: str


@dataclass(frozen=True, slots=True)
class ShownGroup:
    """Everybody of whom the turn says the same."""

    name: str
    heading: str
    note: str
    rows: tuple[ShownRow, ...]
    #: Whether somebody has to look at it, as nobody has at those who merely go on by a year.
    opened: bool


def row_shown(
    row: TurnRow, view: TurnView, teams: Mapping[Sex, Choices], leaves: Choices, voice: Voice
) -> ShownRow:
    """A registration in finished words. `teams` are those to move to, by sex, and `leaves` the reasons."""
    turn, speak = row.turn, voice.speak
    before, old, new = (
        tuple(speak(standing_phrase(one)) for one in (turn.before, turn.by_old, turn.by_new))
        if turn
        else (NOT_RECORDED,) * 3
    )
    others = [one for one in turn.others if one.place != turn.by_new.place] if turn else []
    settled = row.state in (RowState.SETTLED, RowState.BY_HAND)
    return ShownRow(
        number=row.spell.id,
        name=row.spell.name,
        address=url_for("player.one", player_id=row.spell.player_id),
        birth=born(row.spell.birth, voice) if row.spell.birth else NOT_RECORDED,
        team=row.team.name,
        before=before,
        old=old,
        new=new,
        beside=voice.series(speak(_beside(one, speak)) for one in others),
        missing=" ".join(speak(missing_phrase(part)) for part in row.missing),
        options=None if settled else _options(row, teams[row.spell.sex], leaves, voice),
        chosen=deed_named(row.deed),
        where=(row.deed.destination or "") if row.deed else "",
        decided=speak(deed_phrase(row, view)) if settled else "",
    )


def _beside(one: Standing, speak: Speak) -> Phrase:
    return phrase("turn-beside", system=system_name(one, speak), group=standing_phrase(one))


def reasons_to_leave(voice: Voice) -> Choices:
    """Every reason for which somebody may leave, in words."""
    return {
        reason.value: voice.speak(phrase("turn-deed-leaves", reason=reason_phrase(reason))) for reason in ExitReason
    }


def _options(row: TurnRow, teams: Choices, leaves: Choices, voice: Voice) -> Options:
    stays = voice.speak(phrase("turn-deed-stays", team=row.team.name))
    later = voice.speak(phrase("turn-deed-asked"))
    moves = {value: name for value, name in teams.items() if value != f"to-{row.team.id}"}
    return Options({LATER.kind.value: later, STAYS.kind.value: stays, **moves}, leaves)
