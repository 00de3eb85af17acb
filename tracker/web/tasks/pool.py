"""The pool: who may play in an edition, narrowed by what is on record, and other ways to look at the same question.

The question is the address. A form that was sent is answered by the address it makes, so that every page can be
kept, sent and gone back to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.depth import AskDepth, ask_depth
from tracker.actions.finding import FindInPool, TooCostlyError, WhyNotHere, find_in_pool, why_not_here
from tracker.actions.late_developers import AskLateDevelopers, ask_late_developers
from tracker.actions.players import FindPlayer, find_player
from tracker.actions.pool_lists import export_pool, export_pool_data
from tracker.actions.pool_report import IssuePoolReport, issue_pool_report
from tracker.actions.saved_questions import ListQuestions, list_questions
from tracker.actions.squad_building import ListSquads, list_squads
from tracker.eligibility.rule_set import UnknownEditionError
from tracker.finding.address import address, read, read_address
from tracker.finding.question import Question
from tracker.finding.refused import QuestionRefusedError
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.phrase import phrase
from tracker.web.forms.eligibility import editions
from tracker.web.forms.papers import PaperForm
from tracker.web.language import CHOICE, language, refused, speak, voice
from tracker.web.page import page
from tracker.web.show.editions import in_time
from tracker.web.show.file_answer import file_answer, issued_pdf
from tracker.web.show.papers import offered
from tracker.web.show.pool import pool_page
from tracker.web.show.pool_depth import depth_page
from tracker.web.show.pool_filters import address_of, ways_to
from tracker.web.show.pool_late import late_page
from tracker.web.show.pool_views import DEPTH, FIND, LATE
from tracker.web.show.pool_why import why_page
from tracker.web.show.saved_questions import own_questions
from tracker.web.show.squad_additions import into_squad
from tracker.web.taken_along import taken_along
from tracker.web.task import Do, Task
from tracker.web.twin import Around, twin

task = Task("pool")

#: The field of an edition's choice, which holds competition and edition in one, as no script takes them apart.
_OF = "of"
_WHO = "who"
_WHY = "pool.why"
_JSON = "application/json; charset=utf-8"


@task.route("/pool", does=(find_in_pool, list_questions, list_squads))
def find(do: Do) -> ResponseReturnValue:
    """The list; without a question, where to begin."""
    if not [name for name in request.args if name != CHOICE]:
        own = own_questions(do(list_questions, ListQuestions()))
        return page("tasks/pool/start.html", editions=in_time(editions(), voice()), own=own)

    def shown(question: Question) -> str:
        found = pool_page(do(find_in_pool, FindInPool(question)), voice())
        edition = f"{question.competition}/{question.edition}"
        into = into_squad(do(list_squads, ListSquads()), address_of(FIND, question), voice(), edition)
        form, papers = PaperForm(language=language(), paper="a4"), offered(voice())
        return page("tasks/pool/find.html", shown=found, into=into, report=form, offered=papers)

    return _answered(FIND, shown)


@task.route("/pool/depth", does=ask_depth)
def depth(do: Do) -> ResponseReturnValue:
    """How many there are by year of birth and position."""

    def shown(question: Question) -> str:
        return page("tasks/pool/depth.html", shown=depth_page(do(ask_depth, AskDepth(question)), voice()))

    return _answered(DEPTH, shown)


@task.route("/pool/late", does=ask_late_developers)
def late(do: Do) -> ResponseReturnValue:
    """Whom an early selection may have passed over."""

    def shown(question: Question) -> str:
        answer = do(ask_late_developers, AskLateDevelopers(question))
        return page("tasks/pool/late.html", shown=late_page(answer, voice()))

    return _answered(LATE, shown)


@task.route("/pool/why", does=(why_not_here, find_player))
def why(do: Do) -> ResponseReturnValue:
    """Why somebody is not in the answer."""

    def shown(question: Question) -> str:
        found = do(find_player, FindPlayer(request.args.get(_WHO, "")))
        answer = do(why_not_here, WhyNotHere(question, found))
        return page("tasks/pool/why.html", shown=why_page(question, answer, voice()))

    return _answered(_WHY, shown)


@task.route("/pool/export", does=(export_pool, export_pool_data), methods=["POST"])
def take_along(do: Do) -> ResponseReturnValue:
    """The whole answer as a file. That it was taken along goes on record, and so never by a link."""
    asked = FindInPool(read_address(request.form.get("question", "")))
    try:
        if request.form.get("format") == "json":
            return file_answer(do(export_pool_data, asked), _JSON)
        return taken_along(do, export_pool, asked)
    except TooCostlyError as refusal:
        return _too_costly(refusal, FIND)


@task.route("/pool/report", does=issue_pool_report, methods=["POST"])
def report(do: Do) -> ResponseReturnValue:
    """The answer on paper, as a PDF. It is issued with a line in the ledger, and so never by a link."""
    wanted = _wanted(PaperForm(request.form))
    try:
        return issued_pdf(do(issue_pool_report, wanted))
    except TooCostlyError as refusal:
        return _too_costly(refusal, FIND)


@task.route("/pool/report/page", does=issue_pool_report, methods=["POST"])
def read_report(do: Do) -> ResponseReturnValue:
    """The same as a page, issued as the file is."""
    form = PaperForm(request.form)
    wanted = _wanted(form)
    try:
        told = do(issue_pool_report, wanted).told()
    except TooCostlyError as refusal:
        return _too_costly(refusal, FIND)
    given = {**form.sent, "question": address(wanted.question)}
    back = address_of(FIND, wanted.question)
    return twin(told, Around(back, speak(phrase("web-pool-back")), url_for("pool.report"), given))


def _wanted(form: PaperForm) -> IssuePoolReport:
    form.refuse_unknown()
    question = read_address(request.form.get("question", ""))
    return IssuePoolReport(question, form.language.data or "", form.chosen_paper)


def _answered(endpoint: str, shown: Callable[[Question], str]) -> ResponseReturnValue:
    """The page of the question in the address, or why it is none and which is the nearest."""
    try:
        question = _asked()
        if _OF in request.args:
            return redirect(address_of(endpoint, replace(question, after=None)), 303)
        return shown(question)
    except QuestionRefusedError as refusal:
        return _refused(refusal, endpoint, refusal.nearest)
    except TooCostlyError as refusal:
        return _too_costly(refusal, endpoint)
    except UnknownEditionError as refusal:
        if refusal.nearest is None:
            return _refused(refusal, endpoint, None)
        competition, edition = refusal.nearest
        return _refused(refusal, endpoint, replace(question, competition=competition, edition=edition, after=None))
    except (BadInputError, NotFoundError) as refusal:
        # What is asked beside the question is refused as on any other page.
        if _WHO in request.args:
            raise
        return _refused(refusal, endpoint, None)


def _asked() -> Question:
    pairs = list(request.args.items(multi=True))
    competition, _, edition = request.args.get(_OF, "").partition("/")
    if edition:
        pairs = [pair for pair in pairs if pair[0] not in ("competition", "edition")]
        pairs += [("competition", competition), ("edition", edition)]
    return read(pairs, beside=(CHOICE, _OF, _WHO))


def _refused(
    refusal: BadInputError | NotFoundError, endpoint: str, question: Question | None
) -> ResponseReturnValue:
    """One sentence, and a link to the nearest question that can be asked."""
    # Why somebody is not there is asked anew below the list, as an address of the question names nobody.
    nearest = address_of(FIND if endpoint == _WHY else endpoint, question) if question else ""
    return page("tasks/pool/refused.html", sentence=refused(refusal), nearest=nearest), refusal.status


def _too_costly(refusal: TooCostlyError, endpoint: str) -> ResponseReturnValue:
    """One sentence, and links to narrower questions."""
    ways = ways_to(refusal.narrower, endpoint, voice())
    return page("tasks/pool/too_costly.html", sentence=refused(refusal), ways=ways), refusal.status
