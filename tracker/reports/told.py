"""A report in finished words, which is set on paper here and written as a page by the web."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.reports.blocks import Blocks
from tracker.reports.document import Furniture, bind
from tracker.reports.paper import Paper
from tracker.reports.setting import set_blocks


@dataclass(frozen=True, slots=True)
class Told:
    """A report in its language, before it is set: what it says, and what stands on every page of it."""

    blocks: Blocks
    furniture: Furniture


def on_paper(told: Told, paper: Paper) -> bytes:
    """The report as the bytes of a PDF, the same for the same report and paper."""
    return bind(set_blocks(told.blocks), told.furniture, paper)
