"""The head of a contact card: who it is, how near, and why."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.people import Belonging, CardRow
from desktop.services.people import fields
from desktop.ui.people import wording
from desktop.ui.people.desk import Desk
from desktop.ui.people.details import Details
from desktop.ui.people.menu import people_menu
from desktop.ui.people.parts import QuietLink, empty_layout
from desktop.ui.people.photo import PhotoButton
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.edit_note import EditNote
from desktop.ui.widgets.editable import INSET, EditableText
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.text_link import TextLink
from desktop.ui.widgets.warmth import WarmthGlyph, say_warmth

_FEW_WORDS_BELOW = 56  # em; narrower heads show the first buttons as icons only
_UPRIGHT_BELOW = 40  # em; narrower heads put the photo above the name


class CardHead(QWidget):
    """Photo, names, what they do and how we met, warmth, acts, and the intention."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.photo = PhotoButton(desk)
        self.name = EditableText(self.tr("Name"), role="display", compact=True)
        self.phonetic = EditableText(
            self.tr("How it is said"), self.tr("how it is said"), "small", "text3", compact=True
        )
        self.details = Details(desk)
        self.intention = EditableText(
            self.tr("Why this person, truly"),
            self.tr("Why this person, truly? One sentence is enough."),
            "words", multiline=True,
        )  # fmt: skip
        self._arrange()
        self._keep(self.name, "name")
        self._keep(self.phonetic, "phonetic")
        self._keep(self.intention, "intention")

    def show_card(self, card: CardRow) -> None:
        self.photo.show_card(card)
        self.name.set_text(card.names.name)
        self.phonetic.set_text(card.names.phonetic)
        self._show_warmth(card)
        self._show_line(card)
        called = wording.called_of(card.names)
        self._why.setText(self.tr("Why {name}, truly").format(name=called))
        self.intention.set_text(card.intention)
        self.details.show_card(card)
        self._show_rest(card)

    def fit(self, width: int) -> None:
        """Take the shape for so much width."""
        em = theming().fonts.em
        few_words = width < em(_FEW_WORDS_BELOW) and width >= em(_UPRIGHT_BELOW)
        for button, words in ((self.write, self.tr("Write")), (self.plan, self.tr("Plan"))):
            button.setText("" if few_words else words)
            button.setToolTip(words if few_words else "")
            button.setAccessibleName(words)
        upright = width < em(_UPRIGHT_BELOW)
        directions = QBoxLayout.Direction
        self._sides.setDirection(directions.TopToBottom if upright else directions.LeftToRight)
        across = theming().fonts.scaled(20 if width < em(_FEW_WORDS_BELOW) else 28)
        self._sides.setContentsMargins(across, 20, across, 14)
        self._sides.setSpacing(4 if upright else 16)
        self.photo.set_size(64 if few_words else 92)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._first_line())
        self._line = QWidget()
        flow = FlowLayout(self._line, gap=0, line_gap=0)
        flow.setContentsMargins(INSET - 4, 0, 0, 0)
        words.addWidget(self._line)
        words.addSpacing(8)
        words.addWidget(self._reason())
        words.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._sides.addLayout(words, 1)

    def _first_line(self) -> QWidget:
        who = QWidget()
        flow = QHBoxLayout(who)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(0)
        flow.addWidget(self.name)
        flow.addWidget(self.phonetic, 0, Qt.AlignmentFlag.AlignBottom)
        flow.addSpacing(8)
        flow.addWidget(self._nearness(), 0, Qt.AlignmentFlag.AlignBottom)
        flow.addStretch(1)
        line = QWidget()
        ends = EndsLayout(line, gap=8, line_gap=4)
        ends.addWidget(who)
        ends.addWidget(self._acts())
        return line

    def _nearness(self) -> QWidget:
        near = QWidget()
        row = QHBoxLayout(near)
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(6)
        self._glyph = WarmthGlyph()
        self._spoke = PlainLabel("", "small", "text3", wrap=False)
        row.addWidget(self._glyph)
        row.addWidget(self._spoke)
        return near

    def _acts(self) -> QWidget:
        self.write = Button(self.tr("Write"), "pen-line", small=True)
        self.plan = Button(self.tr("Plan"), "calendar-plus", small=True)
        self.spoke = Button(self.tr("We spoke"), "message-circle-heart", "primary", small=True)
        self.more = IconButton("ellipsis", self.tr("Everything else"), size=28)
        self.back = Button(self.tr("Bring back"), "rotate-ccw", "primary", small=True)
        desk = self._desk
        self.write.clicked.connect(lambda: desk.acts.written.emit(desk.person))
        self.plan.clicked.connect(lambda: desk.plan_wished.emit(desk.person, None))
        self.spoke.clicked.connect(lambda: desk.acts.spoke.emit((desk.person,)))
        self.more.clicked.connect(lambda: desk.acts.ask([desk.person], self._open_more))
        self.back.clicked.connect(lambda: desk.acts.ask([desk.person], desk.acts.restore))
        acts = QWidget()
        row = QHBoxLayout(acts)
        row.setContentsMargins(INSET, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.write, self.plan, self.spoke, self.back, self.more):
            row.addWidget(button)
        return acts

    def _reason(self) -> QWidget:
        self._why = PlainLabel("", "caption", "text3", wrap=False)
        part = _Barred()
        column = QVBoxLayout(part)
        column.setContentsMargins(INSET + 9, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(INSET, 0, 0, 0)
        head.setSpacing(12)
        head.addWidget(self._why)
        head.addWidget(EditNote(self.intention), 1)
        column.addLayout(head)
        column.addWidget(self.intention)
        return part

    def _keep(self, text: EditableText, field: str) -> None:
        text.kept.connect(
            lambda words: self._desk.change(
                fields.change_field, self._desk.person, field, words, now=self._desk.clock.now()
            )
        )

    def _show_warmth(self, card: CardRow) -> None:
        self._glyph.setVisible(card.warmth is not None)
        words = wording.say_last_contact(card, self._desk.today)
        if card.warmth is not None:
            self._glyph.show_warmth(card.warmth)
            self._spoke.setAccessibleName(f"{say_warmth(card.warmth)}, {words}")
        if card.hard_season:
            words = self.tr("{when}, a hard season").format(when=words)
        self._spoke.setText(words)

    def _show_rest(self, card: CardRow) -> None:
        """Who was deleted is only looked at, and brought back."""
        for button in (self.write, self.plan, self.spoke, self.more):
            button.setVisible(not card.deleted)
        self.back.setVisible(card.deleted)
        for text in (self.name, self.phonetic, self.intention):
            text.setEnabled(not card.deleted)

    def _show_line(self, card: CardRow) -> None:
        """What they do · their circles · how we met, each a way to its details."""
        pieces = self._pieces(card)
        if [piece for piece, _ in pieces] == self._said():
            return
        empty_layout(self._line)
        flow = self._line.layout()
        assert flow is not None
        for place, (words, aim) in enumerate(pieces):
            if place and aim != "through":
                flow.addWidget(PlainLabel("·", "small", "text3", wrap=False))
            piece = self._piece(words, aim, card)
            piece.setProperty("words", words)
            flow.addWidget(piece)
            piece.show()
        self._line.updateGeometry()

    def _said(self) -> list[str]:
        flow = self._line.layout()
        assert flow is not None
        widgets = [item.widget() for n in range(flow.count()) if (item := flow.itemAt(n))]
        return [str(w.property("words")) for w in widgets if w is not None and w.property("words")]

    def _pieces(self, card: CardRow) -> list[tuple[str, str]]:
        pieces = [(wording.say_work(card), "title")]
        pieces += [(circle.name, f"circle:{circle.id}") for circle in card.circles]
        pieces.append((wording.say_met(card), "met_on"))
        pieces.append((card.introduced_by[1], "through"))
        said = [piece for piece in pieces if piece[0]]
        if not any(aim in ("title", "met_on") for _, aim in said):
            said.insert(0, (self.tr("What they do, how you met…"), "title"))
        return said

    def _piece(self, words: str, aim: str, card: CardRow) -> QWidget:
        if aim == "through" and card.introduced_by[0] is not None:
            link = TextLink(words)
            link.clicked.connect(lambda: self._desk.person_wished.emit(card.introduced_by[0]))
            return link
        piece = QuietLink(words, "small", "text2")
        if aim.startswith("circle:"):
            circle = int(aim.partition(":")[2])
            piece.setAccessibleDescription(self.tr("Shows this circle"))
            piece.clicked.connect(lambda: self._desk.circle_wished.emit(circle))
        else:
            piece.setAccessibleDescription(self.tr("Opens what is known, to change it"))
            piece.clicked.connect(lambda: self.open_details(aim, piece))
        return piece

    def open_details(self, field: str = "title", beside: QWidget | None = None) -> None:
        """Open the names, work and how we met, beginning with this field."""
        target = beside or self.name
        page = self._desk.page
        area = QRect(target.mapTo(page, QPoint()), target.size())
        self.details.open_at(area, field)

    def _open_more(self, people: Belonging) -> None:
        menu = people_menu(self, people, self._desk.acts, self._desk.around, None)
        first = menu.actions()[0]
        details = menu.addAction(self.tr("Names and details…"))
        details.triggered.connect(lambda: self.open_details("given"))
        menu.removeAction(first)
        menu.insertAction(menu.actions()[0], details)
        menu.popup(self._desk.below(self.more))


class _Barred(QWidget):
    """A part behind a thin upright bar: what I have at heart."""

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = theming().current.accent_line
        left = self.width() - INSET - 3 if self._mirrored() else INSET
        QPainter(self).fillRect(left, 2, 3, self.height() - 4, colour)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
