"""What a player's report says before it is issued, as a page can show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.others import with_bands
from tracker.actions.players import Pathway, day_asked_for, dossier_for, pathway_of
from tracker.actions.reports import audience_of, told_to
from tracker.actions.verb import Act, verb
from tracker.reports.player_report import Audience


@dataclass(frozen=True, slots=True)
class PreviewReport:
    """Which player's report to look at, and as of which day (today if none is named)."""

    player_id: int
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class ReportPreview:
    """What the report would say, and for whom it would be made."""

    pathway: Pathway
    audience: Audience


@verb(needs=Permission.PLAYER_REPORT, leaves=(Event.DOSSIER_OPENED,))
def preview_report(act: Act, command: PreviewReport) -> ReportPreview:
    """What a player's report says to whoever looks; it is put on record like the record itself.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        BadInputError: the as-of day lies in the future, or before the player was born.
    """
    audience = audience_of(act.actor)
    dossier = told_to(audience, dossier_for(act, command.player_id))
    act.record(Event.DOSSIER_OPENED, "player", command.player_id)
    as_of = day_asked_for(act, command.as_of)
    return ReportPreview(pathway_of(dossier, act.library, as_of, with_bands(act, dossier, as_of)), audience)
