"""The card of one person to turn to: the reason first, then three sizes of act."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.today import TurnTo
from desktop.domain.vocabulary import Size
from desktop.ui.theme.theme import theming
from desktop.ui.today import wording
from desktop.ui.today.reason_wording import say_reasons
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.focus_ring import FocusRing
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel, WordsLabel
from desktop.ui.widgets.photos import photo_of
from desktop.ui.widgets.surfaces import Surface
from desktop.ui.widgets.warmth import WarmthGlyph, say_warmth


class PersonCard(Surface):
    """Keys on the focused card: 1, 2, 3 choose an act, 0 is "Not now", Enter opens."""

    act_chosen = Signal(object, str)  # the TurnTo, a Size
    put_off = Signal(object)
    opened = Signal(int)
    stepped = Signal(int)  # to the next card (1) or the one before (-1)

    def __init__(self, person: TurnTo, today: date, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.person = person
        self._today = today
        self._ring = FocusRing(self, 12)
        self._why = PlainLabel(wording.say_why(person, today), "small", "text3")
        self._why.setContentsMargins(0, 4, 0, 0)
        self._why.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self._sentence())
        self.setAccessibleDescription(
            self.tr("1 a line, 2 a call, 3 time together, 0 not now, Enter opens the card")
        )
        self._arrange()

    def show_why(self, shown: bool) -> None:
        """Whether it says why this person stands here."""
        self._why.setVisible(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sizes = {Qt.Key.Key_1: Size.LINE, Qt.Key.Key_2: Size.CALL, Qt.Key.Key_3: Size.TIME_TOGETHER}
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key()) if not held else Qt.Key.Key_unknown
        if key in sizes:
            self.act_chosen.emit(self.person, sizes[key])
        elif key == Qt.Key.Key_0:
            self.put_off.emit(self.person)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.person.person_id)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring.show_for(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.person.person_id)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 18, 20, 16)
        row.setSpacing(16)
        row.addWidget(self._avatar(), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addSpacing(6)
        column.addWidget(self._reason())
        column.addWidget(self._why)
        column.addSpacing(12)
        column.addWidget(self._acts())
        row.addLayout(column, 1)

    def _avatar(self) -> Avatar:
        avatar = Avatar(48)
        avatar.show_person(self.person.person_id, self.person.name, photo_of(self.person.photo))
        return avatar

    def _head(self) -> QWidget:
        head, start, end = QWidget(), QWidget(), QWidget()
        names = QHBoxLayout(start)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(8)
        names.addWidget(NameLabel(self.person.name))
        if self.person.circle:
            names.addWidget(ElidedLabel(self.person.circle, "small", "text3"))
        names.addStretch(1)
        state = FlowLayout(end, gap=6, line_gap=4)
        warmth = _Warmth(self.person, self._today)
        if self.person.hard_season:
            season = Chip(self.tr("Hard season"), "umbrella", "plum")
            warmth.setMinimumHeight(season.sizeHint().height())
            state.addWidget(season)
        state.addWidget(warmth)
        ends = EndsLayout(head)
        ends.addWidget(start)
        ends.addWidget(end)
        return head

    def _reason(self) -> WordsLabel:
        return WordsLabel(say_reasons(self.person, self._today), most_lines=4)

    def _acts(self) -> QWidget:
        whole, acts = QWidget(), QWidget()
        flow = FlowLayout(acts, gap=8, line_gap=8)
        for size, icon, text, key in (
            (Size.LINE, "pen-line", self.tr("A line"), "1"),
            (Size.CALL, "phone", self.tr("A call"), "2"),
            (Size.TIME_TOGETHER, "coffee", self.tr("Time together"), "3"),
        ):
            flow.addWidget(self._act(size, icon, text, key))
        not_now = Button(self.tr("Not now"), kind="quiet", small=True)
        not_now.setAccessibleName(self.tr("Not now for {name}").format(name=self.person.name))
        not_now.setToolTip(self.tr("Costs nothing (0)"))
        not_now.clicked.connect(lambda: self.put_off.emit(self.person))
        ends = EndsLayout(whole)
        ends.addWidget(acts)
        ends.addWidget(not_now)
        return whole

    def _act(self, size: Size, icon: str, text: str, key: str) -> Button:
        button = Button(text, icon, small=True)
        named = self.tr("{act}, {name}").format(act=text, name=self.person.name)
        button.setAccessibleName(named)
        button.setToolTip(f"{text} ({key})")
        button.clicked.connect(lambda: self.act_chosen.emit(self.person, size))
        return button

    def _sentence(self) -> str:
        said = [
            self.person.name,
            self.person.circle,
            self.tr("hard season") if self.person.hard_season else "",
            say_warmth(self.person.warmth),
            wording.say_last_contact(self.person, self._today),
        ]
        facts = ", ".join(part for part in said if part)
        return f"{facts}. {say_reasons(self.person, self._today)}"


class NameLabel(ElidedLabel):
    """A name at the head of a card: 15 px at 14 px text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "body", "text", parent, weight=QFont.Weight.DemiBold)

    def _restyle(self) -> None:
        font = theming().font("body", QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 15 / 14)
        self.setFont(font)
        self.updateGeometry()
        self.update()


class _Warmth(QWidget):
    """The glyph, and beside it when we last were in touch."""

    def __init__(self, person: TurnTo, today: date) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        glyph = WarmthGlyph()
        glyph.show_warmth(person.warmth)
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        words = PlainLabel(wording.say_last_contact(person, today), "caption", "text3", wrap=False)
        words.setToolTip(say_warmth(person.warmth))
        row.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
