"""Below the list while several people are chosen: what is done with many at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.people import Belonging
from desktop.ui.people.acts import PeopleActs
from desktop.ui.people.menu import Around, circle_menu, tag_menu
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.labels import ElidedLabel


class ChosenBar(QWidget):
    """Shown for two people or more; ``more_wanted`` asks for the whole menu at a place."""

    more_wanted = Signal(QPoint)

    def __init__(self, acts: PeopleActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._ids: list[int] = []
        self._around = Around()
        self._words = ElidedLabel("", "small", weight=QFont.Weight.DemiBold)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 12, 12)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addLayout(self._buttons())
        self.hide()

    def show_chosen(self, ids: list[int], around: Around, *, deleted: bool) -> None:
        """These people are chosen now; fewer than two, or deleted ones, need no bar."""
        self._ids, self._around = ids, around
        self._words.setText(self.tr("{count} people chosen").format(count=f"{len(ids):,}"))
        self.setVisible(len(ids) > 1 and not deleted)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.fillRect(self.rect(), theme.surface)
        painter.fillRect(0, 0, self.width(), 1, theme.line)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.setContentsMargins(0, 0, 0, 0)
        acts = self._acts
        for name, words, act in (
            ("sprout", self.tr("Be intentional with them"), acts.choose),
            ("message-circle-heart", self.tr("We spoke…"), self._spoke),
            ("circle-dot", self.tr("Circles"), self._open_circles),
            ("tag", self.tr("Tags"), self._open_tags),
            ("upload", self.tr("Take out…"), self._export),
            ("trash-2", self.tr("Delete"), acts.delete),
        ):
            button = IconButton(name, words)
            button.clicked.connect(lambda _=False, do=act: self._acts.ask(self._ids, do))
            row.addWidget(button)
        row.addStretch(1)
        more = IconButton("ellipsis", self.tr("Everything else"))
        more.clicked.connect(lambda: self.more_wanted.emit(more.mapToGlobal(more.rect().topLeft())))
        row.addWidget(more, 0, Qt.AlignmentFlag.AlignRight)
        return row

    def _spoke(self, people: Belonging) -> None:
        self._acts.spoke.emit((*people.ids,))

    def _export(self, people: Belonging) -> None:
        self._acts.exported.emit(list(people.ids))

    def _open_circles(self, people: Belonging) -> None:
        self._open(circle_menu(QMenu(self), people, self._acts, self._around.circles))

    def _open_tags(self, people: Belonging) -> None:
        self._open(tag_menu(QMenu(self), people, self._acts, self._around.tags))

    def _open(self, menu: QMenu) -> None:
        menu.popup(self.mapToGlobal(self.rect().topLeft()))
