"""Data and backups: where it all lives, and how it leaves."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from desktop.domain.backups import Standing
from desktop.domain.language import say_number, tr
from desktop.services import backups, stored
from desktop.ui.backups.wording import say_size
from desktop.ui.links import show_folder
from desktop.ui.phrases import say_day, say_time
from desktop.ui.preferences.desk import Desk
from desktop.ui.preferences.rows import Group, Row
from desktop.ui.widgets.buttons import Button


class DataGroup(Group):
    """``export_wished`` for everything, ``backups_wished`` for their page,
    ``looking_wished`` to look whether all is well."""

    export_wished = Signal()
    backups_wished = Signal()
    looking_wished = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Data and backups"), tr("No account. Nothing is sent anywhere."))
        self._desk = desk
        self.add(self._folder())
        self.stored = Row(tr("What is stored there"), also=tr("size disk photos settings privacy"))
        self.add(self.stored)
        self.backup = self._backup()
        self.add(self.backup)
        self.add(_where_backups_go())
        self.add(self._well())
        self.add(self._export())

    def refresh(self) -> None:
        """Ask how much there is, and how it stands with the backups."""
        run = self._desk.runner.background
        run(stored.stored, self._desk.folder, then=self._say_stored, owner=self)
        self._desk.runner.background(
            backups.standing, self._desk.folder, then=self._say_backup, owner=self
        )

    def _say_stored(self, found: stored.Stored) -> None:
        said = tr(
            "People, talks and photos in one file: {store}. Backups: {backups}. "
            "Preferences: {settings}. The rest: {other}."
        )
        words = said.format(
            store=say_size(found.store),
            backups=say_size(found.backups),
            settings=say_size(found.settings),
            other=say_size(found.other),
        )
        self.stored.say(words)

    def _folder(self) -> Row:
        button = Button(tr("Show the folder"), "folder-open")
        button.clicked.connect(self._show_folder)
        return Row(tr("Where it all lives"), button, hint=_say_path(self._desk.folder))

    def _backup(self) -> Row:
        self.now = Button(tr("Back up now"), "archive")
        self.now.clicked.connect(self._back_up)
        self.see = Button(tr("See them…"))
        self.see.setAccessibleName(tr("See the backups"))
        self.see.clicked.connect(self.backups_wished)
        also = tr("copy safety restore go back")
        return Row(tr("Last backup"), self.now, self.see, hint=tr("None yet"), also=also)

    def _well(self) -> Row:
        self.look = Button(tr("Look whether all is well"), "eye")
        self.look.clicked.connect(self.looking_wished)
        hint = tr("The file, its links, the search, who may read it")
        return Row(tr("Is all well?"), self.look, hint=hint, also=tr("check repair mend damage"))

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

    def _say_backup(self, standing: Standing) -> None:
        moment = standing.newest
        if moment is None:
            return
        day = say_day(moment.date(), self._desk.today())
        said = tr("{day}, {time}. Read back, and whole. {count} in all, {size}")
        words = said.format(
            day=day,
            time=say_time(moment.time()),
            count=say_number(standing.count),
            size=say_size(standing.size),
        )
        self.backup.say(words[:1].upper() + words[1:])


def _where_backups_go() -> Row:
    """As ``rotation`` lets them stay."""
    hint = tr(
        "Into the folder “backups” there: once a day, and before anything large. The newest five "
        "stay, and one for each of seven days, five weeks and twelve months."
    )
    return Row(tr("Where backups go, and how many stay"), hint=hint, also=tr("keep rotation"))


def _say_path(folder: Path) -> str:
    """ "Home › .local › share › kith", as the person would walk there."""
    try:
        parts = [tr("Home"), *folder.relative_to(Path.home()).parts]
    except ValueError:
        return str(folder)
    return " › ".join(parts)
