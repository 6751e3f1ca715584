"""The card of one person to turn to: the reason first, then three sizes of act."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.today import TurnTo
from desktop.domain.vocabulary import Size
from desktop.ui.theme.theme import theming
from desktop.ui.today import wording
from desktop.ui.today.acts_row import ActsRow
from desktop.ui.today.reason_wording import say_reasons
from desktop.ui.today.turn_to_card import TurnToCard
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel, WordsLabel, plain_tip
from desktop.ui.widgets.photos import photo_of
from desktop.ui.widgets.warmth import WarmthGlyph, say_warmth


class PersonCard(TurnToCard):
    """Once an act was opened, it asks whether there is something to write down."""

    gesture_wished = Signal(object, QWidget)  # the TurnTo, and the button that asks

    def __init__(
        self,
        person: TurnTo,
        today: date,
        opened_size: Size | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(person, "card", opened_size, parent)
        self._today = today
        self._why = PlainLabel(wording.say_why(person, today), "small", "text3")
        self._why.setContentsMargins(0, 4, 0, 0)
        self._why.hide()
        self._acts = self._make_acts(opened_size)
        self.setAccessibleName(self._sentence())
        self._arrange()
        self._describe()

    def show_why(self, shown: bool) -> None:
        """Whether it says why this person stands here."""
        self._why.setVisible(shown)

    def show_gesture(self, text: str) -> None:
        """Offer a small gesture beside the acts, or none with ""."""
        self._acts.show_gesture(text)

    def show_opened(self, size: Size | None) -> None:
        """Ask whether this act was done; None offers the three sizes again."""
        focus = QApplication.focusWidget()
        if focus is not None and self._acts.isAncestorOf(focus):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened_size = size
        self._acts.show_opened(size)
        self._describe()
        if size is not None:
            announce(self, self._acts.asks)

    def line_place(self) -> QWidget:
        return self._acts.line or self

    def _describe(self) -> None:
        """Tell screen readers which keys act here."""
        self.setAccessibleDescription(
            tr("1 a line, 2 a call, 3 time together, 0 not now, Enter opens the card")
            if self.opened_size is None
            else tr("Enter writes it down, 0 not now")
        )

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
        column.addWidget(self._acts)
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
        if self.person.hard_season:
            state.addWidget(Chip(tr("Hard season"), "umbrella", "plum"))
        state.addWidget(_Warmth(self.person, self._today))
        ends = EndsLayout(head)
        ends.addWidget(start)
        ends.addWidget(end)
        return head

    def _reason(self) -> WordsLabel:
        return WordsLabel(say_reasons(self.person, self._today), most_lines=4)

    def _make_acts(self, opened: Size | None) -> ActsRow:
        acts = ActsRow(self.person.name, opened)
        acts.act_chosen.connect(lambda size: self.act_chosen.emit(self.person, size))
        acts.gesture_wished.connect(lambda button: self.gesture_wished.emit(self.person, button))
        acts.put_off.connect(lambda: self.put_off.emit(self.person))
        acts.keep_wished.connect(lambda: self.keep_wished.emit(self.person))
        acts.taken_back.connect(lambda: self.taken_back.emit(self.person))
        return acts

    def _sentence(self) -> str:
        said = [
            self.person.name,
            self.person.circle,
            tr("hard season") if self.person.hard_season else "",
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
        words.setToolTip(plain_tip(say_warmth(person.warmth)))
        row.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
        if person.hard_season:
            theming().follow(self._restyle)

    def _restyle(self) -> None:
        """As high as the chip beside it."""
        self.setMinimumHeight(theming().fonts.scaled(24))
