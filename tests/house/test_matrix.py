"""Who may do what to whose records: every verb by every role by every child, each allowed or refused.

The oracle is written by hand and knows nothing of the policy. A verb or a role that it does not name fails
the run, so the matrix is complete by construction.
"""

from __future__ import annotations

import pkgutil
import shutil
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import cast as cast_to

import pytest
import tracker.actions
from sqlalchemy import delete
from sqlalchemy.orm import Session
from tests.conftest import NOW, house_on
from tests.people import SEES, TODAY, Cast, invite
from tracker.access.actor import OPERATOR, VISITOR, Actor
from tracker.access.case import CaseStatus, DocumentKind, RecordKind
from tracker.access.consent import Purpose
from tracker.access.retention import Kept
from tracker.access.roles import Role
from tracker.actions.absences import NewAbsence, OpenAbsence
from tracker.actions.account import SignIn, SignOut
from tracker.actions.addresses import AskAddressChange, ConfirmAddress, LookAtAddressChange
from tracker.actions.age_groups import AskAgeGroups
from tracker.actions.ageing import AskAgeingOut
from tracker.actions.allegiance import AskAllegiance
from tracker.actions.audit import NoteVerified, VerifyLedger
from tracker.actions.bringing_back import BringBackList, BringBackQuestion
from tracker.actions.bundles import ImportBundle
from tracker.actions.call_up_lists import CallUpList, OpenCallUpList
from tracker.actions.case_answers import AnswerCase
from tracker.actions.case_pages import ListCases, ListClubCases, ListDisputable, ReadCase
from tracker.actions.cases import OpenCase, ReplyToCase, WithdrawCase
from tracker.actions.changes import SeeChanges
from tracker.actions.children import ListChildren
from tracker.actions.club_exports import ExportClub
from tracker.actions.clubs import JoinAssociation, ListClubs
from tracker.actions.comparing import ComparePlayers
from tracker.actions.consents import GiveConsent, RefuseConsent, TakeBackConsent
from tracker.actions.demo import LoadFederation
from tracker.actions.depth import AskDepth
from tracker.actions.drafts import (
    AnswerDraft,
    ApplyDraft,
    DropDraft,
    ListDrafts,
    OpenDraft,
    SettleRow,
    TickRows,
)
from tracker.actions.duplicates import AskAgain, KeepApart, ListDuplicates
from tracker.actions.eligibility import AskEligibility
from tracker.actions.ending_roles import EndRole, ListHeldRoles
from tracker.actions.erasing import EraseRecords, OpenErasure, ReplayErasures
from tracker.actions.evidence import NoteDocument, OpenDocuments
from tracker.actions.finding import FindInPool, WhyNotHere
from tracker.actions.gap_exports import ExportClubPeople, ExportFederationPeople
from tracker.actions.gap_people import ListClubPeople, ListFederationPeople
from tracker.actions.gap_places import ListGapPlaces
from tracker.actions.gap_report import IssueGapReport
from tracker.actions.gaps import OpenGaps, ViewClub, ViewFederation
from tracker.actions.guardians import (
    EndGuardian,
    KeepGuardian,
    ListGuardians,
    MakePrimary,
    SetRights,
    SettleGuardian,
)
from tracker.actions.hand_over import HandOverRecords
from tracker.actions.helping import ReadHelp
from tracker.actions.how_old import AskHowOld
from tracker.actions.imports import ImportFile
from tracker.actions.inspecting import AskToInspect, StateReason
from tracker.actions.invitations import Accept, Invite, Join, ListInvitable, LookAtInvitation
from tracker.actions.late_developers import AskLateDevelopers
from tracker.actions.leavers import ListLeavers, NoteTold, TellFamily
from tracker.actions.list_exports import ExportPlayers
from tracker.actions.looks import ListLooks
from tracker.actions.marked_copies import MarkDraft, MarkSheet
from tracker.actions.merging import FindMerged, ListMerges, MergePlayers, OpenPair, UndoMerge
from tracker.actions.named_guardians import ForgetNamed, InviteNamed, ListUnmatched
from tracker.actions.open_invitations import ListInvitations, TakeBackInvitation
from tracker.actions.ordered_players import AskChoices, OfRoster
from tracker.actions.own_account import ChangeAccount, EndBrowser, EndOtherBrowsers, OpenOwnAccount
from tracker.actions.passkeys import (
    AddPasskey,
    BeginPasskey,
    BeginPasskeySignIn,
    RemovePasskey,
    SignInWithPasskey,
)
from tracker.actions.passwords import AskReset, ChangePassword, LookAtReset, ResetPassword
from tracker.actions.players import FindPlayer, ListPlayers, OpenPlayer
from tracker.actions.pool_report import IssuePoolReport
from tracker.actions.quota_shortfalls import ListQuotaShortfalls
from tracker.actions.quotas import AskQuota, ListQuotas
from tracker.actions.report_files import CollectReports
from tracker.actions.report_orders import BringBackOrder, ListOrders, OpenOrder, OrderReports, TakeBackOrder
from tracker.actions.report_preview import PreviewReport
from tracker.actions.report_work import Drawn, IssueOrdered, KeepVolume, ListOrdered, ReadOrdered, ThinkOrdered
from tracker.actions.reports import IssueReport, ReportIssue
from tracker.actions.retention import ApplyPeriod, AskLastRetention, FinishRetention, PreviewRetention
from tracker.actions.role_taking import ListRoles, TakeRole
from tracker.actions.roster_audit import IssueRosterAudit
from tracker.actions.roster_matrix import AskMatrix
from tracker.actions.row_by_row import ImportRows
from tracker.actions.ruled import Question
from tracker.actions.rules import HandOutRules, ListCompetitions, OpenCompetition, TraceRoute
from tracker.actions.saved_questions import (
    AskQuestion,
    CountQuestion,
    ForgetQuestion,
    KeepQuestion,
    ListQuestions,
    RenameQuestion,
    SeeQuestion,
)
from tracker.actions.season_totals import OpenSeasonTotal, SeasonTotals
from tracker.actions.season_turn import PlanTurn
from tracker.actions.second_factor import (
    AddSecondFactor,
    ShowCode,
    ViewSecondFactor,
)
from tracker.actions.second_factor_change import RemoveSecondFactor, RenewRecoveryCodes
from tracker.actions.shared_links import ListSharedLinks, ShareReport, TakeBackSharedLink
from tracker.actions.shared_report import IssueShared, OpenShared
from tracker.actions.sharing import OpenSharing
from tracker.actions.shortlist_notes import Noted
from tracker.actions.shortlists import (
    DropShortlist,
    ForgetUnseen,
    KeepOnShortlist,
    ListShortlists,
    NoteOnShortlist,
    OpenShortlist,
    RenameShortlist,
    StartShortlist,
    TakeOffShortlist,
)
from tracker.actions.squad_additions import LookAtTicked, PutIntoSquad, TakeOutAgain
from tracker.actions.squad_building import ListSquads, SetSquad, StartSquad
from tracker.actions.squad_papers import PrintSquad
from tracker.actions.squad_view import OpenSquad
from tracker.actions.squads import CheckSquads
from tracker.actions.summaries import RebuildSummaries
from tracker.actions.take_out import OpenRecords, TakeOutRecords
from tracker.actions.taking_along import TakeAlong
from tracker.actions.team_sheets import OpenTeamSheet, TeamSheet
from tracker.actions.telling_kinds import TellKind
from tracker.actions.today import ReadToday
from tracker.actions.undoing import ListImports, UndoImport
from tracker.actions.verb import VERBS, Library
from tracker.actions.verifying import VerifyFile, VerifyReport
from tracker.actions.watching import WatchLedger, WatchRetention, WatchRules, WatchSystem
from tracker.actions.watching_work import WatchImports, WatchOrders
from tracker.actions.what_if import AskWhatIf
from tracker.actions.windows import AskWindows, OpenWindows
from tracker.eligibility.age_groups.season_name import SeasonName
from tracker.eligibility.what_if import Move
from tracker.finding.question import Question as Sought
from tracker.football.appearances import AbsenceReason
from tracker.football.errors import (
    BadInputError,
    ChangedMeanwhileError,
    DeniedError,
    NotFoundError,
    SignInNeededError,
)
from tracker.football.people import Birth, Sex
from tracker.importing.kind import Kind
from tracker.importing.squad_sheet import SquadFile
from tracker.store.engine import open_engine
from tracker.store.tables import Bucket, CorrectionCase
from tracker.wiring import House

