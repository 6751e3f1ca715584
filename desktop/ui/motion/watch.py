"""Takes over from the system that things are to stand still, now and whenever that changes.

Qt tells it from 6.12 on; until then each system is asked in its own way. Where there is
none, or nobody answers, things move.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QObject

from desktop.ui.motion.source import Source
from desktop.ui.theme.theme import theming


def watch_motion(parent: QObject) -> Source | None:
    """At work from here on, for as long as ``parent`` lives."""
    source = _source_here()
    if source is not None:
        source.setParent(parent)
        source.told.connect(heed)
        source.ask()
    return source


def heed(still: bool) -> None:
    theming().system_is_still = still


def _source_here() -> Source | None:
    if sys.platform.startswith("linux"):
        return _portal()
    from desktop.ui.motion.native import MacDefaults, WindowsEffects

    if sys.platform == "win32":
        return WindowsEffects()
    return MacDefaults() if sys.platform == "darwin" else None


def _portal() -> Source | None:
    from desktop.ui.dbus.bus import session_address

    address = session_address(os.environ)
    if address is None:
        return None
    from desktop.ui.motion.portal import Portal

    return Portal(address)
