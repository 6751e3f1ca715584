"""The hard season of somebody, over their card: its words, its review, its end."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.people import CardRow
from desktop.domain.seasons import HardSeason
from desktop.services import seasons
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import Act
from desktop.ui.people.card.word_button import MenuWords
from desktop.ui.people.wording.seasons import reviews, say_review, say_season
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.date_edit import DayPicker
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import PlainLabel


class SeasonBanner(QWidget):
    """Hidden in usual times. Once its day has come it asks whether it is still hard."""

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._season: HardSeason | None = None
        self.since = PlainLabel("", "small", "plum_text", weight=QFont.Weight.DemiBold)
        self.note = EditableText(
            tr("What it is"), tr("What is it, in a line?"), "small", multiline=True
        )
        self.note.kept.connect(self._keep_note)
        self._softly = PlainLabel(
            tr("Lighter and closer; nothing asked."), "small", "plum_text", wrap=False
        )
        self._softly.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.review = MenuWords(self._days, "small", "plum_text")
        self.goes_on = Button(tr("It goes on"), "umbrella", "secondary", small=True)
        self.eased = Button(tr("It has eased"), "sun", "quiet", small=True)
        self.goes_on.clicked.connect(lambda: self.review.click())
        self.eased.clicked.connect(self._end)
        self._arrange()
        theming().follow(self._restyle)
        self.hide()

    def show_card(self, card: CardRow) -> None:
        self._season = season = card.season
        self.setVisible(season is not None)
        if season is None:
            return
        today = self._keeper.today
        self.since.setText(say_season(season, today))
        self.note.set_text(season.note)
        words = say_review(season, today)
        self.review.say(words, words)
        due = season.review_on is not None and season.review_on <= today
        self.goes_on.setVisible(due)
        self.eased.set_kind("secondary" if due else "quiet")
        self._acts.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theming().current.plum_soft)
        painter.drawRect(QRectF(self.rect()))

    def _days(self) -> list[Act]:
        found = []
        for words, day in reviews(self._keeper.today):
            look = tr("Look again {when}").format(when=words)
            found.append(Act(look, "umbrella", partial(self._look_again, day)))
        return [*found, Act(tr("Look again on…"), "calendar", self._pick)]

    def _pick(self) -> None:
        assert self._season is not None
        today = self._keeper.today
        picker = DayPicker(self._season.review_on or today, today, self)
        picker.chosen.connect(self._look_again)
        picker.open_below(self.review)

    def _look_again(self, day: object) -> None:
        assert self._season is not None
        keeper = self._keeper
        keeper.do(seasons.look_again, self._season.season_id, day, today=keeper.today)

    def _keep_note(self, words: str) -> None:
        assert self._season is not None
        season = self._season
        self._keeper.keep_text(self.note, season.note, seasons.say_season, season.season_id, words)

    def _end(self) -> None:
        keeper = self._keeper
        keeper.do(seasons.end_hard, keeper.person_id, today=keeper.today)

    def _restyle(self) -> None:
        """Words beside buttons are as high as these."""
        for part in (self._softly, self.review):
            part.setFixedHeight(self.eased.sizeHint().height())

    def _arrange(self) -> None:
        self._acts = QWidget()
        flow = FlowLayout(self._acts, 12, 2)
        for part in (self._softly, self.review):
            flow.addWidget(part)
        flow.addWidget(self.goes_on)
        flow.addWidget(self.eased)
        self.since.setContentsMargins(0, 4, 0, 4)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.since, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self.note, 1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(first)
        words.addWidget(self._acts)
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 5, 0, 0)
        mark.addWidget(IconMark("umbrella", "plum_text", 18))
        mark.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(28, 8, 20, 8))
        row.setSpacing(12)
        row.addLayout(mark)
        row.addLayout(words, 1)
