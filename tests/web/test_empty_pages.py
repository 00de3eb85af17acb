"""A page with nothing on it says what is missing and leads to what can be done about it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from sqlalchemy import delete
from sqlalchemy.orm import Session
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.i18n.speak import LANGUAGES
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]
_EMPTY = re.compile(r'<div class="empty">(.*?)</div>', re.DOTALL)
#: Who finds nothing where, and where it leads.
NOTHING = (
    ("dana", "/people/guardians", "/invite"),
    ("dana", "/people/guardians/named", "/records-in/file"),
    ("sam", "/pool/saved", "/pool"),
)


def empties(page: str) -> list[str]:
    return _EMPTY.findall(page)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("person", "path", "leads"), NOTHING)
def test_who_finds_nothing_is_told_so_and_led_on(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, person: str, path: str, leads: str, language: str
) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        session.execute(delete(t.Guardian).where(t.Guardian.confirmed_at.is_(None)))
    answer = browse(person).get(f"{path}?lang={language}")
    assert answer.status_code == 200
    read_strictly(answer.text)
    found = [part for part in empties(answer.text) if f'href="{leads}"' in part]
    assert found, words_of(answer.text)
    assert words_of(found[0])


def test_a_new_squad_and_a_new_list_lead_to_the_pool(sqlite_cast: Cast, browse: Browse) -> None:
    del sqlite_cast
    sam = browse("sam")
    squad = sam.send("/squads", {"name": "First", "edition": "fifa-u20-women/2026"}, read_at="/squads").location
    shortlist = sam.send("/shortlists", {"name": "Seen"}, read_at="/shortlists").location
    for path in (squad, shortlist):
        (part,) = empties(sam.get(path).text)
        assert 'href="/pool"' in part
