"""A place in a layout whose widget changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Slot(QWidget):
    """Holds one widget that is put anew, or none."""

    def __init__(self, above: int = 0) -> None:
        """``above`` is the space over what it holds."""
        super().__init__()
        self._told: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, above, 0, 0)
        self.hide()

    @property
    def held(self) -> QWidget | None:
        item = self._column.itemAt(0)
        return item.widget() if item is not None else None

    def tell(self, told: object, make: Callable[[], QWidget | None]) -> None:
        """Show what ``make`` makes of ``told``; what was made of the same is left as it is."""
        if self._told is None or self._told != told:
            self.put(make())
            self._told = told

    def put(self, widget: QWidget | None) -> None:
        """Show this in the place of what was there, which goes away."""
        self._told = None
        old = self.held
        if old is widget and widget is not None:
            return
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        if widget is not None:
            self._column.addWidget(widget)
            widget.show()
        self.setVisible(widget is not None)
