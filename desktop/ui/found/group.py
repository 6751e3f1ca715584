"""All that was found with the same people: in a sentence, and one by one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.found import FoundGroup, FoundRow, OpenedTalk
from desktop.domain.language import counted, tr
from desktop.ui.found.opened import OpenedRow
from desktop.ui.found.row import FoundRowView
from desktop.ui.found.wording import say_group, say_people
from desktop.ui.runner import Runner
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Hairline, Surface


class GroupCard(Surface):
    """``folded`` wants its rows shown or hidden, ``more`` more of them; the others are of all
    of it, or of one row."""

    folded = Signal()
    more = Signal()
    all_kept = Signal()
    all_aside = Signal()
    kept = Signal(int, object)  # Picked, or None
    put_aside = Signal(int)
    row_opened = Signal(int)

    def __init__(self, group: FoundGroup, runner: Runner, *, aside: bool = False) -> None:
        super().__init__("card")
        self.group, self._runner, self._aside = group, runner, aside
        self.rows: list[FoundRowView] = []
        self.open_row: OpenedRow | None = None
        self._views: dict[int, tuple[FoundRowView, QVBoxLayout]] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(16, 14, 12, 12))
        column.setSpacing(8)
        column.addWidget(self._head())
        column.addLayout(self._list)

    def show_rows(self, rows: Sequence[FoundRow], today: date) -> None:
        """Show these rows of it."""
        self.fold.setText(tr("Hide them"))
        self.fold.set_icon("chevron-up")
        for row in rows:
            self._list.addWidget(Hairline())
            self._list.addLayout(self._row(row, today))
        left = self.group.total - len(rows)
        if left > 0:
            more = Button(tr("Show more"), "chevron-down", "quiet", small=True)
            more.clicked.connect(self.more)
            self._list.addWidget(Hairline())
            self._list.addWidget(more)

    def open(self, row_id: int) -> bool:
        """Open a row under itself, or close it again; whether it is open now."""
        was = self.open_row.row.id if self.open_row else None
        self.close_row()
        if was == row_id or row_id not in self._views:
            return False
        view, place = self._views[row_id]
        self.open_row = OpenedRow(view.row, self._runner)
        self.open_row.kept.connect(self.kept)
        self.open_row.closed.connect(lambda _: self._leave_row(view))
        place.addWidget(self.open_row)
        self.open_row.show()
        return True

    def show_lines(self, row_id: int, talk: OpenedTalk) -> None:
        if self.open_row is not None and self.open_row.row.id == row_id:
            self.open_row.show_lines(talk)

    def close_row(self) -> None:
        if self.open_row is not None:
            self.open_row.hide()
            self.open_row.deleteLater()
            self.open_row = None

    def _leave_row(self, view: FoundRowView) -> None:
        self.close_row()
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, row: FoundRow, today: date) -> QVBoxLayout:
        view = FoundRowView(row, today, aside=self._aside)
        view.kept.connect(lambda row_id: self.kept.emit(row_id, None))
        view.put_aside.connect(self.put_aside)
        view.opened.connect(self.row_opened)
        view.steps.connect(lambda by: self._step(view, by))
        self.rows.append(view)
        place = QVBoxLayout()
        place.setSpacing(4)
        place.addWidget(view)
        self._views[row.id] = (view, place)
        return place

    def _step(self, view: FoundRowView, by: int) -> None:
        place = self.rows.index(view) + by
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _head(self) -> QWidget:
        names = say_people(self.group.people)
        face = Avatar(40)
        face.show_person(self.group.people[0].id, self.group.people[0].name)
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(PlainLabel(names, "heading", weight=QFont.Weight.DemiBold))
        told.addWidget(PlainLabel(say_group(self.group), "small", "text2"))
        left = QWidget()
        line = QHBoxLayout(left)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(told, 1)
        head = QWidget()
        ends = EndsLayout(head)
        ends.addWidget(left)
        ends.addWidget(self._buttons(names))
        return head

    def _buttons(self, names: str) -> QWidget:
        count = self.group.total
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=6)
        self.fold = Button(tr("Look at them"), "chevron-down", "quiet", small=True)
        self.fold.clicked.connect(self.folded)
        self.keep_all = Button(
            counted(count, "Keep it", "Keep all {count}"),
            "check", small=True,
        )  # fmt: skip
        self.keep_all.clicked.connect(self.all_kept)
        aside = tr("Take back") if self._aside else tr("Set aside", about="to do")
        self.set_aside = Button(aside, kind="quiet", small=True)
        self.set_aside.clicked.connect(self.all_aside)
        for button in (self.fold, self.set_aside, self.keep_all):
            button.setAccessibleName(f"{button.text()}: {names}")
            flow.addWidget(button)
        return buttons
