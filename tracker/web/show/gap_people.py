"""The players behind one figure, as a page: what the figure says, who they are, and how many are out of sight."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from flask import url_for

from tracker.actions.gap_people import Card, PeopleBehind
from tracker.football.phrase import phrase
from tracker.pathway.cohort import how_many
from tracker.pathway.figures import Figure
from tracker.reports.birth_words import born
from tracker.reports.dispute_words import mark
from tracker.reports.voice import NOT_RECORDED, Voice
from tracker.web.show.gap_links import page_address, people_address
from tracker.web.show.identity import position_of
from tracker.web.show.rules import Line
from tracker.web.show.table import Cell, Head, Table


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """A page of the people behind a figure; `beside` lead to the other parts of the same bar."""

    about: str
    figure: str
    counted: str
    unseen: str
    table: Table | None
    beside: tuple[Line, ...]
    before: str
    after: str
    place: str
    address: str
    itself: str


def people_page(behind: PeopleBehind, address: str, asked: date | None, voice: Voice) -> PeoplePage:
    """The page, with the way back to the figures at `address` as of the day that was asked for."""
    speak, sex = voice.speak, behind.sex

    def turned(to: int) -> str:
        return people_address(address, sex, asked, behind.key, to) if 1 <= to <= behind.pages else ""

    def other(key: str, figure: Figure) -> Line:
        return Line(speak(figure.says), address=people_address(address, sex, asked, key))

    return PeoplePage(
        about=speak(phrase("gaps-of", name=behind.of, sex=sex.value, day=behind.as_of)),
        figure=speak(behind.figure.says),
        counted=speak(phrase("web-behind-counted", count=how_many(behind.figure.players))),
        unseen=speak(phrase("web-behind-unseen", count=behind.unseen)) if behind.unseen else "",
        table=_table(behind, voice) if behind.cards else None,
        beside=tuple(other(key, figure) for key, figure in behind.beside),
        before=turned(behind.page - 1),
        after=turned(behind.page + 1),
        place=speak(phrase("web-behind-page", page=behind.page, pages=behind.pages)) if behind.pages > 1 else "",
        address=page_address(address, sex, asked),
        itself=people_address(address, sex, asked, behind.key),
    )


def _table(behind: PeopleBehind, voice: Voice) -> Table:
    name = Head(voice.speak(phrase("web-head-name")))
    heads = (name, *(Head(voice.say(code)) for code in ("fact-born", "fact-position", "fact-club")))
    rows = tuple(_row(card, voice) for card in behind.cards)
    return Table(voice.speak(phrase("web-behind-heading")), heads, rows)


def _row(card: Card, voice: Voice) -> tuple[Cell, ...]:
    birth = born(card.birth, voice) if card.birth else NOT_RECORDED
    return (
        Cell(card.name, address=url_for("player.one", player_id=card.id)),
        Cell(birth, mark=mark(voice, disputed=card.birth_disputed)),
        Cell(position_of(card.position.value, voice) if card.position else NOT_RECORDED),
        Cell(card.club or NOT_RECORDED, card.team or ""),
    )
