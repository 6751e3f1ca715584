"""Looks when something may have to be said, says it, and hears what the person answers."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.domain import notices
from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.meetings import Meeting
from desktop.domain.notices import Due, Notice, Told
from desktop.settings import SettingsFile
from desktop.ui.notices.notifier import Notifier
from desktop.ui.notices.wording import BRIEF, LATER, speak
from desktop.ui.runner import Runner

_BEAT_MS = 20_000  # the clock on the wall is asked: a timer does not count sleep
_PLANS = ("follow_up", "follow_up_guest")


class NoticeWatch(QObject):
    """At work from ``attend`` on, as long as anything is asked for.

    ``today_wished`` and ``brief_wished`` (a Meeting) when the person answers a notice.
    """

    today_wished = Signal()
    brief_wished = Signal(object)

    def __init__(
        self,
        runner: Runner,
        clock: Clock,
        settings: SettingsFile,
        notifier: Notifier,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._clock, self._settings = runner, clock, settings
        self._notifier = notifier
        notifier.setParent(self)
        self._said: dict[str, Notice] = {}
        self._look_again: datetime | None = None
        self._zone = clock.zone
        self._beat = QTimer(self)
        self._beat.setTimerType(Qt.TimerType.CoarseTimer)
        self._beat.setInterval(_BEAT_MS)
        self._beat.timeout.connect(self._ask_in_time)
        notifier.chosen.connect(self._answer)
        runner.changed.connect(self._hear)

    @property
    def is_at_work(self) -> bool:
        return self._beat.isActive()

    def attend(self) -> None:
        """Begin, or go on after the wishes have changed."""
        if self._settings.values.wishes().any:
            self._beat.start()
            self._ask()
        else:
            self._beat.stop()

    def wish_anew(self) -> None:
        """The wishes have changed: what they would have told already is let be."""
        values = self._settings.values
        told = values.told_already()
        self._keep(notices.wished_anew(self._clock.now(), values.wishes(), told))
        self.attend()

    def _hear(self, changes: Changes) -> None:
        if self.is_at_work and changes.touches(_PLANS):
            self._ask()

    def _ask_in_time(self) -> None:
        """Only when the moment has come, or we are elsewhere."""
        here, due = self._clock.zone, self._look_again
        if here != self._zone or (due is not None and due <= self._clock.now()):
            self._ask()

    def _ask(self) -> None:
        from desktop.services.notices import look  # brings Today: not before it is asked for

        values, now = self._settings.values, self._clock.now()
        self._zone = self._clock.zone
        self._runner.query(
            look,
            now=now,
            wishes=values.wishes(),
            told=values.told_already(),
            capacity=values.capacity(),
            then=self._say,
            key="notices",
            owner=self,
        )

    def _say(self, due: Due) -> None:
        self._look_again = due.look_again
        self._keep(due.told)
        with_names = self._settings.values.notices_say_names
        for notice in due.notices:
            spoken = speak(notice, self._clock.now(), with_names=with_names)
            self._said[spoken.key] = notice
            self._notifier.tell(spoken)

    def _keep(self, told: Told) -> None:
        if told != self._settings.values.told_already():
            self._settings.values.keep_told(told)
            self._settings.save()

    def _answer(self, key: str, act: str) -> None:
        notice = self._said.get(key)
        if act == LATER:
            now = self._clock.now()
            self._keep(notices.later(now, self._settings.values.told_already()))
            self._look_again = now.astimezone(UTC)
            self._ask()
        elif act == BRIEF and notice is not None and notice.coming is not None:
            coming = notice.coming
            self.brief_wished.emit(Meeting(coming.follow_up_id, occurrence=coming.occurrence))
        else:
            self.today_wished.emit()
