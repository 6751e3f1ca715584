"""The place Reflect: looking back, in quiet."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.reflect.review import ReviewView
from desktop.settings import SettingsFile
from desktop.ui.place import PlacePage
from desktop.ui.reflect.overview import Overview
from desktop.ui.reflect.pictures.web_page import WebPage
from desktop.ui.reflect.pictures.web_part import WebPart
from desktop.ui.reflect.review.page import ReviewPage
from desktop.ui.runner import Runner
from desktop.ui.widgets.buttons import Button


class ReflectPage(PlacePage):
    """The overview; or, while one is open, the weekly review or the letter of a year."""

    moment_wished = Signal(object)  # the very moment in a person's story

    def __init__(
        self, runner: Runner, clock: Clock, settings: SettingsFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(runner, clock, parent)
        self.settings = settings
        self.overview = Overview(runner, clock, settings)
        self.review = ReviewPage(runner, clock, settings)
        self.web = WebPage(runner, clock)
        self.look_back = Button(self.tr("Look back on the week"), "notebook-pen", "primary")
        self.overview.add_act(self.look_back)
        self._stack = QStackedLayout(self)
        for page in (self.overview, self.review, self.web):
            self._stack.addWidget(page)
        self._connect()

    def refresh(self) -> None:
        self.overview.refresh()
        self.review.refresh()

    def take_changes(self, changes: Changes) -> None:
        self.overview.take_changes(changes)
        if self._stack.currentWidget() is self.review:
            self.review.take_changes(changes)
        if self._stack.currentWidget() is self.web:
            self.web.take_changes(changes)

    def show_review(self, week_of: date | None = None) -> None:
        """Look back on this week; without one, on the one whose time it is."""
        self._stack.setCurrentWidget(self.review)
        self.review.show_week(week_of or self.overview.line.days_of_week.first)

    def show_web(self) -> None:
        """The web of everybody, as large as there is room."""
        self._stack.setCurrentWidget(self.web)
        self.web.refresh()
        self.web.take_focus()

    def leave_web(self) -> None:
        self._stack.setCurrentWidget(self.overview)
        self.overview.part(WebPart).larger.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_overview(self) -> None:
        self._stack.setCurrentWidget(self.overview)
        self.overview.refresh()
        self.look_back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.overview.person_wished.connect(self.person_wished)
        self.overview.moment_wished.connect(self.moment_wished)
        self.overview.circle_wished.connect(self.circle_wished)
        self.overview.stage_wished.connect(self.stage_wished)
        self.overview.part(WebPart).whole_wished.connect(self.show_web)
        self.web.back_wished.connect(self.leave_web)
        self.web.person_wished.connect(self.person_wished)
        self.overview.line.read.connect(self._name_review)
        self.look_back.clicked.connect(lambda: self.show_review())
        self.review.back_wished.connect(self.show_overview)
        self.review.person_wished.connect(self.person_wished)
        self.review.write_wished.connect(self.write_wished)

    def _name_review(self, view: ReviewView) -> None:
        """Begin, go on, or read again."""
        if view.review.finished_on is not None:
            words = self.tr("Read the week")
        elif view.review.id is not None:
            words = self.tr("Go on looking back")
        else:
            words = self.tr("Look back on the week")
        self.look_back.setText(words)
        self.look_back.set_kind("secondary" if view.review.finished_on else "primary")
        self.look_back.updateGeometry()
