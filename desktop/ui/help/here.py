"""F1 in a window that has no menus: the manual at the page about what is looked at there.

There is one manual for the whole program; it is made when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from desktop.ui.help.window import ManualWindow

_made: ManualWindow | None = None


def the_manual() -> ManualWindow:
    global _made
    if _made is None or not shiboken6.isValid(_made):
        from desktop.ui.help.window import ManualWindow

        _made = ManualWindow()
    return _made


def help_key(window: QWidget) -> None:
    """F1 in this window, or dialog, by where the keyboard is in it. The manual goes when the
    last other window goes."""
    QShortcut(QKeySequence("F1"), window).activated.connect(lambda: show_here(window))


def show_here(window: QWidget) -> None:
    """A dialog that says nothing of itself is about the page that it lies over."""
    from desktop.ui.help.topics import topic_of

    below = getattr(window.parentWidget(), "shown", None)
    focused = QApplication.focusWidget() or window
    the_manual().open_at(*topic_of(focused, below or window))
