"""Words and letters for the sexes: a letter means what its column and its language leave, or is asked about."""

from __future__ import annotations

import pytest
from tracker.football.people import Sex
from tracker.importing.mapping.heading import heard
from tracker.importing.mapping.meaning import Meaning
from tracker.importing.mapping.sexes import sexes_of

F, M = Sex.FEMALE, Sex.MALE


@pytest.mark.parametrize(
    ("texts", "languages", "meant"),
    [
        ("M F", "en", {"m": M, "f": F}),
        ("M F", "es pt", {"m": M, "f": F}),
        ("H M", "es", {"h": M, "m": F}),
        ("V M", "es", {"v": M, "m": F}),
        ("V M", "nl", {"v": F, "m": M}),
        ("H F", "fr", {"h": M, "f": F}),
        ("G F", "fr", {"g": M, "f": F}),
        ("B G", "en", {"b": M, "g": F}),
        ("G", "en", {"g": F}),
        ("G", "fr", {"g": M}),
        ("m w", "de", {"m": M, "w": F}),
        ("J M", "de", {"j": M, "m": F}),
        ("U D", "it", {"u": M, "d": F}),
        ("м ж", "ru", {"м": M, "ж": F}),
        ("M", "en", {"m": M}),
        ("M", "es", {}),
        ("M", "es pt", {}),
        ("M Mujer", "es", {"mujer": F}),
        ("H", "es", {}),
        ("M Hombre", "es", {"hombre": M}),
        ("Boys Girls", "", {"boys": M, "girls": F}),
        ("Männlich weiblich", "", {"mannlich": M, "weiblich": F}),
        ("Niña Niño", "", {"nina": F, "nino": M}),
        ("maschio femmina", "", {"maschio": M, "femmina": F}),
        ("jongen meisje", "", {"jongen": M, "meisje": F}),
        ("menino menina", "", {"menino": M, "menina": F}),
        ("Garçon Fille", "", {"garcon": M, "fille": F}),
        ("X", "en", {}),
    ],
)
def test_a_column_tells_what_its_words_mean(texts: str, languages: str, meant: dict[str, Sex]) -> None:
    assert sexes_of(texts.split(), frozenset(languages.split()), {}).meant == meant


def test_what_is_stated_settles_the_other_letters_too() -> None:
    assert sexes_of(["V", "M"], frozenset(), {}).open == ("m", "v")
    assert sexes_of(["V", "M"], frozenset(), {"v": F}).meant == {"v": F, "m": M}


@pytest.mark.parametrize("heading", ["m/w", "m/w/d", "H/M", "H/F", "M/F", "B/G"])
def test_two_letters_in_a_heading_ask_for_the_sex(heading: str) -> None:
    assert Meaning.SEX in heard(heading).meanings
