"""What every place of the window has in common: it listens, and emits wishes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.meetings import Meeting
from desktop.domain.writing import WriteWish
from desktop.ui.runner import Runner
from desktop.ui.typed_ahead import TypedAhead
from desktop.ui.widgets.tab_order import enter
from desktop.ui.window.places import Command, MenuHere

BY_ITSELF = Qt.FocusReason.ActiveWindowFocusReason  # no ring is shown


class PlacePage(QWidget):
    """A place: shows rows, carries out its own wishes, emits those of others.

    A hidden page only notes that it is stale and refreshes when it is shown.
    Subclasses implement ``refresh`` (read everything anew) and may refine
    ``take_changes`` to patch what they show. Where the keyboard begins, ``focus_first`` says;
    what has to be read before that is followed by ``arrive``.
    """

    person_wished = Signal(int)  # show this person's card
    we_spoke_wished = Signal(object)  # tuple[int, ...]: write down a talk with them
    plan_wished = Signal(object)  # PlanWish
    stage_wished = Signal(int)  # show this stage's page
    circle_wished = Signal(int)  # show this circle's people
    request_wished = Signal(int)  # this person asked to meet
    brief_wished = Signal(object)  # Meeting: the page to read before it
    debrief_wished = Signal(object)  # Meeting: the page to write after it
    write_wished = Signal(object)  # WriteWish: a message to somebody
    gathering_wished = Signal(int)  # show this gathering
    moment_wished = Signal(object)  # Moment: the very entry of somebody's story
    introduction_wished = Signal(object)  # IntroductionWish: two who might meet

    def __init__(self, runner: Runner, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runner = runner
        self.clock = clock
        self._stale = True
        self._left_at: QWidget | None = None
        self._comes_by = BY_ITSELF
        runner.changed.connect(self._hear)

    def refresh(self) -> None:
        """Read everything that is shown anew."""
        raise NotImplementedError

    def take_changes(self, changes: Changes) -> None:
        """Bring what is shown up to date with these changes."""
        self.refresh()

    @cached_property
    def typed_ahead(self) -> TypedAhead:
        """What is typed until the keyboard can be where it is meant to be."""
        return TypedAhead(self)

    def note_focus(self) -> None:
        """One goes elsewhere: where the keyboard was is where it comes back to."""
        at = self.focusWidget()
        if at is not None and at is not self:
            self._left_at = at

    def take_focus(self, by: Qt.FocusReason = BY_ITSELF) -> None:
        """Give the keyboard to where one was here, else to where this place begins; what is
        typed before that is there goes into it."""
        was = self._left_at
        if was is not None and isValid(was) and was.isVisibleTo(self) and was.isEnabled():
            was.setFocus(by)
        elif not self.focus_first(by):
            self._comes_by = by
            self.typed_ahead.begin()
            self.setFocus(by)

    def focus_first(self, by: Qt.FocusReason) -> bool:
        """The keyboard to where one begins here; False while that is not there yet."""
        return enter(self, by)

    def arrive(self) -> None:
        """What the keyboard may wait for is there."""
        if self.hasFocus() and self.focus_first(self._comes_by):
            self.typed_ahead.deliver()

    def focus_search(self) -> bool | None:
        """Put the cursor into this place's search; False where it has none."""
        return False

    def commands(self) -> Sequence[Command]:
        """What only a key does here, for the palette; buttons and menus tell of themselves."""
        return ()

    def menus_here(self) -> Sequence[MenuHere]:
        """The menus that could be opened here now, built for the palette and not shown."""
        return ()

    def current_meeting(self) -> Meeting | None:
        """The meeting, or the person, that is looked at: whose brief is meant here."""
        return None

    def current_letter(self) -> WriteWish:
        """To whom a message is meant from here, where somebody is looked at."""
        meeting = self.current_meeting()
        person = meeting.person_id if meeting is not None else None
        return WriteWish(() if person is None else (person,))

    def print_out(self) -> bool:
        """Put what is shown on paper; False where nothing can be printed."""
        return False

    def grow_stale(self) -> None:
        """What is shown may be of yesterday: read it anew, now or when shown."""
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def _hear(self, changes: Changes) -> None:
        if not changes:
            return
        if self.isVisible():
            self.take_changes(changes)
        else:
            self._stale = True
