"""Rows of widgets that are patched, never rebuilt: what is being typed stays."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

R = TypeVar("R")
W = TypeVar("W", bound=QWidget)


class KeyedColumn(QWidget, Generic[R, W]):
    """Shows one widget for each row, found again by its key.

    ``make`` makes the widget of a row, ``fill`` shows a row in it: both when it is new
    and when the row has changed.
    """

    def __init__(
        self,
        key: Callable[[R], Hashable],
        make: Callable[[R], W],
        fill: Callable[[W, R], None],
        parent: QWidget | None = None,
        *,
        gap: int = 0,
    ) -> None:
        super().__init__(parent)
        self._key, self._make, self._fill = key, make, fill
        self._widgets: dict[Hashable, W] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show these rows in this order."""
        wanted = {self._key(row): row for row in rows}
        for gone in [key for key in self._widgets if key not in wanted]:
            self._let_go(gone)
        for place, (key, row) in enumerate(wanted.items()):
            widget = self._widgets.get(key)
            if widget is None:
                widget = self._widgets[key] = self._make(row)
            if self._column.indexOf(widget) != place:
                self._column.insertWidget(place, widget)
                widget.show()
            self._fill(widget, row)
        self.setVisible(bool(wanted))

    def widget(self, key: Hashable) -> W:
        return self._widgets[key]

    def widgets(self) -> Sequence[W]:
        """All of them, from the top."""
        return sorted(self._widgets.values(), key=self._column.indexOf)

    def _let_go(self, key: Hashable) -> None:
        widget = self._widgets.pop(key)
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
