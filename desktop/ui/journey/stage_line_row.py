"""One line of a stage: grip, icon, words, whose it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from desktop.domain.journey import StageWords
from desktop.domain.language import tr
from desktop.domain.vocabulary import Size, StageLineKind
from desktop.ui.journey.menus import add_action
from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.line_keys import step_of

ROLES: dict[StageLineKind, TypeRole] = {
    StageLineKind.QUESTION: "question",
    StageLineKind.ACT: "body",
    StageLineKind.GO_ON: "words",
    StageLineKind.STEP_BACK: "words",
}


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
        self.half_place = f"line {line_id}"  # in the place of what is half typed
        self._kind = kind
        self._size = ""
        self._icon = ""
        self.words = EditableText(name, "", ROLES[kind], multiline=True)
        let_breathe(self.words)
        self.words.kept.connect(self.edited)
        self.words.installEventFilter(self)
        self._own = PlainLabel(
            tr("your own"), "caption", "text3", wrap=False, weight=QFont.Weight.Normal
        )
        self._keys = PlainLabel(tr("Enter keeps, Esc returns"), "caption", "text3", wrap=False)
        self._keys.hide()
        self.words.editing.connect(self._keys.setVisible)
        self._more = _Faint("ellipsis", tr("More for this line"), self)
        self._more.clicked.connect(self._open_menu)
        self._lay_out()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theming().follow(self._restyle)

    def show_line(self, line: StageWords) -> None:
        self._size, self._icon = line.size, line.icon
        self.words.set_text(line.text)
        self._own.setVisible(line.own)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        step = step_of(event)
        if step:
            self.stepped.emit(step)
        return bool(step)

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
            plan = Button(tr("Plan"), "calendar-plus", "quiet", small=True)
            plan.clicked.connect(self.plan_wished)
            row.addWidget(plan)
        row.addWidget(self._more)

    def _restyle(self) -> None:
        px = theming().fonts.scaled
        icon = px(16) + 4 if self._kind == StageLineKind.ACT else 0
        self._row.setContentsMargins(margins(self._grip_width() + icon - 4, 4, 4, 4))
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
        add_action(menu, tr("Edit"), self.words.edit, glyph="pencil", key="F2")
        add_action(menu, tr("Move up"), lambda: self.stepped.emit(-1),
                   glyph="arrow-up", key="Alt+↑")  # fmt: skip
        add_action(menu, tr("Move down"), lambda: self.stepped.emit(1),
                   glyph="arrow-down", key="Alt+↓")  # fmt: skip
        if self._kind == StageLineKind.ACT:
            menu.addSeparator()
            sizes = {
                Size.LINE: tr("Asks a line"),
                Size.CALL: tr("Asks a call"),
                Size.TIME_TOGETHER: tr("Asks time together"),
            }
            for size, words in sizes.items():
                action = add_action(menu, words, lambda size=size: self.sized.emit(size))  # type: ignore[misc]
                action.setCheckable(True)
                action.setChecked(size == self._size)
        menu.addSeparator()
        add_action(menu, tr("Take out"), self.taken_out.emit, glyph="x")
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
