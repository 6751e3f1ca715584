"""Where the keyboard was, while what it was on is laid out anew."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def place_of_focus(content: QWidget, *, onwards: bool = False) -> list[str]:
    """The names of what has the focus, and of all it stands in, from inside out; with
    ``onwards`` then of what Tab would come to, for when nothing of that is there any more."""
    focus = QApplication.focusWidget()
    names: list[str] = []
    inner = focus
    while inner is not None and inner is not content:
        names += _names(inner)
        inner = inner.parentWidget()
    if inner is not content or focus is None:
        return []
    return [*names, *(_names_after(focus, content) if onwards else ())]


def _names_after(focus: QWidget, content: QWidget) -> list[str]:
    names: list[str] = []
    stop = focus.nextInFocusChain()
    while stop is not None and stop is not focus:
        if content.isAncestorOf(stop) and stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
            names += _names(stop)
        stop = stop.nextInFocusChain()
    return names


def _names(widget: QWidget) -> list[str]:
    return [name for name in (widget.objectName(), widget.accessibleName()) if name]


def put_focus_back(content: QWidget, names: list[str]) -> bool:
    """Give it to the first of these that is there again; False when none is."""
    for name in names:
        for widget in content.findChildren(QWidget):
            if name not in (widget.objectName(), widget.accessibleName()):
                continue
            takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes and widget.isEnabled() and widget.isVisibleTo(content):
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
    return False
