"""Before anything changes: what would come in, and who of them may be here already."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.importing import Decision, ImportPlan, PlannedMatch
from desktop.domain.joining import Field
from desktop.domain.matches import in_words
from desktop.domain.proposals import Comparison
from desktop.services.matching.proposals import compare_incoming
from desktop.ui.importing.deciding import Deciding, Picked
from desktop.ui.importing.desk import PairDesk
from desktop.ui.importing.facts import Facts
from desktop.ui.importing.lists import Newcomers, UnreadableLines
from desktop.ui.importing.matches import MatchRow
from desktop.ui.importing.wording import say_decision, say_files
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn


class Review(QWidget):
    """Shows a plan and takes decisions. ``agreed`` and ``cancelled`` end it."""

    agreed = Signal()
    cancelled = Signal()

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.deciding: Deciding | None = None
        self._matches: dict[int, PlannedMatch] = {}
        self.facts, self.newcomers = Facts(), Newcomers()
        self.desk = PairDesk(runner)
        self.unreadable = UnreadableLines()
        self._arrange()
        self._listen()

    def show_plan(self, plan: ImportPlan) -> None:
        """Begin to decide about this plan."""
        self.deciding = Deciding(plan)
        safe = self.tr("Nothing is written until you say so, and one undo takes all of it back.")
        self._files.setText(f"{say_files(plan.batch)}. {safe}")
        self.say_trouble("")
        self.desk.setVisible(bool(plan.matches))
        self.newcomers.show_plan(plan)
        self.unreadable.show_lines(plan.batch.unreadable)
        self._matches = {match.draft: match for match in plan.matches}
        self.desk.list.show_rows([self._row(match) for match in plan.matches])
        self._show_progress()
        if plan.matches:
            self.desk.list.look_at((self.deciding.open() or plan.matches)[0].draft)
        self._scroll.verticalScrollBar().setValue(0)
        self.take_focus()

    def say_trouble(self, words: str) -> None:
        """A sentence above the facts; none for ""."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        if words:
            announce(self, words)

    def take_focus(self) -> None:
        """To the list where there is something to decide, else to the last button."""
        has_matches = bool(self.deciding and self.deciding.plan.matches)
        target = self.desk.list.view if has_matches else self.agree
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> Sequence[QWidget]:
        return (self.desk.list, self.desk.comparison)

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
        decision = self.deciding.decision(match)
        return MatchRow(
            match.draft,
            match.person_id if match.person_id is not None else -match.draft - 1,
            match.name,
            in_words(match.match.reasons),
            say_decision(decision, self.deciding.is_open(match)),
            decision is Decision.JOIN,
        )

    def _show_progress(self) -> None:
        assert self.deciding is not None
        self.facts.show_facts(self.deciding)
        self.desk.list.offer_join_all(bool(self.deciding.open_with_same_mail()))
        self.agree.set_kind("secondary" if self.deciding.open() else "primary")

    def _compare(self, draft: int) -> None:
        assert self.deciding is not None
        match = self._matches[draft]
        plan, picks = self.deciding.plan, self.deciding.picks(match)

        def take(pair: Comparison | None) -> None:
            if pair is None:
                self.desk.comparison.show_gone()
            else:
                self.desk.comparison.show_pair(pair, match.match.reasons, picks)

        self._runner.query(
            compare_incoming, plan, match, then=take, key="import-compare", owner=self
        )

    def _pick(self, which: Field, picked: Picked) -> None:
        match = self.current()
        if self.deciding is not None and match is not None:
            self.deciding.pick(match, which, picked)

    def _listen(self) -> None:
        self.desk.chosen.connect(self._compare)
        self.desk.decided.connect(self.decide)
        self.desk.picked.connect(self._pick)
        self.desk.all_joined.connect(self.join_all_with_same_mail)
        self.facts.unreadable_wished.connect(self._show_unreadable)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            agree = QShortcut(QKeySequence(key), self)
            agree.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            agree.activated.connect(self.agreed)

    def _show_unreadable(self) -> None:
        self._scroll.ensureWidgetVisible(self.unreadable)
        self.unreadable.lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head())
        self._scroll = ScrollColumn(self._content())
        whole.addWidget(self._scroll, 1)
        theming().follow(self._fit)

    def _head(self) -> QVBoxLayout:
        self.agree = Button(self.tr("Bring them in"), "download")
        self.agree.setToolTip("Ctrl+Enter")
        self.agree.clicked.connect(self.agreed)
        self.cancel = Button(self.tr("Cancel"), kind="quiet")
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
        ends.addWidget(PlainLabel(self.tr("Before anything changes"), "title", wrap=False))
        ends.addWidget(buttons)
        self._head_column = head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(line)
        head.addWidget(self._files)
        head.addWidget(self._trouble)
        return head

    def _content(self) -> QWidget:
        content = QWidget()
        self._column = column = QVBoxLayout(content)
        column.setSpacing(18)
        column.addWidget(self.facts)
        column.addWidget(self.desk, 100)
        column.addWidget(self.newcomers)
        column.addWidget(self.unreadable)
        column.addStretch(1)
        return content

    def _fit(self) -> None:
        side = self.desk.fit(self.width())
        self._head_column.setContentsMargins(side, 24, side, 16)
        self._column.setContentsMargins(side, 4, side, 28)
