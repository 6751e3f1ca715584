"""What was open before with those who are named: ticked, the talk closes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.still_open import StillOpen
from desktop.ui.theme.theme import theming
from desktop.ui.we_spoke.wording import say_still_open
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.chips import KeyCap
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.labels import PlainLabel, plain_tip

_MOST = 5  # rows; the rest waits on the cards


class StillOpenRows(QWidget):
    """``ticked`` brings a row and whether it is settled now. Alt and its number tick it
    from anywhere on ``sheet``."""

    ticked = Signal(object, bool)  # StillOpen

    def __init__(self, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._rows: tuple[StillOpen, ...] = ()
        self.boxes: list[CheckBox] = []
        self._label = PlainLabel(
            tr("Settled now?"), "caption", "text2", weight=QFont.Weight.DemiBold, wrap=False
        )
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._label, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._column, 0, 1)
        self.hide()
        for number in range(1, _MOST + 1):
            keys = QShortcut(QKeySequence(f"Alt+{number}"), sheet)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(lambda place=number - 1: self._turn(place))
        theming().follow(self._restyle)

    def show_rows(self, rows: Sequence[StillOpen], people: int) -> None:
        """Show these; ``people`` is how many are named, so that whose it is can be said."""
        rows = tuple(rows[:_MOST])
        if rows == self._rows:
            return
        self._rows, self.boxes = rows, []
        empty(self._column)
        for place, row in enumerate(rows):
            self._column.addWidget(self._line(place, row, with_name=people > 1))
        self.setVisible(bool(rows))

    def _line(self, place: int, row: StillOpen, *, with_name: bool) -> QWidget:
        part = QWidget()
        line = QHBoxLayout(part)
        line.setContentsMargins(0, 0, 0, 0)
        box = CheckBox(say_still_open(row, with_name=with_name))
        box.setToolTip(plain_tip(box.text()))
        box.toggled.connect(lambda on, row=row: self.ticked.emit(row, on))
        self.boxes.append(box)
        line.addWidget(box, 1)
        line.addWidget(KeyCap(f"Alt+{place + 1}"))
        return part

    def _turn(self, place: int) -> None:
        if not self.isVisible() or place >= len(self.boxes):
            return
        box = self.boxes[place]
        box.toggle()
        words = tr("Settled: {what}") if box.isChecked() else tr("Open again: {what}")
        announce(self, words.format(what=box.text()))

    def _restyle(self) -> None:
        self._label.setMinimumWidth(theming().fonts.scaled(104))
        self._label.setContentsMargins(0, theming().fonts.scaled(5), 0, 0)
