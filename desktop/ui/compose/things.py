"""What stands beside a letter and can be carried over as a reminder: rows, and their drag."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout

from desktop.domain.compose.beside import Thing
from desktop.domain.language import tr
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.labels import PlainLabel, WordsLabel

THING_MIME = "application/x-kith-reminder"  # the key of the thing


def holds_thing(data: QMimeData) -> bool:
    return data.hasFormat(THING_MIME)


def key_in(data: QMimeData) -> str:
    """The key of what is carried; "" when it is something else."""
    return bytes(data.data(THING_MIME).data()).decode("utf-8", "replace")


class ThingRow(ClickRow):
    """One thing beside the letter. Enter, a click or a drag keeps it as a reminder.

    The words of somebody are set as such.
    """

    kept = Signal(str)  # its key

    def __init__(self, thing: Thing, words: str, below: str = "", *, human: bool = False) -> None:
        name = tr("{words}. Keep as a reminder").format(words=words)
        super().__init__(name)
        self.thing = thing
        self._pressed_at: QPoint | None = None
        self.setToolTip(tr("Drag it over, or press Enter: it stays beside the text"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        column.addWidget(WordsLabel(words) if human else PlainLabel(words))
        if below:
            column.addWidget(PlainLabel(below, "small", "text3"))
        self.clicked.connect(lambda: self.kept.emit(thing.key))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed_at is None:
            return
        if (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
            pressed, self._pressed_at = self._pressed_at, None
            self._carry(pressed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed_at = self._pressed_at, None
        if pressed is not None:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Menu:
            self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep = menu.addAction(icon("bookmark"), tr("Keep as a reminder"))
        keep.triggered.connect(lambda: self.kept.emit(self.thing.key))
        return menu

    def mime(self) -> QMimeData:
        """What a drag of it holds: its key, and none of its words, so that nothing else
        takes it for text."""
        data = QMimeData()
        data.setData(THING_MIME, self.thing.key.encode("utf-8"))
        return data

    def _carry(self, at: QPoint) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.mime())
        drag.setPixmap(self.grab())
        drag.setHotSpot(at)
        drag.exec(Qt.DropAction.CopyAction)
