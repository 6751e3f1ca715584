"""Where things are on the screen: what a person would point at."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QMenuBar, QWidget

Place = QWidget | QPoint
"""A widget stands for its middle; a point is in pixels of the screen."""


def point_of(place: Place) -> QPoint:
    """The pixel to point at. Fails when the widget is hidden or covered there."""
    if isinstance(place, QPoint):
        return place
    seen = place.visibleRegion().boundingRect()
    assert not seen.isEmpty(), f"{_name(place)} is not to be seen"
    point = place.mapToGlobal(seen.center())
    on_top = QApplication.widgetAt(point)
    reachable = on_top is not None and (on_top is place or place.isAncestorOf(on_top))
    assert reachable, f"{_name(place)} is covered by {_name(on_top)}"
    return point


def row_at(view: QAbstractItemView, index: QModelIndex | QPersistentModelIndex) -> QPoint:
    """The middle of what the view shows of a row, card or cell."""
    rect = view.visualRect(index).intersected(view.viewport().rect())
    assert not rect.isEmpty(), f"{_name(view)} does not show that row: scroll to it first"
    return view.viewport().mapToGlobal(rect.center())


def inside(widget: QWidget, across: float, down: float) -> QPoint:
    """A point within a widget, as shares of its width and height (0 to 1)."""
    return widget.mapToGlobal(QPoint(int(widget.width() * across), int(widget.height() * down)))


def entry_of(menu: QMenu | QMenuBar, action: QAction) -> QPoint:
    """The middle of a menu's entry, while that menu is open."""
    assert menu.isVisible(), f"the menu {_name(menu)} is not open"
    return menu.mapToGlobal(menu.actionGeometry(action).center())


def _name(widget: QWidget | None) -> str:
    if widget is None:
        return "nothing of this program"
    said = widget.accessibleName() or widget.objectName() or widget.windowTitle()
    return f"{type(widget).__name__} {said!r}"
