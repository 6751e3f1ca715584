"""What the parts of Reflect have in common: the days they show, and their wishes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.reflect.span import Days, Span, days_of
from desktop.settings import SettingsFile
from desktop.ui.runner import Runner
from desktop.ui.widgets.mini_month import local_first_weekday


class ReflectPart(QWidget):
    """A part of the page, laid under each other in ``column``; the page gives its ground.

    The page calls ``refresh`` when it is shown and after changes; before that nothing is
    read. ``shown`` names the tables whose changes concern it, () is any; ``gutter`` is how
    far its ground reaches out at the sides, beyond where words begin.
    """

    person_wished = Signal(int)  # show this person's card
    moment_wished = Signal(object)  # the very moment in a person's story
    circle_wished = Signal(int)  # show this circle's people
    stage_wished = Signal(int)  # show this stage's page
    write_wished = Signal(object)  # WriteWish: a message to somebody
    we_spoke_wished = Signal(object)  # tuple[int, ...]: write down a talk with them

    shown: tuple[str, ...] = ()
    heading = ""
    gutter = 0

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile) -> None:
        super().__init__()
        self.runner, self.clock, self.settings = runner, clock, settings
        self.span = Span.WEEK
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)

    @property
    def first_weekday(self) -> int:
        """0 is Monday."""
        wished = self.settings.values.first_weekday
        return local_first_weekday() if wished < 0 else wished

    @property
    def days(self) -> Days:
        """The first and the last day that are looked back on."""
        return days_of(self.span, self.clock.today(), self.first_weekday)

    @property
    def days_of_week(self) -> Days:
        """Those of the week that is looked back on, whatever is shown."""
        return days_of(Span.WEEK, self.clock.today(), self.first_weekday)

    def set_span(self, span: Span) -> None:
        """Show these days from here on; what is shown follows if it differs."""
        if span != self.span:
            self.span = span
            self.refresh()

    def refresh(self) -> None:
        """Read what is shown anew."""
        raise NotImplementedError

    def take_changes(self, changes: Changes) -> None:
        if not self.shown or changes.touches(self.shown):
            self.refresh()
