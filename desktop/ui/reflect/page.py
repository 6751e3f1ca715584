"""The place Reflect."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.settings import SettingsFile
from desktop.ui.place import PlacePage
from desktop.ui.runner import Runner
from desktop.ui.widgets.labels import PlainLabel


class ReflectPage(PlacePage):
    def __init__(
        self, runner: Runner, clock: Clock, settings: SettingsFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(runner, clock, parent)
        self.settings = settings
        column = QVBoxLayout(self)
        column.addWidget(PlainLabel(self.tr("Reflect"), "title"))
        column.addStretch()

    def refresh(self) -> None:
        pass
