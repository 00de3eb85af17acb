"""What nobody sends by mistake: made-up queries, fields that were not asked for, bad links, replayed cookies."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.in_full import examples
from tests.people import PASSWORD, Cast, email_of
from tests.web.browsing import Browser, token_on
from tests.web.test_accounts_by_mail import asked_for_reset
from tests.web.test_way_back import ELSEWHERE
from tracker.store import tables as t
from tracker.web.app import create_app
from tracker.wiring import House

Browse = Callable[[str], Browser]

SQL = [
    "' OR 1=1 --",
    "' OR '1'='1",
    '" OR ""="',
    "') OR ('a'='a",
    "1 OR 1=1",
    "1; DROP TABLE players",
    "1'; DROP TABLE players; --",
    "' UNION SELECT NULL --",
    "' UNION SELECT name FROM players --",
    "1 UNION ALL SELECT 1,2,3,4,5",
    "' AND 1=0 UNION SELECT password_hash FROM users --",
    "1 AND SLEEP(5)",
    "'; SELECT pg_sleep(5) --",
    "'||(SELECT name FROM players LIMIT 1)||'",
    "1/**/OR/**/1=1",
    "%27%20OR%201=1",
    "%",
    "_",
    "%%%",
    "\\",
    "\\'",
    "'",
    '"',
    "`",
    "--",
    "/*",
    "*/",
    "(SELECT 1)",
    "name DESC, id",
    "-1",
    "0x31",
    "NaN",
    "1e309",
    "99999999999999999999999",
    "[]",
    "null",
]
MARKUP = [
    "<script>alert(1)</script>",
    '"><script>alert(1)</script>',
    "'><img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "javascript:alert(1)",
    "<iframe src=javascript:alert(1)>",
    "</title><script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    '" onfocus=alert(1) autofocus x="',
    "<a href='data:text/html,x'>x</a>",
    "{{7*7}}",
    "{% print 7*7 %}",
    "${7*7}",
    "#{7*7}",
    "<%= 7*7 %>",
    "<!--#exec cmd=ls-->",
    "<?php echo 1 ?>",
    "&lt;script&gt;",
    "\u202e<b>",
    "\x00",
    "\r\nSet-Cookie: x=1",
    "%0d%0aSet-Cookie:x=1",
    "../../etc/passwd",
    "..\\..\\windows",
]
PAYLOADS = [*SQL, *MARKUP]

#: Every page that reads a query, with its parameters and the rest of what it needs to be reached.
QUERIES = {
    "/players": ("q", "as-of", "page", "lang"),
    "/players/{maya}": ("as-of", "lang"),
    "/players/{maya}/windows.ics": ("as-of", "lang"),
    "/people/guardians": ("player",),
    "/eligibility": ("edition", "born", "sex", "nationality"),
    "/how-old": ("born", "season", "football", "lang"),
    "/routes/olympic-men/2016": ("born", "nationality"),
    "/what-if": ("edition", "born-on-or-after", "overage"),
    "/gaps": ("as-of",),
    "/clubs/{harbour}/gaps": ("sex", "as-of"),
    "/clubs/{harbour}/gaps/people": ("sex", "figure", "as-of", "page"),
    "/federations/NMK/gaps": ("sex", "as-of"),
    "/sign-in": ("next", "lang"),
    "/role": ("next",),
    "/account/second-factor": ("next",),
}
_NOT_HERS = ("Noor", "Ngannou", "argon2")


def harmless(browser: Browser, path: str, name: str, payload: str) -> None:
    """No fault, nobody else's child, and nothing of what was sent alive on the page."""
    answer = browser.client.get(path, query_string={name: payload}, buffered=True)
    said = f"{path}?{name}={payload!r}"
    assert answer.status_code in (200, 303, 400, 404), f"{said} gave {answer.status_code}"
    assert "x=1" not in str(answer.headers.getlist("Set-Cookie")), said
    if answer.status_code == 303:
        assert (answer.location or "").startswith("/"), said
        assert not (answer.location or "").startswith("//"), said
        return
    assert not [word for word in _NOT_HERS if word in answer.text], said
    assert "<script>alert" not in answer.text, said
    assert "<img src=x" not in answer.text, said
    assert "<svg/onload" not in answer.text, said


@pytest.mark.parametrize("path", QUERIES)
def test_no_query_breaks_a_page_or_brings_somebody_elses_child(
    browse: Browse, sqlite_cast: Cast, path: str
) -> None:
    browser = browse("dana")
    for name in QUERIES[path]:
        for payload in PAYLOADS:
            harmless(browser, path.format(maya=sqlite_cast.maya, harbour=sqlite_cast.harbour), name, payload)


@settings(max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=st.sampled_from(sorted(QUERIES)), payload=st.text(max_size=60), data=st.data())
def test_no_text_at_all_breaks_a_page(
    dana: Browser, sqlite_cast: Cast, path: str, payload: str, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(QUERIES[path]))
    harmless(dana, path.format(maya=sqlite_cast.maya, harbour=sqlite_cast.harbour), name, payload)


@pytest.fixture
def dana(browse: Browse) -> Browser:
    """The director of Harbour Athletic."""
    return browse("dana")


def test_a_hostile_search_finds_those_one_sees_and_no_others(dana: Browser, sqlite_cast: Cast) -> None:
    hers = {str(sqlite_cast.maya), str(sqlite_cast.ilse)}
    for payload in PAYLOADS:
        page = dana.client.get("/players", query_string={"q": payload}).text
        assert set(re.findall(r'"/players/(\d+)"', page)) <= hers, payload


