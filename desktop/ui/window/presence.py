"""How Kith is there while its window is not: the tray, notices, and what closing means."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.domain.meetings import Meeting
from desktop.domain.rhythm.capacity import DayKind
from desktop.ui.notices.notifier import InTurn, Notifier, OnceNeeded, Spoken
from desktop.ui.notices.tray import Tray, TrayNotices, has_tray
from desktop.ui.notices.watch import NoticeWatch
from desktop.ui.window.kith import KithWindow

_OF_NOTICES = frozenset(
    {"digest", "digest_at", "digest_weekday", "appointment_lead", "quiet_from", "quiet_to"}
)


class Presence(QObject):
    """Made once the store is open, and at work until the program ends.

    ``started_hidden`` says that the session started Kith, and not the person: then
    closing the window brings it back to that, tray or not.
    """

    def __init__(
        self,
        window: KithWindow,
        parent: QObject | None = None,
        *,
        started_hidden: bool = False,
        notifier: Notifier | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._ways = window, window.ways
        self._settings = window.settings
        self._started_hidden = started_hidden
        self._usually_quits = QApplication.quitOnLastWindowClosed()
        self.tray = Tray(self)
        ways = notifier or InTurn(
            [OnceNeeded(_desktop_service), TrayNotices(self.tray), WindowNotices(window)]
            if sys.platform.startswith("linux")
            else [TrayNotices(self.tray), WindowNotices(window)]
        )
        self.watch = NoticeWatch(window.runner, window.clock, self._settings, ways, self)
        self._connect()
        self._show_tray()
        self.watch.attend()
        self._decide_what_closing_means()

    @property
    def stays(self) -> bool:
        """Whether Kith goes on when its window is closed."""
        in_tray = self._settings.values.stay_in_tray and has_tray()
        return in_tray or self._started_hidden

    def leave(self) -> None:
        """The program ends: the tray is left, and closing means what it did before."""
        self.tray.show(False)
        QApplication.setQuitOnLastWindowClosed(self._usually_quits)

    def _connect(self) -> None:
        self._window.closing.connect(self._decide_what_closing_means)
        self._window.preference_changed.connect(self._take)
        self.watch.today_wished.connect(self._show_today)
        self.watch.brief_wished.connect(self._show_brief)
        self.tray.open_wished.connect(self._window.come_forward)
        self.tray.we_spoke_wished.connect(self._ways.write_down_alone)
        self.tray.menu_opens.connect(self._say_what_is_so)
        self.tray.easy_day_wished.connect(self._ways.make_today_easy)
        self.tray.lock_wished.connect(self._window.lock_wished)
        self.tray.quit_wished.connect(QApplication.quit)

    def _take(self, preference: str) -> None:
        if preference in _OF_NOTICES or not preference:  # any may be another
            self.watch.wish_anew()
        self._show_tray()

    def _show_tray(self) -> None:
        """Windows and macOS show notices beside the icon, and nowhere else."""
        values = self._settings.values
        needed = values.wishes().any and not sys.platform.startswith("linux")
        self.tray.show(values.stay_in_tray or needed)

    def _decide_what_closing_means(self) -> None:
        QApplication.setQuitOnLastWindowClosed(self._usually_quits and not self.stays)

    def _say_what_is_so(self) -> None:
        self.tray.can_lock(self._window.can("lock"))
        capacity = self._settings.values.capacity()
        self.tray.say_easy(capacity.kind(self._window.clock.today()) is DayKind.EASY)

    def _show_today(self) -> None:
        self._window.come_forward()
        self._window.show_place("today")

    def _show_brief(self, meeting: Meeting) -> None:
        self._window.come_forward()
        self._ways.show_brief(meeting)


def _desktop_service() -> Notifier:
    from desktop.ui.notices.desktop_service import DesktopService

    return DesktopService()


class WindowNotices(Notifier):
    """At the foot of the window, where nothing else can show it; a hidden one is silent."""

    def __init__(self, window: KithWindow) -> None:
        super().__init__()
        self._window = window

    def tell(self, spoken: Spoken) -> None:
        if not self._window.isVisible():
            self.refused.emit(spoken)
            return
        self._window.tell(f"{spoken.head}. {spoken.text}".strip())
        self.told.emit(spoken)
