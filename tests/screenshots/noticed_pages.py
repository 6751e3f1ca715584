"""One at a time, news, small gestures, the call and the slot, for their pictures."""

from __future__ import annotations

from collections.abc import Callable

from desktop.ui.people.triage.page import TriagePage
from desktop.ui.window.kith import KithWindow
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


NOTICED_STATES: dict[str, State] = {
    "triage": triage,
    "triage-circle": triage_circle,
    "triage-why": triage_why,
    "news": news,
}
