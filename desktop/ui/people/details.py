"""Names, work and how we met: all of them in one small sheet, each edited in place."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.people import CardRow
from desktop.services.people import fields
from desktop.ui.people.desk import Desk
from desktop.ui.people.person_field import PersonField
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.editable import INSET, EditableText
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.popover import Popover
from desktop.ui.widgets.scroll import ScrollColumn


class Details(QWidget):
    """The content of a popover that it opens itself, on the page of the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.texts: dict[str, EditableText] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, INSET, 0)
        column.addLayout(self._grid)
        self._fill()
        self._scroll = ScrollColumn(self)
        self._popover = Popover(self._scroll, desk.page, width=400, padding=(16, 14))

    def show_card(self, card: CardRow) -> None:
        for field, text in self.texts.items():
            source = card.names if hasattr(card.names, field) else card
            text.set_text(str(getattr(source, field)))
        if not self.through.hasFocus():
            self.through.setText(card.introduced_by[1])
        self._forget.setVisible(bool(card.introduced_by[1]))

    def open_at(self, target: QRect, field: str) -> None:
        """Open beside ``target`` (of the page), beginning with this field."""
        self.adjustSize()
        most = round(self._desk.page.height() * 0.8) - 2 * 14
        self._scroll.setFixedHeight(min(self.sizeHint().height(), most))
        text = self.texts.get(field)
        self._popover.open_at(target, ("below", "right", "above"), text or self.through)
        if text is not None:
            self._scroll.ensureWidgetVisible(text)

    def _fill(self) -> None:
        self._head(self.tr("Names"))
        self._text("given", self.tr("Given name"))
        self._text("additional", self.tr("Further names"))
        self._text("family", self.tr("Family name"))
        self._text("prefix", self.tr("Before it"), self.tr("Dr, Prof."))
        self._text("suffix", self.tr("After it"), self.tr("Jr, MD"))
        self._text("nickname", self.tr("Called"))
        self._text("phonetic", self.tr("How it is said"))
        self._text("pronouns", self.tr("Pronouns"), self.tr("she/her, he/him, they/them"))
        self._head(self.tr("What they do"))
        self._text("title", self.tr("Work"))
        self._text("organisation", self.tr("Where"))
        self._text("department", self.tr("Part of it"))
        self._head(self.tr("How we met"))
        self._text("met_on", self.tr("When"), self.tr("2 October 2024, or about when"))
        self._text("met_where", self.tr("Where"))
        self._text("met_how", self.tr("How"))
        self._introducer()

    def _head(self, words: str) -> None:
        row = self._grid.rowCount()
        label = PlainLabel(words, "caption", "text3", weight=QFont.Weight.DemiBold, wrap=False)
        label.setContentsMargins(0, 0 if row == 1 else 10, 0, 4)
        self._grid.addWidget(label, row, 0, 1, 2)

    def _text(self, field: str, words: str, placeholder: str = "") -> None:
        text = EditableText(words, placeholder or "–")
        text.kept.connect(
            lambda typed: self._desk.change(
                fields.change_field, self._desk.person, field, typed, now=self._desk.clock.now()
            )
        )
        self.texts[field] = text
        self._add(words, text)

    def _introducer(self) -> None:
        words = self.tr("Through whom")
        self.through = PersonField(self._desk.runner, words, self.tr("A name"))
        self.through.given.connect(self._introduce)
        self._forget = IconButton("x", self.tr("Through nobody"), size=28)
        self._forget.clicked.connect(lambda: self._introduce(None))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(4)
        row.addWidget(self.through, 1)
        row.addWidget(self._forget)
        self._add(words, line)

    def _add(self, words: str, widget: QWidget) -> None:
        row = self._grid.rowCount()
        label = PlainLabel(words, "small", "text3", wrap=False)
        label.setMinimumWidth(theming().fonts.em(7))
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(widget, row, 1)

    def _introduce(self, who: int | str | None) -> None:
        self.through.clearFocus()
        now = self._desk.clock.now()
        self._desk.change(fields.set_introducer, self._desk.person, who, now=now)
