"""The list of People takes the place of the painted names, once it has rows of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

if TYPE_CHECKING:
    from desktop.ui.people.page import PeoplePage
    from desktop.ui.window.stand_in import PeopleStandIn


class HandOver(QObject):
    """The stand-in lies over all of the page until then, and answers; the list goes on where it
    was left, and ``then`` is called."""

    def __init__(
        self, stand_in: PeopleStandIn, page: PeoplePage, then: Callable[[], object]
    ) -> None:
        super().__init__(page)
        self._stand_in, self._page, self._then = stand_in, page, then
        page.list.listed.connect(self._finish)
        page.runner.failed.connect(self._finish)
        stand_in.setParent(page)
        stand_in.setGeometry(page.rect())
        page.installEventFilter(self)
        stand_in.show()
        stand_in.raise_()
        focus = stand_in.window().focusWidget()
        if focus is None or page.isAncestorOf(focus):  # else one is in the sidebar
            stand_in.setFocus(Qt.FocusReason.OtherFocusReason)
        page.list.stand_on(stand_in.person)
        if page.list.model.rowCount():
            self._finish()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._stand_in.setGeometry(self._page.rect())
        return False

    def _finish(self) -> None:
        self._page.removeEventFilter(self)
        self._page.list.listed.disconnect(self._finish)
        self._page.runner.failed.disconnect(self._finish)
        had_focus = self._stand_in.window().focusWidget() is self._stand_in
        self._stand_in.hide()
        self._stand_in.deleteLater()
        self._go_on(had_focus)
        self._then()
        self.deleteLater()

    def _go_on(self, had_focus: bool) -> None:
        people, left = self._page.list, self._stand_in
        if left.moved:
            people.stand_on(left.person)
        people.view.verticalScrollBar().setValue(left.scrolled)
        if had_focus:
            reason = (
                Qt.FocusReason.TabFocusReason if left.by_keys else Qt.FocusReason.OtherFocusReason
            )
            people.view.setFocus(reason)
        if left.opened:
            people.opened.emit(left.person)
