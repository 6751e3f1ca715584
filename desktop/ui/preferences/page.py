"""The page of preferences. What is not built yet is not shown."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.errors import KithError
from desktop.settings import SettingsFile
from desktop.ui.phrases import say_day, say_time
from desktop.ui.preferences.rows import Group, Stepper
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theme_mode, theming
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.segmented import Segmented

_SCALES = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


class PreferencesPage(QWidget):
    """Each takes effect at once and is kept at once; there is no Save.

    ``closed`` when the person is done here.
    """

    closed = Signal()
    failed = Signal(str)

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile, folder: Path) -> None:
        super().__init__()
        self._runner, self._clock, self._folder = runner, clock, folder
        self._settings = settings
        self._arrange()

    def refresh(self) -> None:
        """Ask when the last backup was written."""
        from desktop.services import backups

        self._runner.background(
            backups.last_backup, self._folder, then=self._say_backup, owner=self
        )

    def _arrange(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(40, 28, 40, 28)
        column.setSpacing(22)
        column.addLayout(self._head())
        for group in (self._days(), self._look(), self._dates(), self._data()):
            group.setMaximumWidth(theming().fonts.em(48))
            column.addWidget(group)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollColumn(content))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(PlainLabel(self.tr("Preferences"), "title"))
        row.addWidget(
            PlainLabel(self.tr("Each takes effect at once."), "small", "text3"),
            1,
            Qt.AlignmentFlag.AlignVCenter,
        )
        close = IconButton("x", self.tr("Close"), "Esc")
        close.setShortcut("Esc")
        close.clicked.connect(self.closed)
        row.addWidget(close)
        return row

    def _days(self) -> Group:
        group = Group(self.tr("Your days"))
        name = LineInput(self.tr("Your name"), self.tr("How Kith greets you"))
        name.setText(self._settings.values.my_name)
        name.setMinimumWidth(theming().fonts.em(14))
        name.editingFinished.connect(lambda: self._keep("my_name", name.text().strip()))
        group.add(self.tr("Your name"), name)
        title = self.tr("People on a usual day")
        people = Stepper(title, self._settings.values.people_a_day, 0, 12)
        people.changed.connect(lambda value: self._keep("people_a_day", value))
        group.add(title, people, self.tr("Today never shows more than this."))
        return group

    def _look(self) -> Group:
        group = Group(self.tr("Look"))
        theme = Segmented(self.tr("Theme"))
        theme.add("system", self.tr("Like the system"))
        theme.add("light", self.tr("Light"))
        theme.add("dark", self.tr("Dark"))
        theme.choose(self._settings.values.theme)
        theme.chosen.connect(self._change_theme)
        group.add(self.tr("Theme"), theme)
        group.add(self.tr("Text size"), self._text_size())
        motion = CheckBox()
        motion.setAccessibleName(self.tr("Less motion"))
        motion.setChecked(self._settings.values.reduced_motion)
        motion.toggled.connect(self._change_motion)
        group.add(self.tr("Less motion"), motion)
        return group

    def _text_size(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Text size"))
        for scale in _SCALES:
            box.addItem(f"{round(scale * 100)} %", scale)
        nearest = min(_SCALES, key=lambda scale: abs(scale - theming().scale))
        box.setCurrentIndex(_SCALES.index(nearest))
        box.activated.connect(lambda index: self._change_scale(box.itemData(index)))
        return box

    def _dates(self) -> Group:
        group = Group(self.tr("Dates"))
        box = QComboBox()
        box.setAccessibleName(self.tr("Week begins on"))
        box.addItem(self.tr("As usual where you are"), -1)
        for weekday in (0, 5, 6):
            box.addItem(QLocale().standaloneDayName(weekday + 1), weekday)
        box.setCurrentIndex(max(box.findData(self._settings.values.first_weekday), 0))
        box.activated.connect(lambda index: self._keep("first_weekday", box.itemData(index)))
        group.add(self.tr("Week begins on"), box)
        return group

    def _data(self) -> Group:
        group = Group(self.tr("Data and backups"), self.tr("No account. Nothing is sent anywhere."))
        folder = Button(self.tr("Show the folder"), "folder-open")
        folder.clicked.connect(self._show_folder)
        group.add(self.tr("Where it all lives"), folder, str(self._folder))
        now = Button(self.tr("Back up now"), "archive")
        now.clicked.connect(self._back_up)
        self._backup = group.add(self.tr("Last backup"), now, self.tr("None yet"))
        return group

    def _keep(self, name: str, value: object) -> None:
        setattr(self._settings.values, name, value)
        self._settings.save()

    def _change_theme(self, mode: str) -> None:
        theming().set_mode(theme_mode(mode))
        self._keep("theme", mode)

    def _change_scale(self, scale: float) -> None:
        theming().set_scale(scale)
        self._keep("text_scale", scale)

    def _change_motion(self, less: bool) -> None:
        theming().reduced_motion = less
        self._keep("reduced_motion", less)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _back_up(self) -> None:
        from desktop.services import backups

        self._runner.background(
            backups.back_up,
            self._folder,
            now=self._clock.now(),
            then=lambda _: self.refresh(),
            failed=self._say_failure,
            owner=self,
        )

    def _say_backup(self, moment: datetime | None) -> None:
        if moment is None or self._backup is None:
            return
        day = say_day(moment.date(), self._clock.today())
        said = self.tr("{day}, {time}. Read back, and whole")
        self._backup.setText(said.format(day=day, time=say_time(moment.time())))

    def _say_failure(self, error: KithError) -> None:
        self.failed.emit(str(error))
