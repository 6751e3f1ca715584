"""Somebody to be closer to: a face that takes shape, a name, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.inputs import LineInput


class NameRow(QWidget):
    """A face that takes shape, a name, and why. ``finished`` by Enter behind the why."""

    finished = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._face = Avatar(30)
        self._face.show_no_one()
        name, why = labels(number)
        self.name = LineInput(name, tr("A name"))
        self.why = LineInput(why, tr("why, in one sentence"), "words_small")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(self._face)
        line.addWidget(self.name, 11)
        line.addWidget(self.why, 20)
        self.name.textChanged.connect(self._show_face)
        self.name.returnPressed.connect(self._to_why)
        self.why.returnPressed.connect(self.finished)

    def _show_face(self, name: str) -> None:
        if name.strip():
            self._face.show_person(f"first-{self._number}", name)
        else:
            self._face.show_no_one()

    def _to_why(self) -> None:
        if self.name.text().strip():
            self.why.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.finished.emit()


def labels(number: int) -> tuple[str, str]:
    """What the two fields of this row are called; the first is 1."""
    name = tr("Name {number}")
    why = tr("Why this person, {number}")
    return name.format(number=number), why.format(number=number)
