"""Dresses what Qt paints itself: bars, menus, dialogs, tips.

Each wears a sheet of its own from the moment it is shown first. A sheet of the application
would be looked up for every widget there is, again whenever one moves into another: half
of what it took to make a page.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QMargins, QObject
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QListView,
    QMenu,
    QMenuBar,
    QProgressBar,
    QProxyStyle,
    QScrollBar,
    QStyle,
    QStyleOption,
    QWidget,
)

from desktop.ui.theme.bars import Bars
from desktop.ui.theme.style import Kind

_KINDS: tuple[tuple[type[QWidget], Kind], ...] = (
    (QMenu, "menus"),
    (QMenuBar, "menus"),
    (QDialog, "dialogs"),
    (QProgressBar, "progress"),
    (QListView, "offers"),  # if it is one
)
OFFERS = "offers"
"""The property of a list that drops from a field."""

_AROUND_A_TIP = QMargins(16, 12, 16, 12)  # beside what Qt leaves itself


class Dress(QProxyStyle):
    """The application's style; ``sheets`` are worn by what is shown from now on."""

    def __init__(self, sheets: dict[Kind, str]) -> None:
        super().__init__("fusion")
        self._sheets = sheets
        self._of_bars, self._of_tips = Bars(), _Tips("fusion")

    def change(self, sheets: dict[Kind, str]) -> None:
        """Whatever wears one wears the new one."""
        self._sheets = sheets
        for widget in QApplication.allWidgets():
            if widget.styleSheet():
                self._dress(widget)

    def polish(self, what: QWidget | QPalette | QApplication) -> None:  # type: ignore[override]
        super().polish(what)
        if isinstance(what, QWidget):
            self._dress(what)

    def _dress(self, widget: QWidget) -> None:
        if type(widget).__name__ == "QLabel" and widget.inherits("QTipLabel"):
            widget.setStyle(self._of_tips)
            widget.setContentsMargins(_AROUND_A_TIP)
            return
        if isinstance(widget, QScrollBar):
            if widget.style() is not self._of_bars:
                widget.setStyle(self._of_bars)
            return
        kind = _kind_of(widget)
        # To wear one is to be polished once more.
        if kind is not None and widget.styleSheet() != self._sheets[kind]:
            widget.setStyleSheet(self._sheets[kind])


class _Tips(QProxyStyle):
    """A ground in one colour, to its edge."""

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == QStyle.PrimitiveElement.PE_PanelTipLabel:
            painter.fillRect(option.rect, option.palette.toolTipBase())
        else:
            super().drawPrimitive(element, option, painter, widget)


def _kind_of(widget: QWidget) -> Kind | None:
    kind = _kind_of_all(type(widget).__mro__)
    return kind if kind != "offers" or widget.property(OFFERS) else None


@cache
def _kind_of_all(kinds: tuple[type, ...]) -> Kind | None:
    return next((kind for worn_by, kind in _KINDS if worn_by in kinds), None)


def offer(view: QObject) -> None:
    """Let this list be dressed as one that drops from a field."""
    view.setProperty(OFFERS, True)
