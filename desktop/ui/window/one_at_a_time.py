"""The way to the address book looked through one at a time, and from it to a card and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.settings import SettingsFile
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.ui.people.triage.page import TriagePage

_FOOT = 56  # the keys below the card, which the toast leaves in sight; at 14 px text


class OneAtATime:
    """``show_person`` goes to somebody's card, ``leave`` to the people."""

    def __init__(
        self,
        window: MainWindow,
        runner: Runner,
        clock: Clock,
        settings: SettingsFile,
        *,
        show_person: Callable[[int], None],
        leave: Callable[[], object],
    ) -> None:
        self._window, self._runner, self._clock = window, runner, clock
        self._settings = settings
        self._show_person, self._leave = show_person, leave
        self.page: TriagePage | None = None

    def show(self) -> None:
        """Go on where I stopped."""
        if not self._runner.is_open:
            return
        if self._window.place != "people":
            self._window.show_place("people")
        page = self._made()
        self._window.show_aside(page, tr("One at a time"))
        self._window.toast.lift = theming().fonts.scaled(_FOOT)
        page.parts.focus_card()

    def _made(self) -> TriagePage:
        if self.page is None:
            from desktop.ui.people.triage.page import TriagePage

            self.page = TriagePage(self._runner, self._clock, self._settings)
            self.page.closed.connect(self._leave)
            self.page.opened.connect(self._open)
            self.page.told.connect(self._window.tell)
        return self.page

    def _open(self, person_id: int) -> None:
        self._show_person(person_id)
        back = (tr("One at a time"), self.show)
        self._window.tell(tr("The place is kept."), also=back)
