"""Dates in somebody's life: what they are, how many years it is, how early they come up."""

from __future__ import annotations

from datetime import date

from desktop.domain.language import counted, tr
from desktop.domain.occasions import Coming, coming
from desktop.domain.people import OccasionRow
from desktop.domain.vocabulary import OccasionKind
from desktop.ui.phrases import say_day

USUAL_LEAD = 7
LEADS = (0, 3, USUAL_LEAD, 14, 30)
_NEAR = 60  # days ahead in which the day itself is named


def say_occasion_kind(row: OccasionRow) -> str:
    """ "birthday", or the word it was given."""
    return row.label or say_occasion_word(row.kind)


def say_occasion_word(kind: str) -> str:
    return {
        OccasionKind.BIRTHDAY: tr("birthday"),
        OccasionKind.ANNIVERSARY: tr("anniversary"),
        OccasionKind.WORK_ANNIVERSARY: tr("work anniversary"),
        OccasionKind.MILESTONE: tr("milestone"),
        OccasionKind.HARD_DAY: tr("a hard day"),
        OccasionKind.DEATH: tr("died"),
        OccasionKind.OTHER: tr("a date"),
    }[OccasionKind(kind)]


def say_coming(row: OccasionRow, today: date) -> str:
    """ "Turns 8 on Saturday", "Ten years tomorrow", "A year ago in May"; "" when there is
    nothing to say but its date."""
    found = coming(row.when, today, row.leap_rule)
    if found is None:
        return ""
    years, when = _years(row, found), _when(found.day, today)
    words = " ".join(part for part in (years, when) if part)
    return words[:1].upper() + words[1:]


def say_coming_up(row: OccasionRow, today: date) -> str:
    """The same, with how early it comes up where that is not the usual."""
    said, lead = say_coming(row, today), say_lead(row.lead_days)
    if not said:
        return lead
    return said if row.lead_days == USUAL_LEAD else f"{said}, {lead}"


def say_lead(days: int) -> str:
    return {
        0: tr("on the day"),
        1: tr("from the day before"),
        3: tr("from three days before"),
        7: tr("from a week before"),
        14: tr("from two weeks before"),
        30: tr("from a month before"),
    }.get(days, tr("from {count} days before").format(count=days))


def _years(row: OccasionRow, found: Coming) -> str:
    count = found.years
    if not count:
        return ""
    if row.kind == OccasionKind.BIRTHDAY:
        return tr("turns {count}").format(count=count)
    if row.is_tender:
        return counted(count, "a year ago", "{count} years ago")
    return counted(count, "a year", "{count} years")


def _when(day: date, today: date) -> str:
    ahead = (day - today).days
    if ahead > _NEAR:
        return ""
    said = say_day(day, today)
    return said if ahead <= 1 else tr("on {day}").format(day=said)
