"""Data and backups: where it all lives, and how it leaves."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal

from desktop.services import backups
from desktop.ui.links import show_folder
from desktop.ui.phrases import say_day, say_time
from desktop.ui.preferences.desk import Desk, tr
from desktop.ui.preferences.rows import Group, Row
from desktop.ui.widgets.buttons import Button


class DataGroup(Group):
    """``export_wished`` for everything."""

    export_wished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Data and backups"), tr("No account. Nothing is sent anywhere."))
        self._desk = desk
        self.add(self._folder())
        self.backup = self._backup()
        self.add(self.backup)
        self.add(self._export())

    def refresh(self) -> None:
        """Ask when the last backup was written."""
        self._desk.runner.background(
            backups.last_backup, self._desk.folder, then=self._say_backup, owner=self
        )

    def _folder(self) -> Row:
        button = Button(tr("Show the folder"), "folder-open")
        button.clicked.connect(self._show_folder)
        return Row(tr("Where it all lives"), button, hint=_say_path(self._desk.folder))

    def _backup(self) -> Row:
        self.now = Button(tr("Back up now"), "archive")
        self.now.clicked.connect(self._back_up)
        return Row(tr("Last backup"), self.now, hint=tr("None yet"), also=tr("copy safety"))

    def _export(self) -> Row:
        button = Button(tr("Take everything out…"), "upload")
        button.clicked.connect(self.export_wished)
        hint = tr("As cards, a table, a calendar, or one archive")
        return Row(tr("In open formats"), button, hint=hint, also=tr("export vCard CSV"))

    def _show_folder(self) -> None:
        show_folder(self._desk.folder)

    def _back_up(self) -> None:
        self._desk.runner.background(
            backups.back_up,
            self._desk.folder,
            now=self._desk.clock.now(),
            then=lambda _: self.refresh(),
            failed=self._desk.tell,
            owner=self,
        )

    def _say_backup(self, moment: datetime | None) -> None:
        if moment is None:
            return
        day = say_day(moment.date(), self._desk.today())
        said = tr("{day}, {time}. Read back, and whole")
        words = said.format(day=day, time=say_time(moment.time()))
        self.backup.say(words[:1].upper() + words[1:])


def _say_path(folder: Path) -> str:
    """ "Home › .local › share › kith", as the person would walk there."""
    try:
        parts = [tr("Home"), *folder.relative_to(Path.home()).parts]
    except ValueError:
        return str(folder)
    return " › ".join(parts)
