"""The list of backups: when, why, what it holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.backups import BackupRow
from desktop.domain.language import tr
from desktop.domain.warmth import Warmth
from desktop.ui.backups.wording import say_moment, say_people, say_reason
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.list_view import RowsView
from desktop.ui.widgets.person_row import PersonLine, paint_words
from desktop.ui.widgets.row_delegate import PersonRowDelegate
from desktop.ui.widgets.row_room import RowRoom, square
from desktop.ui.widgets.rows_model import RowsModel
from desktop.ui.widgets.surfaces import Surface


@dataclass(frozen=True, slots=True)
class _Line:
    """A backup as a row is painted."""

    backup: BackupRow
    name: str
    second: str
    warmth: Warmth | None = None
    starred: bool = False

    @property
    def id(self) -> int:
        return self.backup.id


class BackupList(Surface):
    """``chosen`` brings the BackupRow that is looked at; ``today`` says which day it is."""

    chosen = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__("card")
        self._today = today
        self.model = RowsModel[_Line](lambda line: f"{line.name}. {line.second}", self)
        self.view = RowsView(tr("Backups"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(parent=self.view))
        self._none = PlainLabel(tr("There are no backups yet."), "body", "text2")
        self._none.setContentsMargins(14, 10, 14, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 6, 4, 6)
        column.addWidget(self._none, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.view, 1)
        self.view.selectionModel().currentChanged.connect(self._choose)

    def show_backups(self, rows: Sequence[BackupRow]) -> None:
        """These, the first of them looked at unless it was another that is still there."""
        before = self.current()
        self.model.set_rows([self._line(row) for row in rows])
        self._none.setVisible(not rows)
        self.view.setVisible(bool(rows))
        paths = [row.path for row in rows]
        at = paths.index(before.path) if before and before.path in paths else 0
        if rows:
            self.view.setCurrentIndex(self.model.index(at))

    def add(self, row: BackupRow) -> None:
        """One from elsewhere, above the others, and looked at."""
        others = [line.backup for line in self.model.rows() if line.backup.path != row.path]
        self.show_backups([row, *others])
        self.view.setCurrentIndex(self.model.index(0))

    def choose(self, path: object) -> None:
        """Look at the one in that file, if it is here."""
        for place, line in enumerate(self.model.rows()):
            if line.backup.path == path:
                self.view.setCurrentIndex(self.model.index(place))

    def current(self) -> BackupRow | None:
        index = self.view.currentIndex()
        return self.model.row(index).backup if index.isValid() else None

    def _line(self, row: BackupRow) -> _Line:
        second = tr("{why} · {what}").format(why=say_reason(row), what=say_people(row))
        return _Line(row, say_moment(row.moment, self._today()), second)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.model.row(index).backup)


class _Delegate(PersonRowDelegate):
    """The same row as everywhere, with a sign instead of a face."""

    def _paint_row(self, room: RowRoom, row: PersonLine) -> None:
        assert isinstance(row, _Line)
        theme = theming().current
        tone = "rose" if row.backup.trouble else "accent"
        icon = "triangle-alert" if row.backup.trouble else "archive"
        room.start(10)
        tile = square(room.start(32))
        room.painter.setPen(Qt.PenStyle.NoPen)
        room.painter.setBrush(theme.surface if room.selected else theme.color(f"{tone}_soft"))
        room.painter.drawRoundedRect(QRectF(tile), 9, 9)
        inner = QRect(0, 0, tile.width() // 2, tile.width() // 2)
        inner.moveCenter(tile.center())
        paint_icon(room.painter, inner, icon, theme.color(f"{tone}_text"))
        room.start(10)
        room.end(8)
        paint_words(room.painter, room.rest(), row, room.selected, room.reading)
