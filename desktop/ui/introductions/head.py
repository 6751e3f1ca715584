"""The heading of the place, with what begins there and what can be looked at besides."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel, plain_tip


class IntroductionsHead(QWidget):
    """``like`` and ``earlier`` are soft while what they stand for is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.two = Button(tr("Two people…"), "plus", "primary")
        self.earlier = Button(tr("Earlier"), "history", "quiet")
        self.like = Button(tr("They might like each other"), "lightbulb", "quiet")
        self._tagline = ElidedLabel(tr("Ask each one first. Never one-sided."), "small", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(20, 18, 12, 14))
        row.setSpacing(12)
        row.addWidget(PlainLabel(tr("Introductions"), "title", wrap=False))
        row.addWidget(self._tagline, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(0)
        for button in (self.like, self.earlier, self.two):
            row.addWidget(button)
        for button in (self.like, self.earlier):
            button.setCheckable(True)
            button.setAccessibleName(button.text())

    def fit(self, *, roomy: bool) -> None:
        """Only icons where there is little room."""
        self._tagline.setVisible(roomy)
        for button in (self.like, self.earlier):
            name = button.accessibleName()
            button.setText(name if roomy else "")
            button.setToolTip(plain_tip("" if roomy else name))

    def mark(self, *, shown: bool, earlier: bool) -> None:
        """Which of the two buttons stands for what is shown at the side."""
        self.earlier.setChecked(shown and earlier)
        self.like.setChecked(shown and not earlier)
