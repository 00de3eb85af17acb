"""Files of sentences that are read one by one: nothing is missing when one is said, whichever comes first."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from tracker.i18n.sentences import Sentences
from tracker.i18n.speak import LANGUAGES


class Others(Visitor):
    """Collects the sentences of which others are made."""

    def __init__(self) -> None:
        self.codes: set[str] = set()

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - Fluent's name.
        self.codes.add(node.id.name)


def messages(text: str) -> list[ast.Message]:
    return [entry for entry in FluentParser().parse(text).body if isinstance(entry, ast.Message)]


def texts(language: str) -> list[str]:
    folder = files("tracker.i18n") / "translations" / language
    return [source.read_text(encoding="utf-8") for source in folder.iterdir()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_every_file_is_known_before_it_is_read(language: str) -> None:
    assert Sentences(language).codes == {one.id.name for text in texts(language) for one in messages(text)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_sentence_is_made_of_is_read_with_it(language: str) -> None:
    for text in texts(language):
        held = messages(text)
        others = Others()
        for one in held:
            others.visit(one)
        sentences = Sentences(language)
        assert sentences.look_up(held[0].id.name)
        assert [code for code in others.codes if not sentences.bundle.has_message(code)] == []


def test_a_sentence_is_there_for_everybody_who_asks_at_once() -> None:
    sentences = Sentences("en")
    codes = re.findall(r"^(help-[\w-]+) =", "\n".join(texts("en")), re.MULTILINE)[:64]

    def is_there(code: str) -> bool:
        return sentences.look_up(code) and sentences.bundle.has_message(code)

    with ThreadPoolExecutor(16) as several:
        assert all(several.map(is_there, codes))


def test_there_is_no_sentence_for_a_code_that_nobody_wrote() -> None:
    assert not Sentences("en").look_up("never-was")
