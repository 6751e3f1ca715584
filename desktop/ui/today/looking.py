"""Whether the keyboard is where somebody took it, or where it came by itself on arriving."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget


class Looking(QObject):
    """Of a page that puts the keyboard on somebody whom nobody chose yet."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._put_on: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._note)

    @property
    def is_chosen(self) -> bool:
        """Somebody went to where the keyboard is."""
        return self._put_on is None

    @contextmanager
    def by_itself(self) -> Iterator[None]:
        """What gets the keyboard meanwhile was not gone to."""
        yield
        self._put_on = self._page.focusWidget()

    @contextmanager
    def as_before(self) -> Iterator[None]:
        """What gets it meanwhile stands for what had it."""
        was_chosen = self.is_chosen
        yield
        self._put_on = None if was_chosen else self._page.focusWidget()

    def _note(self, _left: QWidget | None, gone_to: QWidget | None) -> None:
        if gone_to is not self._put_on and gone_to and self._page.isAncestorOf(gone_to):
            self._put_on = None
