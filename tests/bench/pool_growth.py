"""What a question of the pool takes as the pool grows, drawn as a picture of the documents.

`python -m tests.bench.pool_growth --kept FOLDER` asks the same 41 questions of 10,000 to 3,000,000 players on
SQLite, beside numpy over the same columns in memory, and draws docs/pictures/pool-growth.svg.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from math import ceil, floor, log10
from pathlib import Path

from tests.bench.eligible_pool import asked_of, held_in_memory, medians
from tests.bench.figure import at, human
from tests.bench.installation import DAY
from tests.bench.pool_data import SCOUT, kept_in, pool_of, sqlite_in
from tests.bench.pool_in_memory import np
from tracker.access.sight import visible_to
from tracker.store.finding import find
from tracker.store.scope import open_session

SIZES = (10_000, 100_000, 1_000_000, 3_000_000)
ROUNDS = 3
PICTURE = Path(__file__).parents[2] / "docs" / "pictures" / "pool-growth.svg"
_SHARES = {"95th percentile": 0.95, "median": 0.5}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the picture: seconds by the number of players."""

    name: str
    kind: str
    seconds: Mapping[int, float]


def growth(folder: Path, sizes: Sequence[int], rounds: int) -> tuple[Line, ...]:
    """The lines, of ours and of numpy, each for the median and for the slow questions."""
    taken = {players: _taken(sqlite_in(folder, players), players, rounds) for players in sizes}
    return tuple(
        Line(f"{whose}, {name}", kind, {players: at(both[side], share) for players, both in taken.items()})
        for side, (whose, kind) in enumerate((("SQLite", "ours"), ("numpy in memory", "floor")))
        for name, share in _SHARES.items()
    )


def _taken(file: Path, players: int, rounds: int) -> tuple[list[float], list[float]]:
    with pool_of(f"sqlite:///{file}", players) as engine:
        asked = asked_of(engine)
        with open_session(engine, visible_to(SCOUT, DAY), writes=False) as session:
            memory = held_in_memory(session, asked[0])
            return medians(
                engine, [(partial(find, session, one), partial(memory.ask, one.question)) for one in asked], rounds
            )


_WIDTH, _HEIGHT = 800, 420
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 275, 46, 52
_STYLE = """
text{font:14px system-ui,sans-serif;fill:#1d2b27}.quiet{fill:#5b6b65;font-size:13px}.grid{stroke:#d8dfdb}
.line{fill:none;stroke-width:2.5}.ours{stroke:#0b6b4f}.floor{stroke:#8a5a00;stroke-dasharray:6 5}
.ours-dot{fill:#0b6b4f}.floor-dot{fill:#8a5a00}.ground{fill:#fff}
@media (prefers-color-scheme:dark){text{fill:#e8efeb}.quiet{fill:#a3b2ab}.grid{stroke:#33413b}.ours{stroke:#58c9a2}
.ours-dot{fill:#58c9a2}.floor{stroke:#e0b25c}.floor-dot{fill:#e0b25c}.ground{fill:#141b18}}
"""


def picture(lines: Sequence[Line]) -> str:
    """The lines on two logarithmic axes, each named where it ends."""
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img">',
            "<title>Page, total and facets of a question, by the number of players in the pool</title>",
            f"<style>{_STYLE}</style>",
            f'<rect class="ground" width="{_WIDTH}" height="{_HEIGHT}"/>',
            '<text x="16" y="26">Page, total and facets of a question: time of the processor</text>',
            *_drawn(lines),
            "</svg>",
            "",
        ]
    )


@dataclass(frozen=True, slots=True)
class Plot:
    """Where a number of players and a time are drawn; `low` and `high` are powers of ten of a second."""

    sizes: Sequence[int]
    low: int
    high: int

    @classmethod
    def of(cls, lines: Sequence[Line]) -> Plot:
        every = [log10(seconds) for line in lines for seconds in line.seconds.values()]
        return cls(sorted(lines[0].seconds), floor(min(every)), ceil(max(every)))

    def across(self, players: int) -> float:
        first, last = log10(self.sizes[0]), log10(self.sizes[-1])
        return _LEFT + (log10(players) - first) / (last - first) * (_WIDTH - _LEFT - _RIGHT)

    def down(self, seconds: float) -> float:
        return _TOP + (self.high - log10(seconds)) / (self.high - self.low) * (_HEIGHT - _TOP - _BOTTOM)


def _drawn(lines: Sequence[Line]) -> Iterator[str]:
    plot = Plot.of(lines)
    for power in range(plot.low, plot.high + 1):
        level = plot.down(10**power)
        yield f'<line class="grid" x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{level:.1f}" y2="{level:.1f}"/>'
        told = human(10**power).replace(".0 ", " ").replace(".00 ", " ")
        yield f'<text class="quiet" x="{_LEFT - 8}" y="{level + 5:.1f}" text-anchor="end">{told}</text>'
    for players in plot.sizes:
        place = f'x="{plot.across(players):.1f}" y="{_HEIGHT - _BOTTOM + 22}"'
        yield f'<text class="quiet" {place} text-anchor="middle">{players:,}</text>'
    yield f'<text class="quiet" x="{_LEFT}" y="{_HEIGHT - 10}">players in the pool</text>'
    yield from _named(lines, plot)


def _named(lines: Sequence[Line], plot: Plot) -> Iterator[str]:
    last, lowest = plot.sizes[-1], 0.0
    for line in sorted(lines, key=lambda one: -one.seconds[last]):
        points = [(plot.across(players), plot.down(seconds)) for players, seconds in sorted(line.seconds.items())]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        yield f'<polyline class="line {line.kind}" points="{path}"/>'
        yield from (f'<circle class="{line.kind}-dot" cx="{x:.1f}" cy="{y:.1f}" r="3.5"/>' for x, y in points)
        # Names that would lie upon one another move down.
        end, lowest = points[-1][0] + 10, max(points[-1][1] + 5, lowest + 34)
        yield f'<text x="{end:.1f}" y="{lowest:.1f}">{human(line.seconds[last])}</text>'
        yield f'<text class="quiet" x="{end:.1f}" y="{lowest + 15:.1f}">{escape(line.name)}</text>'


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--players", type=int, nargs="+", default=SIZES)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--kept", type=Path, help="A folder in which the databases stay for the next run.")
    given = parser.parse_args()
    if np is None:
        sys.exit("The picture has numpy beside the database; install it first.")
    with kept_in(given.kept) as folder:
        lines = growth(folder, given.players, given.rounds)
    for line in lines:
        told = ", ".join(f"{players:,}: {human(seconds)}" for players, seconds in line.seconds.items())
        sys.stdout.write(f"{line.name}: {told}\n")
    PICTURE.write_text(picture(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
