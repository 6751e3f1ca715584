"""What Kith says by itself, and when: one gentle digest, and a word before an appointment.

Off until asked for. In the quiet hours nothing is said: a digest waits for their end, a
word before an appointment too, unless the appointment would have begun by then. Wall times
are compared as instants, so that neither a changed clock nor a journey says a thing twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Any

_DAY = timedelta(days=1)
_OF_USE = timedelta(hours=10)  # so long after its time a daily digest is still about the day
_OF_USE_DAYS = 2  # so many days after its day a weekly one is still about the week
_LATER = timedelta(hours=1)
_KEPT_DAYS = 2  # so long it is known of an appointment that it was told


class Often(StrEnum):
    """How often there is a digest."""

    NEVER = "never"
    DAILY = "daily"
    WEEKLY = "weekly"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person asked to be told.

    ``weekday`` is that of a weekly digest, 0 for Monday; ``lead`` the minutes before
    an appointment, 0 for not at all. Quiet hours that end when they begin are none.
    """

    digest: Often = Often.NEVER
    digest_at: time = time(8, 30)
    weekday: int = 0
    lead: int = 0
    quiet_from: time = time(20)
    quiet_to: time = time(8)

    @property
    def any(self) -> bool:
        return self.digest is not Often.NEVER or self.lead > 0


@dataclass(frozen=True, slots=True)
class Told:
    """What was said already. ``again_at`` is when the digest was asked for once more."""

    digest_on: date | None = None
    again_at: datetime | None = None
    appointments: frozenset[str] = frozenset()

    @classmethod
    def read(cls, kept: dict[str, Any]) -> Told:
        """Raises ValueError or TypeError when it cannot have been ``kept``."""
        day, again = kept.get("digest_on"), kept.get("again_at")
        return cls(
            None if day is None else date.fromisoformat(day),
            None if again is None else datetime.fromisoformat(again).astimezone(UTC),
            frozenset(map(str, kept.get("appointments", ()))),
        )

    def kept(self) -> dict[str, Any]:
        """As JSON has it."""
        kept: dict[str, Any] = {"appointments": sorted(self.appointments)}
        if self.digest_on is not None:
            kept["digest_on"] = self.digest_on.isoformat()
        if self.again_at is not None:
            kept["again_at"] = self.again_at.isoformat()
        return kept


@dataclass(frozen=True, slots=True)
class Coming:
    """An appointment near enough to be told of; ``starts_at`` is aware, where I am.

    ``occurrence`` is the day it falls on, of a series.
    """

    follow_up_id: int
    starts_at: datetime
    name: str = ""
    occurrence: date | None = None

    @property
    def key(self) -> str:
        """One that is moved, and each of a series, is told of anew."""
        return f"{self.starts_at.astimezone(UTC):%Y-%m-%dT%H:%MZ} {self.follow_up_id}"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to say: of an appointment when ``coming`` is set, else the digest.

    A daily digest names the ``people`` of the day and what has a time on it
    (``meetings``), a weekly one the people of the week.
    """

    coming: Coming | None = None
    people: tuple[str, ...] = ()
    meetings: tuple[Coming, ...] = ()
    weekly: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be said now, what is told with that, and when to look again."""

    notices: tuple[Notice, ...]
    told: Told
    look_again: datetime | None


def digest_is_due(now: datetime, wishes: Wishes, told: Told) -> bool:
    """Whether now is the time for a digest, if there is anything to say in it.

    At most one a day, by the day of where I am; one that was asked for again
    comes besides.
    """
    if wishes.digest is Often.NEVER or is_quiet(now, wishes):
        return False
    if _is_asked_again(now, told):
        return True
    moment = _last_moment(now, wishes)
    return moment is not None and _is_news(moment, now, told) and _is_of_use(moment, now, wishes)


def due(
    now: datetime,
    wishes: Wishes,
    told: Told,
    *,
    people: Iterable[str] = (),
    coming: Iterable[Coming] = (),
    on_break: bool = False,
) -> Due:
    """What to say at ``now``, which is in the person's zone.

    ``people`` are the names for a digest, ``coming`` the appointments of today and
    tomorrow. On a break, and with nothing to say, the day's digest is left out
    and does not come later; appointments stand also in a break.
    """
    appointments = tuple(coming)
    said = tuple(_reminders(now, wishes, told, appointments))
    notices = [Notice(coming=one) for one in said]
    if digest_is_due(now, wishes, told):
        told = replace(told, digest_on=now.date(), again_at=None)
        digest = _digest(now, wishes, tuple(people), appointments)
        if digest is not None and not on_break:
            notices.insert(0, digest)
    told = replace(told, appointments=_still_known(now, told, said))
    return Due(tuple(notices), told, _look_again(now, wishes, told, appointments))


def later(now: datetime, told: Told) -> Told:
    """The digest was asked for again, in a while."""
    return replace(told, again_at=now.astimezone(UTC) + _LATER)


def wished_anew(now: datetime, wishes: Wishes, told: Told) -> Told:
    """The wishes have just changed: a digest whose time is past begins tomorrow."""
    told = replace(told, again_at=None)
    return replace(told, digest_on=now.date()) if digest_is_due(now, wishes, told) else told


