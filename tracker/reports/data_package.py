"""Records as a data package: CSV files in a ZIP, and `datapackage.json` that says what each column of them means.

The same records give the same bytes, whenever and wherever the file is made. The description follows version 2 of
the Data Package standard (https://datapackage.org).
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from hashlib import sha256
from typing import IO, Any

from tracker.football.bundle import FORMAT, Field, Kind, Resource
from tracker.reports.csv_file import csv_lines

DESCRIPTION = "datapackage.json"
_PROFILES = "https://datapackage.org/profiles/2.0"

Rows = Iterable[Sequence[object]]


class PackageFile:
    """A data package in the making: files are added one after the other, then it is described and closed."""

    def __init__(self, out: IO[bytes], name: str) -> None:
        self._zip = zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED)
        self._name = name
        self._resources: list[dict[str, Any]] = []
        self.rows = 0

    def put(self, path: str, content: bytes) -> None:
        """A file that the description does not tell of, such as a README."""
        self._zip.writestr(_entry(path), content)

    def football(self, resource: Resource, rows: Rows, folder: str = "") -> int:
        """A file of football records, row by row, and how many it has."""
        path = f"{folder}{resource.name}.csv"
        return self._table(resource.name, path, resource.title, _schema(resource), _plain(resource.heads, rows))

    def table(self, name: str, path: str, heads: Sequence[str], rows: Rows) -> int:
        """A file of any other records, of whose columns only the names are told."""
        schema = {"fields": [{"name": head, "type": "any"} for head in heads], "missingValues": [""]}
        return self._table(name, path, name, schema, csv_lines(heads, rows))

    def close(self) -> None:
        """Describe what was put into it, and be done."""
        described = {
            "$schema": f"{_PROFILES}/datapackage.json",
            "name": self._name,
            "bundle_format": FORMAT,
            "resources": self._resources,
        }
        self.put(DESCRIPTION, json.dumps(described, ensure_ascii=False, indent=2).encode())
        self._zip.close()

    def _table(self, name: str, path: str, title: str, schema: dict[str, Any], lines: Iterable[bytes]) -> int:
        digest, size, rows = sha256(), 0, -1
        with self._zip.open(_entry(path), "w") as file:
            for line in lines:
                file.write(line)
                digest.update(line)
                size += len(line)
                rows += 1
        self.rows += rows
        self._resources.append(
            {
                "$schema": f"{_PROFILES}/dataresource.json",
                "name": name,
                "type": "table",
                "title": title,
                "path": path,
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "bytes": size,
                "hash": f"sha256:{digest.hexdigest()}",
                "schema": {"$schema": f"{_PROFILES}/tableschema.json", **schema},
            }
        )
        return rows


def _entry(path: str) -> zipfile.ZipInfo:
    # Without a time of its own the same records give the same bytes.
    entry = zipfile.ZipInfo(path)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry


def _plain(heads: Sequence[str], rows: Rows) -> Iterator[bytes]:
    return csv_lines(heads, (tuple(map(_cell, row)) for row in rows))


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.value if isinstance(value, Enum) else value


def _schema(resource: Resource) -> dict[str, Any]:
    pointing = [
        {"fields": list(one.fields), "reference": {"resource": one.resource, "fields": list(one.names)}}
        for one in resource.points
    ]
    own = {"fields": [_field(field) for field in resource.fields], "missingValues": [""]}
    # A primary key allows no empty cell, so where one may be empty the columns are unique together.
    optional = {field.name for field in resource.fields if not field.required}
    key = "uniqueKeys" if optional & set(resource.key) else "primaryKey"
    columns: list[Any] = list(resource.key) if key == "primaryKey" else [list(resource.key)]
    return {**own, key: columns, **({"foreignKeys": pointing} if pointing else {})}


def _field(field: Field) -> dict[str, Any]:
    limits: dict[str, Any] = {"required": True} if field.required else {}
    if field.choices:
        limits["enum"] = [choice.value for choice in field.choices]
    if field.kind is Kind.NUMBER:
        limits |= {"minimum": field.least, "maximum": field.most}
    told = {"name": field.name, "type": field.kind.value, "description": field.meaning}
    return {**told, **({"constraints": limits} if limits else {})}
