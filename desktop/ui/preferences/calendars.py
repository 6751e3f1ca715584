"""Calendars: which files of this machine are read along."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.language import tr, trn
from desktop.domain.subscriptions import CalendarRow
from desktop.services.calendars import listing, subscribing
from desktop.ui.calendars.choosing import choose_calendar, choose_folder
from desktop.ui.phrases import say_day, say_time
from desktop.ui.preferences.desk import Desk
from desktop.ui.preferences.rows import Group, Row
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import plain_tip


class CalendarsGroup(Group):
    """Added and stopped here; each says when it was read, or why it could not be."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            tr("Calendars"), tr("Read along on this machine. What they tell of waits for you.")
        )
        self._desk = desk
        self.calendars: list[Along] = []
        self.add(self._adding())

    def refresh(self) -> None:
        self._desk.runner.query(
            listing.listed, then=self._show, key="preferences-calendars", owner=self
        )

    def _show(self, found: Sequence[CalendarRow]) -> None:
        if [row.id for row in found] != [along.id for along in self.calendars]:
            for along in self.calendars:
                self.take(along)
            self.calendars = [Along(self._desk, row) for row in found]
            for place, along in enumerate(self.calendars):
                self.add(along, place)
        for along, row in zip(self.calendars, found, strict=True):
            along.show_row(row)

    def _adding(self) -> Row:
        self.add_file = Button(tr("A file…"), "calendar-plus")
        self.add_folder = Button(tr("A folder…"), "folder-open")
        self.add_file.setAccessibleName(tr("Read a calendar file along"))
        self.add_folder.setAccessibleName(tr("Read a folder of calendars along"))
        runner, clock, tell = self._desk.runner, self._desk.clock, self._desk.tell
        self.add_file.clicked.connect(lambda: choose_calendar(self.window(), runner, clock, tell))
        self.add_folder.clicked.connect(lambda: choose_folder(self.window(), runner, clock, tell))
        hint = tr("A moved event moves its appointment here, too")
        return Row(
            tr("Read along"), self.add_file, self.add_folder, hint=hint, also=tr("ics subscribe")
        )


class Along(Row):
    """One calendar, how it stands, and a way to stop."""

    def __init__(self, desk: Desk, row: CalendarRow) -> None:
        self.stop = Button(tr("Stop"), "x")
        self.stop.setAccessibleName(tr("Stop reading {name} along").format(name=row.name))
        self.follow = Button(tr("Follow it"), "check")
        self.follow.setAccessibleName(
            tr("Take away what {name} no longer holds").format(name=row.name)
        )
        super().__init__(row.name, self.follow, self.stop, hint=tr("Not read yet"), also=row.path)
        self.id, self._path = row.id, row.path
        self.follow.hide()
        self.follow.clicked.connect(self._follow)
        self._desk = desk
        self.setToolTip(plain_tip(row.path))
        self.stop.clicked.connect(self._stop)

    def show_row(self, row: CalendarRow) -> None:
        """How it stands now."""
        said = [row.trouble] if row.is_out_of_reach else [self._how(row), row.trouble]
        self.say(". ".join(part for part in said if part))
        self.follow.setVisible(row.asks)

    def _how(self, row: CalendarRow) -> str:
        if row.read_at is None:
            return tr("Not read yet")
        here = row.read_at.astimezone(self._desk.clock.now().tzinfo)
        day = say_day(here.date(), self._desk.today())
        said = tr("Read {day}, {time}").format(day=day, time=say_time(here.time()))
        if row.waiting:
            words = trn("one thing waits", "{count} things wait", row.waiting)
            said = f"{said}. " + _capital(words.format(count=row.waiting))
        return said

    def _follow(self) -> None:
        """Read it anew, and let all that is not there be gone; a backup is made first."""
        from desktop.services.calendars import looking

        desk = self._desk
        desk.runner.background(
            looking.look, self._path, owner=self,
            then=lambda seen: desk.runner.change(
                subscribing.follow_emptied, self.id, seen, now=desk.clock.now(), failed=desk.tell
            ),
        )  # fmt: skip

    def _stop(self) -> None:
        self._desk.runner.change(subscribing.stop, self.id, failed=self._desk.tell)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
