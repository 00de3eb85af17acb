"""The own kept questions: all of them with what is new, one with its newcomers, and keeping another."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.bringing_back import BringBackQuestion, bring_back_question
from tracker.actions.finding import TooCostlyError
from tracker.actions.kept_questions import KeptQuestion
from tracker.actions.saved_questions import (
    AskQuestion,
    CountQuestion,
    ForgetQuestion,
    KeepQuestion,
    ListQuestions,
    News,
    RenameQuestion,
    SeeQuestion,
    ask_question,
    count_question,
    forget_question,
    keep_question,
    list_questions,
    rename_question,
    see_question,
)
from tracker.finding.address import read_address
from tracker.finding.question import Question
from tracker.finding.refused import QuestionRefusedError
from tracker.football.errors import BadInputError, ChangedMeanwhileError, NotFoundError, TrackerError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.web.forms.saved_questions import KeepQuestionForm, RenameQuestionForm, SeenForm
from tracker.web.language import refused, speak, voice
from tracker.web.page import page
from tracker.web.said import Undo, tell
from tracker.web.show.pool_filters import address_of
from tracker.web.show.pool_views import FIND
from tracker.web.show.saved_questions import ON_A_PAGE, question_page, questions_page
from tracker.web.task import Do, Task

task = Task("saved_questions")

_ALL = "/pool/saved"
_ONE = f"{_ALL}/<int(max={LARGEST_NUMBER}):number>"


@task.route(_ALL, does=(list_questions, count_question))
def every(do: Do) -> ResponseReturnValue:
    """The own questions, some at a time, each with how many are new."""
    kept = do(list_questions, ListQuestions())
    pages = max(1, -(-len(kept) // ON_A_PAGE))
    asked = request.args.get("page", 1, int)
    here = asked if 1 <= asked <= pages else 1
    some = kept[(here - 1) * ON_A_PAGE : here * ON_A_PAGE]
    shown = questions_page(some, _counted(do, some), here, pages, voice())
    return page("tasks/saved/page.html", shown=shown)


@task.route(_ALL, does=keep_question, methods=["POST"])
def keep(do: Do) -> ResponseReturnValue:
    """Keep a question; what is wrong with its name stands in the form."""
    form = KeepQuestionForm(request.form)
    try:
        question = read_address(form.question.data or "")
    except QuestionRefusedError as refusal:
        return _refused(refusal, refusal.nearest)
    if not form.validate():
        return _kept_not(form, question), 400
    try:
        number = do(keep_question, KeepQuestion(form.name.data or "", question))
    except QuestionRefusedError as refusal:
        return _refused(refusal, refusal.nearest)
    except NotFoundError as refusal:
        return _refused(refusal, None)
    except BadInputError as error:
        return _kept_not(form, question, refused(error)), error.status
    tell(phrase("said-question-kept", name=form.name.data or ""))
    return redirect(url_for("saved_questions.one", number=number), 303)


@task.route(_ONE, does=ask_question)
def one(do: Do, number: int) -> ResponseReturnValue:
    """Who is new in the answer of a question, and who has left it."""
    try:
        return _one(do, number)
    except QuestionRefusedError as refusal:
        here = url_for("saved_questions.one", number=number)
        return page("tasks/pool/refused.html", sentence=refused(refusal), nearest=here), refusal.status


@task.route(f"{_ONE}/seen", does=(see_question, ask_question), methods=["POST"])
def seen(do: Do, number: int) -> ResponseReturnValue:
    """Say that the answer was seen; where it is another one by now, the page shows that one."""
    form = SeenForm(request.form)
    if not form.validate():
        return _one(do, number, speak(phrase("web-choice-unknown"))), 400
    try:
        do(see_question, SeeQuestion(number, form.state.data))
    except (QuestionRefusedError, ChangedMeanwhileError) as error:
        return _one(do, number, refused(error)), error.status
    tell(phrase("web-saved-was-seen"))
    return redirect(url_for("saved_questions.one", number=number), 303)


@task.route(f"{_ONE}/name", does=(rename_question, ask_question), methods=["POST"])
def rename(do: Do, number: int) -> ResponseReturnValue:
    """Call the question otherwise."""
    form = RenameQuestionForm(request.form)
    if not form.validate():
        return _one(do, number, speak(phrase(_first_fault(form)))), 400
    try:
        do(rename_question, RenameQuestion(number, form.name.data or "", form.version.data or 0))
    except (BadInputError, ChangedMeanwhileError) as error:
        return _one(do, number, refused(error)), error.status
    tell(phrase("said-question-renamed", name=form.name.data or ""))
    return redirect(url_for("saved_questions.one", number=number), 303)


@task.route(f"{_ONE}/forget", does=forget_question, methods=["POST"])
def forget(do: Do, number: int) -> ResponseReturnValue:
    """Let the question go; it can be brought back."""
    dropped = do(forget_question, ForgetQuestion(number))
    undo = Undo(url_for("saved_questions.bring_back", number=dropped.aside)) if dropped.aside is not None else None
    tell(phrase("said-question-dropped", name=dropped.name), undo)
    return redirect(url_for("saved_questions.every"), 303)


@task.route(f"{_ALL}/put-aside/<int(max={LARGEST_NUMBER}):number>/back", does=bring_back_question, methods=["POST"])
def bring_back(do: Do, number: int) -> ResponseReturnValue:
    """Bring back a question that was dropped."""
    back = do(bring_back_question, BringBackQuestion(number))
    tell(phrase("said-question-back", name=back.name))
    return redirect(url_for("saved_questions.one", number=back.number), 303)


def _counted(do: Do, kept: tuple[KeptQuestion, ...]) -> dict[int, News]:
    """What is new in each; the first that takes too long is the last that is asked, so that no page waits long."""
    found: dict[int, News] = {}
    for one_of_them in kept:
        try:
            news = do(count_question, CountQuestion(one_of_them.number))
        except TooCostlyError:
            return found
        except NotFoundError:
            continue
        if news:
            found[one_of_them.number] = news
    return found


def _one(do: Do, number: int, wrong: str = "") -> str:
    asked = AskQuestion(number, request.args.get("after", ""))
    shown = question_page(do(ask_question, asked), voice(), continued=bool(asked.after))
    return page("tasks/saved/one.html", shown=shown, wrong=wrong)


def _kept_not(form: KeepQuestionForm, question: Question, wrong: str = "") -> str:
    return page("tasks/saved/keep.html", form=form, wrong=wrong, back=address_of(FIND, question))


def _refused(refusal: TrackerError, nearest: Question | None) -> ResponseReturnValue:
    way = address_of(FIND, nearest) if nearest else ""
    return page("tasks/pool/refused.html", sentence=refused(refusal), nearest=way), refusal.status


def _first_fault(form: RenameQuestionForm) -> str:
    """The code of what is wrong; a value that no page of ours sends is said as such."""
    said = [fault for faults in form.errors.values() for fault in faults if "saved-" in fault]
    return said[0] if said else "web-choice-unknown"
