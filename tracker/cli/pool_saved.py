"""`tracker pool saved`: questions that the installation keeps, and who is new in their answers."""

from __future__ import annotations

from collections.abc import Iterator

import click

from tracker.access.actor import OPERATOR
from tracker.actions.kept_questions import KeptQuestion
from tracker.actions.pool_lists import card_as_data
from tracker.actions.saved_questions import (
    MOST_SEEN,
    AskQuestion,
    ForgetQuestion,
    KeepQuestion,
    ListQuestions,
    News,
    QuestionAnswer,
    RenameQuestion,
    SeeQuestion,
    ask_question,
    forget_question,
    keep_question,
    list_questions,
    rename_question,
    see_question,
)
from tracker.actions.spoken import spoken
from tracker.cli.house import opened
from tracker.cli.pool_filters import filters_of_a_question, pairs
from tracker.cli.pool_lines import card_line, why_lines
from tracker.cli.values import LANGUAGE, print_json, print_lines
from tracker.finding.address import address, read
from tracker.finding.spoken import asks, part_phrase
from tracker.football.errors import NotFoundError
from tracker.football.people import folded
from tracker.football.phrase import phrase
from tracker.i18n.speak import Speak, speaker
from tracker.wiring import House

_JSON = click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
_NAME = click.argument("name")


@click.group("saved")
def saved() -> None:
    """Keep questions about the pool under names, and be told who is new in their answers."""


@saved.command("list")
@_JSON
@LANGUAGE
def list_them(*, in_json: bool, language: str) -> None:
    """List the kept questions, the last worked with first. None of them is asked."""
    with opened() as house:
        kept = house.perform(list_questions, ListQuestions(), OPERATOR)
    say = speaker(language)
    if in_json:
        print_json([_as_data(one, say) for one in kept])
    else:
        print_lines([line for one in kept for line in _kept_lines(one, say)] or [say(phrase("saved-no-questions"))])


@saved.command("keep")
@_NAME
@filters_of_a_question
@_JSON
@LANGUAGE
def keep(*, name: str, in_json: bool, language: str, **filters: str | tuple[str, ...]) -> None:
    """Keep a question as NAME, asked as `tracker pool` asks it. Whom it finds now counts as seen."""
    question = read(pairs(filters))
    with opened() as house:
        number = house.perform(keep_question, KeepQuestion(name, question), OPERATOR)
    _done("saved-kept", name, {"number": number, "name": name}, in_json=in_json, language=language)


@saved.command("ask")
@_NAME
@click.option("--after", default="", metavar="PLACE", help="Where the page begins, as the page before tells.")
@_JSON
@LANGUAGE
def ask(*, name: str, after: str, in_json: bool, language: str) -> None:
    """Say who is new in the answer of the question NAME since it was last seen, and who has left it."""
    say = speaker(language)
    with opened() as house:
        answer = house.perform(ask_question, AskQuestion(_own(house, name).number, after), OPERATOR)
    if in_json:
        print_json(_answer_as_data(answer, say))
    else:
        print_lines(_answer_lines(answer, say))


@saved.command("seen")
@_NAME
@click.option("--state", metavar="STATE", help="Only if the answer is still the one of this `state`.")
@_JSON
@LANGUAGE
def seen(*, name: str, state: str | None, in_json: bool, language: str) -> None:
    """Say that the answer of the question NAME was seen: nobody in it is new from then on."""
    with opened() as house:
        number = _own(house, name).number
        house.perform(see_question, SeeQuestion(number, state), OPERATOR)
    _done("saved-seen", name, {"number": number, "seen": True}, in_json=in_json, language=language)


@saved.command("rename")
@_NAME
@click.argument("new_name")
@_JSON
@LANGUAGE
def rename(*, name: str, new_name: str, in_json: bool, language: str) -> None:
    """Call the question NAME otherwise."""
    with opened() as house:
        own = _own(house, name)
        house.perform(rename_question, RenameQuestion(own.number, new_name, own.version), OPERATOR)
    said = {"number": own.number, "name": new_name}
    _done("saved-renamed", new_name, said, in_json=in_json, language=language)


