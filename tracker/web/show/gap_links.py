"""The addresses of a club's or a federation's figures, and of the people behind each."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlencode

from tracker.football.people import Sex


def page_address(address: str, sex: Sex, as_of: date | None) -> str:
    """The figures of women's or of men's football, as of the day that was asked for, if one was."""
    return f"{address}?{urlencode(_query(sex, as_of))}"


def people_address(address: str, sex: Sex, as_of: date | None, figure: str, page: int = 1) -> str:
    """The people behind a figure, from one of their pages on."""
    further = {"page": page} if page > 1 else {}
    return f"{address}/people?{urlencode({'figure': figure, **_query(sex, as_of), **further})}"


def _query(sex: Sex, as_of: date | None) -> dict[str, str]:
    return {"sex": sex.value, **({"as-of": as_of.isoformat()} if as_of else {})}
