"""The default federation, read once for all tests that look at it."""

from __future__ import annotations

import pytest
from tests.demo.on_paper import Paper
from tracker.demo.federation import federation


@pytest.fixture(scope="session")
def paper() -> Paper:
    """The federation of 4,000 players that `make demo` loads, on paper."""
    return Paper(federation(1))
