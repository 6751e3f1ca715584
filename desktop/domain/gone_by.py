"""A series of a calendar, parted into what has gone by and what is still to come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from desktop.domain.happenings import HappeningDraft
from desktop.domain.recurrence import occurrences

LOOKED_BACK = timedelta(days=366)
"""How far back the times of a series are proposed as talks: what is older says little of
how two people are in touch now."""

MOST_GONE_BY = 60  # of one series: each week's of a year
_AHEAD = timedelta(days=366 * 5)


def gone_by(series: HappeningDraft, today: date) -> Iterator[HappeningDraft]:
    """The times before today, the last ones of a year, each as a meeting of its own."""
    first = max(series.day, today - LOOKED_BACK)
    days = _days(series, first, today - timedelta(days=1))
    for day in days[-MOST_GONE_BY:]:
        yield _at(series, day)


def goes_on(series: HappeningDraft, today: date) -> bool:
    """Whether it comes round today or in the next years."""
    return bool(_days(series, today, today + _AHEAD, most=1))


def _days(series: HappeningDraft, first: date, last: date, most: int = 400) -> list[date]:
    try:
        return occurrences(
            series.rule, series.day, first, last, without=series.except_days, most=most
        )
    except (ValueError, TypeError, OverflowError):
        return []


def _at(series: HappeningDraft, day: date) -> HappeningDraft:
    began_at = datetime.combine(day, series.began_at.time()) if series.began_at else None
    return replace(
        series,
        key=f"{series.key}#{day.isoformat()}",
        text_hash=f"{series.text_hash}#{day.isoformat()}"[:200],
        day=day,
        last_day=None,
        began_at=began_at,
        rule="",
        except_days=[],
    )
