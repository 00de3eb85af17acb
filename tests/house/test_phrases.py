"""Every code speaks every language, with the same values, and no sentence is left that nobody says."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from tracker.i18n.speak import DEFAULT_LANGUAGE, LANGUAGES, codes

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "tracker" / "i18n" / "translations"
OTHERS = [language for language in LANGUAGES if language != DEFAULT_LANGUAGE]


class Variables(Visitor):
    """Collects the values that a sentence names."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's name.
        self.names.add(node.id.name)


class Anybody(Visitor):
    """Collects the words of a sentence but for those that stand where it is about men or boys."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def visit_Variant(self, node: ast.Variant) -> None:  # noqa: N802 - Fluent's name.
        if not (isinstance(node.key, ast.Identifier) and node.key.name == "male"):
            self.generic_visit(node)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - Fluent's name.
        self.words.append(node.value)


def said_of_anybody(entry: ast.Message) -> str:
    """The words of a sentence that may be about a woman."""
    anybody = Anybody()
    anybody.visit(entry)
    return " ".join(anybody.words)


@cache
def sentences(language: str) -> dict[str, tuple[str, set[str]]]:
    """Each code of a language with the file it stands in and the values it names."""
    found: dict[str, tuple[str, set[str]]] = {}
    for path in sorted((TRANSLATIONS / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path.name} ({language}) cannot be read: {entry.content!r}"
            if isinstance(entry, ast.Message):
                variables = Variables()
                variables.visit(entry)
                assert entry.id.name not in found, f"{path.name} ({language}): {entry.id.name} stands twice."
                found[entry.id.name] = (path.name, variables.names)
    return found


@pytest.mark.parametrize("language", OTHERS)
def test_every_code_speaks_the_language(language: str) -> None:
    mute = sorted(set(sentences(DEFAULT_LANGUAGE)) - set(sentences(language)))
    assert not mute, f"translations/{language} lacks {', '.join(mute)}."
    strays = sorted(set(sentences(language)) - set(sentences(DEFAULT_LANGUAGE)))
    assert not strays, f"translations/{language} has {', '.join(strays)}, which English has not."


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_names_no_value_that_english_does_not(language: str) -> None:
    english = sentences(DEFAULT_LANGUAGE)
    wrong = [code for code, (_, values) in sentences(language).items() if values - english[code][1]]
    assert not wrong, f"translations/{language}: {', '.join(wrong)} name values that nobody hands in."


def test_french_keeps_its_marks_on_the_line_of_their_word() -> None:
    """A plain space before ; : ? ! » or after « may break there."""
    loose = re.compile(r" [;:?!»](?=\s|$)|« ")
    wrong = [
        f"{path.name}:{number}"
        for path in sorted((TRANSLATIONS / "fr").glob("*.ftl"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if not line.startswith("#") and loose.search(line)
    ]
    assert not wrong, f"translations/fr: write a non-breaking space (U+00A0) in {', '.join(wrong)}."


@pytest.mark.parametrize("language", OTHERS)
def test_what_counts_women_as_well_counts_no_masculine_players(language: str) -> None:
    """The same charts stand on a page of women's football; of studies it is said that their samples are men's."""
    masculine = re.compile(r"\b(joueurs?|jugador(es)?)\b")
    wrong = [
        f"{name}: {entry.id.name}"
        for name in ("bands", "charts", "cohorts", "gap_pages", "gaps")
        for entry in FluentParser().parse((TRANSLATIONS / language / f"{name}.ftl").read_text("utf-8")).body
        if isinstance(entry, ast.Message)
        and not entry.id.name.startswith("reference-")
        and masculine.search(said_of_anybody(entry))
    ]
    assert not wrong, f"translations/{language}: say persons in {', '.join(wrong)}."


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_speaker_knows_the_same_codes_as_the_files(language: str) -> None:
    assert codes(language) == set(sentences(language))


def spoken() -> str:
    """Everything in the program and its pages that may name a code."""
    files = [*(ROOT / "tracker").rglob("*.py"), *(ROOT / "templates").rglob("*.html")]
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def test_no_sentence_is_left_that_nobody_says() -> None:
    """A code is said by its name, or put together from its beginning or its end, as f"answer-{answer}"."""
    text = spoken()
    endings = tuple(set(re.findall(r"""\}(-[a-z]+(?:-[a-z]+)*)["']""", text)))
    beginnings = set(re.findall(r"""["']([a-z]+(?:-[a-z]+)*-)(?:\{|["'] ?[~+])""", text))
    named = set(re.findall(r"""(?<=["'{:])[a-z0-9-]+(?=["'}])""", text))
    quoted = set(re.findall(r"""(?<=["'])[a-z0-9-]+(?=["'])""", text))
    idle = [
        code
        for code in sentences(DEFAULT_LANGUAGE)
        if code not in named
        and not code.startswith(tuple(beginnings))
        and not code.endswith(endings)
        and code.partition("-")[2] not in quoted
    ]
    assert not idle, f"Nobody says {', '.join(sorted(idle))}; strike them from all languages."
