"""Coming back after a gap: noticed as Today is shown, welcomed until it was answered."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.clock import Clock
from desktop.domain.today import TodayView
from desktop.ui.runner import Runner
from desktop.ui.today.acts import TodayActs
from desktop.ui.today.memory import TodayMemory
from desktop.ui.today.welcome import WelcomePanel


class ComingBack:
    """Keeps the one panel that welcomes, so that what is typed in it stays."""

    def __init__(
        self, page: QWidget, runner: Runner, clock: Clock, memory: TodayMemory, acts: TodayActs
    ) -> None:
        self._page, self._runner, self._clock = page, runner, clock
        self._memory, self._acts = memory, acts
        self._panel: WelcomePanel | None = None

    @property
    def is_back(self) -> bool:
        return self._memory.away(self._clock.today()) is not None

    def notice(self, view: TodayView) -> None:
        """Remember that somebody is here, and since when nobody was."""
        today = self._clock.today()
        if view.away_since is not None:
            self._memory.come_back(view.away_since, today)
        if view.anyone_here:
            self._memory.see(today)

    def is_welcome(self, view: TodayView) -> bool:
        """Whether there is something to ask or to offer after a gap."""
        away = self._memory.away(self._clock.today())
        return away is not None and (view.lapsed or not away.asked)

    def part(self, view: TodayView) -> WelcomePanel | None:
        """The same one as before, while there is something to ask or to offer."""
        away = self._memory.away(self._clock.today())
        if away is None or not self.is_welcome(view):
            self._panel = None
            return None
        if self._panel is None:
            self._panel = WelcomePanel(self._runner, self._clock, self._page)
            self._acts.connect_welcome(self._panel, away.since)
        self._panel.show_parts(question=not away.asked, offer=view.lapsed)
        return self._panel
