"""Which passwords are taken: long ones, however they are made up, but none that everybody tries first."""

from __future__ import annotations

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.common_passwords import packed
from tracker.access.passwords import LONGEST, SHORTEST, fault_in, is_common, prefix_of
from tracker.football.phrase import phrase
from tracker.i18n.speak import LANGUAGES, speaker

#: Entries of the list, as they stand in it.
SAMPLE = [
    "A1ZdLeDp8DH4",
    "Enterprise77",
    "ZxcvFdsa1234",
    "anjelika2003",
    "bluntsoldier",
    "boozehound62",
    "caymanisland",
    "civilservices",
    "fictionfiction",
    "fixesixseveneight",
    "futuramainmymind",
    "gabriel12345",
    "nomoneynohoney",
    "pyfvtybnjcnm",
    "qwerty098765",
    "rewqfdsavcxz",
    "stickywicket",
    "straightedge",
    "swforever777",
    "twilighttennispenguins",
    "vinnythepooh",
    "vtxnfntkmyfz",
    "vv1234567890",
    "wanderer2000",
    "watermelon99",
    "wefwegwregew",
    "welcomegale02",
    "winterer4393",
    "wizard160583",
    "wolf9653wolf",
    "wonderrednow",
    "wtfwtfwtfwtf",
    "yomammasofat",
    "ytdthjznyjyjafrn",
    "zaqwsx1234567",
    "zaspazaspa77",
    "zemfira12345",
    "zlomokzlomok",
    "zxcvbnmzxcvbnm",
    "123edcxzaqws",
    "876543212000",
    "951753852654",
    "Woodgate1979",
    "UninstallSql",
    "YPORekAzIVaC",
    "mdkrjm2qxvmhg",
    "123456789012",
    "qwertyuiop123",
    "password1234",
    "iloveyou1234",
    "administrator",
    "1q2w3e4r5t6y",
]


def code(password: str, *known: str) -> str:
    found = fault_in(password, known)
    return found.code if found else ""


@pytest.mark.parametrize("entry", SAMPLE)
def test_a_common_password_is_refused_in_any_case(entry: str) -> None:
    for written in (entry, entry.upper(), entry.lower(), entry.swapcase(), entry.title()):
        assert code(written) == "password-common", written


def test_the_file_holds_what_the_script_makes_of_the_list() -> None:
    kept = (files("tracker.access") / "common_passwords.bin").read_bytes()
    prefixes = [kept[place : place + 6] for place in range(0, len(kept), 6)]
    assert len(kept) % 6 == 0
    assert len(prefixes) > 43_000
    assert prefixes == sorted(set(prefixes))
    made = packed([*SAMPLE, "short", SAMPLE[0].upper()])
    assert len(made) == 6 * len(SAMPLE)
    assert {made[place : place + 6] for place in range(0, len(made), 6)} <= set(prefixes)


def test_the_list_says_where_it_comes_from_and_under_which_licence() -> None:
    told = (files("tracker.access") / "common_passwords.txt").read_text(encoding="utf-8")
    assert "SecLists" in told
    assert "CC BY-SA 3.0" in told


@pytest.mark.parametrize(
    "password",
    [
        "correct horse battery staple",
        "four quiet harbours",
        "ÿ" * 64,
        "wxyz" * 32,
        "a b c d e f g",
        "水" * 12,
        "x7" * 100,
    ],
)
def test_a_long_one_is_taken_however_it_is_made_up(password: str) -> None:
    assert code(password, "Dana Ruiz-Okafor", "dana@example.org", "Harbour Athletic") == ""


@pytest.mark.parametrize(
    ("password", "expected"),
    [
        ("", "password-too-short"),
        ("elevenchars", "password-too-short"),
        ("x7" * 100 + "y", "password-too-long"),
        ("HarbourAthletic2026", "password-known-words"),
        ("harbour-athletic!", "password-known-words"),
        ("2026 Athletic Harbour", "password-known-words"),
        ("DanaRuizOkafor1", "password-known-words"),
        ("pathway tracker 1", "password-known-words"),
        ("footballtracker99", "password-known-words"),
    ],
)
def test_what_is_wrong_is_said(password: str, expected: str) -> None:
    assert code(password, "Dana Ruiz-Okafor", "dana@example.org", "Harbour Athletic") == expected


@given(st.text(st.characters(exclude_categories=()), max_size=220))
def test_every_text_is_either_taken_or_refused(password: str) -> None:
    fault = fault_in(password, [password[:7], ""])
    assert fault or SHORTEST <= len(password) <= LONGEST
    assert len(prefix_of(password)) == 6
    assert isinstance(is_common(password), bool)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_name_the_lengths_that_hold(language: str) -> None:
    speak = speaker(language)
    assert str(SHORTEST) in speak(phrase("password-too-short"))
    assert str(LONGEST) in speak(phrase("password-too-long"))
