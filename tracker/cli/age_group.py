"""`tracker age-group`: the age group in every system side by side, and the college clock. It needs no database."""

from __future__ import annotations

from datetime import date

import click

from tracker.access.actor import OPERATOR
from tracker.actions.age_groups import AgeGroupAnswers, AskAgeGroups, ask_age_groups
from tracker.cli.age_group_lines import answer_lines
from tracker.cli.house import RULES_ONLY, opened
from tracker.cli.values import LANGUAGE, BirthOption, DayOption, print_json
from tracker.eligibility.age_groups.season_name import SeasonName
from tracker.eligibility.age_groups.shown import clock_as_json, group_as_json
from tracker.eligibility.age_groups.system import Grouping, Label
from tracker.eligibility.age_groups.when import cut_off
from tracker.football.calendar import CutOff
from tracker.football.errors import BadInputError
from tracker.football.people import Birth
from tracker.i18n.speak import Speak, speaker

LABELS = {"start": Label.SEASON_START, "end": Label.SEASON_END, "calendar": Label.CALENDAR_YEAR}


class SeasonOption(click.ParamType[SeasonName]):
    """A season, as 2026-27 or 2026."""

    name = "season"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> SeasonName:
        """The season that is written."""
        try:
            return value if isinstance(value, SeasonName) else SeasonName.read(str(value))
        except BadInputError as error:
            self.fail(str(error), param, ctx)


class CutOffOption(click.ParamType[CutOff]):
    """A day of the year, as MM-DD."""

    name = "cut-off"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> CutOff:
        """The day of the year that is written."""
        try:
            return value if isinstance(value, CutOff) else cut_off(str(value))
        except ValueError as error:
            self.fail(f"{error}.", param, ctx)


@click.command("age-group")
@click.option("--born", required=True, type=BirthOption(), metavar="DATE", help="2013-10-10, 2013-10 or 2013.")
@click.option("--season", required=True, type=SeasonOption(), metavar="SEASON", help="2026-27, or 2026.")
@click.option("--system", "systems", multiple=True, metavar="ID", help="Only this system; may be given again.")
@click.option("--cut-off", "own_day", type=CutOffOption(), metavar="MM-DD", help="A cut-off of your own: 08-01.")
@click.option("--label", type=click.Choice(list(LABELS)), help="What your own groups are counted from.")
@click.option("--enrolled", type=DayOption(), metavar="DATE", help="First full-time enrolment at a college.")
@click.option("--as-of", type=DayOption(), metavar="DATE", help="Use the rules as they were known on this day.")
@click.option("--json", "in_json", is_flag=True, help="Print the answer as JSON.")
@LANGUAGE
def command(
    *,
    born: Birth,
    season: SeasonName,
    systems: tuple[str, ...],
    own_day: CutOff | None,
    label: str | None,
    enrolled: date | None,
    as_of: date | None,
    in_json: bool,
    language: str,
) -> None:
    """Say which age group somebody is in, in every system side by side, and when the college clock starts.

    A year of birth alone gives every group that its days may be in. Where a system's seasons are calendar
    years, 2026-27 is answered for 2026 and for 2027; where they cross the new year, 2026 is answered for
    2025-26 and for 2026-27.
    """
    asked = AskAgeGroups(born, season, systems, own_grouping(own_day, label), enrolled, as_of)
    with opened(RULES_ONLY) as house:
        answers = house.perform(ask_age_groups, asked, OPERATOR)
    say = speaker(language)
    if in_json:
        print_json(as_json(answers, say))
    else:
        click.echo("\n".join(answer_lines(answers, say)))


def own_grouping(day: CutOff | None, label: str | None) -> Grouping | None:
    """The club's own cut-off, if one is given.

    Raises:
        BadInputError: one of the two parts is given without the other.
    """
    if (day is None) is not (label is None):
        message = "A cut-off of your own needs both --cut-off, such as 08-01, and --label start, end or calendar."
        raise BadInputError(message)
    return Grouping(day, LABELS[label]) if day and label else None


def as_json(answers: AgeGroupAnswers, say: Speak) -> dict[str, object]:
    """All answers as plain data."""
    born = answers.born
    return {
        "born": {"earliest": born.earliest.isoformat(), "latest": born.latest.isoformat()},
        "season": str(answers.season),
        "systems": [group_as_json(answer, say) for answer in answers.groups],
        "college": clock_as_json(answers.college, say),
    }
