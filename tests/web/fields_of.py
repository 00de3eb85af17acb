"""Which fields the forms of a page have, read off the WTForms classes that its module names."""

from __future__ import annotations

import sys

from flask import Flask
from tests.web.test_route_matrix import path_of
from tracker.web.task import Entrance
from wtforms import Form
from wtforms.fields.core import UnboundField


def fields_of(app: Flask, path: str) -> set[str]:
    """The fields of every form that the module of a page names, as they are sent."""
    found = set()
    for rule in app.url_map.iter_rules():
        view = app.view_functions[rule.endpoint]
        if path_of(rule.rule) == path and isinstance(view, Entrance):
            named = vars(sys.modules[view.view.__module__]).values()
            for form in (one for one in named if isinstance(one, type) and issubclass(one, Form)):
                held = [(name, value) for kind in form.__mro__ for name, value in vars(kind).items()]
                found |= {one.kwargs.get("name", name) for name, one in held if isinstance(one, UnboundField)}
    return found
