"""A player's report for whoever follows a link that the family made: as a page and as a PDF, and nothing beside it.

Whoever follows it is nobody here. What they read is what a scout may know with whom no day of birth is shared.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.arrival import fingerprint
from tracker.actions.others import with_bands
from tracker.actions.players import Pathway, pathway_of
from tracker.actions.reports import IssuedPdf, Terms, issue_shared, refuse_unspoken, told_to
from tracker.actions.spoken import spoken
from tracker.actions.throttling import WRONG_LINK, Try, shared_report_tries, shared_tries
from tracker.actions.verb import Act, verb
from tracker.football.dossier import Dossier
from tracker.football.errors import NotFoundError
from tracker.football.phrase import phrase
from tracker.reports.paper import Paper
from tracker.reports.player_report import Audience
from tracker.store.dossiers import load_dossier
from tracker.store.shared_links import count_opening, followed_link
from tracker.store.tables import SharedLink


@dataclass(frozen=True, slots=True)
class OpenShared:
    """The token of a link, and the network it is asked from."""

    token: str = field(repr=False)
    network: str = ""


@dataclass(frozen=True, slots=True)
class IssueShared:
    """The token of a link, the language of the report, the network it is asked from, and the sheet."""

    token: str = field(repr=False)
    language: str = "en"
    network: str = ""
    paper: Paper = Paper.A4


@dataclass(frozen=True, slots=True)
class SharedReport:
    """What the report says, and the last day on which the link shows it."""

    pathway: Pathway
    until: date


def _token(command: OpenShared | IssueShared) -> str:
    return command.token


def _opening(command: OpenShared, _actor: Actor) -> tuple[Try, ...]:
    return shared_tries(command.network, fingerprint(command.token))


def _issuing(command: IssueShared, _actor: Actor) -> tuple[Try, ...]:
    return shared_report_tries(command.network, fingerprint(command.token))


@verb(needs=Permission.SHARED_OPEN, leaves=(Event.SHARED_OPENED,), tries=_opening, by_link=_token)
def open_shared(act: Act, command: OpenShared) -> SharedReport:
    """The report of a link as a page; the family reads that it was opened, and by which link.

    Raises:
        NotFoundError: the link shows nothing, or never was one.
        TooManyTriesError: so many wrong links were followed from this network, or this one so often, that the next
            try has to wait.
    """
    link, dossier = _followed(act, command.token)
    act.record(Event.SHARED_OPENED, "player", link.player_id, {"link": link.id})
    count_opening(act.session, link.id, act.day)
    told = told_to(Audience.SCOUT, dossier)
    return SharedReport(pathway_of(told, act.library, act.day, with_bands(act, told, act.day)), link.ends)


@verb(needs=Permission.SHARED_OPEN, leaves=(Event.REPORT_ISSUED,), tries=_issuing, by_link=_token)
def issue_shared_report(act: Act, command: IssueShared) -> IssuedPdf:
    """The report of a link as a PDF.

    Raises:
        NotFoundError: the link shows nothing, or never was one.
        BadInputError: the language is not spoken here.
        TooManyTriesError: so many were made of this link, or so many wrong links followed from this network, that
            the next one has to wait.
    """
    refuse_unspoken(command.language)
    link, dossier = _followed(act, command.token)
    terms = Terms(Audience.SCOUT, command.language, command.paper, link.ends)
    return issue_shared(act, dossier, terms, link.id)


def _followed(act: Act, token: str) -> tuple[SharedLink, Dossier]:
    """The link and the record of the one player in sight.

    Raises:
        NotFoundError: one that has ended, was taken back or never was is one answer.
    """
    link = followed_link(act.session, fingerprint(token))
    dossier = load_dossier(act.session, link.player_id) if link else None
    if link is None or dossier is None:
        raise spoken(NotFoundError, phrase("shared-over"))
    act.spare_try(WRONG_LINK)
    return link, dossier
