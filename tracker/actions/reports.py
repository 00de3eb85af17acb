"""Issuing a player's pathway report as a PDF, with a code that says later what was issued, when and to whom."""

from __future__ import annotations

import re
from base64 import b32encode
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from typing import Any

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.redact import redact
from tracker.access.roles import Role
from tracker.actions.others import with_bands
from tracker.actions.players import Pathway, day_asked_for, dossier_for, pathway_of
from tracker.actions.throttling import Try, report_tries
from tracker.actions.verb import Act, verb
from tracker.eligibility.fingerprint import fingerprint
from tracker.eligibility.shown import as_json
from tracker.football.dossier import Dossier
from tracker.football.errors import BadInputError
from tracker.football.limits import Thresholds
from tracker.football.people import folded
from tracker.i18n.speak import LANGUAGES, Speak, speaker
from tracker.pathway.layout import strip
from tracker.reports.paper import MEASURE, Paper
from tracker.reports.player_report import Audience, PlayerReport
from tracker.reports.render import render_player_report
from tracker.store.issued import report_is_kept
from tracker.store.tables import IssuedReport

_CODE_LENGTH = 10
_AUDIENCES = {
    Role.PARENT: Audience.PARENT,
    Role.PLAYER: Audience.PARENT,
    Role.SCOUT: Audience.SCOUT,
    Role.OFFICER: Audience.SCOUT,
}


@dataclass(frozen=True, slots=True)
class IssueReport:
    """Which player's report to issue, in which language, as of which day, for whom (by role if not said)."""

    player_id: int
    language: str = "en"
    as_of: date | None = None
    audience: Audience | None = None
    paper: Paper = Paper.A4


@dataclass(frozen=True, slots=True)
class IssuedPdf:
    """A report as it left the system."""

    code: str
    file_name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class _Terms:
    """For whom a report is made, in which language, on which paper; and until when a family's link shows it."""

    audience: Audience
    language: str
    paper: Paper = Paper.A4
    shared_until: date | None = None


@dataclass(frozen=True, slots=True)
class ReportIssue:
    """Everything that goes into one report and decides its code."""

    pathway: Pathway
    audience: Audience
    language: str
    paper: Paper
    rules: str
    #: The last day of the link by which a family shares it.
    shared_until: date | None = field(default=None, repr=False)

    @property
    def code(self) -> str:
        """A short code made from all that the report says, so that it names this content and no other."""
        said = f"{self!r} until {self.shared_until}" if self.shared_until else repr(self)
        letters = b32encode(sha256(said.encode()).digest()).decode()[:_CODE_LENGTH]
        return f"{letters[:5]}-{letters[5:]}"

    @property
    def file_name(self) -> str:
        """A name that every file system takes, without the letters that some do not."""
        story = self.pathway.story
        plain = re.sub(r"[^a-z0-9]+", "-", folded(story.player.name)).strip("-")
        return f"pathway-{plain or story.player.id}-{story.as_of.isoformat()}.pdf"


def _counted(_command: IssueReport, actor: Actor) -> tuple[Try, ...]:
    return report_tries(actor.user_id)


@verb(needs=Permission.PLAYER_REPORT, leaves=(Event.REPORT_ISSUED,), tries=_counted)
def issue_player_report(act: Act, command: IssueReport) -> IssuedPdf:
    """A player's pathway report; the same records, day, audience and language give the same bytes and code.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        BadInputError: the language is not spoken here, or the as-of day lies in the future.
        TooManyTriesError: this person had so many made that the next one has to wait.
    """
    issue = thought_out(act, command)
    return put_on_record(act, issue, drawn(issue, act.library.thresholds), {})


def thought_out(act: Act, command: IssueReport) -> ReportIssue:
    """What a player's report says, as far as this actor may know; it is neither drawn nor on record yet.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        BadInputError: the language is not spoken here, or the as-of day lies in the future.
    """
    refuse_unspoken(command.language)
    as_of = day_asked_for(act, command.as_of)
    audience = command.audience or audience_of(act.actor)
    dossier = told_to(audience, dossier_for(act, command.player_id))
    return _issue(act, dossier, as_of, _Terms(audience, command.language, command.paper))