@saved.command("forget")
@_NAME
@_JSON
@LANGUAGE
def forget(*, name: str, in_json: bool, language: str) -> None:
    """Let the question NAME go, with whom it found."""
    with opened() as house:
        number = _own(house, name).number
        house.perform(forget_question, ForgetQuestion(number), OPERATOR)
    _done("saved-forgotten", name, {"forgotten": number}, in_json=in_json, language=language)


def _own(house: House, name: str) -> KeptQuestion:
    """The question of a name.

    Raises:
        NotFoundError: none is called so; names those that there are.
    """
    kept = house.perform(list_questions, ListQuestions(), OPERATOR)
    for one in kept:
        if folded(one.name) == folded(name):
            return one
    names = ", ".join(f"“{one.name}”" for one in kept)
    raise spoken(NotFoundError, phrase("saved-unknown", name=name, questions=len(kept), names=names))


def _done(code: str, name: str, data: dict[str, object], *, in_json: bool, language: str) -> None:
    if in_json:
        print_json(data)
    else:
        click.echo(speaker(language)(phrase(code, name=" ".join(name.split()))))


def _kept_lines(one: KeptQuestion, say: Speak) -> Iterator[str]:
    yield say(phrase("saved-line", name=one.name, day=one.seen_on))
    yield from (f"  {line}" for line in _asks_lines(one, say))


def _asks_lines(one: KeptQuestion, say: Speak) -> Iterator[str]:
    if one.why_not:
        yield say(one.why_not.phrase) if one.why_not.phrase else str(one.why_not)
        if one.question:
            yield say(phrase("saved-nearest", question=address(one.question)))
    if one.ruled:
        names = one.ruled.competition.name, one.ruled.edition.name
        yield say(phrase("finding-heading", competition=names[0], edition=names[1]))
    parts = tuple(asks(one.question, one.clubs)) if one.question else ()
    for part, words in parts:
        yield say(phrase("saved-asks", part=part_phrase(part), value=", ".join(say(word) for word in words)))
    if one.ruled and not parts:
        yield say(phrase("saved-asks-all"))


def _answer_lines(answer: QuestionAnswer, say: Speak) -> Iterator[str]:
    yield answer.kept.name
    yield from (f"  {line}" for line in _asks_lines(answer.kept, say))
    if answer.news:
        yield from _news_lines(answer, answer.news, say)


def _news_lines(answer: QuestionAnswer, news: News, say: Speak) -> Iterator[str]:
    day = answer.kept.seen_on
    yield say(phrase("saved-now", players=news.total, before=news.before, day=day))
    if news.new is None or news.left is None:
        yield say(phrase("saved-too-wide", before=news.before, most=MOST_SEEN))
        return
    yield say(phrase("saved-new", players=news.new, day=day))
    yield from (f"  {say(card_line(card))}" for card in answer.newcomers)
    if answer.following:
        yield say(phrase("finding-more", after=str(answer.following)))
    yield say(phrase("saved-left", players=news.left))
    yield from (f"  {line}" for one in answer.left for line in why_lines(one, say))


def _as_data(one: KeptQuestion, say: Speak) -> dict[str, object]:
    why_not = (say(one.why_not.phrase) if one.why_not.phrase else str(one.why_not)) if one.why_not else None
    return {
        "number": one.number,
        "name": one.name,
        "question": address(one.question) if one.question else None,
        "why_not": why_not,
        "seen_on": one.seen_on.isoformat(),
    }


def _answer_as_data(answer: QuestionAnswer, say: Speak) -> dict[str, object]:
    news, following = answer.news, answer.following
    figures = {"total": news.total, "before": news.before, "new": news.new, "left": news.left} if news else None
    return {
        **_as_data(answer.kept, say),
        "news": figures,
        "newcomers": [card_as_data(card) for card in answer.newcomers],
        "following": None if following is None else str(following),
        "left": [
            {"id": one.player, "name": one.name, "because": [part.value for part, _ in one.reasons]}
            for one in answer.left
        ],
        "state": answer.state or None,
    }
