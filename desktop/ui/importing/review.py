"""Before anything changes: what would come in, and who of them may be here already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.field_rules import picks_by
from desktop.domain.importing import Decision, PlannedMatch
from desktop.domain.joining import Field
from desktop.domain.language import tr
from desktop.domain.matches import in_words
from desktop.domain.people import CircleRow
from desktop.domain.proposals import Comparison
from desktop.services.matching.proposals import compare_incoming
from desktop.services.people import circles
from desktop.ui.importing import facts
from desktop.ui.importing.deciding import Deciding, Picked
from desktop.ui.importing.for_all import ForAllPanel
from desktop.ui.importing.matches import MatchRow
from desktop.ui.importing.parts import Parts
from desktop.ui.importing.preview_wording import say_agree
from desktop.ui.importing.told_columns import ToldColumns
from desktop.ui.importing.wording import say_decision, say_files
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button, key_text
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn

_FEW = 50  # rows that are replaced one by one


class Review(QWidget):
    """Shows a plan and takes decisions. ``agreed`` and ``cancelled`` end it."""

    agreed = Signal()
    cancelled = Signal()
    decided = Signal()  # something is chosen otherwise than before
    columns_wished = Signal()  # what the columns of tables mean is to be told anew

    def __init__(self, runner: Runner, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.deciding: Deciding | None = None
        self._matches: dict[int, PlannedMatch] = {}
        self._shown = ""
        self.tables = ToldColumns()
        self.facts, self.for_all, self.parts = facts.Facts(), ForAllPanel(), parts
        self.desk = self.parts.desk
        self._arrange()
        self._listen()

    def show_plan(
        self, deciding: Deciding, tables: Mapping[Path, bool] = MappingProxyType({})
    ) -> None:
        """Go on to decide about this plan. ``tables`` were read by what was told of their
        columns: whether another time."""
        self.tables.show_tables(tables)
        self.deciding, plan = deciding, deciding.plan
        safe = tr("Nothing is written until you say so, and one undo takes all of it back.")
        self._files.setText(f"{say_files(plan.batch)}. {safe}")
        self.say_trouble("")
        self._matches = {match.draft: match for match in plan.matches}
        self.for_all.show_choices(self.deciding, ())
        self._runner.query(
            circles.listed, then=self._offer_circles, key="import-circles", owner=self
        )
        self.parts.show_plan(self.deciding)
        self._show_matches()
        self._show_progress()
        self.show_part(self._first_part())
        if plan.matches:
            self.desk.list.look_at((self.deciding.open() or plan.matches)[0].draft)
        self._scroll.verticalScrollBar().setValue(0)
        self.take_focus()

    def forget(self) -> None:
        """This import is over: let go of all that was read for it."""
        self.deciding = None
        self._matches = {}
        self.desk.list.show_rows([])
        self.parts.forget()
        self.for_all.forget()

    def show_part(self, name: str) -> None:
        """Show who is new, who may be the same, what could not be read …"""
        self._shown = name
        self.facts.show_current(name)
        self.parts.show_part(name)

    def say_trouble(self, words: str) -> None:
        """A sentence above the facts; none for ""."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        if words:
            announce(self, words)

    def take_focus(self) -> None:
        """To what is to be decided, else to the last button."""
        decides = bool(self.deciding and self.deciding.open())
        target = self.parts.first_stop(self._shown) if decides and self._shown else self.agree
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> Sequence[QWidget]:
        return (self.facts, *self.parts.panes())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def current(self) -> PlannedMatch | None:
        """The match that is looked at."""
        row_id = self.desk.list.current()
        return None if row_id is None else self._matches.get(row_id)

    def decide(self, decision: Decision) -> None:
        """Decide about the match that is looked at, and go on to the next open one."""
        match = self.current()
        if self.deciding is None or match is None:
            return
        self._decide(match, decision)
        self._show_progress()
        announce(self, f"{match.name}: {say_decision(decision, False)}")
        following = self.deciding.next_open(match)
        if following is not None:
            self.desk.list.look_at(following.draft)

    def join_all_with_same_mail(self) -> None:
        assert self.deciding is not None
        for match in self.deciding.open_with_same_mail():
            self._decide(match, Decision.JOIN)
        self._show_progress()
        current = self.current()
        following = self.deciding.next_open(current) if current else None
        if current and following and not self.deciding.is_open(current):
            self.desk.list.look_at(following.draft)

    def _decide(self, match: PlannedMatch, decision: Decision) -> None:
        assert self.deciding is not None
        self.deciding.decide(match, decision)
        self.desk.list.replace(self._row(match))

    def _row(self, match: PlannedMatch) -> MatchRow:
        assert self.deciding is not None
        decision, deciding = self.deciding.decision(match), self.deciding
        stays_away = match.draft in deciding.left_out
        state = say_decision(decision, deciding.is_open(match))
        return MatchRow(
            match.draft,
            match.person_id if match.person_id is not None else -match.draft - 1,
            match.name,
            in_words(match.match.reasons),
            tr("stays away") if stays_away else state,
            decision is Decision.JOIN and not stays_away,
        )

    def _show_matches(self) -> None:
        assert self.deciding is not None
        current = self.desk.list.current()
        self.desk.list.show_rows([self._row(match) for match in self.deciding.plan.matches])
        if current in self._matches:
            self.desk.list.look_at(current)

    def _tick(self, drafts: list[int]) -> None:
        """These are to come or to stay away: say so where they stand among the pairs."""
        known = [draft for draft in drafts if draft in self._matches]
        if len(known) > _FEW:
            self._show_matches()
        else:
            for draft in known:
                self.desk.list.replace(self._row(self._matches[draft]))
        self._show_progress()

    def _show_progress(self) -> None:
        assert self.deciding is not None
        coming = self.deciding.coming()
        self.facts.show_facts(self.deciding, coming)
        self.parts.look_again()
        self.desk.list.offer_join_all(bool(self.deciding.open_with_same_mail()))
        self.agree.setText(say_agree(coming))
        self.agree.setEnabled(coming.anything)
        self.agree.set_kind("secondary" if self.deciding.open() else "primary")
        self.decided.emit()

    def _first_part(self) -> str:
        """What there is to decide, else who is new, else whatever there is."""
        assert self.deciding is not None
        there = self.facts.opens()
        if self.deciding.open():
            return facts.SAME
        return facts.NEW if facts.NEW in there else next(iter(there), "")

    def _offer_circles(self, rows: list[CircleRow]) -> None:
        if self.deciding is not None:
            self.for_all.show_choices(self.deciding, [row.name for row in rows])

    def _compare(self, draft: int) -> None:
        assert self.deciding is not None
        deciding, match = self.deciding, self._matches[draft]

        def take(pair: Comparison | None) -> None:
            if pair is None:
                self.desk.comparison.show_gone()
                return
            by_rule = picks_by(deciding.fields, pair.left.draft, pair.right.draft)
            picks = {**by_rule, **deciding.picks(draft)}
            self.desk.comparison.show_pair(pair, match.match.reasons, picks)

        self._runner.query(
            compare_incoming, deciding.plan, match, then=take, key="import-compare", owner=self
        )

    def _compare_again(self) -> None:
        match = self.current()
        if match is not None:
            self._compare(match.draft)

    def _pick(self, which: Field, picked: Picked) -> None:
        match = self.current()
        if self.deciding is not None and match is not None:
            self.deciding.pick(match.draft, which, picked)
            self.decided.emit()

    def _listen(self) -> None:
        self.desk.chosen.connect(self._compare)
        self.desk.decided.connect(self.decide)
        self.desk.picked.connect(self._pick)
        self.desk.all_joined.connect(self.join_all_with_same_mail)
        self.tables.change.clicked.connect(self.columns_wished)
        self.facts.wished.connect(self.show_part)
        self.for_all.changed.connect(self._show_progress)
        self.for_all.changed.connect(self._compare_again)
        self.for_all.rule_changed.connect(self._show_matches)
        self.for_all.rule_changed.connect(self._show_progress)
        self.parts.ticked.connect(self._tick)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            agree = QShortcut(QKeySequence(key), self)
            agree.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            agree.activated.connect(self.agree.click)

    def _arrange(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head())
        content = QWidget()
        self._scroll = ScrollColumn(content)
        whole.addWidget(self._scroll, 1)
        self._fill(content)
        theming().follow(self._fit)

    def _head(self) -> QVBoxLayout:
        self.agree = Button(tr("Bring them in"), "download")
        self.agree.setToolTip(key_text("Ctrl+Enter"))
        self.agree.clicked.connect(self.agreed)
        self.cancel = Button(tr("Cancel"), kind="quiet")
        self.cancel.setToolTip("Esc")
        self.cancel.clicked.connect(self.cancelled)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=12)
        row.addWidget(self.cancel)
        row.addWidget(self.agree)
        self._files = PlainLabel("", "small", "text2")
        self._trouble = PlainLabel("", "body", "danger")
        line = QWidget()
        ends = EndsLayout(line)
        ends.addWidget(PlainLabel(tr("Before anything changes"), "title", wrap=False))
        ends.addWidget(buttons)
        self._head_column = head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(line)
        head.addWidget(self._files)
        head.addWidget(self.tables)
        head.addWidget(self._trouble)
        return head

    def _fill(self, content: QWidget) -> None:
        self._column = column = QVBoxLayout(content)
        column.setSpacing(18)
        column.addWidget(self.facts)
        column.addWidget(self.for_all)
        column.addWidget(self.parts, 100)
        column.addStretch(1)

    def _fit(self) -> None:
        side = self.parts.fit(self.width())
        self._head_column.setContentsMargins(side, 24, side, 16)
        self._column.setContentsMargins(side, 4, side, 28)
