"""A view whose delegate paints all there is, on the ground that it lies on."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame


def make_bare(view: QAbstractItemView) -> None:
    """Without frame, ground and Qt's own mark of what is selected."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setPalette(_unmarked())
    view.viewport().setAutoFillBackground(False)


@cache
def _unmarked() -> QPalette:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
    return palette
