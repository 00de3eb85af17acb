"""Going through a club's whole roster before a deadline: what to settle, who may play where, who ages out next.

It reads what today's page, the roster's matrix and the club's figures read, and puts it on paper together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.audit_items import items_of
from tracker.actions.audit_quarters import counted_of, football_of
from tracker.actions.audit_teams import leaving_of, teams_of
from tracker.actions.issuing import Issued, put_on_record, seal_for
from tracker.actions.own_roster import club_meant
from tracker.actions.reports import IssuedPdf, refuse_unspoken
from tracker.actions.roster_matrix import AskMatrix, matrix_of
from tracker.actions.throttling import Try, report_tries
from tracker.actions.today import MONTHS_AHEAD, Finding, today_of
from tracker.actions.verb import Act, verb
from tracker.eligibility.fingerprint import fingerprint
from tracker.football.issued import About, Readers, ReportKind, report_code
from tracker.football.people import Sex, folded
from tracker.i18n.speak import DEFAULT_LANGUAGE, speaker
from tracker.reports.paper import Paper
from tracker.reports.roster_audit.report import RosterReport
from tracker.reports.roster_told import tell_roster_report
from tracker.reports.told import on_paper
from tracker.reports.voice import Voice
from tracker.store.cohorts import ClubNamed
from tracker.store.own_roster import Own


@dataclass(frozen=True, slots=True)
class IssueRosterAudit:
    """Which club's roster to go through, by number or name; the own one where one directs no other."""

    club: str = ""
    language: str = DEFAULT_LANGUAGE
    paper: Paper = Paper.A4


def _counted(_command: IssueRosterAudit, actor: Actor) -> tuple[Try, ...]:
    return report_tries(actor.user_id)


@verb(needs=Permission.ROSTER_AUDIT, leaves=(Event.REPORT_ISSUED,), tries=_counted)
def issue_roster_audit(act: Act, command: IssueRosterAudit) -> IssuedPdf:
    """A club's roster gone through as of today, as a PDF; that it left is on record, with its code.

    Raises:
        NotFoundError: there is no such club, or it is not the director's own.
        BadInputError: nobody says which of several clubs; the language is not spoken here.
        TooManyTriesError: this person had so many made that the next one has to wait.
    """
    refuse_unspoken(command.language)
    club = club_meant(act, command.club)
    report = roster_report(act, club)
    code = report_code((command.language, command.paper.name, report))
    voice = Voice(speaker(command.language), command.language)
    told = tell_roster_report(report, seal_for(act, code), voice)
    content = on_paper(told, command.paper)
    about, players = About(club=club.id), report.players
    issued = Issued(ReportKind.ROSTER, code, Readers.CLUB, command.language, report.as_of, about)
    put_on_record(act, issued, content, players=players)
    plain = re.sub(r"[^a-z0-9]+", "-", folded(club.name)).strip("-")
    return IssuedPdf(code, f"roster-{plain or club.id}-{report.as_of.isoformat()}.pdf", content, lambda: told)


def roster_report(act: Act, club: ClubNamed) -> RosterReport:
    """A club's audit, thought out as of today and not yet drawn."""
    own = Own((club.id,))
    today = today_of(act, own)
    matrices = tuple(found for sex in Sex if (found := matrix_of(act, own, AskMatrix(sex))).players)
    counted = counted_of(act, matrices)
    teams = teams_of(today, matrices)
    return RosterReport(
        club=club.name,
        as_of=act.day,
        players=today.players,
        to_settle=sum(team.to_settle for team in teams),
        items=items_of(today, matrices),
        teams=teams,
        football=tuple(football_of(act, club.id, matrix, counted) for matrix in matrices),
        leaving=leaving_of(today.noted[Finding.AGEING_OUT], today.teams),
        coverage=counted.coverage,
        months_ahead=MONTHS_AHEAD,
        fingerprint=fingerprint(act.library.catalogue),
        thresholds=act.library.thresholds,
    )
