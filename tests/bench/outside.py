"""The hand and the eyes of somebody outside of the program: a key goes in at the X server,
and what the screen shows is read from it again until it has changed.

Only Xlib by ctypes: a process in between would cost more than what is measured. The
measure has a cost of its own, which a bare window says.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes.util import find_library
from dataclasses import dataclass
from typing import Any, NamedTuple

_LOOK_S = 0.0005
_QUIET_S = 0.12  # so long without a change, and it is whole
_PATIENCE_S = 3.0
_ALL_PLANES = ctypes.c_ulong(-1)
_Z_PIXMAP = 2


class Area(NamedTuple):
    """Pixels of the screen."""

    left: int
    top: int
    width: int
    height: int


class _Image(ctypes.Structure):
    """What Xlib's XImage begins with."""

    _fields_ = (
        *((name, ctypes.c_int) for name in ("width", "height", "xoffset", "format")),
        ("data", ctypes.c_void_p),
        *(
            (name, ctypes.c_int)
            for name in (
                "byte_order", "unit", "bit_order", "pad", "depth", "bytes_per_line", "bits",
            )
        ),
        *((name, ctypes.c_ulong) for name in ("red", "green", "blue")),
        ("own", ctypes.c_void_p),
        ("create", ctypes.c_void_p),
        ("destroy", ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)),
    )  # fmt: skip


@dataclass
class Outside:
    """A connection to the X server beside the program's own."""

    _x: Any
    _test: Any
    _display: Any
    _root: int

    def press(self, key: str) -> None:
        """One key, down and up, as Xlib names it: "a", "Next", "BackSpace"."""
        code = self._x.XKeysymToKeycode(
            self._display, ctypes.c_ulong(self._x.XStringToKeysym(key.encode()))
        )
        for down in (1, 0):
            self._test.XTestFakeKeyEvent(self._display, code, down, ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def picture(self, area: Area) -> bytes:
        """The pixels that stand there now."""
        found = self._x.XGetImage(self._display, self._root, *area, _ALL_PLANES, _Z_PIXMAP)
        try:
            image = found.contents
            return ctypes.string_at(image.data, image.bytes_per_line * image.height)
        finally:
            found.contents.destroy(ctypes.addressof(found.contents))

    def changed_after(self, key: str, area: Area) -> float | None:
        """Milliseconds from the key until this area is as it stays; None if it never changes."""
        before = self.picture(area)
        began = seen = time.perf_counter()
        last: float | None = None
        self.press(key)
        while seen - (last or began) < (_QUIET_S if last else _PATIENCE_S / 6):
            if seen - began > _PATIENCE_S:
                raise TimeoutError("the screen never came to rest")
            now = self.picture(area)
            seen = time.perf_counter()
            if now != before:
                before, last = now, seen
            time.sleep(_LOOK_S)
        return None if last is None else (last - began) * 1000

    def first_change(self, area: Area, before: bytes) -> float:
        """When this area first looks otherwise than before, by ``time.perf_counter``."""
        deadline = time.perf_counter() + 10 * _PATIENCE_S
        while self.picture(area) == before:
            if time.perf_counter() > deadline:
                raise TimeoutError("nothing was painted")
            time.sleep(_LOOK_S)
        return time.perf_counter()

    def wait_until_shown(self, area: Area, picture: bytes) -> None:
        """Until this area looks so."""
        deadline = time.perf_counter() + _PATIENCE_S
        while self.picture(area) != picture:
            if time.perf_counter() > deadline:
                raise TimeoutError("the screen shows something else")
            time.sleep(_LOOK_S)

    def wait_for_rest(self, area: Area) -> None:
        """Until nothing there changes any more."""
        before, since = self.picture(area), time.perf_counter()
        while time.perf_counter() - since < 2 * _QUIET_S:
            now = self.picture(area)
            if now != before:
                before, since = now, time.perf_counter()
            time.sleep(0.01)


@contextmanager
def outside(display: str) -> Iterator[Outside]:
    """Connect to this display; OSError where Xlib or the display is missing."""
    x = ctypes.CDLL(find_library("X11") or "libX11.so.6")
    test = ctypes.CDLL(find_library("Xtst") or "libXtst.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XStringToKeysym.restype = ctypes.c_ulong
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    x.XGetImage.restype = ctypes.POINTER(_Image)
    opened = x.XOpenDisplay(display.encode())
    if not opened:
        raise OSError(f"no X server at {display}")
    shown = ctypes.c_void_p(opened)
    try:
        yield Outside(x, test, shown, ctypes.c_ulong(x.XDefaultRootWindow(shown)))  # type: ignore[arg-type]
    finally:
        x.XCloseDisplay(shown)
