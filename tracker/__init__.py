"""Youth player development pathway tracker.

Follows young footballers from their first club to the national team, says what each may play in,
and shows where the path breaks off. `docs/tour.md` walks through the rooms of this package.
"""

__version__ = "0.1.0"
