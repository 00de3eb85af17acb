"""The records of one player as a file to take along: JSON and CSV in a ZIP, which any program can read."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

from tracker.reports.csv_file import csv_lines

Rows = Sequence[Mapping[str, Any]]


def records_file(tables: Mapping[str, Rows], read_me: str) -> bytes:
    """A ZIP of `README.txt`, `records.json` with all tables, and a CSV file for each table that has rows."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as bundle:
        _put(bundle, "README.txt", read_me)
        _put(bundle, "records.json", json.dumps(tables, ensure_ascii=False, indent=2))
        for name, rows in sorted(tables.items()):
            if rows:
                _put(bundle, f"csv/{name}.csv", _as_csv(rows))
    return kept.getvalue()


def _put(bundle: zipfile.ZipFile, name: str, text: str) -> None:
    # Without a time of its own the same records give the same bytes.
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    bundle.writestr(entry, text.encode("utf-8"))


def _as_csv(rows: Rows) -> str:
    heads = list(rows[0])
    return b"".join(csv_lines(heads, ([_cell(row[head]) for head in heads] for row in rows))).decode()


def _cell(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else value
