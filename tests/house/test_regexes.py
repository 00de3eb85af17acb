"""No pattern of the project can be made to try for ever: counted in steps, not in seconds.

Every pattern is matched by a reader that goes back as Python's own does and counts its steps, on texts made of the
pattern's own letters and then on texts twice as long. Steps may grow as the length does, and no faster.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import product
from math import inf
from operator import eq
from pathlib import Path
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest
import tracker

ROOT = Path(tracker.__file__).parent
ASKS = {"compile", "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer"}
#: What stands in every file that `_is_asked` could find something in; to read the others takes seconds.
_MAY_ASK = re.compile(r"\bre\b|\bRegexp\b")
#: More than this is for ever, as far as a text of a hundred signs is concerned.
BUDGET = 6_000
SHORT, LONG = 12, 24
_OF_CATEGORY: dict[Any, tuple[str, Callable[[str], bool]]] = {
    sre.CATEGORY_DIGIT: ("1", str.isdecimal),
    sre.CATEGORY_NOT_DIGIT: ("a", lambda sign: not sign.isdecimal()),
    sre.CATEGORY_SPACE: (" ", str.isspace),
    sre.CATEGORY_NOT_SPACE: ("a", lambda sign: not sign.isspace()),
    sre.CATEGORY_WORD: ("a", lambda sign: sign.isalnum() or sign == "_"),
    sre.CATEGORY_NOT_WORD: ("-", lambda sign: not (sign.isalnum() or sign == "_")),
}
_ONE_SIGN = (sre.LITERAL, sre.NOT_LITERAL, sre.IN, sre.ANY)
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT)


class ForEverError(Exception):
    """The budget is spent."""


def patterns() -> dict[str, str]:
    """Every pattern by where it stands: what modules hold compiled, and what is written where it is used."""
    found = {}
    for module in pkgutil.walk_packages(tracker.__path__, "tracker."):
        if not module.name.endswith("__main__"):
            for name, value in vars(importlib.import_module(module.name)).items():
                if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                    found[f"{module.name}.{name}"] = value.pattern
    for path in sorted(ROOT.rglob("*.py")):
        text = path.read_text("utf-8")
        if not _MAY_ASK.search(text):
            continue
        for asking in (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)):
            if _is_asked(asking.func) and isinstance(asking.args[0], ast.Constant):
                found[f"{path.relative_to(ROOT)}:{asking.lineno}"] = str(asking.args[0].value)
    return found


def _is_asked(called: ast.expr) -> bool:
    if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
        return called.value.id == "re" and called.attr in ASKS
    return isinstance(called, ast.Name) and called.id == "Regexp"


def fits(node: tuple[Any, Any], sign: str) -> bool:
    """Whether one sign is one that a pattern asks for at a place; letters count as the same in either case."""
    kind, value = node
    match kind:
        case sre.ANY:
            return True
        case sre.LITERAL:
            return bool(sign.lower() == chr(value).lower())
        case sre.NOT_LITERAL:
            return sign != chr(value)
        case sre.RANGE:
            return any(value[0] <= ord(one) <= value[1] for one in (sign, sign.lower(), sign.upper()[0]))
        case sre.CATEGORY:
            return bool(_OF_CATEGORY[value][1](sign))
    held = [one for one in value if one[0] is not sre.NEGATE]
    return any(fits(one, sign) for one in held) is (len(held) == len(value))


class Counted:
    """Matches a whole text as Python does, by going back, and counts."""

    def __init__(self, text: str) -> None:
        self.text, self.steps = text, 0

    def match(self, nodes: list[Any], at: int, then: Callable[[int], bool]) -> bool:
        self.steps += 1
        if self.steps > BUDGET:
            raise ForEverError
        if not nodes:
            return then(at)
        (kind, value), rest = nodes[0], nodes[1:]

        def go_on(place: int) -> bool:
            return self.match(rest, place, then)

        if kind in _ONE_SIGN or kind is sre.GROUPREF:
            sign = self.text[at : at + 1]
            return bool(sign) and (kind is sre.GROUPREF or fits((kind, value), sign)) and go_on(at + 1)
        if kind in (sre.AT, sre.ASSERT, sre.ASSERT_NOT):
            # Looking about takes nothing and goes nowhere: whoever says yes here leaves more to try.
            return go_on(at)
        if kind is sre.SUBPATTERN:
            return self.match(list(value[3]), at, go_on)
        if kind is sre.BRANCH:
            return any(self.match(list(way), at, go_on) for way in value[1])
        assert kind in _REPEATS, f"{kind} is not known here; say how it is matched."
        return self._repeated(value, 0, at, go_on)

    def _repeated(self, value: Any, times: int, at: int, go_on: Callable[[int], bool]) -> bool:
        least, most, part = value

        def again(place: int) -> bool:
            return place > at and self._repeated(value, times + 1, place, go_on)

        if (most is sre.MAXREPEAT or times < most) and self.match(list(part), at, again):
            return True
        return times >= least and go_on(at)


def steps(pattern: str, text: str) -> int:
    """How many steps it takes to find out whether a whole text is of a pattern; the budget where it takes more."""
    counted = Counted(text)
    try:
        counted.match(list(parser.parse(pattern)), 0, lambda at: at == len(text))
    except ForEverError:
        return BUDGET
    return counted.steps


def signs(nodes: Any) -> Iterator[str]:
    """A sign for each place of a pattern."""
    for kind, value in nodes:
        match kind:
            case sre.LITERAL | sre.NOT_LITERAL:
                yield chr(value)
            case sre.RANGE:
                yield chr(value[0])
            case sre.CATEGORY:
                yield _OF_CATEGORY[value][0]
            case sre.ANY:
                yield "a"
            case sre.IN:
                yield from signs([one for one in value if one[0] is not sre.NEGATE])
            case _:
                for part in inner(kind, value):
                    yield from signs(part)


def inner(kind: Any, value: Any) -> list[Any]:
    """The patterns within a part of one."""
    if kind is sre.SUBPATTERN:
        return [value[3]]
    if kind is sre.BRANCH:
        return list(value[1])
    return [value[2]] if kind in _REPEATS else []


def example(nodes: Any) -> str:
    """A short text that begins as a pattern asks."""
    text = ""
    for kind, value in nodes:
        if kind in _ONE_SIGN:
            text += next(
                (sign for sign in [*signs([(kind, value)]), "a", "1", "~"] if fits((kind, value), sign)), ""
            )
        elif kind is sre.SUBPATTERN:
            text += example(value[3])
        elif kind is sre.BRANCH:
            text += example(value[1][0])
        elif kind in _REPEATS:
            text += example(value[2]) * value[0]
        elif kind is sre.GROUPREF:
            text += "-"
    return text


def hostile(pattern: str, times: int) -> Iterator[str]:
    """Texts of a pattern's own signs, of which some part comes again and again before they turn out wrong."""
    nodes = list(parser.parse(pattern))
    # One of each kind is enough, and those of long lists do not tell from one another.
    alphabet = list(dict.fromkeys([*list(dict.fromkeys(signs(nodes)))[:6], "a", "1", " "]))
    parts = [*alphabet, *("".join(pair) for pair in product(alphabet, repeat=2) if pair[0] != pair[1])]
    beginnings = dict.fromkeys(example(nodes[:place]) for place in range(len(nodes) + 1))
    for beginning, part, end in product(beginnings, parts, ("\x00", "~")):
        yield beginning + part * times + end


