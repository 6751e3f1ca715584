"""What a painted calendar says to screen readers: one unseen child for each thing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

_MOST = 200  # beyond so many the day's own sentence has to do


class Marks:
    """Keeps the children of a painted widget: real ones, which Qt makes accessible by
    itself, that paint nothing and take neither clicks nor focus."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._kept: list[QWidget] = []

    def show_marks(self, marks: Sequence[tuple[QRect, str]]) -> None:
        """So many children, there, with these names."""
        marks = marks[:_MOST]
        while len(self._kept) < len(marks):
            self._kept.append(self._made())
        for mark, (area, words) in zip(self._kept, marks, strict=False):
            mark.setGeometry(area)
            if mark.accessibleName() != words:
                mark.setAccessibleName(words)
            mark.setVisible(not area.isEmpty())
        for mark in self._kept[len(marks) :]:
            mark.hide()

    def _made(self) -> QWidget:
        mark = QWidget(self._owner)
        mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        mark.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        mark.lower()
        return mark
