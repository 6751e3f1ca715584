"""People of the book who may be one and the same; each decision is carried out at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.importing import Decision
from desktop.domain.joining import Field
from desktop.domain.language import tr
from desktop.domain.matches import in_words
from desktop.domain.proposals import Comparison, ProposalRow
from desktop.services import backups
from desktop.services.importing.safety import MANY
from desktop.services.matching.merging import merge
from desktop.services.matching.proposals import compare_people, listed, set_apart
from desktop.ui.importing.deciding import Picked
from desktop.ui.importing.desk import PairDesk
from desktop.ui.importing.matches import MatchRow
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn

_ROOM_FOR_A_TOAST = 76  # below the buttons: each decision says what it did


class Proposals(QWidget):
    """``closed`` when one is done here; ``search_wished`` to look through everybody."""

    closed = Signal()
    search_wished = Signal()

    def __init__(self, runner: Runner, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner, self._clock = runner, clock
        self._rows: Sequence[ProposalRow] = ()
        self._picks: dict[int, dict[Field, Picked]] = {}
        self._joined = False  # whether anybody was, since this was opened
        self.desk = PairDesk(runner)
        self.nobody = EmptyState(
            "users-round",
            tr("Everyone here is somebody else"),
            tr("Nobody waits to be joined. Kith looks when people come in, or when asked."),
        )
        self._arrange()
        self.desk.chosen.connect(self._compare)
        self.desk.decided.connect(self.decide)
        self.desk.picked.connect(self._pick)
        runner.changed.connect(self._hear)

    def refresh(self) -> None:
        """Ask anew who may be the same."""
        self._runner.query(listed, then=self._show, key="proposals", owner=self)

    def decide(self, decision: Decision) -> None:
        """Carry out what was decided about the pair that is looked at."""
        row = self._current()
        if row is None:
            return
        ids, now = (row.first_id, row.second_id), self._clock.now()
        if decision is Decision.JOIN:
            self._join(row, now)
        elif decision is Decision.TWO:
            self._runner.change(set_apart, *ids, now=now)
        else:
            place = (self._rows.index(row) + 1) % len(self._rows)
            self.desk.list.look_at(self._rows[place].id)

    def _join(self, row: ProposalRow, now: datetime) -> None:
        """The first of many comes after a backup: by the end very much may be another."""
        joins = (merge, row.first_id, row.second_id, self._picks.get(row.id))
        if len(self._rows) >= MANY and not self._joined:
            self._runner.change(
                backups.first, *joins, reason="before-many", at=now, now=now, then=self._note_joined
            )
        else:
            self._runner.change(*joins, now=now)

    def _note_joined(self, _: Changes) -> None:
        self._joined = True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._joined = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def panes(self) -> Sequence[QWidget]:
        return (self.desk.list, self.desk.comparison)

    def _show(self, rows: list[ProposalRow]) -> None:
        before = self._current()
        place = self._rows.index(before) if before in self._rows else 0
        self._rows = rows
        self.desk.setVisible(bool(rows))
        self.nobody.setVisible(not rows)
        self.desk.list.show_rows(
            [MatchRow(r.id, r.first_id, r.first_name, in_words(r.reasons)) for r in rows]
        )
        if rows:
            self.desk.list.look_at(rows[min(place, len(rows) - 1)].id)
            self.desk.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _current(self) -> ProposalRow | None:
        row_id = self.desk.list.current()
        return next((row for row in self._rows if row.id == row_id), None)

    def _compare(self, row_id: int) -> None:
        row = next(row for row in self._rows if row.id == row_id)

        def take(pair: Comparison | None) -> None:
            if pair is None:
                self.desk.comparison.show_gone()
            else:
                self.desk.comparison.show_pair(pair, row.reasons, self._picks.get(row_id, {}))

        ids = (row.first_id, row.second_id)
        self._runner.query(compare_people, *ids, then=take, key="proposal-compare", owner=self)

    def _pick(self, which: Field, picked: Picked) -> None:
        row = self._current()
        if row is not None:
            self._picks.setdefault(row.id, {})[which] = picked

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(("match_proposal", "person")):
            self.refresh()

    def _arrange(self) -> None:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.addWidget(self.desk, 1)
        self._column.addWidget(self.nobody, 1)
        self.desk.list.offer_join_all(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head())
        whole.addWidget(ScrollColumn(content), 1)
        theming().follow(self._fit)

    def _head(self) -> QVBoxLayout:
        self.search = Button(tr("Look through everyone"), "search")
        self.search.clicked.connect(self.search_wished)
        self.done = Button(tr("Done"), kind="quiet")
        self.done.setToolTip("Esc")
        self.done.clicked.connect(self.closed)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=12)
        row.addWidget(self.done)
        row.addWidget(self.search)
        line = QWidget()
        ends = EndsLayout(line)
        ends.addWidget(PlainLabel(tr("One person, twice?"), "title", wrap=False))
        ends.addWidget(buttons)
        words = tr("Joined, they keep what either of them has. Each decision can be undone.")
        self._head_column = head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(line)
        head.addWidget(PlainLabel(words, "small", "text2"))
        return head

    def _fit(self) -> None:
        side = self.desk.fit(self.width())
        self._head_column.setContentsMargins(side, 24, side, 16)
        self._column.setContentsMargins(side, 4, side, _ROOM_FOR_A_TOAST)
