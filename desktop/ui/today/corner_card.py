"""From a quieter corner: at most one person who has been silent for long."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.today import TurnTo
from desktop.domain.vocabulary import Size
from desktop.ui.theme.theme import theming
from desktop.ui.today import wording
from desktop.ui.today.reason_wording import say_reasons
from desktop.ui.today.turn_to_card import TurnToCard
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel, WordsLabel
from desktop.ui.widgets.photos import photo_of

_ONE_LINE_FROM = 44  # em; with less room the buttons stand below the words


class CornerCard(TurnToCard):
    """A line or another time; nobody is asked for more after so long."""

    sizes: Mapping[Qt.Key, Size] = {Qt.Key.Key_1: Size.LINE}

    def __init__(
        self,
        person: TurnTo,
        today: date,
        opened_size: Size | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(person, "dashed", opened_size, parent)
        self._words = say_reasons(person, today)
        self._why = PlainLabel(wording.say_why(person, today), "small", "text3")
        self._why.hide()
        self._after = tr("It has been a while.")
        self.setAccessibleName(f"{person.name}. {self._after} {self._words}")
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(18, 16, 18, 16)
        self._lines.setSpacing(16)
        self._lines.addWidget(self._who(), 1)
        self._lines.addWidget(self._acts())
        self.show_opened(opened_size)

    def show_opened(self, size: Size | None) -> None:
        """Whether the line was opened, so that it may be written down."""
        self.opened_size = size
        written = size is not None
        self._line.setText(tr("Written? Keep it") if written else tr("Write a line"))
        self._line.set_icon("message-circle-heart" if written else "pen-line")
        self._line.setAccessibleName(f"{self._line.text()}, {self.person.name}")
        self.setAccessibleDescription(
            tr("Enter writes it down, 0 another time")
            if written
            else tr("1 a line, 0 another time, Enter opens the card")
        )

    def line_place(self) -> QWidget:
        return self._line

    def show_why(self, shown: bool) -> None:
        """Whether it says why this person stands here."""
        self._why.setVisible(shown)

    def fit(self, width: int) -> None:
        """The buttons beside the words, or below them."""
        wide = width >= theming().fonts.em(_ONE_LINE_FROM)
        directions = QBoxLayout.Direction
        self._lines.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._lines.setSpacing(16 if wide else 10)
        start = self._acts_row.itemAt(0)
        if start is not None and (space := start.spacerItem()) is not None:
            space.changeSize(0 if wide else theming().fonts.scaled(40) + 16, 0)
        self._acts_row.invalidate()

    def _who(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        avatar = Avatar(40)
        avatar.show_person(self.person.person_id, self.person.name, photo_of(self.person.photo))
        row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(2)
        head = QWidget()
        flow = FlowLayout(head, gap=8, line_gap=0)
        flow.addWidget(ElidedLabel(self.person.name, weight=QFont.Weight.DemiBold))
        flow.addWidget(ElidedLabel(self._after, "small", "text3"))
        column.addWidget(head)
        column.addWidget(WordsLabel(self._words, "words_small", most_lines=4))
        column.addWidget(self._why)
        row.addLayout(column, 1)
        return whole

    def _acts(self) -> QWidget:
        acts = QWidget()
        row = self._acts_row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addSpacing(0)
        self._line = Button(kind="soft", small=True)
        self._line.clicked.connect(self._write)
        later = Button(tr("Another time"), kind="quiet", small=True)
        later.setAccessibleName(tr("Another time for {name}").format(name=self.person.name))
        later.setToolTip(tr("Leaves them in peace for a long while (0)"))
        later.clicked.connect(lambda: self.put_off.emit(self.person))
        row.addWidget(self._line)
        row.addWidget(later)
        row.addStretch(1)
        return acts

    def _write(self) -> None:
        if self.opened_size is None:
            self.act_chosen.emit(self.person, Size.LINE)
        else:
            self.keep_wished.emit(self.person)
