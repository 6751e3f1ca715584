"""A guard against a Qt binding that loses references.

PySide6 6.12.0 drops one to None, True or False at each call from or into
Python; the interpreter of Python 3.11 then aborts within a minute.
"""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

NOISE = 20


class _Silent(QAbstractListModel):
    """One row that has nothing to say."""

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 1

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> None:
        return None


def test_two_hundred_updates_of_a_widget_lose_no_reference(qapp: Any) -> None:
    widget = QWidget()
    before = sys.getrefcount(None)
    for _ in range(200):
        widget.update()
    assert sys.getrefcount(None) > before - NOISE
    widget.deleteLater()


def test_a_model_can_be_asked_a_hundred_thousand_times(qapp: Any) -> None:
    model = _Silent()
    index = model.index(0)
    before = sys.getrefcount(None)
    for _ in range(100_000):
        index.data()  # by way of Qt: model.data() would stay within Python
    assert sys.getrefcount(None) > before - NOISE
