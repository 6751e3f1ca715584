"""The side of the place: who might like each other; or, when asked for, the earlier ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.introductions.earlier_panel import EarlierPanel
from desktop.ui.introductions.pair_card import PhotoOf
from desktop.ui.introductions.suggestions_panel import FoundHere, SuggestionsPanel
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.surfaces import Hairline

_RING = 4  # room for the ring of what has the keyboard


class IntroductionsSide(QWidget):
    def __init__(self, photo_of: PhotoOf, today: Callable[[], date]) -> None:
        super().__init__()
        self.suggestions = SuggestionsPanel(photo_of, today)
        self.earlier = EarlierPanel(today)
        self._title = PlainLabel("", "heading")
        self._hint = PlainLabel("", "small", "text2")
        self._found = FoundHere()
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(margins(_RING, 0, 8, 0))
        inner.addWidget(self.suggestions)
        inner.addWidget(self.earlier)
        inner.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(4)
        for words in (self._title, self._hint):
            words.setContentsMargins(margins(_RING, 0, 0, 0))
            column.addWidget(words)
        column.addSpacing(4)
        column.addWidget(Hairline())
        column.addWidget(ScrollColumn(content), 1)
        column.addWidget(self._found)
        self.show_earlier(on=False)

    def fit(self, *, beside: bool) -> None:
        """Beside the board it begins at the top; in its place, below the heading."""
        self._column.setContentsMargins(margins(*((0, 18, 16, 16) if beside else (16, 4, 16, 16))))

    @property
    def shows_earlier(self) -> bool:
        return not self.earlier.isHidden()

    def show_earlier(self, *, on: bool) -> None:
        self._title.setText(tr("Earlier") if on else tr("They might like each other"))
        hint = tr("From what one needs and another offers.")
        self._hint.setText(tr("Thanked, or let be.") if on else hint)
        self.earlier.setVisible(on)
        self.suggestions.setVisible(not on)
        self._found.setVisible(not on)