def issue_shared(act: Act, dossier: Dossier, language: str, until: date, link: int) -> IssuedPdf:
    """The report of a dossier for whoever follows a family's link, of a visitor's verb; its file names nobody."""
    terms = _Terms(Audience.SCOUT, language, shared_until=until)
    issue = _issue(act, told_to(Audience.SCOUT, dossier), act.day, terms)
    issued = put_on_record(act, issue, drawn(issue, act.library.thresholds), {"link": link})
    return replace(issued, file_name=f"report-{act.day.isoformat()}.pdf")


def refuse_unspoken(language: str) -> None:
    """Refuse a language in which no report can be written.

    Raises:
        BadInputError: it is one.
    """
    if language not in LANGUAGES:
        message = f"Reports are written in {', '.join(LANGUAGES)}; {language!r} is none of them."
        raise BadInputError(message)


def audience_of(actor: Actor) -> Audience:
    """For whom a report is that somebody in this role has issued."""
    return _AUDIENCES.get(actor.role, Audience.CLUB)


def told_to(audience: Audience, dossier: Dossier) -> Dossier:
    """The dossier as a report for this audience tells it: whoever has it printed, no more than a scout may know."""
    return redact(dossier, frozenset({Role.SCOUT})) if audience is Audience.SCOUT else dossier


def _issue(act: Act, dossier: Dossier, as_of: date, terms: _Terms) -> ReportIssue:
    return ReportIssue(
        pathway=pathway_of(dossier, act.library, as_of, with_bands(act, dossier, as_of)),
        audience=terms.audience,
        language=terms.language,
        paper=terms.paper,
        rules=fingerprint(act.library.catalogue),
        shared_until=terms.shared_until,
    )


def put_on_record(act: Act, issue: ReportIssue, content: bytes, more: dict[str, str | int]) -> IssuedPdf:
    """Put on record that a report leaves the system, of a verb that issues it."""
    details = {"code": issue.code, "audience": issue.audience.value, **more}
    act.record(Event.REPORT_ISSUED, "player", issue.pathway.story.player.id, details)
    _keep(act, issue, content)
    return IssuedPdf(issue.code, issue.file_name, content)


def drawn(issue: ReportIssue, thresholds: Thresholds) -> bytes:
    """A report as the bytes of a file of its own."""
    say = speaker(issue.language)
    return render_player_report(as_report(issue, say, thresholds), say, issue.language)


def as_report(issue: ReportIssue, say: Speak, thresholds: Thresholds) -> PlayerReport:
    """A report ready to be set, alone or among others."""
    return PlayerReport(
        story=issue.pathway.story,
        verdicts=issue.pathway.verdicts,
        strip=strip(issue.pathway.story, say, MEASURE),
        audience=issue.audience,
        as_of=issue.pathway.story.as_of,
        fingerprint=issue.rules,
        report_code=issue.code,
        page_size=issue.paper,
        thresholds=thresholds,
        bands=issue.pathway.bands,
        shared_until=issue.shared_until,
    )


def _keep(act: Act, issue: ReportIssue, content: bytes) -> None:
    """Note what was issued; the same report issued again is the same report."""
    if report_is_kept(act.session, issue.code):
        return
    act.session.add(
        IssuedReport(
            code=issue.code,
            player_id=issue.pathway.story.player.id,
            audience=issue.audience.value,
            language=issue.language,
            as_of=issue.pathway.story.as_of,
            issued_at=act.now,
            issued_by_id=act.actor.user_id,
            fingerprint=issue.rules,
            sha256=sha256(content).hexdigest(),
            verdicts=_as_issued(issue),
        )
    )


def _as_issued(issue: ReportIssue) -> dict[str, Any]:
    say = speaker(issue.language)
    return {f"{one.competition}/{one.edition}": as_json(one, say) for one in issue.pathway.verdicts}
