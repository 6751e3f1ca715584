"""What stands in the list while nobody is in it: what this part of the book is for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.people import ListFilter
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import EmptyState


class EmptyList(QWidget):
    """Says it for the filter that is shown."""

    everyone_wished = Signal()
    add_wished = Signal()
    import_wished = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 0, 12, 0)
        self._state: EmptyState | None = None
        self._shown: ListFilter | None = None

    def show_for(self, shown: ListFilter) -> None:
        if shown == self._shown:
            return
        self._shown = shown
        if self._state is not None:
            self._state.hide()
            self._state.deleteLater()
        self._state = self._made(shown)
        self._column.addWidget(self._state)

    def _made(self, shown: ListFilter) -> EmptyState:
        everyone = Button(tr("Show everyone"), "users-round")
        everyone.clicked.connect(self.cleared if shown.unsorted else self.everyone_wished)
        if shown.trash:
            return EmptyState(
                "trash-2",
                tr("Nobody was deleted"),
                tr("Whoever you delete rests here for thirty days, and can come back whole."),
            )
        if shown.text:
            words = tr("Kith looked through names, numbers, notes and everything said.")
            return EmptyState(
                "search", tr("Nothing says that"), words,
                (everyone,) if shown.in_practice else (),
            )  # fmt: skip
        if shown.unsorted:
            return EmptyState(
                "leaf",
                tr("Nobody waits to be looked at"),
                tr("Everybody in the book is in practice, in a circle, or was left be."),
                (everyone,),
            )
        if shown.circle_id is not None or shown.tag_id is not None or shown.quiet_days is not None:
            clear = Button(tr("Show everyone"), "users-round")
            clear.clicked.connect(self.cleared)
            return EmptyState("list-filter", tr("Nobody fits all of this"), "", (clear,))
        if shown.in_practice:
            return EmptyState(
                "sprout",
                tr("For the few you choose"),
                tr("Here stand the people you mean to be intentional with."),
                (everyone,),
            )
        add = Button(tr("Add a person"), "user-round-plus", "primary")
        add.clicked.connect(self.add_wished)
        book = Button(tr("Bring people in"), "file-up")
        book.clicked.connect(self.import_wished)
        return EmptyState(
            "users-round",
            tr("Everyone you know"),
            tr("Add somebody by name, or bring in the address book you have."),
            (add, book),
        )
