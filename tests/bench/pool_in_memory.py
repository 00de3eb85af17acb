"""The physical floor of asking a pool: its columns lie in memory as arrays of numpy, and each filter is a mask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, String, select, type_coerce
from tracker.eligibility.verdict import Answer
from tracker.finding.facets import Facet, turn_to_age_out
from tracker.finding.question import Filter, Holds, Part, Question, Sort
from tracker.store import tables as t
from tracker.store.small_values import Coded

Array = Any
#: numpy is no dependency; without it nothing here can be asked.
np: Any = import_module("numpy") if find_spec("numpy") else None
Counts = dict[Facet, dict[int, int]]
_POOL = t.PoolRow.__table__
_NOTHING = -1
#: What stands in the pool as it is, beside the facets.
_PLAIN = (
    *("player_id", "known_earliest", "known_latest", "countries", "called_up_on", "caps", "coverage"),
    *(f"minutes_{rung}" for rung in range(4, 10)),
)


@dataclass(frozen=True, slots=True)
class InMemory:
    """All whom somebody may see, a column each; of texts the numbers that they were given here."""

    columns: Mapping[str, Array]
    facets: Mapping[Facet, Array]
    texts: Mapping[str, int]
    kinds: Mapping[Facet, Any]

    def ask(self, question: Question) -> tuple[int, Counts, list[int]]:
        """The total, the counts by facet, and the first page, as a scout is told them."""
        masks = dict(self._masks(question))
        every = np.ones(len(self.columns["player_id"]), dtype=bool)
        for mask in masks.values():
            every &= mask
        counts: Counts = {}
        for facet, column in self.facets.items():
            kept = every
            if facet in masks:
                kept = np.ones_like(every)
                for part, mask in masks.items():
                    kept = kept & mask if part is not facet else kept
            values, players = np.unique(column[kept], return_counts=True)
            counts[facet] = dict(zip(values.tolist(), players.tolist(), strict=True))
        return int(every.sum()), counts, self._page(question, every)

    def _masks(self, question: Question) -> Iterator[tuple[Part, Array]]:
        held = self.columns
        for facet, choices in question.chosen:
            yield facet, np.isin(self.facets[facet], [self._code(facet, choice) for choice in choices])
        if question.nationality:
            country = self.texts.get(question.nationality, _NOTHING - 1)
            first, second = held["country_1"] == country, held["country_2"] == country
            only = first & (held["countries"] == 1)
            yield Filter.NATIONALITY, {Holds.ANY: first | second, Holds.ONLY: only}.get(question.holds, second)
        if question.minutes is not None:
            yield Filter.MINUTES, held[f"minutes_{question.minutes_rung}"] >= question.minutes
        if question.born_from:
            yield Filter.BORN_FROM, held["known_earliest"] >= question.born_from.toordinal()
        if question.coverage_from is not None:
            yield Filter.COVERAGE, held["coverage"] >= question.coverage_from

    def _code(self, facet: Facet, choice: Any) -> int:
        kind = self.kinds[facet]
        if choice is None:
            return _NOTHING
        if isinstance(kind, Coded):
            return kind.code(choice)
        return self.texts[choice] if isinstance(choice, str) else choice

    def _page(self, question: Question, every: Array) -> list[int]:
        found = np.flatnonzero(every)
        numbers = self.columns["player_id"][found]
        keys = np.lexsort((numbers, self._key(question)[found]))
        page: list[int] = numbers[keys[: question.limit]].tolist()
        return page

    def _key(self, question: Question) -> Array:
        held = self.columns
        match question.sort:
            case Sort.OLDEST:
                earliest = held["known_earliest"]
                turns = _turns()[self.facets[Facet.ANSWER]]
                return np.where(earliest < 0, 30_000_000, earliest + 10_000_000 * turns)
            case Sort.YOUNGEST:
                return -np.maximum(held["known_latest"], 0)
            case Sort.MINUTES:
                return -held[f"minutes_{question.minutes_rung}"]
            case Sort.CAPS:
                return -held["caps"]
            case _:
                rung = np.maximum(self.facets[Facet.NATIONAL_RUNG], 0).astype(np.int64)
                return -(rung * 4_194_304 + np.maximum(held["called_up_on"], 0))


def _turns() -> Array:
    """The turn in who becomes too old next of each answer, by the number that stands for it."""
    return np.array([0, *(turn_to_age_out(answer.value) for answer in Answer)])


def in_memory(
    connection: Connection, visible: ColumnElement[bool], facets: Mapping[Facet, ColumnElement[Any]]
) -> InMemory:
    """Read the pool once; `facets` are the columns that the store counts by."""
    texts: dict[str, int] = {}
    plain = [type_coerce(_POOL.c[name], Integer).label(name) for name in _PLAIN]
    written = [_POOL.c.country_1, _POOL.c.country_2]
    stored = [
        (column if isinstance(column.type, String) else type_coerce(column, Integer)).label(f"facet_{facet.value}")
        for facet, column in facets.items()
    ]
    rows = connection.execute(select(*plain, *written, *stored).where(visible).order_by(_POOL.c.player_id)).all()
    names: list[Any] = [*_PLAIN, "country_1", "country_2", *facets]
    arrays = {name: _array(values, texts) for name, values in zip(names, zip(*rows, strict=True), strict=True)}
    kinds = {facet: column.type for facet, column in facets.items()}
    own = {facet: arrays.pop(facet) for facet in facets}
    return InMemory(arrays, own, texts, kinds)


def _array(values: tuple[Any, ...], texts: dict[str, int]) -> Array:
    numbers = (
        _NOTHING if value is None else texts.setdefault(value, len(texts)) if isinstance(value, str) else value
        for value in values
    )
    return np.fromiter(numbers, dtype=np.int32, count=len(values))
