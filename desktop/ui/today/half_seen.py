"""Whom I saw meanwhile, while it is being typed: the names survive a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.half_written import HalfWritten
from desktop.ui.half_filled import EVERY

if TYPE_CHECKING:
    from desktop.ui.today.welcome import WelcomePanel

_KEY = "today/seen"


class HalfSeen(QObject):
    """Writes the names down within a second of each, those taken and the one half typed."""

    def __init__(self, panel: WelcomePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._texts: HalfWritten | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._write_down)

    def begin(self, texts: HalfWritten) -> None:
        """Show what was left, and look after what is typed from here on."""
        self._texts = texts
        left = texts.get(_KEY)
        if isinstance(left, str):
            self._panel.name_all(left.splitlines())
        self._panel.whom.changed.connect(self._note)
        self._panel.whom.line.textChanged.connect(self._note)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._notice)

    def end(self) -> None:
        self._soon.stop()
        if self._texts is not None:
            self._texts.drop(_KEY)

    def _note(self) -> None:
        if not self._soon.isActive():
            self._soon.start(EVERY)

    def _notice(self, _old: QWidget | None, new: QWidget | None) -> None:
        if (
            new is None and isValid(self._panel) and self._soon.isActive()
        ):  # the whole window may be gone in a moment
            self._write_down()

    def _write_down(self) -> None:
        self._soon.stop()
        if self._texts is None:
            return
        if names := self._panel.names():
            self._texts.keep(_KEY, "\n".join(names))
        else:
            self._texts.drop(_KEY)
