"""All gatherings: those to come, then those that were."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.gatherings.rows import ListedGathering
from desktop.domain.language import tr
from desktop.ui.gatherings import wording
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.empty_state import EmptyState, IconTile
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel, WordsLabel
from desktop.ui.widgets.scroll import ScrollColumn, scroll_to
from desktop.ui.widgets.surfaces import Hairline, Surface
from desktop.ui.widgets.tab_order import order_tabs

_WIDEST_EM = 56
_FAR = 1_000_000  # beyond any end
_WALKS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -_FAR, Qt.Key.Key_End: _FAR}


class GatheringLine(ClickRow):
    """One of them: its name, when and where, and a few people. ``walked`` by the arrows,
    Home and End: so many lines down."""

    walked = Signal(int)

    def __init__(self, row: ListedGathering, today: date) -> None:
        when = wording.say_when_and_where(row.facts, today)
        people = wording.say_listed(row)
        super().__init__(". ".join(part for part in (row.facts.name, when, people) if part))
        self.row = row
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 12, 14, 12)
        line.setSpacing(14)
        line.addWidget(IconTile("ticket", "sky", 36), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedLabel(row.facts.name, "body", weight=QFont.Weight.DemiBold))
        words.addWidget(PlainLabel(when, "small", "text2"))
        if people:
            words.addWidget(WordsLabel(people, "words_small", "text2", most_lines=2))
        line.addLayout(words, 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WALKS:
            self.walked.emit(_WALKS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class GatheringList(QWidget):
    """``chosen`` brings the id of one, ``add_wished`` that one is to be written down."""

    chosen = Signal(int)
    add_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add = Button(tr("Add a gathering"), "plus", "secondary")
        self.add.clicked.connect(self.add_wished)
        self.first = Button(tr("Add a gathering"), "plus", "primary")
        self.first.clicked.connect(self.add_wished)
        self.lines: list[GatheringLine] = []
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing())
        self._stack.addWidget(self._page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def show_rows(self, rows: Sequence[ListedGathering], today: date) -> None:
        """Those to come, the next one first; then those that were, the last one first."""
        empty(self._column)
        self.lines = []
        coming = [row for row in rows if row.facts.ends_on >= today]
        past = [row for row in reversed(rows) if row.facts.ends_on < today]
        self._group(tr("Coming"), coming, today)
        self._group(tr("Past"), past, today)
        self._stack.setCurrentIndex(1 if rows else 0)
        order_tabs(self)

    def take_focus(self, gathering_id: int = 0) -> None:
        """The keyboard to this one, or to the first."""
        found = next((line for line in self.lines if line.row.id == gathering_id), None)
        wished = found or (self.lines[0] if self.lines else self.first)
        wished.setFocus(Qt.FocusReason.OtherFocusReason)

    def _walk(self, line: GatheringLine, by: int) -> None:
        place = min(max(self.lines.index(line) + by, 0), len(self.lines) - 1)
        self.lines[place].setFocus(Qt.FocusReason.OtherFocusReason)
        scroll_to(self.lines[place])

    def _group(self, title: str, rows: Sequence[ListedGathering], today: date) -> None:
        if not rows:
            return
        heading = PlainLabel(title, "caption", "text2", wrap=False)
        heading.setContentsMargins(margins(2, 24 if self.lines else 0, 0, 8))
        self._column.addWidget(heading)
        card = Surface("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(0)
        for place, row in enumerate(rows):
            if place:
                column.addWidget(Hairline())
            line = GatheringLine(row, today)
            line.clicked.connect(lambda id=row.id: self.chosen.emit(id))
            line.walked.connect(lambda by, line=line: self._walk(line, by))
            self.lines.append(line)
            column.addWidget(line)
        self._column.addWidget(card)
        card.show()
        heading.show()

    def _page(self) -> QWidget:
        content = QWidget()
        whole = QHBoxLayout(content)
        whole.setContentsMargins(40, 32, 40, 32)
        self._inner = QWidget()
        inner = QVBoxLayout(self._inner)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(24)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Gatherings"), "title", wrap=False), 1)
        head.addWidget(self.add)
        inner.addLayout(head)
        rows = QWidget()
        self._column = QVBoxLayout(rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        inner.addWidget(rows)
        inner.addStretch(1)
        whole.addWidget(self._inner, 100)
        whole.addStretch(1)
        theming().follow(self._restyle)
        return ScrollColumn(content)

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "ticket",
            tr("Where people meet"),
            tr(
                "An evening, a fair, a wedding: what you go for, whom you hope to meet, "
                "whom you met, and what follows without hurry."
            ),
            (self.first,),
        )

    def _restyle(self) -> None:
        self._inner.setMaximumWidth(theming().fonts.em(_WIDEST_EM))
