"""A verdict as it is shown: one JSON shape, and a sentence for every ground in every language."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
from tracker.eligibility import decide as deciding
from tracker.eligibility.competition import Competition, Edition, OpenTo
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.reasons import AGE_ONLY, answer_phrase, missing_phrase
from tracker.eligibility.rule import BirthWindow, Confidence, RuleVersion
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.shown import as_json
from tracker.eligibility.verdict import Answer, Verdict
from tracker.football.people import Birth, Sex
from tracker.i18n.speak import LANGUAGES, speaker

TRANSLATIONS = Path(__file__).parents[2] / "tracker" / "i18n" / "translations"
MISSING = ("birth_year", "birth_month", "birth_day", "rule")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


def asked(catalogue: Catalogue, competition: str, edition: str, born: str | None) -> Verdict:
    return deciding.decide(
        catalogue.competition(competition),
        catalogue.edition(competition, edition),
        Birth.read(born) if born else None,
    )


def test_a_verdict_is_shown_in_exactly_this_shape(catalogue: Catalogue) -> None:
    shown = as_json(asked(catalogue, "concacaf-olympic-qualifying-men", "2012", "1988-05"), speaker("en"))
    source = catalogue.edition("concacaf-olympic-qualifying-men", "2012").versions[0].source
    assert shown == {
        "competition": "concacaf-olympic-qualifying-men",
        "edition": "2012",
        "born": {"earliest": "1988-05-01", "latest": "1988-05-31"},
        "verdict": "too_old",
        "provisional": True,
        "reasons": [
            {
                "code": "age-too-old",
                "text": "Date of birth: between May 1, 1988 and May 31, 1988. The rule asks for a birth on or "
                "after January 1, 1989. The player was born before that, and there are no overage places.",
                "source": source,
            },
            {
                "code": "age-provisional",
                "text": "Provisional: this rule is recalled and has not yet been read in the regulations.",
                "source": source,
            },
        ],
        "missing": [],
    }


def test_an_unknown_birth_is_shown_as_null_and_what_is_missing_as_a_list(catalogue: Catalogue) -> None:
    shown = json.loads(json.dumps(as_json(asked(catalogue, "olympic-men", "2016", None), speaker("en"))))
    assert shown["born"] is None
    assert shown["missing"] == ["birth_year"]


@pytest.mark.parametrize(
    ("places", "words"), [(1, "could take the one overage place"), (2, "could take one of 2 overage")]
)
def test_an_older_player_could_take_a_place_and_is_never_called_ineligible(places: int, words: str) -> None:
    rule = RuleVersion(None, BirthWindow(date(1993, 1, 1)), places, "Regulations", Confidence.SOURCED)
    edition = Edition("2016", "2016", 2016, (rule,))
    competition = Competition("cup", "Cup", "A cup.", OpenTo.MEN, (edition,))
    for born in ("1992-12-31", None):
        verdict = deciding.decide(competition, edition, Birth.read(born) if born else None)
        text = speaker("en")(verdict.reasons[0].phrase)
        assert words in text
        assert "eligible" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ground_is_spoken_in_every_language(language: str, catalogue: Catalogue) -> None:
    speak = speaker(language)
    spoken = {speak(AGE_ONLY)}
    spoken |= {speak(answer_phrase(answer)) for answer in Answer} | {
        speak(missing_phrase(item)) for item in MISSING
    }
    for born in (None, "1969", "1991", "2001-12", "2008", "2012-01-01"):
        for verdict in deciding.decide_all(catalogue, Birth.read(born) if born else None, Sex.MALE):
            spoken |= {str(reason["text"]) for reason in shown_reasons(verdict, language)}
    assert all(text and "{" not in text for text in spoken)


def shown_reasons(verdict: Verdict, language: str) -> list[dict[str, object]]:
    found = as_json(verdict, speaker(language))["reasons"]
    assert isinstance(found, list)
    return found


def test_the_code_and_the_sentences_name_the_same_phrases() -> None:
    room = Path(deciding.__file__).parent
    said = re.compile(r'phrase\(\s*"(age-[a-z-]+)"')
    used = {code for file in room.rglob("*.py") for code in said.findall(file.read_text("utf-8"))}
    for language in LANGUAGES:
        held = re.findall(
            r"^(age-[a-z-]+) =", (TRANSLATIONS / language / "eligibility.ftl").read_text("utf-8"), re.MULTILINE
        )
        assert set(held) == used
        assert len(held) == len(set(held))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_and_every_missing_item_has_words_of_its_own(language: str) -> None:
    speak = speaker(language)
    words = [speak(answer_phrase(answer)) for answer in Answer] + [speak(missing_phrase(item)) for item in MISSING]
    assert len(words) == len(set(words))
