"""Work on many records leaves the collector as it found it, also where it fails."""

from __future__ import annotations

import gc

import pytest
from tracker.football.in_one_go import in_one_go


def test_nobody_looks_for_garbage_meanwhile_and_somebody_does_again_afterwards() -> None:
    with in_one_go(), in_one_go():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_failure_does_not_leave_the_garbage_lying() -> None:
    with pytest.raises(ZeroDivisionError), in_one_go():
        _ = 1 // 0
    assert gc.isenabled()
