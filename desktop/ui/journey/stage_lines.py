"""The lines of a stage: questions, acts and signs, edited where they stand.

Each has a grip to drag it, a field in place, and a menu; the keyboard has
Alt with the arrows for the grip.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.domain.journey import StageWords
from desktop.domain.vocabulary import StageLineKind
from desktop.ui.journey.stage_line_row import ROLES, StageLineRow
from desktop.ui.sending import Sending
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.editable import EditableText


class StageLines(QWidget):
    """All lines of one kind. Wishes carry the line's id; ``moved`` also the id of the
    line it is laid before (None: at the end)."""

    edited = Signal(int, str)
    added = Signal(str)
    taken_out = Signal(int)
    moved = Signal(int, object)
    sized = Signal(int, object)
    plan_wished = Signal(int)

    def __init__(self, kind: StageLineKind, name: str, parent: QWidget | None = None) -> None:
        """``name`` says for screen readers what such a line is."""
        super().__init__(parent)
        self._kind, self._name = kind, name
        self._rows: list[StageLineRow] = []
        self._landing: int | None = None
        self._new: EditableText | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_lines(self, lines: Sequence[StageWords]) -> None:
        """Show these; rows of lines that are still there stay, with what is typed."""
        kept = {row.line_id: row for row in self._rows}
        for line_id in kept.keys() - {line.id for line in lines}:
            self._column.removeWidget(kept[line_id])
            kept[line_id].hide()
            kept[line_id].deleteLater()
        self._rows = []
        for number, line in enumerate(lines):
            row = kept.get(line.id) or self._make_row(line.id)
            row.show_line(line)
            self._column.removeWidget(row)
            self._column.insertWidget(number, row)
            self._rows.append(row)

    def begin_new(self) -> None:
        """An empty field at the end, for a line of one's own."""
        if self._new is None:
            self._new = EditableText(self._name, "", ROLES[self._kind], multiline=True)
            self._new.kept.connect(self._add)
            self._new.editing.connect(self._end_new)
            self._column.addWidget(self._new)
        self._new.edit()

    def rows(self) -> Sequence[StageLineRow]:
        return self._rows

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._landing is None:
            return
        painter = QPainter(self)
        painter.setPen(QPen(theming().current.accent, 3))
        y = self._top_of(self._landing)
        painter.drawLine(12, y, self.width() - 12, y)

    def _make_row(self, line_id: int) -> StageLineRow:
        row = StageLineRow(line_id, self._kind, self._name)
        row.edited.connect(lambda words: self.edited.emit(line_id, words))
        row.taken_out.connect(lambda: self.taken_out.emit(line_id))
        row.sized.connect(lambda size: self.sized.emit(line_id, size))
        row.plan_wished.connect(lambda: self.plan_wished.emit(line_id))
        row.stepped.connect(lambda by: self._step(row, by))
        row.dragged_to.connect(lambda y: self._drag(row, y))
        row.dropped.connect(lambda: self._drop(row))
        return row

    def _add(self, words: str) -> None:
        if words:
            with Sending(lambda: self._write_again(words)):
                self.added.emit(words)

    def _write_again(self, words: str) -> None:
        """It could not be kept."""
        if isValid(self):
            self.begin_new()
            assert self._new is not None
            self._new.edit_again(words, "")

    def _end_new(self, is_editing: bool) -> None:
        """The field for a new line goes when it is left; what was kept comes as a line."""
        if not is_editing and self._new is not None:
            self._new.hide()
            self._column.removeWidget(self._new)
            self._new.deleteLater()
            self._new = None

    def _step(self, row: StageLineRow, by: int) -> None:
        number = self._rows.index(row)
        target = number - 1 if by < 0 else number + 2
        if 0 <= target <= len(self._rows):
            self.moved.emit(row.line_id, self._id_at(target))

    def _drag(self, row: StageLineRow, y: int) -> None:
        at = self.mapFromGlobal(QPoint(0, y)).y()
        self._landing = sum(other.geometry().center().y() < at for other in self._rows)
        self.update()

    def _drop(self, row: StageLineRow) -> None:
        landing, self._landing = self._landing, None
        self.update()
        number = self._rows.index(row)
        if landing is not None and landing not in (number, number + 1):
            self.moved.emit(row.line_id, self._id_at(landing))

    def _id_at(self, number: int) -> int | None:
        return self._rows[number].line_id if number < len(self._rows) else None

    def _top_of(self, number: int) -> int:
        if not self._rows:
            return 2
        if number < len(self._rows):
            return max(2, self._rows[number].geometry().top())
        return min(self.height() - 2, self._rows[-1].geometry().bottom())
