"""The Olympic lists as they were published, through the command line: the exact results, team by team.

Where a team differs from what is known of it, the list does: alternates and replaced men stand in it unmarked,
and half of London's dates are lost. The names are of adult professionals at public matches.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.commands import tracker

OLYMPICS = Path(__file__).parents[2] / "shared" / "data" / "olympics"
LONDON, RIO = OLYMPICS / "london2012_football_raw.csv", OLYMPICS / "rio2016_football_raw.csv"
TOKYO, TIDY = OLYMPICS / "tokyo2020_football_raw_part1.csv", OLYMPICS / "olympic_men_squads_tidy_dev.csv"
AGES = OLYMPICS / "olympic_men_ages_1992_1996_2004_2012_2016.csv"

pytestmark = pytest.mark.skipif(
    not OLYMPICS.is_dir(), reason="../shared/data is not there; the real files are read from it and never copied"
)

RIO_OVERAGE = {
    "ALG": ["Abdelghani Demmou", "Baghdad Bounedjah", "Sofiane Bendebka"],
    "ARG": ["Geronimo Rulli"],
    "BRA": ["Fernando Prass", "Neymar", "Renato Augusto", "Weverton"],
    "COL": ["Dorlan Pabon", "Teofilo Gutierrez", "William Tesillo"],
    "DEN": ["Edigerson Gomes", "Emil Larsen", "Lasse Vibe"],
    "FIJ": ["Alvin Singh", "Roy Krishna", "Simione Tamanisau"],
    "GER": ["Lars Bender", "Nils Petersen", "Sven Bender"],
    "HON": ["Donis Escober", "Johnny Palacios", "Romell Quioto"],
    "IRQ": ["Ahmed Ibrahim", "Hammadi Ahmed", "Saad Luaibi"],
    "JPN": ["Hiroki Fujiharu", "Shinzo Koroki", "Tsukasa Shiotani"],
    "KOR": ["Heungmin Son", "Hyunjun Suk", "Hyunsoo Jang", "Uijo Hwang"],
    "MEX": ["Alfredo Talavera", "Jorge Torres", "Oribe Peralta"],
    "NGR": ["Daniel Akpeyi", "John Obi Mikel"],
    "POR": ["Andre", "Salvador", "Sergio Oliveira"],
    "RSA": ["Itumeleng Khune", "Mulomowandau Mathoho"],
    "SWE": ["Abdul Khalili", "Alexander Milosevic", "Astrit Ajdarevic"],
}
TOKYO_OVERAGE = {
    "Argentina": ["LEDESMA Jeremias"],
    "Brazil": ["ALVES Dani", "DIEGO CARLOS", "SANTOS"],
    "Egypt": ["EL WENCH Mahmoud", "ELSHENAWY Mohamed", "HEGAZY Ahmed"],
    "Germany": ["ARNOLD Maximilian", "KRUSE Max"],
    "Japan": ["ENDO Wataru", "SAKAI Hiroki", "YOSHIDA Maya"],
    "New Zealand": ["BOXALL Michael", "REID Winston", "WOOD Chris"],
    "Romania": ["STEFAN Florin"],
    "South Africa": ["WILLIAMS Ronwen"],
}
#: The older players whose births the London list still has, and of how many players nothing can be told.
LONDON_KNOWN = {
    "Belarus": (["Oleg Veretilo", "Renan Bardini Bressan", "Stanislav Dragun"], 6),
    "Brazil": (["Marcelo Vieira Da Silva Junior"], 12),
    "Egypt": (["Ahmed Fathi Ibrahim", "Mohamed Aboutrika"], 12),
    "Gabon": ([], 10),
    "Great Britain": ([], 10),
    "Honduras": (["Jerry Bengtson", "Maynor Figueroa"], 10),
    "Japan": (["Akihiro Hayashi"], 10),
    "Mexico": (["Carlos Salcido", "Oribe Peralta"], 9),
    "Morocco": (["Houssine Kharja"], 14),
    "New Zealand": (["Michael McGlinchey"], 15),
    "Republic of Korea": (["Changsoo Kim", "Chuyoung Park", "Sungryong Jung"], 12),
    "Senegal": (["Papa Gueye"], 12),
    "Spain": (["Adrian Lopez", "Javier Martinez"], 12),
    "Switzerland": (["Diego Benaglio", "Timm Klose", "Xavier Hochstrasser"], 13),
    "United Arab Emirates": (["Ali Khaseif Housani", "Ismaeil Matar Al Jneibi", "Ismail Al Hammadi"], 10),
    "Uruguay": (["Egidio Arevalo"], 11),
}
#: With the ages of the list, which bound a birth to a year: the older players found beside those.
LONDON_BY_AGE = {
    "Belarus": (["Sergei Kornilenko"], 1),
    "Brazil": (["Givanildo Vieira De Sousa", "Thiago Emiliano Da Silva"], 3),
    "Egypt": (["Emad Ibrahim Mohamed Abdel Naby"], 2),
    "Gabon": (["Bruno Ecuele", "Didier Ovono"], 1),
    "Great Britain": (["Adam Johnson", "Craig Bellamy", "Micah Richards", "Ryan Giggs"], 2),
    "Honduras": (["Roger Espinoza"], 4),
    "Japan": (["Yuhei Tokunaga"], 2),
    "Mexico": (["Jose Corona"], 3),
    "Morocco": (["Noureddine Amrabat"], 1),
    "New Zealand": (["Ryan Nelsen", "Shane Smeltz"], 2),
    "Republic of Korea": (["Youngkwang Kim"], 4),
    "Senegal": (["Dame Ndoye", "Mohamed Diame"], 1),
    "Spain": (["Juan Mata"], 4),
    "Switzerland": ([], 2),
    "United Arab Emirates": ([], 1),
    "Uruguay": (["Edinson Cavani", "Luis Suarez"], 4),
}


def check(folder: Path, file: Path, edition: str, *words: str, competition: str = "olympic-men") -> dict[str, Any]:
    """The answer as data."""
    asked = ("--competition", competition, "--edition", edition, "--json", *words)
    done = tracker(folder, "squad", "check", str(file), *asked)
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def teams(answer: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {team["team"]: team for team in answer["teams"]}


def older_as_listed(answer: dict[str, Any]) -> dict[str, int]:
    """How many older players each team has that has more than places, if all who are listed are the squad."""
    breaches = {name: team["breaches"] for name, team in teams(answer).items()}
    return {
        name: one["used"]
        for name, found in breaches.items()
        for one in found
        if one["code"] == "overage_places" and one.get("as_listed")
    }


def test_rio(tmp_path: Path) -> None:
    answer = check(tmp_path, RIO, "2016")
    found = teams(answer)
    assert {name: team["overage"] for name, team in found.items()} == RIO_OVERAGE
    assert [team["cannot_tell"] + team["questions"] for team in found.values()] == [[]] * 16
    assert sum(team["players"] for team in found.values()) == 347
    assert answer["left_out"]["other_sex"] == 264
    # Alternates and a replaced man stand unmarked in the list, so all of them are counted and it is said.
    assert older_as_listed(answer) == {"BRA": 4, "KOR": 4}
    assert {name for name, team in found.items() if not team["breaches"]} == {"FIJ"}
    assert (answer["date_order"]["used"], answer["date_order"]["supported"]) == ("ymd", ["ymd"])
    assert "375 dates can be read in no other order, and 210 read both ways" in answer["date_order"]["why"]


def test_rio_in_the_tidy_file_of_several_editions(tmp_path: Path) -> None:
    answer = check(tmp_path, TIDY, "2016")
    assert {name: team["overage"] for name, team in teams(answer).items()} == RIO_OVERAGE
    assert answer["left_out"]["other_edition"] == 336 + 161


def test_brazil_with_its_exchange_marked_kept_the_limit_on_every_day(tmp_path: Path) -> None:
    marks = {"Fernando Prass": "replaced,2016-07-31", "Weverton": "replacement,2016-07-31"}
    header, *rows = RIO.read_text(encoding="utf-8").splitlines()
    kept = [f"{row},{marks.get(row.split(',')[1], ',')}" for row in rows if ",BRA,male," in row]
    file = tmp_path / "brazil.csv"
    file.write_text("\n".join([f"{header},status,date", *kept]), encoding="utf-8")
    (brazil,) = check(tmp_path, file, "2016")["teams"]
    assert brazil["overage"] == ["Neymar", "Renato Augusto", "Weverton"]
    assert brazil["replaced"] == ["Fernando Prass"]
    # Twenty-two are left, the squad and its alternates, and three of them are older.
    (size,) = brazil["breaches"]
    assert (size["code"], size["limit"], size["used"], size["as_listed"]) == ("squad_size", 18, 22, True)
    assert brazil["questions"] == []


def test_tokyo(tmp_path: Path) -> None:
    answer = check(tmp_path, TOKYO, "2020")
    found = teams(answer)
    assert {name: team["overage"] for name, team in found.items()} == TOKYO_OVERAGE
    sizes = [team["players"] for team in found.values()]
    assert sizes == [22, 22, 22, 18, 22, 20, 16, 19]
    assert [team["breaches"] + team["questions"] + team["cannot_tell"] for team in found.values()] == [[]] * 8
    assert (answer["date_order"]["used"], answer["left_out"]["other_sex"]) == (None, 125)


def test_london_does_not_believe_its_dates_and_claims_no_place_too_many(tmp_path: Path) -> None:
    answer = check(tmp_path, LONDON, "2012")
    found = teams(answer)
    assert {name: (team["overage"], len(team["cannot_tell"])) for name, team in found.items()} == LONDON_KNOWN
    assert older_as_listed(answer) == {}
    assert answer["date_order"]["used"] is None
    assert answer["date_order"]["supported"] == ["ymd", "ydm"]
    assert (
        "232 dates read both ways, and no day that a calendar has lies after the 12th"
        in answer["date_order"]["why"]
    )
    details = [player for team in found.values() for player in team["details"]]
    assert sum("squad-birth-two-ways" in player["reasons"] for player in details) == 142
    assert sum("squad-birth-missing" in player["reasons"] for player in details) == 178


@pytest.mark.parametrize(("order", "born"), [("ydm", "1978-11-07"), ("dmy", "1978-11-07"), ("ymd", "1978-07-11")])
def test_london_in_the_order_that_somebody_names(tmp_path: Path, order: str, born: str) -> None:
    egypt = teams(check(tmp_path, LONDON, "2012", "--date-order", order))["Egypt"]
    (birth,) = [one["birth"] for one in egypt["details"] if one["player"] == "Mohamed Aboutrika"]
    assert birth == {"earliest": born, "latest": born}


def test_london_with_its_ages_finds_every_older_player_but_one(tmp_path: Path) -> None:
    """Japan's Yoshida was born in August 1988 and 23 on the day: his year of birth stays open."""
    answer = check(tmp_path, LONDON, "2012", "--date-order", "ydm", "--ages-on", "2012-07-27")
    found = teams(answer)
    expected = {
        name: (sorted([*LONDON_KNOWN[name][0], *older]), still_open)
        for name, (older, still_open) in LONDON_BY_AGE.items()
    }
    assert {name: (team["overage"], len(team["cannot_tell"])) for name, team in found.items()} == expected
    # Johnson stood by; the list of eighteen has him and three other standbys in place of four of the squad.
    britain = [breach for breach in found["Great Britain"]["breaches"] if breach["code"] == "overage_places"]
    assert britain == [{"code": "overage_places", "limit": 3, "used": 4}]
    assert older_as_listed(answer) == {"Belarus": 4, "Republic of Korea": 4}


def test_the_women_of_london_have_no_age_limit(tmp_path: Path) -> None:
    answer = check(tmp_path, LONDON, "2012", competition="olympic-women")
    assert answer["left_out"]["other_sex"] == 336
    assert all(team["within_age"] == team["players"] for team in answer["teams"])
    assert sum(team["players"] for team in answer["teams"]) == 260


def test_a_file_of_ages_is_refused_until_somebody_says_on_which_day(tmp_path: Path) -> None:
    asked = ("squad", "check", str(AGES), "--competition", "olympic-men", "--edition", "2012")
    done = tracker(tmp_path, *asked)
    assert (done.returncode, done.stdout) == (2, "")
    assert "No column holds the dates of birth" in done.stderr
    assert '--ages-on on which day the "age" holds' in done.stderr
    answer = check(tmp_path, AGES, "2012", "--ages-on", "2012-07-27")
    assert answer["left_out"]["other_edition"] == 1332 - 267
    assert len(answer["teams"]) == 16
