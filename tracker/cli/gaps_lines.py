"""Gaps in plain words, a line each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from tracker.actions.club_quota import ClubQuota
from tracker.actions.gap_ageing import AgesOut, of_sex
from tracker.actions.gaps import ClubGaps, FederationGaps, PlayerGaps
from tracker.cli.gaps_beside_lines import club_lines as beside_lines
from tracker.cli.gaps_beside_lines import coverage_lines, loss_lines, route_lines
from tracker.eligibility.quotas.in_words import answer_of, shown, sum_lines
from tracker.football.people import Sex
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.benchmark import Benchmark
from tracker.pathway.career import Bridge
from tracker.pathway.club_view import ClubView, Sight
from tracker.pathway.cohort import how_many
from tracker.pathway.debut import TimeToDebut
from tracker.pathway.federation_view import By, FederationView, Group, Groups
from tracker.pathway.funnel import Funnel
from tracker.pathway.literature import Reference
from tracker.pathway.losses import Losses
from tracker.pathway.proportions import Showing
from tracker.pathway.relative_age import Quartering
from tracker.pathway.squad_seasons import TeamTurnover
from tracker.pathway.story import Story
from tracker.pathway.timeline import Timeline
from tracker.pathway.u21_share import U21Share
from tracker.pathway.ways import Ways
from tracker.reports.dispute_words import field_of, record_of, since_of, some_disputed
from tracker.reports.voice import Voice

#: The ages at which the benchmark is read out.
READ_AT = (17, 19, 21, 23)
Lines = Iterator[Phrase]


def player_lines(found: PlayerGaps, voice: Voice) -> Lines:
    """One player: the story, each gap with its evidence, the bridge, the last year beside others, the records."""
    story = found.story
    yield phrase("gaps-player-title", name=story.player.name, day=story.as_of)
    yield from story.sentences
    yield from dispute_lines(story, voice)
    for gap in story.gaps:
        yield phrase("gaps-detail", sentence=gap.sentence, evidence=gap.evidence)
    if not story.gaps:
        yield phrase("gaps-none")
    yield from (lag.sentence for lag in story.bridge.lags)
    yield from (lag.sentence for lag in story.national.lags)
    if story.compared:
        yield story.compared
    yield from _records(story.timeline, voice)


def dispute_lines(story: Story, voice: Voice) -> Lines:
    """What is disputed of the records: how much of them, and each with since when."""
    yield from some_disputed(story)
    for one in story.disputes:
        record, field = record_of(one, voice), field_of(one, voice)
        yield phrase("dispute-line", since=since_of(one, voice), record=record, field=field)


def _records(timeline: Timeline, voice: Voice) -> Lines:
    """How much is on record and what contradicts itself, in the words of the player's page."""
    coverage, faults = timeline.coverage, timeline.faults
    if coverage.share is None:
        yield phrase("report-coverage-none")
    else:
        share = voice.share(coverage.share)
        yield phrase("report-coverage", share=share, days=coverage.in_season_days)
    yield phrase("report-faults-sentence", faults=len(faults)) if faults else phrase("report-faults-none")
    yield from (fault.sentence for fault in faults)


def club_lines(found: ClubGaps) -> Lines:
    """A club: women's and men's football, each with its figures, and who ages out."""
    for view in found.views:
        yield phrase("gaps-of", name=found.name, sex=_sex(view.sex), day=view.as_of)
        yield phrase("gaps-registered", n=len(view.now))
        yield phrase("gaps-trainees", n=how_many(view.trainees))
        yield from _club(view, found)
        for quota in found.quotas:
            if quota.sex is view.sex:
                yield from _under("quota", _quota(quota))
        yield from _ageing(found.ageing, view.sex)
        yield from _literature(view.literature)
    if not found.views:
        yield phrase("gaps-nobody")


def _quota(found: ClubQuota) -> Lines:
    """The quota of a league: the answer, minutes by year of birth, and what they come to."""
    answer = answer_of(found.tally)
    names = {"rule": found.tally.rule.name, "edition": found.tally.edition.name}
    yield phrase("gaps-quota", league=found.league, season=found.season, n=found.n, answer=answer, **names)
    for born in found.by_year:
        minutes = shown(born.minutes)
        if born.year is None:
            yield phrase("gaps-quota-born-unknown", minutes=minutes)
        else:
            yield phrase("gaps-quota-born", year=str(born.year), minutes=minutes)
    yield from sum_lines(found.tally)
    yield from (reason.phrase for reason in found.tally.reasons)
    if found.tally.version:
        yield phrase("quota-source", source=found.tally.version.source)


def federation_lines(found: FederationGaps) -> Lines:
    """A federation: women's and men's football, each with its figures and the same by group."""
    for view in found.views:
        yield phrase("gaps-of", name=found.name, sex=_sex(view.sex), day=view.as_of)
        yield phrase("gaps-counted", n=view.n)
        yield from _federation(view, found.clubs)
        yield from _ageing(found.ageing, view.sex)
        yield from _literature(view.literature)
    if not found.views:
        yield phrase("gaps-nobody")


def _sex(sex: Sex | None) -> str:
    return sex.value if sex else ""


def _club(view: ClubView, found: ClubGaps) -> Lines:
    yield from _limits(view.sight)
    if view.funnel:
        yield from _funnel(view.funnel, "club-funnel", found.clubs)
    yield from _turnover(view.turnover, found.teams)
    yield from _under("lags", _bridge(view))
    if view.productivity:
        yield from _under("productivity", [view.productivity.sentence])
    yield from _quarters(view.relative_age)
    yield from _young(view.u21, view.season)
    if view.benchmark:
        yield from _benchmark(view.benchmark)


