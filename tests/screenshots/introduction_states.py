"""States of the place Introductions for its pictures; each gives back what takes it away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desktop.domain.introducing import IntroductionWish
from desktop.domain.vocabulary import IntroductionState
from desktop.ui.introductions.page import IntroductionsPage
from desktop.ui.window.kith import KithWindow

State = Callable[[KithWindow], Callable[[], object]]


def _page(window: KithWindow) -> IntroductionsPage:
    page = window.show_place("introductions")
    assert isinstance(page, IntroductionsPage)
    QApplication.processEvents()
    return page


def _chosen(state: IntroductionState) -> State:
    """The first pair of that column, with its words."""

    def show(window: KithWindow) -> Callable[[], object]:
        page = _page(window)
        page.choose(page.shown.columns[state][0].id)
        return lambda: None

    return show


def two(window: KithWindow) -> Callable[[], object]:
    page = _page(window)
    page.show_introduction(IntroductionWish(why="Both would rather listen."))
    return lambda: page.sheets.open and page.sheets.open.skip()


def missing(window: KithWindow) -> Callable[[], object]:
    """Dragged to Introduced too early."""
    page = _page(window)
    pair = page.shown.columns[IntroductionState.THOUGHT_OF][0]
    page.acts.move(pair, IntroductionState.INTRODUCED)
    return lambda: page.sheets.open and page.sheets.open.skip()


def step(window: KithWindow) -> Callable[[], object]:
    """Both are willing, and are brought together."""
    page = _page(window)
    page.choose(page.shown.columns[IntroductionState.WILLING][0].id)
    page.bench.yes.click()
    return lambda: page.sheets.open and page.sheets.open.skip()


def earlier(window: KithWindow) -> Callable[[], object]:
    page = _page(window)
    page.earlier.click()
    return page.earlier.click


INTRODUCTION_STATES: dict[str, State] = {
    "board": _chosen(IntroductionState.ASKED_B),
    "landed": _chosen(IntroductionState.LANDED),
    "thought": _chosen(IntroductionState.THOUGHT_OF),
    "two": two,
    "missing": missing,
    "step": step,
    "earlier": earlier,
}
