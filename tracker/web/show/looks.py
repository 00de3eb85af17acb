"""The page of who looked at a record, in finished words."""

from __future__ import annotations

from dataclasses import dataclass

from flask import url_for

from tracker.access.roles import Role
from tracker.actions.looks import KeptOnList, Looks, ShownLook
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.show.table import Cell, Head, Table


@dataclass(frozen=True, slots=True)
class LooksPage:
    """Everything that stands on the page."""

    id: int
    name: str
    lead: str
    table: Table | None
    #: Who keeps the player on a private list, on the first page.
    kept: Table | None
    more: str
    from_start: str


def looks_page(looks: Looks, voice: Voice, *, continued: bool) -> LooksPage:
    """The page of what the verb answered."""
    lead = phrase("looks-lead-own") if looks.own else phrase("looks-lead-child", player=looks.name)
    address = url_for("looks.look", player_id=looks.player_id)
    return LooksPage(
        id=looks.player_id,
        name=looks.name,
        lead=voice.speak(lead),
        table=_table(looks.lines, voice) if looks.lines else None,
        kept=_kept(looks.kept, voice) if looks.kept and not continued else None,
        more=_more(looks),
        from_start=address if continued else "",
    )


def _table(lines: tuple[ShownLook, ...], voice: Voice) -> Table:
    codes = ("looks-head-who", "looks-head-day", "looks-head-what", "looks-head-why")
    heads = tuple(Head(voice.speak(phrase(code)), long=code == codes[-1]) for code in codes)
    return Table(voice.speak(phrase("looks-heading")), heads, tuple(_row(one, voice) for one in lines))


def _row(one: ShownLook, voice: Voice) -> tuple[Cell, ...]:
    role = voice.speak(phrase(f"looks-role-{one.role.value}"))
    name = voice.speak(phrase("looks-you")) if one.mine else one.name
    told = ", ".join([*([role] if name else []), *one.places])
    return (
        Cell(name or role, under=told),
        Cell(voice.speak(phrase("looks-day", day=one.day))),
        Cell(_what(one, voice)),
        Cell(_why(one, voice)),
    )


def _kept(kept: tuple[KeptOnList, ...], voice: Voice) -> Table:
    heads = tuple(Head(voice.speak(phrase(code))) for code in ("looks-head-who", "looks-kept-since"))
    return Table(voice.speak(phrase("looks-kept-heading")), heads, tuple(_kept_row(one, voice) for one in kept))


def _kept_row(one: KeptOnList, voice: Voice) -> tuple[Cell, ...]:
    role = voice.speak(phrase(f"looks-role-{one.role.value}"))
    name = voice.speak(phrase("looks-you")) if one.mine else one.name
    told = ", ".join([*([role] if name else []), *one.places])
    return Cell(name or role, under=told), Cell(voice.speak(phrase("looks-day", day=one.since)))


def _what(one: ShownLook, voice: Voice) -> str:
    counted = (
        ("looks-opened", one.opened),
        ("looks-report", one.reports),
        ("looks-taken-out", one.taken_out),
        ("looks-exported", one.exported),
        ("looks-shared", one.shared),
    )
    said = ", ".join(voice.speak(phrase(code, times=times)) for code, times in counted if times)
    return said or voice.speak(phrase("looks-only-stated"))


def _why(one: ShownLook, voice: Voice) -> str:
    """What an administrator stated, in those words; for everybody else what the role is there for."""
    if one.links:
        return voice.speak(phrase("looks-why-link", people=", ".join(one.links)))
    if one.role is not Role.ADMINISTRATOR:
        return voice.speak(phrase(f"looks-why-{one.role.value}"))
    stated = [voice.speak(phrase("looks-stated", reason=reason)) for reason in one.reasons]
    return " ".join(stated) or voice.speak(phrase("looks-no-reason"))


def _more(looks: Looks) -> str:
    after = looks.following
    if after is None:
        return ""
    return url_for(
        "looks.look", player_id=looks.player_id, day=after.day.isoformat(), person=after.person, role=after.role
    )
