"""The place Reflect: looking back, in quiet."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.domain.reflect.review import ReviewView
from desktop.settings import SettingsFile
from desktop.ui.place import PlacePage
from desktop.ui.reflect.letter.page import LetterPage
from desktop.ui.reflect.overview import Overview
from desktop.ui.reflect.pictures.web_page import WebPage
from desktop.ui.reflect.pictures.web_part import WebPart
from desktop.ui.reflect.review.page import ReviewPage
from desktop.ui.runner import Runner
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.tab_order import enter


class ReflectPage(PlacePage):
    """The overview; or, while one is open, the weekly review or the letter of a year."""

    told = Signal(str)  # a sentence for the person that is no change

    def __init__(
        self, runner: Runner, clock: Clock, settings: SettingsFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(runner, clock, parent)
        self.settings = settings
        self.overview = Overview(runner, clock, settings)
        self._overview_is_old = False
        self.look_back = Button(tr("Look back on the week"), "notebook-pen", "primary")
        self.read_letter = Button(tr("The letter of a year"), "mail", "quiet")
        self.overview.add_act(self.read_letter)
        self.overview.add_act(self.look_back)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.overview)
        self._connect()

    @cached_property
    def review(self) -> ReviewPage:
        """This and the next are made when they are first opened."""
        page = ReviewPage(self.runner, self.clock, self.settings)
        page.back_wished.connect(self.show_overview)
        page.person_wished.connect(self.person_wished)
        page.write_wished.connect(self.write_wished)
        self._stack.addWidget(page)
        return page

    @cached_property
    def letter(self) -> LetterPage:
        page = LetterPage(self.runner, self.clock, self.settings)
        page.back_wished.connect(self.leave_letter)
        page.told.connect(self.told)
        self._stack.addWidget(page)
        return page

    @cached_property
    def web(self) -> WebPage:
        page = WebPage(self.runner, self.clock)
        page.back_wished.connect(self.leave_web)
        page.person_wished.connect(self.person_wished)
        self._stack.addWidget(page)
        return page

    def refresh(self) -> None:
        """What is looked at; the overview also behind it, for it names what can be opened."""
        self.overview.refresh()
        shown = self._stack.currentWidget()
        if isinstance(shown, (ReviewPage, LetterPage)):
            shown.refresh()

    def take_changes(self, changes: Changes) -> None:
        shown = self._stack.currentWidget()
        self._overview_is_old |= shown is not self.overview
        if isinstance(shown, (Overview, ReviewPage, LetterPage, WebPage)):
            shown.take_changes(changes)

    def focus_first(self, by: Qt.FocusReason) -> bool:
        """The first of the parts; in the week or the letter, where that begins."""
        shown = self._stack.currentWidget()
        if shown is self.overview:
            return enter(self.overview.middle, by) or enter(self.overview, by)
        return shown is not None and enter(shown, by)

    def print_out(self) -> bool:
        """The letter or the week that is open."""
        shown = self._stack.currentWidget()
        return isinstance(shown, (ReviewPage, LetterPage)) and shown.print_out()

    def show_review(self, week_of: date | None = None) -> None:
        """Look back on this week; without one, on the one whose time it is."""
        self._stack.setCurrentWidget(self.review)
        self.review.show_week(week_of or self.overview.line.days_of_week.first)

    def show_letter(self, year: int | None = None) -> None:
        self._stack.setCurrentWidget(self.letter)
        self.letter.show_year(year)

    def show_web(self) -> None:
        """The web of everybody, as large as there is room."""
        self._stack.setCurrentWidget(self.web)
        self.web.refresh()
        self.web.take_focus()

    def leave_web(self) -> None:
        self._look_at_overview()
        self.overview.part(WebPart).larger.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_letter(self) -> None:
        self._look_at_overview()
        self.read_letter.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_overview(self) -> None:
        self._look_at_overview()
        self.look_back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_at_overview(self) -> None:
        self._stack.setCurrentWidget(self.overview)
        if self._overview_is_old:
            self._overview_is_old = False
            self.overview.refresh()

    def _connect(self) -> None:
        self.overview.person_wished.connect(self.person_wished)
        self.overview.moment_wished.connect(self.moment_wished)
        self.overview.circle_wished.connect(self.circle_wished)
        self.overview.stage_wished.connect(self.stage_wished)
        self.overview.write_wished.connect(self.write_wished)
        self.overview.we_spoke_wished.connect(self.we_spoke_wished)
        self.overview.web_wished.connect(self.show_web)
        self.overview.line.read.connect(self._name_review)
        self.look_back.clicked.connect(lambda: self.show_review())
        self.read_letter.clicked.connect(lambda: self.show_letter())

    def _name_review(self, view: ReviewView) -> None:
        """Begin, go on, or read again."""
        if view.review.finished_on is not None:
            words = tr("Read the week")
        elif view.review.id is not None:
            words = tr("Go on looking back")
        else:
            words = tr("Look back on the week")
        self.look_back.setText(words)
        self.look_back.set_kind("secondary" if view.review.finished_on else "primary")
        self.look_back.updateGeometry()
