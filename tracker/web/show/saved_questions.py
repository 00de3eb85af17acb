"""The pages of the own kept questions, in finished words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from flask import url_for

from tracker.actions.kept_questions import KeptQuestion
from tracker.actions.saved_questions import MOST_SEEN, News, QuestionAnswer
from tracker.finding.answer import WhyNot
from tracker.finding.spoken import asks, part_phrase
from tracker.football.phrase import Value, phrase
from tracker.reports.voice import Voice
from tracker.web.language import refused
from tracker.web.show.pool import ShownCard, shown_card
from tracker.web.show.pool_filters import address_of
from tracker.web.show.pool_views import FIND

#: So many questions are counted on one page.
ON_A_PAGE = 10


@dataclass(frozen=True, slots=True)
class ListedQuestion:
    """A question in the list of them: what it asks in a line, and what is new in it in a few words."""

    name: str
    address: str
    line: str
    new: str
    some: bool
    figures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuestionsPage:
    """The own questions; `before` and `after` are the ways to the other pages of them."""

    questions: tuple[ListedQuestion, ...]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ShownLeft:
    """Somebody who has left an answer, with what keeps them out."""

    name: str
    address: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """Everything that stands on the page of a question.

    Arguments:
        why_not: why it can be asked no more, and the way to the nearest that can.
        new: how many are new, as a heading; `too_wide` says instead why that cannot be told.
        state: the answer that is shown, for the button that says it was seen; nothing where nothing is to be seen.
    """

    number: int
    name: str
    version: int
    edition: str
    provisional: bool
    asks: tuple[str, ...]
    why_not: str
    nearest: str
    whole: str
    counted: str
    new: str
    too_wide: str
    cards: tuple[ShownCard, ...]
    more: str
    from_start: str
    left_heading: str
    left: tuple[ShownLeft, ...]
    left_more: str
    state: str


def questions_page(
    kept: tuple[KeptQuestion, ...], news: Mapping[int, News], here: int, pages: int, voice: Voice
) -> QuestionsPage:
    """A page of the own questions, with what is new in those that were counted."""
    return QuestionsPage(
        questions=tuple(_listed(one, news.get(one.number), voice) for one in kept),
        before=url_for("saved_questions.every", page=here - 1) if here > 1 else "",
        after=url_for("saved_questions.every", page=here + 1) if here < pages else "",
    )


def question_page(answer: QuestionAnswer, voice: Voice, *, continued: bool) -> QuestionPage:
    """The page of a question."""
    kept, news, here = answer.kept, answer.news, url_for("saved_questions.one", number=answer.kept.number)
    way = address_of(FIND, kept.question) if kept.question else ""
    following = answer.following
    told = news is not None and news.new is not None
    return QuestionPage(
        number=kept.number,
        name=kept.name,
        version=kept.version,
        edition=_edition(kept),
        provisional=bool(kept.ruled and kept.ruled.provisional),
        asks=tuple(_asks(kept, voice)),
        why_not=refused(kept.why_not) if kept.why_not else "",
        nearest=way if kept.why_not else "",
        whole="" if kept.why_not else way,
        counted=_counted(answer, voice),
        new=_said(voice, "new", players=news.new, day=kept.seen_on) if news and news.new is not None else "",
        too_wide=_said(voice, "too-wide", most=MOST_SEEN) if news and news.new is None else "",
        cards=tuple(shown_card(card, kept.question, voice) for card in answer.newcomers) if kept.question else (),
        more=f"{here}?after={following}" if following else "",
        from_start=here if continued else "",
        left_heading=_said(voice, "left", players=news.left) if news and news.left else "",
        left=tuple(_left(one, voice) for one in answer.left),
        left_more=_left_more(answer, voice),
        state=answer.state if news and (not told or news.new or news.left) else "",
    )


def own_questions(kept: tuple[KeptQuestion, ...]) -> tuple[tuple[str, str], ...]:
    """The own questions by name, each with its page."""
    return tuple((one.name, url_for("saved_questions.one", number=one.number)) for one in kept)


def _listed(one: KeptQuestion, news: News | None, voice: Voice) -> ListedQuestion:
    seen = _said(voice, "last-seen", day=voice.day(one.seen_on))
    now = [_said(voice, "in-answer", players=news.total)] if news else []
    return ListedQuestion(
        name=one.name,
        address=url_for("saved_questions.one", number=one.number),
        line=" · ".join(_told(one, voice)),
        new=_news(one, news, voice),
        some=bool(news and news.new),
        figures=(*now, seen),
    )


def _news(one: KeptQuestion, news: News | None, voice: Voice) -> str:
    if one.why_not:
        return _said(voice, "asked-no-more")
    if news is None:
        return _said(voice, "not-counted")
    return _said(voice, "too-many") if news.new is None else _said(voice, "how-many-new", players=news.new)


def _told(one: KeptQuestion, voice: Voice) -> Iterator[str]:
    """The edition and what else a question asks; nothing of it where it can be asked no more."""
    if one.why_not:
        return
    yield _edition(one)
    yield from _asks(one, voice)


def _edition(kept: KeptQuestion) -> str:
    return f"{kept.ruled.competition.name}, {kept.ruled.edition.name}" if kept.ruled else ""


def _asks(kept: KeptQuestion, voice: Voice) -> Iterator[str]:
    for part, words in asks(kept.question, kept.clubs) if kept.question else ():
        value = ", ".join(voice.speak(word) for word in words)
        yield voice.speak(phrase("saved-asks", part=part_phrase(part), value=value))


def _counted(answer: QuestionAnswer, voice: Voice) -> str:
    news = answer.news
    if news is None:
        return ""
    return voice.speak(phrase("saved-now", players=news.total, before=news.before, day=answer.kept.seen_on))


def _left(one: WhyNot, voice: Voice) -> ShownLeft:
    reasons = tuple(voice.speak(said) for _, said in one.reasons)
    return ShownLeft(one.name, url_for("player.one", player_id=one.player), reasons)


def _left_more(answer: QuestionAnswer, voice: Voice) -> str:
    unnamed = (answer.news.left or 0) - len(answer.left) if answer.news else 0
    return _said(voice, "left-more", players=unnamed) if unnamed > 0 else ""


def _said(voice: Voice, name: str, **values: Value) -> str:
    return voice.speak(phrase(f"web-saved-{name}", **values))
