"""The list beside the card: search, chips, rows, and what can be done with several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import chain

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.drafts import PersonDraft
from desktop.domain.language import tr
from desktop.domain.people import ListFilter
from desktop.services.people import adding, listing
from desktop.ui.people.acts import PeopleActs
from desktop.ui.people.empty import EmptyList
from desktop.ui.people.found_words import found_words
from desktop.ui.people.list_head import ListHead
from desktop.ui.people.list_model import PeopleModel
from desktop.ui.people.list_view import PeopleView
from desktop.ui.people.menus import people_menu, trash_menu
from desktop.ui.people.pictures import Faces
from desktop.ui.people.seen_rows import SeenRows
from desktop.ui.people.selection_bar import SelectionBar
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.row_delegate import PersonRowDelegate
from desktop.ui.widgets.tab_order import enter

_LISTED = ("person", "circle_member", "person_tag", "interaction_person", "follow_up", "photo")


class ListPanel(QWidget):
    """``shown`` is the person the keyboard stands on; ``opened`` one who was entered.

    ``shown_filter`` is what it is narrowed to; ``narrowed`` tells when that changes, and
    ``listed`` when it was asked anew and shows the answer.
    """

    shown = Signal(int)
    opened = Signal(int)
    added = Signal(int)
    rename_wanted = Signal(int)
    narrowed = Signal(object)
    listed = Signal()

    def __init__(self, acts: PeopleActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.acts, self.runner, self.clock = acts, acts.runner, acts.clock
        self.shown_filter = ListFilter(in_practice=True)
        self._wanted: int | None = None  # somebody to stand on once they are listed
        self._renewing = False
        self._shown_id: int | None = None  # whose card is shown, listed or not
        self._is_listed = False
        self.model = PeopleModel(self)
        self.faces = Faces(self.runner, self)
        self.head = ListHead(acts)
        self.view = PeopleView(tr("People"))
        self.view.out = acts.out
        self._rows = SeenRows(self.runner, self.clock, self.view, self.model, self.faces)
        self.bar = SelectionBar(acts)
        self.empty = EmptyList()
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()
        self.head.show_filter(self.shown_filter)

    @property
    def current_id(self) -> int | None:
        index = self.view.currentIndex()
        return self.model.id_at(index) if index.isValid() else None

    def selected_ids(self) -> list[int]:
        """Those chosen, in the order of the list."""
        return self.model.ids_of(self.view.chosen())

    def refresh(self) -> None:
        """Ask anew who is listed. Who is seen stays until the answer has come."""
        self._rows.ask(self.shown_filter, self._take_ids)

    def take_changes(self, changes: Changes) -> None:
        if changes.touches(("circle", "tag", "stage")):
            self.acts.refresh()
        if not changes.people and not changes.many and not changes.touches(_LISTED):
            return
        everyone = "person" in changes.many
        self.model.forget(None if everyone else changes.people)
        if changes.touches(("photo",)):
            self.faces.forget(self.model.ids if everyone else changes.people)
        self._renewing = True
        self.refresh()

    def narrow(self, shown: ListFilter) -> None:
        """Show another part of the book."""
        if shown == self.shown_filter:
            return
        if shown.circle_id != self.shown_filter.circle_id:
            self.model.forget()
        self.shown_filter = shown
        self.head.show_filter(shown)
        self.narrowed.emit(shown)
        self.refresh()

    def stand_on(self, person_id: int) -> None:
        """Make this person the current one, once and if they are listed."""
        self._shown_id = person_id
        place = self.model.place_of(person_id)
        if place is None:
            self._wanted = person_id
            return
        self._wanted = None
        if self.current_id != person_id:
            self.view.setCurrentIndex(self.model.index(place))
        self.view.scrollTo(self.model.index(place))

    def take_focus(self, by: Qt.FocusReason) -> bool:
        """The keyboard to the rows, or to what stands there for nobody; False before that."""
        if not self._is_listed:
            return False
        if not self.model.rowCount():
            return enter(self.empty, by) or enter(self.head, by)
        self._enter_list(by)
        return True

    def add_person(self, name: str = "") -> None:
        """Ask for a name above the list; ``name`` stands there already."""
        self.head.ask_name(name)

    def menu_for(self, people: Sequence[int]) -> QMenu:
        if self.shown_filter.trash:
            return trash_menu(self.acts, people, self.view)
        return people_menu(self.acts, people, self.view, self.shown_filter.circle_id)

    def _arrange(self) -> None:
        delegate = PersonRowDelegate(self.faces.of, self.view)
        self.view.setItemDelegate(delegate)
        self.view.setModel(self.model)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        self.head.narrowed.connect(self.narrow)
        self.head.name_given.connect(self._add)
        self.head.left_downwards.connect(lambda: self._enter_list())
        selection = self.view.selectionModel()
        selection.currentChanged.connect(self._tell_current)
        selection.selectionChanged.connect(self._tell_selection)
        self.view.opened.connect(lambda index: self.opened.emit(self.model.id_at(index)))
        self.view.clicked.connect(self._clicked)
        self.view.edit_wanted.connect(
            lambda index: self.rename_wanted.emit(self.model.id_at(index))
        )
        self.view.menu_wanted.connect(self._open_menu)
        self.view.delete_wanted.connect(self._delete)
        self.view.let_go.connect(self._choose_only_current)
        self.view.seen.connect(self._rows.load)
        self.view.name_typed.connect(self._go_to_name)
        self.faces.arrived.connect(lambda _: self.view.viewport().update())
        self.bar.cleared.connect(self._choose_only_current)
        self.bar.menu_wanted.connect(self._open_bar_menu)
        self.empty.everyone_wished.connect(
            lambda: self.narrow(replace(self.shown_filter, in_practice=False))
        )
        self.empty.add_wished.connect(self.add_person)
        self.empty.cleared.connect(lambda: self.narrow(ListFilter()))

    def _take_ids(self, ids: list[int]) -> None:
        current, chosen = self.current_id, self.selected_ids()
        before = self.view.currentIndex().row()
        renewing, self._renewing = self._renewing, False
        if ids != self.model.ids:
            self._set_ids(ids, current, chosen, before, keep_place=renewing)
        self._rows.load()
        if self.shown_filter.text and not renewing:
            announce(self, found_words(len(ids)))
        if not ids:
            self.empty.show_for(self.shown_filter)
        self._stack.setCurrentWidget(self.view if ids else self.empty)
        if ids and self._wanted is not None:
            self.stand_on(self._wanted)
        self._is_listed = True
        self.listed.emit()

    def _set_ids(
        self, ids: list[int], current: int | None, chosen: list[int], row: int, *, keep_place: bool
    ) -> None:
        """Another list: who was chosen stays so, by id, and the current one stays current.

        Who was taken out of the list by a change hands over to the neighbour. While one
        searches the card stays as it is, until somebody who was found is gone to.
        """
        scroll = self.view.verticalScrollBar().value()
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        self.model.set_ids(ids)
        self._select([person for person in chosen if person != current])
        selection.blockSignals(False)
        anchor = self._shown_id if current is None else current
        here = None if anchor is None else self.model.place_of(anchor)
        if here is not None:
            self.view.verticalScrollBar().setValue(scroll)
            self._stand_at(here, add=bool(chosen))
            if not keep_place:
                self.view.scrollTo(self.model.index(here))
        elif keep_place and ids:
            self._stand_at(min(max(0, row), len(ids) - 1), add=False)
        elif ids and not self.shown_filter.text:
            self._stand_at(0, add=False)
        else:
            self.view.scrollToTop()
        self.bar.show_count(self.view.chosen_count())

    def _stand_at(self, row: int, *, add: bool) -> None:
        flags = QItemSelectionModel.SelectionFlag
        how = flags.Select if add else flags.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(self.model.index(row), how | flags.Rows)

    def _select(self, people: Sequence[int]) -> None:
        flags = QItemSelectionModel.SelectionFlag
        chosen = QItemSelection()
        for run in self.model.runs_of(people) if people else ():
            chosen.select(self.model.index(run.start), self.model.index(run.stop - 1))
        self.view.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)

    def _tell_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._shown_id = self.model.id_at(current)
            self.shown.emit(self._shown_id)

    def _tell_selection(self) -> None:
        self.bar.show_count(self.view.chosen_count())

    def _clicked(self, index: QModelIndex) -> None:
        """A plain click on the current one opens it where only the list is shown."""
        if self.view.chosen_count() == 1:
            self.shown.emit(self.model.id_at(index))

    def _enter_list(self, by: Qt.FocusReason = Qt.FocusReason.TabFocusReason) -> None:
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self._stand_at(0, add=False)
        self.view.setFocus(by)

    def _choose_only_current(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self._stand_at(index.row(), add=False)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        """For all who are chosen, if this one is among them; else for this one alone."""
        person, chosen = self.model.id_at(index), self.selected_ids()
        self.menu_for(chosen if person in chosen else [person]).popup(place)

    def _open_bar_menu(self, place: QPoint) -> None:
        self.menu_for(self.selected_ids()).popup(place)

    def _delete(self) -> None:
        if not self.shown_filter.trash and (chosen := self.selected_ids()):
            self.acts.delete(chosen)

    def _go_to_name(self, typed: str) -> None:
        self.runner.query(
            listing.beginning,
            typed,
            then=partial(self._go_to_next, longer=len(typed) > 1),
            key="people-typed",
            owner=self,
        )

    def _go_to_next(self, found: frozenset[int], *, longer: bool) -> None:
        """The next row of them; while the name grows, the row itself counts too."""
        ids = self.model.ids
        here = max(0, self.view.currentIndex().row()) + (0 if longer else 1)
        onwards = chain(range(here, len(ids)), range(here))
        row = next((row for row in onwards if ids[row] in found), None) if found else None
        if row is not None:
            self._stand_at(row, add=False)
            self.view.scrollTo(self.model.index(row))

    def _add(self, name: str) -> None:
        self.runner.change(
            adding.add,
            PersonDraft(name=name),
            now=self.clock.now(),
            in_practice=self.shown_filter.in_practice,
            then=self._show_added,
        )

    def _show_added(self, changes: Changes) -> None:
        person = changes.created["person"][0]
        self.stand_on(person)
        self.added.emit(person)
