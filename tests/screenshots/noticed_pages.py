"""One at a time, news, small gestures, the call and the slot, for their pictures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from desktop.domain.entities import ContactPoint
from desktop.services.today.put_off import another_time
from desktop.settings import NO_SLOT
from desktop.ui.people.triage.page import TriagePage
from desktop.ui.today.page import TodayPage
from desktop.ui.window.kith import KithWindow
from tests.builders import a_person, a_talk, add
from tests.screenshots.card_states import CARD_STATES

State = Callable[[KithWindow], Callable[[], object]]


def triage(window: KithWindow) -> Callable[[], object]:
    """Somebody is looked at, and a few were decided before."""
    return _with(window, lambda page: None)


def triage_circle(window: KithWindow) -> Callable[[], object]:
    return _with(window, lambda page: page.parts.choices.ask_circle())


def triage_why(window: KithWindow) -> Callable[[], object]:
    return _with(window, lambda page: page.parts.choices.ask_why())


def _with(window: KithWindow, ask: Callable[[TriagePage], object]) -> Callable[[], object]:
    window.ways.one_at_a_time.show()
    page = window.ways.one_at_a_time.page
    assert page is not None
    page.pass_over()
    page.leave_be()
    page.put_into(page._circles[2].id)
    page.choose("")
    page.leave_be()
    page.go_back()
    window.toast.hide()
    ask(page)

    def back() -> None:
        page.parts.choices.rest()
        for _ in range(4):
            page.take_back()
        window.toast.hide()

    return back


def news(window: KithWindow) -> Callable[[], object]:
    """The card of somebody of whom something was noticed."""
    return CARD_STATES["whole"](window)


def slot(window: KithWindow) -> Callable[[], object]:
    """Somebody of the address book, on a day with room."""
    return _roomy(window, 0)


def call(window: KithWindow) -> Callable[[], object]:
    """A call without a reason, on a day with room, to somebody whose turn is not yet."""
    store, today = window.runner._database, window.clock.today()
    since = today - timedelta(days=300)
    [person] = add(store, a_person("Anselm Brandt", in_practice_since=since, pronouns="he/him"))
    add(store, ContactPoint(person_id=person, kind="phone", value="+44 7700 900321"))
    words = "I laughed about that ladder all the way home."
    a_talk(store, person, day=today - timedelta(days=17), words=words)
    back = _roomy(window, NO_SLOT)

    def undo() -> None:
        back()
        for _ in range(3):
            window.runner.undo()
        window.toast.hide()

    return undo


def _roomy(window: KithWindow, weekday: int) -> Callable[[], object]:
    values, runner = window.settings.values, window.runner
    values.people_a_day, values.slot_weekday = 8, weekday
    values.views.pop("beyond", None)
    today = window.show_place("today")
    assert isinstance(today, TodayPage)
    today.refresh()
    if today.people is not None and today.people.corner is not None:
        person = today.people.corner.person.person_id
        runner.change(another_time, person, now=window.clock.now())
    window.toast.hide()

    def back() -> None:
        runner.undo()
        values.people_a_day, values.slot_weekday = 3, 3
        values.views.pop("beyond", None)
        window.toast.hide()
        today.refresh()

    return back


NOTICED_STATES: dict[str, State] = {
    "triage": triage,
    "triage-circle": triage_circle,
    "triage-why": triage_why,
    "news": news,
    "slot": slot,
    "call": call,
}
