"""An installation that is asked over HTTP: a process of its own, on the day of the benchmark.

`python -m tests.bench.served --database sqlite:////tmp/pool.sqlite --home /tmp/home --port 8010`
"""

from __future__ import annotations

import argparse
import http.client
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlencode

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.bench.installation import DAY
from tests.people import PASSWORD, email_of
from tests.web.browsing import token_on
from tracker.access.roles import Role
from tracker.actions.account import hashed
from tracker.settings import Settings
from tracker.store import tables as t
from tracker.web.serve import make_server
from tracker.wiring import build_house

_HOST = "127.0.0.1"
_THREADS = 8
#: So long a server may take before it answers at all, in seconds, and so long a page.
_STARTS_WITHIN, _ANSWERS_WITHIN = 60, 120


@dataclass(slots=True)
class Client:
    """Somebody at a server, over one connection that stays open."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)
    _connection: http.client.HTTPConnection = field(init=False)

    def __post_init__(self) -> None:
        self._connection = http.client.HTTPConnection(_HOST, self.port, timeout=_ANSWERS_WITHIN)

    def get(self, path: str) -> bytes:
        """A page, read to its end.

        Raises:
            AssertionError: it is refused.
        """
        try:
            return self._asked("GET", path, (200,))
        except http.client.RemoteDisconnected:
            # A server may close a connection that lay idle while others were asked.
            self._connection.close()
            return self._asked("GET", path, (200,))

    def sign_in(self, name: str) -> None:
        """Sign in as somebody of `scouts`."""
        token = token_on(self.get("/sign-in").decode())
        self._asked(
            "POST", "/sign-in", (303,), {"email": email_of(name), "password": PASSWORD, "csrf_token": token}
        )

    def _asked(
        self, method: str, path: str, expected: tuple[int, ...], form: Mapping[str, str] | None = None
    ) -> bytes:
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        body = urlencode(form) if form else None
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self._connection.request(method, path, body, headers)
        answer = self._connection.getresponse()
        page = answer.read()
        assert answer.status in expected, (answer.status, path, page[:500])
        for kept in answer.headers.get_all("Set-Cookie") or ():
            name, _, value = kept.partition(";")[0].partition("=")
            self.cookies[name] = value
        return page


def scouts(engine: Engine, names: Sequence[str]) -> None:
    """Let scouts of the first federation sign in by these names; those who are there stay."""
    secret = hashed(PASSWORD)
    with Session(engine) as session, session.begin():
        there = set(session.scalars(select(t.User.email)))
        for name in names:
            if email_of(name) not in there:
                user = t.User(email=email_of(name), name=name.title(), password_hash=secret)
                session.add(user)
                session.flush()
                session.add(t.RoleBinding(user_id=user.id, role=Role.SCOUT, federation_id=1))


@contextmanager
def served(database: str, home: Path, ports: Sequence[int]) -> Iterator[None]:
    """Our pages on so many ports, a process each."""
    common = [sys.executable, "-m", "tests.bench.served", "--database", database, "--home", str(home)]
    with running(*([*common, "--port", str(port)] for port in ports)):
        for port in ports:
            until_it_answers(port, "/sign-in")
        yield


@contextmanager
def running(*commands: Sequence[str]) -> Iterator[None]:
    """Commands that run meanwhile, and say nothing."""
    started = [subprocess.Popen(one, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for one in commands]
    try:
        yield
    finally:
        for process in started:
            process.terminate()
        for process in started:
            process.wait(timeout=30)


def until_it_answers(port: int, path: str) -> None:
    """Wait for a server.

    Raises:
        OSError: it does not come.
    """
    last = time.monotonic() + _STARTS_WITHIN
    while True:
        try:
            Client(port).get(path)
        except OSError:
            if time.monotonic() > last:
                raise
            time.sleep(0.1)
        else:
            return


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", required=True)
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--port", type=int, required=True)
    given = parser.parse_args()
    settings = Settings(home=given.home, database=given.database, insecure_cookies=True, second_factor=False)
    house = build_house(settings, lambda: datetime(DAY.year, DAY.month, DAY.day, 12, tzinfo=UTC))
    make_server(house, host=_HOST, port=given.port, threads=_THREADS).run()


if __name__ == "__main__":
    main()
