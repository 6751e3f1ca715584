"""The place Introductions."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.introducing import IntroductionWish
from desktop.settings import SettingsFile
from desktop.ui.place import PlacePage
from desktop.ui.runner import Runner
from desktop.ui.widgets.labels import PlainLabel


class IntroductionsPage(PlacePage):
    def __init__(
        self, runner: Runner, clock: Clock, settings: SettingsFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(runner, clock, parent)
        self.settings = settings
        column = QVBoxLayout(self)
        column.addWidget(PlainLabel(self.tr("Introductions"), "title"))
        column.addStretch()

    def show_introduction(self, wish: IntroductionWish) -> None:
        """Open these two, or begin to think of them."""

    def refresh(self) -> None:
        pass
