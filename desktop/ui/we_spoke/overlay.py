"""The sheet "We spoke": type a line, see what is understood, Enter keeps it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.errors import KithError
from desktop.domain.names import NameMatch
from desktop.domain.understood_talk import UnderstoodTalk
from desktop.services import interactions
from desktop.services.people import names
from desktop.ui.region import prepare_days
from desktop.ui.runner import Runner
from desktop.ui.we_spoke.completing import Completing
from desktop.ui.we_spoke.more import More
from desktop.ui.we_spoke.parts import Body, Glyph, Note, padded
from desktop.ui.we_spoke.reading import Reading
from desktop.ui.we_spoke.talk_input import TalkInput
from desktop.ui.we_spoke.understood import Understood
from desktop.ui.we_spoke.wording import say_outcome
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chips import KeyCap
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.sheet_overlay import SheetOverlay
from desktop.ui.widgets.surfaces import Hairline

_BETWEEN = 62  # pixels around and between the parts of the sheet


class WeSpoke(SheetOverlay):
    """Open from anywhere. What was begun and left is offered again the next time.

    ``unfinished_changed`` brings the text that is kept for then, so that it can
    outlive the window.
    """

    unfinished_changed = Signal(str)
    kept = Signal(object)  # Changes

    def __init__(
        self, runner: Runner, clock: Clock, parent: QWidget, *, unfinished: str = ""
    ) -> None:
        super().__init__(parent)
        self._runner, self._clock = runner, clock
        self._unfinished = unfinished
        self._wants_to_keep = self._is_keeping = False
        self.input = TalkInput(
            self.tr("We spoke: with whom, what, when, and what you heard"),
            self.tr("Ana, Jonas coffee yesterday: the new school #promised a book by Sunday"),
        )
        self._reading = Reading(runner, clock, self)
        self.understood = Understood(self._reading.corrections)
        self.more = More(clock.today)
        self._completing = Completing(runner, self.input, self)
        self.offers = self._completing.offers
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self.refit)
        self._arrange()
        self._connect()
        prepare_days()

    @property
    def unfinished(self) -> str:
        """What was begun and not kept."""
        return self._unfinished

    def open(self, people_ids: Sequence[int] = (), text: str = "") -> None:
        """Show it with these people named, or this text, or what was left unfinished."""
        begun = "" if people_ids or text else self._unfinished
        self._begin_anew()
        if begun:
            self._say(self.tr("You had begun this."))
        self.input.set_line(text or begun, select=bool(begun))
        self.appear(self.input)
        self._read()
        if people_ids:
            self._runner.query(
                names.by_id, list(people_ids), then=self._name, key="we-spoke-ids", owner=self
            )

    def keep(self) -> None:
        """Keep the talk, or say what is still missing."""
        if self._is_keeping:
            return
        self._wants_to_keep = True
        self._reading.ask()
        if not self._reading.is_known or not self._wants_to_keep:
            return
        self._wants_to_keep = False
        talk = self._reading.talk()
        if not talk.people:
            self._say(self.tr("A name is needed: with whom was it?"), trouble=True)
        elif not talk.is_ready:
            self._say(self.tr("More than one fits. Who is meant?"), trouble=True)
            self.understood.ask_who()
        elif talk.day > self._clock.today():
            self._say(self.tr("That day is still to come. Was it another?"), trouble=True)
        elif words := self.more.trouble():
            self._say(words, trouble=True)
        else:
            self._keep(talk)

    def leave(self) -> None:
        """Close it; what was typed is kept for the next time."""
        if self.isVisible() and not self._is_keeping:
            self._remember(self.input.toPlainText().strip())
        self.offers.hide()
        super().leave()

    def add_more(self) -> None:
        """Show the further fields, with the keyboard on the first."""
        self.more.show()
        self._add.hide()
        self.fit()
        self.more.words.setFocus(Qt.FocusReason.TabFocusReason)

    def wished_height(self, width: int) -> int:
        body = self._body.layout()
        middle = body.totalHeightForWidth(width - 2) if body is not None else 0
        foot = self._foot.layout()
        below = foot.totalHeightForWidth(width - 42) if foot is not None else 0
        return self._head.sizeHint().height() + self.input.height() + middle + below + _BETWEEN

    def _arrange(self) -> None:
        self._head = self._make_head()
        self._note = Note()
        self._add = Button(self.tr("Add more"), "plus", "quiet", small=True, shortcut="Tab")
        self._keep_button = Button(self.tr("Keep it"), kind="primary", small=True, shortcut="Enter")
        self._hint = PlainLabel(self.tr("Only a name is needed."), "small", "text3")
        self._foot = self._make_foot()
        self._body = Body()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(20, 14, 20, 2)
        body.setSpacing(12)
        body.addWidget(self.understood)
        body.addWidget(self.more)
        body.addWidget(self._note)
        body.addStretch(1)
        self.more.hide()
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(1, 14, 1, 14)
        column.setSpacing(0)
        column.addWidget(padded(self._head))
        column.addSpacing(8)
        column.addWidget(padded(self.input))
        column.addSpacing(14)
        column.addWidget(Hairline())
        column.addWidget(ScrollColumn(self._body), 1)
        column.addSpacing(10)
        column.addWidget(padded(self._foot))

    def _make_head(self) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(Glyph())
        title = PlainLabel(self.tr("We spoke"), weight=QFont.Weight.DemiBold, wrap=False)
        line.addWidget(title)
        line.addStretch(1)
        line.addWidget(KeyCap("Esc"))
        return head

    def _make_foot(self) -> QWidget:
        foot, acts = QWidget(), QWidget()
        line = QHBoxLayout(acts)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._add)
        line.addWidget(self._keep_button)
        ends = EndsLayout(foot)
        ends.addWidget(self._hint)
        ends.addWidget(acts)
        return foot

    def _connect(self) -> None:
        self.input.textChanged.connect(self._read)
        self.input.entered.connect(self.keep)
        self.input.tabbed.connect(self._on_tab)
        self._body.room_wished.connect(self._settle.start)
        self._reading.changed.connect(self._take_reading)
        self.understood.corrected.connect(self._show_talk)
        self._completing.meant.connect(lambda person: self._reading.name([person]))
        self._add.clicked.connect(self.add_more)
        self._keep_button.clicked.connect(self.keep)
        for text in (self.more.words, self.more.shared):
            text.entered.connect(self.keep)
            text.escaped.connect(self.leave)
        for field in (self.more.feeling, self.more.place, self.more.next_reason):
            field.returnPressed.connect(self.keep)

    def _begin_anew(self) -> None:
        self.understood.corrections = self._reading.begin_anew()
        self._keep_button.setEnabled(True)
        self._wants_to_keep = self._is_keeping = False
        self.more.clear()
        self.more.hide()
        self._add.show()
        self._say("")

    def _name(self, people: Sequence[NameMatch]) -> None:
        self.input.set_line(self._reading.name(people))

    def _read(self) -> None:
        self._reading.read(self.input.toPlainText())

    def _take_reading(self) -> None:
        """It means something else now; what was to be kept may be known at last."""
        self.input.mark(self._reading.line.spans)
        self._show_talk()
        if self._wants_to_keep and self._reading.is_known:
            self.keep()

    def _show_talk(self) -> None:
        talk, today = self._reading.talk(), self._clock.today()
        self.understood.setVisible(bool(talk.people))
        outcome = say_outcome(talk, today)
        self._note.setVisible(bool(outcome))
        if talk.people:
            self.understood.show_talk(talk, today)
            self._note.say(outcome)
        self.refit()

    def _on_tab(self) -> None:
        if self.more.isVisible():
            self.focusNextPrevChild(True)
        else:
            self.add_more()

    def _keep(self, talk: UnderstoodTalk) -> None:
        draft = talk.draft()
        self.more.add_to(draft)
        self._is_keeping = True
        self._keep_button.setEnabled(False)
        self._runner.change(
            interactions.log, draft, now=self._clock.now(), then=self._done, failed=self._failed
        )

    def _done(self, changes: Changes) -> None:
        self._is_keeping = False
        self._keep_button.setEnabled(True)
        self.input.set_line("")
        self.leave()
        self.kept.emit(changes)

    def _failed(self, error: KithError) -> None:
        self._is_keeping = False
        self._keep_button.setEnabled(True)
        self._say(str(error), trouble=True)

    def _remember(self, text: str) -> None:
        if text != self._unfinished:
            self._unfinished = text
            self.unfinished_changed.emit(text)

    def _say(self, words: str, *, trouble: bool = False) -> None:
        """At the foot: what is missing, or how little is needed."""
        self._hint.setText(words or self.tr("Only a name is needed."))
        self._hint.set_color("text" if trouble else "text3")
        if trouble:
            announce(self, words)
        self.refit()
