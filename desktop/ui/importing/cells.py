"""One field of two records, side by side: which of them stays, or both."""

from __future__ import annotations

from math import ceil
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.joining import Field, FieldRow
from desktop.domain.language import tr
from desktop.ui.importing.wording import say_field, say_side
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.checks import CheckBox, RadioButton
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Hairline

_BEFORE, _AFTER = 20, 6  # pixels beside the name of a field

Kind = Literal["nothing", "kept", "one", "any"]
_MOST_LINES = 8


class Cell(QWidget):
    """What one side tells; a click anywhere in it chooses.

    ``one`` is a radio button, ``any`` a check box; ``kept`` stays whatever is
    chosen, ``nothing`` is only read.
    """

    toggled = Signal()

    def __init__(self, kind: Kind, words: str, name: str, checked: bool) -> None:
        """``name`` is the whole of it for screen readers."""
        super().__init__()
        self._always = kind == "kept"
        self.button = _button(kind, name, checked)
        self.words = PlainLabel(words, most_lines=_MOST_LINES)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words.setContentsMargins(0, 4, 0, 4)  # as high as the box before it
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(6)
        if self.button is not None:
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
            self.button.toggled.connect(self._tell)
        row.addWidget(self.words, 1)
        self._restyle()

    @property
    def is_picked(self) -> bool:
        return self._always or (self.button is not None and self.button.isChecked())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self.button is not None and inside and event.button() == Qt.MouseButton.LeftButton:
            self.button.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.is_picked:
            painter, theme = QPainter(self), theming().current
            painter.fillRect(self.rect(), theme.accent_soft)
            painter.setPen(theme.edge)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _tell(self) -> None:
        self._restyle()
        self.toggled.emit()

    def _restyle(self) -> None:
        quiet = self.button is None and not self._always
        picked = self.is_picked
        self.words.set_color("text3" if quiet else "accent_text" if picked else "text")
        self.words.set_type("body", QFont.Weight.Medium if picked else None)
        self.update()


def _button(kind: Kind, name: str, checked: bool) -> CheckBox | None:
    if kind in ("nothing", "kept"):
        return None
    button = RadioButton() if kind == "one" else CheckBox()
    button.setAutoExclusive(False)  # the group of the two sides does that
    button.setAccessibleName(name)
    button.setChecked(checked)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button


class FieldLine(QWidget):
    """A field, its name before it. ``picked`` says what of it was chosen."""

    picked = Signal(object, object)  # Field, (left stays, right comes)

    def __init__(self, row: FieldRow, *, in_file: bool = True, left_here: bool = True) -> None:
        """``in_file`` says where the right side stands; else it is in Kith too.
        ``left_here`` whether the left one is in Kith, and its words are my own."""
        super().__init__()
        self._field = row.field
        self.left, self.right = _cells(row, in_file, left_here)
        self._both = QButtonGroup(self)
        radios = [c.button for c in (self.left, self.right) if isinstance(c.button, RadioButton)]
        for radio in radios:
            self._both.addButton(radio)
        for cell in (self.left, self.right):
            cell.toggled.connect(self._tell)
        self._arrange()

    def _arrange(self) -> None:
        self._name = PlainLabel(say_field(self._field), "small", "text2")
        self._name.setContentsMargins(margins(_BEFORE, 12, _AFTER, 12))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        for cell in (self.left, self.right):
            row.addWidget(Hairline(upright=True))
            row.addWidget(cell, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Hairline())
        theming().follow(self._restyle)

    def _restyle(self) -> None:
        self._name.setFixedWidth(name_width())

    def _tell(self) -> None:
        one = isinstance(self.left.button, RadioButton)
        if one and self.left.is_picked == self.right.is_picked:
            return  # between the two steps of a radio group
        self.picked.emit(self._field, (self.left.is_picked, self.right.is_picked))


def name_width() -> int:
    """Of the column of field names, in pixels: the longest of them on one line."""
    metrics = QFontMetricsF(theming().font("small"))
    longest = max(metrics.horizontalAdvance(say_field(field)) for field in Field)
    return max(theming().fonts.scaled(104), ceil(longest) + 1 + _BEFORE + _AFTER)


def _cells(row: FieldRow, in_file: bool, left_here: bool) -> tuple[Cell, Cell]:
    left, right = say_side(row, left=True), say_side(row, left=False)
    name = say_field(row.field)
    here, there = tr("{field}, in Kith: {words}"), tr("{field}, in the file: {words}")
    left_name = (here if left_here else there).format(field=name, words=left)
    there = there if in_file else here
    right_name = there.format(field=name, words=right)
    if not left:
        one = Cell("nothing", tr("nothing"), "", False)
        return one, Cell("any", right, right_name, row.picked[1])
    if not right:
        return Cell("kept", left, left_name, True), Cell("nothing", tr("nothing"), "", False)
    if left == right and row.field is not Field.PHOTO:
        return Cell("kept", left, left_name, True), Cell("nothing", tr("the same"), "", False)
    if row.one_of_two:
        both = Cell("one", left, left_name, row.picked[0])
        return both, Cell("one", right, right_name, row.picked[1])
    if row.field is Field.NOTE:
        mine = tr("Your words, untouched") if left_here else left
        kept = Cell("kept", mine, left_name, True)
        return kept, Cell("any", right, right_name, row.picked[1])
    either = Cell("any", left, left_name, row.picked[0])
    return either, Cell("any", right, right_name, row.picked[1])
