"""The records of one player as a file to take along: JSON and CSV in a ZIP, which any program can read."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tracker.football.bundle import Resource
from tracker.reports.data_package import PackageFile

Rows = Sequence[Mapping[str, Any]]


def records_file(
    tables: Mapping[str, Rows], read_me: str, football: Iterable[tuple[Resource, Iterable[Sequence[object]]]] = ()
) -> bytes:
    """A data package of `README.txt`, `records.json` with all tables, and a CSV file for each table that has rows.

    In the folder `football` are the football records once more, as every bundle has them, so that another tracker
    can take them in.
    """
    kept = io.BytesIO()
    package = PackageFile(kept, "records")
    package.put("README.txt", read_me.encode())
    package.put("records.json", json.dumps(tables, ensure_ascii=False, indent=2).encode())
    for resource, lines in football:
        package.football(resource, lines, "football/")
    for name, rows in sorted(tables.items()):
        if rows:
            heads = list(rows[0])
            cells = ([_cell(row[head]) for head in heads] for row in rows)
            package.table(f"csv-{name.replace('_', '-')}", f"csv/{name}.csv", heads, cells)
    package.close()
    return kept.getvalue()


def _cell(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else value
