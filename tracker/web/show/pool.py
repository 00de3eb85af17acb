"""A page of the pool: how many may be asked for, who they are, and ways to ask another way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from flask import url_for

from tracker.actions.finding import FoundCard, PoolFound
from tracker.eligibility.reasons import answer_phrase
from tracker.eligibility.verdict import Answer
from tracker.finding.address import address, write
from tracker.finding.answer import Emptied
from tracker.finding.in_words import surely_within
from tracker.finding.pooled import Pooled
from tracker.finding.question import Question, Sort
from tracker.finding.spoken import part_phrase
from tracker.football.phrase import phrase
from tracker.reports.birth_words import born
from tracker.reports.dispute_words import mark
from tracker.reports.voice import NOT_RECORDED, Voice
from tracker.web.forms.eligibility import editions
from tracker.web.forms.fields import Choices
from tracker.web.next_steps import Step, next_steps
from tracker.web.show.editions import Groups, in_time
from tracker.web.show.identity import Fact, position_of
from tracker.web.show.pool_filters import (
    Chip,
    ShownFacet,
    ShownField,
    ShownGroup,
    address_of,
    chips_of,
    facets_of,
    groups_of,
    words_of,
)
from tracker.web.show.pool_views import FIND, Head, head_of

#: The parts of a question that no field of the form shows, and that are kept when it is sent.
_KEPT = ("confederation", "limit")
#: Of these it need not be said that no edition follows in which they would be within age.
_BEHIND = (Answer.OVERAGE.value, Answer.TOO_OLD.value)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked, as the form beside the answer shows it; `bare` leads to the question with nothing chosen."""

    editions: Groups
    edition: str
    words: ShownField
    kept: tuple[tuple[str, str], ...]
    facets: tuple[ShownFacet, ...]
    groups: tuple[ShownGroup, ...]
    chips: tuple[Chip, ...]
    bare: str
    pairs: tuple[tuple[str, str], ...]
    query: str
    #: Where the question with nothing chosen is, for whom an answer with nobody in it leads there.
    wider: str = ""


