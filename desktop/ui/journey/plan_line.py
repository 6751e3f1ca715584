"""Something one might plan after a move: chosen with a tick, for a day or at an hour."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.domain.language import tr
from desktop.domain.vocabulary import Size
from desktop.ui.phrases import say_day, say_the_day
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.checks import CheckBox

_DAYS_AHEAD = {Size.LINE: 2, Size.CALL: 4, Size.TIME_TOGETHER: 7}
_OFFERED = (0, 1, 2, 3, 4, 5, 6, 7, 14, 28)  # days ahead


class PlanLine(QWidget):
    """Chosen, it gets a day: ``day``, or one soon by its size. ``time_wished`` asks for an
    hour of that day, which another place has to find."""

    time_wished = Signal()

    def __init__(
        self, words: str, size: Size, today: date, day: date | None = None, *, timed: bool = True
    ) -> None:
        """``timed`` says that an hour can be asked for."""
        super().__init__()
        self.words, self.how_much = words, size
        self._today, self._timed = today, timed
        self.day = day or today + timedelta(days=_DAYS_AHEAD[size])
        self._check = CheckBox(words, flush=True)
        self._chip = Button("", "calendar-days", "quiet", small=True, chevron=True)
        self._chip.clicked.connect(self._ask_day)
        self._chip.setVisible(False)
        self._check.toggled.connect(self._chip.setVisible)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._check, 1)
        row.addWidget(self._chip)
        self._show_day(self.day)
        policy = self._chip.sizePolicy()
        policy.setRetainSizeWhenHidden(False)
        self._chip.setSizePolicy(policy)

    def is_chosen(self) -> bool:
        return self._check.isChecked()

    def _ask_day(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for ahead in _OFFERED:
            day = self._today + timedelta(days=ahead)
            action = QAction(say_day(day, self._today), menu)
            action.triggered.connect(lambda checked=False, day=day: self._show_day(day))
            menu.addAction(action)
        if self._timed:
            menu.addSeparator()
            menu.addAction(tr("At a time…")).triggered.connect(self._wish_time)
        menu.popup(self._chip.mapToGlobal(self._chip.rect().bottomLeft()))

    def _wish_time(self) -> None:
        """It is planned elsewhere then, and not from here."""
        self._check.setChecked(False)
        self.time_wished.emit()

    def _show_day(self, day: date) -> None:
        self.day = day
        said = say_the_day(day, self._today)
        self._chip.setText(say_day(day, self._today))
        words = tr("Planned for {day}. Choose another day").format(day=said)
        self._chip.setAccessibleName(words)
        self._chip.updateGeometry()
