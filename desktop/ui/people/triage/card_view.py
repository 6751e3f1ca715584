"""The card of the one who is looked at, with two edges below that say there are more."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.triage import TriageCard
from desktop.ui.people.triage import wording
from desktop.ui.theme.edges import framed
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel, WordsLabel
from desktop.ui.widgets.photos import photo_of
from desktop.ui.widgets.surfaces import Hairline

_RADIUS = 14
_EDGE = 8  # how far each of the two edges looks out below
_STEP = 19  # how much narrower each is, at both sides
_POINT_ICONS = {"email": "mail", "phone": "phone", "web": "globe", "profile": "link-2"}


class TriageCardView(QWidget):
    """Has the keyboard while one decides. ``renamed`` brings what was typed for the name,
    ``opened`` comes by Enter, ``passed_over`` and ``gone_back`` by the arrows."""

    reads_as = "item"
    renamed = Signal(str)
    opened = Signal()
    passed_over = Signal()
    gone_back = Signal()

    def __init__(self, card: TriageCard, today: date, *, more: bool) -> None:
        """``more``: whether somebody else comes after."""
        super().__init__()
        self.card = card
        self._more = more
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(wording.say_card(card, today))
        self.name = EditableText(
            tr("Name"), "", "display", says_kept=False, pencil=False
        )  # fmt: skip
        self.name.set_text(card.name)
        self.name.kept.connect(self.renamed)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._who(today))
        self._add_words()
        self._add_facts(today)
        self._column.addStretch(1)
        theming().follow(self._restyle)

    def is_renaming(self, person_id: int) -> bool:
        """Whether the name of this person is being typed."""
        return self.card.person_id == person_id and self.name.is_editing

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        onward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == (back if mirrored else onward):
            self.passed_over.emit()
        elif event.key() == (onward if mirrored else back):
            self.gone_back.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheets below first, the lowest being the narrowest."""
        theme, painter = theming().current, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thin = QPen(theme.text if theme.high_contrast else theme.line, 1)
        for depth in (2, 1, 0) if self._more else (0,):
            focused = self.hasFocus() and not depth
            painter.setPen(QPen(theme.focus, 2) if focused else thin)
            painter.setBrush(theme.surface if depth < 2 else theme.window)
            area = self.rect().adjusted(depth * _STEP, depth, -depth * _STEP, (depth - 2) * _EDGE)
            painter.drawRoundedRect(framed(painter, area), _RADIUS, _RADIUS)

    def _who(self, today: date) -> QWidget:
        whole, names = QWidget(), QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.name)
        for text, colour in (
            (wording.say_work(self.card), "text2"),
            (wording.say_came_from(self.card.came_from, today), "text3"),
            (self.card.met, "text3"),
        ):
            if text:
                label = ElidedLabel(text, "small", colour)
                names.addWidget(_indented(label))
        avatar = self._avatar = Avatar(92)
        avatar.show_person(self.card.person_id, self.card.name, photo_of(self.card.photo))
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(names, 1)
        row.setAlignment(names, Qt.AlignmentFlag.AlignVCenter)
        return whole

    def _add_words(self) -> None:
        words = self.card.words
        if words is None:
            return
        self._add_line()
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(8)
        row.addWidget(IconMark("quote"))
        said = wording.say_words_head(words, self.card.pronoun)
        row.addWidget(ElidedLabel(said, "caption", "text2"), 1)
        self._column.addWidget(head)
        self._column.addWidget(WordsLabel(wording.say_words(words), "words_large", most_lines=4))

    def _add_facts(self, today: date) -> None:
        card, facts = self.card, list[tuple[str, str, str]]()
        if card.contacts is not None:
            said = wording.say_contacts(card.contacts)
            until = wording.say_until(card.contacts.until, today)
            facts.append(("message-circle", said, until))
        if card.knows is not None:
            said = wording.say_knows(card.knows)
            facts.append(("users-round", said, wording.say_how_known(card.knows)))
        if card.reach is not None:
            used = "" if card.reach.used else tr("never used")
            facts.append((_POINT_ICONS.get(card.reach.kind, "at-sign"), card.reach.value, used))
        if facts:
            self._add_line()
        for place, fact in enumerate(facts):
            self._column.addSpacing(8 if place else 0)
            self._column.addWidget(_fact(*fact))

    def _add_line(self) -> None:
        self._column.addSpacing(24)
        self._column.addWidget(Hairline(color="line2"))
        self._column.addSpacing(18)

    def _restyle(self) -> None:
        px = theming().fonts.scaled
        self._column.setContentsMargins(40, px(32), 40, px(32) + 2 * _EDGE)
        self.setMaximumWidth(theming().fonts.em(660 / 14))
        self.update()


def _fact(icon: str, said: str, besides: str) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 2, 0, 2)
    row.setSpacing(10)
    row.addWidget(IconMark(icon))
    row.addWidget(ElidedLabel(said), 1)
    if besides:
        row.addWidget(PlainLabel(besides, "small", "text3", wrap=False))
    return whole


def _indented(label: QWidget) -> QWidget:
    """Below the letters of the name, which stands in its field."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(INSET, 0, INSET, 0)
    row.addWidget(label)
    return whole
