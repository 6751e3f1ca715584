"""In which days the next turn of somebody falls, and how prompts fade when it passes.

At any time everybody with a rhythm has one span of days for their next turn: at first their
window. When it passes without a contact the next one begins the day after, as long as a
usual window at first and then longer and longer. Spans do not slide with today, so a plan made
of them stays as it is when nothing changes.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from desktop.domain.rhythm.pauses import Pause, counted_days, pushed_on
from desktop.domain.rhythm.rules import Standing, Window, rule_of, window_of

SHORTEST, LONGEST = 7, 366  # days of a span
_SILENT_AFTER = 56  # days past the window at the least, and
_SILENT_RHYTHMS = 3  # whole rhythms of theirs: then somebody is long silent
_SOON = 7  # days in which somebody whom I missed may come again


class Turn(NamedTuple):
    """The days in which to turn to somebody, both included.

    ``lapses`` is how many spans passed since the last contact, for choosing, never for
    showing. Who is ``silent`` for long stands in the quiet corner and takes no place of a day.
    """

    begins: date
    ends: date
    lapses: int = 0
    silent: bool = False


def turn_of(standing: Standing, *, today: date) -> Turn | None:
    """The span in which their next turn falls; None where no prompt is wanted."""
    window = window_of(standing)
    return None if window is None else turn_after(window, standing, today=today)


def turn_after(window: Window, standing: Standing, *, today: date) -> Turn:
    """The same for somebody whose window is known. Spans are counted from its opening."""
    if today <= window.closes and (window.closes - window.opens).days < LONGEST:
        return Turn(window.opens, window.closes)
    rule = rule_of(standing)
    patience = max(_SILENT_AFTER, _SILENT_RHYTHMS * rule.longest_days)
    pauses = tuple(standing.pauses)
    return _turn(window.opens, window.closes, rule.wide_days, patience, pauses, today)


@lru_cache(maxsize=8192)  # the same all day, however often it is planned anew
def _turn(
    start: date, closes: date, length: int, patience: int, pauses: tuple[Pause, ...], today: date
) -> Turn:
    wide = counted_days(start, closes, pauses)
    first, last, lapses = _span(wide, length, counted_days(start, today, pauses))
    return Turn(
        pushed_on(_later(start, first), start, pauses),
        pushed_on(_later(start, last), start, pauses),
        lapses,
        silent=(first + last) // 2 > wide + patience,
    )


def _span(window: int, length: int, now: int) -> tuple[int, int, int]:
    """First and last day of the span that holds ``now`` or comes next, and how many passed.

    All are counted from the opening of the window, which lasts ``window`` days after it;
    ``length`` is how long the next two spans are.
    """
    first, last, lapses = 0, min(window, LONGEST - 1), 0
    length = min(max(SHORTEST, length), LONGEST)
    while last < now:
        first, last, lapses = last + 1, last + length, lapses + 1
        if lapses > 1:
            length = min(2 * length, LONGEST)
    return first, last, lapses


def after_missing(turn: Turn, missed_on: date, *, today: date) -> Turn:
    """Somebody whom I missed may come again within days, whatever their window says."""
    soon = _later(missed_on, _SOON)
    if turn.begins <= soon or not missed_on <= today <= soon:
        return turn
    return Turn(_later(missed_on, 1), soon, turn.lapses)


def _later(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max
