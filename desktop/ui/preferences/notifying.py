"""Notifications, the tray and the start with the session: all off until asked for."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.errors import KithError
from desktop.domain.language import counted, tr
from desktop.domain.notices import Often
from desktop.login_start import LoginStart
from desktop.ui.notices.tray import has_tray
from desktop.ui.phrases import say_weekday
from desktop.ui.preferences.desk import Desk
from desktop.ui.preferences.rows import CheckRow, Group, Row
from desktop.ui.preferences.time_field import TimeField
from desktop.ui.widgets.buttons import key_text
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.select import Select

_USUAL_LEAD = 10  # minutes


class NoticesGroup(Group):
    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Notifications"), tr("Off until you ask for them."))
        self._desk = desk
        self.digest = DigestRow(desk)
        self.lead = LeadRow(desk)
        self.quiet = QuietRow(desk)
        self.names = self._names()
        self.tray = self._tray()
        for row in (self.digest, self.lead, self.quiet, self.names, self.tray):
            self.add(row)
        self.login = self._login(desk.login) if desk.login is not None else None

    def refresh(self) -> None:
        """The desktop's own settings may have been changed meanwhile."""
        self._say_tray()
        if self.login is not None and self._desk.login is not None:
            self.login.box.setChecked(self._desk.login.is_on())

    def _names(self) -> CheckRow:
        hint = tr("Others may see your screen. Reasons are never said")
        row = CheckRow(tr("Say the names"), self._desk.values.notices_say_names, hint=hint)
        row.box.toggled.connect(lambda on: self._desk.keep("notices_say_names", on))
        return row

    def _tray(self) -> CheckRow:
        title = tr("Stay in the tray when the window is closed")
        row = CheckRow(title, self._desk.values.stay_in_tray, also=tr("background close quit"))
        row.box.toggled.connect(lambda on: self._desk.keep("stay_in_tray", on))
        return row

    def _say_tray(self) -> None:
        there = tr("{keys} still quits").format(keys=key_text("Ctrl+Q"))
        none = tr("This desktop has no tray now, so it changes nothing")
        self.tray.say(there if has_tray() else none)

    def _login(self, login: LoginStart) -> CheckRow:
        row = CheckRow(
            tr("Start when I log in, without the window"),
            login.is_on(),
            hint=tr("While Kith is not running it tells you nothing"),
            also=tr("autostart login session"),
        )
        row.box.clicked.connect(lambda on: self._start_at_login(login, row, on))
        self.add(row)
        return row

    def _start_at_login(self, login: LoginStart, row: CheckRow, on: bool) -> None:
        try:
            (login.turn_on if on else login.turn_off)()
        except KithError as error:
            row.box.setChecked(login.is_on())
            self._desk.tell(error)


class DigestRow(CheckRow):
    """Whether, on which days and when."""

    def __init__(self, desk: Desk) -> None:
        values = desk.values
        self._desk = desk
        self.days = Select(tr("Days of the digest"), 120)
        self.days.add(Often.DAILY, tr("every day"))
        for day in range(7):
            self.days.add(str(day), say_weekday(day, short=False))
        self.time = TimeField(tr("Time of the digest"), time.fromisoformat(values.digest_at))
        asked = values.digest != Often.NEVER
        super().__init__(
            tr("One gentle digest"),
            asked,
            self.days,
            self.time,
            hint=tr("Never more than one a day"),
            also=tr("daily weekly morning notification"),
        )
        weekly = values.digest == Often.WEEKLY
        self.days.choose(str(values.digest_weekday) if weekly else Often.DAILY)
        self.box.toggled.connect(lambda _: self._keep())
        self.days.chosen.connect(lambda _: self._keep())
        self.time.changed.connect(lambda at: desk.keep("digest_at", f"{at:%H:%M}"))
        self._allow()

    def _keep(self) -> None:
        chosen = self.days.current()
        if chosen != Often.DAILY:
            self._desk.keep("digest_weekday", int(chosen))
        often = Often.DAILY if chosen == Often.DAILY else Often.WEEKLY
        self._desk.keep("digest", str(often if self.box.isChecked() else Often.NEVER))
        self._allow()

    def _allow(self) -> None:
        for control in (self.days, self.time):
            control.setEnabled(self.box.isChecked())


class LeadRow(CheckRow):
    """Whether, and how long before an appointment."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        lead = desk.values.appointment_lead
        self.lead = Select(tr("How long before an appointment"), 160)
        offered = {
            5: tr("five minutes"), 10: tr("ten minutes"), 15: tr("a quarter of an hour"),
            30: tr("half an hour"), 60: tr("an hour"), 120: tr("two hours"),
        }  # fmt: skip
        for minutes, words in offered.items():
            self.lead.add(str(minutes), words)
        super().__init__(tr("The brief, before an appointment"), lead > 0, self.lead)
        if lead and lead not in offered:
            self.lead.add(str(lead), counted(lead, "{count} minute", "{count} minutes"))
        self.lead.choose(str(lead or _USUAL_LEAD))
        self.box.toggled.connect(lambda _: self._keep())
        self.lead.chosen.connect(lambda _: self._keep())
        self.lead.setEnabled(lead > 0)

    def _keep(self) -> None:
        on = self.box.isChecked()
        self.lead.setEnabled(on)
        self._desk.keep("appointment_lead", int(self.lead.current()) if on else 0)


class QuietRow(Row):
    """From when to when nothing is said; the same time twice is never."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        values = desk.values
        self.begin = TimeField(tr("Quiet from"), time.fromisoformat(values.quiet_from))
        self.end = TimeField(tr("Quiet until"), time.fromisoformat(values.quiet_to))
        self.begin.changed.connect(lambda at: self._keep("quiet_from", at))
        self.end.changed.connect(lambda at: self._keep("quiet_to", at))
        super().__init__(tr("Quiet hours"), self._times())
        self._say()

    def _times(self) -> QWidget:
        times = QWidget()
        row = QHBoxLayout(times)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.begin)
        row.addWidget(PlainLabel(tr("to"), "small", "text2", wrap=False))
        row.addWidget(self.end)
        row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        return times

    def _keep(self, name: str, at: time) -> None:
        self._desk.keep(name, f"{at:%H:%M}")
        self._say()

    def _say(self) -> None:
        values = self._desk.values
        none = values.quiet_from == values.quiet_to
        self.say(tr("None: they end when they begin") if none else "")
