"""What they gave and was not thanked for yet: what a thank-you may be about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.compose.beside import Owed
from desktop.domain.language import tr
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel


class OwedChips(QWidget):
    """``chosen`` brings its words, to begin with; they stay mine to change."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[Chip] = []
        self._owed: tuple[Owed, ...] = ()
        self._box = QWidget()
        self._flow = FlowLayout(self._box, gap=6, line_gap=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 2, 0)
        column.setSpacing(6)
        column.addWidget(PlainLabel(tr("It may be for one of these"), "caption", "text3"))
        column.addWidget(self._box)
        self.hide()

    def show_owed(self, owed: Sequence[Owed], said: str) -> None:
        """Offered while nothing is said yet."""
        shown = tuple(owed) if not said.strip() else ()
        self.setVisible(bool(shown))
        if shown == self._owed:
            return
        self._owed = shown
        self._flow.clear()
        self.chips = []
        for one in shown:
            chip = Chip(one.text, "hand-heart", "honey")
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.setAccessibleName(tr("Thank for: {what}").format(what=one.text))
            chip.clicked.connect(lambda _=False, words=one.text: self.chosen.emit(words))
            self._flow.addWidget(chip)
            self.chips.append(chip)
            chip.show()
