"""Where a person goes after signing in. What the address says is never trusted: it is read and written anew."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urlsplit

from flask import current_app, request
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

from tracker.web.door import house

LONGEST = 500
_NO_WAY_BACK = ("static", "sign_in.form", "sign_in.enter", "sign_in.leave", "second_factor.ask", "roles.choose")


def way_back_from_here() -> str:
    """The page that was asked for, to come back to; nothing where it was not merely looked at."""
    return safe_way(request.full_path.rstrip("?")) if request.method == "GET" else ""


def safe_way(wanted: str | None) -> str:
    """The path and query of a page of ours that `wanted` names, or nothing.

    The address is built again from the page it resolves to, so nothing of what was written leaves by it but
    the values of a query.
    """
    if not wanted or len(wanted) > LONGEST or not wanted.startswith("/") or wanted.startswith(("//", "/\\")):
        return ""
    if not wanted.isprintable() or "\\" in wanted:
        return ""
    parts = urlsplit(wanted)
    path = _path_of(parts.path)
    query = urlencode(parse_qsl(parts.query))
    return f"{path}?{query}" if path and query else path


def page_at(path: str) -> tuple[str, str]:
    """The endpoint of a page of ours that can be looked at, and its address; two nothings where there is none."""
    pages = current_app.url_map.bind(house().settings.trusted_hosts[0])
    try:
        endpoint, values = pages.match(path, method="GET")
    except (HTTPException, RequestRedirect):
        return "", ""
    return endpoint, pages.build(endpoint, dict(values))


def _path_of(path: str) -> str:
    endpoint, address = page_at(path)
    return "" if endpoint in _NO_WAY_BACK else address
