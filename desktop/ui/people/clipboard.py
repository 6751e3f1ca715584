"""Ctrl+C and Ctrl+V in People, outside of its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.language import tr
from desktop.ui.people.pasting import paste_signature

if TYPE_CHECKING:
    from desktop.ui.people.page import PeoplePage


class PeopleClipboard(QObject):
    """A field that has the keys takes both itself."""

    def __init__(self, page: PeoplePage) -> None:
        super().__init__(page)
        self._page = page
        page.acts.paste_wished.connect(self.paste_onto)
        for keys, run in (("Ctrl+C", self.copy), ("Ctrl+V", self.paste)):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    def copy(self) -> None:
        """Who is chosen in the list, where the keys are there; else whose card is shown."""
        page = self._page
        if self._in_list(QApplication.focusWidget()):
            page.acts.copy(page.list.selected_ids())
        elif page.person_id is not None:
            page.acts.copy([page.person_id])

    def paste(self) -> None:
        """A signature: onto the card, or from the list for somebody new. The face itself takes
        pictures."""
        page, focus = self._page, QApplication.focusWidget()
        if page.person_id is None or self._in_list(focus):
            paste_signature(page.acts, page.list.head, None, region=page.keeper.region)
        else:
            self.paste_onto(page.person_id)

    def paste_onto(self, person: int) -> None:
        page = self._page
        page.show_person(person)
        row = page.card.row
        known = row is not None and row.id == person
        called = row.names.name if known and row else tr("this person")
        bar = page.card.head.bar
        paste_signature(page.acts, bar, person, called, page.keeper.region)

    def _in_list(self, focus: QWidget | None) -> bool:
        return focus is not None and self._page.list.isAncestorOf(focus)
