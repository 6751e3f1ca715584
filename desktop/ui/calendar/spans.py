"""Which days each view shows around a day, how it turns, and what its heading says."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

from desktop.domain.dates import add_months, week_of
from desktop.domain.language import tr
from desktop.ui.phrases import say_date, say_days, say_month, say_whole_day

_AGENDA = 14  # days


def span_of(view: str, anchor: date, first_weekday: int) -> tuple[date, date]:
    """The first and last day that the view shows: six weeks for a month."""
    if view == "month":
        first = week_of(anchor.replace(day=1), first_weekday)
        return first, first + timedelta(days=41)
    if view == "week":
        first = week_of(anchor, first_weekday)
        return first, first + timedelta(days=6)
    if view == "day":
        return anchor, anchor
    return anchor, anchor + timedelta(days=_AGENDA - 1)


def turned(view: str, anchor: date, by: int) -> date:
    """The same a month, week or day later; at the ends of the calendar it stays."""
    with suppress(OverflowError, ValueError):
        if view == "month":
            return add_months(anchor, by)
        return anchor + timedelta(days=by * {"week": 7, "day": 1}.get(view, _AGENDA))
    return anchor


def title_of(view: str, anchor: date, today: date, first_weekday: int) -> str:
    """ "March 2026", "9 to 15 March", "Thursday 12 March", "From today"."""
    first, last = span_of(view, anchor, first_weekday)
    if view == "month":
        return say_month(anchor)
    if view == "week":
        return say_days(first, last)
    if view == "day":
        return say_whole_day(anchor)
    if anchor == today:
        return tr("From today")
    return tr("From {day}").format(day=say_date(anchor, with_year=anchor.year != today.year))
