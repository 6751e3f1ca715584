"""What stands in the window until the first place is built: its first rows, as names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.warmth import Warmth
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.labels import PlainLabel


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
        column = QVBoxLayout()
        column.setContentsMargins(12, 24, 0, 0)
        column.addWidget(PlainLabel(title, "title"))
        if rows:
            column.addWidget(self._list(rows), 1)
        else:
            column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(column)
        row.addStretch(1)

    def _list(self, rows: Sequence[tuple[int, str]]) -> QWidget:
        from desktop.ui.widgets.list_view import RowsView
        from desktop.ui.widgets.row_delegate import PersonRowDelegate
        from desktop.ui.widgets.rows_model import RowsModel

        model = RowsModel[FirstRow](parent=self)
        model.set_rows([FirstRow(person, name) for person, name in rows])
        shown = RowsView(self.tr("People"))
        shown.setModel(model)
        shown.setItemDelegate(PersonRowDelegate(parent=shown))
        shown.setFixedWidth(theming().fonts.em(21))
        return shown
