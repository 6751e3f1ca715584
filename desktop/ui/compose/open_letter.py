"""The letter that is open: what is read of it and beside it, looked over, and remembered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.domain.clock import Clock
from desktop.domain.compose.beside import Beside, Thing, found_again
from desktop.domain.compose.findings import Finding
from desktop.domain.compose.ground import Shared
from desktop.domain.compose.letters import Draft
from desktop.domain.compose.message import Message
from desktop.domain.language import tr
from desktop.domain.vocabulary import DraftForm, DraftState
from desktop.domain.writing import WriteWish
from desktop.half_written import HalfWritten
from desktop.services import loops
from desktop.services.compose import opening
from desktop.services.compose.beside import beside as read_beside
from desktop.services.compose.common_ground import common_ground
from desktop.services.compose.looking_over import look_over
from desktop.settings import SettingsFile
from desktop.ui.compose.ground import things_of
from desktop.ui.compose.keeping import DraftKeeper
from desktop.ui.compose.reminders import ReminderMemory
from desktop.ui.compose.writing import WritingView
from desktop.ui.runner import Runner
from desktop.ui.widgets.announce import announce

_LOOK_MS = 450  # of a pause in typing, until the letter is looked over


class OpenLetter(QObject):
    """Fills ``view`` with one draft at a time. ``gone`` when its beginning was taken back,
    ``shown`` each time the draft or what stands beside it was shown anew."""

    gone = Signal()
    shown = Signal()

    def __init__(
        self,
        runner: Runner,
        clock: Clock,
        settings: SettingsFile,
        view: WritingView,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._runner, self._clock, self.view = runner, clock, view
        self._settings = settings
        self.keeper = DraftKeeper(runner, clock, HalfWritten(settings.folder), self)
        self._reminders = ReminderMemory(settings)
        self.beside: Beside | None = None
        self._ground: list[Thing] = []
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look.timeout.connect(self.look_over)
        self._connect()

    @property
    def draft(self) -> Draft | None:
        return self.keeper.draft

    @property
    def mails(self) -> list[str]:
        return self.beside.mails if self.beside is not None else []

    def open(self, draft: Draft) -> None:
        """Show another draft."""
        self.keeper.open(draft)
        self.beside, self._ground = None, []
        self.view.show_findings(())
        self.view.show_beside(None)
        self.show()
        self._read_beside()
        self.look_over()
        self.view.area.verticalScrollBar().setValue(0)
        self.view.begin()

    def is_meant_by(self, wish: WriteWish) -> bool:
        """Whether the letter that is open is the one that is wished for."""
        draft = self.draft
        if draft is None or draft.to is None or wish.why_now:
            return False
        same = wish.people[0] == draft.to.id and draft.state == DraftState.WRITING
        return same and wish.form in (draft.form, DraftForm.FREE)

    def is_to(self, person: int) -> bool:
        return self.draft is not None and self.draft.to is not None and self.draft.to.id == person

    def read_again(self) -> None:
        """The store, or what is known of them, has changed."""
        if self.draft is not None:
            self._runner.query(
                opening.draft_by_uid, self.draft.uid,
                then=self._take, key="compose-draft", owner=self,
            )  # fmt: skip
            self._read_beside()

    def look_over(self) -> None:
        """Ask what there is to say of the letter as it stands; older answers are dropped."""
        self._look.stop()
        draft = self.draft
        if draft is None or draft.state != DraftState.WRITING:
            self.view.show_findings(())
            return
        words = self.keeper.words
        message = Message(
            draft.form, words.why_now, words.means_to_me, words.hope, words.might_do,
            words.their_words, words.subject, words.text,
        )  # fmt: skip
        wished = self._settings.values.looking_over()
        self._runner.long_query(
            look_over, message, person_id=draft.to.id if draft.to else None, draft_id=draft.id,
            today=self._clock.today(), off=wished.off | draft.dismissed,
            own_phrases=wished.own_phrases, alike=wished.alike,
            then=partial(self._show_findings, draft.uid), key="compose-findings", owner=self,
        )  # fmt: skip

    def show(self) -> None:
        draft = self.draft
        if draft is None:
            return
        self.view.show_draft(draft, self.beside, self.keeper.words, self._clock.today())
        self._show_reminders()
        self.view.side.before.show_put_aside(bool(draft.dismissed))
        self.shown.emit()

    def _take(self, found: Draft | None) -> None:
        draft = self.draft
        if draft is None or (found is None and draft.id is None):
            return
        if found is None:
            if self.keeper.is_kept:  # its beginning was taken back
                self.gone.emit()
            return
        if found.uid != draft.uid:
            return
        before = draft.dismissed
        self.keeper.take(found)
        self.show()
        if found.dismissed != before or self.keeper.is_kept:
            self.look_over()

    def _read_beside(self) -> None:
        to = self.draft.to if self.draft else None
        if to is None:
            return
        today = self._clock.today()
        self._runner.query(
            read_beside, to.id, today=today,
            then=partial(self._take_beside, to.id), key="compose-beside", owner=self,
        )  # fmt: skip
        self._runner.query(
            common_ground, to.id,
            then=partial(self._take_ground, to.id), key="compose-ground", owner=self,
        )  # fmt: skip

    def _take_beside(self, person: int, found: Beside | None) -> None:
        if self.is_to(person):
            self.beside = found
            self.view.show_beside(found, self._ground)
            self.show()

    def _take_ground(self, person: int, shared: Sequence[Shared]) -> None:
        if self.is_to(person):
            hard = self.beside is not None and self.beside.hard_season
            self._ground = [] if hard else things_of(shared)
            self.view.show_beside(self.beside, self._ground)
            self._show_reminders()

    def _show_findings(self, uid: str, findings: Sequence[Finding]) -> None:
        if self.draft is not None and self.draft.uid == uid:
            self.view.show_findings(findings)

    def _show_kept(self) -> None:
        draft, note = self.draft, self.view.head.kept
        if draft is None or draft.state != DraftState.WRITING or draft.id is None:
            note.say("" if self.keeper.is_kept else tr("Being kept"))
        else:
            note.say(tr("Draft kept") if self.keeper.is_kept else tr("Being kept"))

    # Reminders

    def _keep_reminder(self, key: str) -> None:
        if self.draft is not None and self.draft.state == DraftState.WRITING:
            keys = self._reminders.of(self.draft.uid)
            self._reminders.keep(self.draft.uid, [*keys, key])
            self.keeper.begin(lambda: None)  # a letter of reminders alone is found again
            self._show_reminders()
            announce(self.view, tr("Kept as a reminder"))

    def _drop_reminder(self, key: str) -> None:
        if self.draft is not None:
            keys = self._reminders.of(self.draft.uid)
            self._reminders.keep(self.draft.uid, [one for one in keys if one != key])
            self._show_reminders()
            self.view.sheet.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_reminders(self) -> None:
        things = [*(self.beside.things() if self.beside else ()), *self._ground]
        keys = self._reminders.of(self.draft.uid) if self.draft else []
        self.view.reminders.show_things(found_again(keys, things))

    def _type(self) -> None:
        self.keeper.type(self.view.words())
        self._look.start()

    def _choose_form(self, form: DraftForm) -> None:
        self.keeper.choose_form(form)
        self.show()
        self.look_over()

    def _close_loop(self, loop_id: int) -> None:
        self._runner.change(loops.close, loop_id, today=self._clock.today())

    def _connect(self) -> None:
        view = self.view
        self.keeper.changed.connect(self._show_kept)
        view.typed.connect(self._type)
        view.head.form_chosen.connect(self._choose_form)
        view.side.thing_kept.connect(self._keep_reminder)
        view.side.loop_closed.connect(self._close_loop)
        view.sheet.text.thing_dropped.connect(self._keep_reminder)
        view.reminders.taken_away.connect(self._drop_reminder)
