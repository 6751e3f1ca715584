"""Above the list: its title, the search, who is shown, and a line to add somebody."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.people import ListFilter, Sort
from desktop.half_written import HalfWritten
from desktop.ui.half_filled import HalfFilled
from desktop.ui.people.acts import PeopleActs
from desktop.ui.people.narrowing import NarrowingBar
from desktop.ui.sending import Sending
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.inputs import LineInput, SearchInput
from desktop.ui.widgets.labels import PlainLabel


class _Order(Choice):
    """With so little room around its word that it stands beside who is shown in a slim list."""

    def _padding(self) -> int:
        return theming().fonts.scaled(3)


class ListHead(QWidget):
    """``narrowed`` brings the ListFilter that is wished for now."""

    narrowed = Signal(object)
    name_given = Signal(str)
    left_downwards = Signal()

    def __init__(self, acts: PeopleActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._runner = ListFilter(), acts.runner
        self._half: HalfFilled | None = None
        self.title = PlainLabel(tr("People"), "title", wrap=False)
        self.filter_button = IconButton("list-filter", tr("Show only…"))
        self.add_button = IconButton("user-round-plus", tr("Add a person"), "Ctrl+N", "secondary")
        self.search = SearchInput(tr("Search people"), tr("Everything ever written"))
        self.practice = Chip(tr("In practice"), checkable=True)
        self.everyone = Chip(tr("Everyone"), checkable=True)
        self.sort = _Order(tr("Order"), "quiet")
        self.narrowing = NarrowingBar(acts)
        self.name = LineInput(tr("Name of the new person"), tr("A name, then Enter"))
        self.name.hide()
        self._arrange()
        self._connect()

    def show_filter(self, shown: ListFilter) -> None:
        """Show what the list is narrowed to, without telling."""
        self._shown = shown
        if self.search.text() != shown.text:
            self.search.blockSignals(True)
            self.search.setText(shown.text)
            self.search.blockSignals(False)
        self.practice.setChecked(shown.in_practice)
        self.everyone.setChecked(not shown.in_practice)
        self.sort.choose(shown.sort)
        self.narrowing.show_filter(shown)
        self.title.setText(tr("Recently deleted") if shown.trash else tr("People"))
        for part in (self.practice, self.everyone, self.add_button):
            part.setVisible(not shown.trash)

    def ask_name(self, name: str = "") -> None:
        """What was begun the last time stands there, unless this does."""
        self.name.clear()
        self.name.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._half is None:
            self._half = HalfFilled(self, HalfWritten(self._runner.folder))
        self._half.begin("person/new")
        if name:
            self.name.setText(name)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 18, 8, 8)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setContentsMargins(margins(8, 0, 0, 0))
        top.setSpacing(4)
        top.addWidget(self.title, 1)
        top.addWidget(self.filter_button)
        top.addWidget(self.add_button)
        column.addLayout(top)
        column.addWidget(self.search)
        column.addWidget(self._chips())
        column.addWidget(self.narrowing)
        column.addWidget(self.name)

    def _chips(self) -> QWidget:
        whole, chips = QWidget(), QWidget()
        row = QHBoxLayout(chips)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.practice)
        row.addWidget(self.everyone)
        row.addStretch(1)
        ends = EndsLayout(whole, gap=2, line_gap=4)
        ends.addWidget(chips)
        self.sort.add("name", tr("Name"))
        self.sort.add("last_contact", tr("Last contact"))
        self.sort.add("added", tr("Newest"))
        ends.addWidget(self.sort)
        return whole

    def _connect(self) -> None:
        self.search.textChanged.connect(
            lambda text: self.narrowed.emit(replace(self._shown, text=text))
        )
        self.search.left_downwards.connect(self.left_downwards)
        self.practice.clicked.connect(lambda: self._show_practice(True))
        self.everyone.clicked.connect(lambda: self._show_practice(False))
        self.sort.chosen.connect(
            lambda order: self.narrowed.emit(replace(self._shown, sort=cast(Sort, order)))
        )
        self.narrowing.changed.connect(self.narrowed)
        self.filter_button.clicked.connect(self._open_filters)
        self.add_button.clicked.connect(self.ask_name)
        self.name.returnPressed.connect(self._give_name)
        self.name.escaped.connect(self._let_go)
        self.name.editingFinished.connect(self._leave_name)

    def _show_practice(self, only: bool) -> None:
        unsorted = self._shown.unsorted and not only
        wished = replace(self._shown, in_practice=only, unsorted=unsorted)
        self.show_filter(self._shown)
        self.narrowed.emit(wished)

    def _open_filters(self) -> None:
        button = self.filter_button
        self.narrowing.menu(button).popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _give_name(self) -> None:
        name = self.name.text().strip()
        self.name.clear()
        self.name.hide()
        if name:
            with Sending(lambda: self._ask_again(name), self._end_asking):
                self.name_given.emit(name)

    def _ask_again(self, name: str) -> None:
        """It could not be kept."""
        self.ask_name()
        self.name.setText(name)

    def _let_go(self) -> None:
        self.name.clear()
        self.name.hide()
        self._end_asking()

    def _end_asking(self) -> None:
        """It is kept, or not wanted, unless the next one is asked for already."""
        if self._half is not None and self.name.isHidden():
            self._half.end()

    def _leave_name(self) -> None:
        if not self.name.text().strip() and not self.name.isHidden():
            self._let_go()
