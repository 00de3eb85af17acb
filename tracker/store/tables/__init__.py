"""All tables, one file per thing they are about. Importing this package makes the metadata complete."""

from tracker.store.tables.accounts import Bucket, Link, Passkey, RecoveryCode, RoleBinding, User, WebSession
from tracker.store.tables.bands import AgeBands
from tracker.store.tables.batches import (
    ImportAddition,
    ImportBatch,
    ImportCorrection,
    ImportDraft,
    SheetChoices,
)
from tracker.store.tables.cases import CaseStep, CorrectionCase, DocumentSeen
from tracker.store.tables.clubs import Club, Federation, League, LeagueSeason, Team, TeamInSeason
from tracker.store.tables.duplicates import KeptApart
from tracker.store.tables.erasure import Tombstone
from tracker.store.tables.families import Consent, Guardian, HandOver, InspectionRow, NamedGuardian
from tracker.store.tables.issued import IssuedReport
from tracker.store.tables.ledger import AuditEvent, LedgerHead
from tracker.store.tables.matches import AbsenceRow, AppearanceRow, FixtureRow, SeasonTotalRow
from tracker.store.tables.merging import MergedRow, MergeNoteRow
from tracker.store.tables.names import NameWord, WordForm
from tracker.store.tables.national import CallUpRow, NationalSideRow
from tracker.store.tables.players import IdentifierRow, NationalityRow, PlayerRow, Registration
from tracker.store.tables.pool import PoolRow
from tracker.store.tables.put_aside import PutAside
from tracker.store.tables.report_orders import OrderedReport, ReportOrder, ReportWorker
from tracker.store.tables.saved_questions import SavedQuestion, SavedQuestionPlayer
from tracker.store.tables.shared_links import SharedLink
from tracker.store.tables.shortlists import ListedPlayer, PlayerList
from tracker.store.tables.summaries import PlayerStage, PlayerSummary, PlayerTraining

__all__ = [
    "AbsenceRow",
    "AgeBands",
    "AppearanceRow",
    "AuditEvent",
    "Bucket",
    "CallUpRow",
    "CaseStep",
    "Club",
    "Consent",
    "CorrectionCase",
    "DocumentSeen",
    "Federation",
    "FixtureRow",
    "Guardian",
    "HandOver",
    "IdentifierRow",
    "ImportAddition",
    "ImportBatch",
    "ImportCorrection",
    "ImportDraft",
    "InspectionRow",
    "IssuedReport",
    "KeptApart",
    "League",
    "LeagueSeason",
    "LedgerHead",
    "Link",
    "ListedPlayer",
    "MergeNoteRow",
    "MergedRow",
    "NameWord",
    "NamedGuardian",
    "NationalSideRow",
    "NationalityRow",
    "OrderedReport",
    "Passkey",
    "PlayerList",
    "PlayerRow",
    "PlayerStage",
    "PlayerSummary",
    "PlayerTraining",
    "PoolRow",
    "PutAside",
    "RecoveryCode",
    "Registration",
    "ReportOrder",
    "ReportWorker",
    "RoleBinding",
    "SavedQuestion",
    "SavedQuestionPlayer",
    "SeasonTotalRow",
    "SharedLink",
    "SheetChoices",
    "Team",
    "TeamInSeason",
    "Tombstone",
    "User",
    "WebSession",
    "WordForm",
]
