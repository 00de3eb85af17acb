"""Asking the pool: who may play in an edition and is all that is asked for, and why somebody else is not found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from tracker.access.permissions import Permission
from tracker.access.redact import may_know_days
from tracker.access.roles import Role
from tracker.actions.ruled import Question as Edition
from tracker.actions.ruled import Ruled, ruled_by
from tracker.actions.verb import Act, verb
from tracker.eligibility.buckets import buckets_of
from tracker.eligibility.rule import Confederation
from tracker.eligibility.verdict import Answer
from tracker.eligibility.windows.left import EditionToCome, WindowsLeft, editions_to_come, windows_left
from tracker.finding.answer import Count, Emptied, Found, WhyNot, told
from tracker.finding.facets import CHOICES, Choice, Facet, Listed
from tracker.finding.pooled import Buckets, Pooled, answer_of
from tracker.finding.question import Filter, Part, Question
from tracker.finding.refused import QuestionRefusedError
from tracker.finding.spoken import why_not
from tracker.football.errors import NotFoundError
from tracker.football.people import Birth, Sex
from tracker.football.phrase import phrase
from tracker.store.engine import TooLongError, answering
from tracker.store.finding import count_without, find, place_after
from tracker.store.finding_shape import Asked
from tracker.store.pool_cards import PoolRecord, club_names, is_named, pool_records
from tracker.store.tables.pool import MANY_MINUTES

#: Who looks at players that families share, and so may ask how much of them is shared.
_SHARED_WITH = frozenset({Role.SCOUT, Role.OFFICER, Role.OPERATOR})
#: By what a question that is too costly is narrowed best.
_NARROWS = (Filter.NATIONALITY, Facet.POSITION, Filter.MINUTES, Facet.ANSWER)


@dataclass(frozen=True, slots=True)
class FindInPool:
    """A question, and the facets to count by; all that the actor may be told of if none are named."""

    question: Question
    counted: tuple[Facet, ...] | None = None


@dataclass(frozen=True, slots=True)
class FoundCard:
    """A player who is found, as far as the actor may know one: the verdict and what is left before ageing out."""

    pooled: Pooled
    name: str
    club: str | None
    team: str | None
    birth_disputed: bool
    answer: str
    windows: WindowsLeft

    @property
    def birth(self) -> Birth | None:
        """The birth as far as it may be known."""
        return _birth(self.pooled)


@dataclass(frozen=True, slots=True)
class PoolFound:
    """The answer, the rule it rests on, the names of the clubs in it, and what emptied it if nobody is found.

    `association` is the one for which allegiance is told.
    Where the actor may not know births `to_the_day`, all of it follows from the years alone.
    """

    ruled: Ruled
    question: Question
    association: str
    to_the_day: bool
    found: Found[FoundCard]
    clubs: Mapping[int, str]
    emptied: tuple[Emptied, ...] = ()


@dataclass(frozen=True, slots=True)
class WhyNotHere:
    """A question, and the player who is missed in its answer."""

    question: Question
    player_id: int


class TooCostlyError(TooLongError):
    """A question took the database too long; says by what to narrow it.

    `narrower` are such questions, each with what it narrows by: the same from its first page, and less costly.
    """

    def __init__(self, question: Question) -> None:
        asked = {*question.choices, *(part for part in Filter if getattr(question, part.value) not in (None, ""))}
        open_ways = [part.value for part in _NARROWS if part not in asked] or ["club"]
        by = ", ".join(open_ways)
        super().__init__(f"This question took the database too long and was broken off; narrow it by {by}.")
        self.phrase = phrase("question-too-costly", by=by)
        self.narrower = tuple(_narrower(question))


def _narrower(question: Question) -> Iterator[tuple[Part, Question]]:
    """By senior minutes, which a smaller index answers, and by who may still play, which bounds the births."""
    if question.minutes is None:
        yield Filter.MINUTES, replace(question, minutes=MANY_MINUTES, after=None)
    if Facet.ANSWER not in question.choices:
        yield Facet.ANSWER, question.choosing(Facet.ANSWER, (Answer.WITHIN_AGE.value,))


@verb(needs=Permission.POOL_ASK)
def find_in_pool(act: Act, command: FindInPool) -> PoolFound:
    """Who of the players one may see could play in an edition and is all that is asked for.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
        QuestionRefusedError: the question cannot be asked, or not by this actor.
        TooCostlyError: the database was broken off.
    """
    return answered(act, command)


@verb(needs=Permission.POOL_ASK)
def why_not_here(act: Act, command: WhyNotHere) -> WhyNot:
    """What of a question keeps a player out whom one may see.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one; or no such edition.
        QuestionRefusedError: the question cannot be asked, or not by this actor.
    """
    ruled, asked = put(act, command.question, ())
    numbers = (command.player_id,)
    records = pool_records(act.session, act.actor, act.day, numbers, to_the_day=asked.to_the_day)
    if not records:
        error = NotFoundError(f"There is no player {command.player_id} here that you may see.")
        error.phrase = phrase("refused-no-player", player=str(command.player_id))
        raise error
    (record,) = records
    words = command.question.words
    return kept_out(ruled, asked, record, named=not words or is_named(act.session, words, command.player_id))


def kept_out(ruled: Ruled, asked: Asked, record: PoolRecord, *, named: bool = True) -> WhyNot:
    """What of a question keeps a player out whom the asker may see."""
    pooled = record.pooled
    if pooled.sex not in asked.sexes:
        reason = phrase("why-not-enters", competition=ruled.competition.name)
        return WhyNot(pooled.player, record.name, ((Facet.SEX, reason),))
    return why_not(asked.question, pooled, asked.buckets, record.name, record.club, named=named)


def answered(act: Act, command: FindInPool) -> PoolFound:
    """The answer to a question, as the verb gives it."""
    ruled, asked = put(act, command.question, command.counted)
    return _answer(act, ruled, asked, command.question)


def as_a_whole(act: Act, question: Question) -> tuple[PoolFound, Asked]:
    """The answer to a question of which no page is read, with a card at most, and the question as it is put.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
        QuestionRefusedError: the question cannot be asked, or not by this actor.
        TooCostlyError: the database was broken off.
    """
    whole = replace(question, after=None)
    ruled, asked = put(act, whole, None)
    asked = replace(asked, question=replace(whole, limit=1))
    return _answer(act, ruled, asked, whole), replace(asked, counted=())


def _answer(act: Act, ruled: Ruled, asked: Asked, question: Question) -> PoolFound:
    with within_time(question):
        numbers = find(act.session, asked)
        cards = tuple(cards_of(act, ruled, asked, (numbers.players,)))
        emptied = () if numbers.total else tuple(_emptied(act, asked))
        counts = {facet: _counts(act, asked, facet, numbers.counts[facet]) for facet in asked.counted}
        clubs = club_names(act.session, _clubs_in(counts))
    following = numbers.following.player if numbers.following else None
    found = Found(numbers.total, counts, cards, following)
    about = (question, act.library.association)
    return PoolFound(ruled, *about, asked.to_the_day, found, clubs, emptied)


def put(act: Act, question: Question, counted: tuple[Facet, ...] | None) -> tuple[Ruled, Asked]:
    """A question as it is put to the database: with the rule, the sexes, and as far as births may be known.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
        QuestionRefusedError: the question cannot be asked, or not by this actor.
    """
    side = _confederation(question)
    if question.as_of and question.as_of > act.day:
        nearest = replace(question, as_of=None, after=None)
        raise QuestionRefusedError("question-day-to-come", nearest, day=question.as_of, today=act.day)
    ruled = ruled_by(act, Edition(question.competition, question.edition, question.as_of, side))
    offered = _offered(act, ruled)
    hidden = [facet for facet in question.choices if facet is Facet.CONSENT and facet not in offered]
    if hidden:
        raise QuestionRefusedError("question-not-yours", question.without(hidden[0]), name=hidden[0].value)
    buckets = tuple((answer.value, term) for answer, term in buckets_of(ruled.rules))
    sexes = tuple(sex.value for sex in Sex if ruled.competition.sex.admits(sex))
    facets = offered if counted is None else tuple(facet for facet in counted if facet in offered)
    asker = replace(act.actor, name="", language="", held=())
    to_the_day = may_know_days(act.actor.roles)
    asked = Asked(question, buckets, sexes, asker, act.day, to_the_day=to_the_day, counted=facets)
    return ruled, _beginning(act, asked, question.after)


def _beginning(act: Act, asked: Asked, after: int | None) -> Asked:
    """The same with the place at which its page begins: after a player whom the asker may see."""
    if after is None:
        return asked
    with within_time(asked.question):
        begins = place_after(act.session, asked, after)
    if begins is None:
        raise QuestionRefusedError("question-no-such-page", replace(asked.question, after=None))
    return replace(asked, begins=begins)


def _confederation(question: Question) -> Confederation | None:
    if question.confederation is None:
        return None
    for one in Confederation:
        if one.value == question.confederation:
            return one
    choices = ", ".join(one.value for one in Confederation)
    nearest = replace(question, confederation=None, after=None)
    raise QuestionRefusedError("question-no-confederation", nearest, value=question.confederation, choices=choices)


def _offered(act: Act, ruled: Ruled) -> tuple[Facet, ...]:
    """The facets that say something here and that the actor may be told of."""
    sexes = [sex for sex in Sex if ruled.competition.sex.admits(sex)]
    left_out = {Facet.SEX} if len(sexes) == 1 else set()
    left_out |= set() if act.actor.roles <= _SHARED_WITH else {Facet.CONSENT}
    return tuple(facet for facet in Facet if facet not in left_out)


@contextmanager
def within_time(question: Question) -> Iterator[None]:
    """Say by what to narrow a question that took the database too long.

    Raises:
        TooCostlyError: the database was broken off.
    """
    try:
        with answering():
            yield
    except TooLongError as error:
        raise TooCostlyError(question) from error


def _counts(act: Act, asked: Asked, facet: Facet, found: Mapping[Choice, int]) -> tuple[Count, ...]:
    """The counts of a facet as they may be told, the chosen ones also where nobody is left."""
    least = act.library.thresholds.smallest_cell
    chosen = dict.fromkeys(asked.question.choices.get(facet, ()), 0)
    counts = [Count(choice, told(players, least)) for choice, players in (chosen | dict(found)).items()]
    kind = CHOICES[facet]
    if isinstance(kind, Listed):
        order: Mapping[Choice, int] = {choice: place for place, choice in enumerate(kind.choices)}
        return tuple(sorted(counts, key=lambda one: order.get(one.choice, len(order))))
    if facet is Facet.BIRTH_YEAR:
        return tuple(sorted(counts, key=lambda one: (one.choice is None, one.choice or 0)))
    return tuple(sorted(counts, key=lambda one: (one.choice is None, -(one.players or 0), str(one.choice))))


def _clubs_in(counts: Mapping[Facet, tuple[Count, ...]]) -> Iterator[int]:
    yield from (one.choice for one in counts.get(Facet.CLUB, ()) if isinstance(one.choice, int))


def _emptied(act: Act, asked: Asked) -> Iterator[Emptied]:
    least = act.library.thresholds.smallest_cell
    for part, players in count_without(act.session, asked).items():
        yield Emptied(part, told(players, least))


def cards_of(act: Act, ruled: Ruled, asked: Asked, pages: Iterable[tuple[int, ...]]) -> Iterator[FoundCard]:
    """The cards of players by their numbers, a page of numbers after the other."""
    left = _Left(act, ruled)
    for numbers in pages:
        records = pool_records(act.session, asked.actor, asked.day, numbers, to_the_day=asked.to_the_day)
        yield from (_card(record, asked.buckets, left) for record in records)


def _card(record: PoolRecord, buckets: Buckets, left: _Left) -> FoundCard:
    pooled = record.pooled
    names = (record.name, record.club, record.team, record.birth_disputed)
    return FoundCard(pooled, *names, answer_of(pooled, buckets), left.of(_birth(pooled), Sex(pooled.sex)))


def _birth(pooled: Pooled) -> Birth | None:
    return Birth(pooled.born.earliest, pooled.born.latest) if pooled.born else None


@dataclass(slots=True)
class _Left:
    """What is left before ageing out, worked out once for each birth and sex on the page."""

    act: Act
    ruled: Ruled
    editions: dict[Sex, tuple[EditionToCome, ...]] = field(default_factory=dict)
    known: dict[tuple[Birth | None, Sex], WindowsLeft] = field(default_factory=dict)

    def of(self, birth: Birth | None, sex: Sex) -> WindowsLeft:
        if (birth, sex) not in self.known:
            youngest = self.act.library.thresholds.youngest_entrant
            competition = self.ruled.competition.id
            self.known[birth, sex] = windows_left(self._to_come(sex), birth, competition, youngest)
        return self.known[birth, sex]

    def _to_come(self, sex: Sex) -> tuple[EditionToCome, ...]:
        library = self.act.library
        if sex not in self.editions:
            found = editions_to_come(library.catalogue, sex, self.act.day, library.confederation)
            self.editions[sex] = found
        return self.editions[sex]
