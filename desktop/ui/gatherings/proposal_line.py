"""One follow-up that is proposed: whom, why, and the keys that give it another day."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.domain.gatherings.rows import MetRow
from desktop.domain.introducing import IntroductionWish
from desktop.domain.language import tr
from desktop.domain.vocabulary import Size
from desktop.domain.writing import WriteWish
from desktop.services.gatherings import names
from desktop.ui.gatherings import wording
from desktop.ui.gatherings.columns import indented
from desktop.ui.gatherings.grip import Grip
from desktop.ui.gatherings.keeper import GatheringKeeper
from desktop.ui.people.card.lines import Act, CardLine
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.date_edit import DayButton
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.photos import photo_of

_DAY = timedelta(days=1)


class ProposalLine(ShowsFocus, CardLine):
    """One follow-up. Alt+Up and Alt+Down give it the day before or after."""

    reads_as = "button"
    carried = Signal(QPoint)
    let_go = Signal(QPoint)
    day_wished = Signal(object)  # date

    def __init__(self, keeper: GatheringKeeper, row: MetRow, day: date) -> None:
        super().__init__()
        self._keeper, self.row, self.day = keeper, row, day
        self.grip = Grip()
        self.grip.carried.connect(self.carried)
        self.grip.let_go.connect(self.let_go)
        self.reason = EditableText(
            tr("Why"), "", "small", color="text2", multiline=True, pencil=False
        )
        self.reason.set_text(row.next_step)
        self.reason.kept.connect(self._keep)
        self.on = DayButton(tr("Day for {name}").format(name=row.name), keeper.clock.today)
        self.on.set_day(day)
        self.on.day_chosen.connect(self.day_wished)
        self._ring = FocusRing(self, 8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        said = wording.say_proposed_day(day, keeper.today)
        self.setAccessibleName(f"{said}. {wording.say_follow_up(row)}. {row.next_step}")
        self._arrange()

    @property
    def person_id(self) -> int | None:
        """Who of the book it is, if anybody."""
        return self.row.person_id

    def acts(self) -> list[Act]:
        row, keeper = self.row, self._keeper
        found = [
            Act(tr("A day later"), "arrow-down", lambda: self._shift(1), "Alt+Down"),
            Act(tr("Another day…"), "calendar-days", self.on.open),
            Act(tr("Change why"), "pencil", self.reason.edit),
        ]
        if self.day - keeper.today > _DAY:
            earlier = Act(tr("A day earlier"), "arrow-up", lambda: self._shift(-1), "Alt+Up")
            found.insert(0, earlier)
        sizes = [
            Act(wording.say_size(size), wording.SIZE_ICONS[size],
                partial(keeper.do, names.size_next, row.id, size), "",
                size == (row.size or Size.LINE))
            for size in Size
        ]  # fmt: skip
        found += [Act(), *sizes]
        if row.person_id is not None:
            found += [Act(), *self._ways(row.person_id)]
        away = Act(tr("No follow-up"), "minus", lambda: keeper.do(names.say_next, row.id, ""))
        return [*found, Act(), away]

    def _ways(self, person: int) -> list[Act]:
        keeper, why = self._keeper, self.row.next_step
        wish, pair = WriteWish((person,), why_now=why), IntroductionWish(person, why=why)
        return [
            Act(tr("Write it now…"), "pen-line", lambda: keeper.write_wished.emit(wish)),
            Act(tr("Introduce them to somebody…"), "waypoints",
                lambda: keeper.introduction_wished.emit(pair)),
        ]  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._shift(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.reason.edit()
        else:
            super().keyPressEvent(event)

    def _shift(self, by: int) -> None:
        day = max(self.day + by * _DAY, self._keeper.today + _DAY)
        if day != self.day:
            announce(self, wording.say_proposed_day(day, self._keeper.today))
            self.day_wished.emit(day)

    def _keep(self, _words: str) -> None:
        self._keeper.keep_text(self.reason, self.row.next_step, names.say_next, self.row.id)

    def _arrange(self) -> None:
        top, row = Qt.AlignmentFlag.AlignTop, self.row
        line = QHBoxLayout(self)
        line.setContentsMargins(margins(0, 4, 4, 4))
        line.setSpacing(6)
        line.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignVCenter)
        face = Avatar(28)
        face.show_person(row.person_id or row.name, row.name, photo_of(row.photo))
        line.addWidget(face, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(0)
        first = QHBoxLayout()
        first.setContentsMargins(margins(INSET, 0, 0, 0))
        first.addWidget(PlainLabel(wording.say_follow_up(row), weight=QFont.Weight.Medium), 1)
        if row.hard_season:
            first.addWidget(IconMark("umbrella", "plum_text", 14), 0, top)
        column.addLayout(first)
        column.addWidget(self.reason)
        column.addWidget(indented(self.on))
        line.addLayout(column, 1)
        line.addWidget(self.more, 0, top)
        self.on.hide()
