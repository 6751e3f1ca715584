"""What is typed while a page opens something stands in what is opened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TypedAhead(QObject):
    """Holds the keys from ``begin`` on, as long as the page has the keyboard, up to ``deliver``.

    An Enter before all else is one too many: it was meant for what opens.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._held: list[QKeyEvent] | None = None
        page.installEventFilter(self)

    def begin(self) -> None:
        if self._page.isVisible():
            self._held = []
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        self._held = None

    def deliver(self) -> None:
        """Give what came to whoever has the keyboard now."""
        held, self._held = self._held or (), None
        for event in held:
            QCoreApplication.sendEvent(self._page.focusWidget() or self._page, event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if self._held is None or not is_key or not self._page.hasFocus():
            return False
        assert isinstance(event, QKeyEvent)
        if self._held or event.key() not in _OPENS:
            self._held.append(event.clone())
        return True
