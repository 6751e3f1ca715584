"""The sheet "We spoke": type a line, see what is understood, Enter keeps it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.errors import KithError
from desktop.domain.names import NameMatch, ResolvedName
from desktop.domain.talk_line import Span, TalkLine, name_at, read_line
from desktop.domain.text import fold
from desktop.domain.understood_talk import Corrections, UnderstoodTalk, understand
from desktop.services import interactions
from desktop.services.people import names
from desktop.ui.runner import Runner
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.theme import theming
from desktop.ui.we_spoke.more import More
from desktop.ui.we_spoke.name_offers import NameOffers
from desktop.ui.we_spoke.talk_input import TalkInput, point_below
from desktop.ui.we_spoke.understood import Understood
from desktop.ui.we_spoke.wording import say_outcome
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chips import KeyCap
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.sheet_overlay import SheetOverlay
from desktop.ui.widgets.surfaces import Hairline, Surface

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BETWEEN = 62  # pixels around and between the parts of the sheet
_A_MOMENT = 60  # milliseconds after a key before the store is asked


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
        self._corrections = Corrections()
        self._resolved: dict[str, ResolvedName] = {}
        self._line = TalkLine()
        self._typed_at: Span | None = None
        self._wants_to_keep = self._is_keeping = False
        self.input = TalkInput(
            self.tr("We spoke: with whom, what, when, and what you heard"),
            self.tr("Ana, Jonas coffee yesterday: the new school #promised a book by Sunday"),
        )
        self.understood = Understood(self._corrections)
        self.more = More(clock.today)
        self.offers = NameOffers(self)
        self._ask = QTimer(self, singleShot=True, interval=_A_MOMENT)
        self._ask.timeout.connect(self._resolve)
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self.refit)
        self._arrange()
        self._connect()

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
        self._resolve()
        if self._unknown():
            self._wants_to_keep = True
            return
        self._wants_to_keep = False
        talk = self._talk()
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
        self._note = _Note()
        self._add = Button(self.tr("Add more"), "plus", "quiet", small=True, shortcut="Tab")
        self._keep_button = Button(self.tr("Keep it"), kind="primary", small=True, shortcut="Enter")
        self._hint = PlainLabel(self.tr("Only a name is needed."), "small", "text3")
        self._foot = self._make_foot()
        self._body = _Body()
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
        column.addWidget(_padded(self._head))
        column.addSpacing(8)
        column.addWidget(_padded(self.input))
        column.addSpacing(14)
        column.addWidget(Hairline())
        column.addWidget(ScrollColumn(self._body), 1)
        column.addSpacing(10)
        column.addWidget(_padded(self._foot))

    def _make_head(self) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(_Glyph())
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
        self.input.cursorPositionChanged.connect(self._offer)
        self.input.entered.connect(self.keep)
        self.input.tabbed.connect(self._on_tab)
        self.input.steer = self._steer_offers
        self._body.room_wished.connect(self._settle.start)
        self.understood.corrected.connect(self._show_talk)
        self.offers.taken.connect(self._take_offer)
        self._add.clicked.connect(self.add_more)
        self._keep_button.clicked.connect(self.keep)
        for text in (self.more.words, self.more.shared):
            text.entered.connect(self.keep)
            text.textChanged.connect(self.refit)
        for field in (self.more.feeling, self.more.place, self.more.next_reason):
            field.returnPressed.connect(self.keep)
        self._runner.changed.connect(self._forget_names)

    def _begin_anew(self) -> None:
        self._corrections = self.understood.corrections = Corrections()
        self._resolved.clear()
        self._wants_to_keep = self._is_keeping = False
        self.more.clear()
        self.more.hide()
        self._add.show()
        self._say("")

    def _name(self, people: Sequence[NameMatch]) -> None:
        """Begin the line with these names, each meaning exactly that person."""
        for person in people:
            self._corrections.mean(person.name, person)
        typed = ", ".join(person.name for person in people)
        self.input.set_line(f"{typed} " if typed else "")

    def _read(self) -> None:
        """Read the line anew; ask the store for names that are new in it."""
        text = self.input.toPlainText()
        self._line = read_line(text, today=self._clock.today(), day_first=_day_first())
        self.input.mark(self._line.spans)
        self._show_talk()
        self._ask.start()

    def _resolve(self) -> None:
        self._ask.stop()
        unknown = self._unknown()
        if unknown:
            self._runner.query(
                names.resolve, unknown, then=self._take_names, key="we-spoke-names", owner=self
            )
        self._offer()

    def _unknown(self) -> list[str]:
        return [name for name in self._line.names if name not in self._resolved]

    def _take_names(self, found: Sequence[ResolvedName]) -> None:
        self._resolved.update({name.typed: name for name in found})
        self._show_talk()
        if self._wants_to_keep:
            self.keep()

    def _forget_names(self, changes: Changes) -> None:
        if changes and not self._is_keeping:
            self._resolved.clear()
            if self.isVisible():
                self._resolve()

    def _talk(self) -> UnderstoodTalk:
        return understand(self._line, self._resolved, self._corrections, today=self._clock.today())

    def _show_talk(self) -> None:
        talk, today = self._talk(), self._clock.today()
        self.understood.setVisible(bool(talk.people))
        self._note.setVisible(bool(talk.people))
        if talk.people:
            self.understood.show_talk(talk, today)
            self._note.say(say_outcome(talk, today))
        self.refit()

    def _offer(self) -> None:
        """Offer names for the one at the cursor, unless it is whole already."""
        typed = name_at(self.input.toPlainText(), self.input.cursor_at())
        self._typed_at = typed
        if typed is None or self.input.textCursor().hasSelection():
            self.offers.hide()
            return
        words = self.input.toPlainText()[typed.start : typed.end]
        self._runner.query(
            names.complete, words, then=self._show_offers, key="we-spoke-offers", owner=self
        )

    def _show_offers(self, found: Sequence[NameMatch]) -> None:
        if self._typed_at is None or not self.isVisible() or not self.input.hasFocus():
            self.offers.hide()
            return
        typed = self.input.toPlainText()[self._typed_at.start : self._typed_at.end]
        whole = any(fold(person.name) == fold(typed.strip()) for person in found)
        below = self.input.mapTo(self, point_below(self.input).bottomLeft())
        self.offers.offer(() if whole else found, below)

    def _steer_offers(self, event: QKeyEvent) -> bool:
        """Up and Down choose, Tab takes, Enter takes what was chosen, Esc closes them."""
        if not self.offers.isVisible():
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.offers.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Tab or (key in _ENTER and self.offers.has_current):
            self.offers.take()
        elif key == Qt.Key.Key_Escape:
            self.offers.hide()
        else:
            return False
        return True

    def _take_offer(self, person: NameMatch) -> None:
        if self._typed_at is None:
            return
        self._corrections.mean(person.name, person)
        start, end = self._typed_at.start, self._typed_at.end
        self.input.replace(start, end, person.name)
        self.offers.hide()

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


class _Note(Surface):
    """What keeping will do, on a quiet ground."""

    def __init__(self) -> None:
        super().__init__("sunken")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 9, 12, 9)
        line.setSpacing(10)
        line.addWidget(_Glyph("rotate-ccw", "text2", 16), 0, Qt.AlignmentFlag.AlignTop)
        self._words = PlainLabel("", "small", "text2")
        line.addWidget(self._words, 1)

    def say(self, words: str) -> None:
        if words != self._words.text():
            self._words.setText(words)
            self._words.updateGeometry()


class _Body(QWidget):
    """Tells when its parts want more or less room than they have."""

    room_wished = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.room_wished.emit()
        return super().event(event)


class _Glyph(QWidget):
    def __init__(
        self, name: str = "message-circle-heart", color: str = "accent_text", size: int = 18
    ) -> None:
        super().__init__()
        self._name, self._color, self._size = name, color, size
        theming().follow(self._restyle)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self.rect(), self._name, theming().current.color(self._color))

    def _restyle(self) -> None:
        side = theming().fonts.scaled(self._size)
        self.setFixedSize(side, side)
        self.update()


def _padded(part: QWidget) -> QWidget:
    whole = QWidget()
    line = QVBoxLayout(whole)
    line.setContentsMargins(20, 0, 20, 0)
    line.addWidget(part)
    return whole


def _day_first() -> bool:
    """Whether 3/11 is the third of November in this region."""
    order = QLocale.system().dateFormat(QLocale.FormatType.ShortFormat).casefold()
    return not (0 <= order.find("m") < order.find("d"))
