"""What stands in the window until the first place is built: its first rows, as names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.warmth import Warmth
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.list_view import RowsView
from desktop.ui.widgets.row_delegate import PersonRowDelegate
from desktop.ui.widgets.rows_model import RowsModel


@dataclass(frozen=True, slots=True)
class FirstRow:
    """A name, and nothing else yet."""

    id: int
    name: str
    second: str = ""
    warmth: Warmth | None = None
    starred: bool = False


class StandIn(QWidget):
    """A place's title and, for People, the first of its rows."""

    def __init__(self, title: str, rows: Sequence[tuple[int, str]] = ()) -> None:
        super().__init__()
        model = RowsModel[FirstRow](parent=self)
        model.set_rows([FirstRow(person, name) for person, name in rows])
        self._list = RowsView(self.tr("People"))
        self._list.setModel(model)
        self._list.setItemDelegate(PersonRowDelegate(parent=self._list))
        self._list.setFixedWidth(theming().fonts.em(21))
        self._list.setVisible(bool(rows))
        column = QVBoxLayout()
        column.setContentsMargins(12, 24, 0, 0)
        column.addWidget(PlainLabel(title, "title"))
        column.addWidget(self._list, 1)
        if not rows:
            column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(column)
        row.addStretch(1)
