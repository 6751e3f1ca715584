"""Somebody who came before: what the file says now, beside what Kith has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.joining import Field, FieldRow
from desktop.domain.language import tr
from desktop.domain.proposals import Comparison
from desktop.ui.importing.cells import FieldLine, name_width
from desktop.ui.importing.deciding import Picked
from desktop.ui.importing.wording import say_place
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.surfaces import Hairline, Surface


class ChangedCard(Surface):
    """``picked`` tells which side of a field was chosen."""

    picked = Signal(object, object)  # Field, (left stays, right comes)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._face = Avatar(36)
        self._name = PlainLabel("", "heading")
        self._where = PlainLabel("", "small", "text2")
        self._nothing = PlainLabel(
            tr("The record is another, and yet says nothing that Kith does not have."),
            "body", "text2",
        )  # fmt: skip
        self._lines = QVBoxLayout()
        self._arrange()

    @property
    def lines(self) -> list[FieldLine]:
        """The fields that are shown, from the top."""
        items = [self._lines.itemAt(place) for place in range(self._lines.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, FieldLine)]

    def show_pair(self, pair: Comparison | None, picks: Mapping[Field, Picked]) -> None:
        """None says that they are no longer here."""
        if pair is None:
            self._name.setText(tr("Who this was is here no more"))
            self._where.setText(tr("They come in anew."))
            self._show_rows([], {})
            return
        self._face.show_person(pair.left.person_id or 0, pair.left.draft.name)
        self._name.setText(pair.left.draft.name)
        self._where.setText(say_place(pair.right.origin, pair.right.line))
        self._show_rows(pair.rows, picks)
        self._nothing.setVisible(not pair.rows)

    def _show_rows(self, rows: Sequence[FieldRow], picks: Mapping[Field, Picked]) -> None:
        empty(self._lines)
        for row in rows:
            chosen = picks.get(row.field, row.picked)
            line = FieldLine(FieldRow(row.field, row.left, row.right, chosen))
            line.picked.connect(self.picked)
            self._lines.addWidget(line)
        self._lines.addStretch(1)
        self._nothing.hide()
        self._scroll.verticalScrollBar().setValue(0)

    def _arrange(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._where)
        head = QHBoxLayout()
        head.setContentsMargins(20, 16, 20, 12)
        head.setSpacing(12)
        head.addWidget(self._face)
        head.addLayout(names, 1)
        content = QWidget()
        lines = QVBoxLayout(content)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        self._lines.setSpacing(0)
        self._nothing.setContentsMargins(20, 16, 20, 16)
        lines.addWidget(self._nothing)
        lines.addLayout(self._lines, 1)
        self._scroll = ScrollColumn(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addLayout(self._sides())
        column.addWidget(Hairline())
        column.addWidget(self._scroll, 1)
        theming().follow(self._restyle)

    def _sides(self) -> QHBoxLayout:
        self._corner = QWidget()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._corner)
        for words in (tr("In Kith"), tr("In the file")):
            label = PlainLabel(words, weight=QFont.Weight.DemiBold, wrap=False)
            label.setContentsMargins(margins(14, 8, 10, 8))
            row.addWidget(Hairline(upright=True))
            row.addWidget(label, 1)
        return row

    def _restyle(self) -> None:
        self._corner.setFixedWidth(name_width())
