"""The pages behind the real server: what it says of itself, reads at most, and believes about proxies."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from tests.people import Cast
from tracker.web.config import LONGEST_BODY
from tracker.web.serve import make_server
from tracker.wiring import House
from waitress.server import BaseWSGIServer


@contextmanager
def served(house: House) -> Iterator[http.client.HTTPConnection]:
    """A connection to a house's pages on a free port."""
    server = make_server(house, host="127.0.0.1", port=0, threads=2)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    assert isinstance(server, BaseWSGIServer)
    connection = http.client.HTTPConnection("127.0.0.1", int(server.getsockname()[1]), timeout=10)
    yield connection
    connection.close()
    running: Any = server
    running.task_dispatcher.shutdown()
    # The sockets are closed by the thread that waits on them: closed from here, it would wait on none.
    running.trigger.pull_trigger(lambda: running.asyncore.close_all(running._map))
    thread.join(timeout=10)
    assert not thread.is_alive()


@pytest.mark.parametrize(("proxies", "believed"), [(0, False), (1, True)])
def test_a_proxy_is_believed_where_one_is_declared(
    sqlite_house: House, sqlite_cast: Cast, proxies: int, believed: bool
) -> None:
    house = replace(sqlite_house, settings=replace(sqlite_house.settings, proxies=proxies))
    with served(house) as connection:
        connection.request(
            "GET", "/sign-in", headers={"X-Forwarded-Proto": "https", "X-Forwarded-For": "192.0.2.1"}
        )
        answer = connection.getresponse()
        answer.read()
    assert ("Strict-Transport-Security" in answer.headers) is believed


def test_the_server_does_not_say_what_it_is(sqlite_house: House, sqlite_cast: Cast) -> None:
    with served(sqlite_house) as connection:
        connection.request("GET", "/sign-in")
        answer = connection.getresponse()
        answer.read()
    assert "Server" not in answer.headers


@pytest.mark.parametrize("length", [LONGEST_BODY + 1, 7_000_000, 1_000_000_000])
def test_too_long_a_form_is_refused_before_it_is_kept(sqlite_house: House, sqlite_cast: Cast, length: int) -> None:
    with served(sqlite_house) as connection:
        connection.putrequest("POST", "/sign-in")
        connection.putheader("Content-Length", str(length))
        connection.endheaders(b"x" * min(length, LONGEST_BODY + 1))
        assert connection.getresponse().status == 413


@pytest.mark.parametrize("method", ["TRACE", "PUT", "DELETE", "PROPFIND"])
def test_a_method_that_no_page_takes_is_refused(sqlite_house: House, sqlite_cast: Cast, method: str) -> None:
    with served(sqlite_house) as connection:
        connection.request(method, "/players")
        assert connection.getresponse().status == 405