@pytest.mark.parametrize("path", ["/sign-in", "/role", "/account/second-factor"])
def test_no_page_that_leads_on_leads_elsewhere(browse: Browse, path: str) -> None:
    """Asked for by whoever is signed in, who is sent on at once, and sent as a form."""
    browser = browse("dana")
    token = token_on(browser.get("/eligibility").text)
    for wanted in ELSEWHERE:
        for answer in (
            browser.client.get(path, query_string={"next": wanted}),
            browser.client.post(path, data={"csrf_token": token, "next": wanted, "role": "director"}),
        ):
            location = answer.location or "/"
            assert location.startswith("/"), wanted
            assert not location.startswith(("//", "/\\")), wanted
            assert "evil" not in location.partition("?")[0], wanted
            token = token_on(browser.get("/eligibility").text)


def test_a_bad_link_is_no_link_whatever_is_wrong_with_it(sqlite_house: House, sqlite_app: Flask) -> None:
    """Cut, lengthened, in other letters, with a space, or sent to another door."""
    browser = Browser(sqlite_app)
    good = asked_for_reset(sqlite_house, sqlite_app).rpartition("/")[2]
    page = browser.get(f"/password/reset/{good}").text
    assert browser.get(f"/password/reset/{good}").status_code == 200
    bad = (good[:-1], good + "A", good.swapcase(), f"%20{good}", good[::-1], "A" * len(good), "A" * 3000, "%00")
    for token in bad:
        given = {"password": "six calm lanterns glow", "csrf_token": token_on(page)}
        assert browser.get(f"/password/reset/{token}").status_code == 404, token
        assert browser.client.post(f"/password/reset/{token}", data=given).status_code == 404, token
    for door in ("/invitation/", "/address/"):
        assert browser.get(f"{door}{good}").status_code == 404
    assert browser.sign_in(email_of("pat"), PASSWORD).status_code == 303


def test_a_cookie_from_before_the_way_in_and_one_from_after_the_way_out_open_nothing(sqlite_app: Flask) -> None:
    browser = Browser(sqlite_app)
    browser.get("/sign-in")
    before = browser.cookie("tracker-form")
    browser.signed_in("dana")
    taken = browser.cookie()
    for cookie in (f"tracker-form={before}", f"tracker={taken}x", f"tracker={before}"):
        answer = sqlite_app.test_client(use_cookies=False).get("/players", headers={"Cookie": cookie})
        assert answer.status_code == 303
    held = f"tracker={taken}"
    assert sqlite_app.test_client(use_cookies=False).get("/players", headers={"Cookie": held}).status_code == 200
    browser.sign_out()
    assert sqlite_app.test_client(use_cookies=False).get("/players", headers={"Cookie": held}).status_code == 303


def test_a_forged_forwarded_address_is_not_counted_as_another_network(sqlite_app: Flask) -> None:
    """Eleven wrong tries from one place are eleven, whatever each of them says of where it came from."""
    browser = Browser(sqlite_app)
    given = {"email": email_of("pat"), "password": "wrong", "csrf_token": token_on(browser.get("/sign-in").text)}
    answers = [
        browser.client.post("/sign-in", data=given, headers={"X-Forwarded-For": f"198.51.{number}.7"}).status_code
        for number in range(11)
    ]
    assert answers == [401] * 10 + [429]


@pytest.mark.parametrize(("proxies", "network"), [(0, "127.0.0.0/24"), (1, "198.51.100.0/24"), (2, "192.0.2.0/24")])
def test_the_network_on_record_is_the_one_that_the_declared_proxies_saw(
    sqlite_house: House, sqlite_cast: Cast, proxies: int, network: str
) -> None:
    """What stands further left in the head was written by whoever asked."""
    behind = replace(sqlite_house, settings=replace(sqlite_house.settings, proxies=proxies))
    browser = Browser(create_app(behind))
    browser.client.environ_base["HTTP_X_FORWARDED_FOR"] = "203.0.113.9, 192.0.2.7, 198.51.100.7"
    browser.signed_in("dana")
    with Session(sqlite_house.engine) as session:
        assert session.scalars(select(t.WebSession.network)).all() == [network]


def test_no_address_is_served_under_another_name(sqlite_app: Flask) -> None:
    client = sqlite_app.test_client()
    for rule in sqlite_app.url_map.iter_rules():
        path = re.sub(r"<[^>]*>", "1", rule.rule)
        for method in sorted(rule.methods or ()):
            answer = client.open(path, method=method, headers={"Host": "evil.example"}, buffered=True)
            assert answer.status_code == 400, f"{method} {path}"
            assert "evil" not in answer.text + str(answer.headers), f"{method} {path}"


def test_where_the_permission_cannot_be_checked_nothing_is_shown(
    sqlite_app: Flask, sqlite_cast: Cast, browse: Browse, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The question itself fails; the page is a fault with a reference, and nothing of the child is on it."""
    browser = browse("dana")

    def broken(*_: object) -> None:
        message = "secret-canary"
        raise RuntimeError(message)

    for place in ("tracker.web.task.check_permission", "tracker.actions.verb.visible_to"):
        with monkeypatch.context() as patch:
            patch.setattr(place, broken)
            answer = browser.get(f"/players/{sqlite_cast.maya}")
        assert answer.status_code == 500, place
        assert re.search(r"Reference: [0-9a-f]{8}", answer.text), place
        assert "Maya" not in answer.text, place
        assert "canary" not in answer.text, place
