"""Gives Qt the accessible counterpart of a widget, if it is one of ours."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

# Qt owns what it is given and deletes it with its widget; but it does not hold on to the
# Python side, whose overrides would be gone with it.
_kept: list[QAccessibleInterface] = []
_SWEEP_AT = 512
_sweep_at = _SWEEP_AT


def install() -> None:
    """Once for the process. Readers that came before forget what they were told."""
    if _made not in _installed:
        _installed.append(_made)
        QAccessible.installFactory(_made)
        if QAccessible.isActive():
            _forget_those_before()


_installed: list[object] = []


def _made(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Asked for each class of a widget, from its own up; the first answer counts."""
    made = _spoken(thing)
    if made is not None:
        _keep(made)
    return made


def _spoken(thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget):
        return None
    if isinstance(thing, QAbstractButton):
        if not thing.isCheckable():
            return None
        from desktop.ui.aloud.buttons import SpokenToggle

        return SpokenToggle(thing)
    if hasattr(thing, "spoken"):
        own: QAccessibleInterface = thing.spoken()
        return own
    if hasattr(thing, "reads_as"):
        from desktop.ui.aloud.pressed import SpokenWidget

        return SpokenWidget(thing, thing.reads_as)
    return None


def _keep(made: QAccessibleInterface) -> None:
    """Those whose widgets are gone are let go of from time to time."""
    global _sweep_at
    _kept.append(made)
    if len(_kept) > _sweep_at:
        _kept[:] = [one for one in _kept if isValid(one)]
        _sweep_at = 2 * len(_kept) + _SWEEP_AT


def _forget_those_before() -> None:
    for widget in QApplication.allWidgets():
        if _is_ours(widget):
            told = QAccessible.queryAccessibleInterface(widget)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(told))


def _is_ours(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractButton):
        return widget.isCheckable()
    return hasattr(widget, "reads_as") or hasattr(widget, "spoken")
