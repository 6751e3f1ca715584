"""The people I met: the line to write one down, and all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.gatherings.rows import GatheringView, MetRow
from desktop.domain.language import tr
from desktop.ui.gatherings.entry import MetEntry
from desktop.ui.gatherings.keeper import GatheringKeeper
from desktop.ui.gatherings.met import MetLine
from desktop.ui.people.card.lines import CardLine, Lines
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Hairline, Surface


class MetList(Surface):
    """On the day the last one stands first, right below the line; afterwards the first."""

    def __init__(self, keeper: GatheringKeeper, page: QWidget, *, afterwards: bool) -> None:
        """``page`` is what offered names lie over."""
        super().__init__("card")
        self._afterwards = afterwards
        self.entry = MetEntry(keeper, page, single=afterwards)
        self.lines: Lines[MetRow] = Lines(
            lambda: MetLine(keeper, self.entry.change, afterwards=afterwards), _show
        )
        self._hint = PlainLabel("", "small", "text2")
        self._arrange()

    def show_view(self, view: GatheringView) -> None:
        rows: Sequence[MetRow] = view.met
        self.lines.show_rows(rows if self._afterwards else list(reversed(rows)))
        hoped = [(row.person_id, row.name) for row in view.hoped if not row.met]
        self.entry.show_people(rows, hoped)
        self._foot.setVisible(self._afterwards and bool(rows))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 14, 1, 6)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 10)
        head.addWidget(PlainLabel(tr("People I met"), "heading", wrap=False), 1)
        told = tr("one line each is enough")
        head.addWidget(PlainLabel(told, "small", "text3"))
        column.addLayout(head)
        entry = QHBoxLayout()
        entry.setContentsMargins(16, 0, 16, 10)
        entry.addWidget(self.entry)
        column.addLayout(entry)
        column.addWidget(self.lines)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(0)
        foot.addWidget(Hairline())
        words = QHBoxLayout()
        words.setContentsMargins(16, 10, 16, 8)
        words.setSpacing(10)
        words.addWidget(IconMark("info", "text2", 16), 0, Qt.AlignmentFlag.AlignTop)
        said = tr(
            "Nobody has to become anything. Leave a name as it is and it stays here, "
            "asking for nothing."
        )
        words.addWidget(PlainLabel(said, "small", "text2"), 1)
        foot.addLayout(words)
        column.addWidget(self._foot)


def _show(line: CardLine, row: MetRow) -> None:
    assert isinstance(line, MetLine)
    line.show_row(row)
