"""Where one stopped, kept with the settings between two decisions."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop.settings import SettingsFile

_KEY = "triage"  # of what the settings keep
_SOON = 400  # milliseconds


class KeptPlace(QObject):
    """``at`` is the person who is looked at. ``save`` writes down at once what is not yet."""

    def __init__(self, settings: SettingsFile, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._saving = QTimer(self, singleShot=True, interval=_SOON)
        self._saving.timeout.connect(settings.save)

    @property
    def at(self) -> int | None:
        kept = self._settings.values.views.get(_KEY)
        at = kept.get("at") if isinstance(kept, dict) else None
        return at if isinstance(at, int) else None

    def keep(self, at: int | None) -> None:
        if at != self.at:
            self._settings.values.views[_KEY] = {"at": at}
            self._saving.start()

    def save(self) -> None:
        if self._saving.isActive():
            self._saving.stop()
            self._settings.save()
