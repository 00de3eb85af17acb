"""All tables, one file per thing they are about. Importing this package makes the metadata complete."""

from tracker.store.tables.access import Consent, Guardian, RoleBinding, User, WebSession
from tracker.store.tables.bands import AgeBands
from tracker.store.tables.clubs import Club, Federation, League, LeagueSeason, Team, TeamInSeason
from tracker.store.tables.ledger import AuditEvent, ImportBatch, IssuedReport
from tracker.store.tables.matches import AbsenceRow, AppearanceRow, FixtureRow, SeasonTotalRow
from tracker.store.tables.national import CallUpRow, NationalSideRow
from tracker.store.tables.players import IdentifierRow, NationalityRow, PlayerRow, Registration
from tracker.store.tables.summaries import PlayerStage, PlayerSummary, PlayerTraining

__all__ = [
    "AbsenceRow",
    "AgeBands",
    "AppearanceRow",
    "AuditEvent",
    "CallUpRow",
    "Club",
    "Consent",
    "Federation",
    "FixtureRow",
    "Guardian",
    "IdentifierRow",
    "ImportBatch",
    "IssuedReport",
    "League",
    "LeagueSeason",
    "NationalSideRow",
    "NationalityRow",
    "PlayerRow",
    "PlayerStage",
    "PlayerSummary",
    "PlayerTraining",
    "Registration",
    "RoleBinding",
    "SeasonTotalRow",
    "Team",
    "TeamInSeason",
    "User",
    "WebSession",
]
