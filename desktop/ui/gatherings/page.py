"""The place Gatherings: all of them, and one at the part that its day asks for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.gatherings.rows import (
    GatheringDraft,
    GatheringView,
    ListedGathering,
    Part,
)
from desktop.domain.language import tr
from desktop.domain.meetings import Meeting
from desktop.services.gatherings import keeping, viewing
from desktop.settings import SettingsFile
from desktop.ui.gatherings.alone import OnTheDayAlone
from desktop.ui.gatherings.editor import GatheringEditor
from desktop.ui.gatherings.hoped import HopedLine
from desktop.ui.gatherings.keeper import GatheringKeeper
from desktop.ui.gatherings.listed import GatheringList
from desktop.ui.gatherings.met import MetLine
from desktop.ui.gatherings.proposal_line import ProposalLine
from desktop.ui.gatherings.whole import WholeGathering
from desktop.ui.half_filled import remember
from desktop.ui.people.card.lines import Act
from desktop.ui.place import PlacePage
from desktop.ui.runner import Runner
from desktop.ui.widgets.popover import Popover
from desktop.ui.window.places import MenuHere

_TABLES = (
    "gathering", "gathering_aim", "gathering_person", "person", "follow_up", "facet", "season",
    "interaction", "photo", "profile_line",
)  # fmt: skip


class GatheringsPage(PlacePage):
    """The list, or one gathering; Esc and the button at its end lead back to the list."""

    def __init__(
        self, runner: Runner, clock: Clock, settings: SettingsFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(runner, clock, parent)
        self.settings = settings
        self.keeper = GatheringKeeper(runner, clock, settings, self)
        self.alone: OnTheDayAlone | None = None
        self.list = GatheringList()
        self.whole = WholeGathering(self.keeper)
        self._shown_id: int | None = None
        self._part: Part | None = None  # None until its day has said
        self._sheet: Popover | None = None
        self._wants_focus = self._is_listed = False
        self._stack = QStackedWidget()
        for part in (self.list, self.whole):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._connect()

    @property
    def shown_gathering(self) -> int | None:
        """The one that is looked at; None in the list."""
        return self._shown_id

    def show_gathering(self, gathering_id: int) -> None:
        """Open this gathering, at the part that its day asks for. What is typed until it is
        open goes into it."""
        self.typed_ahead.begin()
        self.whole.leave()
        self._shown_id, self._part, self._wants_focus = gathering_id, None, True
        self._stale = False
        self.refresh()

    def show_all(self) -> None:
        """Back to the list."""
        self.typed_ahead.forget()
        self.whole.leave()
        gone, self._shown_id = self._shown_id, None
        self._stack.setCurrentWidget(self.list)
        self.refresh()
        self.list.take_focus(gone or 0)

    def begin(self) -> None:
        """Write one down, from wherever in this place one is."""
        if self._shown_id is not None:
            self.show_all()
        QTimer.singleShot(0, self, self.add)  # once everything has its place

    def current_meeting(self) -> Meeting | None:
        """With whose line the keyboard is on or in."""
        at = QApplication.focusWidget()
        while at is not None and at is not self:
            if isinstance(at, (HopedLine, MetLine, ProposalLine)):
                person = at.person_id
                return None if person is None else Meeting(person_id=person)
            at = at.parentWidget()
        return None

    def add(self) -> None:
        """Write one down."""
        editor = self._edit(GatheringDraft("", self.clock.today()), changing=False)
        editor.kept.connect(
            lambda draft: self.runner.change(keeping.add, draft, then=self._show_new)
        )

    def edit(self) -> None:
        """Put the one that is shown right."""
        shown = self._shown_id
        if shown is None:
            return

        def show(draft: GatheringDraft | None) -> None:
            if draft is not None:
                editor = self._edit(draft, changing=True)
                editor.kept.connect(lambda new: self._revise(shown, new, editor))

        self.runner.query(keeping.drafted, shown, then=show, owner=self)

    def _revise(self, gathering: int, new: GatheringDraft, editor: GatheringEditor) -> None:
        self.runner.change(
            keeping.revise, gathering, new, today=self.clock.today(), read=editor.read,
            failed=editor.take_back,
        )  # fmt: skip

    def open_alone(self) -> None:
        """On the day, in a small window of its own."""
        if self._shown_id is None:
            return
        self.whole.leave()
        if self.alone is None:
            keeper = GatheringKeeper(self.runner, self.clock, self.settings, self)
            keeper.person_wished.connect(self.person_wished)
            keeper.brief_wished.connect(self.brief_wished)
            keeper.write_wished.connect(self.write_wished)
            keeper.introduction_wished.connect(self.introduction_wished)
            self.alone = OnTheDayAlone(keeper)
            self.destroyed.connect(self.alone.deleteLater)
        self.alone.open(self._shown_id)

    def focus_search(self) -> None:
        """The keyboard to the list, or to where the part that is shown begins."""
        if self._shown_id is None:
            self.list.take_focus()
        else:
            self.whole.take_focus()

    def menus_here(self) -> Sequence[MenuHere]:
        if self._shown_id is None or self.whole.view is None:
            return ()
        return [MenuHere(self.whole.view.facts.name, self.whole.head.menu())]

    def print_out(self) -> bool:
        """The page before, on paper."""
        if self._shown_id is None or self.whole.view is None:
            return False
        from desktop.ui.gatherings.on_paper import sheet_of
        from desktop.ui.printing import Document, Preview

        sheet = sheet_of(self.whole.view, self.clock.today())
        Preview(Document(tr("A gathering"), [sheet]), self).open()
        return True

    def refresh(self) -> None:
        if self._shown_id is None:
            self.runner.query(viewing.listed, then=self._show_list, key="gatherings", owner=self)
        else:
            self.runner.query(
                viewing.view, self._shown_id, today=self.clock.today(),
                region=self.settings.values.region, then=self._show, key="gatherings", owner=self,
            )  # fmt: skip

    def take_changes(self, changes: Changes) -> None:
        if changes.many or changes.touches(_TABLES):
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._shown_id is not None:
            self.show_all()
        else:
            super().keyPressEvent(event)

    def focus_first(self, by: Qt.FocusReason) -> bool:
        """The list, or where the part that is shown begins."""
        is_read = self._is_listed if self._shown_id is None else self._stack.currentIndex() == 1
        if is_read:
            self.focus_search()
        return is_read

    def hideEvent(self, event: QHideEvent) -> None:
        self.typed_ahead.forget()
        if self._shown_id is not None and self.whole.view is not None:
            self.whole.leave()
            self._stale = True
        super().hideEvent(event)

    # What is shown

    def _show_list(self, rows: list[ListedGathering]) -> None:
        if self._shown_id is None:
            held = self.list.isAncestorOf(QApplication.focusWidget() or self)
            self.list.show_rows(rows, self.clock.today())
            self._is_listed = True
            if held or self._wants_focus:
                self._arrive()
            self.arrive()

    def _show(self, view: GatheringView | None) -> None:
        if view is None:
            self.show_all()
            return
        if view.facts.id != self._shown_id:
            return
        if self._part is None:
            self._part = view.facts.part_at(self.clock.now())
        self.whole.show_view(view, self._part)
        self._stack.setCurrentWidget(self.whole)
        if self._wants_focus:
            self._arrive()
        self.arrive()

    def _arrive(self) -> None:
        self._wants_focus = False
        self.focus_search()
        self.typed_ahead.deliver()

    def _show_new(self, changes: Changes) -> None:
        made = changes.created.get("gathering", ())
        if made:
            self.show_gathering(made[0])

    def _acts(self) -> list[Act]:
        return [
            Act(tr("Change…"), "pencil", self.edit),
            Act(tr("On the day, in a small window"), "smartphone", self.open_alone),
            Act(tr("Print the page before…"), "printer", self.print_out),
            Act(),
            Act(tr("Delete"), "trash-2", self._delete),
        ]

    def _delete(self) -> None:
        gone = self._shown_id
        self.show_all()
        self.runner.change(keeping.delete, gone)

    def _edit(self, draft: GatheringDraft, *, changing: bool) -> GatheringEditor:
        self._wants_focus = False  # the sheet has it
        editor = GatheringEditor(self.clock, draft, changing=changing)
        sheet = self._sheet = Popover(editor, self, width=400)
        editor.skipped.connect(sheet.skip)
        editor.kept.connect(lambda _: sheet.skip())
        sheet.closed.connect(sheet.deleteLater)
        beside = self.whole.head.when if changing else self._add_button()
        sheet.open_at(self._here(beside), ("below", "left", "right", "above"), editor.name)
        remember(sheet, self.runner, f"gathering/{self._shown_id if changing else 0}")
        return editor

    def _add_button(self) -> QWidget:
        return self.list.add if self.list.add.isVisible() else self.list.first

    def _here(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self, widget.rect().topLeft()), widget.size())

    def _take_part(self) -> None:
        self._part = self.whole.part
        self.refresh()

    def _connect(self) -> None:
        keeper, whole = self.keeper, self.whole
        keeper.person_wished.connect(self.person_wished)
        keeper.brief_wished.connect(self.brief_wished)
        keeper.write_wished.connect(self.write_wished)
        keeper.introduction_wished.connect(self.introduction_wished)
        self.list.chosen.connect(self.show_gathering)
        self.list.add_wished.connect(self.add)
        whole.head.acts = self._acts()
        whole.head.all_wished.connect(self.show_all)
        whole.head.edit_wished.connect(self.edit)
        whole.alone_wished.connect(self.open_alone)
        whole.part_shown.connect(self._take_part)
