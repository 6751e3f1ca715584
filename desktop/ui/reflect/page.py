"""The place Reflect: looking back, in quiet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.settings import SettingsFile
from desktop.ui.place import PlacePage
from desktop.ui.reflect.overview import Overview
from desktop.ui.runner import Runner


class ReflectPage(PlacePage):
    """The overview; or, while one is open, the weekly review or the letter of a year."""

    moment_wished = Signal(object)  # the very moment in a person's story

    def __init__(
        self, runner: Runner, clock: Clock, settings: SettingsFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(runner, clock, parent)
        self.settings = settings
        self.overview = Overview(runner, clock, settings)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.overview)
        self.overview.person_wished.connect(self.person_wished)
        self.overview.moment_wished.connect(self.moment_wished)
        self.overview.circle_wished.connect(self.circle_wished)
        self.overview.stage_wished.connect(self.stage_wished)

    def refresh(self) -> None:
        self.overview.refresh()

    def take_changes(self, changes: Changes) -> None:
        self.overview.take_changes(changes)