def _federation(view: FederationView, clubs: Mapping[int, str]) -> Lines:
    yield from _limits(view.sight)
    yield from _funnel(view.club, "club-funnel", clubs, view.club_losses)
    yield from _funnel(view.national, "national-funnel", clubs, view.national_losses)
    yield from _under("lags", _bridge(view))
    yield from _under("routes", route_lines(view.routes))
    if view.debut:
        yield from _debut(view.debut)
    if view.benchmark:
        yield from _benchmark(view.benchmark)
    yield from _quarters(view.relative_age)
    yield from _young(view.u21, view.season)
    yield from _under("trained", beside_lines(view.trained, clubs))
    yield from _under("coverage", coverage_lines(view.coverage, to_the_day=view.sight.to_the_day))
    for groups in view.groups:
        yield from _groups(groups, clubs)


def _under(part: str, lines: Iterable[Phrase]) -> Lines:
    """Lines under their heading; no heading without a line."""
    held = tuple(lines)
    if held:
        yield phrase("gaps-head", part=part)
        yield from held


def _limits(sight: Sight) -> Lines:
    yield from sight.limits


def _funnel(found: Funnel, part: str, clubs: Mapping[int, str], lost: Losses | None = None) -> Lines:
    forwards = (found.sentence, *(each.sentence for each in found.prospective))
    yield from _under(part, (*forwards, *found.left_out, *(loss_lines(lost) if lost else [found.loss_sentence])))
    yield from _under("looking-back", (*(each.sentence for each in found.retrospective), *found.looking_back))
    named = {way.by: clubs.get(way.by, str(way.by)) for way in found.clubs.shown}
    if found.clubs.n:
        yield from _under("clubs", _ways(found.clubs, named))
        yield from _under("bridges", _ways(found.bridges, {bridge: bridge.title for bridge in Bridge}))


def _ways(ways: Ways[int] | Ways[Bridge], names: Mapping[int, str] | Mapping[Bridge, Phrase]) -> Lines:
    if not ways.shown:
        yield phrase("gaps-no-way")
    for way in ways.shown:
        yield phrase("gaps-way", name=names[way.by], n=way.n, of=ways.n)  # type: ignore[index]
    yield from ways.left_out


def _turnover(teams: Sequence[TeamTurnover], names: Mapping[int, str]) -> Lines:
    yield from _under(
        "turnover",
        (
            phrase("gaps-team", team=names.get(each.team, str(each.team)), sentence=season.sentence)
            for each in teams
            for season in each.seasons
        ),
    )


def _debut(found: TimeToDebut) -> Lines:
    yield from _under("debut", (found.sentence, *(each.sentence for each in found.readings), *found.left_out))


def _bridge(view: ClubView | FederationView) -> Lines:
    """The counts for each milestone; what is said of all of them once."""
    yield from dict.fromkeys(counts.sentence for counts in view.bridge_counts)


def _benchmark(found: Benchmark) -> Lines:
    marks = (
        phrase(
            "gaps-benchmark-at",
            age=round(mark.age),
            n=mark.n,
            low=round(mark.lines.p25),
            middle=round(mark.lines.p50),
            high=round(mark.lines.p75),
        )
        for mark in found.marks
        if mark.lines and mark.age in READ_AT
    )
    yield from _under("benchmark", (found.sentence, *marks))


def _quarters(found: Sequence[Quartering]) -> Lines:
    yield from _under("quarters", (line for each in found for line in _quartering(each)))


def _quartering(found: Quartering) -> Lines:
    yield found.sentence
    if found.showing is not Showing.HIDDEN:
        first, second, third, last = found.counts
        yield phrase("gaps-quarters", first=first, second=second, third=third, last=last)


def _young(shares: Sequence[U21Share], season: int | None) -> Lines:
    year = str(season)
    said = [each.sentence for each in shares]
    said += list(dict.fromkeys(each.nationality_sentence for each in shares if each.nationality_sentence))
    yield from _under("u21", (phrase("gaps-in-season", year=year, sentence=sentence) for sentence in said))


def _groups(groups: Groups, clubs: Mapping[int, str]) -> Lines:
    told = [group for group in groups.shown if _told(group)]
    yield from _under(groups.by.value, (line for group in told for line in _group(group, clubs)))
    hidden = groups.hidden + len(groups.shown) - len(told)
    if hidden:
        yield phrase("gaps-groups-hidden", count=hidden)
    if groups.unknown:
        yield phrase("gaps-groups-unknown", count=len(groups.unknown))


def _told(group: Group) -> bool:
    """Whether there is any figure of a group."""
    bars = (bar for funnel in (group.club, group.national) for bar in funnel.prospective)
    return group.lags.showing is not Showing.HIDDEN or any(not bar.share.least.hidden for bar in bars)


def _group(group: Group, clubs: Mapping[int, str]) -> Lines:
    yield phrase("gaps-group", name=_name(group, clubs), n=group.n)
    yield from (each.sentence for funnel in (group.club, group.national) for each in funnel.prospective)
    yield group.lags.sentence


def _name(group: Group, clubs: Mapping[int, str]) -> str | Phrase:
    if group.by is By.QUARTER:
        return phrase("gaps-quarter", number=group.key)
    return clubs.get(int(group.key), group.key) if group.by is By.CLUB else group.key


def _ageing(found: Iterable[AgesOut] | None, sex: Sex | None) -> Lines:
    """Who of one sex ages out of what; of an earlier day nothing is said."""
    if found is None:
        return
    lines = [one.figure.says for one in of_sex(found, sex)]
    yield from _under("ageing", lines or [phrase("gaps-nobody-ages-out")])


def _literature(found: Sequence[Reference]) -> Lines:
    yield from _under("literature", (each.sentence for each in found))
