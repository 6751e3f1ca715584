"""Going round the panes of the window by F6: sidebar, the page's own, toast."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.widgets.tab_order import enter
from desktop.ui.widgets.toast import ToastBar
from desktop.ui.window.sidebar import Sidebar

_HELPING = "help-pane"  # as the line above the places and the tour's mark are named


@runtime_checkable
class HasPanes(Protocol):
    """A page of several panes names them, in the order of reading."""

    def panes(self) -> Sequence[QWidget]: ...


class Pane(NamedTuple):
    widget: QWidget
    enter: Callable[[], bool]  # False when there is nothing to go into


def panes_of(sidebar: Sidebar, page: QWidget | None, toast: ToastBar) -> list[Pane]:
    """All panes of the window as they are now."""
    widgets: Sequence[QWidget] = ()
    if page is not None:
        widgets = page.panes() if isinstance(page, HasPanes) else (page,)
    helping = sidebar.window().findChildren(QWidget, _HELPING)
    shown = [*(pane for pane in helping if pane.isVisible()), *widgets]
    inner = [Pane(widget, partial(enter, widget)) for widget in shown]
    return [Pane(sidebar, partial(_enter_sidebar, sidebar)), *inner, Pane(toast, toast.take_focus)]


def go_to_pane(panes: Sequence[Pane], step: int) -> None:
    """Focus the next pane (or the one before) that can be gone into."""
    focused = QApplication.focusWidget()
    nowhere = -1 if step > 0 else 0
    here = next((n for n, pane in enumerate(panes) if _holds(pane.widget, focused)), nowhere)
    for count in range(1, len(panes) + 1):
        if panes[(here + count * step) % len(panes)].enter():
            return


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))


def _enter_sidebar(sidebar: Sidebar) -> bool:
    sidebar.focus_current()
    return True
