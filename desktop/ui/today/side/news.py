"""What I noticed of their lives: a reason to turn to somebody, or nothing to do at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.news import NewsRow
from desktop.ui.news.acts import NewsActs, pop_up
from desktop.ui.news.wording import say_details
from desktop.ui.theme.mirror import margins
from desktop.ui.today.side.rows_card import RowsCard
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel, WordsLabel
from desktop.ui.widgets.photos import photo_of


class NewsCard(RowsCard[NewsRow]):
    """The words lead to the card; below them a line to write, and a menu for the rest."""

    def __init__(self, rows: Sequence[NewsRow], today: date, acts: NewsActs) -> None:
        self._acts = acts
        super().__init__(rows, today, gap=6, below=10)

    def _row(self, row: NewsRow, today: date) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        details = say_details(row, today)
        part = self._way_to(row.person_id, f"{row.name}: {row.text}. {details}")
        line = QHBoxLayout(part)
        line.setContentsMargins(8, 8, 8, 4)
        line.setSpacing(12)
        avatar = Avatar(32)
        avatar.show_person(row.person_id, row.name, photo_of(row.photo))
        line.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(row.name, weight=QFont.Weight.Medium))
        words.addWidget(WordsLabel(row.text, "words_small", most_lines=3))
        words.addWidget(PlainLabel(details, "caption", "text3"))
        line.addLayout(words, 1)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(part, 1)
        head.addWidget(self._more(row), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._choices(row))
        return whole

    def _choices(self, row: NewsRow) -> QWidget:
        choices = QWidget()
        choices.setContentsMargins(margins(42, 0, 8, 0))
        flow = FlowLayout(choices, gap=4, line_gap=4)
        acts = self._acts
        write = Button(tr("Write a line"), "pen-line", "quiet", small=True)
        write.clicked.connect(lambda: acts.write(row))
        let_be = Button(tr("Let it be"), kind="quiet", small=True)
        let_be.clicked.connect(lambda: acts.let_be(row))
        for button in (write, let_be):
            button.setAccessibleName(f"{button.text()}: {row.text}, {row.name}")
            flow.addWidget(button)
        return choices

    def _more(self, row: NewsRow) -> IconButton:
        """The plans, and what asks less."""
        name = tr("More because of this")
        more = IconButton("ellipsis", name, size=28)
        more.setAccessibleName(f"{name}: {row.text}, {row.name}")
        more.clicked.connect(lambda: pop_up(self._acts.menu(row, more), more))
        return more
