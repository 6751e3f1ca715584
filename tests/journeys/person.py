"""A person at the screen: a hand on the mouse, one on the keys, and eyes.

Everything goes through the X server, by way of xdotool in a process of its
own, while the window's event loop runs here: what a journey does, anybody can.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QProcess, QSize, QTimer
from PySide6.QtGui import QCursor, QDrag, QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from .places import Place, point_of
from .watchdog import Watchdog

STEP_S = "0.008"
PATIENCE_MS = 10_000
COMING_UP_S = 3.0
LOOK_MS = 10
RESTING_LOOKS = 10
LEFT, MIDDLE, RIGHT, WHEEL_UP, WHEEL_DOWN = "1", "2", "3", "4", "5"
MODIFIERS = ("ctrl", "shift", "alt", "super")


class Person:
    """Acts one gesture at a time; each returns when the window has taken it in.

    A gesture that opens something which holds its caller (a menu or a dialog
    run with ``exec``) takes ``then``: what the person does in there. It runs as
    soon as the menu or dialog is on the screen.
    """

    def __init__(self, qtbot: QtBot, pictures: Path, watchdog: Watchdog) -> None:
        self.watchdog = watchdog
        self._qtbot = qtbot
        self._pictures = pictures

    # -- eyes --------------------------------------------------------------

    def wait_until(
        self, condition: Callable[[], bool], what: str, *, patience_ms: int = PATIENCE_MS
    ) -> None:
        """Watch until it is so; else fail with ``what`` and a picture of the screen.

        An assertion in the condition that does not hold is a "not yet".
        """
        deadline = time.monotonic() + patience_ms / 1000
        while not _holds(condition):
            if time.monotonic() > deadline:
                picture = self.picture(what)
                waited = f"{patience_ms / 1000:g} s"
                pytest.fail(f"Waited {waited} in vain: {what}. The screen: {picture}")
            with self.watchdog.watching():
                self._qtbot.wait(LOOK_MS)

    def wait_for_window(self, window: QWidget) -> None:
        """Watch until the window is painted and takes the keys."""
        with self.watchdog.watching(), self._qtbot.waitExposed(window, timeout=PATIENCE_MS):
            pass
        window.activateWindow()
        self.wait_until(window.isActiveWindow, f"the window {window.windowTitle()!r} has the keys")

    def wait_for_rest(self, widget: QWidget) -> None:
        """Watch until it stays where it is: what is beside it may still be folding."""
        seen: list[tuple[QPoint, QSize]] = []

        def rests() -> bool:
            seen.append((widget.mapToGlobal(QPoint()), widget.size()))
            return len(seen) >= RESTING_LOOKS and len(set(map(repr, seen[-RESTING_LOOKS:]))) == 1

        self.wait_until(rests, f"{type(widget).__name__} lies still")

    def picture(self, title: str) -> Path:
        """Keep what the screen shows now as a PNG, and say where."""
        self._pictures.mkdir(parents=True, exist_ok=True)
        name = "".join(sign if sign.isalnum() else "-" for sign in title)[:60]
        path = self._pictures / f"{len(list(self._pictures.iterdir())) + 1:02}-{name}.png"
        QGuiApplication.primaryScreen().grabWindow(0).save(str(path))
        return path

    # -- the mouse ---------------------------------------------------------

    def move(self, to: Place, *, steps: int = 6) -> None:
        """Move the mouse there along a straight line. What was just opened may not lie on
        top yet: that is waited for."""
        soon = time.monotonic() + COMING_UP_S
        while time.monotonic() < soon and not _holds(lambda: point_of(to) is not None):
            with self.watchdog.watching():
                self._qtbot.wait(LOOK_MS)
        self._act(*_path(QCursor.pos(), point_of(to), steps))

    def click(
        self, place: Place, *, button: str = LEFT, then: Callable[[], None] | None = None
    ) -> None:
        self.move(place)
        self._act("click", button, then=then)

    def right_click(self, place: Place, *, then: Callable[[], None] | None = None) -> None:
        self.click(place, button=RIGHT, then=then)

    def drag(self, start: Place, end: Place, *, steps: int = 14) -> None:
        """Press, carry in small steps, let go. A drag that never ends is broken off."""
        origin, goal = point_of(start), point_of(end)
        self._drag(origin, _path(origin, goal, steps))

    def carry(self, start: Place, over: Place, end: Place, *, linger_ms: int) -> None:
        """A drag that waits over one place before it goes on to the next."""
        origin, stop, goal = point_of(start), point_of(over), point_of(end)
        wait = ("sleep", f"{linger_ms / 1000:g}")
        self._drag(origin, [*_path(origin, stop, 14), *wait, *_path(stop, goal, 14)])

    def _drag(self, origin: QPoint, way: list[str]) -> None:
        self.move(origin)
        watchdog = QTimer()
        watchdog.setSingleShot(True)
        watchdog.timeout.connect(QDrag.cancel)
        watchdog.start(PATIENCE_MS)
        self._act("mousedown", LEFT, *_pause(), *way, *_pause(), "mouseup", LEFT)
        if not watchdog.isActive():
            pytest.fail(f"A drag did not end. The screen: {self.picture('endless drag')}")

    def scroll(self, place: Place, notches: int) -> None:
        """Turn the wheel over a place; positive is down."""
        self.move(place)
        wheel = WHEEL_DOWN if notches > 0 else WHEEL_UP
        self._act("click", "--repeat", str(abs(notches)), "--delay", "10", wheel)

    # -- the keys ----------------------------------------------------------

    def key(self, *chords: str, then: Callable[[], None] | None = None) -> None:
        """Press keys or chords one after the other: "ctrl+z", "Return", "F2"."""
        self._act("key", "--clearmodifiers", "--delay", "12", *chords, then=then)

    def type(self, text: str) -> None:
        """Type any text into what has the keys; a line break is Return.

        What a plain keyboard has is typed key by key. The rest (ë, Ł, 李) comes
        as from an input method, since keys made up on the fly get lost.
        """
        for keys, other in re.findall(r"([\n -~]+)|([^\n -~]+)", text):
            if keys:
                self._act("type", "--clearmodifiers", "--delay", "12", keys)
            else:
                self._commit(other)

    def _commit(self, text: str) -> None:
        receiver = QGuiApplication.focusObject()
        assert receiver is not None, f"nothing takes the text {text!r}"
        event = QInputMethodEvent()
        event.setCommitString(text)
        QGuiApplication.sendEvent(receiver, event)

    @contextmanager
    def holding(self, *modifiers: str) -> Iterator[None]:
        """Hold modifier keys down meanwhile: ``with person.holding("ctrl"): …``."""
        self._act("keydown", *modifiers)
        try:
            yield
        finally:
            self._act("keyup", *modifiers)

    def let_go(self) -> None:
        """Release everything that a failed gesture may have left pressed."""
        self._act("mouseup", LEFT, "mouseup", RIGHT, "keyup", *MODIFIERS)

    # -- the way to the X server ---------------------------------------------

    def _act(self, *words: str, then: Callable[[], None] | None = None) -> None:
        hand = QProcess()
        hand.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        within = _Within(then, self.watchdog) if then else None
        hand.start("xdotool", list(words))
        self.wait_until(
            lambda: hand.state() == QProcess.ProcessState.NotRunning, f"xdotool {words[0]} ended"
        )
        if hand.exitCode():
            pytest.fail(f"xdotool {words[0]}: {bytes(hand.readAll().data()).decode()}")
        with self.watchdog.watching():
            QGuiApplication.sync()
        if within:
            self.wait_until(within.over, "a menu or dialog opened and was dealt with")
            within.tell()


class _Within:
    """Waits for the menu or dialog that a gesture opens, and acts in it once."""

    def __init__(self, step: Callable[[], None], watchdog: Watchdog) -> None:
        self._step: Callable[[], None] | None = step
        self._watchdog = watchdog
        self._error: BaseException | None = None
        self._done = False
        self._before = _in_front()
        self._watch = QTimer()
        self._watch.timeout.connect(self._look)
        self._watch.start(10)

    def over(self) -> bool:
        return self._done

    def tell(self) -> None:
        """Pass on what went wrong inside: nothing may be raised through Qt."""
        if self._error is not None:
            raise self._error

    def _look(self) -> None:
        front = _in_front()
        if front is None or front is self._before or self._step is None:
            return
        if not front.isVisible():
            return
        self._watch.stop()
        step, self._step = self._step, None
        try:
            with self._watchdog.aside():
                step()
        except BaseException as error:  # pytest's own failures are no Exception
            self._error = error
            front.close()
        self._done = True


def _in_front() -> QWidget | None:
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


def _holds(condition: Callable[[], bool]) -> bool:
    try:
        return condition()
    except AssertionError:
        return False


def _pause() -> tuple[str, str]:
    return "sleep", STEP_S


def _path(start: QPoint, end: QPoint, steps: int) -> list[str]:
    """xdotool's words for moving from start to end, ending exactly there."""
    words: list[str] = []
    for step in range(1, steps + 1):
        point = start + (end - start) * (step / steps)
        words += ["mousemove", str(point.x()), str(point.y()), *_pause()]
    return words
