"""Help for its pictures: the manual laid over the window, the tour, the line of the samples."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from desktop.ui.help.window import ManualWindow
from desktop.ui.window.kith import KithWindow

State = Callable[[KithWindow], Callable[[], object] | None]


def _manual(page: str, heading: str = "", find: str = "") -> State:
    def show(window: KithWindow) -> Callable[[], object]:
        manual = ManualWindow()
        manual.open_at(page, heading)
        manual.setParent(window)
        manual.setGeometry(window.rect())
        manual.show()
        manual.raise_()
        QApplication.processEvents()
        if find:
            manual.look_for(find)
            manual.list.setCurrentIndex(manual.model.index(0))
            manual.open_found()
        QApplication.processEvents()
        return manual.deleteLater

    return show


def _tour(steps: int) -> State:
    """After so many times Next."""

    def show(window: KithWindow) -> Callable[[], object]:
        tour = window.ways.helping.tour
        tour.begin()
        for _ in range(steps):
            tour.go_on()
        for _ in range(4):
            QApplication.processEvents()
        tour.follow()
        return tour.end

    return show


def samples(window: KithWindow) -> Callable[[], object]:
    """The line above the places, as long as sample people are here."""
    window.ways.helping.tell_samples(True)
    QApplication.processEvents()
    return lambda: window.ways.helping.tell_samples(False)


def about(window: KithWindow) -> Callable[[], object]:
    window.ways.helping.show_about()
    QApplication.processEvents()
    return window.ways.helping.about.leave


HELP_STATES: dict[str, State] = {
    "manual": _manual("index"),
    "page": _manual("journey"),
    "found": _manual("index", find="rhythm"),
    "tour-today": _tour(0),
    "tour-spoke": _tour(1),
    "tour-card": _tour(3),
    "tour-board": _tour(5),
    "tour-end": _tour(7),
    "samples": samples,
    "about": about,
}
