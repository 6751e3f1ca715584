"""What was promised: what is open closes by a tick, what is new is typed as a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.brief import OpenLoop
from desktop.domain.debrief import Debrief, DebriefPerson, DebriefView
from desktop.domain.language import tr
from desktop.domain.promise_line import read_promise
from desktop.domain.talk import LoopDraft
from desktop.domain.vocabulary import LoopKind
from desktop.ui.debrief import wording
from desktop.ui.people.wording.loops import say_loop_kind
from desktop.ui.people.wording.who import Pronouns
from desktop.ui.region import reading_of_days, region
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.inputs import MarkedInput
from desktop.ui.widgets.labels import PlainLabel


class Promises(QWidget):
    """Writes into the debrief; ``changed`` when it did, ``arranged`` when rows were made."""

    changed = Signal()
    arranged = Signal()
    typing = Signal()

    def __init__(self, view: DebriefView, debrief: Debrief, today: Callable[[], date]) -> None:
        super().__init__()
        self._view, self._debrief, self._today = view, debrief, today
        self.checks: dict[int, CheckBox] = {}
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._rows)
        self.line = MarkedInput(
            "plus", tr("What else was promised, and by whom"), tr("What else, and by whom")
        )
        self.line.editingFinished.connect(self.settle)
        self.line.textChanged.connect(self.typing)
        self._column.addWidget(self.line)
        self._lay_out()
        reading_of_days().prepare()

    def show_view(self, view: DebriefView) -> None:
        """What is open may be other things now."""
        self._view = view
        still = {loop.id for person in view.people for loop in person.loops}
        self._debrief.closes = [loop for loop in self._debrief.closes if loop in still]
        self._lay_out()

    def settle(self) -> None:
        """Take what is being typed."""
        found = self._typed()
        if found is None:
            return
        self.line.clear()
        self._debrief.opens.append(found)
        announce(self, tr("Noted: {what}").format(what=found.text))
        self._lay_out()
        self.changed.emit()

    def meant(self) -> list[LoopDraft]:
        """Those taken, and the one that is being typed."""
        typed = self._typed()
        return [*self._debrief.opens, *([typed] if typed is not None else [])]

    def _typed(self) -> LoopDraft | None:
        names = [person.called for person in self._view.people]
        return read_promise(self.line.text(), names=names, today=self._today(), region=region())

    def _lay_out(self) -> None:
        old, self._rows = self._rows, QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.checks = {}
        named = len(self._view.people) > 1
        for person in self._view.people:
            for loop in person.loops:
                column.addWidget(self._open_row(person, loop, named=named))
        for place, draft in enumerate(self._debrief.opens):
            row = NewPromise(draft, wording.who_of(self._view), self._today())
            row.changed.connect(self.changed)
            row.taken_back.connect(lambda at=place: self._take_back(at))
            column.addWidget(row)
        self._column.replaceWidget(old, self._rows)
        self._rows.setVisible(column.count() > 0)
        self.arranged.emit()
        old.hide()
        old.deleteLater()

    def _open_row(self, person: DebriefPerson, loop: OpenLoop, *, named: bool) -> QWidget:
        words = wording.say_loop(person, loop, named=named)
        closes = loop.id in self._debrief.closes
        check = CheckBox(flush=True)
        check.setChecked(closes)
        check.setAccessibleName(tr("Close: {what}").format(what=words))
        note = PlainLabel("", "small", "text3", wrap=False)
        note.setText(wording.say_loop_note(loop, closes, self._today()))
        check.toggled.connect(lambda on: self._close(loop, note, on))
        self.checks[loop.id] = check
        return _row(check, words, [note])

    def _close(self, loop: OpenLoop, note: PlainLabel, on: bool) -> None:
        if on:
            self._debrief.closes.append(loop.id)
        else:
            self._debrief.closes.remove(loop.id)
        note.setText(wording.say_loop_note(loop, on, self._today()))
        note.updateGeometry()
        self.changed.emit()

    def _take_back(self, place: int) -> None:
        del self._debrief.opens[place]
        self._lay_out()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class NewPromise(QWidget):
    """One that was just typed: whose it is can be put right, or it is taken back."""

    changed = Signal()
    taken_back = Signal()

    def __init__(self, draft: LoopDraft, who: Pronouns, today: date) -> None:
        super().__init__()
        self._draft = draft
        self.whose = Choice(tr("Whose"), "quiet")
        for kind in LoopKind:
            self.whose.add(kind, say_loop_kind(kind, who))
        self.whose.choose(draft.kind)
        self.whose.chosen.connect(self._take_kind)
        away = IconButton("x", tr("Take back: {what}").format(what=draft.text), size=24)
        away.clicked.connect(self.taken_back)
        day = PlainLabel(wording.say_draft_day(draft, today), "small", "text3", wrap=False)
        ends: Sequence[QWidget] = (day, Chip(tr("new"), "link-2", "honey"), away)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(_row(self.whose, draft.text, ends))

    def _take_kind(self, kind: str) -> None:
        self._draft.kind = LoopKind(kind)
        self.changed.emit()


def _row(first: QWidget, words: str, ends: Sequence[QWidget]) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 1, 0, 1)
    line.setSpacing(8)
    line.addWidget(first, 0, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(PlainLabel(words), 1)
    for end in ends:
        line.addWidget(end)
    return row
