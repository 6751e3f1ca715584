"""Somebody met: a face, a name, my line; afterwards who they are and what they become."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.gatherings.rows import MaybeThem, MetRow
from desktop.domain.introducing import IntroductionWish
from desktop.domain.language import tr
from desktop.domain.meetings import Meeting
from desktop.domain.vocabulary import Becomes, Size
from desktop.domain.writing import WriteWish
from desktop.services.gatherings import becoming, names
from desktop.services.gatherings.following import wants_a_day
from desktop.ui.gatherings import wording
from desktop.ui.gatherings.becomes_chip import BecomesChip
from desktop.ui.gatherings.columns import indented
from desktop.ui.gatherings.keeper import GatheringKeeper
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine
from desktop.ui.people.card.word_button import MenuWords
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel
from desktop.ui.widgets.photos import photo_of
from desktop.ui.widgets.surfaces import Hairline


class MetLine(CardLine):
    """``change`` puts the whole of it right in the line where it was written."""

    reads_as = "button"

    def __init__(
        self, keeper: GatheringKeeper, change: Callable[[MetRow], None], *, afterwards: bool
    ) -> None:
        super().__init__()
        self._keeper, self._change, self._afterwards = keeper, change, afterwards
        self._row: MetRow | None = None
        self.avatar = Avatar(40 if afterwards else 32)
        self.name = ElidedLabel("", "body", weight=QFont.Weight.DemiBold)
        self.words = EditableText(
            tr("What I want to remember"), tr("A line to remember"), "words_small", multiline=True
        )
        self.reach = PlainLabel("", "small", "text3")
        self.chip = BecomesChip(keeper)
        self.question = _Question(keeper)
        self.how = MenuWords(self._sizes, "small", "text3")
        self.next = EditableText(
            tr("What comes next"), tr("What comes next, if there is a reason"), "small",
            color="text2", multiline=True,
        )  # fmt: skip
        policy = Qt.FocusPolicy.NoFocus if afterwards else Qt.FocusPolicy.StrongFocus
        self.setFocusPolicy(policy)
        self.words.kept.connect(self._keep_words)
        self.next.kept.connect(self._keep_next)
        self._arrange()

    @property
    def row(self) -> MetRow:
        assert self._row is not None
        return self._row

    @property
    def person_id(self) -> int | None:
        """Who of the book it is, if anybody."""
        return self._row.person_id if self._row is not None else None

    def show_row(self, row: MetRow) -> None:
        self._row = row
        self.avatar.show_person(row.person_id or row.name, row.name, photo_of(row.photo))
        self.name.setText(row.name)
        self.words.set_text(row.line)
        self.reach.setText(row.reach)
        self.reach.setVisible(bool(row.reach))
        self.chip.show_row(row)
        self.setAccessibleName(". ".join(part for part in (row.name, row.line) if part))
        if not self._afterwards:
            return
        self.question.show_row(row)
        planned = row.follow_up_id is not None and row.planned_on is not None
        words = wording.say_planned(row, self._keeper.today) if planned else ""
        self.how.say(words or wording.say_size(Size(row.size or Size.LINE)))
        self.how.setEnabled(not planned)
        self.next.set_text(row.next_step)
        self.next.setVisible(not planned)
        stands_beside = wants_a_day(row) or row.becomes == Becomes.NOBODY
        self._next.setVisible(not stands_beside)
        self._how.setVisible(planned or bool(row.next_step))

    def acts(self) -> list[Act]:
        row, keeper = self.row, self._keeper
        found = [Act(tr("Change name and line"), "pencil", lambda: self._change(row))]
        if self._afterwards:
            found.append(Act(tr("What comes next"), "calendar-plus", self.next.edit))
        if row.person_id is not None:
            person = row.person_id
            meeting, first = Meeting(person_id=person), IntroductionWish(person, why=row.next_step)
            wish = WriteWish((person,), why_now=row.next_step)
            found += [
                Act(),
                Act(tr("Open their card"), "user-round",
                    lambda: keeper.person_wished.emit(person)),
                Act(tr("The brief"), "book-open", lambda: keeper.brief_wished.emit(meeting)),
                Act(tr("Write to them…"), "pen-line", lambda: keeper.write_wished.emit(wish)),
                Act(tr("Introduce them to somebody…"), "waypoints",
                    lambda: keeper.introduction_wished.emit(first)),
                Act(tr("It was somebody else"), "user-round-x", self._unmatch),
            ]  # fmt: skip
        away = Act(tr("Take off: we did not meet"), "minus", self._remove, TAKE_AWAY)
        return [*found, Act(), away]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._change(self.row)
        else:
            super().keyPressEvent(event)

    def _sizes(self) -> list[Act]:
        now = self.row.size or Size.LINE
        return [
            Act(wording.say_size(size), wording.SIZE_ICONS[size],
                partial(self._keeper.do, names.size_next, self.row.id, size), "", size == now)
            for size in Size
        ]  # fmt: skip

    def _keep_words(self, _words: str) -> None:
        self._keeper.keep_text(self.words, self.row.line, names.say_line, self.row.id)

    def _keep_next(self, _words: str) -> None:
        self._keeper.keep_text(self.next, self.row.next_step, names.say_next, self.row.id)

    def _unmatch(self) -> None:
        self._keeper.do(becoming.unmatch, self.row.id)

    def _remove(self) -> None:
        self._keeper.do(names.remove, self.row.id)

    def _arrange(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Hairline())
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(14 - INSET)
        row.addWidget(self.avatar, 0, top)
        column = QVBoxLayout()
        column.setSpacing(0)
        self._next = QWidget()
        after = QHBoxLayout(self._next)
        after.setContentsMargins(0, 0, 0, 0)
        after.setSpacing(0)
        self._how = indented(self.how)
        after.addWidget(self._how, 0, top)
        after.addWidget(self.next, 1)
        for part in (self.name, self.words, self.reach, self.question, self._next):
            flush = part in (self.words, self._next)
            column.addWidget(part if flush else indented(part))
        row.addLayout(column, 1)
        row.addWidget(self.more, 0, top)
        row.addWidget(self.chip, 0, top)
        whole.addLayout(row)
        for part in (self.question, self._next, self.chip):
            part.setVisible(self._afterwards)


class _Question(QWidget):
    """Is it this one of the book? This one, or somebody new."""

    def __init__(self, keeper: GatheringKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._row: MetRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(6)

    def show_row(self, row: MetRow) -> None:
        if self._row == row:
            return
        self._row = row
        empty(self._column)
        asks = row.person_id is None and not row.becomes and bool(row.maybe)
        self.setVisible(asks)
        if not asks:
            return
        for maybe in row.maybe:
            self._add(maybe, alone=len(row.maybe) == 1)
        if len(row.maybe) > 1:
            self._column.addWidget(self._somebody_new())

    def _add(self, maybe: MaybeThem, *, alone: bool) -> None:
        words = wording.say_maybe(maybe)
        label = PlainLabel(words, "small", "text2")
        acts = QWidget()
        flow = FlowLayout(acts, gap=6, line_gap=4)
        this = Button(tr("This one"), "check", "soft", small=True)
        this.setAccessibleName(tr("{question} This one").format(question=words))
        this.clicked.connect(lambda: self._match(maybe.person_id))
        flow.addWidget(this)
        if alone:
            flow.addWidget(self._somebody_new())
        self._column.addWidget(label)
        self._column.addWidget(acts)
        label.show()
        acts.show()

    def _somebody_new(self) -> Button:
        new = Button(tr("Somebody new"), "user-round-plus", "quiet", small=True)
        new.clicked.connect(self._make)
        return new

    def _match(self, person_id: int) -> None:
        assert self._row is not None
        keeper = self._keeper
        keeper.do(
            becoming.match, self._row.id, person_id, region=keeper.region, now=keeper.clock.now()
        )

    def _make(self) -> None:
        assert self._row is not None
        keeper = self._keeper
        keeper.do(
            becoming.become, self._row.id, Becomes.BOOK, region=keeper.region,
            now=keeper.clock.now(),
        )  # fmt: skip
