"""Reading a rule file's YAML without its traps: no key twice, and a day stays the text that somebody wrote."""

from __future__ import annotations

import yaml

from tracker.football.errors import SettingError

#: libyaml's parser is the same safe loader several times as fast; where a machine lacks it, Python's does.
_SafeLoader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_SafeLoader):  # type: ignore[valid-type,misc]
    """The safe loader with keys as texts, refusing a key that is given twice."""

    # A date such as 2023-02-30 would fail inside YAML without a place; as a text it is refused where it is read.
    yaml_implicit_resolvers = {  # noqa: RUF012 - the loader's own protocol is a class attribute.
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in _SafeLoader.yaml_implicit_resolvers.items()
    }


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[str, object]:
    _refuse_twins([key for key, _ in node.value])
    loader.flatten_mapping(node)
    return {
        str(loader.construct_object(key, deep=True)): loader.construct_object(value, deep=True)
        for key, value in node.value
    }


def _refuse_twins(keys: list[yaml.Node]) -> None:
    """Looked for among the keys as written: a key that overrides one merged in from an anchor is no twin."""
    seen: set[str] = set()
    for key in keys:
        name = str(key.value)
        if name in seen:
            message = f"the key {name} is given twice (line {key.start_mark.line + 1}); keep one of them"
            raise _TwiceError(message)
        seen.add(name)


class _TwiceError(ValueError):
    """A key is given twice in one mapping, where YAML would silently keep the last."""


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)


def read_yaml(content: bytes, place: str) -> object:
    """The plain data of a rule file.

    Raises:
        SettingError: the file is no UTF-8 text or no YAML, or gives a key twice.
    """
    try:
        return yaml.load(content.decode("utf-8"), Loader=_Loader)  # noqa: S506 - a subclass of the safe loader.
    except UnicodeDecodeError:
        message = f"{place}: the file is not UTF-8 text; save it as UTF-8."
    except _TwiceError as fault:
        message = f"{place}: {fault}."
    except yaml.YAMLError as fault:
        mark = getattr(fault, "problem_mark", None)
        where = f" in line {mark.line + 1}" if mark else ""
        message = f"{place}: the file is not readable as YAML{where}; look at the indentation and quotes there."
    except ValueError as fault:
        message = f"{place}: a value cannot be read ({fault}); write it as text in quotes."
    raise SettingError(message)
