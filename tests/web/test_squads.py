"""The pages on which squads are built."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.test_withdrawal import LATE, WITHDRAWALS, Clock
from tracker.web.app import create_app
from tracker.wiring import House

Browse = Callable[[str], Browser]
HERE = "/squads"
GIRLS = "fifa-u17-women/2025"


def begun(browser: Browser, name: str = "For the trip") -> str:
    """The address of a new squad."""
    answer = browser.send(HERE, {"name": name, "edition": GIRLS}, read_at=HERE)
    assert answer.status_code == 303, words_of(answer.text)
    return answer.location


def put(browser: Browser, address: str, player: int, part: str = "active") -> int:
    sent = {f"p{player}-part": part, "state": state_on(browser.get(address).text)}
    return browser.send(address, sent, read_at=address).status_code


def state_on(page: str) -> str:
    """The state of the squad as the form of its page holds it; a page on which nobody stands has none."""
    return page.partition('name="state" value="')[2].partition('"')[0]


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_the_pages_are_sound_in_every_language(browse: Browse, sqlite_cast: Cast, language: str) -> None:
    dana = browse("dana")
    read_strictly(dana.get(f"{HERE}?lang={language}").text)
    address = begun(dana, "<b>Trip</b>")
    read_strictly(dana.get(f"{address}?lang={language}").text)
    assert put(dana, address, sqlite_cast.maya) == 303
    listed = {"player": str(sqlite_cast.ilse), "name": "Seen"}
    shortlist = dana.send("/shortlists/keep", listed, read_at=HERE).location.rpartition("/")[2]
    assert dana.get(HERE).status_code == 200, "What was just done is told, and not once more below."
    page = dana.get(f"{address}?lang={language}&beside={shortlist}").text
    read_strictly(page)
    assert "<b>Trip</b>" not in page
    assert page.index("Maya Ferrant") < page.index("Ilse Marchetti")
    ids = [part.partition('"')[0] for part in page.split(' id="')[1:]]
    assert len(ids) == len(set(ids))


def test_counts_follow_what_is_chosen_before_it_is_saved(browse: Browse, sqlite_cast: Cast) -> None:
    dana = browse("dana")
    address = begun(dana)
    would = dana.get(f"{address}?p{sqlite_cast.ilse}-part=active&p{sqlite_cast.maya}-part=alternate").text
    counts = words_of(would.partition('id="counts"')[2].partition("</section>")[0])
    assert "In the squad 1" in counts
    assert "Standing by 1" in counts
    assert "not saved yet" in counts
    assert "Nobody is in this squad yet." in dana.get(address).text


@pytest.mark.parametrize("part", ["captain", "active active"])
def test_a_place_that_no_form_of_ours_offers_is_refused(browse: Browse, sqlite_cast: Cast, part: str) -> None:
    dana = browse("dana")
    address = begun(dana)
    assert put(dana, address, sqlite_cast.maya, part) == 400
    assert dana.get(f"{address}?p{sqlite_cast.maya}-part={part}").status_code == 400
    assert "Nobody is in this squad yet." in dana.get(address).text


def test_a_tab_that_was_left_open_undoes_nothing(browse: Browse, sqlite_cast: Cast) -> None:
    dana, (maya, ilse) = browse("dana"), (f"p{one}-part" for one in (sqlite_cast.maya, sqlite_cast.ilse))
    address = begun(dana)
    assert put(dana, address, sqlite_cast.maya) == 303
    read = state_on(dana.get(address).text)
    assert put(dana, address, sqlite_cast.maya, "alternate") == 303
    stale = {maya: "active", ilse: "active"}
    counted = dana.get(f"{address}?{maya}=active&{ilse}=active&state={read}&lang=en").text
    for state in ({"state": read}, {"state": state_on(counted)}, {"state": ""}, {"state": "x" * 500}, {}):
        answer = dana.send(address, stale | state, read_at=address)
        assert answer.status_code == 409, state
        assert "You have changed this elsewhere since you opened the page." in answer.text
        read_strictly(answer.text)
        assert ("Ilse Marchetti" in answer.text, '<option value="alternate" selected>' in answer.text) == (0, 1)
    assert dana.send(address, stale | {"state": state_on(answer.text)}, read_at=address).status_code == 303
    assert '<option value="alternate" selected>' not in dana.get(address).text


def test_saving_twice_what_stands_there_is_no_change(browse: Browse, sqlite_cast: Cast) -> None:
    dana, sent = browse("dana"), {f"p{sqlite_cast.maya}-part": "active", "state": ""}
    address = begun(dana)
    assert [dana.send(address, sent, read_at=address).status_code for _ in range(2)] == [303, 303]


def test_a_tab_opened_on_an_empty_squad_undoes_nothing(browse: Browse, sqlite_cast: Cast) -> None:
    dana, sent = browse("dana"), f"p{sqlite_cast.maya}-part"
    address = begun(dana)
    assert put(dana, address, sqlite_cast.maya) == 303
    counted = dana.get(f"{address}?{sent}=alternate&state=").text
    answer = dana.send(address, {sent: "alternate", "state": state_on(counted)}, read_at=address)
    assert (state_on(counted), answer.status_code) == ("", 409)


def test_somebody_is_added_by_name_and_nobody_who_may_not_be_seen(browse: Browse, sqlite_cast: Cast) -> None:
    dana = browse("dana")
    address = begun(dana)
    assert dana.send(f"{address}/add", {"add": "Maya Ferrant"}, read_at=address).status_code == 303
    assert "Maya Ferrant" in dana.get(address).text
    for who in ("Noor van der Heuvel", "999999", ""):
        answer = dana.send(f"{address}/add", {"add": who}, read_at=address)
        assert answer.status_code in (400, 404)
        assert "whom you may see" in answer.text
    assert put(dana, address, sqlite_cast.noor) == 404


def test_the_squad_ends_in_a_verdict_on_paper_a_list_and_data(browse: Browse, sqlite_cast: Cast) -> None:
    dana = browse("dana")
    address = begun(dana)
    put(dana, address, sqlite_cast.maya)
    report = dana.send(f"{address}/report", {"language": "fr"}, read_at=address)
    assert (report.status_code, report.data[:5]) == (200, b"%PDF-")
    assert dana.get(f"{address}/report").status_code == 405
    listed = dana.send(f"{address}/export", {"format": "csv"}, read_at=address)
    assert "Maya Ferrant" in listed.data.decode()
    told = dana.get(f"{address}/verdict.json")
    assert told.json is not None
    assert told.json["counts"][0] == {"code": "players", "number": 1, "most": 21, "least": None}
    assert "Maya" not in told.text
    assert browse("rowan").get(f"{address}/verdict.json").status_code == 404


def test_a_squad_is_deleted(browse: Browse) -> None:
    dana = browse("dana")
    address = begun(dana)
    assert dana.send(f"{address}/drop", {}, read_at=address).status_code == 303
    assert dana.get(address).status_code == 404


@pytest.mark.parametrize("wrong", [{"edition": "x/y"}, {"edition": ""}, {"name": " "}, {"name": "x" * 81}])
def test_a_squad_without_a_name_or_an_edition_is_not_begun(browse: Browse, wrong: dict[str, str]) -> None:
    dana = browse("dana")
    answer = dana.send(HERE, {"name": "Trip", "edition": GIRLS, **wrong}, read_at=HERE)
    assert answer.status_code == 400
    read_strictly(answer.text)


@pytest.mark.parametrize("withdrawal", WITHDRAWALS)
def test_who_is_taken_back_is_gone_from_every_squad(
    sqlite_house: House, sqlite_cast: Cast, withdrawal: str
) -> None:
    agreed, ended, people = WITHDRAWALS[withdrawal]
    house, cast = replace(sqlite_house, clock=Clock(LATE)), sqlite_cast
    agreed(house, cast)
    app = create_app(house)
    keepers = {person: Browser(app).signed_in(person) for person in people if person != "cass"}
    squads = {person: begun(browser) for person, browser in keepers.items()}
    for person, browser in keepers.items():
        assert put(browser, squads[person], cast.ilse) == 303
    ended(house, cast)
    for person, browser in keepers.items():
        address = squads[person]
        for page in (address, f"{address}?p{cast.ilse}-part=active", HERE):
            told = browser.get(page).text
            read_strictly(told)
            assert not [one for one in ("Ilse", f'/players/{cast.ilse}"') if one in told], person
        assert "One player is no longer shared with you." in words_of(browser.get(address).text)
        assert put(browser, address, cast.ilse, "alternate") == 404
        assert browser.send(f"{address}/add", {"add": "Ilse Marchetti"}, read_at=HERE).status_code == 404
        listed = browser.send(f"{address}/export", {"format": "csv"}, read_at=HERE)
        assert "Ilse" not in listed.data.decode()
        assert browser.get(f"{address}/verdict.json").json["counts"][0]["number"] == 0  # type: ignore[index]
