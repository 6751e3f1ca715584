"""The list below the line of the palette; the keyboard stays in the line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QListView

from desktop.domain.language import tr
from desktop.ui.palette.painting import HEADING_HIGH, HIGH, PaletteDelegate
from desktop.ui.palette.rows import Group, PaletteModel, Row
from desktop.ui.theme.theme import theming


class PaletteList(QListView):
    """``taken`` brings the row that was clicked, ``stepped`` the one that was gone to."""

    taken = Signal(object)  # Row
    stepped = Signal(object)  # Row

    def __init__(self) -> None:
        super().__init__()
        self.rows = PaletteModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(PaletteDelegate(self))
        self.setAccessibleName(tr("What was found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        theming().follow(self._restyle)

    @property
    def current(self) -> Row | None:
        return self.rows.row(self.currentIndex())

    def show_groups(self, groups: Sequence[Group], keep: str = "") -> None:
        """Show these, standing on the row that says ``keep``, else on the first."""
        self.rows.show_groups(groups)
        there = next((n for n in range(self.rows.rowCount()) if self._says(n, keep)), None)
        self._go(self.rows.step(-1, 1) if there is None else there)
        if there is None:
            self.scrollToTop()

    def step(self, by: int) -> None:
        self._go(self.rows.step(self.currentIndex().row(), by))
        if self.rows.number(self.currentIndex().row()) == 1:
            self.scrollToTop()  # with the heading
        if (row := self.current) is not None:
            self.stepped.emit(row)

    def leap(self, by: int) -> None:
        """As many rows as are in sight."""
        page = max(1, self.viewport().height() // max(1, theming().fonts.scaled(HIGH)) - 1)
        for _ in range(page):
            at = self.rows.step(self.currentIndex().row(), by)
            if (at - self.currentIndex().row()) * by <= 0:
                break  # it would go round
            self._go(at)
        if (row := self.current) is not None:
            self.stepped.emit(row)

    def place(self) -> tuple[int, int]:
        """On which row one stands, and of how many."""
        return self.rows.number(self.currentIndex().row()), len(self.rows.rows)

    def whole_height(self) -> int:
        px, rows = theming().fonts.scaled, len(self.rows.rows)
        return rows * px(HIGH) + (self.rows.rowCount() - rows) * px(HEADING_HIGH)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self.rows.row(index) is not None:
            self.setCurrentIndex(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self.rows.row(self.indexAt(event.position().toPoint()))
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.taken.emit(row)

    def _says(self, place: int, keep: str) -> bool:
        row = self.rows.row(self.rows.index(place))
        return row is not None and bool(keep) and row.spoken() == keep

    def _go(self, place: int) -> None:
        index = self.rows.index(place) if place >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if place >= 0:
            self.scrollTo(index)

    def _restyle(self) -> None:
        self.verticalScrollBar().setSingleStep(theming().fonts.scaled(HIGH) // 2)
        self.scheduleDelayedItemsLayout()
