"""Gestures that recur in a private day: a field filled, an entry chosen, a file named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtPrintSupport import QPrintDialog, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QToolButton, QWidget

from desktop.ui.importing.page import ImportPage
from desktop.ui.people.page import PeoplePage
from desktop.ui.widgets.scroll import scroll_to
from desktop.ui.widgets.toast import ToastBar

from .person import Person
from .places import entry_of
from .program import Kith
from .store import ask


def lies_over(toast: QWidget, widget: QWidget) -> bool:
    place = QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())
    return toast.geometry().intersects(place)


def people(kith: Kith, person: Person) -> PeoplePage:
    """The first of them, on the card."""
    person.key("ctrl+2")
    person.wait_until(lambda: kith.window.place == "people", "People is shown")
    kith.wait_until_done()
    page = kith.window.page("people")
    assert isinstance(page, PeoplePage)
    page.show_person(1)
    page.list.view.setFocus()
    kith.wait_until_done()
    return page


def click(person: Person, widget: QWidget, then: Callable[[], None] | None = None) -> None:
    """Once what was said before no longer stands over it."""
    scroll_to(widget)
    person.wait_for_rest(widget)
    toast = widget.window().findChild(ToastBar)
    if toast is not None:
        person.wait_until(
            lambda: not toast.isVisible() or not lies_over(toast, widget), "it is free"
        )
    person.click(widget, then=then)


def choose(person: Person, button: QWidget, begins: str = "") -> None:
    """The first entry of its menu, or the one that begins so."""

    def pick() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        wished = next(one for one in menu.actions() if one.text().startswith(begins))
        person.click(entry_of(menu, wished))

    click(person, button, then=pick)


def leave(kith: Kith, person: Person, query: str, word: str) -> None:
    person.key("Return")
    kept(kith, person, query, word)


def kept(kith: Kith, person: Person, query: str, word: str) -> None:
    """It stands in the store now, whatever became of its first letter."""
    person.wait_until(
        lambda: word.lower() in str(ask(kith.folder, query)).lower(), f"{word} is kept"
    )
    kith.wait_until_done()


def agree(kith: Kith, person: Person, begin: Callable[[], None]) -> None:
    begin()
    person.wait_until(lambda: bool(kith.window.findChildren(ImportPage)), "it is shown")
    page = kith.window.findChildren(ImportPage)[0]
    button, done = page.review.agree, page.afterwards.done
    person.wait_until(lambda: not button.visibleRegion().isEmpty(), "it can be agreed to")
    person.click(button)
    person.wait_until(lambda: not done.visibleRegion().isEmpty(), "it can be left")
    person.click(done)
    kith.wait_until_done()


def name_the_file(person: Person, file: Path) -> None:
    def is_there() -> bool:
        return any(
            isinstance(one, QFileDialog) and one.isVisible()
            for one in QApplication.topLevelWidgets()
        )

    person.wait_until(is_there, "it asks where")
    person.key("ctrl+a")
    person.type(str(file))
    person.key("Return")


def into_a_file(person: Person, file: Path) -> None:
    """In Qt's own dialog for printing."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QPrintDialog)
    line = next(one for one in dialog.findChildren(QLineEdit) if one.objectName() == "filename")
    line.setFocus()
    person.wait_until(line.hasFocus, "it takes the keys")
    person.key("ctrl+a")
    person.type(str(file))
    person.key("Return")


def print_button(preview: QWidget) -> QToolButton:
    buttons = preview.findChildren(QToolButton)
    return next(one for one in buttons if one.defaultAction() and one.text() == "Print")


def print_into(person: Person, file: Path) -> None:
    """Ctrl+P, the preview, and its button."""

    def print_it() -> None:
        preview = QApplication.activeModalWidget()
        assert isinstance(preview, QPrintPreviewDialog)
        person.wait_until(preview.isActiveWindow, "the preview has the keys")
        button = print_button(preview)
        person.wait_for_rest(button)
        person.click(button, then=lambda: into_a_file(person, file))

    person.key("ctrl+p", then=print_it)
    person.wait_until(
        lambda: file.exists() and file.stat().st_size > 1_000, f"{file.name} is there"
    )
    assert file.read_bytes().startswith(b"%PDF")
