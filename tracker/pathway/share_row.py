"""One bar of a share and where its parts lead: who counts, of whom it cannot be told, and the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.pathway.drawing import Target
from tracker.pathway.proportions import Share, ShareBetween
from tracker.pathway.scene import Part

#: So wide a place can be met with a finger, however few players it stands for.
LEAST_WIDE = 26.0
_BELOW = 3.0


@dataclass(frozen=True, slots=True)
class Lead:
    """A part of a share: how many players it stands for, the name of its link, and what is told beside it."""

    count: int
    link: str
    hint: str


@dataclass(frozen=True, slots=True)
class ShareRow:
    """One bar: its name, the share (`None` where there is nothing to have a share of), and where it leads.

    A share of whom it is partly open is drawn in two, up to the least and up to the most that it may be. `further`
    are the parts beside those who surely count, from left to right.
    """

    name: str
    share: Share | ShareBetween | None
    hint: str = ""
    link: str = ""
    further: tuple[Lead, ...] = ()

    @property
    def least(self) -> Share | None:
        """The share, or the least that it may be."""
        return self.share.least if isinstance(self.share, ShareBetween) else self.share

    @property
    def most(self) -> Share | None:
        """The share, or the most that it may be."""
        return self.share.most if isinstance(self.share, ShareBetween) else self.share

    @property
    def leads(self) -> str:
        """Where the bar itself leads."""
        return leads(self.least, self.link)

    @property
    def parts(self) -> tuple[Lead, ...]:
        """Every part of the bar that leads somewhere or takes room; none where nothing may be shown."""
        if self.least is None or self.least.hidden:
            return ()
        return (Lead(self.least.count, self.leads, self.hint), *self.further)


def leads(share: Share | None, link: str) -> str:
    """The link of a share; one that is hidden or has nobody in it leads nowhere."""
    return link if share and not share.hidden and share.count else ""


def targets(parts: Sequence[Lead], left: float, width: float, row: Part) -> Iterator[Target]:
    """A place for each part that stands for anybody and leads somewhere, side by side and as wide as its part."""
    counted = [part for part in parts if part.count]
    for part, (start, wide) in zip(counted, _places([part.count for part in counted], width), strict=True):
        if part.link:
            yield Target(left + start, row.top, wide, row.bottom - row.top - _BELOW, part.link, part.hint)


def _places(counts: Sequence[int], width: float) -> Iterator[tuple[float, float]]:
    """Where each part begins and how wide it is: by its count, but no narrower than a finger."""
    least = min(LEAST_WIDE, width / max(1, len(counts)))
    spare = width - least * len(counts)
    wanted = [max(0.0, width * count / sum(counts) - least) for count in counts]
    start = 0.0
    for more in wanted:
        wide = least + (spare * more / sum(wanted) if sum(wanted) else spare / len(counts))
        yield start, wide
        start += wide
