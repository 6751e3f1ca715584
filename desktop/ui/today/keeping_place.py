"""Where the keyboard was, while what it was on is laid out anew."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def place_of_focus(content: QWidget) -> list[str]:
    """The names of what has the focus, and of all it stands in, from inside out."""
    focus = QApplication.focusWidget()
    names: list[str] = []
    while focus is not None and focus is not content:
        names += [name for name in (focus.objectName(), focus.accessibleName()) if name]
        focus = focus.parentWidget()
    return names if focus is content else []


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
