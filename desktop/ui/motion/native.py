"""Windows and macOS: asked at first, and again each time one comes back to Kith, since
neither tells a program of Qt's that it changed."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, Qt
from PySide6.QtGui import QGuiApplication

from desktop.ui.motion.source import Source

log = logging.getLogger(__name__)

_SPI_GETCLIENTAREAANIMATION = 0x1042
_DEFAULTS = ("defaults", ["read", "com.apple.universalaccess", "reduceMotion"])


class _Anew(Source):
    """Asks again when one of Kith's windows comes to the front."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._ask_if_back)

    def _ask_if_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.ask()


class WindowsEffects(_Anew):
    """“Animation effects” of Windows' settings, by SystemParametersInfo; it answers at once."""

    def __init__(
        self, moves: Callable[[], bool | None] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._moves = moves or client_area_moves

    def ask(self) -> None:
        moves = self._moves()
        if moves is None:
            self.unanswered.emit()
        else:
            self.told.emit(not moves)


def client_area_moves() -> bool | None:
    """None where Windows does not say."""
    import ctypes

    moves = ctypes.c_int(1)
    try:
        user32 = ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore]
        done = user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(moves), 0)
    except (AttributeError, OSError):
        log.debug("Windows does not say whether things are to stand still", exc_info=True)
        return None
    return bool(moves.value) if done else None


class MacDefaults(_Anew):
    """“Reduce motion” of macOS, by its own program for settings; one that was never touched
    is not there, and means no."""

    def __init__(
        self, program: tuple[str, list[str]] = _DEFAULTS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._program = program
        self._process: QProcess | None = None

    def ask(self) -> None:
        if self._process is not None:
            return
        self._process = QProcess(self)
        self._process.finished.connect(self._take)
        self._process.errorOccurred.connect(self._fail)
        self._process.start(*self._program)

    def _take(self) -> None:
        assert self._process is not None
        said = bytes(self._process.readAllStandardOutput().data()).strip()
        self._let_go()
        self.told.emit(said == b"1")

    def _fail(self) -> None:
        self._let_go()
        self.unanswered.emit()

    def _let_go(self) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
