"""Passwords of the tests are hashed as they are in service, by the same algorithm, at next to no cost.

In service to look at a password takes 40 ms and 19 MiB on purpose, and a run signs in some thousand times. What the
cost is, and that nobody learns from it who has an account, is tested at full cost (`at_full_cost`).
"""

from __future__ import annotations

import secrets

import pytest
from argon2 import PasswordHasher
from tracker.actions import account

_FULL = account._HASHER, account._NOBODYS_HASH
_CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
account._HASHER = _CHEAP
account._NOBODYS_HASH = _CHEAP.hash(secrets.token_hex())


@pytest.fixture
def at_full_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords cost what they cost in service for as long as a test runs."""
    hasher, nobodys = _FULL
    monkeypatch.setattr(account, "_HASHER", hasher)
    monkeypatch.setattr(account, "_NOBODYS_HASH", nobodys)
