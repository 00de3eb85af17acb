"""Every page is HTML as the standard has it, with one heading, a title, and no id twice."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly
from tests.web.career import live_a_career
from tracker.i18n.speak import LANGUAGES
from tracker.wiring import House

Browse = Callable[[str], Browser]

HOW_OLD = ("/how-old", "/how-old?born=x&season=1", "/how-old?born=2011-09-14", "/how-old?born=2021&football=boys")
PAGES = {
    "visitor": [
        "/help",
        "/help/sign-in",
        "/help/none",
        "/sign-in",
        "/eligibility",
        "/eligibility?born=x",
        "/nowhere",
        *("/verify", "/verify?code=x", "/verify/AAAAA-AAAAA"),
        *HOW_OLD,
    ],
    "nobody": [
        *("/competitions", "/competitions/olympic-men", "/competitions/pan-american-games-men"),
        *("/routes/olympic-men/2016?born=1992", "/routes/olympic-men/2016?born=x", "/routes/toulon-men/every"),
    ],
    "dana": [
        "/players",
        "/players?q=zz",
        "/players/{career}",
        "/players/{maya}?as-of=2030-01-01",
        "/sign-out",
        *("/today", "/today/ageing-out", "/today/sheets", "/roster", "/roster?born=x", "/roster?born=1901"),
        "/clubs/{harbour}/gaps",
        "/clubs/{harbour}/gaps?sex=male",
        "/clubs/{harbour}/gaps/people?sex=female&figure=now",
    ],
    "sam": ["/players", "/players/{ilse}", "/federations/NMK/gaps", "/federations/NMK/gaps?sex=male&as-of=x"],
    "ona": [
        *(
            "/pool",
            "/pool?competition=fifa-u17-women&edition=2025",
            "/pool?competition=x&edition=y",
            "/pool?colour=blue",
        ),
        *(f"/pool/{view}?competition=fifa-u17-women&edition=2025&position=-" for view in ("depth", "late")),
        "/federations/NMK/gaps?sex=female",
    ],
    "cass": ["/today", "/roster"],
    "pat": ["/players", "/players/{maya}"],
    "rowan": ["/players/{theo}", "/what-if", "/what-if?edition=fifa-u17-men/2025&overage=1", "/what-if?overage=x"],
    "alex": ["/players", "/players/{maya}", "/inspect"],
    "odile": ["/children", "/players/{ilse}", "/players/{ilse}/sharing"],
    "nils": ["/players", "/children"],
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("person", PAGES)
def test_every_page_is_valid(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, visitor: object, person: str, language: str
) -> None:
    career = live_a_career(sqlite_house.engine, sqlite_cast)
    browser = Browser(visitor.application) if person in ("visitor", "nobody") else browse(person)  # type: ignore[attr-defined]
    for path in PAGES[person]:
        named = path.format(
            career=career,
            maya=sqlite_cast.maya,
            ilse=sqlite_cast.ilse,
            theo=sqlite_cast.theo,
            harbour=sqlite_cast.harbour,
        )
        page = browser.get(f"{named}{'&' if '?' in named else '?'}lang={language}").text
        read_strictly(page)
        assert page.count("<h1") == 1, named
        assert re.search(r"<title>[^<]+ – Pathway Tracker</title>", page), named
        ids = re.findall(r' id="([^"]+)"', page)
        assert len(ids) == len(set(ids)), named
        led_to = set(re.findall(r'href="#([^"]+)"', page)) | set(re.findall(r'aria-labelledby="([^" ]+)"', page))
        assert led_to <= set(ids), named
