"""Lines of a card: each shows one row, and stays the same widget while its row is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QEnterEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.letter_menu import plain_entry
from desktop.ui.widgets.open_fields import open_fields

TAKE_AWAY = "Ctrl+Backspace"
_SPARE = 24


class Act(NamedTuple):
    """An entry of a line's menu; without words it is a line between two groups."""

    words: str = ""
    icon: str = ""
    run: Callable[[], object] | None = None
    key: str = ""
    checked: bool = False


class CardLine(QWidget):
    """Base of the lines. Subclasses show a row and name their ``acts``.

    The menu opens by the ellipsis that comes with hover or focus, a right click, or
    the Menu key; Ctrl+Backspace takes the line away. ``row_id`` is of the row it shows.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row_id = 0
        self.more = MoreButton(self)
        self.more.clicked.connect(self.open_menu)

    def acts(self) -> list[Act]:
        raise NotImplementedError

    @property
    def is_busy(self) -> bool:
        """Whether something is being typed here."""
        return bool(open_fields(self, EditableText))

    def open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in self.acts():
            add_act(menu, act)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        away = next((act for act in self.acts() if act.key == TAKE_AWAY), None)
        if held and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and away is not None:
            if away.run is not None:
                away.run()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.more.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.more.update()


def add_act(menu: QMenu, act: Act) -> None:
    if not act.words:
        menu.addSeparator()
        return
    action = QAction(plain_entry(act.words), menu)
    if act.icon:
        action.setIcon(icon(act.icon))
    if act.key:
        action.setShortcut(QKeySequence(act.key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    if act.checked:
        action.setCheckable(True)
        action.setChecked(True)
    if act.run is not None:
        run = act.run
        action.triggered.connect(lambda: run())
    menu.addAction(action)


class MoreButton(IconButton):
    """An ellipsis that is seen only with the pointer or the keyboard on its line."""

    def __init__(self, line: QWidget) -> None:
        super().__init__("ellipsis", tr("More"), size=26)
        self._line = line

    def paintEvent(self, event: QPaintEvent) -> None:
        focused = QApplication.focusWidget()
        holds = focused is not None and self._line.isAncestorOf(focused)
        if holds or self._line.underMouse() or self.underMouse():
            super().paintEvent(event)


class HasId(Protocol):
    @property
    def id(self) -> int: ...


R = TypeVar("R", bound=HasId)


class Lines(QWidget, Generic[R]):
    """Rows under each other. A row that stays keeps its widget, so that what is being
    typed and the keyboard's place stay; the widgets of rows that went are used again.
    """

    def __init__(
        self, make: Callable[[], CardLine], show: Callable[[CardLine, R], None], *, spacing: int = 0
    ) -> None:
        super().__init__()
        self._make, self._show = make, show
        self._lines: dict[int, CardLine] = {}
        self._spare: list[CardLine] = []  # hidden, for rows to come
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)

    def lines(self) -> list[CardLine]:
        return list(self._lines.values())

    def line(self, row_id: int) -> CardLine:
        return self._lines[row_id]

    def show_rows(self, rows: Sequence[R]) -> None:
        wanted = {row.id for row in rows}
        gone = [line for key, line in self._lines.items() if key not in wanted]
        self._spare = [line for line in gone if not line.is_busy] + self._spare
        for line in gone:
            if line.is_busy:
                self._drop(line)
        shown: dict[int, CardLine] = {}
        for place, row in enumerate(rows):
            line = self._lines.get(row.id) or self._another()
            shown[row.id] = line
            line.row_id = row.id
            self._show(line, row)
            self._place(line, place)
        self._lines = shown
        for line in self._spare:
            line.hide()
        while len(self._spare) > _SPARE:
            self._drop(self._spare.pop())
        self.setVisible(bool(rows))

    def _another(self) -> CardLine:
        return self._spare.pop(0) if self._spare else self._make()

    def _drop(self, line: CardLine) -> None:
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _place(self, line: CardLine, place: int) -> None:
        if self._column.indexOf(line) != place:
            self._column.removeWidget(line)
            self._column.insertWidget(place, line)
        if line.isHidden():
            line.show()