@dataclass(frozen=True, slots=True)
class ShownCard:
    """A player as a page of the pool shows one."""

    player: int
    name: str
    address: str
    mark: str
    line: str
    kind: str
    answer: str
    left: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """A sentence that leads somewhere."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class PoolPage:
    """The page."""

    head: Head
    asked: Asked
    counted: str
    within: str
    sorts: Choices
    sort: str
    says: tuple[str, ...]
    cards: tuple[ShownCard, ...]
    empty: tuple[str, ...]
    ways: tuple[Step, ...]
    emptied: tuple[Way, ...]
    more: str
    from_start: str


def pool_page(answer: PoolFound, voice: Voice) -> PoolPage:
    """An answer as its page."""
    question, found = answer.question, answer.found
    within = surely_within(question, found.total, found.counts)
    asked = asked_of(answer, FIND, voice)
    from_start = address_of(FIND, replace(question, after=None)) if question.after else ""
    return PoolPage(
        head=head_of(answer, FIND, voice),
        asked=asked,
        counted=voice.speak(phrase("web-pool-counted", players=found.total)),
        within=voice.speak(within) if within else "",
        sorts=sorts(voice),
        sort=question.sort.value,
        says=tuple(_says(answer, voice)),
        cards=tuple(shown_card(card, question, voice) for card in found.cards),
        empty=() if found.cards else (voice.speak(phrase(_why_empty(answer, narrowed=bool(asked.chips)))),),
        ways=() if found.cards else _ways_from_nobody(from_start, asked.wider, voice),
        emptied=emptied_ways(question, answer.emptied, voice),
        more=address_of(FIND, replace(question, after=found.following)) if found.following else "",
        from_start=from_start,
    )


def shown_card(card: FoundCard, question: Question, voice: Voice) -> ShownCard:
    """A player as a card."""
    left = card.windows.here
    says_left = left or card.answer not in _BEHIND
    return ShownCard(
        player=card.pooled.player,
        name=card.name,
        address=url_for("player.one", player_id=card.pooled.player),
        mark=mark(voice, disputed=card.birth_disputed),
        line=" · ".join(_line(card, voice)),
        kind=card.answer.replace("_", "-"),
        answer=voice.speak(answer_phrase(Answer(card.answer))),
        left=voice.speak(phrase("web-pool-left", windows=left)) if card.birth and says_left else "",
        facts=tuple(_facts(card.pooled, question, voice)),
    )


def _says(answer: PoolFound, voice: Voice) -> Iterator[str]:
    """What to know when reading the list."""
    if answer.found.cards:
        rung = phrase("rung-club", rung=answer.question.minutes_rung)
        yield voice.speak(phrase("web-pool-from-rung", rung=rung))
        yield voice.speak(phrase("web-pool-records-says"))
        yield voice.speak(phrase("web-pool-left-says"))
    if not answer.to_the_day:
        yield voice.speak(phrase("web-pool-years-only"))


def _why_empty(answer: PoolFound, *, narrowed: bool) -> str:
    if answer.found.total:
        return "web-pool-page-empty"
    return "web-pool-empty" if narrowed else "web-pool-empty-all"


def _ways_from_nobody(from_start: str, wider: str, voice: Voice) -> tuple[Step, ...]:
    if from_start:
        return ((voice.speak(phrase("web-from-start")), from_start),)
    if wider:
        return ((voice.speak(phrase("web-pool-clear")), wider),)
    return next_steps(("way-in-take-in", "drafts.choose"))


def _line(card: FoundCard, voice: Voice) -> Iterator[str]:
    if card.birth:
        yield voice.speak(phrase("web-pool-born", born=born(card.birth, voice)))
    if card.pooled.position:
        yield position_of(card.pooled.position, voice)
    if card.pooled.foot:
        yield voice.speak(phrase(f"web-pool-foot-{card.pooled.foot}"))
    yield card.club or voice.speak(phrase("web-pool-no-club"))


def _facts(pooled: Pooled, question: Question, voice: Voice) -> Iterator[Fact]:
    yield Fact(_said(voice, "records"), voice.share(None if pooled.coverage is None else pooled.coverage / 100))
    minutes = pooled.minutes_on_record(question.minutes_rung)
    at_least = phrase("web-pool-rung-of-minutes", rung=phrase("rung-club-short", rung=question.minutes_rung))
    yield Fact(_said(voice, "minutes"), voice.number(minutes), "" if minutes is None else voice.speak(at_least))
    rung = pooled.national_rung
    highest = NOT_RECORDED if rung is None else voice.speak(phrase("rung-national", rung=rung))
    caps = voice.speak(phrase("web-pool-caps", caps=pooled.caps)) if pooled.caps else ""
    day = voice.day(pooled.called_up_on) if pooled.called_up_on else ""
    yield Fact(_said(voice, "called-up"), highest, ", ".join(filter(None, (day, caps))))


def _said(voice: Voice, name: str) -> str:
    return voice.speak(phrase(f"web-pool-{name}"))


def asked_of(answer: PoolFound, endpoint: str, voice: Voice) -> Asked:
    """The question of an answer as its form shows it."""
    question, clubs = replace(answer.question, after=None), answer.clubs
    pairs = write(question)
    chips = chips_of(question, endpoint, clubs, voice)
    return Asked(
        editions=in_time(editions(), voice),
        edition=f"{question.competition}/{question.edition}",
        words=words_of(question, voice),
        kept=tuple(pair for pair in pairs if pair[0] in _KEPT),
        facets=facets_of(question, answer.found.counts, clubs, voice),
        groups=groups_of(question, voice),
        chips=chips,
        bare=address_of(endpoint, question.bare) if len(chips) > 1 else "",
        pairs=pairs,
        query=address(question),
        wider=address_of(endpoint, question.bare) if chips else "",
    )


def sorts(voice: Voice) -> Choices:
    """The orders of an answer."""
    return {one.value: voice.speak(phrase(f"web-pool-sort-{one.value}")) for one in Sort}


def emptied_ways(question: Question, emptied: Sequence[Emptied], voice: Voice) -> tuple[Way, ...]:
    """Which filter emptied the answer: each with how many there are without it."""
    return tuple(
        Way(_without(one, voice), address_of(FIND, question.without(one.part)))
        for one in emptied
        if one.players_without_it != 0
    )


def _without(one: Emptied, voice: Voice) -> str:
    part = part_phrase(one.part)
    if one.players_without_it is None:
        return voice.speak(phrase("web-pool-without-few", part=part))
    return voice.speak(phrase("web-pool-without", part=part, players=one.players_without_it))
