"""Looking back on a week: one question at a time, then to be read again."""

from __future__ import annotations

from datetime import date
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.reflect.review import Owed, PastReview, ReviewView, to_go_on_with
from desktop.domain.reflect.written_review import Written, begun, beside, with_written
from desktop.domain.vocabulary import DraftForm, GivingState
from desktop.domain.writing import WriteWish
from desktop.services import giving
from desktop.services.reflect import review as reviewing
from desktop.services.reflect.review_questions import questions
from desktop.settings import SettingsFile
from desktop.ui.reflect.review import wording
from desktop.ui.reflect.review.around import ReviewFoot, ReviewHead
from desktop.ui.reflect.review.keeping import ReviewKeeper
from desktop.ui.reflect.review.reading import EarlierWeeks, LineBefore, WeekRead
from desktop.ui.reflect.review.sheet import WIDEST_EM, ReviewSheet
from desktop.ui.reflect.review.step import QuestionStep
from desktop.ui.runner import Runner
from desktop.ui.sending import Sending
from desktop.ui.theme.mirror import as_read
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce

_WRITTEN_DOWN_MS = 700  # after the first key; so much may be lost in a crash
_SHOWN = ("review", "review_person", "giving", "interaction", "person")


class Mode(Enum):
    ASKING = auto()
    READING = auto()
    EARLIER = auto()


