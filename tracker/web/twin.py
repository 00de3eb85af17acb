"""Showing a report as a page: the twin of a PDF, with a way back and a way to the PDF itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tracker.access.actor import Actor
from tracker.reports.told import Told
from tracker.web.door import current_actor
from tracker.web.page import page_for
from tracker.web.show.report_twin import twin_of_report


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a report on its page.

    Arguments:
        back: where the way back leads, and
        back_says: what it says.
        pdf: where the PDF of the same is asked for, and
        given: what is sent along.
        by_link: whether it is asked for without a form of ours, by whoever holds a link.
        title: what the page is called, where that must not be the name of whom it is about.
    """

    back: str
    back_says: str
    pdf: str
    given: Mapping[str, str] = field(default_factory=dict)
    by_link: bool = False
    title: str = ""


def twin(told: Told, around: Around, actor: Actor | None = None) -> str:
    """The page of a report, for whoever is asking or for an actor that is already known."""
    shown = twin_of_report(told)
    return page_for(actor or current_actor(), "layout/twin.html", twin=shown, around=around)
