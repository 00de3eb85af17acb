"""Every breach, question and remark has its sentence in every language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tracker.actions.squads import SquadCheck, as_json
from tracker.cli.squad_lines import check_lines
from tracker.eligibility.competition import Competition, Edition, OpenTo
from tracker.eligibility.rule import BirthWindow, Confidence, RuleVersion, Squad
from tracker.eligibility.squads.active_list import Entry, ListStatus
from tracker.eligibility.squads.breaches import Limit, Why
from tracker.eligibility.squads.judge import judge_squads
from tracker.eligibility.squads.verdict import SquadsVerdict
from tracker.football.people import Birth, Position, Sex
from tracker.football.phrase import phrase
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.importing.date_order import DateOrder

OLD, FIT, YOUNG = Birth.read("1999"), Birth.read("2002"), Birth.read("2006")
DAY = date(2024, 7, 25)
REMARKS = (
    phrase("squad-birth-unreadable", text="soon"),
    phrase("squad-birth-no-day", text="31/02/1999"),
    phrase("squad-birth-early", text="1815", first="1900"),
    phrase("squad-birth-future", text="2077", day=DAY),
    phrase("squad-birth-against-order", text="18/02/1999", order=phrase("date-order-mdy")),
    phrase("squad-birth-against-stated", text="18/02/1999"),
    phrase("squad-age-unreadable", text="young"),
)


def cup(places: int | None, squad: Squad | None, sex: OpenTo = OpenTo.MEN) -> tuple[Competition, Edition]:
    window = BirthWindow(date(2001, 1, 1), date(2004, 12, 31))
    rule = RuleVersion(None, window, places, "Regulations", Confidence.RECALLED)
    edition = Edition("2024", "Cup 2024", 2024, (rule,), squad=squad)
    return Competition("cup", "Cup", "A cup.", sex, (edition,)), edition


def men(born: Birth | None, count: int, **stated: object) -> list[Entry]:
    each = (Entry(f"Player {number} of {born}", born, "Northmark", Sex.MALE) for number in range(count))
    return [replace(one, **stated) for one in each]  # type: ignore[arg-type]


def verdicts() -> list[SquadsVerdict]:
    keepers, outfield = {"position": Position.GOALKEEPER}, {"position": Position.FORWARD}
    small, listed = Squad(4, at_least=3, goalkeepers=2), Squad(2, alternates=1)
    active, replaced = ListStatus.ACTIVE, ListStatus.REPLACED
    return [
        *(judge_squads(*cup(places, small), men(OLD, 5, **outfield)) for places in (0, 1, 2)),
        *(judge_squads(*cup(1, small), men(YOUNG, count, **outfield)) for count in (1, 2)),
        judge_squads(*cup(1, small), [*men(FIT, 1, **keepers), *men(None, 2, since=DAY)]),
        judge_squads(*cup(1, small), [*men(FIT, 1, **keepers), *men(None, 2)]),
        judge_squads(*cup(0, Squad(2, alternates=2)), [*men(OLD, 1), *men(YOUNG, 1), *men(FIT, 3)]),
        judge_squads(*cup(None, None, OpenTo.BOTH), men(OLD, 2, sex=Sex.FEMALE, team=None)),
        judge_squads(*cup(1, listed), [*men(FIT, 2, status=active), *men(OLD, 1, status=ListStatus.ALTERNATE)]),
        judge_squads(
            *cup(1, Squad(4, at_least=3)),
            [*men(FIT, 2), *men(OLD, 1, status=replaced), *men(OLD, 1, status=ListStatus.REPLACEMENT, since=DAY)],
        ),
        judge_squads(*cup(1, listed), [*men(FIT, 1), *men(OLD, 2, status=ListStatus.ALTERNATE)]),
        judge_squads(*cup(1, small), [replace(men(None, 1)[0], row=7, remarks=REMARKS)] * 2),
    ]


def test_the_lists_break_and_ask_everything_that_can_be() -> None:
    teams = [team for verdict in verdicts() for team in verdict.teams]
    assert {breach.code for team in teams for breach in team.breaches} == set(Limit)
    asked = {(question.code, question.why) for team in teams for question in team.questions}
    assert {why for _, why in asked} == set(Why)
    # How many are listed is never open, only whether all of them are the squad; nor how many stand by.
    assert {code for code, _ in asked} == set(Limit) - {Limit.SQUAD_SIZE, Limit.ALTERNATES}
    assert {breach.as_listed for team in teams for breach in team.breaches} == {True, False}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_is_spoken(language: str) -> None:
    say = speaker(language)
    left_out = (("other_sex", 2), ("other_edition", 1), ("other_competition", 2), ("staff", 1), ("repeated", 1))
    for verdict in verdicts():
        check = SquadCheck(verdict, DateOrder(), left_out)
        text = "\n".join(check_lines(check, say))
        assert text.endswith(say(phrase("age-only")))
        assert "{" not in text
        assert as_json(check, say)["provisional"] is True


def test_what_is_broken_is_said_in_plain_words() -> None:
    lines = check_lines(SquadCheck(verdicts()[0], DateOrder(), ()), speaker("en"))
    assert "      Breach: 5 older players for no overage place." in lines
    assert "      Breach: 5 players in a squad of at most 4." in lines
    assert "      Breach: no goalkeeper where 2 are asked for." in lines


def test_remarks_name_the_player_and_the_row_and_many_are_counted() -> None:
    competition, edition = cup(1, None)
    many = [replace(one, row=2, remarks=REMARKS[:1]) for one in men(None, 41)]
    lines = check_lines(SquadCheck(judge_squads(competition, edition, many), DateOrder(), ()), speaker("en"))
    assert any(line.startswith("Player 0 of None, row 2: “soon” is no date") for line in lines)
    assert "And 1 more like these; --json has all of them." in lines


def test_columns_stand_under_one_another() -> None:
    entries = [*men(FIT, 12), *men(OLD, 1, team="A Longer Name")]
    head = check_lines(SquadCheck(judge_squads(*cup(1, None), entries), DateOrder(), ()), speaker("en"))[1:3]
    assert head == [
        "  A Longer Name    1 player   0 within age  1 overage: Player 0 of 1999",
        "  Northmark      12 players  12 within age",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_lists_of_names_and_days_are_cut_and_say_how_many_more_there_are(language: str) -> None:
    crowd = [replace(one, player=f"Player {number:04d}") for number, one in enumerate(men(OLD, 500))]
    days = [
        replace(one, player=f"Replaced {n}", since=DAY + timedelta(days=n)) for n, one in enumerate(men(OLD, 90))
    ]
    for listed in (crowd, days):
        check = SquadCheck(judge_squads(*cup(1, None), listed), DateOrder(), ())
        lines = check_lines(check, speaker(language))
        assert max(map(len, lines)) < 1_500
        assert len(as_json(check, speaker(language))["teams"][0]["overage"]) == len(listed)  # type: ignore[index]
    told = check_lines(SquadCheck(judge_squads(*cup(1, None), crowd), DateOrder(), ()), speaker("en"))[1]
    assert told.endswith("Player 0067, Player 0068 and 431 more")