class ReviewPage(QWidget):
    """Each question is kept when it is left, as one change."""

    back_wished = Signal()
    person_wished = Signal(int)
    write_wished = Signal(object)  # WriteWish

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile) -> None:
        super().__init__()
        self._runner, self._clock = runner, clock
        self._keeper = ReviewKeeper(runner, clock, settings, self)
        self.questions = questions()
        self.mode = Mode.ASKING
        self.view: ReviewView | None = None
        self.step: QuestionStep | None = None
        self.place = 0
        self._week_of: date | None = None
        self._opens = False
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_WRITTEN_DOWN_MS)
        self._soon.timeout.connect(self._write_down)
        for keys, by in (("Alt+Right", 1), ("Alt+Left", -1)):
            shortcut = QShortcut(QKeySequence(as_read(keys)), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self._turn(by))

    def show_week(self, week_of: date) -> None:
        """Begin this week, go on with it, or read it where it was finished."""
        self._leave_step()
        self.mode, self._opens = Mode.ASKING, True
        self._week_of, self.view = week_of, None
        self.refresh()

    def show_earlier(self) -> None:
        self._leave_step()
        self.mode = Mode.EARLIER
        self.refresh()

    def refresh(self) -> None:
        if self.mode == Mode.EARLIER:
            self._runner.query(
                reviewing.past_reviews, then=self._show_past, key="review", owner=self
            )
        elif self._week_of is not None:
            self._runner.query(
                reviewing.review_of, self._week_of, today=self._clock.today(),
                then=self._show, key="review", owner=self,
            )  # fmt: skip

    def take_changes(self, changes: Changes) -> None:
        if changes.touches(_SHOWN):
            self.refresh()

    def go_on(self) -> None:
        """Keep what stands here, and ask the next question; after the last, read it."""
        is_last = self.place == len(self.questions) - 1
        if is_last:
            self._keep(finish=True)
            self._read()
        else:
            self._keep()
            self._ask(self.place + 1)

    def go_back(self) -> None:
        if self.place > 0:
            self._keep()
            self._ask(self.place - 1)

    def leave(self) -> None:
        """Keep what stands here, and go back to where one came from."""
        self._leave_step()
        self.back_wished.emit()

    def print_out(self) -> bool:
        """The week with what is being written, looked at as it would stand on paper."""
        if self.view is None or self.mode == Mode.EARLIER:
            return False
        from desktop.ui.printing import Document, Preview
        from desktop.ui.reflect.on_paper import week_blocks

        review = self.view.review
        if self.step is not None:
            review = with_written(review, self.step.written())
        title = wording.say_week(review.week_of, self._clock.today())
        Preview(Document(title, [week_blocks(title, self.questions, review)]), self).open()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._write_down()
        super().hideEvent(event)

    # How it is laid out

    def _lay_out(self) -> None:
        self.head, self.foot = ReviewHead(), ReviewFoot()
        self.head.back.clicked.connect(self.leave)
        self.head.earlier.clicked.connect(self.show_earlier)
        self.foot.back.clicked.connect(self.go_back)
        self.foot.on.clicked.connect(self.go_on)
        self.area = ReviewSheet()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.foot)
        theming().follow(self._fit)

    def _fit(self) -> None:
        self.foot.inside.setMaximumWidth(theming().fonts.em(WIDEST_EM))

    # What is shown

    def _show(self, view: ReviewView) -> None:
        before, self.view = self.view, view
        self._week_of = view.review.week_of
        if self._opens:
            self._open(view)
        elif self.mode == Mode.READING:
            self._read()
        elif before is not None and before != view:
            self._show_again(before, view)

    def _open(self, view: ReviewView) -> None:
        self._opens = False
        left = self._keeper.left(view.review.week_of)
        if left is not None:
            self._ask(left[0], left[1])
        elif view.review.finished_on is not None:
            self._read()
        else:
            self._ask(to_go_on_with(self.questions, view.review))

    def _ask(self, place: int, written: Written | None = None) -> None:
        assert self.view is not None
        self.mode, self.place = Mode.ASKING, place
        question, today = self.questions[place], self._clock.today()
        mine = written or begun(question, self.view.review)
        self.step = QuestionStep(self._runner, question, self.view.at_hand, mine, today)
        self.step.changed.connect(self._follow)
        self.step.entered.connect(self.go_on)
        self.step.write_wished.connect(self._wish_thanks)
        self.step.thanked.connect(self._note_thanks)
        lead = [LineBefore(self.view.line_before)] if place == 0 and self.view.line_before else []
        self.area.put(*lead, self.step)
        self._name_around()
        self.step.take_focus()
        announce(self, question.title)

    def _read(self) -> None:
        assert self.view is not None
        self.mode, self.step = Mode.READING, None
        read = WeekRead(self.questions, self.view, self._clock.today())
        read.person_wished.connect(self.person_wished)
        read.question_wished.connect(self._ask)
        read.forget_wished.connect(self._forget)
        self.area.put(read)
        self._name_around()
        self.head.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_past(self, past: tuple[PastReview, ...]) -> None:
        weeks = EarlierWeeks(past, self._clock.today())
        weeks.week_wished.connect(self.show_week)
        self.area.put(weeks)
        self._name_around()

    def _show_again(self, before: ReviewView, view: ReviewView) -> None:
        """Something changed meanwhile, or was taken back; what is being typed stays."""
        if self.step is None:
            return
        question, typed = self.step.question, self.step.written()
        was, now = begun(question, before.review), begun(question, view.review)
        if before.at_hand != view.at_hand or was != now:
            self._ask(self.place, None if typed == was else beside(was, now, typed))

    def _name_around(self) -> None:
        asking = self.mode == Mode.ASKING
        week = "" if self._week_of is None else wording.say_week(self._week_of, self._clock.today())
        self.head.say("" if self.mode == Mode.EARLIER else week)
        self.head.earlier.setVisible(self.mode != Mode.EARLIER)
        self.foot.setVisible(asking)
        self.foot.show_place(self.place, len(self.questions))

    # What is written

    def _follow(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _write_down(self) -> None:
        self._soon.stop()
        self._keeper.write_down(self.step, self.view)

    def _keep(self, *, finish: bool = False) -> None:
        self._soon.stop()
        if self.step is None:
            return
        again = partial(self._ask_again, self._week_of, self.place, self.step.written())
        with Sending(lambda: QTimer.singleShot(0, self, again)):
            self._keeper.keep(self.step, self.view, finish=finish)

    def _ask_again(self, week_of: date | None, place: int, written: Written) -> None:
        """It could not be kept. Who writes on at another question finds it the next time."""
        step, view = self.step, self.view
        writes = step is not None and view is not None
        if writes and step.written() != begun(step.question, view.review):  # type: ignore[union-attr]
            return
        if self.isVisible() and self._week_of == week_of:
            self._ask(place, written)

    def _leave_step(self) -> None:
        self._keep()
        self.step = None

    # What is wished

    def _turn(self, by: int) -> None:
        if self.mode == Mode.ASKING:
            onwards = by > 0 if not self.isRightToLeft() else by < 0
            self.go_on() if onwards else self.go_back()

    def _wish_thanks(self, owed: Owed) -> None:
        self._keep()
        self.write_wished.emit(WriteWish((owed.person_id,), DraftForm.THANKS, owed.text))

    def _note_thanks(self, giving_id: int) -> None:
        today = self._clock.today()
        self._runner.change(giving.advance, giving_id, GivingState.THANKED, today=today)

    def _forget(self) -> None:
        if self.view is not None and self.view.review.id is not None:
            self._keeper.drop(self.view.review.week_of)
            self._runner.change(reviewing.forget, self.view.review.id)
            self.back_wished.emit()
