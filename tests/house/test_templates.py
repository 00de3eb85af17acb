"""Templates show finished values: strict, escaped, without styles or words of their own, one component a file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from jinja2 import StrictUndefined, nodes
from tests.conftest import house_on
from tests.web.browsing import read_strictly
from tests.web.patterns import patterns
from tracker.actions.verb import Library
from tracker.i18n.speak import LANGUAGES
from tracker.store.engine import open_engine
from tracker.web.app import create_app
from tracker.web.page import page

TEMPLATES = Path(__file__).parents[2] / "templates"
ALL = sorted(path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html"))
COMPONENTS = [name for name in ALL if name.startswith("components/")]
PAGES = [name for name in ALL if name.startswith(("tasks/", "errors/"))]


@pytest.fixture(scope="module")
def app(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """The pages of a house without a database, one for all: no template of here asks it for anything."""
    return create_app(house_on(open_engine("sqlite://"), library, tmp_path_factory.mktemp("templates")))


def source(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


def test_what_is_missing_is_a_fault_and_what_is_shown_is_escaped(app: Flask) -> None:
    assert app.jinja_env.undefined is StrictUndefined
    for name in ALL:
        autoescape = app.jinja_env.autoescape
        assert autoescape(name) if callable(autoescape) else autoescape, name


@pytest.mark.parametrize("name", ALL)
def test_a_template_can_be_read(app: Flask, name: str) -> None:
    app.jinja_env.get_template(name)


@pytest.mark.parametrize("name", COMPONENTS)
def test_a_component_is_one_macro_by_the_name_of_its_file(app: Flask, name: str) -> None:
    tree = app.jinja_env.parse(source(name))
    macros = [macro.name for macro in tree.find_all(nodes.Macro)]
    assert macros == [Path(name).stem], f"{name}: one macro, called as the file."


@pytest.mark.parametrize("name", ALL)
def test_a_macro_that_is_brought_in_is_used(app: Flask, name: str) -> None:
    tree = app.jinja_env.parse(source(name))
    for brought in tree.find_all(nodes.FromImport):
        for imported in brought.names:
            used = imported[1] if isinstance(imported, tuple) else imported
            called = re.search(rf"{{(?:{{|% call) {used}\(", source(name))
            assert called, f"{name} brings in {used} and does not use it."


@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_a_title_and_one_heading(name: str) -> None:
    assert "{% block title %}" in source(name)
    assert source(name).count("<h1>") == 1


@pytest.mark.parametrize("name", ALL)
def test_a_template_has_no_style_and_no_script_of_its_own(name: str) -> None:
    own_file = r"<script src=\"{{ asset\('[a-z]+\.js'\) }}\" nonce=\"{{ csp_nonce\(\) }}\" defer></script>"
    rest = re.sub(own_file, "", source(name))
    for pattern in (r"\bstyle=", r"<style", r"<script", r"\bon[a-z]+=", r"\|\s*safe\b", r"\bhref=\"http"):
        assert not re.search(pattern, rest), f"{name}: {pattern} does not go with the content policy."


@pytest.mark.parametrize("name", ALL)
def test_a_template_has_no_words_of_its_own(name: str) -> None:
    strays = list(_words(source(name)))
    assert not strays, f"{name}: {strays} speaks one language only; say it through a code."


def _words(template: str) -> Iterator[str]:
    shown = re.sub(r"{% block width %}[\w ]+", "", template)
    text = re.sub(r"{%.*?%}|{{.*?}}|{#.*?#}", "", shown, flags=re.DOTALL)
    yield from re.findall(r"[^\W\d_]{2,}", re.sub(r"<[^>]*>", " ", text))
    for attribute in re.findall(r'(?:aria-label|placeholder|title|alt)="([^"]*)"', text):
        yield from re.findall(r"[^\W\d_]{2,}", attribute)


def test_no_template_is_longer_than_a_reader_can_hold() -> None:
    for name in ALL:
        assert len(source(name).splitlines()) <= 200, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_patterns_shows_every_component_and_is_valid(app: Flask, language: str) -> None:
    shown = source("patterns.html")
    missing = [name for name in COMPONENTS if f'"{name}"' not in shown + source("layout/page.html")]
    assert not missing, f"Show {missing} on templates/patterns.html in all their states."
    with app.test_request_context(f"/?lang={language}"):
        read_strictly(page("patterns.html", patterns=patterns(language)))


@pytest.mark.parametrize("name", COMPONENTS)
def test_the_page_of_patterns_shows_a_component_in_every_state_it_has(app: Flask, name: str) -> None:
    """What a macro may be given or not, a field's fault or a choice's hint, is a state of the component."""
    (macro,) = app.jinja_env.parse(source(name)).find_all(nodes.Macro)
    names = [argument.name for argument in macro.args]
    calls = [
        call
        for call in app.jinja_env.parse(source("patterns.html")).find_all(nodes.Call)
        if isinstance(call.node, nodes.Name) and call.node.name == macro.name
    ]
    for state in names[len(names) - len(macro.defaults) :]:
        given = [len(one.args) > names.index(state) or state in {key.key for key in one.kwargs} for one in calls]
        assert any(given), f"Show {macro.name} with {state} on templates/patterns.html."


def test_every_template_is_used() -> None:
    code = "\n".join(
        path.read_text(encoding="utf-8") for path in (TEMPLATES.parent / "tracker" / "web").rglob("*.py")
    )
    everything = code + "\n".join(source(name) for name in ALL)
    idle = [name for name in ALL if f'"{name}"' not in everything and name != "patterns.html"]
    assert not idle, f"Nobody shows {idle}."
