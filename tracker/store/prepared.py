"""Statements that are put together and compiled once, and then run with other values as often as they are asked.

To put a statement of many parts together, and to find out that it is one that was compiled before, takes longer
than an index takes to answer it. Here the text is kept, with what turns each value into what the driver takes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Dialect, Select
from sqlalchemy.sql.selectable import CompoundSelect

from tracker.store.scope import ScopedSession

Process = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Prepared:
    """The text of a statement, the values that never change, and how those are bound that do."""

    text: str
    names: tuple[str, ...]
    fixed: Mapping[str, Any]
    process: Mapping[str, Process | None]
    positional: bool

    def run(self, session: ScopedSession, values: Mapping[str, Any]) -> Sequence[Any]:
        """The rows for these values, as the driver gives them. The statement must carry the scope itself."""
        given = [self._bound(name, values) for name in self.names]
        handed_in: Any = tuple(given) if self.positional else dict(zip(self.names, given, strict=True))
        return session.connection().exec_driver_sql(self.text, handed_in).all()

    def _bound(self, name: str, values: Mapping[str, Any]) -> Any:
        if name not in values:
            return self.fixed[name]
        process = self.process[name]
        return process(values[name]) if process else values[name]


def prepare(statement: Select[Any] | CompoundSelect[Any], dialect: Dialect) -> Prepared:
    """A statement compiled for a database; its parameters that have a name of their own are handed in each time."""
    compiled = statement.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
    # What SQLAlchemy itself binds with. The values of lists are not in it: they must be as the driver takes them.
    process: Mapping[str, Any] = compiled._bind_processors
    held = compiled.construct_params()
    fixed = {
        name: process[name](value) if name in process and value is not None else value
        for name, value in held.items()
    }
    positional = bool(compiled.positional)
    names = tuple(compiled.positiontup or ()) if positional else tuple(held)
    return Prepared(str(compiled), names, fixed, {name: process.get(name) for name in names}, positional)
