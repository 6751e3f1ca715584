"""Which fields are being typed in just now: there are few, and fields without number."""

from __future__ import annotations

from typing import TypeVar
from weakref import WeakSet

import shiboken6
from PySide6.QtWidgets import QWidget

Field = TypeVar("Field", bound=QWidget)
_open: WeakSet[QWidget] = WeakSet()


def opened(field: QWidget) -> None:
    """It is typed in from here on."""
    _open.add(field)


def closed(field: QWidget) -> None:
    _open.discard(field)


def open_fields(within: QWidget, kind: type[Field]) -> list[Field]:
    """Those of this kind that stand in this widget."""
    return [
        field
        for field in _open
        if isinstance(field, kind) and shiboken6.isValid(field) and within.isAncestorOf(field)
    ]
