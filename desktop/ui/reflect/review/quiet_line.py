"""A quiet line on Today once a week: five minutes to look back, if one likes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.domain.reflect.span import week_offered
from desktop.services.reflect import review
from desktop.settings import SettingsFile
from desktop.ui.people.card.word_button import WordButton
from desktop.ui.runner import Runner
from desktop.ui.widgets.mini_month import local_first_weekday
from desktop.ui.widgets.text_link import TextLink

_GAP = 12  # to what stands above
_VIEW, _NOT = "reflect", "not_this_week"


class WeekWaits(QWidget):
    """On the weekday of the review and the day after; ``wished`` brings the week's first
    day. "Not this week" is remembered, and costs nothing."""

    wished = Signal(object)  # date

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile) -> None:
        super().__init__()
        self._runner, self._clock, self._settings = runner, clock, settings
        self._week_of: date | None = None
        self.link = TextLink("")
        self.link.clicked.connect(lambda: self.wished.emit(self._week_of))
        self.not_now = WordButton(tr("Not this week"), "small", "text3")
        self.not_now.clicked.connect(self._put_off)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        self._row.addWidget(self.link)
        self._row.addWidget(self.not_now)
        self._row.addStretch(1)
        self._say(None)
        runner.changed.connect(self._hear)

    def refresh(self) -> None:
        week = self._offered()
        if week is None:
            self._say(None)
            return
        self._week_of = week
        self._runner.query(
            review.waits, week, then=self._say, key=f"week-waits-{id(self)}", owner=self
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _offered(self) -> date | None:
        values = self._settings.values
        first = local_first_weekday() if values.first_weekday < 0 else values.first_weekday
        week = week_offered(self._clock.today(), values.review_weekday, first)
        if week is None or self._kept().get(_NOT) == week.first.isoformat():
            return None
        return week.first

    def _put_off(self) -> None:
        if self._week_of is not None:
            views = self._settings.values.views
            views[_VIEW] = {**self._kept(), _NOT: self._week_of.isoformat()}
            self._settings.save()
            if self.not_now.hasFocus():
                self._give_focus_back()
            self.refresh()

    def _give_focus_back(self) -> None:
        """To what stands above, since both words go."""
        before = self.link.previousInFocusChain()
        while before is not None and before is not self.not_now:
            if before.isVisible() and before.isEnabled() and _by_tab(before):
                before.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            before = before.previousInFocusChain()

    def _kept(self) -> dict[str, object]:
        found = self._settings.values.views.get(_VIEW)
        return found if isinstance(found, dict) else {}

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(("review", "person")):
            self.refresh()

    def _say(self, is_begun: bool | None) -> None:
        """None: nothing is offered."""
        again, five = (
            tr("Go on looking back on the week"),
            tr("Five quiet minutes to look back on the week?"),
        )
        self.link.setText(again if is_begun else five)
        for part in (self.link, self.not_now):
            part.setVisible(is_begun is not None)
        self._row.setContentsMargins(0, _GAP if is_begun is not None else 0, 0, 0)


def _by_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
