"""The place People: the list, the card beside it, and one of them where it is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.follow_ups import PlanWish
from desktop.domain.language import tr
from desktop.domain.meetings import Meeting
from desktop.domain.people import ListFilter
from desktop.domain.reflect.moments import Moment
from desktop.half_written import HalfWritten
from desktop.settings import SettingsFile
from desktop.ui.gestures.acts import GestureActs
from desktop.ui.people import here
from desktop.ui.people.acts import PeopleActs
from desktop.ui.people.card.card import ContactCard
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.clipboard import PeopleClipboard
from desktop.ui.people.list_panel import ListPanel
from desktop.ui.people.measures import STACK_BELOW, list_ems
from desktop.ui.people.wiring import pass_on
from desktop.ui.place import PlacePage
from desktop.ui.runner import Runner
from desktop.ui.theme.mirror import as_read
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.in_turns import next_turn
from desktop.ui.widgets.surfaces import Hairline, Surface
from desktop.ui.window.places import Command, MenuHere

_ANY_WIDTH = 16_777_215  # Qt's largest


class PeoplePage(PlacePage):
    """``export_wished`` brings the ids of people to be written into a file; ``told`` a
    sentence that is no change.
    """

    export_wished = Signal(object)
    told = Signal(str)
    import_wished = Signal()
    link_wished = Signal(str)  # a kith:// link that was followed
    one_at_a_time_wished = Signal()

    def __init__(
        self,
        runner: Runner,
        clock: Clock,
        settings: SettingsFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(runner, clock, parent)
        self.acts = PeopleActs(runner, clock, self)
        self.acts.folder = settings.folder
        self.list = ListPanel(self.acts)
        self._settings = settings
        self.keeper = CardKeeper(self.acts, settings.values.region, self)
        self.keeper.gestures = GestureActs(runner, clock, settings, self)
        self._card_side = Surface("surface", self)
        self._made: ContactCard | None = None
        self._wished = 0  # whom it is to show as soon as it is begun
        self.list.empty.import_wished.connect(self.import_wished)
        self._one = False  # list or card, not both
        self._wants_card = False  # of the two, the card
        self._enters = False  # the keyboard goes onto the card once it shows
        self._arrange()
        self._connect()
        next_turn(self, self._make_card)

    @property
    def card(self) -> ContactCard:
        """Made in the turns after the page, unless it is asked for sooner: both at once
        would hold the window up. It comes into sight with somebody on it."""
        self._make_card()
        assert self._made is not None
        self._made.finish()
        return self._made

    @property
    def person_id(self) -> int | None:
        """Whose card is shown."""
        return (self._made.wished_id if self._made else self._wished) or None

    def current_meeting(self) -> Meeting | None:
        return Meeting(person_id=self.person_id) if self.person_id is not None else None

    def menus_here(self) -> Sequence[MenuHere]:
        return here.menus(self)

    def commands(self) -> Sequence[Command]:
        return here.commands(self)

    def print_out(self) -> bool:
        """The list, where the keys are in it; else the card."""
        from desktop.ui.people import print_people

        return print_people.print_here(self)

    def panes(self) -> Sequence[QWidget]:
        return [pane for pane in (self.list, self._card_side) if pane.isVisible()]

    def focus_first(self, by: Qt.FocusReason) -> bool:
        """The list, where it stands; where only the card has room, the name on it."""
        if self._list_side.isHidden():
            self.card.head.name.setFocus(by)
            return True
        return self.list.take_focus(by)

    def refresh(self) -> None:
        self.keeper.offers_rhythm = self._settings.values.offer_rhythm
        self.list.model.forget()
        self.list.faces.forget()
        self.list.refresh()  # first: it is looked at first
        self.acts.refresh()
        if self._made:
            self._made.refresh()

    def take_changes(self, changes: Changes) -> None:
        self.list.take_changes(changes)
        if self._made:
            self._made.take_changes(changes)

    def focus_search(self) -> None:
        self._show_list()
        self.list.head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.head.search.selectAll()

    def show_person(self, person_id: int) -> None:
        """This person's card, and their row where they are listed."""
        self._open(person_id)
        self.list.stand_on(person_id)

    def show_moment(self, moment: Moment) -> None:
        """This person's card, and on it the entry that is meant."""
        self.show_person(moment.person_id)
        if self._made is not None:
            self._made.show_moment(moment)
        else:  # it is begun in the turn after the page
            next_turn(self, lambda: self.show_moment(moment))

    def show_everyone(self) -> None:
        """The list without any narrowing but its order."""
        self._show_list()
        self.list.narrow(ListFilter(sort=self.list.shown_filter.sort))

    def show_circle(self, circle_id: int) -> None:
        """The people of this circle."""
        self._show_list()
        self.list.narrow(ListFilter(circle_id=circle_id))

    def add_person(self, name: str = "") -> None:
        self._show_list()
        self.list.add_person(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing that was typed is lost when the place is left."""
        if self._made:
            self._made.settle()
        super().hideEvent(event)

    def fit(self) -> None:
        """Fold by the width of the window, in ems of its text."""
        width = self.window().width() / theming().fonts.em()
        self._one = (ems := list_ems(width)) is None
        if self._made:
            self._made.stack(width < STACK_BELOW)
        wished = None if ems is None else theming().fonts.em(ems)
        self.list.setMaximumWidth(_ANY_WIDTH if wished is None else wished)
        self.list.setMinimumWidth(wished or 0)
        self._show_sides()

    def _arrange(self) -> None:
        self._list_side = Surface("window")
        within = QVBoxLayout(self._list_side)
        within.setContentsMargins(4, 0, 4, 8)
        within.addWidget(self.list)
        self._nobody = EmptyState(
            "users-round",
            tr("A card for each person"),
            tr("Choose somebody in the list to see who they are and what is between you."),
        )
        self.back = Button(tr("People"), "chevron-left", "way")
        self.back.clicked.connect(self._go_back)
        self._side = side = QVBoxLayout(self._card_side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        back = QHBoxLayout()
        back.setContentsMargins(16, 8, 16, 0)
        back.addWidget(self.back)
        back.addStretch(1)
        side.addLayout(back)
        side.addWidget(self._nobody, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list_side)
        self._line = Hairline(upright=True)
        row.addWidget(self._line)
        row.addWidget(self._card_side, 1)

    def _make_card(self) -> None:
        if self._made:
            return
        half_written = HalfWritten(self._settings.folder)
        card = ContactCard(self.keeper, self.list.faces, half_written, self._card_side)
        card.setVisible(False)
        card.gone.connect(self._show_nobody)
        card.came.connect(self._show_sides)
        card.plan_wished.connect(lambda person: self.plan_wished.emit(PlanWish(person)))
        card.we_spoke_wished.connect(self.we_spoke_wished)
        card.stage_wished.connect(self.stage_wished)
        self._side.insertWidget(self._side.indexOf(self._nobody), card, 1)
        self._made = card
        self.fit()
        if self._wished:
            card.show_person(self._wished)

    def _connect(self) -> None:
        self.list.shown.connect(self._show)
        self.list.listed.connect(self.arrive)
        self.list.opened.connect(self.enter_card)
        self.list.added.connect(self._open)
        self.list.rename_wanted.connect(self.rename)
        pass_on(self)
        self.keeper.told.connect(self._tell)
        self.acts.told.connect(self._tell)
        theming().changed.connect(self.fit)
        self._bind(as_read("Alt+Left"), self._go_back)
        self.clipboard = PeopleClipboard(self)

    def _bind(self, keys: str, run: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(run)

    def _show(self, person_id: int) -> None:
        """The keyboard stands on somebody: show their card beside."""
        self._wished = person_id
        if self._made is not None:
            self._made.show_person(person_id)
        self._show_sides()

    def _open(self, person_id: int) -> None:
        """Show somebody's card, also in the place of the list."""
        self._wants_card = True
        self._show(person_id)

    def enter_card(self, person_id: int) -> None:
        """Their card, with the keyboard on it, also before the list was ever read."""
        self._enters = True
        self.show_person(person_id)

    def rename(self, person_id: int) -> None:
        self._open(person_id)
        self.card.edit_name()

    def _show_nobody(self) -> None:
        self.card.show_nobody()
        self._show_list()

    def _show_list(self) -> None:
        self._wants_card = self._enters = False
        self._show_sides()

    def _go_back(self) -> None:
        if self._one:
            self.card.settle()
            self._show_list()
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sides(self) -> None:
        somebody = self.person_id is not None
        shows_card = not self._one or (self._wants_card and somebody)
        self._card_side.setVisible(shows_card)
        self._list_side.setVisible(not self._one or not shows_card)
        self._line.setVisible(not self._one)
        self.back.setVisible(self._one)
        if self._made:
            self._made.setVisible(comes := somebody and self._made.row is not None)
            if comes and self._enters:
                self._enters = False
                self._made.head.name.setFocus(Qt.FocusReason.TabFocusReason)
        self._nobody.setVisible(not somebody)

    def _tell(self, sentence: str) -> None:
        announce(self, sentence)
        self.told.emit(sentence)
