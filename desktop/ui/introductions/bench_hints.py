"""Below the words: what helps to begin, and who had better be asked first."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.introductions.rows import Pair
from desktop.domain.introductions.rules import Step
from desktop.domain.language import tr
from desktop.ui.introductions.step_wording import ask_further
from desktop.ui.introductions.wording import say_careful
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.text_link import TextLink


class BenchHints(QWidget):
    """There only while there is something to say."""

    def __init__(self) -> None:
        super().__init__()
        self.begin = TextLink(tr("Begin with a few words"))
        self.further = PlainLabel("", "question", "text2")
        self.careful = PlainLabel("", "caption", "plum_text")
        self.swap = TextLink(tr("Turn it round"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.begin)
        row.addWidget(self.further, 1)
        row.addWidget(self.careful, 1)
        row.addWidget(self.swap)

    def show_for(self, pair: Pair, step: Step | None, today: date, *, is_empty: bool) -> None:
        """``is_empty``: nothing is written for this step, and nothing has gone."""
        careful = say_careful(pair, today)
        self.careful.setText(careful)
        for part in (self.careful, self.swap):
            part.setVisible(bool(careful))
        self.begin.setVisible(is_empty)
        self.further.setText(ask_further(step) if step is not None else "")
        self.further.setVisible(is_empty and not careful)
        self.setVisible(is_empty or bool(careful))
