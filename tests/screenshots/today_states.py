"""States of Today for its pictures; each gives back what takes it away again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from desktop.domain.rhythm.capacity import DayKind
from desktop.domain.vocabulary import Size
from desktop.services import breaks
from desktop.ui.today.memory import TodayMemory
from desktop.ui.today.page import TodayPage
from desktop.ui.window.kith import KithWindow

State = Callable[[KithWindow], Callable[[], object]]


def _page(window: KithWindow) -> TodayPage:
    page = window.show_place("today")
    assert isinstance(page, TodayPage)
    return page


def welcome_back(window: KithWindow) -> Callable[[], object]:
    """Three weeks away, and one person meant already."""
    page, views = _page(window), window.settings.values.views
    today = window.clock.today()
    TodayMemory(window.settings).come_back(today - timedelta(days=21), today)
    page.refresh()
    return lambda: (views.pop("today", None), page.refresh())


def why(window: KithWindow) -> Callable[[], object]:
    page = _page(window)
    assert page.people is not None
    page.people.why_wished.emit()
    return lambda: page.people and page.people.why_wished.emit()


def opened(window: KithWindow) -> Callable[[], object]:
    """A mail was opened to the first."""
    page, memory = _page(window), TodayMemory(window.settings)
    today, person = window.clock.today(), page.cards[0].person.person_id
    memory.note_opened(person, Size.LINE, today)
    page.show_opened(person)
    return lambda: (memory.note_opened(person, None, today), page.show_opened(person))


def _meant(kind: DayKind) -> State:
    def mean(window: KithWindow) -> Callable[[], object]:
        page, values, today = _page(window), window.settings.values, window.clock.today()
        values.mean_day(today, kind)
        page.refresh()
        return lambda: (values.mean_day(today, None), page.refresh())

    return mean


def on_a_break(window: KithWindow) -> Callable[[], object]:
    today = window.clock.today()
    window.runner.change(breaks.begin_break, today=today, back_on=today + timedelta(days=10))
    return lambda: (window.runner.undo(), window.toast.hide())


STATES: dict[str, State] = {
    "welcome": welcome_back,
    "why": why,
    "opened": opened,
    "easy": _meant(DayKind.EASY),
    "off": _meant(DayKind.NONE),
    "break": on_a_break,
}
