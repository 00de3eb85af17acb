"""Whose address a request may name, and whom it is believed about where it came from."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask
from flask.testing import FlaskClient
from tests.people import Cast
from tests.web.browsing import Browser
from tracker.web.app import create_app
from tracker.wiring import House

PATHS = ["/", "/sign-in", "/players", "/players/1", "/eligibility", "/nowhere", "/static/tracker.css"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "localhost@evil.example", "127.0.0.2"])
def test_an_address_that_is_not_ours_is_refused_and_not_repeated(
    visitor: FlaskClient, path: str, host: str
) -> None:
    answer = visitor.get(path, headers={"Host": host}, buffered=True)
    assert answer.status_code == 400
    assert "evil" not in answer.text
    assert "evil" not in str(answer.headers)


def test_a_forwarded_address_changes_nothing_without_a_proxy(visitor: FlaskClient) -> None:
    answer = visitor.get("/players", headers={"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https"})
    assert answer.location == "/sign-in?next=/players"
    assert "Strict-Transport-Security" not in answer.headers


def test_a_proxy_that_was_declared_is_believed_about_https(sqlite_house: House) -> None:
    behind = create_app(replace(sqlite_house, settings=replace(sqlite_house.settings, proxies=1))).test_client()
    assert "Strict-Transport-Security" in behind.get("/sign-in", headers={"X-Forwarded-Proto": "https"}).headers
    forged = behind.get("/sign-in", headers={"X-Forwarded-Proto": "https, http"})
    assert "Strict-Transport-Security" not in forged.headers
    assert behind.get("/sign-in", headers={"X-Forwarded-Host": "evil.example"}).status_code == 200


def test_the_running_application_has_every_setting_set(sqlite_house: House) -> None:
    """Flask's own defaults are unsafe or unset; this reads what the application runs with."""
    settings = replace(sqlite_house.settings, insecure_cookies=False, trusted_hosts=("tracker.example",))
    config = create_app(replace(sqlite_house, settings=settings)).config
    assert config["SECRET_KEY"] == settings.secret_key
    assert config["TRUSTED_HOSTS"] == ["tracker.example"]
    assert config["MAX_CONTENT_LENGTH"] == config["MAX_FORM_MEMORY_SIZE"] == 65536
    assert config["MAX_FORM_PARTS"] == 50
    assert config["PREFERRED_URL_SCHEME"] == "https"
    assert config["SESSION_COOKIE_NAME"] == "__Host-tracker-form"
    for flag in ("SESSION_COOKIE_SECURE", "SESSION_COOKIE_HTTPONLY", "REMEMBER_COOKIE_SECURE"):
        assert config[flag] is True, flag
    assert config["SESSION_COOKIE_SAMESITE"] == "Lax"
    assert config["SESSION_COOKIE_DOMAIN"] is None
    assert not config["REMEMBER_COOKIE_DURATION"]
    assert not config["DEBUG"]
    assert not config["TESTING"]
    assert config["WTF_CSRF_SSL_STRICT"] is True


def test_over_https_a_form_must_come_from_one_of_our_pages(sqlite_app: Flask, sqlite_cast: Cast) -> None:
    browser = Browser(sqlite_app)
    token = browser.client.get("/sign-in", base_url="https://localhost").text
    given = {"csrf_token": token.partition('csrf_token" value="')[2].partition('"')[0], "email": "", "password": ""}
    elsewhere = {"Referer": "https://evil.example/"}
    answer = browser.client.post("/sign-in", data=given, base_url="https://localhost", headers=elsewhere)
    assert answer.status_code == 400
    assert "This form has been open for too long" in answer.text
