"""The pictures of docs/use/stories.md, made anew: `python -m tests.stories`, or only of the roles named."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright
from tests.founded import Founded, copy_of, founded
from tests.stories import STORIES
from tests.stories.stage import Stage, Step
from tests.web.in_chromium import CHROMIUM, QUIET, serving

HERE = Path(__file__).parents[2] / "docs" / "pictures" / "stories"
#: Pages of few colours lose nothing that anybody sees, and two thirds of their weight.
COLOURS = 64


def make(roles: list[str]) -> None:
    """Let each story happen, and keep what is seen at each step."""
    HERE.mkdir(exist_ok=True)
    with founded() as federation, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=QUIET)
        for role in roles:
            _tell(role, federation, chromium)
        chromium.close()


def _tell(role: str, federation: Founded, chromium: Browser) -> None:
    for old in HERE.glob(f"{role}-*.png"):
        old.unlink()
    with copy_of(federation) as own, serving(own.app) as origin:
        stage = Stage(own, origin, chromium)
        for number, step in enumerate(STORIES[role](stage), start=1):
            _keep(step, HERE / f"{role}-{number:02}-{step.name}.png")
        stage.close()


def _keep(step: Step, file: Path) -> None:
    step.page.wait_for_load_state()
    if step.top:
        step.top.evaluate("one => one.scrollIntoView()")
    seen = Image.open(BytesIO(step.page.screenshot(animations="disabled", caret="hide")))
    few = seen.convert("RGB").quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(file, optimize=True)


if __name__ == "__main__":
    make(sys.argv[1:] or list(STORIES))
