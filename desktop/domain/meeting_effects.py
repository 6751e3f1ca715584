"""What a meeting that was kept, moved or missed does to the rhythm, as rules without a store.

Kept is a contact: the rhythm begins again from that day, and nothing of this is needed.
Nothing else is one. Free of sqlmodel, so that the window can name it before its first paint.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import takewhile

from desktop.domain.dates import add_months
from desktop.domain.follow_ups import FollowUpDraft
from desktop.domain.vocabulary import Size, Who

MENDING_DAYS = 7  # in which a meeting that I missed is a reason to write
PEACE_DAYS = 14  # without a prompt after one that they missed
GENTLE_DAYS = 21  # after that peace, in which it is still a reason
TWO_IN_A_ROW = 2  # from here on one rests, and does not chase


@dataclass(frozen=True, slots=True)
class MissedMeeting:
    """A meeting that did not take place, with no contact and no new plan since.

    ``told_on`` is when it was noted, which may be before ``day``. ``in_a_row`` is how
    many they missed one after the other, with no contact between; 0 for one of mine.
    """

    follow_up_id: int
    person_id: int
    by: Who
    day: date
    told_on: date
    size: str = Size.LINE
    title: str = ""
    in_a_row: int = 0

    @property
    def suggests_rest(self) -> bool:
        """Whether resting might be kinder to both. Never done by itself."""
        return self.in_a_row >= TWO_IN_A_ROW

    @property
    def not_before(self) -> date | None:
        """The first day on which they may be prompted again; None after one of mine."""
        if self.by == Who.ME:
            return None
        if self.suggests_rest:
            return add_months(self.day, 1)
        return self.day + timedelta(days=PEACE_DAYS)

    def is_reason_on(self, today: date) -> bool:
        """Whether it is a reason to turn to them: mine soon, theirs after some peace."""
        if self.not_before is None:
            last = max(self.day, self.told_on) + timedelta(days=MENDING_DAYS)
            return self.told_on <= today <= last
        return self.not_before <= today <= self.not_before + timedelta(days=GENTLE_DAYS)


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What may be done once a plan is settled: told, planned anew, let be.

    ``draft`` is the plan as it was. ``missed`` is set where it did not take place.
    """

    follow_up_id: int
    person_id: int
    name: str
    called: str
    draft: FollowUpDraft
    is_kept: bool = False
    missed: MissedMeeting | None = None

    def on(self, day: date) -> FollowUpDraft:
        """The same plan on another day, at its hour."""
        by = day - self.draft.day
        starts_at, first, last = self.draft.starts_at, self.draft.window_from, self.draft.window_to
        return replace(
            self.draft,
            day=day,
            starts_at=starts_at + by if starts_at else None,
            window_from=first + by if first else None,
            window_to=last + by if last else None,
        )


def latest_missed(
    misses: Iterable[MissedMeeting], last_contact_on: date | None
) -> MissedMeeting | None:
    """Of one person's missed meetings the last since the last contact, with its run.

    A contact on the day it was noted, or after, has mended it.
    """
    since = [miss for miss in misses if not _is_mended(miss, last_contact_on)]
    if not since:
        return None
    ordered = sorted(since, key=lambda miss: (miss.day, miss.follow_up_id))
    return replace(ordered[-1], in_a_row=_run_of_theirs(ordered))


def _is_mended(miss: MissedMeeting, last_contact_on: date | None) -> bool:
    return last_contact_on is not None and last_contact_on >= min(miss.day, miss.told_on)


def _run_of_theirs(ordered: Sequence[MissedMeeting]) -> int:
    theirs = takewhile(lambda miss: miss.by == Who.THEM, reversed(ordered))
    return sum(1 for _ in theirs)
