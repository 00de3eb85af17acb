"""Who would enter and who would leave, as a page shows it: both rules, the figures, and a list for each effect."""

from __future__ import annotations

from dataclasses import dataclass

from flask import request, url_for

from tracker.actions.what_if import Affected, ChangedCard, WhatIf
from tracker.eligibility.reasons import AGE_ONLY, answer_phrase
from tracker.eligibility.what_if import Effect, rule_phrase
from tracker.football.phrase import phrase
from tracker.reports.birth_words import born
from tracker.reports.voice import NOT_RECORDED, Voice
from tracker.web.show.identity import Fact
from tracker.web.show.table import Cell, Head, Table
from tracker.web.show.verdicts import PROVISIONAL, Source

#: What an address must carry to ask the same question again; whatever else stands in it is left behind.
_QUESTION = ("edition", "born-on-or-after", "born-on-or-before", "overage")


@dataclass(frozen=True, slots=True)
class ShownList:
    """One of the lists: how many there are, who they are as far as they fit, and where it goes on."""

    name: str
    heading: str
    counted: str
    note: str
    table: Table | None
    more: str


@dataclass(frozen=True, slots=True)
class ShownWhatIf:
    """The answer as shown; `nobody` says so where there is no player to ask about.

    `known` says so where only the years of birth were held against the rules.
    """

    about: str
    provisional: bool
    rules: tuple[Fact, ...]
    source: Source
    known: str
    tallies: tuple[Fact, ...]
    says: tuple[str, ...]
    lists: tuple[ShownList, ...]
    figures: Table | None
    from_start: str
    nobody: str


def what_if_page(answer: WhatIf, *, continued: bool, voice: Voice) -> ShownWhatIf:
    """The answer in words and tables. Where a list is gone on with, it stands alone."""
    ruled, speak = answer.ruled, voice.speak
    said = [phrase("what-if-nothing-stored"), AGE_ONLY, *([PROVISIONAL] if ruled.provisional else [])]
    anybody = bool(answer.counts)
    return ShownWhatIf(
        about=f"{ruled.competition.name}, {ruled.edition.name}",
        provisional=ruled.provisional,
        rules=(
            Fact(speak(phrase("web-what-if-rule-now")), speak(rule_phrase(answer.before))),
            Fact(speak(phrase("web-what-if-rule-then")), speak(rule_phrase(answer.after))),
        ),
        source=Source(answer.before.source),
        known="" if answer.to_the_day else speak(phrase("what-if-years-only")),
        tallies=tuple(_tally(effect, answer, voice) for effect in Effect) if anybody else (),
        says=tuple(map(speak, said)),
        lists=tuple(_list(listed, answer, voice) for listed in answer.lists) if anybody else (),
        figures=_figures(answer, voice) if anybody and not continued else None,
        from_start=_address() if continued else "",
        nobody="" if anybody else speak(phrase("web-what-if-nobody")),
    )


def _tally(effect: Effect, answer: WhatIf, voice: Voice) -> Fact:
    return Fact(voice.speak(phrase(f"web-what-if-tally-{effect.value}")), voice.number(answer.count(effect)))


def _list(listed: Affected, answer: WhatIf, voice: Voice) -> ShownList:
    effect = listed.effect
    heading = voice.speak(phrase(f"web-what-if-{effect.value}"))
    counted = voice.speak(phrase(f"what-if-counted-{effect.value}", players=answer.count(effect)))
    return ShownList(
        name=effect.value,
        heading=heading,
        counted=counted,
        note=voice.speak(phrase("web-what-if-changes-note")) if effect is Effect.CHANGES and listed.cards else "",
        table=_table(listed, heading, voice) if listed.cards else None,
        more=_more(listed),
    )


def _table(listed: Affected, caption: str, voice: Voice) -> Table:
    name, before, after = _said(voice, "web-head-name", "web-what-if-before", "web-what-if-after")
    heads = (name, voice.say("fact-born"), voice.say("fact-club"), before, after)
    return Table(caption, tuple(map(Head, heads)), tuple(_row(found, voice) for found in listed.cards))


def _row(found: ChangedCard, voice: Voice) -> tuple[Cell, ...]:
    card = found.card
    return (
        Cell(card.name, address=url_for("player.one", player_id=card.id)),
        Cell(born(card.birth, voice) if card.birth else NOT_RECORDED),
        Cell(card.club or NOT_RECORDED, card.team or ""),
        Cell(voice.speak(answer_phrase(found.change.before))),
        Cell(voice.speak(answer_phrase(found.change.after))),
    )


def _figures(answer: WhatIf, voice: Voice) -> Table:
    before, after, players = _said(voice, "web-what-if-before", "web-what-if-after", "web-what-if-players")
    rows = tuple(
        (
            Cell(voice.speak(answer_phrase(change.before))),
            Cell(voice.speak(answer_phrase(change.after))),
            Cell(voice.number(number)),
        )
        for change, number in answer.counts.items()
    )
    caption = voice.speak(phrase("web-what-if-figures"))
    return Table(caption, (Head(before), Head(after), Head(players, number=True)), rows)


def _said(voice: Voice, *codes: str) -> tuple[str, ...]:
    return tuple(voice.speak(phrase(code)) for code in codes)


def _more(listed: Affected) -> str:
    if listed.following is None:
        return ""
    return _address(only=listed.effect.value, after=listed.following)


def _address(**place: str | int) -> str:
    """This question again, at a place in one of its lists or at the start of all."""
    kept = {name: request.args[name] for name in _QUESTION if request.args.get(name)}
    return url_for("what_if.ask", **kept, **place)  # type: ignore[arg-type]
