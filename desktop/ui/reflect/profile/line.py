"""One line of my own side: edited in place, carried by its grip or by Alt and the arrows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.errors import KithError
from desktop.domain.language import tr
from desktop.domain.reflect.profile import REACHABLE, ProfileRow
from desktop.domain.vocabulary import ProfileKind
from desktop.services.reflect import profile
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine
from desktop.ui.reflect.profile import wording
from desktop.ui.runner import Runner
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.line_keys import step_of

_STORY_LINES = 2  # of a story, until it is opened
GUTTER = 12  # before the words' ground, for the grip
END = 10  # after what stands at the end of a line


class ProfileKeeper(QObject):
    """What the lines share: the way to the store, and to a person's card."""

    person_wished = Signal(int)

    def __init__(self, runner: Runner, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self.clock = runner, clock

    @property
    def runner(self) -> Runner:
        return self._runner

    @property
    def half_key(self) -> str:
        """Under which the half-typed texts lie."""
        return "profile"

    def do(self, operation: Callable[..., Changes], *args: Any, **named: Any) -> None:
        self.runner.change(operation, *args, **named)

    def keep_text(self, field: EditableText, row: ProfileRow) -> None:
        """What was typed; where it cannot be kept, it is typed again."""
        typed = field.text()

        def give_back(error: KithError) -> None:
            field.edit_again(typed, row.text)
            self.runner.failed.emit(str(error))

        self.runner.change(profile.edit_line, row.id, typed, failed=give_back)


class ProfileLine(CardLine):
    """Words, and what became of them. Emptied, it is taken away."""

    stepped = Signal(int)  # one place up (-1) or down (1)
    dragged_to = Signal(int)  # y on the screen
    dropped = Signal()

    def __init__(self, keeper: ProfileKeeper, kind: ProfileKind) -> None:
        super().__init__()
        self.keeper = keeper
        self.row: ProfileRow | None = None
        self._dragging = False
        shown = _STORY_LINES if kind == ProfileKind.STORY else None
        name = wording.say_kind(kind)
        self.field = EditableText(name, multiline=True, pencil=False, shown_lines=shown)
        self.field.kept.connect(self._keep)
        self.field.installEventFilter(self)
        self.after = PlainLabel("", "small", "text3")
        self.after.setContentsMargins(INSET, 0, INSET, 4)
        self.after.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._lay_out()

    def show_row(self, row: ProfileRow) -> None:
        self.row = row
        self.field.set_text(row.text)
        reached = "" if row.done_on is None else wording.say_reached(row.kind, row.done_on)
        self.after.setText(reached)
        self.after.setVisible(bool(reached))

    def acts(self) -> list[Act]:
        assert self.row is not None
        return [
            Act(tr("Edit"), "pencil", self.field.edit, "F2"),
            *self._own_acts(self.row),
            *self._reaching(self.row),
            Act(),
            Act(tr("Move up"), "arrow-up", lambda: self.stepped.emit(-1), "Alt+Up"),
            Act(tr("Move down"), "arrow-down", lambda: self.stepped.emit(1), "Alt+Down"),
            Act(),
            Act(tr("Take away"), "minus", self._remove, TAKE_AWAY),
        ]

    def _own_acts(self, row: ProfileRow) -> list[Act]:
        return []

    def _words(self) -> QWidget:
        """What stands between the grip and the menu."""
        return self.field

    # Carrying

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        step = step_of(event)
        if step:
            self.stepped.emit(step)
        return bool(step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dragging = self._grip().contains(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging and event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged_to.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self.dropped.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.underMouse() and not self.is_busy:
            grip, size = self._grip(), theming().fonts.scaled(12)
            spot = QRectF(0, 0, size, size)
            spot.moveCenter(grip.center())
            paint_icon(QPainter(self), spot, "grip-vertical", theming().current.text3)

    def _grip(self) -> QRectF:
        left = self.width() - GUTTER - 4 if self.isRightToLeft() else 0
        return QRectF(left, 0, GUTTER + 4, theming().fonts.scaled(28))

    # How it is laid out, and kept

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)  # a layout mirrors its spaces, not its margins
        row.setSpacing(0)
        row.addSpacing(GUTTER)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._words())
        words.addWidget(self.after)
        row.addLayout(words, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(END)

    def _reaching(self, row: ProfileRow) -> list[Act]:
        if row.kind not in REACHABLE:
            return []
        if row.done_on is not None:
            open_again = lambda: self.keeper.do(profile.reach, row.id, None)  # noqa: E731
            return [Act(tr("Open again"), "rotate-ccw", open_again)]
        today = self.keeper.clock.today()
        reach = lambda: self.keeper.do(profile.reach, row.id, today)  # noqa: E731
        return [Act(wording.say_reach(row.kind), "check", reach)]

    def _keep(self, words: str) -> None:
        assert self.row is not None
        if words:
            self.keeper.keep_text(self.field, self.row)
        else:
            self._remove()

    def _remove(self) -> None:
        assert self.row is not None
        self.keeper.do(profile.delete_line, self.row.id)
