"""The head of a card: face, names, warmth, what can be done, and why this person."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.people import CardRow
from desktop.services.people import fields
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.name_flow import NameFlow
from desktop.ui.people.card.photo import CardPhoto
from desktop.ui.people.card.summary import SummaryLine
from desktop.ui.people.menus import people_menu
from desktop.ui.people.wording.who import say_warm
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.edit_note import EditNote
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel
from desktop.ui.widgets.warmth import WarmthGlyph


class WarmthWords(QWidget):
    """The glyph and when we last spoke."""

    def __init__(self) -> None:
        super().__init__()
        self.glyph = WarmthGlyph()
        self.words = ElidedLabel("", "small", "text3")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 4)
        row.setSpacing(6)
        row.addWidget(self.glyph)
        row.addWidget(self.words)

    def show_card(self, card: CardRow, words: str) -> None:
        self.glyph.setVisible(card.warmth is not None)
        if card.warmth is not None:
            self.glyph.show_warmth(card.warmth)
        self.words.setText(words)
        self.words.updateGeometry()
        self.setVisible(bool(words))


class ActionBar(QWidget):
    """Write, plan, we spoke, and the rest behind an ellipsis."""

    def __init__(self) -> None:
        super().__init__()
        self.write = Button(tr("Write"), "pen-line")
        self.plan = Button(tr("Plan"), "calendar-plus")
        self.write_icon = IconButton("pen-line", tr("Write"), "Ctrl+E", "secondary")
        self.plan_icon = IconButton(
            "calendar-plus", tr("Plan a follow-up"), "Ctrl+Shift+N", "secondary"
        )
        self.spoke = Button(tr("We spoke"), "message-circle-heart", "primary")
        self.more = IconButton("ellipsis", tr("More"), "Shift+F10")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.write, self.write_icon, self.plan, self.plan_icon, self.spoke, self.more):
            row.addWidget(part)
        row.addStretch(1)
        self.fit(narrow=False)

    def fit(self, *, narrow: bool) -> None:
        """Where it is narrow, Write and Plan are icons."""
        for part in (self.write, self.plan):
            part.setVisible(not narrow)
        for icon in (self.write_icon, self.plan_icon):
            icon.setVisible(narrow)


class Intention(QWidget):
    """Why this person, truly: behind a bar, in their own voice."""

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._still = ""
        self._title = PlainLabel("", "caption", "text2", weight=QFont.Weight.DemiBold, wrap=False)
        self.field = EditableText(
            tr("Why this person, truly"), tr("Why this person, truly? One sentence."),
            "words", multiline=True, says_kept=False,
        )  # fmt: skip
        self.field.kept.connect(self._keep)
        head = QHBoxLayout()
        head.setContentsMargins(margins(INSET, 0, 0, 0))
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(EditNote(self.field), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(8, 0, 4, 0))
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.field)

    def show_card(self, card: CardRow) -> None:
        self._still = card.intention
        name = card.names.nickname or card.names.given or card.names.name
        self._title.setText(tr("Why {name}, truly").format(name=name))
        self._title.updateGeometry()
        self.field.set_text(card.intention)
        self.setVisible(bool(card.intention) or card.in_practice_since is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - 3 if mirrored else 0
        colour = theming().current.accent_line
        QPainter(self).fillRect(left, 0, 3, self.height(), colour)

    def _keep(self, words: str) -> None:
        keeper = self._keeper
        keeper.keep_text(
            self.field, self._still, fields.change_field, keeper.person_id, "intention", words,
            now=keeper.clock.now(),
        )  # fmt: skip


class CardHead(QWidget):
    write_wished = Signal()
    plan_wished = Signal()
    spoke_wished = Signal()
    field_wished = Signal(str)  # begin to edit this field of the person

    def __init__(self, keeper: CardKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._card: CardRow | None = None
        self._tight = False
        self.photo = CardPhoto(keeper)
        self.name = EditableText(tr("Name"), "", "display", says_kept=False, pencil=False)
        self.said = EditableText(
            tr("How it is said"), "", "small", "text3", says_kept=False, pencil=False
        )
        self.warmth = WarmthWords()
        self.bar = ActionBar()
        self.summary = SummaryLine(keeper)
        self.intention = Intention(keeper)
        self._names = QWidget()
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._arrange()
        self._connect()

    def show_card(self, card: CardRow) -> None:
        self._card = card
        self.photo.show_card(card)
        self.name.set_text(card.names.name)
        self.said.set_text(card.names.phonetic)
        self.said.setVisible(bool(card.names.phonetic) and not self._tight)
        self.warmth.show_card(card, say_warm(card, self._keeper.today))
        self.summary.show_card(card)
        self.intention.show_card(card)
        self._names.updateGeometry()

    def fit(self, *, narrow: bool, stacked: bool) -> None:
        """``stacked``: the face above the names; ``narrow``: the acts as icons."""
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._outer.setDirection(down if stacked else along)
        self._top.setDirection(down if stacked else along)
        self._tight = narrow and not stacked
        self.bar.fit(narrow=self._tight)
        self.photo.set_side(64 if self._tight else 92 if not stacked else 56)
        if self._card is not None:
            self.said.setVisible(bool(self._card.names.phonetic) and not self._tight)

    def open_menu(self) -> None:
        keeper, button = self._keeper, self.bar.more
        hard = self._card is not None and self._card.season is not None
        menu = people_menu(keeper.acts, [keeper.person_id], button, hard=hard)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _arrange(self) -> None:
        flow = NameFlow(self._names, 0, 0)
        flow.addWidget(self.name)
        for part in (self.said, self.warmth):
            flow.addWidget(part)
        self._top.setSpacing(8)
        self._top.addWidget(self._names, 1)
        self._top.addWidget(_indented(self.bar), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self.summary)
        column.addSpacing(8)
        column.addWidget(_indented(self.intention))
        self._outer.setContentsMargins(28, 20, 28, 14)
        self._outer.setSpacing(14)
        self._outer.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        self._outer.addLayout(column, 1)

    def _connect(self) -> None:
        self.name.kept.connect(lambda text: self._keep(self.name, "name", text))
        self.said.kept.connect(lambda text: self._keep(self.said, "phonetic", text))
        for button in (self.bar.write, self.bar.write_icon):
            button.clicked.connect(self.write_wished)
        for button in (self.bar.plan, self.bar.plan_icon):
            button.clicked.connect(self.plan_wished)
        self.bar.spoke.clicked.connect(self.spoke_wished)
        self.bar.more.clicked.connect(self.open_menu)
        self.summary.field_wished.connect(self.field_wished)

    def _keep(self, field: EditableText, name: str, typed: str) -> None:
        assert self._card is not None
        keeper = self._keeper
        keeper.keep_text(
            field, getattr(self._card.names, name), fields.change_field, keeper.person_id, name,
            typed, now=keeper.clock.now(),
        )  # fmt: skip


def _indented(widget: QWidget) -> QWidget:
    """With the words of the fields, which stand inside their ground."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(margins(INSET, 4, 0, 0))
    row.addWidget(widget)
    return box
