"""The whole rule set as plain data, and the short mark by which an issued report names the one it used."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import lru_cache
from hashlib import sha256

from tracker.eligibility.competition import Competition, Edition
from tracker.eligibility.rule import AgeLimit, BirthWindow, NoLimit, RuleVersion
from tracker.eligibility.rule_set import Catalogue

_LENGTH = 12


@lru_cache(maxsize=8)
def fingerprint(catalogue: Catalogue) -> str:
    """Twelve hexadecimal digits that change whenever anything in the rule set does, and at no other time."""
    plain = json.dumps(as_plain(catalogue), sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return sha256(plain.encode("ascii")).hexdigest()[:_LENGTH]


def as_plain(catalogue: Catalogue) -> dict[str, object]:
    """The rule set as JSON can hold it: each competition just as a rule file may state it."""
    return {"competitions": [_competition(competition) for competition in catalogue]}


def rule_set_file(catalogue: Catalogue, only: Competition | None = None) -> bytes:
    """The rule set as a JSON file to hand out; each competition in it is a rule file.

    It names the fingerprint of the whole set, also where it holds `only` one competition of it.
    """
    handed_out = Catalogue((only,)) if only else catalogue
    held = {"fingerprint": fingerprint(catalogue), **as_plain(handed_out)}
    return f"{json.dumps(held, ensure_ascii=False, indent=2)}\n".encode()


def _competition(competition: Competition) -> dict[str, object]:
    stated = _stated(competition, leaving=("editions",))
    return stated | {"editions": {edition.id: _edition(edition) for edition in competition.editions}}


def _edition(edition: Edition) -> dict[str, object]:
    stated = _stated(edition, leaving=("id", "versions"))
    return stated | {"rules": [_version(version) for version in edition.versions]}


def _version(version: RuleVersion) -> dict[str, object]:
    stated = _stated(version, leaving=("limit",)) | _limit(version.limit)
    if isinstance(version.limit, BirthWindow) and version.overage is None:
        stated["overage"] = "not known"
    return stated


def _limit(limit: AgeLimit) -> dict[str, object]:
    match limit:
        case BirthWindow():
            return _stated(limit)
        case NoLimit(minimum_verified):
            return {"age_limit": "none", "minimum_age": "none" if minimum_verified else "not verified"}
        case _:
            return {"age_limit": "not held"}


def _stated(value: object, leaving: tuple[str, ...] = ()) -> dict[str, object]:
    """What a value states, by the names of its fields; what is not stated is left out, as in a rule file."""
    assert is_dataclass(value)
    held = {field.name: getattr(value, field.name) for field in fields(value) if field.name not in leaving}
    return {name: _plain(item) for name, item in held.items() if item is not None and item != ()}


def _plain(value: object) -> object:
    match value:
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case tuple():
            return [_plain(item) for item in value]
        case _ if is_dataclass(value):
            return _stated(value)
        case _:
            return value
