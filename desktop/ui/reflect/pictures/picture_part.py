"""What the pictures have in common: a head, the picture or its numbers, kind words for none."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.settings import SettingsFile
from desktop.ui.reflect.part import ReflectPart
from desktop.ui.reflect.pictures.in_words import InWords
from desktop.ui.reflect.pictures.words_table import WordsTable
from desktop.ui.runner import Runner
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.labels import PlainLabel

_VIEWS = "pictures in words"


class PicturePart(ReflectPart):
    """A subclass lays its picture into ``picture`` and calls ``show_numbers`` or
    ``show_nothing``; the small button at the head's end changes picture for numbers."""

    heading = ""

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile) -> None:
        super().__init__(runner, clock, settings)
        self.picture = QWidget()
        self.table = WordsTable(self.heading_words)
        self.nothing = PlainLabel("", "small", "text2")
        self.toggle = IconButton("list", tr("In words"), kind="quiet", size=26)
        self.toggle.setCheckable(True)
        self.ends = QWidget()
        self._ends_row = QHBoxLayout(self.ends)
        self._ends_row.setContentsMargins(0, 0, 0, 0)
        self._ends_row.setSpacing(6)
        self._ends_row.addWidget(self.toggle)
        for widget in (self._head(), self.picture, self.table, self.nothing):
            self.column.addWidget(widget)
        self.column.addStretch(0)
        self.toggle.toggled.connect(self._turn)
        self.table.opened.connect(self.open_row)
        self._is_empty, self._stretches = True, False
        self.toggle.setChecked(self.heading in self._turned())
        self._show()

    def add_to_head(self, widget: QWidget) -> None:
        """Quiet words or a control, before the button."""
        self._ends_row.insertWidget(self._ends_row.count() - 1, widget)

    def stretch_picture(self) -> None:
        """Picture or numbers take the room the card has; else the words stay at the top."""
        self._stretches = self.table.grows = True
        self._show()

    def show_numbers(self, words: InWords, sentence: str) -> None:
        """The picture's numbers, and what it says in a sentence, for who cannot see it."""
        self.table.show_words(words)
        self.picture.setAccessibleName(self.heading_words)
        self.picture.setAccessibleDescription(sentence)
        self._is_empty = False
        self._show()

    def show_nothing(self, words: str) -> None:
        """There is nothing to draw, and that is all right."""
        self.nothing.setText(words)
        self._is_empty = True
        self._show()

    def open_row(self, number: int) -> None:
        """Go to what this row of the table is about."""

    @property
    def heading_words(self) -> str:
        return tr(self.heading)

    def _head(self) -> QWidget:
        head = QWidget()
        ends = EndsLayout(head)
        ends.addWidget(PlainLabel(self.heading_words, "heading"))
        ends.addWidget(self.ends)
        return head

    def _turn(self, in_words: bool) -> None:
        turned = self._turned() - {self.heading}
        self.settings.values.views[_VIEWS] = sorted(turned | {self.heading} if in_words else turned)
        self._show()

    def _turned(self) -> set[str]:
        kept = self.settings.values.views.get(_VIEWS, [])
        return {one for one in kept if isinstance(one, str)} if isinstance(kept, list) else set()

    def _show(self) -> None:
        in_words = self.toggle.isChecked()
        drawn = not self._is_empty and not in_words
        self.toggle.setHidden(self._is_empty)
        self.nothing.setVisible(self._is_empty)
        self.picture.setVisible(drawn)
        self.table.setVisible(not self._is_empty and in_words)
        if self._stretches:
            self.column.setStretchFactor(self.picture, int(drawn))
            self.column.setStretchFactor(self.table, int(not self._is_empty and in_words))
            self.column.setStretch(self.column.count() - 1, int(self._is_empty))
