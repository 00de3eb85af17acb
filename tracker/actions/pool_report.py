"""Putting the answer to a question about the pool on paper: how deep it is, who ages out next, and who is in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.finding import FoundCard, PoolFound, as_a_whole, cards_of, put, within_time
from tracker.actions.issuing import Issued, put_on_record, readers_of, seal_for
from tracker.actions.reports import IssuedPdf, refuse_unspoken
from tracker.actions.throttling import Try, report_tries
from tracker.actions.verb import Act, verb
from tracker.eligibility.fingerprint import fingerprint
from tracker.eligibility.verdict import Answer
from tracker.finding.answer import Count
from tracker.finding.depth import WITHIN, depth_of
from tracker.finding.facets import COVERAGE_BANDS, Facet
from tracker.finding.in_words import surely_within
from tracker.finding.question import Question, Sort
from tracker.finding.spoken import asks, choice_phrase, part_phrase
from tracker.football.issued import About, Readers, ReportKind, report_code
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import DEFAULT_LANGUAGE, speaker
from tracker.reports.eligible_pool.on_record import COUNTED
from tracker.reports.eligible_pool.report import PoolMember, PoolReport
from tracker.reports.paper import Paper
from tracker.reports.pool_told import tell_pool_report
from tracker.reports.told import on_paper
from tracker.reports.voice import Voice
from tracker.store.depth import count_depth
from tracker.store.finding import find_all
from tracker.store.finding_shape import Asked

#: So many players are listed; who wants more takes the whole answer along as a file.
MOST_LISTED = 300
#: So many stand in the countdown.
NEXT_TO_LEAVE = 20


@dataclass(frozen=True, slots=True)
class IssuePoolReport:
    """The report on which pool, in which language, on which paper."""

    question: Question
    language: str = DEFAULT_LANGUAGE
    paper: Paper = Paper.A4


def _counted(_command: IssuePoolReport, actor: Actor) -> tuple[Try, ...]:
    return report_tries(actor.user_id)


@verb(needs=Permission.POOL_ASK, leaves=(Event.REPORT_ISSUED,), tries=_counted)
def issue_pool_report(act: Act, command: IssuePoolReport) -> IssuedPdf:
    """The answer to a question as of today, as a PDF; that it left is on record, with its code.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
        QuestionRefusedError: the question cannot be asked, or not by this actor.
        BadInputError: the language is not spoken here.
        TooCostlyError: the database was broken off.
        TooManyTriesError: this person had so many made that the next one has to wait.
    """
    refuse_unspoken(command.language)
    report = pool_report(act, command.question)
    code = report_code((command.language, command.paper.name, report))
    voice = Voice(speaker(command.language), command.language)
    told = tell_pool_report(report, seal_for(act, code), voice)
    content = on_paper(told, command.paper)
    about = About(edition=f"{command.question.competition}/{command.question.edition}")
    issued = Issued(ReportKind.POOL, code, report.readers, command.language, report.as_of, about)
    put_on_record(act, issued, content, rows=len(report.members))
    return IssuedPdf(code, f"eligible-pool-{report.as_of.isoformat()}.pdf", content, lambda: told)


def pool_report(act: Act, question: Question) -> PoolReport:
    """The report of a pool, asked as the pages ask and not yet drawn."""
    answer, asked = as_a_whole(act, question)
    found, sees_all = answer.found, act.actor.role is Role.OPERATOR
    readers = Readers.FEDERATION if sees_all else readers_of(act.actor)
    with within_time(answer.question):
        depth = depth_of(count_depth(act.session, asked), act.library.thresholds.smallest_cell)
        members = _first(act, answer, asked, MOST_LISTED)
        leaving = _leaving(act, answer)
    return PoolReport(
        competition=answer.ruled.competition.name,
        edition=answer.ruled.edition.name,
        provisional=answer.ruled.provisional,
        as_of=act.day,
        scope=phrase(f"pool-report-scope-{'everybody' if sees_all else readers.value}"),
        rules_on=question.as_of,
        asked=tuple((part_phrase(part), words) for part, words in asks(question, answer.clubs)),
        order=phrase(f"web-pool-sort-{question.sort.value}"),
        rung=phrase("rung-club", rung=question.minutes_rung),
        total=found.total,
        within=surely_within(question, found.total, found.counts),
        counts={facet: tuple(_counts(question, facet, found.counts)) for facet in COUNTED},
        best_covered=_best_covered(question, found.counts),
        depth=depth,
        leaving=leaving,
        members=members,
        emptied=tuple((part_phrase(one.part), one.players_without_it) for one in answer.emptied),
        to_the_day=answer.to_the_day,
        least=act.library.thresholds.smallest_cell,
        readers=readers,
        fingerprint=fingerprint(act.library.catalogue),
    )


def _first(act: Act, answer: PoolFound, asked: Asked, most: int) -> tuple[PoolMember, ...]:
    """The first players of an answer in its order."""
    pages = find_all(act.session, asked, most)
    cards = cards_of(act, answer.ruled, asked, islice(pages, 1))
    return tuple(_member(card, answer.question) for card in cards)


def _leaving(act: Act, answer: PoolFound) -> tuple[PoolMember, ...]:
    """Of those who are found and may still play, who becomes too old next."""
    question = answer.question
    chosen = question.choices.get(Facet.ANSWER, WITHIN)
    open_to = tuple(one for one in WITHIN if one in chosen)
    if not open_to:
        return ()
    next_ones = replace(question.choosing(Facet.ANSWER, open_to), sort=Sort.OLDEST)
    _, asked = put(act, next_ones, ())
    return _first(act, answer, asked, NEXT_TO_LEAVE)


def _counts(
    question: Question, facet: Facet, counts: Mapping[Facet, tuple[Count, ...]]
) -> Iterator[tuple[Phrase, int | None]]:
    """The counts of a facet among those who are found: where some choices were made, of these alone."""
    chosen = question.choices.get(facet)
    for count in counts.get(facet, ()):
        if count.players != 0 and (chosen is None or count.choice in chosen):
            yield choice_phrase(facet, count.choice), count.players


def _best_covered(question: Question, counts: Mapping[Facet, tuple[Count, ...]]) -> int | None:
    """How many of those who are found have match records of the highest band."""
    chosen, best = question.choices.get(Facet.COVERAGE), COVERAGE_BANDS[-1]
    if chosen is not None and best not in chosen:
        return 0
    return next((one.players for one in counts.get(Facet.COVERAGE, ()) if one.choice == best), 0)


def _member(card: FoundCard, question: Question) -> PoolMember:
    pooled, left = card.pooled, card.windows
    return PoolMember(
        name=card.name,
        birth=card.birth,
        disputed=card.birth_disputed,
        answer=Answer(card.answer),
        position=pooled.position,
        club=card.club or "",
        team=card.team or "",
        minutes=pooled.minutes_on_record(question.minutes_rung),
        national_rung=pooled.national_rung,
        called_up_on=pooled.called_up_on,
        caps=pooled.caps,
        coverage=pooled.coverage,
        here=left.here,
        everywhere=left.everywhere,
        until=left.until,
    )
