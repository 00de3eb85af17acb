"""Every sentence of every language can be said, however long the values are that data put into it."""

from __future__ import annotations

from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import LANGUAGES, _is_of_nobody, speaker


class _Names(Visitor):
    """Which values a sentence names, and which of them are numbers or choose between its forms."""

    def __init__(self) -> None:
        self.found: set[str] = set()
        self.choosing: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.found.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        chooser = node.selector
        if isinstance(chooser, ast.VariableReference):
            self.choosing.add(chooser.id.name)
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        given = node.arguments.positional
        self.choosing |= {each.id.name for each in given if isinstance(each, ast.VariableReference)}
        self.generic_visit(node)


def sentences(language: str) -> dict[str, _Names]:
    found: dict[str, _Names] = {}
    for source in (files("tracker.i18n") / "translations" / language).iterdir():
        for entry in FluentParser().parse(source.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                found[entry.id.name] = names = _Names()
                names.visit(entry)
    return found


@pytest.mark.parametrize("count", [0, 1, 2])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_value_is_too_long_to_be_said(language: str, count: int) -> None:
    say = speaker(language)
    for code, names in sentences(language).items():
        values = {name: count if name in names.choosing else "x" * 10_000 for name in names.found}
        said = say(Phrase(code, tuple(values.items())))
        assert len(said) < 12_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_within_a_phrase_may_be_long_as_well(language: str) -> None:
    inner = phrase("squad-birth-unreadable", text="x" * 10_000)
    assert "…" in speaker(language)(phrase("squad-remark", player="Ade " * 2_000, row="7", said=inner))


def test_what_fits_is_said_whole() -> None:
    text = "x" * 1_900
    assert text in speaker("en")(phrase("cli-source", source=text))


def test_what_was_said_is_said_again_alike_and_of_its_own_kind() -> None:
    speak = speaker("en")
    players = [phrase("web-pool-counted", players=number) for number in (1, 2, 1)]
    first, second, third = map(speak, players)
    assert (first, first != second) == (third, True)
    share = [speak(phrase("web-pool-counted", players=number)) for number in (2, 2.5, 2)]
    assert share[0] == share[2] != share[1]


def test_a_name_is_never_remembered() -> None:
    said = phrase("web-pool-chip", part=phrase("web-pool-heading"), value="Orla Penn")
    assert not _is_of_nobody(said)
    assert not _is_of_nobody(phrase("web-pool-chip", part=said, value=1))
    assert _is_of_nobody(phrase("web-pool-chip", part=phrase("web-pool-heading"), value=1))
