"""Before anything changes: what would come in, and who of them may be here already."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.domain.importing import Decision, ImportPlan, PlannedMatch
from desktop.domain.joining import Field
from desktop.domain.proposals import Comparison
from desktop.services.matching.proposals import compare_incoming
from desktop.services.people.photos import small_photos
from desktop.ui.importing.deciding import Deciding, Picked
from desktop.ui.importing.facts import Facts
from desktop.ui.importing.lists import Newcomers, UnreadableLines
from desktop.ui.importing.matches import MatchList
from desktop.ui.importing.side_by_side import SideBySide
from desktop.ui.importing.wording import say_decision, say_files
from desktop.ui.portraits import Portraits
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn

_SIDE_BY_SIDE = 52  # em; in less the list stands above the comparison
_WIDE = 72  # em from which on the list is as wide as it likes
_BODY = 360  # least height of list and comparison, at 14 px text
_ANY = 16_777_215  # Qt's word for no limit
_LIST, _NARROW_LIST = 310, 236
_SIDE, _NARROW_SIDE = 40, 22  # the page's margins


class Review(QWidget):
    """Shows a plan and takes decisions. ``agreed`` and ``cancelled`` end it."""

    agreed = Signal()
    cancelled = Signal()

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.deciding: Deciding | None = None
        self._portraits = Portraits(runner, small_photos, self)
        self.facts, self.newcomers = Facts(), Newcomers()
        self.matches = MatchList(self._portraits.of)
        self.comparison = SideBySide(runner)
        self.unreadable = UnreadableLines()
        self._arrange()
        self._listen()

    def show_plan(self, plan: ImportPlan) -> None:
        """Begin to decide about this plan."""
        self.deciding = Deciding(plan)
        safe = self.tr("Nothing is written until you say so, and one undo takes all of it back.")
        self._files.setText(f"{say_files(plan.batch)}. {safe}")
        self.say_trouble("")
        self._body.setVisible(bool(plan.matches))
        self.newcomers.show_plan(plan)
        self.unreadable.show_lines(plan.batch.unreadable)
        self.matches.show_matches(self.deciding)
        self._show_progress()
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
        target = self.matches.view if has_matches else self.agree
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> Sequence[QWidget]:
        return (self.matches, self.comparison)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and 2 decide also from the fields of the comparison."""
        if self.deciding is None or not self.deciding.plan.matches:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.decide(Decision.JOIN)
        elif event.key() == Qt.Key.Key_2:
            self.decide(Decision.TWO)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def decide(self, decision: Decision) -> None:
        """Decide about the match that is looked at, and go on to the next open one."""
        match = self.matches.current()
        if self.deciding is None or match is None:
            return
        self.deciding.decide(match, decision)
        self.matches.refresh()
        self._show_progress()
        announce(self, f"{match.name}: {say_decision(decision, False)}")
        following = self.deciding.next_open(match)
        if following is not None:
            self.matches.look_at(following)

    def join_all_with_same_mail(self) -> None:
        assert self.deciding is not None
        for match in self.deciding.open_with_same_mail():
            self.deciding.decide(match, Decision.JOIN)
        self.matches.refresh()
        self._show_progress()
        current = self.matches.current()
        if current is not None and not self.deciding.is_open(current):
            self.matches.look_at(self.deciding.next_open(current) or current)

    def _show_progress(self) -> None:
        assert self.deciding is not None
        self.facts.show_facts(self.deciding)
        self.agree.set_kind("secondary" if self.deciding.open() else "primary")

    def _compare(self, match: PlannedMatch) -> None:
        assert self.deciding is not None
        plan, picks = self.deciding.plan, self.deciding.picks(match)

        def take(pair: Comparison | None) -> None:
            if pair is None:
                self.comparison.show_gone()
            else:
                self.comparison.show_pair(pair, match.match.reasons, picks)

        self._runner.query(
            compare_incoming, plan, match, then=take, key="import-compare", owner=self
        )

    def _pick(self, which: Field, picked: Picked) -> None:
        match = self.matches.current()
        if self.deciding is not None and match is not None:
            self.deciding.pick(match, which, picked)

    def _listen(self) -> None:
        self._portraits.arrived.connect(self.matches.repaint_faces)
        self.matches.chosen.connect(self._compare)
        for source in (self.matches, self.comparison):
            source.joined.connect(lambda: self.decide(Decision.JOIN))
            source.parted.connect(lambda: self.decide(Decision.TWO))
        self.comparison.put_off.connect(lambda: self.decide(Decision.LATER))
        self.comparison.picked.connect(self._pick)
        self.matches.all_joined.connect(self.join_all_with_same_mail)
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
        self._body = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(20)
        self._beside.addWidget(self.matches)
        self._beside.addWidget(self.comparison, 1)
        content = QWidget()
        self._column = column = QVBoxLayout(content)
        column.setSpacing(18)
        column.addWidget(self.facts)
        column.addWidget(self._body, 100)
        column.addWidget(self.newcomers)
        column.addWidget(self.unreadable)
        column.addStretch(1)
        return content

    def _fit(self) -> None:
        """List and comparison beside each other where there is room, else stacked."""
        scaled, em = theming().fonts.scaled, theming().fonts.em
        beside = self.width() >= em(_SIDE_BY_SIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(across if beside else down)
        wide = self.width() >= em(_WIDE)
        width = scaled(_LIST if wide else _NARROW_LIST)
        side = _SIDE if wide else _NARROW_SIDE
        self._head_column.setContentsMargins(side, 24, side, 16)
        self._column.setContentsMargins(side, 4, side, 28)
        self.comparison.show_promise(wide)
        self.matches.setMinimumSize(width if beside else 0, scaled(_BODY if beside else _BODY // 2))
        self.matches.setMaximumWidth(width if beside else _ANY)
        self.comparison.setMinimumHeight(scaled(_BODY))
