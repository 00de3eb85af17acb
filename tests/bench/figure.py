"""A figure: one job beside its floor in the same run, in turns, the median of the rounds kept."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

ROUNDS = 7


@dataclass(frozen=True, slots=True)
class Figure:
    """One job beside its floor: the medians of both, in seconds."""

    job: str
    seconds: float
    floor: str
    floor_seconds: float

    @property
    def line(self) -> str:
        ratio = self.seconds / self.floor_seconds
        return f"| {self.job} | {human(self.seconds)} | {self.floor} | {human(self.floor_seconds)} | {ratio:.2f} |"


def human(seconds: float) -> str:
    if seconds >= 1:
        return f"{seconds:.2f} s"
    return f"{seconds * 1e3:.1f} ms" if seconds >= 1e-3 else f"{seconds * 1e6:.0f} µs"


def turns(job: Callable[[], object], floor: Callable[[], object], rounds: int = ROUNDS) -> tuple[float, float]:
    """The medians of both, taken in turns so that what disturbs one disturbs the other."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for side, work in zip(times, (job, floor), strict=True):
            start = time.perf_counter()
            work()
            side.append(time.perf_counter() - start)
    return statistics.median(times[0]), statistics.median(times[1])


def figure(
    job: str, work: Callable[[], object], floor: str, bare: Callable[[], object], rounds: int = ROUNDS
) -> Figure:
    seconds, floor_seconds = turns(work, bare, rounds)
    return Figure(job, seconds, floor, floor_seconds)
