"""Writing one letter: head, fields, reminders, the sheet and its foot, and what is beside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.compose.beside import Beside, Thing
from desktop.domain.compose.findings import Finding
from desktop.domain.compose.letters import Draft, DraftWords
from desktop.domain.language import tr
from desktop.domain.vocabulary import DraftForm, DraftState
from desktop.ui.compose import wording
from desktop.ui.compose.dots import Mark
from desktop.ui.compose.fields import Fields
from desktop.ui.compose.finding_words import in_units, word
from desktop.ui.compose.foot import LetterFoot
from desktop.ui.compose.head import LetterHead
from desktop.ui.compose.landed import HowItLanded
from desktop.ui.compose.letter import Sheet
from desktop.ui.compose.owed import OwedChips
from desktop.ui.compose.reminders import Reminders
from desktop.ui.compose.side import ComposeSide
from desktop.ui.compose.wording import Asked
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.scroll import ScrollColumn, scroll_to
from desktop.ui.widgets.surfaces import Hairline
from desktop.ui.widgets.tab_order import order_tabs, place_kept

_SIDE_EM = 25
_ROOM_EM = 80  # of the window, from which on the side stands beside by itself
_NARROW_EM = 42  # of the letter and its foot
_BOTH_EM = 54  # of the page, below which only one of them is shown


class WritingView(QWidget):
    """Shows what it is given; ``typed`` whenever the words on it are others."""

    typed = Signal()
    dismiss_wished = Signal(str)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head, self.fields, self.foot = LetterHead(), Fields(), LetterFoot()
        self.reminders, self.owed, self.landed = Reminders(), OwedChips(), HowItLanded()
        self.sheet = Sheet()
        self.subject = self.sheet.subject
        self.side = ComposeSide(clock.today)
        self.back_to_letter = Button(tr("The letter"), "chevron-left", "way")
        self._draft: Draft | None = None
        self._current: Finding | None = None
        self._side_wished: bool | None = None  # by the button; else the width decides
        self._lay_out()
        self._connect()
        theming().follow(self._fit)

    @property
    def text(self) -> str:
        return self.sheet.text.words()

    def words(self) -> DraftWords:
        """All that stands on the page."""
        found = {**self.fields.words(), "subject": self.subject.text(), "text": self.text}
        return DraftWords(**found)

    def show_draft(
        self, draft: Draft, beside: Beside | None, words: DraftWords, today: date
    ) -> None:
        """The draft as it is in the store, with the words as they are typed."""
        self._draft = draft
        hard = beside is not None and beside.hard_season
        who, writing = wording.who_of(draft), draft.state == DraftState.WRITING
        theirs = Asked(
            tr("What {they} wrote").format(they=who.they),
            tr("Paste the invitation; it stays here and goes nowhere"),
        )
        met = beside.met if beside is not None else ""
        asked = wording.fields(draft.form, who, hard=hard, met=met)
        if not writing:
            asked = {name: Asked(one.label, "") for name, one in asked.items()}
        self.fields.ask(asked, theirs if draft.form == DraftForm.REPLY else None)
        self.head.show_draft(draft, beside)
        self.show_words(words)
        self.fields.set_read_only(not writing)
        self.sheet.text.setReadOnly(not writing)
        self.subject.setReadOnly(not writing)
        can_mail = writing and beside is not None and bool(beside.mails)
        self.subject.setVisible(can_mail or bool(words.subject))
        self.sheet.text.setAccessibleName(wording.say_title(draft))
        self.sheet.text.setPlaceholderText(_placeholder(draft, hard=hard) if writing else "")
        thanks = draft.form == DraftForm.THANKS and writing and beside is not None
        self.owed.show_owed(beside.owed if thanks and beside else (), words.why_now)
        self.landed.show_draft(draft, today)
        self.side.show_looking_over(writing)
        order_tabs(self)

    def show_words(self, words: DraftWords) -> None:
        self.fields.show_words(words)
        if self.subject.text() != words.subject:
            self.subject.setText(words.subject)
        self.sheet.text.show_words(words.text)

    def show_beside(self, beside: Beside | None, ground: Sequence[Thing] = ()) -> None:
        with place_kept(self.side):
            self.side.show_beside(beside, ground)
        order_tabs(self)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        with place_kept(self.side):
            self.side.show_findings(findings, has_text=bool(self.text.strip()))
        order_tabs(self)
        if self._current not in findings:
            self._current = None
        self._mark()

    def begin(self) -> None:
        """The keyboard to the first thing that is still to be written."""
        draft = self._draft
        if draft is None or draft.state != DraftState.WRITING:
            self.sheet.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        words = self.words()
        first = self.fields.each["why_now"]
        if draft.form == DraftForm.REPLY and not words.their_words:
            first = self.fields.theirs
        empty = not words.why_now.strip() and not words.text.strip()
        (first if empty else self.sheet.text).setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self.sheet.text.keep_in_sight)  # once it is laid out

    def look_at(self, finding: Finding) -> None:
        """The cursor to its place in the text, or the ring to its row."""
        if not self._main.isVisibleTo(self):
            self.toggle_side()
        self._current = finding
        self._mark()
        mark = next((one for one in self._marks() if one.key == finding.key), None)
        row = self.side.before.row_of(finding)
        if mark is not None:
            self.sheet.text.go_to(mark)
        elif row is not None and row.isVisible():
            row.setFocus(Qt.FocusReason.TabFocusReason)
        if row is not None:
            scroll_to(row)
            announce(self, row.accessibleName())

    def walk(self, by: int) -> None:
        """To the next of what there is to ask, or the one before."""
        asks = [one for one in self.side.before.findings if not one.good]
        if not asks:
            announce(self, tr("There is nothing to ask of this letter."))
            return
        here = asks.index(self._current) if self._current in asks else -1 if by > 0 else 0
        self.look_at(asks[(here + by) % len(asks)])

    def panes(self) -> Sequence[QWidget]:
        return [part for part in (self._main, self._side_area) if part.isVisible()]

    def toggle_side(self) -> None:
        self._side_wished = not self._side_area.isVisible()
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(theming().fonts.em(20), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _marks(self) -> list[Mark]:
        """Where something is asked of the text as it stands; what moved on is left out."""
        text, called = self.text, wording.called(self._draft) if self._draft else ""
        return [
            Mark(
                one.key, in_units(text, one.start), in_units(text, one.end), word(one, called).title
            )
            for one in self.side.before.findings
            if not one.good and one.start >= 0 and text[one.start : one.end] == one.quote
        ]

    def _mark(self) -> None:
        self.sheet.text.show_marks(self._marks(), self._current.key if self._current else "")

    def _lay_out(self) -> None:
        """From the outside in, in the order of the keyboard's way."""
        content, slot = QWidget(), QWidget()
        self.area = ScrollColumn(content)
        self._line, self._side_area = Hairline(upright=True), ScrollColumn(slot)
        self._main, self._top, self._bottom = QWidget(), QVBoxLayout(), QVBoxLayout()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._main, 1)
        row.addWidget(self._line)
        row.addWidget(self._side_area)
        self._column = QVBoxLayout(content)
        self._column.setSpacing(12)
        self._top.addWidget(self.head)
        self._bottom.addWidget(self.foot)
        left = QVBoxLayout(self._main)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addLayout(self._top)
        left.addWidget(self.area, 1)
        for part in (self.landed, self.fields, self.owed, self.reminders):
            self._column.addWidget(part)
        self._column.addWidget(self.sheet, 1)
        left.addLayout(self._bottom)
        self._beside = QVBoxLayout(slot)
        self._beside.setSpacing(10)
        self._beside.addWidget(self.back_to_letter, 0, Qt.AlignmentFlag.AlignLeft)
        self._beside.addWidget(self.side)

    def _connect(self) -> None:
        self.fields.typed.connect(self.typed)
        self.sheet.text.typed.connect(self.typed)
        self.subject.textEdited.connect(lambda _: self.typed.emit())
        self.owed.chosen.connect(self._take_owed)
        self.head.side_wished.connect(self.toggle_side)
        self.back_to_letter.clicked.connect(self.toggle_side)
        self.side.before.wished.connect(self.look_at)
        self.side.before.dismissed.connect(self.dismiss_wished)
        for keys, by in (("F8", 1), ("Shift+F8", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.walk(by))

    def _take_owed(self, words: str) -> None:
        """What they did, as I noted it, to be put into my own words."""
        self.fields.show_words(replace(self.words(), why_now=words))
        self.typed.emit()
        self.fields.each["why_now"].text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        em, window = theming().fonts.em, self.window().width()
        roomy = window >= em(_ROOM_EM)
        shown = roomy if self._side_wished is None else self._side_wished
        both = self.width() >= em(_BOTH_EM)
        self._side_area.setVisible(shown)
        self._line.setVisible(shown and both)
        self._main.setVisible(both or not shown)
        wide = em(_SIDE_EM) if both else max(em(12), self.width())
        self.back_to_letter.setVisible(not both)
        if shown:
            self._side_area.setFixedWidth(wide)
        self.head.side.setVisible(not roomy or self._side_wished is not None)
        across = em(2.8) if self.width() >= em(60) else em(1.4)
        end = em(2.3) if self.width() >= em(60) else em(1.4)
        hung = max(2, across - self.head.hang)  # the way back stands in the margin
        self._top.setContentsMargins(margins(hung, em(1.7), end, em(0.9)))
        self._column.setContentsMargins(margins(across, 4, end, 4))
        self._bottom.setContentsMargins(margins(across, 10, end, em(1.4)))
        room = self.width() - (wide if shown and both else 0)
        self.foot.fit(narrow=room < em(_NARROW_EM))
        self._beside.setContentsMargins(em(1.7), em(1.9), em(1.7), em(1.4))


def _placeholder(draft: Draft, *, hard: bool) -> str:
    if hard:
        return tr("A line is enough.")
    return {
        DraftForm.FREE: tr("In your own words"),
        DraftForm.INVITATION: tr("Why you, how we met, and that nothing is wanted"),
        DraftForm.THANKS: tr("What was done, and what it changed"),
        DraftForm.REPLY: tr("You may ask first: how have we met?"),
    }[draft.form]
