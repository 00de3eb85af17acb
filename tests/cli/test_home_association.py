"""The association that the pool asks about: a member of FIFA by its code, or that of the demo, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tracker.football.errors import SettingError
from tracker.settings import read_settings
from tracker.wiring import open_library


@pytest.mark.parametrize("code", ["USA", "MEX", "MLV"])
def test_it_is_a_member_of_fifa_or_of_the_demo(code: str) -> None:
    assert open_library(replace(read_settings(), association=code)).association == code


def test_any_other_letters_are_refused() -> None:
    with pytest.raises(SettingError, match="'USB'; it must be a member of FIFA by its code"):
        open_library(replace(read_settings(), association="USB"))
