"""What a player pathway report is made of, all of it thought out before it comes here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from tracker.eligibility.verdict import Verdict
from tracker.eligibility.windows.windows import Windows
from tracker.football.limits import Thresholds
from tracker.pathway.beside_bands import BesideBands
from tracker.pathway.drawing import Drawing
from tracker.pathway.story import Story
from tracker.reports.ahead import Ahead
from tracker.reports.paper import Paper
from tracker.reports.seal import Seal


class Audience(Enum):
    """Whom a report is prepared for. What they may know was cut out of the story before."""

    PARENT = "parent"
    CLUB = "club"
    SCOUT = "scout"


@dataclass(frozen=True, slots=True)
class PlayerReport:
    """One player's finished account, ready to be set.

    `fingerprint` names the rule set the verdicts rest on, and `seal` bears the short code under which the
    report was issued. `strip` is drawn in the language of the report, at most `style.MEASURE` wide.
    """

    story: Story
    verdicts: tuple[Verdict, ...]
    strip: Drawing
    audience: Audience
    as_of: date
    fingerprint: str
    seal: Seal
    page_size: Paper = Paper.A4
    thresholds: Thresholds = field(default_factory=Thresholds)
    #: The senior minutes beside those of everybody; `None` where nobody asked for others.
    bands: BesideBands | None = None
    #: The age groups of next season and the next windows.
    ahead: Ahead = field(default_factory=Ahead)
    #: Every window that is still open, for the countdown; `None` where nobody asked.
    windows: Windows | None = None
    #: The last day of the link by which the family shares it; `None` where it was not come by so.
    shared_until: date | None = None
