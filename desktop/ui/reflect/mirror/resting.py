"""Who might rest: one person at a time, over the whole window, and never more than a handful."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.domain.reflect.promised import MightRest
from desktop.services.reflect.mirror.resting import HANDFUL, who_might_rest
from desktop.services.rhythm.setting import keep_mine, set_rhythm
from desktop.ui.people.rest_sheet import RestSheet, let_rest
from desktop.ui.reflect.mirror.resting_card import RestingCard
from desktop.ui.runner import Runner
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.sheet_overlay import SheetOverlay


class WhoMightRest(SheetOverlay):
    """Let rest, slower, or keep; by 1, 2 and 3 as well. Each is one change, and the next
    comes by itself; what is undone comes back."""

    person_wished = Signal(int)
    moment_wished = Signal(object)
    we_spoke_wished = Signal(object)

    def __init__(self, runner: Runner, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent, width=560)
        self.runner, self.clock = runner, clock
        self._decided = 0
        self._last = 0  # whom the last answer was about
        self.shown: MightRest | None = None
        self.card = RestingCard()
        self.nobody = PlainLabel("", "body", "text2")
        self.letting_go: RestSheet | None = None
        self.rest = Button(tr("Let rest…"), "moon", shortcut="1")
        self.slower = Button("", "hourglass", shortcut="2")
        self.keep = Button(tr("Keep as it is"), "check", "quiet", shortcut="3")
        self.close_it = IconButton("x", tr("Close"))
        self._arrange()
        self._connect()

    def open(self) -> None:
        self._decided = 0
        self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts = {Qt.Key.Key_1: self.rest, Qt.Key.Key_2: self.slower, Qt.Key.Key_3: self.keep}
        act = acts.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and self.letting_go is not None:
            self._ask_again()
        elif act is not None and act.isVisible():
            act.click()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Who might rest?"), "heading", wrap=False), 1)
        head.addWidget(self.close_it)
        self._acts = QWidget()
        flow = FlowLayout(self._acts, 8, 6)
        for button in (self.rest, self.slower, self.keep):
            flow.addWidget(button)
        self._column = QVBoxLayout(self.sheet)
        self._column.setContentsMargins(24, 18, 24, 20)
        self._column.setSpacing(14)
        self._column.addLayout(head)
        for part in (self.card, self.nobody, self._acts):
            self._column.addWidget(part)

    def _connect(self) -> None:
        self.rest.clicked.connect(self._ask_to_rest)
        self.slower.clicked.connect(self._slow_down)
        self.keep.clicked.connect(self._keep)
        self.close_it.clicked.connect(self.leave)
        self.card.opened.connect(self._open_last)
        self.runner.changed.connect(self._hear)

    def _read(self) -> None:
        self.runner.query(
            who_might_rest,
            today=self.clock.today(),
            then=self._show,
            key="who-might-rest",
            owner=self,
        )

    def _show(self, found: Sequence[MightRest]) -> None:
        enough = self._decided >= HANDFUL
        self.shown = found[0] if found and not enough else None
        self._forget_parting()
        if self.shown is not None:
            self.card.show_person(self.shown, self.clock.today())
            self.slower.setText(self.card.slower_words)
            announce(self, self.card.accessibleName())
        for part in (self.card, self._acts):
            part.setVisible(self.shown is not None)
        self.nobody.setVisible(self.shown is None)
        self.nobody.setText(_say_done(self._decided, enough))
        self.appear(self.keep if self.shown is not None else self.close_it)
        self.refit()

    def _ask_to_rest(self) -> None:
        """The act of letting go, in the place of the answers."""
        self.letting_go = RestSheet()
        self.letting_go.rest.clicked.connect(self._rest)
        for line in (self.letting_go.grateful, self.letting_go.kind_word):
            line.returnPressed.connect(self._rest)
        self._acts.hide()
        self.card.show_words(False)
        self._column.addWidget(self.letting_go)
        self.letting_go.show()
        self.refit()
        self.letting_go.grateful.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_again(self) -> None:
        self._forget_parting()
        self.card.show_words(True)
        self._acts.show()
        self.refit()
        self.rest.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_parting(self) -> None:
        if self.letting_go is not None:
            self._column.removeWidget(self.letting_go)
            self.letting_go.hide()
            self.letting_go.deleteLater()
            self.letting_go = None

    def _rest(self) -> None:
        if self.shown is None or self.letting_go is None:
            return
        said = self.letting_go.parting()
        self._decided += 1
        let_rest(
            self, self.shown.person_id, said, self.we_spoke_wished.emit, partial(announce, self)
        )

    def _slow_down(self) -> None:
        if self.shown is not None:
            self._decided += 1
            self.runner.change(
                set_rhythm,
                self.shown.slower,
                person_id=self.shown.person_id,
                today=self.clock.today(),
            )

    def _keep(self) -> None:
        if self.shown is not None:
            self._decided += 1
            self.runner.change(keep_mine, self.shown.person_id, today=self.clock.today())

    def _hear(self, changes: Changes) -> None:
        """The next one; after an undo the one it was about is there again."""
        if not self.isVisible():
            return
        if changes.direction == "undone":
            self._decided = max(0, self._decided - 1)
        self._read()

    def _open_last(self) -> None:
        """Their last talk, on their card."""
        shown = self.shown
        self.leave()
        if shown is not None and shown.last is not None:
            self.moment_wished.emit(shown.last)
        elif shown is not None:
            self.person_wished.emit(shown.person_id)


def _say_done(decided: int, enough: bool) -> str:
    if enough:
        return tr("That is enough for one day.")
    if decided:
        return tr("That is all. The others are as you want them.")
    return tr("Nobody, just now: with everybody there was a word, or something is open.")
