"""The next step: its size and day, or nothing planned; proposed with the reason said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.debrief import Debrief, DebriefView, propose, talked_on
from desktop.domain.language import tr
from desktop.domain.rhythm.capacity import Capacity
from desktop.domain.vocabulary import Size
from desktop.ui.debrief import wording
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.date_edit import DayButton
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.segmented import Segmented

_WITHOUT_PROPOSAL = 7  # days ahead of a step that is chosen with no day proposed


class NextPart(QWidget):
    """Writes into the debrief; ``changed`` when I chose something myself."""

    changed = Signal()

    def __init__(
        self,
        view: DebriefView,
        debrief: Debrief,
        capacity: Capacity,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._view, self._debrief = view, debrief
        self._capacity, self._today = capacity, today
        self.size_choice = Segmented(tr("Next"), optional=True)
        for size in Size:
            self.size_choice.add(size, wording.say_size(size))
        self.day = DayButton(tr("Day of the next step"), today, small=False)
        self._why = PlainLabel("", "small", "text3")
        self._why.setContentsMargins(margins(2, 8, 0, 0))
        self.nothing = Button(tr("Nothing planned"), "", "quiet")
        line = QWidget()
        flow = FlowLayout(line, gap=10, line_gap=8)
        for part in (self.size_choice, self.day, self._why, self.nothing):
            flow.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(line)
        self.size_choice.chosen.connect(self._take_size)
        self.day.day_chosen.connect(self._take_day)
        self.nothing.clicked.connect(lambda: self._take_size(""))
        self.show_view(view)

    def show_view(self, view: DebriefView) -> None:
        self._view = view
        self.follow()

    def follow(self) -> None:
        """What is written may propose something else, until I have decided."""
        debrief = self._debrief
        proposal = propose(self._view, debrief, self._capacity, self._today())
        if not debrief.decided:
            stands = proposal if proposal is not None and proposal.stands else None
            debrief.next_size = stands.size if stands else ""
            debrief.next_day = stands.day if stands else None
        self._show()

    def _show(self) -> None:
        debrief, today = self._debrief, self._today()
        planned = bool(debrief.next_size and debrief.next_day)
        self.size_choice.choose(debrief.next_size)
        self.day.setVisible(planned)
        self.nothing.setVisible(planned)
        if debrief.next_day is not None and planned:
            self.day.set_day(debrief.next_day)
            proposal = propose(self._view, debrief, self._capacity, today)
            words = wording.say_why_day(proposal, debrief.next_day, wording.who_of(self._view))
        else:
            day = talked_on(self._view, debrief)
            words = wording.say_nothing_planned(self._view, day, today)
        self._why.setText(words)
        self._why.setVisible(bool(words))
        self._why.updateGeometry()

    def _take_size(self, size: str) -> None:
        debrief = self._debrief
        debrief.decided, debrief.next_size = True, size
        if not size:
            debrief.next_day = None
        elif debrief.next_day is None:
            debrief.next_day = self._proposed_day()
        self._show()
        self.changed.emit()

    def _proposed_day(self) -> date:
        proposal = propose(self._view, self._debrief, self._capacity, self._today())
        return proposal.day if proposal else self._today() + timedelta(days=_WITHOUT_PROPOSAL)

    def _take_day(self, day: date) -> None:
        self._debrief.decided, self._debrief.next_day = True, day
        self._show()
        self.changed.emit()
