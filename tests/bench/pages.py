"""Where each role is at home, beside a static page of the same size that the same application serves.

`python -m tests.bench.pages` asks both in turns, by the time of the processor, over the demo federation.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from statistics import median

from jinja2 import ChoiceLoader, DictLoader
from tests.bench.figure import Figure
from tests.founded import Founded, founded
from tests.web.browsing import Browser
from tracker.access.roles import Role
from tracker.web.page import page

ROUNDS, WARM = 40, 5
#: As much of what the static page of the same application may do a page is to do at least.
GOAL = 0.3
_STATIC = "/as-large"
_TEMPLATE = (
    '{% extends "layout/page.html" %}{% block title %}{% endblock %}{% block main %}{{ text }}{% endblock %}'
)


def pages(federation: Founded) -> Iterator[Figure]:
    """The home of each role who has one, and of whoever has not signed in."""
    sizes = {"wanted": 0}
    _serve_static(federation, sizes)
    visitor = Browser(federation.app)
    for role in (Role.VISITOR, *federation.sign_ins):
        browser = federation.browser_of(role)
        home = browser.client.get("/", follow_redirects=True)
        assert home.status_code == 200, home.text
        path, size = home.request.path, len(home.data)
        sizes["wanted"] = 0
        sizes["wanted"] = size - len(visitor.get(_STATIC).data)
        assert len(visitor.get(_STATIC).data) == size
        taken, floor = _in_turns(lambda: browser.get(path), lambda: visitor.get(_STATIC))  # noqa: B023
        job = f"the page a {role.value} is at home at, {path}, {size / 1024:.0f} KiB, by the time of the processor"
        yield Figure(
            job, taken, f"a static page of that size of the same application (goal: {1 / GOAL:.1f})", floor
        )


def _serve_static(federation: Founded, sizes: dict[str, int]) -> None:
    """A page in the same frame, with so many letters in it."""
    app = federation.app
    loader = app.jinja_env.loader
    assert loader is not None
    app.jinja_env.loader = ChoiceLoader([DictLoader({_STATIC: _TEMPLATE}), loader])
    app.add_url_rule(_STATIC, "as_large", lambda: page(_STATIC, text="a" * sizes["wanted"]))


def _in_turns(work: Callable[[], object], bare: Callable[[], object]) -> tuple[float, float]:
    kept = [(_processor(work), _processor(bare)) for _ in range(WARM + ROUNDS)][WARM:]
    return median(one for one, _ in kept), median(other for _, other in kept)


def _processor(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> None:
    with founded() as federation:
        for measured in pages(federation):
            sys.stdout.write(f"{measured.line}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
