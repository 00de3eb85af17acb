"""What the report of a federation's gaps is made of, all of it worked out before it comes here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tracker.football.issued import Readers
from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.pathway.federation_view import FederationView


@dataclass(frozen=True, slots=True)
class GapReport:
    """A federation's figures in women's or in men's football, ready to be set.

    `clubs` are the names of all clubs that are mentioned, and `fingerprint` names the rule set.
    """

    federation: str
    sex: Sex
    view: FederationView
    clubs: Mapping[int, str]
    fingerprint: str
    readers: Readers = Readers.FEDERATION
    thresholds: Thresholds = field(default_factory=Thresholds)

    @property
    def of_a_few(self) -> bool:
        """Whether so few players are in view, if any, that nothing may be told of them."""
        return self.view.n < self.thresholds.smallest_cell
