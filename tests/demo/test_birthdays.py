"""When players were born: the early born are picked more often in youth, and less so among seniors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from tests.demo.on_paper import Paper
from tracker.football.calendar import age_on

YEAR_SHARE, MONTH_SHARE, NOTHING_SHARE = 0.04, 0.01, 0.005
DAYS = (90.25, 91, 92, 92)


def quarters(paper: Paper, players: Iterable[int]) -> list[int]:
    """How many were born in each quarter, of those whose day is known."""
    births = (paper.dossier(player).player.birth for player in players)
    counts = Counter((birth.earliest.month - 1) // 3 for birth in births if birth and birth.exact)
    return [counts[quarter] for quarter in range(4)]


def chi_square(counts: list[int]) -> float:
    total = sum(counts)
    expected = [total * days / sum(DAYS) for days in DAYS]
    return sum((seen - due) ** 2 / due for seen, due in zip(counts, expected, strict=True))


def ratio(counts: list[int]) -> float:
    return (counts[0] / DAYS[0]) / (counts[3] / DAYS[3])


def in_academies(paper: Paper, sex: str) -> set[int]:
    return {
        line["player_id"]
        for line in paper.tables["registrations"]
        if paper.rung(line["team_id"], line["starts"]) <= 2
        and paper.by_id["players"][line["player_id"]]["sex"] == sex
    }


def called_up(paper: Paper, *categories: str, sex: str) -> set[int]:
    sides = {side["id"] for side in paper.tables["national_sides"] if side["category"] in categories}
    return {
        line["player_id"]
        for line in paper.tables["call_ups"]
        if line["side_id"] in sides and paper.by_id["players"][line["player_id"]]["sex"] == sex
    }


def test_boys_academies_are_full_of_the_early_born(paper: Paper) -> None:
    counts = quarters(paper, in_academies(paper, "male"))
    assert chi_square(counts) > 100
    assert 2.5 < ratio(counts) < 4.5


def test_the_skew_is_weaker_among_girls(paper: Paper) -> None:
    boys, girls = (ratio(quarters(paper, in_academies(paper, sex))) for sex in ("male", "female"))
    assert 1.1 < girls < 2.5 < boys


def test_youth_national_sides_are_more_skewed_than_academies_and_the_senior_side_much_less(paper: Paper) -> None:
    youth = ratio(quarters(paper, called_up(paper, "U-15", "U-16", sex="male")))
    assert youth > ratio(quarters(paper, in_academies(paper, "male")))
    assert ratio(quarters(paper, called_up(paper, "senior", sex="male"))) < youth / 2


def test_some_births_are_known_only_in_part(paper: Paper) -> None:
    births = [paper.dossier(player).player.birth for player in paper.players()]
    kinds = Counter("nothing" if birth is None else len(str(birth)) for birth in births)
    assert abs(kinds[4] / len(births) - YEAR_SHARE) < 0.012
    assert abs(kinds[7] / len(births) - MONTH_SHARE) < 0.007
    assert abs(kinds["nothing"] / len(births) - NOTHING_SHARE) < 0.004


def test_nobody_in_a_youth_team_is_too_old_for_it(paper: Paper) -> None:
    oldest = {1: 14, 2: 16, 3: 18, 4: 20}
    for player in paper.players():
        dossier = paper.dossier(player)
        birth = dossier.player.birth
        for spell in dossier.spells if birth and birth.exact else ():
            rung = paper.rung(spell.team.id, spell.start)
            assert rung > 4 or age_on(birth.earliest, spell.start) <= oldest[rung]  # type: ignore[union-attr]
