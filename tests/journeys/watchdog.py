"""Knows every time in which the window's thread did not come back to its event loop.

A gap is too long when it exceeds the limit after the time is taken off in which the
window's thread stood ready and waited for a processor, and when the process was busy for
longer than the limit within it (judging.py has the rule). So a loaded machine is nobody's fault,
while a thread of our own that keeps the interpreter from the window is. Waiting for a disk
counts as little as waiting for a processor: no journey does so in the window's thread.
"""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Literal, NamedTuple

from PySide6.QtCore import Qt, QTimer

Phase = Literal["start", "running", "quit"]
LIMITS_MS: dict[Phase, float] = {"start": 250, "running": 50, "quit": 250}
"""From the start (or the passphrase) until the store is open, afterwards, and from Ctrl+Q (or what
locks) until the window and all it holds is gone."""

_BEAT_MS = 5
_WORTH_TELLING_MS = 25
_LOOK_S = 0.01
_SAMPLE_EVERY_MS = 50
_DEEPEST = 60
_TOLD = 40  # frames of each stack
_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Gap:
    """From one beat of the event loop to the next; all times in milliseconds.

    ``thread`` and ``process`` are processor time, ``waited`` is what the window's thread
    waited for a processor, ``collected`` what garbage took. ``stacks`` are what ran in the window's
    thread after 50 ms and every 50 ms on, innermost last; ``beside`` what ran in the others.
    """

    phase: Phase
    wall: float
    thread: float
    process: float
    waited: float
    collected: float
    stacks: tuple[tuple[str, ...], ...]
    beside: tuple[str, ...]

    @property
    def own(self) -> float:
        """What of it the program has to answer for."""
        return min(self.wall - self.waited, self.process)

    def __str__(self) -> str:
        lines = [
            f"{self.wall:.0f} ms while {self.phase} (ours {self.own:.0f}; window's thread "
            f"{self.thread:.0f}, process {self.process:.0f}, waited for a processor "
            f"{self.waited:.0f}, garbage {self.collected:.0f})"
        ]
        for number, stack in enumerate(self.stacks, start=1):
            lines.append(f"  after {number * _SAMPLE_EVERY_MS} ms:")
            lines += [f"    {frame}" for frame in stack[-_TOLD:]]
        lines += [f"  beside it: {frame}" for frame in self.beside]
        return "\n".join(lines)


class _Moment(NamedTuple):
    """Where all the clocks stand, in seconds."""

    wall: float
    thread: float
    process: float
    waited: float
    collected: float


class Watchdog:
    """Watches the event loop of the thread that made it, inside of ``watching``.

    ``gaps`` are those over ``least_ms``, ours or not.
    """

    def __init__(self, least_ms: float = _WORTH_TELLING_MS) -> None:
        self.gaps: list[Gap] = []
        self.phase: Phase = "running"
        self._least_ms = least_ms
        self._last: _Moment | None = None
        self._sampler = _Sampler(threading.get_ident())
        self._garbage = _Garbage()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT_MS)

    def stop(self) -> None:
        self._timer.stop()
        self._sampler.stop()
        self._garbage.stop()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """The event loop runs in here; between two of these the time is the test's own."""
        before = self._last
        self._beat()
        self._set(self._now())
        try:
            yield
        finally:
            self._beat()
            self._set(self._last if before else None)

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What the test does from within the event loop is not the window's."""
        self._beat()
        before = self._last
        self._set(None)
        try:
            yield
        finally:
            self._set(self._now() if before else None)

    @contextmanager
    def during(self, phase: Phase) -> Iterator[None]:
        """What has a limit of its own."""
        before, self.phase = self.phase, phase
        try:
            yield
        finally:
            self.phase = before

    def _beat(self) -> None:
        last = self._last
        if last is None:
            return
        now = self._now()
        if (now.wall - last.wall) * 1000 > self._least_ms:
            self._keep(last, now)
        self._set(now)

    def _keep(self, last: _Moment, now: _Moment) -> None:
        wall, thread, process, waited, collected = (
            (late - early) * 1000 for early, late in zip(last, now, strict=True)
        )
        seen = self._sampler.seen(last.wall)
        self.gaps.append(Gap(self.phase, wall, thread, process, waited, collected, *seen))

    def _set(self, moment: _Moment | None) -> None:
        self._last = moment
        self._sampler.since = moment.wall if moment else None

    def _now(self) -> _Moment:
        return _Moment(
            time.perf_counter(),
            time.thread_time(),
            time.process_time(),
            _waited(),
            self._garbage.seconds,
        )


def _waited() -> float:
    """How long this thread stood ready without a processor, in seconds; 0 where nobody says."""
    try:
        with open("/proc/thread-self/schedstat", encoding="ascii") as file:
            return int(file.read().split()[1]) / 1e9
    except OSError:
        return 0.0


class _Garbage:
    """Adds up what is spent on looking for garbage."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._began = 0.0
        gc.callbacks.append(self._note)

    def stop(self) -> None:
        gc.callbacks.remove(self._note)

    def _note(self, phase: str, _info: object) -> None:
        if phase == "start":
            self._began = time.perf_counter()
        else:
            self.seconds += time.perf_counter() - self._began


class _Sampler:
    """A thread that looks at the window's thread when its loop does not come back."""

    def __init__(self, watched: int) -> None:
        self.since: float | None = None
        self._watched = watched
        self._of: float | None = None
        self._stacks: list[tuple[str, ...]] = []
        self._beside: tuple[str, ...] = ()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look_on, name="watchdog", daemon=True)
        self._thread.start()

    def seen(self, since: float) -> tuple[tuple[tuple[str, ...], ...], tuple[str, ...]]:
        """The stacks of the gap that began then."""
        return (tuple(self._stacks), self._beside) if self._of == since else ((), ())

    def stop(self) -> None:
        self._ended.set()
        self._thread.join()

    def _look_on(self) -> None:
        while not self._ended.wait(_LOOK_S):
            since = self.since
            if since is None:
                continue
            if since != self._of:
                self._stacks, self._beside, self._of = [], (), since
            due = _SAMPLE_EVERY_MS * (len(self._stacks) + 1)
            if (time.perf_counter() - since) * 1000 >= due:
                self._take()

    def _take(self) -> None:
        frames = sys._current_frames()
        self._stacks.append(_stack(frames.pop(self._watched)))
        if not self._beside:
            frames.pop(threading.get_ident())
            innermost = (_stack(frame)[-1:] for frame in frames.values())
            self._beside = tuple(one for (one,) in innermost if "threading.py" not in one)


def _stack(frame: FrameType | None) -> tuple[str, ...]:
    """The innermost frames, ending with the one that runs."""
    frames: list[str] = []
    while frame is not None and len(frames) < _DEEPEST:
        code = frame.f_code
        path = Path(code.co_filename)
        if path.name == "wait_signal.py":  # the loop is run from there
            break
        name = path.relative_to(_ROOT) if path.is_relative_to(_ROOT) else path.name
        frames.append(f"{name}:{frame.f_lineno} {code.co_qualname}")
        frame = frame.f_back
    return tuple(reversed(frames))
