"""A list and what it shows of the one that is looked at: beside each other, or stacked."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.ui.theme.theme import theming

_BESIDE = 52  # em; in less the list stands above
_WIDE = 72  # em from which on the list is as wide as it likes
_HEIGHT = 360  # the least of both, at 14 px text
_LIST, _NARROW_LIST = 330, 256
_ANY = 16_777_215  # Qt's word for no limit


class Beside(QWidget):
    """Arranges both for a page of a given width."""

    def __init__(
        self,
        rows: QWidget,
        shown: QWidget,
        parent: QWidget | None = None,
        *,
        rows_width: tuple[int, int] = (_LIST, _NARROW_LIST),
    ) -> None:
        """``rows_width`` is that of the list, where there is room and where there is little."""
        super().__init__(parent)
        self._rows_width = rows_width
        self.rows, self.shown = rows, shown
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(20)
        self._box.addWidget(rows)
        self._box.addWidget(shown, 1)

    def fit(self, width: int) -> None:
        scaled, em = theming().fonts.scaled, theming().fonts.em
        beside, wide = width >= em(_BESIDE), width >= em(_WIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if beside else down)
        list_width = scaled(self._rows_width[0 if wide else 1])
        list_height = scaled(_HEIGHT if beside else _HEIGHT * 2 // 3)
        self.rows.setMinimumSize(list_width if beside else 0, list_height)
        self.rows.setMaximumWidth(list_width if beside else _ANY)
        self.shown.setMinimumHeight(scaled(_HEIGHT))
