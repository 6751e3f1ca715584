"""The short tour: the program itself, with a mark at one thing after another.

It goes on when the person does the thing, or by Next; Esc ends it, from the mark or from
wherever the page has no use for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.domain.changes import Changes
from desktop.domain.language import tr
from desktop.ui.help.coach_mark import CoachMark
from desktop.ui.help.tour_steps import STEPS, Step

if TYPE_CHECKING:
    from desktop.ui.window.kith import KithWindow

_FOLLOW_MS = 200  # how often it looks whether what it points at has moved
_AT_FOOT = 8  # pixels above the end of the window


class Tour(QObject):
    """One round; ``ended`` at its end, wherever that was."""

    ended = Signal()

    def __init__(self, window: KithWindow) -> None:
        super().__init__(window)
        self._window = window
        self._at = -1
        self.mark = CoachMark(window.ground)
        self.mark.next_wished.connect(self.go_on)
        self.mark.ended.connect(self.end)
        self._following = QTimer(self, interval=_FOLLOW_MS)
        self._following.timeout.connect(self.follow)
        window.place_shown.connect(self._came_to)
        window.we_spoke_requested.connect(lambda: self._did("we spoke"))
        window.runner.changed.connect(self._hear)

    @property
    def is_on(self) -> bool:
        return self._at >= 0

    @property
    def step(self) -> Step:
        return STEPS[self._at]

    def begin(self) -> None:
        """From the first step, with the keyboard on Next."""
        self._at = -1
        self._window.installEventFilter(self)
        self.go_on()
        self._following.start()
        self.mark.take_keyboard()

    def go_on(self) -> None:
        """To the next step, and to the place it is about."""
        had_focus = self.mark.isAncestorOf(self._window.focusWidget() or self._window)
        if self._at + 1 >= len(STEPS):
            self.end()
            return
        self._at += 1
        if self.step.place and self._window.place != self.step.place:
            self._window.show_place(self.step.place)
        self._show(had_focus)

    def end(self) -> None:
        """Let everything be as it is."""
        if self.is_on:
            self._at = -1
            self._following.stop()
            self._window.removeEventFilter(self)
            self.mark.withdraw()
            self.ended.emit()

    def follow(self) -> None:
        """Point at the thing where it is now."""
        if not self.is_on:
            return
        target = self.step.target(self._window)
        self.mark.point_at(self._area(target) if target is not None else self._nowhere())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key comes to the window itself only when nothing in it had a use for it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.end()
                return True
        elif event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self.follow)
        return False

    def _show(self, had_focus: bool) -> None:
        step = STEPS[self._at]
        self.mark.tell(tr(step.title), tr(step.words), self._at + 1, len(STEPS))
        self.follow()
        if had_focus:
            self.mark.next.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self.follow)  # once the page has laid itself out

    def _did(self, what: str) -> None:
        if self.is_on and self.step.leads_on == what:
            self.go_on()

    def _came_to(self, place: str) -> None:
        if self.is_on and self.step.leads_on == place:
            self.go_on()

    def _hear(self, changes: Changes) -> None:
        if changes.touches(("move",)):
            self._did("moved")

    def _area(self, target: QWidget) -> QRect:
        """Where it can be seen on the ground; else where nothing is pointed at."""
        ground = self._window.ground
        if not isValid(target) or not target.isVisible() or not ground.isAncestorOf(target):
            return self._nowhere()
        seen = target.visibleRegion().boundingRect()
        if seen.isEmpty():
            return self._nowhere()
        return QRect(target.mapTo(ground, seen.topLeft()), seen.size())

    def _nowhere(self) -> QRect:
        """The foot of the page, where there is nothing to point at."""
        ground = self._window.ground.rect()
        return QRect(QPoint(ground.center().x(), ground.bottom() - _AT_FOOT), QSize(1, 1))
