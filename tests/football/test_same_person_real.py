"""How often two real people are taken for one, and one for two, on lists that overlap.

Three public lists name players with their day of birth: world cup squads, olympic squads, and players by country.
Which pairs are one person was settled apart from how names are compared here:

- born on the same day, for the same country, with a word of the name in common: one person, but for those below,
  who were looked up one by one;
- born on the same day for the same country without a word in common, or for another country: two people, but for
  those below. A pair of another country with a word in common is left out: countries have several names.
- the same name with births more than a year apart: two people.

The lists stand beside the project and are no part of it; without them these tests are skipped.
"""

from __future__ import annotations

import csv
import gzip
import io
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from tracker.football.people import Birth, Sex, folded
from tracker.football.same_person.judge import Answer, compare
from tracker.football.same_person.person import Person

SHARED = Path(__file__).parents[3] / "shared" / "data"
SQUADS = SHARED / "world-cup-squads-wikipedia" / "world_cup_men_1998_2018_squads.csv"
OLYMPIC = SHARED / "olympics" / "olympic_men_squads_tidy_dev.csv"
LISTED = SHARED / "player-birth-dates-openfootball" / "openfootball_players_all.csv.gz"

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="The folder with other people's files is not here.")

#: Two people though day, country and a word agree: two pairs of twins, and two who share a given name.
TWO = {("1995-10-17", "miranchuk"), ("1987-01-22", "kombarov"), ("1993-09-30", "philipp")}
#: One person though no word is spelt alike, all born on days of which nobody else of the country is.
ONE = {"1980-11-21", "1986-01-24", "1984-02-09", "1989-07-20", "1982-06-20"}
#: The codes of the olympic lists, and names of countries that the lists write differently.
COUNTRIES = {
    "bra": "brazil",
    "arg": "argentina",
    "por": "portugal",
    "den": "denmark",
    "ger": "germany",
    "jpn": "japan",
    "mex": "mexico",
    "ngr": "nigeria",
    "swe": "sweden",
    "rsa": "south africa",
    "alg": "algeria",
    "kor": "south korea",
    "republic of korea": "south korea",
    "korea republic": "south korea",
    "irq": "iraq",
    "col": "colombia",
    "hon": "honduras",
    "usa": "united states",
    "fij": "fiji",
    "republic of ireland": "ireland",
    "ivory coast": "cote d'ivoire",
    "cote d’ivoire": "cote d'ivoire",
}


class Named(NamedTuple):
    """A player as a list names one."""

    name: str
    born: str
    country: str

    @property
    def person(self) -> Person:
        return Person(self.name, Sex.MALE, Birth.read(self.born))

    @property
    def words(self) -> set[str]:
        return set(re.findall(r"\w+", folded(self.name)))

    @property
    def beginnings(self) -> set[str]:
        """How the words begin, which no habit of writing them changes."""
        return {word[:3] for word in self.words}


def rows(path: Path, name: str, country: str) -> set[Named]:
    raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    found = set()
    for row in csv.DictReader(io.StringIO(raw.decode())):
        # A comma begins what a parser of that list left in the name.
        if len(row["birth_date"]) == len("1993-05-17") and "," not in row[name]:
            land = folded(row[country])
            plain = row[name].replace("(captain)", "").replace("(c)", "").strip()
            found.add(Named(plain, row["birth_date"], COUNTRIES.get(land, land)))
    return found


def is_one(one: Named, other: Named) -> bool | None:
    """Whether two who were born on one day are one person; nothing where that is not settled."""
    common = one.words & other.words
    if one.country != other.country:
        return None if common else False
    if any((one.born, word) in TWO for word in common) and one.beginnings != other.beginnings:
        return False
    return bool(common) or one.born in ONE


def tally(some: set[Named], others: set[Named]) -> Counter[tuple[bool, Answer]]:
    """How many pairs are one person or two, and what is said of them."""
    found: Counter[tuple[bool, Answer]] = Counter()
    for one, other in pairs(some, others):
        truth = is_one(one, other)
        if truth is not None:
            found[truth, compare(one.person, other.person).answer] += 1
    return found


def pairs(some: set[Named], others: set[Named]) -> Iterator[tuple[Named, Named]]:
    born = defaultdict(list)
    for other in sorted(others):
        born[other.born].append(other)
    return ((one, other) for one in sorted(some) for other in born[one.born])


def told(name: str, found: Counter[tuple[bool, Answer]]) -> tuple[float, float, float]:
    """The false-merge rate, the share of one person taken for two, and the share that is asked about."""
    ones = sum(count for (one, _), count in found.items() if one)
    twos = sum(count for (one, _), count in found.items() if not one)
    false, missed, asked = found[False, Answer.SAME], found[True, Answer.DIFFERENT], found[True, Answer.PERHAPS]
    sys.stdout.write(
        f"{name}: {ones} pairs of one person, {twos} of two. Taken for one: {false} of two ({false / twos:.4%}), "
        f"{found[False, Answer.PERHAPS]} more asked about.\n"
        f"  Of one: {missed} missed ({missed / ones:.2%}), {asked} asked about ({asked / ones:.2%}).\n"
    )
    return false / twos, missed / ones, asked / ones


def test_world_cup_squads_beside_players_by_country() -> None:
    """The list on which the rules were made."""
    found = tally(rows(SQUADS, "player", "team"), rows(LISTED, "name", "country"))
    false, missed, asked = told("World cups", found)
    assert false == 0
    assert missed < 0.02
    assert asked < 0.15


def test_olympic_squads_beside_both() -> None:
    """Lists that the rules were not made on."""
    others = rows(LISTED, "name", "country") | rows(SQUADS, "player", "team")
    false, missed, asked = told("Olympics", tally(rows(OLYMPIC, "player", "team"), others))
    assert false == 0
    assert missed < 0.12
    assert asked < 0.25


def test_namesakes_of_other_births_are_never_one() -> None:
    named = defaultdict(set)
    for one in rows(LISTED, "name", "country") | rows(SQUADS, "player", "team"):
        named[folded(one.name)].add(one)
    namesakes = [
        (one, other)
        for group in named.values()
        for one in group
        for other in group
        if int(other.born[:4]) - int(one.born[:4]) > 1
    ]
    answers = Counter(compare(one.person, other.person).answer for one, other in namesakes)
    sys.stdout.write(f"Namesakes: {len(namesakes)} pairs; {dict(answers)}\n")
    assert len(namesakes) > 100
    assert set(answers) == {Answer.DIFFERENT}