def is_quiet(moment: datetime, wishes: Wishes) -> bool:
    """Whether the wall's clock is within the quiet hours, which may hold midnight."""
    begin, end, at = wishes.quiet_from, wishes.quiet_to, moment.time()
    return begin <= at < end if begin <= end else at >= begin or at < end


def _digest(
    now: datetime, wishes: Wishes, people: tuple[str, ...], coming: tuple[Coming, ...]
) -> Notice | None:
    if wishes.digest is Often.WEEKLY:
        return Notice(people=people, weekly=True) if people else None
    ahead = (one for one in coming if one.starts_at > now)
    meetings = tuple(one for one in ahead if one.starts_at.date() == now.date())
    return Notice(people=people, meetings=meetings) if people or meetings else None


def _reminders(
    now: datetime, wishes: Wishes, told: Told, coming: tuple[Coming, ...]
) -> Iterator[Coming]:
    for one in coming:
        moment = _reminder_moment(one, now, wishes)
        if moment is not None and moment <= _instant(now) and one.key not in told.appointments:
            yield one


def _reminder_moment(one: Coming, now: datetime, wishes: Wishes) -> datetime | None:
    """When to tell of it; None when it is over, or will be when the quiet ends."""
    starts_at = _instant(one.starts_at)
    if not wishes.lead or starts_at <= _instant(now):
        return None
    asked = starts_at - timedelta(minutes=wishes.lead)
    moment = _after_quiet(max(asked, _instant(now)).astimezone(now.tzinfo), wishes)
    return moment if moment < starts_at else None


def _is_asked_again(now: datetime, told: Told) -> bool:
    """Its hour has come, and it is still the same day."""
    if told.again_at is None or told.again_at > now:
        return False
    return told.again_at.astimezone(now.tzinfo).date() == now.date()


def _last_moment(now: datetime, wishes: Wishes) -> datetime | None:
    """The latest at which a digest was wished for, up to now."""
    return max((m for m in _moments(now, wishes) if m <= _instant(now)), default=None)


def _next_moment(now: datetime, wishes: Wishes) -> datetime | None:
    return min((m for m in _moments(now, wishes) if m > _instant(now)), default=None)


def _moments(now: datetime, wishes: Wishes) -> Iterator[datetime]:
    """Those of the week before and the week after; out of the quiet hours."""
    if wishes.digest is Often.NEVER:
        return
    for ahead in range(-8, 9):
        day = now.date() + ahead * _DAY
        if wishes.digest is Often.DAILY or day.weekday() == wishes.weekday:
            wished = _on(day, wishes.digest_at, now.tzinfo)
            yield _after_quiet(wished, wishes)


def _after_quiet(moment: datetime, wishes: Wishes) -> datetime:
    """The moment itself, or the end of the quiet hours that it falls into. In UTC."""
    if not is_quiet(moment, wishes):
        return _instant(moment)
    day = moment.date() if moment.time() < wishes.quiet_to else moment.date() + _DAY
    return _instant(_on(day, wishes.quiet_to, moment.tzinfo))


def _on(day: date, clock: time, zone: tzinfo | None) -> datetime:
    """That time of that day; one that the clocks leap over comes after the leap."""
    return datetime.combine(day, clock.replace(fold=0), tzinfo=zone)


def _is_news(moment: datetime, now: datetime, told: Told) -> bool:
    """Nothing was said since. A day far ahead was told by a clock that was wrong."""
    day = moment.astimezone(now.tzinfo).date()
    return told.digest_on is None or not day <= told.digest_on <= now.date() + _DAY


def _is_of_use(moment: datetime, now: datetime, wishes: Wishes) -> bool:
    """Asleep over its time, the machine tells on waking what still helps."""
    days = (now.date() - moment.astimezone(now.tzinfo).date()).days
    if wishes.digest is Often.WEEKLY:
        return days <= _OF_USE_DAYS
    return days == 0 and _instant(now) - moment <= _OF_USE


def _still_known(now: datetime, told: Told, said: Iterable[Coming]) -> frozenset[str]:
    """What was told, without appointments long over."""
    oldest = f"{_instant(now) - _KEPT_DAYS * _DAY:%Y-%m-%dT%H:%MZ}"
    kept = {key for key in told.appointments if key >= oldest}
    return frozenset(kept | {one.key for one in said})


def _look_again(
    now: datetime, wishes: Wishes, told: Told, coming: Iterable[Coming]
) -> datetime | None:
    """The next moment at which something may be due; at the latest after midnight,
    when another day's appointments are near. In UTC."""
    if not wishes.any:
        return None
    midnight = datetime.combine(now.date() + _DAY, time(0), tzinfo=now.tzinfo)
    waiting = (one for one in coming if one.key not in told.appointments)
    moments = [_reminder_moment(one, now, wishes) for one in waiting]
    if told.again_at is not None:
        moments.append(_after_quiet(told.again_at.astimezone(now.tzinfo), wishes))
    moments.append(_next_moment(now, wishes))
    return min([_instant(midnight), *(m for m in moments if m is not None and m > _instant(now))])


def _instant(moment: datetime) -> datetime:
    """Two moments of one zone would be compared by the wall's clock, DST or not."""
    return moment.astimezone(UTC)
