"""Sources of people as a list, and the way to the file of the one that is chosen."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.warmth import Warmth
from desktop.ui.importing.guides import Guide, guides
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.list_view import RowsView
from desktop.ui.widgets.row_delegate import PersonLine, PersonRowDelegate
from desktop.ui.widgets.row_room import RowRoom
from desktop.ui.widgets.rows_model import RowsModel
from desktop.ui.widgets.surfaces import Hairline, Surface

_ROW = 36  # pixels at 14 px text
_LIST = 236
_BESIDE = 48  # em


class GuideRow(NamedTuple):
    id: int
    name: str
    icon: str
    second: str = ""
    warmth: Warmth | None = None
    starred: bool = False


class GuideDesk(QWidget):
    """The list, and beside it (or below) what comes from there and how."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guides = guides()
        self._model: RowsModel[GuideRow] = RowsModel(parent=self)
        self.view = RowsView(tr("Where your people are now"), _ROW)
        self.view.setModel(self._model)
        self.view.setItemDelegate(_GuideDelegate(self.view))
        self.view.setFrameShape(RowsView.Shape.NoFrame)
        self._name = PlainLabel("", "heading")
        self._brings = PlainLabel("", "body", "text2")
        self._steps = QVBoxLayout()
        self._arrange()
        self._model.set_rows(
            [GuideRow(place, one.name, one.icon) for place, one in enumerate(self._guides)]
        )
        self.view.selectionModel().currentRowChanged.connect(lambda: self._show())
        self.view.setCurrentIndex(self._model.index(0))

    def words(self) -> str:
        """All that the chosen guide says."""
        return "\n".join(label.text() for label in self._told.findChildren(PlainLabel))

    def fit(self, width: int) -> None:
        scaled = theming().fonts.scaled
        beside = width >= theming().fonts.em(_BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if beside else down)
        self._rows.setFixedHeight(scaled(_ROW) * len(self._guides) + 14)
        self._rows.setMinimumWidth(scaled(_LIST))
        self._rows.setMaximumWidth(scaled(_LIST) if beside else 16_777_215)

    def _show(self) -> None:
        index = self.view.currentIndex()
        if not index.isValid():
            return
        guide: Guide = self._guides[index.row()]
        self._name.setText(guide.name)
        self._brings.setText(guide.brings)
        empty(self._steps)
        for number, step in enumerate(guide.steps, 1):
            self._steps.addWidget(_Step(number, step))

    def _arrange(self) -> None:
        self._rows, self._told = Surface("card"), Surface("card")
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(1, 6, 1, 6)
        rows.addWidget(self.view)
        told = QVBoxLayout(self._told)
        told.setContentsMargins(20, 18, 20, 18)
        told.setSpacing(8)
        told.addWidget(self._name)
        told.addWidget(self._brings)
        told.addSpacing(2)
        told.addWidget(Hairline())
        told.addSpacing(2)
        self._steps.setSpacing(10)
        told.addLayout(self._steps)
        told.addStretch(1)
        moved = tr("Menus move about; it is called Export almost everywhere.")
        told.addWidget(PlainLabel(moved, "small", "text3"))
        held = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, held)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(20)
        self._box.addWidget(self._rows)
        self._box.addWidget(self._told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(PlainLabel(tr("Where your people are now"), "heading"))
        column.addWidget(held)


class _Step(QWidget):
    """ "2. Ask for the larger archive." """

    def __init__(self, number: int, words: str) -> None:
        super().__init__()
        count = PlainLabel(f"{number}.", "body", "text3", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(words), 1)


class _GuideDelegate(PersonRowDelegate):
    """An icon and a name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(None, parent, height=_ROW)

    def _paint_row(self, room: RowRoom, row: PersonLine) -> None:
        assert isinstance(row, GuideRow)
        theme = theming().current
        room.start(12)
        room.icon(room.start(18), row.icon, theme.accent_text if room.selected else theme.text2)
        room.start(12)
        room.end(8)
        room.words(row.name, theming().font("body"), theme.text)
