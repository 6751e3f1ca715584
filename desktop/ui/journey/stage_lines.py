"""The lines of a stage: questions, acts and signs, edited where they stand.

Each has a grip to drag it, a field in place, and a menu; the keyboard has
Alt with the arrows for the grip.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.journey import StageWords
from desktop.domain.vocabulary import Size, StageLineKind
from desktop.ui.journey.menus import add_action
from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.labels import PlainLabel

_ROLES: dict[StageLineKind, TypeRole] = {
    StageLineKind.QUESTION: "question",
    StageLineKind.ACT: "body",
    StageLineKind.GO_ON: "words",
    StageLineKind.STEP_BACK: "words",
}


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
            self._new = EditableText(self._name, "", _ROLES[self._kind], multiline=True)
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
            self.added.emit(words)

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


class StageLineRow(QWidget):
    """One line: grip, icon, words, whose it is, its acts."""

    edited = Signal(str)
    taken_out = Signal()
    sized = Signal(object)
    plan_wished = Signal()
    stepped = Signal(int)
    dragged_to = Signal(int)
    dropped = Signal()

    def __init__(self, line_id: int, kind: StageLineKind, name: str) -> None:
        super().__init__()
        self.line_id = line_id
        self._kind = kind
        self._size = ""
        self._icon = ""
        self.words = EditableText(name, "", _ROLES[kind], multiline=True)
        let_breathe(self.words)
        self.words.kept.connect(self.edited)
        self.words.installEventFilter(self)
        self._own = PlainLabel(
            self.tr("your own"), "caption", "text3", wrap=False, weight=QFont.Weight.Normal
        )
        self._keys = PlainLabel(self.tr("Enter keeps, Esc returns"), "caption", "text3", wrap=False)
        self._keys.hide()
        self.words.editing.connect(self._keys.setVisible)
        self._more = _Faint("ellipsis", self.tr("More for this line"), self)
        self._more.clicked.connect(self._open_menu)
        self._lay_out()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theming().follow(self._restyle)

    def show_line(self, line: StageWords) -> None:
        self._size, self._icon = line.size, line.icon
        if not self.words.is_editing:
            self.words.set_text(line.text)
        self._own.setVisible(line.own)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, px = QPainter(self), theming().current, theming().fonts.scaled
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and not self.words.is_editing:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.hover)
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
            grip = QRectF(0, 0, px(14), px(14))
            grip.moveCenter(QRectF(self._grip()).center())
            paint_icon(painter, grip, "grip-vertical", theme.text2)
        if self._kind == StageLineKind.ACT and self._icon:
            size = px(16)
            left = self._grip_width() + 2
            x = self.width() - left - size if self.isRightToLeft() else left
            spot = QRectF(x, (self.height() - size) / 2, size, size)
            paint_icon(painter, spot, self._icon, theme.text2)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_more(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_more(False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._dragging:
            self.dragged_to.emit(round(event.globalPosition().y()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dragging = self._grip().contains(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self.dropped.emit()

    def _lay_out(self) -> None:
        self._dragging = False
        self._row = row = QHBoxLayout(self)
        row.setSpacing(6)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._keys)
        row.addWidget(self._own)
        if self._kind == StageLineKind.ACT:
            plan = Button(self.tr("Plan"), "calendar-plus", "quiet", small=True)
            plan.clicked.connect(self.plan_wished)
            row.addWidget(plan)
        row.addWidget(self._more)

    def _restyle(self) -> None:
        px = theming().fonts.scaled
        icon = px(16) + 4 if self._kind == StageLineKind.ACT else 0
        self._row.setContentsMargins(self._grip_width() + icon - 4, 4, 4, 4)
        self.setMinimumHeight(px(40))

    def _grip_width(self) -> int:
        return theming().fonts.scaled(14) + 18

    def _grip(self) -> QRectF:
        width = self._grip_width()
        left = self.width() - width if self.isRightToLeft() else 0
        return QRectF(left, 0, width, self.height())

    def _show_more(self, on: bool) -> None:
        self._more.hovered = on
        over_grip = Qt.CursorShape.OpenHandCursor if on else Qt.CursorShape.ArrowCursor
        self.setCursor(over_grip)
        self._more.update()
        self.update()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_action(menu, self.tr("Edit"), self.words.edit, glyph="pencil", key="F2")
        add_action(menu, self.tr("Move up"), lambda: self.stepped.emit(-1),
                   glyph="arrow-up", key="Alt+↑")  # fmt: skip
        add_action(menu, self.tr("Move down"), lambda: self.stepped.emit(1),
                   glyph="arrow-down", key="Alt+↓")  # fmt: skip
        if self._kind == StageLineKind.ACT:
            menu.addSeparator()
            sizes = {
                Size.LINE: self.tr("Asks a line"),
                Size.CALL: self.tr("Asks a call"),
                Size.TIME_TOGETHER: self.tr("Asks time together"),
            }
            for size, words in sizes.items():
                action = add_action(menu, words, lambda size=size: self.sized.emit(size))  # type: ignore[misc]
                action.setCheckable(True)
                action.setChecked(size == self._size)
        menu.addSeparator()
        add_action(menu, self.tr("Take out"), self.taken_out.emit, glyph="x")
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))


def let_breathe(words: EditableText) -> None:
    """Let a field of several lines be as high as its words are at its width, in rows too."""
    policy = words.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    words.setSizePolicy(policy)


class _Faint(IconButton):
    """Painted only while its row is hovered or it has the focus; always there for Tab."""

    def __init__(self, icon: str, name: str, parent: QWidget) -> None:
        self.hovered = False
        super().__init__(icon, name, parent=parent, size=28)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hovered or self.hasFocus():
            super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
