"""The page of who holds a role, and the button that ends one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.web.browsing import Browser, read_strictly, words_of

Browse = Callable[[str], Browser]


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_where_nobody_holds_a_role_it_is_said_calmly(browse: Browse, language: str) -> None:
    page = browse("rowan").get(f"/people/roles?lang={language}")
    read_strictly(page.text)
    assert 'class="empty"' in page.text


def test_a_director_ends_the_role_of_a_coach_whose_next_request_opens_nothing(browse: Browse) -> None:
    dana, cass = browse("dana"), browse("cass")
    assert 'href="/people/roles"' in dana.get("/invite").text
    page = dana.get("/people/roles").text
    read_strictly(page)
    assert "Cass Oyelaran Coach of Harbour Athletic, Under 19 cass@example.org" in words_of(page)
    number = page.partition('action="/people/roles/')[2].partition("/")[0]
    end = f"/people/roles/{number}/end"
    assert cass.get("/players").status_code == 200
    assert browse("rowan").send(end, {}, read_at="/invite").status_code == 404
    assert browse("ona").send(end, {}, read_at="/invite").status_code == 404
    assert dana.get(end).status_code == 405
    assert dana.send(end, {}, read_at="/people/roles").status_code == 303
    assert "It opens nothing any more" in words_of(dana.get("/people/roles").text)
    assert cass.get("/players").status_code in (302, 303, 401)
    assert dana.send(end, {}, read_at="/people/roles").status_code == 404
