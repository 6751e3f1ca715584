"""States of the place Reflect for its pictures; each gives back what takes it away again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from desktop.ui.reflect.page import ReflectPage
from desktop.ui.window.kith import KithWindow

State = Callable[[KithWindow], Callable[[], object]]


def _page(window: KithWindow) -> ReflectPage:
    page = window.show_place("reflect")
    assert isinstance(page, ReflectPage)
    return page


def whole(window: KithWindow) -> Callable[[], object]:
    """The page as it is opened."""
    _page(window)
    return lambda: None


def _asked(place: int) -> State:
    """A question of last week's review, which was finished."""

    def show(window: KithWindow) -> Callable[[], object]:
        page = _page(window)
        page.show_review(page.overview.line.days_of_week.first - timedelta(weeks=1))
        page.review._ask(place)
        return lambda: (page.review.leave(), window.toast.hide())

    return show


def read(window: KithWindow) -> Callable[[], object]:
    """A week read again."""
    page = _page(window)
    page.show_review(page.overview.line.days_of_week.first - timedelta(weeks=1))
    return page.review.leave


def earlier(window: KithWindow) -> Callable[[], object]:
    page = _page(window)
    page.show_review()
    page.review.show_earlier()
    return page.review.leave


def letter(window: KithWindow) -> Callable[[], object]:
    """This year, as far as it has come."""
    page = _page(window)
    page.show_letter(2026)
    return page.letter.leave


REFLECT_STATES: dict[str, State] = {
    "whole": whole,
    "review": _asked(0),
    "review-thanks": _asked(3),
    "review-last": _asked(7),
    "review-read": read,
    "review-earlier": earlier,
    "letter": letter,
}
