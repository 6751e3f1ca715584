"""Coming to a page: the keyboard goes to where one was there, else to where it begins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from desktop.ui.place import BY_ITSELF, PlacePage
from desktop.ui.widgets.in_turns import paint_next_turn
from desktop.ui.widgets.sheet_overlay import SheetOverlay
from desktop.ui.widgets.tab_order import enter


def turn_to(pages: QStackedWidget, page: QWidget) -> None:
    """Show it there in the next turn; the page before notes where the keyboard was."""
    before, ground = pages.currentWidget(), pages.parentWidget()
    if isinstance(before, PlacePage):
        before.note_focus()
    if pages.indexOf(page) < 0:
        pages.addWidget(page)
    if pages.isVisible() and page is not before and ground is not None:
        paint_next_turn(ground)
    pages.setCurrentWidget(page)


def arrive(page: QWidget, by: Qt.FocusReason) -> None:
    """The page of a place is shown now. What lies over the window keeps the keyboard; and where
    nobody went there, but it is the first to be shown, so does who is elsewhere already."""
    focus = QApplication.focusWidget()
    if _lies_over_all(focus) or (by == BY_ITSELF and _is_beside(focus, page)):
        return
    if isinstance(page, PlacePage):
        page.take_focus(by)


def enter_aside(page: QWidget) -> None:
    """A page that is no place is shown now: into it, if it does not have the keyboard."""
    focus = QApplication.focusWidget()
    if focus is None or not (page.isAncestorOf(focus) or _lies_over_all(focus)):
        enter(page, Qt.FocusReason.OtherFocusReason)


def _lies_over_all(widget: QWidget | None) -> bool:
    while widget is not None and not isinstance(widget, SheetOverlay):
        widget = widget.parentWidget()
    return widget is not None


def _is_beside(widget: QWidget | None, page: QWidget) -> bool:
    """In the sidebar, say: not in the stack in which the page stands."""
    stack = page.parentWidget()
    return widget is not None and stack is not None and not stack.isAncestorOf(widget)
