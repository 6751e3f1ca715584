"""States of Compose: the desk, a letter being written, how it went, and how it landed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent

from desktop.domain.vocabulary import DraftForm
from desktop.domain.writing import WriteWish
from desktop.services.people import names
from desktop.ui.compose.page import ComposePage
from desktop.ui.window.kith import KithWindow


def _page(window: KithWindow) -> ComposePage:
    page = window.show_place("compose")
    assert isinstance(page, ComposePage)
    page.show_desk()
    _settle()
    return page


def _settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _open(window: KithWindow, name: str) -> ComposePage:
    page = _page(window)
    row = next(row for row in page.desk.rows if row.row.name.startswith(name))
    page.show_letter(row.row.draft_id)
    _settle()
    return page


def desk(window: KithWindow) -> object:
    return _page(window)


def letter(window: KithWindow) -> Callable[[], None]:
    window.activateWindow()
    page = _open(window, "Adaeze")
    for key in list(page.writing.side.things)[1:2]:
        page.writing.side.thing_kept.emit(key)
    page.letter.look_over()
    _settle()
    return page.show_desk


def thanks(window: KithWindow) -> Callable[[], None]:
    return _open(window, "Farida").show_desk


def answer(window: KithWindow) -> Callable[[], None]:
    """To somebody in a hard season: the labels are softer."""
    page = _page(window)
    found: list[int] = []
    window.runner.query(
        names.complete, "Ingrid", then=lambda rows: found.extend(row.id for row in rows)
    )
    page.write(WriteWish((found[0],), DraftForm.FREE, "Leif is home"))
    _settle()
    return page.show_desk


def landed(window: KithWindow) -> Callable[[], None]:
    return _open(window, "Oluwaseun").show_desk


def gone(window: KithWindow) -> Callable[[], None]:
    page = _open(window, "Adaeze")
    page.acts.ask_gone()
    _settle()

    def close() -> None:
        if page.acts.gone is not None:
            page.acts.gone.leave()
        page.show_desk()

    return close


def beside(window: KithWindow) -> Callable[[], None]:
    """What is beside, opened where there is no room for it by itself."""
    page = _open(window, "Adaeze")
    page.writing.toggle_side()
    _settle()

    def close() -> None:
        page.writing.toggle_side()
        page.show_desk()

    return close


COMPOSE_STATES: dict[str, Callable[[KithWindow], object]] = {
    "desk": desk,
    "letter": letter,
    "thanks": thanks,
    "hard": answer,
    "landed": landed,
    "gone": gone,
}
COMPOSE_BESIDE = beside
