"""Issuing a player's pathway report as a PDF, with a code that says later what was issued, when and to whom."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.issued_records import mark_records
from tracker.access.permissions import Permission
from tracker.access.redact import redact
from tracker.access.roles import Role
from tracker.actions.issuing import Issued, put_on_record, site_of
from tracker.actions.others import with_bands
from tracker.actions.players import Pathway, day_asked_for, dossier_for, pathway_of
from tracker.actions.throttling import Try, report_tries
from tracker.actions.verb import Act, verb
from tracker.eligibility.fingerprint import fingerprint
from tracker.eligibility.shown import as_json
from tracker.football.dossier import Dossier
from tracker.football.errors import BadInputError
from tracker.football.issued import About, Readers, ReportKind, report_code
from tracker.football.limits import Thresholds
from tracker.football.people import folded
from tracker.i18n.speak import LANGUAGES, Speak, speaker
from tracker.pathway.layout import strip
from tracker.reports.paper import MEASURE, Paper
from tracker.reports.player_report import Audience, PlayerReport
from tracker.reports.render import render_player_report, tell_player_report
from tracker.reports.seal import Seal
from tracker.reports.told import Told
from tracker.reports.voice import Voice

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
    #: What it says, before it is set on paper.
    told: Callable[[], Told] = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Terms:
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
    #: The mark of the records it rests on, which are more than it tells of.
    records: str | None = field(default=None, repr=False)
    #: A short code made from all that the report says, so that it names this content and no other.
    code: str = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "code", report_code((self, self.shared_until)))

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
    return issued_as(act, issue, drawn(issue, act.library.thresholds, site_of(act.office.address)))


def thought_out(act: Act, command: IssueReport) -> ReportIssue:
    """What a player's report says, as far as this actor may know; it is neither drawn nor on record yet.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        BadInputError: the language is not spoken here, or the as-of day lies in the future.
    """
    refuse_unspoken(command.language)
    as_of = day_asked_for(act, command.as_of)
    terms = Terms(command.audience or audience_of(act.actor), command.language, command.paper)
    return _issue(act, _dossier_told(act, command.player_id, terms.audience), as_of, terms)


def still_says(act: Act, issue: ReportIssue) -> bool:
    """Whether the records on which a report rests are still those it was thought out from, for this actor too.

    With whom the player was compared is not asked again: that was so when it was thought out.

    Raises:
        NotFoundError: this actor may not know of the player any more.
    """
    story = issue.pathway.story
    dossier = _dossier_told(act, story.player.id, issue.audience)
    return mark_records(dossier, story.as_of) == issue.records


def _dossier_told(act: Act, player_id: int, audience: Audience) -> Dossier:
    return told_to(audience, dossier_for(act, player_id))


def issue_shared(act: Act, dossier: Dossier, terms: Terms, link: int) -> IssuedPdf:
    """The report of a dossier for whoever follows a family's link, of a visitor's verb; its file names nobody."""
    issue = _issue(act, told_to(terms.audience, dossier), act.day, terms)
    content = drawn(issue, act.library.thresholds, site_of(act.office.address))
    issued = issued_as(act, issue, content, link=link)
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


def _issue(act: Act, dossier: Dossier, as_of: date, terms: Terms) -> ReportIssue:
    return ReportIssue(
        pathway=pathway_of(dossier, act.library, as_of, with_bands(act, dossier, as_of)),
        audience=terms.audience,
        language=terms.language,
        paper=terms.paper,
        rules=fingerprint(act.library.catalogue),
        shared_until=terms.shared_until,
        records=mark_records(dossier, as_of),
    )


def issued_as(act: Act, issue: ReportIssue, content: bytes, **more: str | int) -> IssuedPdf:
    """Put on record that a player's report leaves the system, of a verb that issues it."""
    story = issue.pathway.story
    issued = Issued(
        kind=ReportKind.PLAYER,
        code=issue.code,
        readers=Readers(issue.audience.value),
        language=issue.language,
        as_of=story.as_of,
        about=About(player=story.player.id),
        records=issue.records,
        shared_until=issue.shared_until,
        verdicts=_as_issued(issue),
    )
    put_on_record(act, issued, content, **more)
    told = partial(_told, issue, act.library.thresholds, site_of(act.office.address))
    return IssuedPdf(issue.code, issue.file_name, content, told)


def drawn(issue: ReportIssue, thresholds: Thresholds, site: str | None) -> bytes:
    """A report as the bytes of a file of its own.

    Arguments:
        site: where whoever holds it can ask whether it was issued, if that is known.
    """
    say = speaker(issue.language)
    return render_player_report(as_report(issue, say, thresholds, site), say, issue.language)


def _told(issue: ReportIssue, thresholds: Thresholds, site: str | None) -> Told:
    say = speaker(issue.language)
    return tell_player_report(as_report(issue, say, thresholds, site), Voice(say, issue.language))


def as_report(issue: ReportIssue, say: Speak, thresholds: Thresholds, site: str | None) -> PlayerReport:
    """A report ready to be set, alone or among others."""
    return PlayerReport(
        story=issue.pathway.story,
        verdicts=issue.pathway.verdicts,
        strip=strip(issue.pathway.story, say, MEASURE),
        audience=issue.audience,
        as_of=issue.pathway.story.as_of,
        fingerprint=issue.rules,
        seal=Seal(issue.code, site),
        page_size=issue.paper,
        thresholds=thresholds,
        bands=issue.pathway.bands,
        ahead=issue.pathway.ahead,
        windows=issue.pathway.windows,
        shared_until=issue.shared_until,
    )


def _as_issued(issue: ReportIssue) -> dict[str, Any]:
    say = speaker(issue.language)
    return {f"{one.competition}/{one.edition}": as_json(one, say) for one in issue.pathway.verdicts}
