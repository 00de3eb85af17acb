"""What a browser is called by people, read from what it says of itself."""

from __future__ import annotations

#: Marks in the order in which they decide: most browsers also bear the marks of those that came before them.
_BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)
_SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("CrOS", "ChromeOS"),
    ("Mac OS X", "Mac"),
    ("Linux", "Linux"),
)


def browser_name(agent: str) -> tuple[str, str] | None:
    """The browser and what it runs on, such as Firefox and Windows.

    Arguments:
        agent: the head `User-Agent`, as the browser sent it when somebody signed in.

    Returns:
        Nothing where either is not among those that most people use.
    """
    browser, system = _first(_BROWSERS, agent), _first(_SYSTEMS, agent)
    return (browser, system) if browser and system else None


def _first(marks: tuple[tuple[str, str], ...], agent: str) -> str:
    return next((name for mark, name in marks if mark in agent), "")
