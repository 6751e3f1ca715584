"""A screen of its own for the journeys: an X server that nobody looks at.

The mouse and keyboard of whoever starts the tests stay theirs.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

SIZE = "1600x1000x24"
PROGRAMS = ("Xvfb", "xdotool", "blackbox")
# It keeps its settings in that file when it ends: nobody's own are touched.
WINDOW_MANAGER = ("blackbox", "-rc", os.devnull)
PATIENCE_S = 20.0
# What a desktop session tells Qt about looks and size; the journeys see none of it.
FOREIGN = (
    "WAYLAND_DISPLAY",
    "XDG_CURRENT_DESKTOP",
    "XAUTHORITY",
    "DBUS_SESSION_BUS_ADDRESS",
    "QT_QPA_PLATFORMTHEME",
    "QT_STYLE_OVERRIDE",
    "QT_SCALE_FACTOR",
    "QT_FONT_DPI",
)


@contextmanager
def own_screen(*, managed: bool = True) -> Iterator[str]:
    """Start Xvfb with a window manager and make it this process's display.

    Its window manager gives the keys to a new dialog and back to the window
    when that closes, as any desktop does; windows that are not ``managed`` have
    no frame either. Yields the display's name (":7"); OSError where it cannot be had.
    """
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if missing:
        raise OSError(f"{', '.join(missing)} is missing: `make journeys` installs it")
    with pytest.MonkeyPatch.context() as environment:
        for name in FOREIGN:
            environment.delenv(name, raising=False)
        with _x_server() as display:
            environment.setenv("DISPLAY", display)
            if not managed:
                yield display
                return
            with _running(*WINDOW_MANAGER):
                _wait_for_the_window_manager()
                yield display


@contextmanager
def _x_server() -> Iterator[str]:
    """Xvfb on the first free display: it says which one through the pipe."""
    reading, writing = os.pipe()
    options = ("-screen", "0", SIZE, "-dpi", "96", "-nolisten", "tcp", "-noreset")
    with _running("Xvfb", "-displayfd", str(writing), *options, pass_fd=writing):
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise OSError("Xvfb ended before its screen was ready")
        yield f":{number}"


@contextmanager
def _running(*command: str, pass_fd: int | None = None) -> Iterator[None]:
    process = subprocess.Popen(
        command,
        pass_fds=() if pass_fd is None else (pass_fd,),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(PATIENCE_S)
        if process.poll() is None:
            process.kill()
            process.wait()


def _wait_for_the_window_manager() -> None:
    """It is there once it has told the X server how many desktops it keeps."""
    deadline = time.monotonic() + PATIENCE_S
    question = ("xdotool", "get_num_desktops")
    while subprocess.run(question, capture_output=True, check=False).returncode:
        if time.monotonic() > deadline:
            raise OSError("the window manager did not come up on its screen")
        time.sleep(0.02)
