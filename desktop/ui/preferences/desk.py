"""What every group of preferences shares: the settings, the store, and who is told."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.domain.clock import Clock
from desktop.domain.errors import KithError
from desktop.login_start import LoginStart
from desktop.settings import Settings, SettingsFile
from desktop.ui.runner import Runner


class Desk(QObject):
    """``keep`` a setting and it is in force; what lives in the store goes by ``runner``.

    ``changed`` brings the name of a setting, ``failed`` a sentence. ``login`` is None
    where starting with the session makes no sense: a look around with sample people.
    """

    changed = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        runner: Runner,
        clock: Clock,
        settings: SettingsFile,
        login: LoginStart | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.runner, self.clock, self.login = runner, clock, login
        self._file = settings

    @property
    def values(self) -> Settings:
        return self._file.values

    @property
    def folder(self) -> Path:
        return self._file.folder

    def today(self) -> date:
        return self.clock.today()

    def keep(self, name: str, value: object) -> None:
        """Keep it, and tell whom it concerns."""
        setattr(self.values, name, value)
        self._file.save()
        self.changed.emit(name)

    def tell(self, error: KithError) -> None:
        self.failed.emit(str(error))
