"""The place Compose: the desk with all letters, or the one that is written on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.compose.letters import Desk, Draft
from desktop.domain.errors import KithError
from desktop.domain.language import tr
from desktop.domain.meetings import Meeting
from desktop.domain.writing import WriteWish
from desktop.services.compose import drafts, opening
from desktop.services.compose.desk import SHOWN, desk
from desktop.settings import SettingsFile
from desktop.ui.compose import out
from desktop.ui.compose.acts import LetterActs
from desktop.ui.compose.desk_view import DeskView
from desktop.ui.compose.open_letter import OpenLetter
from desktop.ui.compose.writing import WritingView
from desktop.ui.place import PlacePage
from desktop.ui.runner import Runner
from desktop.ui.widgets.announce import announce
from desktop.ui.window.places import MenuHere


class ComposePage(PlacePage):
    """``told`` is a sentence that is no change."""

    told = Signal(str)
    preferences_wished = Signal()

    def __init__(
        self, runner: Runner, clock: Clock, settings: SettingsFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(runner, clock, parent)
        self.settings = settings
        self._most, self._find = SHOWN, ""
        self.desk, self.writing = DeskView(runner), WritingView(clock)
        self.letter = OpenLetter(runner, clock, settings, self.writing, self)
        self.keeper = self.letter.keeper
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.desk)
        self._stack.addWidget(self.writing)
        self.acts = LetterActs(self)
        self.setAccessibleName(tr("Compose"))
        self._connect()
        self.keeper.recover()

    @property
    def is_writing(self) -> bool:
        return self._stack.currentWidget() is self.writing

    @property
    def draft(self) -> Draft | None:
        return self.keeper.draft

    # Where to go

    def write(self, wish: WriteWish) -> None:
        """Begin what is wished, or go on with it. Without anybody, what was begun."""
        if wish.draft_id is None and not wish.people:
            if self.is_writing:
                self.writing.begin()
            else:
                self.desk.focus_first()
        elif wish.draft_id is None and self.is_writing and self.letter.is_meant_by(wish):
            self.writing.begin()
        elif len(set(wish.people)) > 1:
            self.keeper.keep(partial(self._begin_each, wish))
        else:
            ask = partial(self._ask_for, wish)
            self.keeper.keep(lambda: self.keeper.once_recovered(ask))

    def show_letter(self, draft_id: int) -> None:
        self.write(WriteWish(draft_id=draft_id))

    def show_desk(self) -> None:
        """Back to all of them, on the one that was left; what is typed is kept."""
        left = self.draft.id if self.draft is not None else None
        self.keeper.open(None)
        self._stack.setCurrentWidget(self.desk)
        self.desk.come_back_to(left)
        self.refresh()

    def refresh(self) -> None:
        if self.is_writing:
            self.letter.read_again()
            return
        self.runner.query(
            desk, find=self._find, most=self._most,
            then=self._show_desk, key="compose-desk", owner=self,
        )  # fmt: skip

    def take_changes(self, changes: Changes) -> None:
        if not self.is_writing:
            if changes.touches(("draft", "draft_person", "person", "photo")):
                self.refresh()
            return
        mine = changes.touches(("draft", "season")) or changes.many
        if mine or any(self.letter.is_to(person) for person in changes.people):
            self.letter.read_again()

    def panes(self) -> Sequence[QWidget]:
        return self.writing.panes() if self.is_writing else [self.desk]

    def current_meeting(self) -> Meeting | None:
        to = self.draft.to if self.is_writing and self.draft else None
        return Meeting(person_id=to.id) if to is not None and to.here else None

    def menus_here(self) -> Sequence[MenuHere]:
        return [MenuHere("", self.acts.more_menu())] if self.is_writing else ()

    def focus_search(self) -> None:
        if not self.is_writing and self.desk.search.isVisible():
            self.desk.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def print_out(self) -> bool:
        """Look at the letter as it would stand on paper, and print it from there."""
        if not self.is_writing or self.draft is None or not self.keeper.words.text.strip():
            return False
        from desktop.ui.compose.on_paper import sheet_of
        from desktop.ui.printing import Document, Preview

        letter = out.outgoing(self.keeper.words.subject, self.keeper.words.text)
        Preview(Document(tr("A letter"), [sheet_of(letter)]), self).open()
        return True

    def focus_first(self, by: Qt.FocusReason) -> bool:
        """Where one writes, or says to whom."""
        (self.writing.begin if self.is_writing else self.desk.focus_first)()
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        self.typed_ahead.forget()
        self.keeper.keep()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_writing:
            self.show_desk()
        else:
            super().keyPressEvent(event)

    # What is shown

    def show_foot(self) -> None:
        if self.draft is not None:
            can_mail = bool(self.letter.mails)
            self.writing.foot.show_draft(self.draft, can_mail=can_mail, left=self.acts.leaving.left)

    def tell_failure(self, error: KithError) -> None:
        self._tell(str(error))

    def wish_card(self) -> None:
        if self.draft is not None and self.draft.to is not None:
            self.person_wished.emit(self.draft.to.id)

    def _show_desk(self, found: Desk) -> None:
        self.desk.show_desk(found, self.clock.today())

    def _ask_for(self, wish: WriteWish) -> None:
        """What is typed until it is open goes into it."""
        self.typed_ahead.begin()
        self.runner.query(opening.opened, wish, then=self._open, key="compose-open", owner=self)

    def _begin_each(self, wish: WriteWish) -> None:
        first = WriteWish(wish.people[:1], wish.form)
        self.runner.change(
            drafts.begin_each, wish.people, wish.form, why_now=wish.why_now,
            now=self.clock.now(), then=lambda _: self._ask_for(first), failed=self.tell_failure,
        )  # fmt: skip

    def _open(self, draft: Draft | None) -> None:
        if draft is None:
            self.typed_ahead.forget()
            self._tell(tr("That letter is no longer here."))
            self.show_desk()
            return
        self.acts.leaving.forget()
        self._stack.setCurrentWidget(self.writing)
        self.letter.open(draft)
        self.typed_ahead.deliver()

    def _search(self, find: str) -> None:
        self._find, self._most = find, SHOWN
        self.refresh()

    def _show_more(self) -> None:
        self._most += 5 * SHOWN
        self.refresh()

    def _tell(self, words: str) -> None:
        self.told.emit(words)
        announce(self, words)

    def _connect(self) -> None:
        view = self.writing
        self.desk.letter_wished.connect(self.show_letter)
        self.desk.begun.connect(lambda people, form: self.write(WriteWish(people, form)))
        self.desk.searched.connect(self._search)
        self.desk.away_wished.connect(lambda id: self.runner.change(drafts.let_go, id))
        self.desk.back_wished.connect(lambda id: self.runner.change(drafts.bring_back, id))
        self.desk.more_wished.connect(self._show_more)
        self.keeper.failed.connect(self._tell)
        self.letter.gone.connect(self.show_desk)
        self.letter.shown.connect(self.show_foot)
        view.head.desk_wished.connect(self.show_desk)
        view.head.sibling_wished.connect(self.show_letter)
        view.foot.later_wished.connect(self.show_desk)
        view.side.person_wished.connect(self.person_wished)
        view.side.before.preferences_wished.connect(self.preferences_wished)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.acts.leaving.open_mail)
