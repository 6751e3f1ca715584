"""Dates in somebody's life."""

from __future__ import annotations

from desktop.domain.people import OccasionRow
from desktop.domain.vocabulary import OccasionKind
from desktop.ui.people.wording import tr


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
