"""What a search finds for whoever asks: pages, players, competitions, help and languages, in groups of links."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flask import url_for

from tracker.access.actor import Actor
from tracker.actions.players import PlayerList
from tracker.eligibility.listing import Listed
from tracker.football.people import folded
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.help_pages import HELPS
from tracker.web.language import CHOICE
from tracker.web.navigation import NAMES
from tracker.web.places import places_of
from tracker.web.show.rules import competition_address

#: So many of a kind are shown; more words find fewer.
MOST = 8


@dataclass(frozen=True, slots=True)
class Found:
    """One answer: where it leads, what it is called, and what tells it from its namesakes."""

    address: str
    text: str
    under: str = ""
    #: The language that the text is in, where it is not the page's.
    language: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Answers of one kind under a heading."""

    name: str
    heading: str
    found: tuple[Found, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class SearchPage:
    """What was asked, the groups that have an answer, and how many there are in words."""

    words: str
    counted: str
    groups: tuple[Group, ...]


def search_page(
    words: str, actor: Actor, listed: PlayerList | None, competitions: Iterable[Listed], voice: Voice
) -> SearchPage:
    """The answers to some words; without any, the pages that one may go to."""
    groups = [
        _group("pages", _pages(actor, words, voice), voice),
        _group("players", _players(listed), voice, note=_more(listed, voice)),
        _group("competitions", _competitions(competitions, words) if words else (), voice),
        _group("help", _helps(words, voice) if words else (), voice),
        _group("languages", _languages(words, voice), voice),
    ]
    held = tuple(group for group in _in_order(groups, words) if group.found)
    count = sum(len(group.found) for group in held)
    return SearchPage(words, voice.speak(phrase("web-search-counted", count=count)) if words else "", held)


def _in_order(groups: Sequence[Group], words: str) -> Sequence[Group]:
    """Whoever types the beginning of a name means a player first; letters from within one may mean a page."""
    named = any(_fits(words, one.text) for group in groups if group.name == "players" for one in group.found)
    return sorted(groups, key=lambda group: group.name != "players") if words and named else groups


def _group(name: str, found: Iterable[Found], voice: Voice, note: str = "") -> Group:
    return Group(name, voice.speak(phrase(f"web-search-{name}")), tuple(found), note)


def _pages(actor: Actor, words: str, voice: Voice) -> tuple[Found, ...]:
    named = [Found(address, voice.speak(phrase(code))) for address, code in places_of(actor).items()]
    return tuple(one for one in sorted(named, key=lambda one: folded(one.text)) if _fits(words, one.text))


def _players(listed: PlayerList | None) -> tuple[Found, ...]:
    cards = listed.cards if listed else ()
    return tuple(Found(url_for("player.one", player_id=card.id), card.name, card.club or "") for card in cards)


def _more(listed: PlayerList | None, voice: Voice) -> str:
    if listed is None or listed.total <= len(listed.cards):
        return ""
    return voice.speak(phrase("web-search-more", shown=len(listed.cards), total=listed.total))


def _competitions(competitions: Iterable[Listed], words: str) -> tuple[Found, ...]:
    held = (one.competition for one in competitions)
    found = [one for one in held if _fits(words, f"{one.name} {one.id}")]
    return tuple(Found(competition_address(one), one.name, language="en") for one in found[:MOST])


def _helps(words: str, voice: Voice) -> Iterable[Found]:
    named = ((name, voice.speak(phrase(f"help-{name}-title"))) for name in HELPS)
    return (Found(url_for("helping.one", topic=name), title) for name, title in named if _fits(words, title))


def _languages(words: str, voice: Voice) -> tuple[Found, ...]:
    others = ((one, name) for one, name in NAMES.items() if one != voice.language and _fits(words, name))
    return tuple(Found(f"?{CHOICE}={one}", name, language=one) for one, name in others)


def _fits(words: str, text: str) -> bool:
    """Whether every word that was typed begins a word of the text.

    >>> _fits("u17 wom", "FIFA U-17 Women's World Cup"), _fits("list", "Shortlists")
    (True, False)
    """
    told = folded(text.replace("-", "")).split() + folded(text.replace("-", " ")).split()
    return all(any(word.startswith(one) for word in told) for one in folded(words.replace("-", "")).split())
