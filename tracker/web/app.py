"""Putting the web door together: one application for one house."""

from __future__ import annotations

from flask import Flask, abort, request
from flask_wtf.csrf import CSRFProtect
from jinja2 import StrictUndefined
from werkzeug.middleware.proxy_fix import ProxyFix

from tracker.resources import folder
from tracker.web.assets import FOLDER, asset
from tracker.web.config import configuration
from tracker.web.door import open_door
from tracker.web.errors import handle_errors
from tracker.web.files_in import let_files_in
from tracker.web.headers import add_headers, csp_nonce
from tracker.web.language import listen
from tracker.web.next_steps import next_steps
from tracker.web.said import what_was_said
from tracker.web.svg import svg
from tracker.web.task import deeds_of
from tracker.web.tasks import TASKS
from tracker.wiring import House

_READING = ("GET", "HEAD", "OPTIONS")
_FROM_HERE = ("same-origin", "none")


def create_app(house: House) -> Flask:
    """The web pages of a house.

    Raises:
        UndeclaredDeedError: a page names no verb.
    """
    app = Flask("tracker.web", template_folder=str(folder("templates")), static_folder=str(FOLDER))
    app.config.from_mapping(configuration(house.settings))
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals.update(asset=asset, csp_nonce=csp_nonce, next_steps=next_steps)
    app.jinja_env.globals.update(svg=svg, what_was_said=what_was_said)
    # What is registered first is done last: the headers are put on when nobody looks at the session any more.
    add_headers(app)
    listen(app)
    open_door(app, house)
    app.before_request(_refuse_other_sites)
    app.before_request(let_files_in)
    CSRFProtect(app)
    handle_errors(app)
    for task in TASKS:
        app.register_blueprint(task)
    deeds_of(app)
    _believe_proxies(app, house.settings.proxies)
    return app


def _refuse_other_sites() -> None:
    """A browser says where a form was sent from; one from elsewhere is refused before its token is looked at."""
    if request.method not in _READING and request.headers.get("Sec-Fetch-Site", "none") not in _FROM_HERE:
        abort(403)


def _believe_proxies(app: Flask, proxies: int) -> None:
    """Take the address and the scheme from as many proxies as stand in front, and from none beyond them."""
    if proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=proxies, x_proto=proxies)  # type: ignore[method-assign]
