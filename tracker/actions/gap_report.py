"""Putting a federation's figures on paper for its board: where the way to senior football breaks off."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.gaps import ViewFederation, federation_in_figures, nobody_in_view
from tracker.actions.issuing import Issued, put_on_record, seal_for
from tracker.actions.reports import IssuedPdf, refuse_unspoken
from tracker.actions.throttling import Try, report_tries
from tracker.actions.verb import Act, verb
from tracker.eligibility.fingerprint import fingerprint
from tracker.football.issued import ReportKind, report_code
from tracker.football.people import Sex, folded
from tracker.i18n.speak import DEFAULT_LANGUAGE, speaker
from tracker.reports.gap_report.report import GapReport
from tracker.reports.gap_told import tell_gap_report
from tracker.reports.paper import Paper
from tracker.reports.told import on_paper
from tracker.reports.voice import Voice


@dataclass(frozen=True, slots=True)
class IssueGapReport:
    """Which federation's report, of women's or of men's football, in which language, as of which day (today)."""

    federation: str
    sex: Sex
    language: str = DEFAULT_LANGUAGE
    as_of: date | None = None
    paper: Paper = Paper.A4


def _counted(_command: IssueGapReport, actor: Actor) -> tuple[Try, ...]:
    return report_tries(actor.user_id)


@verb(needs=Permission.GAPS_REPORT, leaves=(Event.REPORT_ISSUED,), tries=_counted, figures=True)
def issue_gap_report(act: Act, command: IssueGapReport) -> IssuedPdf:
    """A federation's figures as a PDF for its board, of clubs and no player; that it left is on record.

    Raises:
        NotFoundError: there is no such federation, or it is not the officer's own.
        BadInputError: the language is not spoken here, or the as-of day lies in the future.
        TooManyTriesError: this person had so many made that the next one has to wait.
    """
    refuse_unspoken(command.language)
    found = federation_in_figures(act, ViewFederation(command.federation, command.sex, command.as_of))
    report = GapReport(
        federation=found.name,
        sex=command.sex,
        view=next(iter(found.views), None) or nobody_in_view(act, found.as_of),
        clubs=found.clubs,
        fingerprint=fingerprint(act.library.catalogue),
        thresholds=act.library.thresholds,
    )
    code = report_code((command.language, command.paper.name, report))
    voice = Voice(speaker(command.language), command.language)
    told = tell_gap_report(report, seal_for(act, code), voice)
    content = on_paper(told, command.paper)
    issued = Issued(ReportKind.GAPS, code, report.readers, command.language, found.as_of)
    put_on_record(act, issued, content, players=report.view.n)
    plain = re.sub(r"[^a-z0-9]+", "-", folded(found.code)).strip("-")
    name = f"gaps-{plain}-{command.sex.value}-{found.as_of.isoformat()}.pdf"
    return IssuedPdf(code, name, content, lambda: told)
