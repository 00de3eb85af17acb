"""A figure: one job beside its floor in the same run, in turns, the medians of the rounds kept."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

ROUNDS = 7


@dataclass(frozen=True, slots=True)
class Figure:
    """One job beside its floor: the medians of both in seconds, and of their ratios where rounds were compared."""

    job: str
    seconds: float
    floor: str
    floor_seconds: float
    ratio: float | None = None

    @property
    def line(self) -> str:
        ratio = self.seconds / self.floor_seconds if self.ratio is None else self.ratio
        return f"| {self.job} | {human(self.seconds)} | {self.floor} | {human(self.floor_seconds)} | {ratio:.2f} |"


def human(seconds: float) -> str:
    if seconds >= 1:
        return f"{seconds:.2f} s"
    return f"{seconds * 1e3:.1f} ms" if seconds >= 1e-3 else f"{seconds * 1e6:.0f} µs"


def at(seconds: Sequence[float], share: float) -> float:
    """The time that this share of all stays below or comes to: 0.5 asks for the median."""
    return sorted(seconds)[min(len(seconds) - 1, round(share * (len(seconds) - 1)))]


def timed(work: Callable[[], object]) -> float:
    """How long a piece of work takes, in seconds."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def beside(job: str, seconds: Sequence[float], floor: str, floor_seconds: Sequence[float]) -> Figure:
    """The rounds of a job held against those of its floor; what disturbed a round disturbed both sides of it."""
    ratio = statistics.median(one / other for one, other in zip(seconds, floor_seconds, strict=True))
    return Figure(job, statistics.median(seconds), floor, statistics.median(floor_seconds), ratio)


def figure(
    job: str, work: Callable[[], object], floor: str, bare: Callable[[], object], rounds: int = ROUNDS
) -> Figure:
    """A job and its floor, taken in turns."""
    times = [(timed(work), timed(bare)) for _ in range(rounds)]
    return beside(job, [one for one, _ in times], floor, [other for _, other in times])
