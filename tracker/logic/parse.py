"""Terms from and to plain data, so that a rule file, a saved question or a URL can carry one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tracker.logic.span import Scalar
from tracker.logic.terms import All, Any, Comparison, Fact, Not, Some, Term


class TermError(ValueError):
    """Plain data that is no term; says at which place and what would be one."""


def parse(data: object, place: str = "the term") -> Term:
    """Read a term from plain data such as YAML or JSON gives.

    >>> parse({"fact": "caps", "at_least": 1})
    Fact(name='caps', comparison=<Comparison.AT_LEAST: 'at_least'>, value=1)
    >>> parse({"some": "call_ups", "where": {"fact": "kind", "is": "fielded"}}).many
    'call_ups'

    Raises:
        TermError: the data is none of the five shapes.
    """
    if not isinstance(data, Mapping):
        message = f"{place}: expected a mapping with one of all, any, not, some or fact, found {data!r}."
        raise TermError(message)
    match dict(data):
        case {"all": list(parts), **rest} if not rest:
            return All(_parts(parts, f"{place}, all"))
        case {"any": list(parts), **rest} if not rest:
            return Any(_parts(parts, f"{place}, any"))
        case {"not": part, **rest} if not rest:
            return Not(parse(part, f"{place}, not"))
        case {"some": str(many), "where": where, **rest} if not rest:
            return Some(many, parse(where, f"{place}, some {many}"))
        case {"fact": str(name), **rest} if len(rest) == 1:
            return _fact(name, *next(iter(rest.items())), place)
    message = f"{place}: expected one of all, any, not, some with where, or fact with a comparison, found {data!r}."
    raise TermError(message)


def _parts(parts: list[object], place: str) -> tuple[Term, ...]:
    return tuple(parse(part, f"{place} {number}") for number, part in enumerate(parts, 1))


def _fact(name: str, comparison: object, value: object, place: str) -> Fact:
    try:
        held = Comparison(comparison)
    except ValueError:
        choices = ", ".join(choice.value for choice in Comparison)
        message = f"{place}, fact {name}: {comparison!r} is no comparison; use one of {choices}."
        raise TermError(message) from None
    if held is Comparison.ONE_OF:
        if not isinstance(value, list):
            message = f"{place}, fact {name}: one_of takes a list, found {value!r}."
            raise TermError(message)
        return Fact(name, held, tuple(_scalar(item, f"{place}, fact {name}") for item in value))
    return Fact(name, held, _scalar(value, f"{place}, fact {name}"))


def _scalar(value: object, place: str) -> Scalar:
    if isinstance(value, Mapping) and set(value) == {"date"}:
        try:
            return date.fromisoformat(str(value["date"]))
        except ValueError:
            message = f"{place}: {value['date']!r} is no date; write it as YYYY-MM-DD."
            raise TermError(message) from None
    if isinstance(value, bool | int | str | date):
        return value
    message = f"{place}: {value!r} is no plain value; use text, a whole number, true, false or a date."
    raise TermError(message)


def unparse(term: Term) -> dict[str, object]:
    """The plain data of a term; `parse` gives the term back.

    >>> unparse(Not(Fact("caps", Comparison.IS, 0)))
    {'not': {'fact': 'caps', 'is': 0}}
    """
    match term:
        case All(parts):
            return {"all": [unparse(part) for part in parts]}
        case Any(parts):
            return {"any": [unparse(part) for part in parts]}
        case Not(part):
            return {"not": unparse(part)}
        case Some(many, where):
            return {"some": many, "where": unparse(where)}
        case Fact(name, comparison, tuple(values)):
            return {"fact": name, comparison.value: [_plain(value) for value in values]}
        case Fact(name, comparison, value):
            return {"fact": name, comparison.value: _plain(value)}


def _plain(value: Scalar | tuple[Scalar, ...]) -> object:
    return {"date": value.isoformat()} if isinstance(value, date) else value
