"""What a notice says. Others may see the screen: names at most, never a reason, never
what was confided; and not even names where that was wished."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from desktop.domain.language import tr
from desktop.domain.notices import Coming, Notice
from desktop.ui.notices.notifier import Spoken
from desktop.ui.phrases import say_length, say_names, say_time, say_within

DIGEST = "digest"  # its key; that of an appointment is its own
OPEN, BRIEF, LATER = "open", "brief", "later"
_MOST_NAMES, _MOST_LETTERS = 5, 40


def speak(notice: Notice, now: datetime, *, with_names: bool) -> Spoken:
    """The notice in words, with what the person can do about it."""
    if notice.coming is not None:
        return _appointment(notice.coming, now, with_names=with_names)
    acts = ((OPEN, tr("Open")), (LATER, tr("Later")))
    return Spoken(DIGEST, _head(notice), _text(notice, with_names=with_names), acts)


def _appointment(coming: Coming, now: datetime, *, with_names: bool) -> Spoken:
    starts_at = coming.starts_at.astimezone(UTC)
    minutes = round((starts_at - now.astimezone(UTC)).total_seconds() / 60)
    text = tr("In {time}").format(time=say_length(minutes)) if minutes > 1 else tr("Now")
    head = _meeting(coming, with_names=with_names)
    return Spoken(coming.key, head, text, ((BRIEF, tr("Read the brief")),))


def _head(notice: Notice) -> str:
    if not notice.people:
        return tr("Something has a time today")
    count = len(notice.people)
    if notice.weekly:
        words = {
            1: tr("One person this week, if you like"),
            2: tr("Two people this week, if you like"),
            3: tr("Three people this week, if you like"),
        }
        return words.get(count, tr("A few people this week, if you like"))
    words = {
        1: tr("One person today, if you like"),
        2: tr("Two people today, if you like"),
        3: tr("Three people today, if you like"),
    }
    return words.get(count, tr("A few people today, if you like"))


def _text(notice: Notice, *, with_names: bool) -> str:
    people = say_names(_few(notice.people)) if with_names else ""
    meetings = [_meeting(one, with_names=with_names) for one in notice.meetings]
    return "\n".join(line for line in (people, *meetings) if line)


def _few(names: Sequence[str]) -> list[str]:
    """No more than can be read in passing."""
    first = [_first_name(name) for name in names[:_MOST_NAMES]]
    return first if len(names) <= _MOST_NAMES else [*first, tr("others")]


def _meeting(coming: Coming, *, with_names: bool) -> str:
    name = _first_name(coming.name) if with_names else ""
    words = tr("{name} at {time}") if name else tr("An appointment at {time}")
    return words.format(name=name, time=say_time(coming.starts_at))


def _first_name(name: str) -> str:
    return say_within(name.split(" ")[0], _MOST_LETTERS)
