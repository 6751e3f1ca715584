"""What each part of Today is made of: where that is the same, the part need not be made anew."""

from __future__ import annotations

from datetime import datetime

from desktop.domain.clock import Clock
from desktop.domain.rhythm.capacity import DayKind
from desktop.domain.today import TodayView
from desktop.ui.phrases import greeting
from desktop.ui.today import wording

ToldAtHead = tuple[str, str, DayKind | None]


def told_of_people(view: TodayView) -> object:
    """Whom to turn to and why, or else why nobody stands here; and what their acts need."""
    here = (view.turn_to, view.corner, view.more_planned, view.cap, view.kind, view.meet_on)
    if view.turn_to or view.corner:
        return here
    nobody = (view.on_break, view.anyone_in_practice, view.heard, view.next_name, view.next_day)
    return here, nobody, view.is_empty


def told_at_side(view: TodayView, now: datetime) -> object:
    """What else the day holds. Of a gathering it is said how far it has come, of an
    appointment whether it is over."""
    over = [row.ends_at <= now for row in view.appointments]
    near = now if view.gatherings else now.date()
    return (
        view.appointments, over, view.gatherings, near, view.requests, view.reviews,
        view.occasions, view.news, view.letters, view.loops,
    )  # fmt: skip


def told_at_head(view: TodayView, my_name: str, clock: Clock, *, is_back: bool) -> ToldAtHead:
    """The greeting, what the day is, and its kind, where it has one that can be changed."""
    words = wording.welcome_back(my_name) if is_back else greeting(clock.now().hour, my_name)
    usual = view.on_break is None and view.kind is not DayKind.NONE
    kind = view.kind if view.anyone_in_practice and usual else None
    return words, wording.say_head(view, clock.today()), kind
