"""To whom else: each person gets a letter of their own, begun from scratch or with why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.calendar.whom import Whom
from desktop.ui.runner import Runner
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.labels import PlainLabel


class AlsoTo(QWidget):
    """``chosen`` brings a person's id, and whether the fields come along."""

    chosen = Signal(int, bool)
    left = Signal()

    def __init__(self, runner: Runner, page: QWidget) -> None:
        super().__init__(page)
        self.whom = Whom(runner, page.window())
        self.whom.line.setAccessibleName(tr("To whom else"))
        self.fields = CheckBox(tr("Begin with why this one is written"), flush=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(tr("Also to"), "heading"))
        words = tr("It becomes a letter of its own. None of these words go along.")
        column.addWidget(PlainLabel(words, "small", "text2"))
        column.addWidget(self.fields)
        column.addWidget(self.whom)
        self.whom.changed.connect(self._choose)
        self.setFocusProxy(self.whom)

    def _choose(self) -> None:
        if self.whom.people:
            self.chosen.emit(self.whom.people[0].id, self.fields.isChecked())
