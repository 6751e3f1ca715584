"""Somebody who might rest: who they are to me, and what was last said."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.reflect.promised import MightRest
from desktop.ui.phrases import say_month_near
from desktop.ui.reflect.mirror.capacity_words import say_slower, say_standing
from desktop.ui.reflect.mirror.names import capital
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.labels import PlainLabel, WordsLabel
from desktop.ui.widgets.linked_text import Linked, LinkedText
from desktop.ui.widgets.photos import photo_of


class RestingCard(QWidget):
    opened = Signal()  # their card, at the last talk

    def __init__(self) -> None:
        super().__init__()
        self.slower_words = ""
        self._has_words = False
        self.avatar = Avatar(48)
        self.name = LinkedText("heading")
        self.standing = PlainLabel("", "small", "text2")
        self.intention = WordsLabel("", "words_lead")
        self.words = WordsLabel("", "words", "text2", most_lines=4)
        self.said_on = PlainLabel("", "caption", "text3")
        self.name.opened.connect(lambda _: self.opened.emit())
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addWidget(self.name)
        beside.addWidget(self.standing)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        for part in (self.intention, self.words, self.said_on):
            column.addWidget(part)

    def show_words(self, shown: bool) -> None:
        """Theirs give room while something is written to them."""
        self.words.setVisible(shown and self._has_words)
        self.said_on.setVisible(shown and self._has_words)

    def show_person(self, one: MightRest, today: date) -> None:
        self.slower_words = say_slower(one)
        self.avatar.show_person(one.person_id, one.name, photo_of(one.photo))
        self.name.say([Linked(one.name, None, tr("Opens the moment"))])
        self.standing.setText(say_standing(one, today))
        self.intention.setText(one.intention)
        self.intention.setVisible(bool(one.intention))
        self.words.setText(tr("“{words}”").format(words=one.words))
        self.said_on.setText(capital(say_month_near(one.words_on, today)) if one.words_on else "")
        self._has_words = bool(one.words)
        self.show_words(True)
        self.setAccessibleName(f"{one.name}. {self.standing.text()} {one.intention}")