def growth(pattern: str) -> float:
    """How much more a text that is twice as long takes at most."""
    worst = 0.0
    for short, long in zip(hostile(pattern, SHORT), hostile(pattern, LONG), strict=True):
        taken = steps(pattern, long)
        if taken == BUDGET:
            return inf
        worst = max(worst, taken / max(steps(pattern, short), 60))
    return worst


PATTERNS = patterns()


def test_the_patterns_are_found() -> None:
    assert {"tracker.football.people._BIRTH", "tracker.web.forms.fields._DAY"} <= set(PATTERNS)
    assert len(PATTERNS) > 50


@pytest.mark.parametrize("pattern", sorted(set(PATTERNS.values())))
def test_no_pattern_takes_more_steps_than_the_text_is_longer(pattern: str) -> None:
    assert growth(pattern) <= 2.5, [where for where, written in PATTERNS.items() if written == pattern]


@pytest.mark.parametrize("pattern", [r"^(\w+\s?)*$", r"(a|aa)+", r"(\d+)*x", r"\s*\s*x", r"(?:[a-z]+-?)+"])
def test_a_pattern_that_can_be_made_to_try_for_ever_is_seen(pattern: str) -> None:
    assert growth(pattern) > 2.5


@pytest.mark.parametrize(
    ("pattern", "text"),
    [(r"(\d{4})(?:-(\d{2}))?", "2026-06"), (r"[a-z]+(?:-[a-z]+)*", "a-bc-d"), (r"[^@]+@x", "a@x")],
)
def test_the_counting_reader_matches_as_python_does(pattern: str, text: str) -> None:
    for one in (text, text + "~", text[:-1]):
        counted = Counted(one)
        whole = counted.match(list(parser.parse(pattern)), 0, partial(eq, len(one)))
        assert whole is (re.fullmatch(pattern, one) is not None)
