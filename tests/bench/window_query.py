"""What SQL can say of everybody in one query: the in-season days of registration (D3), and the first senior season.

Two of the figures of a summary, with loans told apart as docs/decisions/registrations.md says. The days are counted
by a window over the running end of what came before, as no database has a sum of overlapping times.
"""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from tracker.pathway.scan import Summary

#: How each database writes a day as a number, and the larger and the smaller of two.
DIALECTS = {
    "sqlite": ("CAST(julianday({}) - 1721424.5 AS INTEGER)", "MAX", "MIN"),
    "postgresql": ("({} - DATE '0001-01-01' + 1)", "GREATEST", "LEAST"),
    "duckdb": ("(date_diff('day', DATE '0001-01-01', {}) + 1)", "GREATEST", "LEAST"),
}


def window_query(dialect: str, as_of: int) -> str:
    """The query for the sum of the in-season days, how many have a senior season, and the sum of its first days."""
    ordinal, larger, smaller = DIALECTS[dialect]

    def day(column: str) -> str:
        return ordinal.format(column)

    before = "OVER (PARTITION BY player_id ORDER BY a, b ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)"
    return f"""
WITH spell AS (
  SELECT player_id, team_id, {day("starts")} AS a, {smaller}(COALESCE({day("ends")}, {as_of}), {as_of}) AS b, nature
  FROM registrations WHERE {day("starts")} <= {as_of} AND (ends IS NULL OR ends >= starts)),
lent AS (
  SELECT player_id, a, b, COALESCE(MAX(b) {before}, 0) AS reached FROM spell WHERE nature = 'loan'),
island AS (
  SELECT player_id, a, b, SUM(CASE WHEN a > reached + 1 THEN 1 ELSE 0 END)
    OVER (PARTITION BY player_id ORDER BY a, b) AS place FROM lent),
loan AS (SELECT player_id, MIN(a) AS a, MAX(b) AS b FROM island GROUP BY player_id, place),
free AS (
  SELECT player_id, COALESCE(LAG(b) OVER (PARTITION BY player_id ORDER BY a), 0) + 1 AS a, a - 1 AS b FROM loan
  UNION ALL SELECT player_id, MAX(b) + 1, {as_of} FROM loan GROUP BY player_id),
stretch AS (
  SELECT player_id, team_id, a, b FROM spell WHERE nature = 'loan'
  UNION ALL SELECT player_id, team_id, a, b FROM spell
    WHERE nature <> 'loan' AND player_id NOT IN (SELECT player_id FROM loan)
  UNION ALL SELECT s.player_id, s.team_id, {larger}(s.a, f.a), {smaller}(s.b, f.b)
    FROM spell s JOIN free f ON f.player_id = s.player_id AND f.a <= s.b AND f.b >= s.a WHERE s.nature <> 'loan'),
season AS (
  SELECT id, {day("starts")} AS a, {day("ends")} AS b, rung FROM league_seasons WHERE {day("starts")} <= {as_of}),
run AS (
  SELECT s.player_id, {larger}(s.a, l.a) AS a, {smaller}(s.b, l.b) AS b
  FROM stretch s JOIN team_seasons p ON p.team_id = s.team_id
  JOIN season l ON l.id = p.league_season_id AND l.a <= s.b AND l.b >= s.a),
counted AS (SELECT player_id, a, b, COALESCE(MAX(b) {before}, 0) AS reached FROM run),
days AS (
  SELECT player_id, SUM(CASE WHEN b > reached THEN b - {larger}(a, reached + 1) + 1 ELSE 0 END) AS days
  FROM counted GROUP BY player_id),
senior AS (
  SELECT t.player_id, MIN(l.a) AS a FROM season_totals t JOIN season l ON l.id = t.league_season_id
  WHERE l.rung >= 6 AND (t.appearances > 0 OR (t.appearances IS NULL AND t.minutes > 0)) GROUP BY t.player_id)
SELECT SUM(COALESCE(d.days, 0)), COUNT(s.a), SUM(COALESCE(s.a, 0))
FROM players q LEFT JOIN days d ON d.player_id = q.id LEFT JOIN senior s ON s.player_id = q.id
"""


def by_the_scan(summaries: Iterable[Summary]) -> tuple[int, int, int]:
    """The same three sums from summaries."""
    days = seniors = first = 0
    for summary in summaries:
        days += summary.in_season_days
        when = summary.milestones.appearance
        if when:
            seniors += 1
            first += when[0]
    return days, seniors, first


def in_duckdb(engine: Engine, folder: Path) -> Any:
    """The tables of the query in a database of DuckDB's own, taken over by way of files.

    Raises:
        ImportError: DuckDB is not installed.
    """
    base = import_module("duckdb").connect(str(folder / "scan.duckdb"))
    with sqlite3.connect(str(engine.url.database)) as source:
        for table in ("players", "registrations", "team_seasons", "league_seasons", "season_totals"):
            cursor = source.execute(f"SELECT * FROM {table}")
            path = folder / f"{table}.csv"
            with path.open("w", newline="", encoding="utf-8") as file:
                writer = csv.writer(file)
                writer.writerow([column[0] for column in cursor.description])
                writer.writerows(cursor)
            base.execute(f"CREATE TABLE {table} AS SELECT * FROM read_csv('{path}', header = true)")
            path.unlink()
    return base
