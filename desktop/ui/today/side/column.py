"""The cards at the side under each other, as far as the day has something for them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.today import TodayView
from desktop.ui.news.acts import NewsActs
from desktop.ui.theme.mirror import margins
from desktop.ui.today.side.appointments import AppointmentsCard
from desktop.ui.today.side.gatherings import GatheringsCard
from desktop.ui.today.side.letters import LettersCard
from desktop.ui.today.side.loops import LoopsCard
from desktop.ui.today.side.news import NewsCard
from desktop.ui.today.side.occasions import OccasionsCard
from desktop.ui.today.side.requests import RequestsCard
from desktop.ui.today.side.reviews import ReviewsCard
from desktop.ui.widgets.labels import PlainLabel

Card = (
    AppointmentsCard
    | GatheringsCard
    | RequestsCard
    | ReviewsCard
    | OccasionsCard
    | LoopsCard
    | NewsCard
    | LettersCard
)


class SideColumn(QWidget):
    """Passes on what is wished on its cards. It ``is_bare`` when there is nothing to show."""

    person_wished = Signal(int)
    brief_wished = Signal(object)  # Meeting
    debrief_wished = Signal(object)  # Meeting
    gathering_wished = Signal(int)
    answer_wished = Signal(object)  # RequestRow
    season_goes_on = Signal(object)  # HardSeason
    season_eased = Signal(object)
    loop_closed = Signal(int)
    write_wished = Signal(object)  # WriteWish
    letter_wished = Signal(int)  # a draft's id: how did it land?

    def __init__(
        self, view: TodayView, now: datetime, news: NewsActs, parent: QWidget | None = None
    ) -> None:
        """``now`` is the moment on the wall's clock, ``news`` does what news leads to."""
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._add_meetings(view, now)
        self._add_answers(view, now.date())
        self._add_lives(view, now.date(), news)
        self._add_what_is_open(view, now.date())
        self.is_bare = self._column.count() == 0
        self._column.addStretch(1)

    def _add_meetings(self, view: TodayView, now: datetime) -> None:
        """What is near, then the gatherings that are over and not looked back on."""
        if view.appointments:
            self._add_appointments(AppointmentsCard(view.appointments, now))
        near = [one for one in view.gatherings if one.ends_on >= now.date()]
        over = [one for one in view.gatherings if one.ends_on < now.date()]
        if near:
            self._add_gatherings(GatheringsCard(near, now), bool(view.appointments))
        if over:
            card = GatheringsCard(over, now)
            card.gathering_wished.connect(self.gathering_wished)
            self._add(tr("How was it?"), card)

    def _add_answers(self, view: TodayView, today: date) -> None:
        if view.requests:
            requests = RequestsCard(view.requests, today)
            requests.answer_wished.connect(self.answer_wished)
            self._add(tr("Waiting for your answer"), requests)
        if view.reviews:
            self._add_reviews(ReviewsCard(view.reviews, today))

    def _add_lives(self, view: TodayView, today: date, news: NewsActs) -> None:
        if view.occasions:
            occasions = OccasionsCard(view.occasions, today)
            occasions.write_wished.connect(self.write_wished)
            self._add(tr("In their lives"), occasions)
        if view.news:
            self._add(tr("Noticed", about="news"), NewsCard(view.news, today, news))

    def _add_what_is_open(self, view: TodayView, today: date) -> None:
        if view.letters:
            letters = LettersCard(view.letters, today)
            letters.letter_wished.connect(self.letter_wished)
            self._add(tr("Letters that went"), letters)
        if view.loops:
            loops = LoopsCard(view.loops, today)
            loops.loop_closed.connect(self.loop_closed)
            self._add(tr("Open between you"), loops)

    def _add_appointments(self, card: AppointmentsCard) -> None:
        card.brief_wished.connect(self.brief_wished)
        card.debrief_wished.connect(self.debrief_wished)
        self._add(tr("Today and tomorrow"), card)

    def _add_gatherings(self, card: GatheringsCard, below_appointments: bool) -> None:
        card.gathering_wished.connect(self.gathering_wished)
        if below_appointments:
            self._column.addSpacing(8)
            self._column.addWidget(card)
        else:
            self._add(tr("Today and tomorrow"), card)

    def _add_reviews(self, card: ReviewsCard) -> None:
        card.goes_on.connect(self.season_goes_on)
        card.eased.connect(self.season_eased)
        self._add(tr("How is it now?"), card)

    def _add(self, title: str, card: Card) -> None:
        card.person_wished.connect(self.person_wished)
        heading = PlainLabel(title, "heading")
        heading.setContentsMargins(margins(2, 24 if self._column.count() else 0, 0, 10))
        self._column.addWidget(heading)
        self._column.addWidget(card)
