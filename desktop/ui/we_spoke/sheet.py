"""The sheet "We spoke": type a line, see what is understood, Enter keeps it.

It lies over the window (``overlay``) or in a small window of its own (``alone``).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.errors import KithError
from desktop.domain.language import tr
from desktop.domain.names import CircleMatch, NameMatch
from desktop.domain.still_open import StillOpen
from desktop.domain.understood_talk import UnderstoodTalk
from desktop.half_written import HalfWritten
from desktop.services import interactions
from desktop.services.people import names
from desktop.ui.half_filled import HalfFilled
from desktop.ui.region import reading_of_days
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.we_spoke.begun import Begun
from desktop.ui.we_spoke.completing import Completing
from desktop.ui.we_spoke.more import More
from desktop.ui.we_spoke.parts import Body, Foot, Glyph, Note, padded
from desktop.ui.we_spoke.reading import Reading
from desktop.ui.we_spoke.still_open import StillOpenRows
from desktop.ui.we_spoke.talk_input import TalkInput
from desktop.ui.we_spoke.understood import Understood
from desktop.ui.we_spoke.wording import say_outcome, say_trouble
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.chips import KeyCap
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.surfaces import Hairline

MARGINS = (1, 14, 1, 14)  # around it: there the edges and round corners of its host are
_BETWEEN = 62  # pixels around and between the parts, with those

_MORE = "we_spoke/more"  # under which it is half written


class TalkSheet(QWidget):
    """What was begun and left is offered again the next time, after a crash too.

    ``done`` wants the sheet away; ``kept`` tells before that what was kept.
    ``room_wished`` says that it wants more or less height.
    """

    done = Signal()
    kept = Signal(object)  # Changes
    room_wished = Signal()

    def __init__(
        self, runner: Runner, clock: Clock, half_written: HalfWritten, page: QWidget
    ) -> None:
        """``page`` is what offered names lie upon."""
        super().__init__()
        self._runner, self._clock = runner, clock
        self._origin = ""
        self._goes_on = ""  # after the names, once they are known
        self._wants_to_keep = self._is_keeping = False
        self.input = TalkInput(
            tr("We spoke: with whom, what, when, and what you heard"),
            tr("Ana, Jonas coffee yesterday: the new school #promised a book by Sunday"),
        )
        self.reading = Reading(runner, clock, self)
        self.understood = Understood(self.reading.corrections)
        self.still_open = StillOpenRows(self)
        self.more = More(clock.today)
        self._completing = Completing(runner, self.input, self.reading, page)
        self.offers = self._completing.offers
        self._begun = Begun(self.input, half_written)
        self._half_more = HalfFilled(self.more, half_written)
        self._arrange()
        self._connect()
        self.setAutoFillBackground(True)  # so that a key repaints nothing below it
        theming().follow(self._restyle)
        reading_of_days().prepare()

    def begin(self, people_ids: Sequence[int] = (), text: str = "", *, origin: str = "") -> None:
        """With these people named and the line going on with this text, or with the text
        alone, or with what was left unfinished. ``origin`` is that of the talk."""
        self._origin = origin
        begun = "" if people_ids or text else self._begun.found()
        self._goes_on = text if people_ids else ""
        self._begin_anew()
        if begun:
            self._say(tr("You had begun this."))
        if self._half_more.begin(_MORE) and begun:
            self.add_more()
        elif not begun:
            self.more.clear()
        self.input.set_line(text or begun, select=bool(begun))
        self._read()
        if people_ids:
            self._runner.query(
                names.by_id, list(people_ids), then=self._name, key="we-spoke-ids", owner=self
            )

    def leave(self) -> None:
        """It goes away now: what stands in it is kept for the next time."""
        if not self._is_keeping:
            self._begun.remember()
            self._half_more.write_down()
        self.offers.hide()

    def keep(self) -> None:
        """Keep the talk, or say what is still missing."""
        if self._is_keeping:
            return
        self._wants_to_keep = True
        self.reading.ask()
        if not self.reading.is_known or not self._wants_to_keep:
            return
        self._wants_to_keep = False
        talk = self.reading.talk()
        trouble = say_trouble(talk, self._clock.today()) or self.more.trouble()
        if trouble:
            self._say(trouble, trouble=True)
            self.understood.ask_who()
        else:
            self._keep(talk)

    def add_more(self) -> None:
        """Show the further fields, with the keyboard on the first."""
        self.more.show()
        self.foot.add.hide()
        self.room_wished.emit()
        self.more.words.setFocus(Qt.FocusReason.TabFocusReason)

    def wished_height(self, width: int) -> int:
        middle, below = _height(self._body, width - 2), _height(self.foot, width - 42)
        return self._head.sizeHint().height() + self.input.height() + middle + below + _BETWEEN

    def _arrange(self) -> None:
        self._head = self._make_head()
        self._note, self.foot, self._body = Note(), Foot(), Body()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(20, 14, 20, 2)
        body.setSpacing(12)
        for part in (self.understood, self.still_open, self.more, self._note):
            body.addWidget(part)
        body.addStretch(1)
        self.more.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(padded(self._head))
        column.addSpacing(8)
        column.addWidget(padded(self.input))
        column.addSpacing(14)
        column.addWidget(Hairline())
        area = ScrollColumn(self._body)
        area.setMinimumHeight(1)  # while nothing is understood it is lower than Qt would have it
        column.addWidget(area, 1)
        column.addSpacing(10)
        column.addWidget(padded(self.foot))

    def _make_head(self) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(Glyph())
        title = PlainLabel(tr("We spoke"), weight=QFont.Weight.DemiBold, wrap=False)
        line.addWidget(title)
        line.addStretch(1)
        line.addWidget(KeyCap("Esc"))
        return head

    def _connect(self) -> None:
        self.input.textChanged.connect(self._read)
        self.input.entered.connect(self.keep)
        self.input.tabbed.connect(self._on_tab)
        self._body.room_wished.connect(self.room_wished)
        self.reading.changed.connect(self._take_reading)
        self.understood.corrected.connect(self._take_correction)
        self.understood.spell_wished.connect(self._spell)
        self.still_open.ticked.connect(self._tick)
        self._completing.meant.connect(lambda person: self.reading.name([person]))
        self.foot.add.clicked.connect(self.add_more)
        self.foot.keep.clicked.connect(self.keep)
        for text in (self.more.words, self.more.shared):
            text.entered.connect(self.keep)
            text.escaped.connect(self.done)
        for field in (self.more.feeling, self.more.place, self.more.next_reason):
            field.returnPressed.connect(self.keep)

    def _begin_anew(self) -> None:
        self.understood.corrections = self.reading.begin_anew()
        self.foot.keep.setEnabled(True)
        self._wants_to_keep = self._is_keeping = False
        self.more.clear()
        self.more.hide()
        self.foot.add.show()
        self._say("")

    def _name(self, people: Sequence[NameMatch]) -> None:
        self.input.set_line(self.reading.name(people) + self._goes_on)

    def _spell(self, typed: str, circle: CircleMatch) -> None:
        """Put the names of a circle's people in the place of its own."""
        at = self.input.toPlainText().find(typed)
        if at >= 0:
            names_in = self.reading.name(circle.people).rstrip()
            self.input.replace(at, at + len(typed), names_in)
        self.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        self.reading.read(self.input.toPlainText())

    def _take_reading(self) -> None:
        """It means something else now; what was to be kept may be known at last."""
        self.input.mark(self.reading.line.spans)
        self._show_talk()
        if self._wants_to_keep and self.reading.is_known:
            self.keep()

    def _take_correction(self) -> None:
        """The keyboard goes back to the line, so that Enter keeps."""
        self._say("")
        self.reading.ask()
        self._show_talk()
        self.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tick(self, row: StillOpen, on: bool) -> None:
        ticked = self.reading.corrections.ticked
        (ticked.add if on else ticked.discard)(row)

    def _show_talk(self) -> None:
        talk, today = self.reading.talk(), self._clock.today()
        standing = self.reading.standing
        self.understood.setVisible(bool(talk.named))
        outcome = say_outcome(talk, today, standing.planned)
        self._note.setVisible(bool(outcome))
        self.still_open.show_rows(standing.open if talk.named else (), len(talk.known))
        if talk.named:
            self.understood.show_talk(talk, today)
            self._note.say(outcome)
        self.room_wished.emit()

    def _on_tab(self) -> None:
        if self.more.isVisible():
            self.focusNextPrevChild(True)
        else:
            self.add_more()

    def _keep(self, talk: UnderstoodTalk) -> None:
        draft = talk.draft()
        self.more.add_to(draft)
        draft.origin = self._origin
        self._is_keeping = True
        self.foot.keep.setEnabled(False)
        self._runner.change(
            interactions.log, draft, now=self._clock.now(), then=self._done, failed=self._failed
        )

    def _done(self, changes: Changes) -> None:
        self._is_keeping = False
        self.foot.keep.setEnabled(True)
        self._half_more.end()
        self.input.set_line("")
        self._begun.remember()
        self.kept.emit(changes)
        self.done.emit()

    def _failed(self, error: KithError) -> None:
        self._is_keeping = False
        self.foot.keep.setEnabled(True)
        self._say(str(error), trouble=True)

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theming().current.raised)
        self.setPalette(palette)

    def _say(self, words: str, *, trouble: bool = False) -> None:
        """At the foot: what is missing, or how little is needed."""
        self.foot.say(words, trouble=trouble)
        if trouble:
            announce(self, words)
        self.room_wished.emit()


def _height(part: QWidget, width: int) -> int:
    """What its layout asks for; Qt says -1 where no part of it depends on the width."""
    layout = part.layout()
    assert layout is not None
    high = layout.totalHeightForWidth(width)
    return high if high >= 0 else layout.totalSizeHint().height()
