"""In which days the next turn of somebody falls, and how prompts fade when it passes.

At any time everybody with a rhythm has one span of days for their next turn: at first their
window. When it passes without a contact the next one begins the day after, as long as the
window at first and then longer and longer. Spans do not slide with today, so a plan made
of them stays as it is when nothing changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.rhythm.pauses import pushed_on
from desktop.domain.rhythm.rules import Standing, Window, rule_of, window_of

SHORTEST, LONGEST = 7, 366  # days of a span
_SILENT_AFTER = 56  # days past the window at the least, and
_SILENT_RHYTHMS = 3  # whole rhythms of theirs: then somebody is long silent
_SOON = 7  # days in which somebody whom I missed may come again


@dataclass(frozen=True, slots=True)
class Turn:
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
    if window is None:
        return None
    silent_from = _silent_from(standing, window)
    first = window.opens
    for lapses, last in enumerate(_ends(standing, window)):
        if today <= last:
            return Turn(first, last, lapses, silent=first + (last - first) // 2 > silent_from)
        first = pushed_on(_later(last, 1), last, standing.pauses)
    raise AssertionError("spans go on until the end of days")


def after_missing(turn: Turn, missed_on: date, *, today: date) -> Turn:
    """Somebody whom I missed may come again within days, whatever their window says."""
    soon = _later(missed_on, _SOON)
    if turn.begins <= soon or not missed_on <= today <= soon:
        return turn
    return Turn(_later(missed_on, 1), soon, turn.lapses)


def _ends(standing: Standing, window: Window) -> Iterator[date]:
    """The last days of their spans, one after the other."""
    length = min(max(SHORTEST, (window.closes - window.opens).days + 1), LONGEST)
    end = min(window.closes, _later(window.opens, LONGEST - 1))
    yield end
    yield (end := _counted_on(end, length, standing))
    while True:
        yield (end := _counted_on(end, length, standing))
        length = min(2 * length, LONGEST)


def _counted_on(start: date, days: int, standing: Standing) -> date:
    return pushed_on(_later(start, days), start, standing.pauses)


def _silent_from(standing: Standing, window: Window) -> date:
    days = max(_SILENT_AFTER, _SILENT_RHYTHMS * rule_of(standing).longest_days)
    return _counted_on(window.closes, days, standing)


def _later(day: date, days: int) -> date:
    return day + timedelta(days=days) if (date.max - day).days >= days else date.max
