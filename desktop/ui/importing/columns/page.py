"""A table whose columns Kith does not know for sure: looked at, told, read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import counted, say_number, tr
from desktop.domain.tables import DateOrder, Mapping, TableLook
from desktop.formats.tables.looking import Wishes
from desktop.services.importing.mappings import look_again
from desktop.ui.importing.columns.chooser import Chooser, choose_meaning
from desktop.ui.importing.columns.column_list import ColumnList
from desktop.ui.importing.columns.first_rows import FirstRows
from desktop.ui.importing.columns.meanings import Offer
from desktop.ui.importing.columns.telling import Telling
from desktop.ui.importing.columns.written import Written
from desktop.ui.importing.sample_card import SampleCard
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.beside import Beside
from desktop.ui.widgets.buttons import Button, IconButton, key_text
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn

_WIDE = 72  # em


class ColumnsPage(QWidget):
    """``told`` brings a Path and its Mapping; ``cancelled`` when nothing is to come at all."""

    told = Signal(object, object)
    left_out = Signal(object)  # Path: this table is not to be read
    cancelled = Signal()

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._round = 0
        self._person = 0
        self.telling: Telling | None = None
        self.chooser: Chooser | None = None
        self.columns, self.sample, self.rows = ColumnList(), SampleCard(runner), FirstRows()
        self.written = Written()
        self._arrange()
        self._listen()

    def show_table(
        self, path: Path, look: TableLook, place: int = 1, total: int = 1, *, alone: bool = True
    ) -> None:
        """Ask about this table, which is one of several; ``alone`` says that no other file
        would come without it."""
        self.leave.setVisible(not alone)
        self._round += 1
        self._person = 0
        self.telling = Telling(path, look)
        rows = counted(look.count, "one row", "{count} rows")
        words = f"{path.name}, {rows}."
        if total > 1:
            words += " " + tr("This is table {place} of {total}.").format(
                place=say_number(place), total=say_number(total)
            )
        once = tr("Kith asks once: the next table with these columns is read the same way.")
        self._words.setText(f"{words} {once}")
        self._show()
        self.columns.look_at(0)
        self._scroll.verticalScrollBar().setValue(0)
        self.columns.view.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)

    def mapping(self) -> Mapping:
        assert self.telling is not None
        return self.telling.mapping

    def go_on(self) -> None:
        """The columns are told."""
        if self.telling is not None and self.go.isEnabled():
            self.told.emit(self.telling.path, self.telling.mapping)

    def panes(self) -> Sequence[QWidget]:
        return (self.written, self.columns, self.sample, self.rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def tell(self, index: int, offer: Offer) -> None:
        """What this column means."""
        assert self.telling is not None
        days = self.telling.tell(index, offer.meaning, offer.label, offer.service)
        self.columns.replace(self.telling, index)
        self._show_person()
        if days:
            self._look_again(self.telling.wishes(), anew=False)

    def _leave(self) -> None:
        if self.telling is not None:
            self.left_out.emit(self.telling.path)

    def _choose(self, index: int) -> None:
        """Open the sheet beside a column."""
        assert self.telling is not None
        self.columns.look_at(index)
        page = self.window()
        header = self.telling.look.header[index]
        column = self.telling.column(index)
        at = self.columns.area_of(index, page)
        _, self.chooser = choose_meaning(page, at, header, column)
        self.chooser.chosen.connect(lambda offer: self.tell(index, offer))

    def _look_again(self, wishes: Wishes, *, anew: bool) -> None:
        assert self.telling is not None
        self._round += 1
        now, telling = self._round, self.telling
        keep = None if anew else telling.mapping

        def take(look: TableLook) -> None:
            if now == self._round:
                telling.take(look, anew=anew)
                self._show()

        self._runner.background(
            look_again, telling.path, wishes, keep, then=take, failed=lambda e: self._fail(str(e)),
            owner=self,
        )  # fmt: skip

    def _fail(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.show()

    def _show(self) -> None:
        assert self.telling is not None
        self._trouble.hide()
        self.written.show_table(self.telling)
        self.columns.show_columns(self.telling)
        self.rows.show_rows(self.telling.look)
        self._show_person()

    def _show_person(self) -> None:
        assert self.telling is not None
        people = self.telling.people()
        self._person = min(self._person, max(0, len(people) - 1))
        self.go.setEnabled(bool(people) and self.telling.mapping.names_people)
        for button in (self.before, self.after):
            button.setEnabled(len(people) > 1)
        self._nobody.setVisible(not people)
        self.sample.setVisible(bool(people))
        if people:
            self.sample.show_draft(-self._person - 1, people[self._person])

    def _step(self, by: int) -> None:
        assert self.telling is not None
        count = len(self.telling.people())
        if count:
            self._person = (self._person + by) % count
            self._show_person()

    def _take_order(self, order: DateOrder) -> None:
        assert self.telling is not None
        self.telling.tell_order(order)
        self._show_person()

    def _listen(self) -> None:
        self.columns.wished.connect(self._choose)
        self.rows.wished.connect(self._choose)
        self.columns.shown.connect(self.rows.look_at)
        self.rows.shown.connect(self.columns.look_at)
        self.written.changed.connect(
            lambda encoding, separator, header: self._look_again(
                Wishes(encoding, separator, header), anew=True
            )
        )
        self.written.order_told.connect(self._take_order)
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        self.go.clicked.connect(self.go_on)
        self.cancel.clicked.connect(self.cancelled)
        self.leave.clicked.connect(self._leave)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            go = QShortcut(QKeySequence(key), self)
            go.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            go.activated.connect(self.go_on)

    def _arrange(self) -> None:
        self._beside = Beside(self.columns, self._shown_person(), rows_width=(520, 380))
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setSpacing(18)
        for part in (self.written, self._beside, self.rows):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._scroll = ScrollColumn(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head())
        whole.addWidget(self._scroll, 1)
        theming().follow(self._fit)

    def _shown_person(self) -> QWidget:
        self.before = IconButton("chevron-left", tr("The person before"), size=28)
        self.after = IconButton("chevron-right", tr("The next person"), size=28)
        self._nobody = PlainLabel(
            tr("Nobody comes of it yet. Say which column holds a name, a mail or a telephone."),
            "body", "text2",
        )  # fmt: skip
        line = QHBoxLayout()
        line.addWidget(PlainLabel(tr("As it will look"), "heading", wrap=False), 1)
        line.addWidget(self.before)
        line.addWidget(self.after)
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self._nobody)
        column.addWidget(self.sample, 1)
        return widget

    def _head(self) -> QVBoxLayout:
        self.go = Button(tr("Look at them"), "arrow-right", "primary")
        self.go.setToolTip(key_text("Ctrl+Enter"))
        self.cancel = Button(tr("Cancel"), kind="quiet")
        self.cancel.setToolTip("Esc")
        self.leave = Button(tr("Leave this table out"))
        buttons, line = QWidget(), QWidget()
        row = FlowLayout(buttons, gap=12)
        row.addWidget(self.cancel)
        row.addWidget(self.leave)
        row.addWidget(self.go)
        ends = EndsLayout(line)
        ends.addWidget(PlainLabel(tr("What do its columns mean?"), "title", wrap=False))
        ends.addWidget(buttons)
        self._words = PlainLabel("", "small", "text2")
        self._trouble = PlainLabel("", "body", "danger")
        self._trouble.hide()
        self._head_column = head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(line)
        head.addWidget(self._words)
        head.addWidget(self._trouble)
        return head

    def _fit(self) -> None:
        side = 40 if self.width() >= theming().fonts.em(_WIDE) else 22
        self._beside.fit(self.width())
        self._head_column.setContentsMargins(side, 24, side, 16)
        self._column.setContentsMargins(side, 4, side, 28)
