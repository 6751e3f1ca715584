"""A real window over a made store, with the real threads, and when it has painted."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.clock import FixedClock
from desktop.settings import SettingsFile
from desktop.storage.store import open_store
from desktop.ui.runner import Runner, Threads
from desktop.ui.theme.theme import theming
from desktop.ui.window.kith import KithWindow
from tests.bench.timing import Taken, once
from tests.builders import NOW

SIZE = (1240, 820)
_PATIENCE_MS = 20_000
_BEAT_MS = 5
_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


def application() -> QApplication:
    """The one application of this process, dressed."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    app = QApplication([])
    theming().motion = "less"
    theming().apply(app)
    return app


@contextmanager
def open_window(folder: Path) -> Iterator[KithWindow]:
    """Kith's window over this store, everything answered and painted."""
    application()
    runner = Runner(Threads())
    window = KithWindow(runner, FixedClock(NOW), SettingsFile(folder))
    window.resize(*SIZE)
    window.show()
    runner.open(open_store(folder, now=NOW))
    gc.freeze()  # what the bench has made so far is none of the window's
    settle(window)
    yield window
    window.close()
    window.deleteLater()
    settle(window)
    runner.stop()


def settle(window: KithWindow) -> None:
    """Sleep as a window sleeps, until every wish was answered and what came is painted."""
    for _ in range(3):
        while not window.runner.is_idle:
            QCoreApplication.processEvents(_WAIT)
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def painted_after(window: KithWindow, shown: QWidget, act: Callable[[], object]) -> Taken:
    """What it takes from the act until its answer is painted on what is shown.

    Raises RuntimeError when nothing was painted: then there was nothing to measure.
    """
    watch = _Paints(shown)

    def act_and_settle() -> None:
        act()
        settle(window)

    taken = once(act_and_settle)
    watch.stop()
    if not watch.count:
        raise RuntimeError(f"{type(shown).__name__} was not painted")
    return taken


def painted_when(
    window: KithWindow, shown: QWidget, act: Callable[[], object], there: Callable[[], bool]
) -> Taken:
    """What it takes from the act until a paint of ``shown`` shows what is there then.

    Waits afterwards until nothing is under way, outside of the time.
    """
    watch = _Paints(shown, there)
    patience = QTimer()
    patience.setSingleShot(True)

    def act_and_wait() -> None:
        act()
        while not watch.count and patience.isActive():
            QCoreApplication.processEvents(_WAIT)

    patience.start(_PATIENCE_MS)
    taken = once(act_and_wait)
    watch.stop()
    if not watch.count:
        raise RuntimeError(f"{type(shown).__name__} never showed what was waited for")
    settle(window)
    return taken


def longest_stall(window: KithWindow, begin: Callable[[], object]) -> Taken:
    """How long at most the window's own loop stood still while what this begins was under way."""
    beats: list[float] = []
    heart = QTimer()
    heart.setTimerType(Qt.TimerType.PreciseTimer)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    heart.start(_BEAT_MS)
    begin()
    settle(window)
    heart.stop()
    return Taken(max(later - one for one, later in pairwise(beats)) * 1000)


class _Paints(QObject):
    """Counts the paints of one widget, of those that matter."""

    def __init__(self, widget: QWidget, matters: Callable[[], bool] = lambda: True) -> None:
        super().__init__()
        self._widget = widget
        self._matters = matters
        self.count = 0
        widget.installEventFilter(self)

    def stop(self) -> None:
        self._widget.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint and self._matters()
        return False
