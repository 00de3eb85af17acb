"""Settings come from the environment; a wrong one is named with what would be right."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from tracker.football.errors import SettingError
from tracker.settings import VARIABLES, Settings, read_settings

ROOT = Path(__file__).parents[1]


def test_without_any_setting_the_database_is_embedded_and_only_this_machine_is_trusted(tmp_path: Path) -> None:
    settings = read_settings({"TRACKER_HOME": str(tmp_path)})
    assert settings.database == f"sqlite:///{tmp_path / 'tracker.sqlite'}"
    assert settings.trusted_hosts == ("127.0.0.1", "localhost")
    assert (settings.proxies, settings.insecure_cookies) == (0, False)


def test_the_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    key = read_settings({"TRACKER_HOME": str(tmp_path)}).secret_key
    assert read_settings({"TRACKER_HOME": str(tmp_path)}).secret_key == key
    assert stat.S_IMODE((tmp_path / "secret.key").stat().st_mode) == 0o600


def test_a_short_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="TRACKER_SECRET_KEY has 6 characters"):
        read_settings({"TRACKER_HOME": str(tmp_path), "TRACKER_SECRET_KEY": "secret"}).secret_key  # noqa: B018


def test_asking_for_settings_leaves_no_file(tmp_path: Path) -> None:
    read_settings({"TRACKER_HOME": str(tmp_path / "new")})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("TRACKER_PROXIES", "one", "must be a whole number such as 0"),
        ("TRACKER_INSECURE_COOKIES", "maybe", "must be yes or no"),
        ("TRACKER_QUIET_DAYS", "500", "must not descend"),
        ("TRACKER_QUIET_DAYS", "-5", "must be a whole number such as 120"),
    ],
)
def test_a_wrong_setting_is_named_with_what_would_be_right(name: str, value: str, words: str) -> None:
    with pytest.raises(SettingError, match=words) as refusal:
        read_settings({name: value})
    assert name in str(refusal.value)


def test_a_threshold_is_a_setting() -> None:
    assert read_settings({"TRACKER_QUIET_DAYS": "90"}).thresholds.quiet_days == 90


def test_the_key_is_not_shown_where_settings_are_printed() -> None:
    assert "x" * 32 not in repr(Settings(Path("/"), "sqlite://", "x" * 32))


def test_every_setting_is_documented() -> None:
    page = (ROOT / "docs" / "run" / "settings.md").read_text(encoding="utf-8")
    silent = [name for name in VARIABLES.values() if f"`{name}`" not in page]
    assert not silent, f"docs/run/settings.md says nothing of {', '.join(silent)}."
