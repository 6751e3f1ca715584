"""The story so far: everything between us on one line of time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.people import CardRow, StoryRow
from desktop.services.people import knowledge, story
from desktop.ui.people import wording
from desktop.ui.people.desk import Desk
from desktop.ui.people.keyed_column import KeyedColumn
from desktop.ui.people.parts import SectionHead
from desktop.ui.people.story_entry import StoryEntry
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.editable import INSET, EditableText
from desktop.ui.widgets.labels import PlainLabel

_AT_FIRST, _MORE = 25, 75


class StorySection(QWidget):
    """Asks for its own rows; shows the newest, and more on request."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: story.Shown = "all"
        self._limit = _AT_FIRST
        self._person: int | None = None
        self.chips: dict[str, Chip] = {}
        self.note = EditableText(
            self.tr("A note"), "", "small", "text3", multiline=True, says_kept=False
        )
        self.note.kept.connect(self._add_note)
        self.rows: KeyedColumn[StoryRow, StoryEntry] = KeyedColumn(
            lambda row: (row.kind, row.id), lambda row: StoryEntry(desk), StoryEntry.show_entry
        )
        self.more = Button(self.tr("What was before"), "history", "quiet", small=True)
        self.more.clicked.connect(self._show_more)
        self._nothing = PlainLabel("", color="text3")
        self._nothing.setContentsMargins(INSET, 8, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.note)
        column.addSpacing(8)
        column.addWidget(self.rows)
        column.addWidget(self._nothing)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_card(self, card: CardRow) -> None:
        if card.id != self._person:
            self._person, self._limit = card.id, _AT_FIRST
        called = wording.called_of(card.names)
        self.note.set_placeholder(self.tr("Write a note about {name}").format(name=called))
        self.refresh()

    def refresh(self) -> None:
        self._desk.runner.query(
            story.story, self._desk.person, self._shown, limit=self._limit + 1,
            then=self._take, key="people-story", owner=self,
        )  # fmt: skip

    def _take(self, rows: Sequence[StoryRow]) -> None:
        shown = rows[: self._limit]
        self.rows.show_rows(shown)
        entries = self.rows.widgets()
        for entry in entries:
            entry.is_last = entry is entries[-1]
            entry.update()
        self.more.setVisible(len(rows) > self._limit)
        self._nothing.setVisible(not rows)
        self._nothing.setText(self._say_nothing())

    def _say_nothing(self) -> str:
        if self._shown == "words":
            return self.tr("Their words will stand here, as they said them.")
        if self._shown == "notes":
            return self.tr("What you note stands here. A note moves no rhythm.")
        return self.tr("It begins with the first talk you write down.")

    def _head(self) -> QWidget:
        head = SectionHead(self.tr("The story so far"))
        chips = QWidget()
        row = QHBoxLayout(chips)
        row.setContentsMargins(0, 0, INSET, 0)
        row.setSpacing(6)
        group = QButtonGroup(self)
        words = {"all": self.tr("All"), "words": self.tr("Words"), "notes": self.tr("Notes")}
        for shown, text in words.items():
            chip = self.chips[shown] = Chip(text, checkable=True)
            chip.setChecked(shown == "all")
            chip.clicked.connect(lambda _=False, shown=shown: self._narrow(shown))
            group.addButton(chip)
            row.addWidget(chip)
        head.place(chips)
        return head

    def _narrow(self, shown: str) -> None:
        self._shown = "words" if shown == "words" else "notes" if shown == "notes" else "all"
        self.refresh()

    def _show_more(self) -> None:
        self._limit += _MORE
        self.refresh()

    def _add_note(self, words: str) -> None:
        self.note.set_text("")
        if words:
            desk = self._desk
            desk.change(knowledge.add_note, desk.person, words, today=desk.today)
