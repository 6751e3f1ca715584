"""The page after a meeting: what is written survives a crash, and is kept as one change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.debrief import Debrief, DebriefView, only_contact, sign_seen, talk_of
from desktop.domain.errors import KithError
from desktop.domain.language import tr
from desktop.domain.meanwhile import merged
from desktop.domain.meetings import Meeting
from desktop.domain.talk import TalkDraft
from desktop.domain.written_debrief import read_beside, written
from desktop.half_written import HalfWritten
from desktop.services.debrief import keeping
from desktop.services.debrief.opening import opened
from desktop.settings import SettingsFile
from desktop.ui.debrief import wording
from desktop.ui.debrief.around import Foot, Heading
from desktop.ui.debrief.form import DebriefForm
from desktop.ui.debrief.side import DebriefSide
from desktop.ui.debrief.veiled import veiled
from desktop.ui.meeting_page import MeetingPage
from desktop.ui.runner import Runner
from desktop.ui.veil import veil
from desktop.ui.widgets import meanwhile
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.veiled_line import VeiledLine

_SIDE_EM = 24.8
_WRITTEN_DOWN_MS = 700  # after the first key; so much may be lost in a crash


class DebriefPage(MeetingPage):
    """To be written on; it goes back when it is kept, or left."""

    shown = (
        "person", "follow_up", "loop", "interaction", "stage", "stage_line", "season", "rhythm",
    )  # fmt: skip

    def __init__(
        self, runner: Runner, clock: Clock, settings: SettingsFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(runner, clock, settings, parent)
        self._half_written = HalfWritten(settings.folder)
        self._view: DebriefView | None = None
        self.debrief = Debrief()
        self.form: DebriefForm | None = None
        self._veiled: VeiledLine
        self.side: DebriefSide | None = None
        self._is_keeping = self._stays = self._wants_focus = False
        self.setAccessibleName(tr("Debrief"))
        self.foot = Foot()
        self.foot.keep.clicked.connect(self.keep)
        self.foot.only_contact.clicked.connect(self.keep_contact)
        self.brief = Button(tr("The brief"), "book-open", "quiet")
        self.brief.clicked.connect(self._wish_brief)
        self._lay_out(self._head(self.brief, below=4), side_em=_SIDE_EM, foot=self.foot)
        veil().changed.connect(self._follow_veil)
        self._soon = QTimer(self, singleShot=True, interval=_WRITTEN_DOWN_MS)
        self._soon.timeout.connect(self._write_down)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.keep)

    def show_meeting(self, meeting: Meeting, back_to: str) -> None:
        """Write about this meeting; ``back_to`` names the place that one came from. What is
        being written about it stays as it is."""
        self._name_back(back_to)
        if meeting in (self._meeting, self.current_meeting()):
            return
        self._write_down()
        self._meeting, self._view = meeting, None
        self.form = self.side = None
        self.frame.show_main([])
        self.frame.show_side(QWidget())
        self._stale = self._stays = False
        self.refresh()
        self.frame.area.verticalScrollBar().setValue(0)

    def take_focus(self, by: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The keyboard to their words, now or as soon as they can be written."""
        self._wants_focus = self._view is None
        first = self if self._view is None or self.form is None else self.form.words
        first.setFocus(by)

    def current_meeting(self) -> Meeting | None:
        return self._view.facts.meeting if self._view else None

    def refresh(self) -> None:
        if self._meeting == Meeting() or self._is_keeping:
            return
        self.runner.query(
            opened, self._meeting, now=self.clock.now(),
            then=self._show, key="debrief", owner=self,
        )  # fmt: skip

    def keep(self) -> None:
        """Keep everything as one change, and go back."""
        if self._view is not None and self.form is not None:
            self.form.settle()
            seen = sign_seen(self._view, self.debrief) if self.debrief.moves_on else None
            then = partial(self._kept, whole=True)
            self._carry_out(keeping.keep, talk_of, then, move_to=seen)

    def keep_contact(self) -> None:
        """Keep only that it happened. What was written stays half written."""
        self._carry_out(keeping.keep_contact, only_contact, partial(self._kept, whole=False))

    def hideEvent(self, event: QHideEvent) -> None:
        self._write_down()
        if self.form is not None:
            self._cover()
        super().hideEvent(event)

    # How it is laid out

    def _show(self, found: DebriefView | None) -> None:
        if found is None:
            self._meeting = Meeting()
            self._leave_gone()
            return
        before, self._view = self._view, found
        if before is None or before.facts.key != found.facts.key:
            self.debrief = read_beside(self._half_written.get(self._key()), found.begun)
            self._show_form(restored=self._is_written(self.debrief))
            if self._wants_focus:
                self.take_focus()
        elif self.form is not None:
            if before.begun != found.begun and not self._is_keeping:
                self._take_newer(before.begun)
            self.form.show_view(self._seen)
        self._show_side()

    def _take_newer(self, was: Debrief) -> None:
        """The talk was written on meanwhile: that stands beside what is written here."""
        assert self._view is not None
        found = merged(was, self._view.begun, self.debrief)
        if found.draft == self.debrief:
            return
        self.debrief = found.draft
        self._show_form(restored=False)
        if found.texts:
            self.told.emit(meanwhile.say(chosen=False))

    def _show_form(self, *, restored: bool) -> None:
        assert self._view is not None
        self.heading = Heading(wording.say_title(self._view, self.debrief.kind), restored=restored)
        self.heading.anew_wished.connect(self._begin_anew)
        capacity, today = self._settings.values.capacity(), self.clock.today
        self.form = DebriefForm(self._seen, self.debrief, capacity, today)
        self.form.changed.connect(self._follow)
        self.form.typing.connect(self._write_soon)
        self._veiled = VeiledLine(inset=8)
        self.frame.show_main([self.heading, self._veiled, self.form])
        self._cover()

    def _show_side(self) -> None:
        if self._view is None:
            return
        self.side = DebriefSide(self._seen, self.debrief, self.clock.today, stays=self._stays)
        self.side.changed.connect(self._follow)
        self.frame.show_side(self.side)

    @property
    def _seen(self) -> DebriefView:
        """What may be seen of it now."""
        assert self._view is not None
        return veiled(self._view) if veil().is_down else self._view

    def _cover(self) -> None:
        """Hide what is written of a talk that was confided, while that is under the veil."""
        assert self.form is not None
        hidden = self.debrief.confided and veil().is_down
        self._veiled.setVisible(hidden)
        self.form.setVisible(not hidden)

    def _follow_veil(self) -> None:
        if self.form is not None and self._view is not None:
            self.form.show_view(self._seen)
            self._show_side()
            self._cover()

    # What is written

    def _follow(self) -> None:
        """Say anew what would be kept, and write it down soon."""
        assert self._view is not None
        if self.side is not None:
            self._stays = self.side.stays
            self.side.follow()
        if self.form is not None:
            self.form.next.follow()
        self.heading.title.setText(wording.say_title(self._view, self.debrief.kind))
        self._write_soon()

    def _write_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _write_down(self) -> None:
        """Into the file of what is half written, or out of it where nothing is."""
        self._soon.stop()
        if self._view is None:
            return
        mine = self.form.meant() if self.form is not None else self.debrief
        if self._is_written(mine):
            told = {**written(mine), "stood": written(self._view.begun)}
            self._half_written.keep(self._key(), told)
        else:
            self._half_written.drop(self._key())

    def _begin_anew(self) -> None:
        """What was half written is thrown away, since that was wished."""
        assert self._view is not None
        self._half_written.drop(self._key())
        self.debrief = replace(self._view.begun, opens=[], closes=[])
        self._show_form(restored=False)
        self._show_side()
        self.take_focus()

    def _is_written(self, mine: Debrief) -> bool:
        """Whether anything is there that was not there at the beginning."""
        assert self._view is not None
        if not mine.decided:
            mine = replace(mine, next_size="", next_day=None)
        return mine != self._view.begun

    def _key(self) -> str:
        assert self._view is not None
        return f"debrief/{self._view.facts.key}"

    # What is wished

    def _carry_out(
        self,
        keep: Callable[..., Changes],
        talk: Callable[[DebriefView, Debrief], TalkDraft],
        then: Callable[[Changes], None],
        **named: Any,
    ) -> None:
        if self._view is None or self._is_keeping:
            return
        self._write_down()
        self._is_keeping = True
        self.foot.keep.setEnabled(False)
        self.runner.change(
            keep, self._view.facts.meeting, talk(self._view, self.debrief), now=self.clock.now(),
            then=then, failed=self._failed, **named,
        )  # fmt: skip

    def _kept(self, _changes: Changes, *, whole: bool) -> None:
        self._end_keeping()
        if whole:
            self._half_written.drop(self._key())
        self._view, self._meeting = None, Meeting()
        self.back_wished.emit()

    def _failed(self, error: KithError) -> None:
        """It stays written, here and in its file."""
        self._end_keeping()
        announce(self, str(error))
        self.told.emit(str(error))

    def _end_keeping(self) -> None:
        self._is_keeping = False
        self.foot.keep.setEnabled(True)

    def _wish_brief(self) -> None:
        if self._view is not None:
            self.brief_wished.emit(self._view.facts.meeting)
