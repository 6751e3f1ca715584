"""Tab goes as one reads: in the order of the layouts, not in that of the making."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


def order_tabs(whole: QWidget) -> None:
    """Bring Tab into order within ``whole``, after parts of it were made anew."""
    for before, after in pairwise(stops(whole)):
        QWidget.setTabOrder(before, after)


@contextmanager
def place_kept(whole: QWidget) -> Iterator[None]:
    """Where parts of ``whole`` are made anew, the keyboard stays at its place among them."""
    focused, before = QApplication.focusWidget(), list(stops(whole))
    yield
    if focused in before:
        after = [stop for stop in stops(whole) if stop.isVisibleTo(whole)]
        if after:
            after[min(before.index(focused), len(after) - 1)].setFocus(
                Qt.FocusReason.OtherFocusReason
            )


def enter(whole: QWidget, by: Qt.FocusReason = Qt.FocusReason.TabFocusReason) -> bool:
    """Focus it, or the first thing in it that takes the focus; False where nothing does."""
    for widget in (whole, *stops(whole), *whole.findChildren(QWidget)):
        tabs = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tabs and widget.isVisibleTo(widget.window()) and widget.isEnabled():
            widget.setFocus(by)
            return True
    return False


def stops(widget: QWidget) -> Iterator[QWidget]:
    """All that Tab reaches in it, itself first."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    inner = widget.widget() if isinstance(widget, QScrollArea) else None
    if inner is not None:
        yield from stops(inner)
    layout = widget.layout()
    if layout is not None:
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from stops(widget)
        elif inner is not None:
            yield from _stops_in(inner)
