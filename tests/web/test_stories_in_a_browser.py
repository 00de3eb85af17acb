"""Each role's story from end to end: all is there to be read, axe finds nothing, nothing is stopped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser
from tests.founded import Founded, copy_of, founded
from tests.in_full import only_in_full
from tests.stories import STORIES
from tests.stories.stage import Stage, Step
from tests.web.in_chromium import serving
from tests.web.soundness import faults, sideways


@pytest.fixture(scope="module")
def federation() -> Iterator[Founded]:
    """The demo federation, of which each story has a copy."""
    with founded() as federation:
        yield federation


@only_in_full
@pytest.mark.parametrize("role", STORIES)
def test_a_person_of_each_role_gets_done_what_they_came_for(
    chromium: Browser, federation: Founded, role: str
) -> None:
    with copy_of(federation) as own, serving(own.app) as origin:
        stage = Stage(own, origin, chromium)
        for step in STORIES[role](stage):
            assert not_read(step) == [], step.name
            assert faults(step.page) == [], step.name
            assert sideways(step.page) == 0, step.name
        stage.close()
    assert stage.complaints == []


def not_read(step: Step) -> list[str]:
    """What the person must read at a step and does not."""
    step.page.wait_for_load_state()
    shown = " ".join(step.page.get_by_role("main").inner_text().split())
    return [words for words in step.sees if words not in shown]