# A verb is known once its module is, and one that takes a list along has no command of its own to import.
for module in pkgutil.iter_modules(tracker.actions.__path__, "tracker.actions."):
    import_module(module.name)

CHILDREN = ("maya", "ilse", "noor", "theo", "missing")

#: Verbs that are done to one child, and the roles that may not do them to anybody.
TO_A_CHILD = {
    "open_player": set[str](),
    "open_player_gaps": set[str](),
    "open_windows": set[str](),
    "why_not_here": set(SEES) - {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "export_player_windows": set[str](),
    "issue_player_report": {"administrator"},
    "preview_report": {"administrator"},
    "list_shared_links": set(SEES) - {"parent", "other_parent", "player"},
    "share_report": set(SEES) - {"parent", "other_parent", "player"},
    "take_back_shared_link": set(SEES) - {"parent", "other_parent", "player"},
    "find_player": set[str](),
    "compare_players": {"parent", "other_parent", "player", "coach", "administrator"},
    "open_sharing": set(SEES) - {"parent", "other_parent", "player"},
    "see_changes": set(SEES) - {"parent", "other_parent", "player"},
    "give_consent": set(SEES) - {"parent", "other_parent", "player"},
    "refuse_consent": set(SEES) - {"parent", "other_parent", "player"},
    "take_back_consent": set(SEES) - {"parent", "other_parent", "player"},
    "set_guardian_rights": set(SEES) - {"parent", "other_parent", "player", "director", "other_director"},
    "end_guardian": set(SEES) - {"parent", "other_parent", "player", "director", "other_director"},
    "make_primary": set(SEES) - {"parent", "other_parent", "player", "director", "other_director"},
    "keep_guardian": set(SEES) - {"parent", "other_parent", "player", "director", "other_director"},
    "list_looks": set(SEES) - {"parent", "other_parent", "player"},
    "open_documents": set(SEES) - {"director", "other_director"},
    "note_document": set(SEES) - {"director", "other_director"},
    "list_cases": set(SEES) - {"parent", "other_parent", "player", "director", "other_director"},
    "read_case": set(SEES) - {"parent", "other_parent", "player", "director", "other_director"},
    "list_disputable": set(SEES) - {"parent", "other_parent", "player"},
    "open_case": set(SEES) - {"parent", "other_parent", "player"},
    "reply_to_case": set(SEES) - {"parent", "other_parent", "player"},
    "withdraw_case": set(SEES) - {"parent", "other_parent", "player"},
    "answer_case": set(SEES) - {"director", "other_director"},
    "open_records": set(SEES) - {"parent", "other_parent", "player"},
    "take_out_records": set(SEES) - {"parent", "other_parent", "player"},
    "erase_records": set(SEES) - {"parent", "other_parent", "player", "operator"},
    "open_erasure": set(SEES) - {"parent", "other_parent", "player", "operator"},
}

#: Who sees Maya, who is of age, or Ilse, whose mother is her primary guardian, and does not decide this for them.
NOT_THEIRS_TO_DECIDE = {
    # Ilse is not of age, so that her mother shares, and not she; either takes back.
    "share_report": {"parent", "player"},
    "take_back_shared_link": {"parent"},
    "give_consent": {"parent"},
    "refuse_consent": {"parent"},
    "take_back_consent": {"parent"},
    "set_guardian_rights": {"parent", "player", "director", "other_director"},
    "make_primary": {"parent", "other_parent", "player"},
    "keep_guardian": {"parent", "other_parent", "player", "director", "other_director"},
    "list_looks": {"parent"},
    "list_disputable": {"parent"},
    "open_case": {"parent"},
    "reply_to_case": {"parent"},
    # Ilse's mother opened it.
    "withdraw_case": {"parent", "player"},
    "open_records": {"parent"},
    "take_out_records": {"parent"},
    "erase_records": {"parent"},
    "open_erasure": {"parent"},
}

#: Who asks for the reports of many players together.
_ORDER = ("director", "other_director", "scout", "foreign_scout", "officer", "coach", "operator")

#: Verbs that are done to no child, and everybody who may do them.
TO_NOBODY = {
    "sign_in": set(SEES),
    "check_squads": set(SEES),
    "my_children": {"parent", "other_parent", "player"},
    "sign_out": set(SEES),
    "note_verified": {"administrator", "operator"},
    "watch_system": {"administrator"},
    "watch_rules": {"administrator"},
    "watch_ledger": {"administrator"},
    "watch_retention": {"administrator"},
    "watch_imports": {"administrator"},
    "watch_orders": {"administrator"},
    "show_code": set(SEES),
    "view_second_factor": set(SEES),
    "add_second_factor": set(SEES),
    "renew_recovery_codes": set(SEES) - {"visitor"},
    # Staff keep theirs.
    "remove_second_factor": {"parent", "other_parent", "player", "operator"},
    "begin_passkey": set(SEES) - {"visitor", "operator"},
    "add_passkey": set(SEES) - {"visitor", "operator"},
    "remove_passkey": set(SEES) - {"visitor", "operator"},
    "begin_passkey_sign_in": set(SEES),
    "sign_in_with_passkey": set(SEES),
    "list_invitable": {"director", "other_director", "officer", "administrator", "operator"},
    # What is handed on in the example is an administrator's role.
    "invite": {"administrator", "operator"},
    "list_invitations": {"director", "other_director", "officer", "administrator", "operator"},
    "take_back_invitation": {"director", "other_director", "officer", "administrator", "operator"},
    "list_held_roles": {"director", "other_director", "officer", "administrator", "operator"},
    "end_role": {"director", "other_director", "officer", "administrator", "operator"},
    "open_shared": set(SEES),
    "issue_shared_report": set(SEES),
    "verify_report": set(SEES),
    "verify_file": set(SEES),
    "look_at_invitation": set(SEES),
    "accept_invitation": set(SEES),
    "join_by_invitation": set(SEES) - {"visitor", "operator"},
    "ask_reset": set(SEES),
    "look_at_reset": set(SEES),
    "reset_password": set(SEES),
    "change_password": set(SEES) - {"visitor", "operator"},
    "ask_address_change": set(SEES) - {"visitor", "operator"},
    "look_at_address_change": set(SEES),
    "confirm_address": set(SEES),
    "open_own_account": set(SEES) - {"visitor", "operator"},
    "change_account": set(SEES) - {"visitor", "operator"},
    "end_browser": set(SEES) - {"visitor", "operator"},
    "end_other_browsers": set(SEES) - {"visitor", "operator"},
    "list_roles": set(SEES),
    "take_role": set(SEES),
    "ask_age_groups": set(SEES),
    "ask_allegiance": set(SEES),
    "ask_eligibility": set(SEES),
    "ask_how_old": set(SEES),
    "ask_windows": set(SEES),
    "ask_ageing_out": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "ask_quota": set(SEES),
    "list_quotas": set(SEES),
    "hand_out_rules": set(SEES),
    "read_help": set(SEES),
    "list_competitions": set(SEES),
    "open_competition": set(SEES),
    "trace_route": set(SEES),
    # Nobody is seen before; tests/actions/test_inspecting.py says what the reason opens.
    "ask_to_inspect": {"administrator"},
    "state_reason": {"administrator"},
    "list_players": set(SEES) - {"visitor"},
    "find_in_pool": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "export_pool": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "export_pool_data": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "ask_what_if": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "ask_depth": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "ask_late_developers": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "view_club": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "view_federation": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "issue_gap_report": {"officer", "operator"},
    "list_club_people": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "list_federation_people": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "export_club": {"director", "other_director", "operator"},
    "preview_bundle": {"operator"},
    "import_bundle": {"operator"},
    "export_players": {"director", "other_director", "scout", "foreign_scout", "officer", "operator", "coach"},
    "export_club_people": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "export_federation_people": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "export_invitations": {"director", "other_director", "officer", "administrator", "operator"},
    "export_named_guardians": {"director", "other_director", "operator"},
    "export_waiting_guardians": {"director", "other_director"},
    "export_club_cases": {"director", "other_director"},
    "export_clubs": {"operator"},
    "export_duplicates": {"director", "other_director", "operator"},
    "export_merges": {"director", "other_director", "operator"},
    "export_ageing_out": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "export_competitions": set(SEES),
    "export_editions": set(SEES),
    "export_quotas": set(SEES),
    "export_quota_sum": set(SEES),
    "export_squads": set(SEES),
    "export_windows": set(SEES),
    "export_what_if": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "export_turn": {"director", "other_director", "operator"},
    "export_held_roles": {"director", "other_director", "officer", "administrator", "operator"},
    "export_imports": {"director", "other_director", "operator"},
    # Of whom it tells is the policy's business; tests/actions/test_today.py and test_roster_matrix.py say whom.
    "read_today": {"director", "other_director", "coach"},
    "read_matrix": {"director", "other_director", "coach"},
    "export_matrix": {"director", "other_director", "coach"},
    "list_quota_shortfalls": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "list_gap_places": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    # Those who see many players; tests/actions/test_report_orders.py says who gets whose.
    "read_choices": {*_ORDER},
    "order_reports": {*_ORDER},
    "list_orders": {*_ORDER},
    "open_order": {*_ORDER},
    "take_back_order": {*_ORDER},
    "bring_back_order": {*_ORDER},
    "collect_reports": {*_ORDER},
    # What the worker does in their name, under a lease that it alone knows.
    "read_ordered": set(SEES) - {"visitor", "administrator"},
    "issue_ordered": set(SEES) - {"visitor", "administrator"},
    "list_ordered": set(SEES) - {"visitor", "administrator"},
    "think_ordered": set(SEES) - {"visitor", "administrator"},
    "keep_volume": set(SEES) - {"visitor", "administrator"},
    # Those who ask the pool; tests/actions/test_saved_questions.py says who finds which.
    "list_questions": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "keep_question": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "count_question": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "ask_question": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "see_question": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "rename_question": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "forget_question": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "bring_back_question": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    # Those who keep lists; tests/actions/test_shortlists.py says who finds which.
    "list_shortlists": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "list_squads": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "start_squad": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "open_squad": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "set_squad": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "look_at_ticked": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "put_into_squad": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "take_out_again": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "export_squad": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "print_squad": {"director", "other_director", "scout", "foreign_scout", "officer"},
    # Whose roster and whose players is the policy's; tests/actions/test_roster_audit.py and test_pool_report.py.
    "issue_roster_audit": {"director", "other_director", "operator"},
    "issue_pool_report": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "open_shortlist": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "start_shortlist": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "rename_shortlist": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "drop_shortlist": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "bring_back_list": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "keep_on_shortlist": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "note_on_shortlist": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "take_off_shortlist": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "forget_unseen": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "list_club_cases": {"director", "other_director"},
    "open_team_sheet": {"director", "other_director"},
    "work_out_team_sheet": {"director", "other_director"},
    "enter_team_sheet": {"director", "other_director"},
    "open_call_up_list": {"director", "other_director"},
    "enter_call_up_list": {"director", "other_director"},
    "open_season_total": {"director", "other_director"},
    "enter_season_total": {"director", "other_director"},
    "open_absence": {"director", "other_director"},
    "enter_absence": {"director", "other_director"},
    "list_guardians": {"director", "other_director"},
    "settle_guardian": {"director", "other_director"},
    "list_unmatched_guardians": {"director", "other_director", "operator"},
    "invite_named_guardian": {"director", "other_director", "operator"},
    "forget_named_guardian": {"director", "other_director", "operator"},
    "hand_over_records": {"operator"},
    "replay_erasures": {"operator"},
    "preview_retention": {"operator"},
    "apply_period": {"operator"},
    "finish_retention": {"operator"},
    "ask_last_retention": {"operator"},
    "list_leavers": {"operator"},
    "tell_family": {"operator"},
    "note_told": {"operator"},
    "preview_import": {"director", "other_director", "operator"},
    "import_file": {"director", "other_director", "operator"},
    "list_imports": {"director", "other_director", "operator"},
    "preview_turn": {"director", "other_director", "operator"},
    "apply_turn": {"director", "other_director", "operator"},
    "preview_rows": {"director", "other_director", "operator"},
    "tell_kind": {"director", "other_director", "operator"},
    "import_rows": {"director", "other_director", "operator"},
    "mark_sheet": {"director", "other_director", "operator"},
    "mark_draft": {"director", "other_director", "operator"},
    "start_draft": {"director", "other_director", "operator"},
    "list_drafts": {"director", "other_director", "operator"},
    "open_draft": {"director", "other_director", "operator"},
    "answer_draft": {"director", "other_director", "operator"},
    "tick_rows": {"director", "other_director", "operator"},
    "settle_row": {"director", "other_director", "operator"},
    "apply_draft": {"director", "other_director", "operator"},
    "drop_draft": {"director", "other_director", "operator"},
    "list_duplicates": {"director", "other_director", "operator"},
    "keep_apart": {"director", "other_director", "operator"},
    "ask_again": {"director", "other_director", "operator"},
    "open_pair": {"director", "other_director", "operator"},
    "merge_players": {"director", "other_director", "operator"},
    "undo_merge": {"director", "other_director", "operator"},
    "list_merges": {"director", "other_director", "operator"},
    # It says where a number leads that nobody has any more; tests/actions/test_merging.py says to whom.
    "find_merged": set(SEES) - {"visitor"},
    "undo_import": {"director", "other_director", "operator"},
    "list_clubs": {"operator"},
    "join_association": {"operator"},
    "load_federation": {"operator"},
    "rebuild_summaries": {"operator"},
    "verify_ledger": {"administrator", "operator"},
}

#: Who may do a verb, but not to Harbour Athletic or to the association of Northmark: to them these do not exist.
NOT_THEIRS = {
    # To nobody does a made-up link lead anywhere, nor is anybody signed in there.
    "open_shared": set(SEES),
    "issue_shared_report": set(SEES),
    # Nor was a report issued under a made-up code.
    "verify_report": set(SEES),
    "verify_file": set(SEES),
    "look_at_invitation": set(SEES),
    "accept_invitation": set(SEES),
    "join_by_invitation": set(SEES),
    # Nobody has sent any.
    "take_back_invitation": set(SEES),
    # Nobody holds a role of this number.
    "end_role": set(SEES),
    "look_at_reset": set(SEES),
    "reset_password": set(SEES),
    "look_at_address_change": set(SEES),
    "confirm_address": set(SEES),
    "end_browser": set(SEES),
    "view_club": {"other_director"},
    "issue_roster_audit": {"other_director"},
    # The file is the operator's.
    "undo_import": {"director", "other_director"},
    "view_federation": {"director", "other_director", "foreign_scout"},
    # To a foreign scout the club has nobody whom a figure could lead to.
    "list_club_people": {"other_director", "foreign_scout"},
    "list_federation_people": {"director", "other_director", "foreign_scout"},
    "export_club_people": {"other_director", "foreign_scout"},
    "export_federation_people": {"director", "other_director", "foreign_scout"},
    # Nobody has these numbers; tests/actions/test_duplicates.py and test_merging.py say who settles whom.
    "keep_apart": {"director", "other_director", "operator"},
    # Nobody asked for reports under this number, and none are leased so.
    "open_order": {*_ORDER},
    "take_back_order": {*_ORDER},
    "bring_back_order": {*_ORDER},
    "collect_reports": {*_ORDER},
    # A team of this number nobody has.
    "order_reports": {*_ORDER},
    "read_ordered": set(SEES),
    "issue_ordered": set(SEES),
    "think_ordered": set(SEES),
    "keep_volume": set(SEES),
    # Nobody keeps a question of this number.
    "count_question": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "ask_question": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "see_question": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "rename_question": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "forget_question": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "bring_back_question": {"director", "other_director", "scout", "foreign_scout", "officer", "operator"},
    "bring_back_list": {"director", "other_director", "scout", "foreign_scout", "officer"},
    # Nobody keeps a list of this number, and nobody is a player of it.
    "open_squad": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "set_squad": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "put_into_squad": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "take_out_again": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "export_squad": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "print_squad": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "open_shortlist": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "rename_shortlist": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "drop_shortlist": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "keep_on_shortlist": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "note_on_shortlist": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "take_off_shortlist": {"director", "other_director", "scout", "foreign_scout", "officer"},
    "forget_unseen": {"director", "other_director", "scout", "foreign_scout", "officer"},
    # Nobody began a file of this number; tests/actions/test_drafts.py says who finds which.
    "mark_draft": {"director", "other_director", "operator"},
    "open_draft": {"director", "other_director", "operator"},
    "answer_draft": {"director", "other_director", "operator"},
    "tick_rows": {"director", "other_director", "operator"},
    "settle_row": {"director", "other_director", "operator"},
    "apply_draft": {"director", "other_director", "operator"},
    "drop_draft": {"director", "other_director", "operator"},
    "ask_again": {"director", "other_director", "operator"},
    "open_pair": {"director", "other_director", "operator"},
    "merge_players": {"director", "other_director", "operator"},
    "undo_merge": {"director", "other_director", "operator"},
    # Nobody has such a team or such a player; tests/actions/test_typed_in.py says who types in of whom.
    "work_out_team_sheet": {"director", "other_director"},
    "enter_team_sheet": {"director", "other_director"},
    "enter_season_total": {"director", "other_director"},
    "enter_absence": {"director", "other_director"},
    # No such request waits at anybody's club.
    "settle_guardian": {"director", "other_director"},
    # No file named anybody of this number.
    "invite_named_guardian": {"director", "other_director", "operator"},
    "forget_named_guardian": {"director", "other_director", "operator"},
}


@pytest.fixture(scope="module")
def casting(
    sqlite_template: Path, library: Library, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[House, Cast]]:
    """One house with the cast in it; what the matrix does to it never changes who sees whom."""
    folder = tmp_path_factory.mktemp("matrix")
    shutil.copy(sqlite_template, folder / "tracker.sqlite")
    engine = open_engine(f"sqlite:///{folder / 'tracker.sqlite'}")
    cast = invite(engine)
    with Session(engine) as session, session.begin():
        session.add_all(_case(getattr(cast, child), cast.odile) for child in CHILDREN if child != "missing")
    yield house_on(engine, library, folder), cast
    engine.dispose()


def case_of(player: int) -> int:
    """The number of the case about a child."""
    return 1_000 + player


def _case(player: int, opened_by: int) -> CorrectionCase:
    row = CorrectionCase(
        player_id=player,
        record=RecordKind.PLAYER,
        record_id=player,
        field="name",
        says="",
        should_say="",
        opened_by_id=opened_by,
        opened_at=NOW,
    )
    row.id = case_of(player)
    return row


def actor(cast: Cast, person: str) -> Actor:
    if person in ("visitor", "operator"):
        return VISITOR if person == "visitor" else OPERATOR
    found: Actor = getattr(cast, person)
    return found


_NUMBERS = count()
#: Nobody looks at it, as no report is leased so.
_NOTHING_DRAWN = cast_to("ReportIssue", None)
_NO_SHEET = TeamSheet(999_999, TODAY, "Vale", "", None, competitive=True, length=90, lines=())


def command(verb: str, player: int = 0) -> object:
    """What each verb is asked, as harmless as it can be."""
    sheet = b"id,name,sex\n"
    return {
        "check_squads": CheckSquads("olympic-men", "2016", SquadFile("empty.csv", b"")),
        "sign_in": SignIn("nobody@example.org", "nothing"),
        "sign_out": SignOut("nothing"),
        "note_verified": NoteVerified(0),
        "watch_system": WatchSystem(),
        "watch_rules": WatchRules(),
        "watch_ledger": WatchLedger(),
        "watch_retention": WatchRetention(),
        "watch_imports": WatchImports(),
        "watch_orders": WatchOrders(),
        "show_code": ShowCode("nothing", "000000"),
        "view_second_factor": ViewSecondFactor("nothing"),
        "add_second_factor": AddSecondFactor("nothing", "000000"),
        "renew_recovery_codes": RenewRecoveryCodes("000000"),
        "remove_second_factor": RemoveSecondFactor("nothing", "wrong", "000000"),
        "begin_passkey": BeginPasskey("nothing", "wrong"),
        "add_passkey": AddPasskey("nothing", "nothing", "nothing"),
        "remove_passkey": RemovePasskey(0, "wrong"),
        "begin_passkey_sign_in": BeginPasskeySignIn("nothing"),
        "sign_in_with_passkey": SignInWithPasskey("nothing", "nothing", "nothing"),
        "list_invitable": ListInvitable(),
        "invite": Invite("new@example.org", Role.ADMINISTRATOR),
        "list_invitations": ListInvitations(),
        "take_back_invitation": TakeBackInvitation(999_999),
        "list_held_roles": ListHeldRoles(),
        "end_role": EndRole(999_999),
        "open_shared": OpenShared("nothing", f"network {next(_NUMBERS)}"),
        "issue_shared_report": IssueShared("nothing", "en", f"network {next(_NUMBERS)}"),
        "verify_report": VerifyReport("AAAAA-AAAAA", f"network {next(_NUMBERS)}"),
        "verify_file": VerifyFile(b"nothing"),
        "look_at_invitation": LookAtInvitation("nothing"),
        "accept_invitation": Accept("nothing", "Nobody", "nothing"),
        "join_by_invitation": Join("nothing"),
        # An address may be asked for five times a day.
        "ask_reset": AskReset(f"{next(_NUMBERS)}@example.org"),
        "look_at_reset": LookAtReset("nothing"),
        "reset_password": ResetPassword("nothing", "nothing"),
        "change_password": ChangePassword("wrong", "wrong", "nothing"),
        "ask_address_change": AskAddressChange("new@example.org", "wrong"),
        "look_at_address_change": LookAtAddressChange("nothing"),
        "confirm_address": ConfirmAddress("nothing"),
        "open_own_account": OpenOwnAccount("nothing"),
        "change_account": ChangeAccount("", "en"),
        "end_browser": EndBrowser(0),
        "end_other_browsers": EndOtherBrowsers("nothing"),
        "list_roles": ListRoles("nothing"),
        "take_role": TakeRole("nothing", "director"),
        "ask_age_groups": AskAgeGroups(Birth.read("2013"), SeasonName(2026, 2027)),
        "ask_allegiance": AskAllegiance(b"{}", "USA", date(2026, 1, 1)),
        "ask_how_old": AskHowOld(Birth.read("2011"), SeasonName(2026, 2027)),
        "ask_eligibility": AskEligibility("olympic-men", "2016", Birth.read("1993")),
        "ask_windows": AskWindows(Birth.read("2008"), Sex.FEMALE),
        "ask_ageing_out": AskAgeingOut(),
        "ask_quota": AskQuota("liga-mx-minors", "2025-26", ()),
        "list_quotas": ListQuotas(),
        "hand_out_rules": HandOutRules(),
        "read_help": ReadHelp(),
        "list_competitions": ListCompetitions(),
        "open_competition": OpenCompetition("olympic-men"),
        "trace_route": TraceRoute("olympic-men", "2016"),
        "ask_to_inspect": AskToInspect(),
        "state_reason": StateReason(999_999, "The club asked to look at a birth."),
        "list_players": ListPlayers(),
        "find_in_pool": FindInPool(Sought("olympic-men", "2016")),
        "export_pool": TakeAlong(FindInPool(Sought("olympic-men", "2016"))),
        "export_pool_data": FindInPool(Sought("olympic-men", "2016")),
        "ask_what_if": AskWhatIf(Question("olympic-men", "2016"), Move(overage=0)),
        "ask_depth": AskDepth(Sought("olympic-men", "2016")),
        "ask_late_developers": AskLateDevelopers(Sought("olympic-men", "2016")),
        "find_player": FindPlayer(str(player)),
        "open_player": OpenPlayer(player),
        "open_player_gaps": OpenGaps(player),
        "view_club": ViewClub("Harbour Athletic"),
        "view_federation": ViewFederation("NMK"),
        "issue_gap_report": IssueGapReport("NMK", Sex.FEMALE),
        "list_club_people": ListClubPeople("Harbour Athletic", Sex.FEMALE, "now"),
        "list_federation_people": ListFederationPeople("NMK", Sex.FEMALE, "players"),
        "export_club": ExportClub(),
        "preview_bundle": ImportBundle("records.zip", b""),
        "import_bundle": ImportBundle("records.zip", b""),
        "export_players": ExportPlayers(),
        "export_club_people": ExportClubPeople(ListClubPeople("Harbour Athletic", Sex.FEMALE, "now")),
        "export_federation_people": ExportFederationPeople(ListFederationPeople("NMK", Sex.FEMALE, "players")),
        "export_invitations": TakeAlong(ListInvitations()),
        "export_named_guardians": TakeAlong(ListUnmatched()),
        "export_waiting_guardians": TakeAlong(ListGuardians()),
        "export_club_cases": TakeAlong(ListClubCases()),
        "export_clubs": TakeAlong(ListClubs()),
        "export_duplicates": TakeAlong(ListDuplicates()),
        "export_merges": TakeAlong(ListMerges()),
        "export_ageing_out": TakeAlong(AskAgeingOut()),
        "export_competitions": TakeAlong(ListCompetitions()),
        "export_editions": TakeAlong(OpenCompetition("olympic-men")),
        "export_quotas": TakeAlong(ListQuotas()),
        "export_quota_sum": TakeAlong(AskQuota("liga-mx-minors", "2025-26", ())),
        "export_squads": TakeAlong(CheckSquads("olympic-men", "2016", SquadFile("empty.csv", b""))),
        "export_windows": TakeAlong(AskWindows(Birth.read("2008"), Sex.FEMALE)),
        "export_what_if": TakeAlong(AskWhatIf(Question("olympic-men", "2016"), Move(overage=0))),
        "export_turn": TakeAlong(PlanTurn("2025-26", "Harbour Athletic")),
        "export_player_windows": TakeAlong(OpenWindows(player)),
        "export_held_roles": TakeAlong(ListHeldRoles()),
        "export_imports": TakeAlong(ListImports()),
        "list_gap_places": ListGapPlaces(),
        "read_today": ReadToday(),
        "read_matrix": AskMatrix(),
        "export_matrix": TakeAlong(AskMatrix()),
        "list_quota_shortfalls": ListQuotaShortfalls(),
        "compare_players": ComparePlayers((player,)),
        "read_choices": AskChoices(),
        "order_reports": OrderReports(OfRoster(team=999_999)),
        "list_orders": ListOrders(),
        "open_order": OpenOrder(999_999),
        "take_back_order": TakeBackOrder(999_999),
        "bring_back_order": BringBackOrder(999_999),
        "collect_reports": CollectReports(999_999),
        "read_ordered": ReadOrdered(999_999, "nobody's"),
        "issue_ordered": IssueOrdered(999_999, "nobody's", Drawn(_NOTHING_DRAWN, b"")),
        "list_ordered": ListOrdered(999_999, "nobody's"),
        "think_ordered": ThinkOrdered(999_999, "nobody's"),
        "keep_volume": KeepVolume(999_999, "nobody's", b"", ()),
        "list_questions": ListQuestions(),
        "keep_question": KeepQuestion("", Sought("olympic-men", "2016")),
        "count_question": CountQuestion(999_999),
        "ask_question": AskQuestion(999_999),
        "see_question": SeeQuestion(999_999),
        "rename_question": RenameQuestion(999_999, "Left backs", 1),
        "forget_question": ForgetQuestion(999_999),
        "bring_back_question": BringBackQuestion(999_999),
        "bring_back_list": BringBackList(999_999),
        "list_shortlists": ListShortlists(),
        "list_squads": ListSquads(),
        "start_squad": StartSquad("", "olympic-men", "2016"),
        "open_squad": OpenSquad(999_999),
        "set_squad": SetSquad(999_999, {}),
        "look_at_ticked": LookAtTicked((999_999,)),
        "put_into_squad": PutIntoSquad((999_999,), 999_999),
        "take_out_again": TakeOutAgain(999_999),
        "export_squad": TakeAlong(OpenSquad(999_999)),
        "print_squad": PrintSquad(999_999),
        "issue_roster_audit": IssueRosterAudit("Harbour Athletic"),
        "issue_pool_report": IssuePoolReport(Sought("olympic-men", "2016")),
        "open_shortlist": OpenShortlist(999_999),
        "start_shortlist": StartShortlist(""),
        "rename_shortlist": RenameShortlist(999_999, "Left backs", 1),
        "drop_shortlist": DropShortlist(999_999),
        "keep_on_shortlist": KeepOnShortlist(999_999, 999_999),
        "note_on_shortlist": NoteOnShortlist(999_999, 999_999, Noted(), 1),
        "take_off_shortlist": TakeOffShortlist(999_999, 999_999),
        "forget_unseen": ForgetUnseen(999_999),
        "open_windows": OpenWindows(player),
        "why_not_here": WhyNotHere(Sought("olympic-men", "2016"), player),
        "issue_player_report": IssueReport(player),
        "preview_report": PreviewReport(player),
        "list_shared_links": ListSharedLinks(player),
        "share_report": ShareReport(player, "A coach"),
        "take_back_shared_link": TakeBackSharedLink(player, 999_999),
        "open_sharing": OpenSharing(player),
        "see_changes": SeeChanges(player),
        "my_children": ListChildren(),
        "list_looks": ListLooks(player),
        "open_records": OpenRecords(player),
        "take_out_records": TakeOutRecords(player),
        "open_erasure": OpenErasure(player),
        # With another name typed than the player's, so that everybody is still there for the next.
        "erase_records": EraseRecords(player, "somebody else"),
        "replay_erasures": ReplayErasures(),
        "preview_retention": PreviewRetention(),
        "apply_period": ApplyPeriod(Kept.LETTERS),
        "finish_retention": FinishRetention(()),
        "ask_last_retention": AskLastRetention(),
        "list_leavers": ListLeavers(),
        "tell_family": TellFamily(player),
        "note_told": NoteTold(player),
        "give_consent": GiveConsent(player, Purpose.PHOTO),
        "refuse_consent": RefuseConsent(player, Purpose.PHOTO),
        "take_back_consent": TakeBackConsent(player, 999_999),
        "list_guardians": ListGuardians(),
        "settle_guardian": SettleGuardian(999_999, confirm=True),
        "list_unmatched_guardians": ListUnmatched(),
        "invite_named_guardian": InviteNamed(999_999),
        "forget_named_guardian": ForgetNamed(999_999),
        "set_guardian_rights": SetRights(player, 999_999, frozenset()),
        "end_guardian": EndGuardian(player, 999_999),
        "make_primary": MakePrimary(player, 999_999),
        "keep_guardian": KeepGuardian(player, 999_999, keep=True),
        "list_cases": ListCases(player),
        "list_club_cases": ListClubCases(),
        "list_disputable": ListDisputable(player, RecordKind.PLAYER),
        "read_case": ReadCase(player, case_of(player)),
        "open_case": OpenCase(player, RecordKind.PLAYER, player, "name", ""),
        "reply_to_case": ReplyToCase(player, case_of(player), 0, "As we said."),
        "withdraw_case": WithdrawCase(player, case_of(player), 0),
        "answer_case": AnswerCase(player, case_of(player), 0, CaseStatus.ANSWERED, "Which one?"),
        "open_documents": OpenDocuments(player),
        "note_document": NoteDocument(player, DocumentKind.PASSPORT, TODAY),
        "hand_over_records": HandOverRecords(),
        "preview_import": ImportFile(Kind.PLAYERS, "empty.csv", sheet),
        "import_file": ImportFile(Kind.PLAYERS, "empty.csv", sheet),
        "preview_rows": ImportFile(Kind.PLAYERS, "empty.csv", sheet),
        "tell_kind": TellKind(sheet),
        "import_rows": ImportRows(ImportFile(Kind.PLAYERS, "empty.csv", sheet)),
        "start_draft": ImportFile(Kind.PLAYERS, "empty.csv", sheet),
        "list_drafts": ListDrafts(),
        "mark_sheet": MarkSheet(ImportFile(Kind.PLAYERS, "empty.csv", sheet)),
        "mark_draft": MarkDraft(999_999),
        "open_draft": OpenDraft(999_999),
        "answer_draft": AnswerDraft(999_999),
        "tick_rows": TickRows(999_999),
        "settle_row": SettleRow(999_999, 2, None),
        "apply_draft": ApplyDraft(999_999),
        "drop_draft": DropDraft(999_999),
        "list_imports": ListImports(),
        "preview_turn": PlanTurn("2025-26", "Harbour Athletic"),
        "apply_turn": PlanTurn("2025-26", "Harbour Athletic"),
        "list_duplicates": ListDuplicates(),
        "keep_apart": KeepApart(999_998, 999_999),
        "ask_again": AskAgain(999_998, 999_999),
        "open_pair": OpenPair(999_998, 999_999),
        "merge_players": MergePlayers(999_998, 999_999),
        "undo_merge": UndoMerge(999_999),
        "list_merges": ListMerges(),
        "find_merged": FindMerged(999_999),
        "undo_import": UndoImport(1),
        "open_team_sheet": OpenTeamSheet(),
        "work_out_team_sheet": _NO_SHEET,
        "enter_team_sheet": _NO_SHEET,
        "open_call_up_list": OpenCallUpList(),
        "enter_call_up_list": CallUpList("NMK", "U-17", TODAY, TODAY, "", "", None, ()),
        "open_season_total": OpenSeasonTotal(),
        "enter_season_total": SeasonTotals(999_999, 999_999, ()),
        "open_absence": OpenAbsence(),
        "enter_absence": NewAbsence(999_999, AbsenceReason.OTHER, TODAY, None),
        "list_clubs": ListClubs(),
        "join_association": JoinAssociation("Harbour Athletic", "NMK"),
        "load_federation": LoadFederation(players=0, seed=1),
        "rebuild_summaries": RebuildSummaries(),
        "verify_ledger": VerifyLedger(),
    }[verb]


def forget_tries(house: House) -> None:
    """Let nobody be asked to wait: here all of them try, again and again."""
    with Session(house.engine) as session, session.begin():
        session.execute(delete(Bucket))


def outcome(casting: tuple[House, Cast], verb: str, person: str, child: str = "missing") -> str:
    house, cast = casting
    player = getattr(cast, child, 999_999)
    forget_tries(house)
    try:
        house.perform(VERBS[verb], command(verb, player), actor(cast, person))
    except SignInNeededError:
        return "sign in"
    except DeniedError:
        return "denied"
    except NotFoundError:
        return "not found"
    except (BadInputError, ChangedMeanwhileError):
        return "done"
    return "done"


def test_the_oracle_names_every_verb_and_every_role() -> None:
    assert set(VERBS) == set(TO_A_CHILD) | set(TO_NOBODY), "Write the new verb into the oracle of the matrix."
    named = {person.removeprefix("other_").removeprefix("foreign_") for person in SEES}
    assert named == {role.value for role in Role}, "Give the new role a person in the cast and in the oracle."


@pytest.mark.parametrize("child", CHILDREN)
@pytest.mark.parametrize("person", SEES)
@pytest.mark.parametrize("verb", TO_A_CHILD)
def test_a_child_exists_only_for_those_who_see_it(
    casting: tuple[House, Cast], verb: str, person: str, child: str
) -> None:
    expected = "done" if child in SEES[person] else "not found"
    if person == "visitor":
        expected = "sign in"
    elif person in TO_A_CHILD[verb] or (expected == "done" and person in NOT_THEIRS_TO_DECIDE.get(verb, ())):
        expected = "denied"
    assert outcome(casting, verb, person, child) == expected


@pytest.mark.parametrize("person", SEES)
@pytest.mark.parametrize("verb", TO_NOBODY)
def test_a_role_does_what_it_may_and_nothing_else(casting: tuple[House, Cast], verb: str, person: str) -> None:
    refused = "sign in" if person == "visitor" else "denied"
    done = "not found" if person in NOT_THEIRS.get(verb, ()) else "done"
    assert outcome(casting, verb, person) == (done if person in TO_NOBODY[verb] else refused)


@pytest.mark.parametrize("person", sorted(set(SEES) - {"visitor"}))
def test_a_list_holds_those_one_sees_and_counts_no_others(casting: tuple[House, Cast], person: str) -> None:
    house, cast = casting
    listed = house.perform(VERBS["list_players"], ListPlayers(), actor(cast, person))
    seen = {getattr(cast, child) for child in SEES[person]}
    assert {card.id for card in listed.cards} == seen  # type: ignore[attr-defined]
    assert listed.total == len(seen)  # type: ignore[attr-defined]
