"""The page before a meeting: the papers of all who will be there, and what is beside them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QWidget

from desktop.domain.brief import Brief, BriefPerson, PageWishes, wishes_of
from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.domain.meetings import Meeting
from desktop.domain.vocabulary import Size
from desktop.domain.writing import WriteWish
from desktop.services import loops
from desktop.services.brief.page import brief as read_brief
from desktop.settings import SettingsFile
from desktop.ui.brief import wording
from desktop.ui.brief.paper import Paper
from desktop.ui.brief.side import BriefSide
from desktop.ui.brief.veiled import veiled
from desktop.ui.links import open_link, phone_link
from desktop.ui.meeting_page import MeetingPage
from desktop.ui.runner import Runner
from desktop.ui.theme.icons import icon
from desktop.ui.veil import veil
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.letter_menu import plain_entry

_VIEW = "brief"  # the key of what the settings keep of this page
_LOOK_MS = 15_000
_SIDE_EM = 21.4
_SCROLLING = {
    Qt.Key.Key_Down: 40, Qt.Key.Key_Up: -40, Qt.Key.Key_PageDown: 400, Qt.Key.Key_PageUp: -400,
    Qt.Key.Key_Home: -100_000, Qt.Key.Key_End: 100_000,
}  # fmt: skip


class BriefPage(MeetingPage):
    """To be read; its wishes are kept in the settings."""

    shown = (
        "person", "follow_up", "follow_up_guest", "interaction", "interaction_person", "loop",
        "facet", "occasion", "giving", "contact_point", "stage", "stage_line", "season", "tie",
        "photo", "rhythm",
    )  # fmt: skip

    def __init__(
        self, runner: Runner, clock: Clock, settings: SettingsFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(runner, clock, settings, parent)
        self._brief: Brief | None = None
        self.papers: list[Paper] = []
        self.side: BriefSide | None = None
        self.setAccessibleName(tr("Brief"))
        self._lay_out(self._head(self._make_acts(), below=12), side_em=_SIDE_EM)
        veil().changed.connect(self._follow_veil)
        self._minute = QTimer(self, interval=_LOOK_MS)
        self._minute.timeout.connect(self._look_at_the_clock)
        self._minute.start()

    @property
    def wishes(self) -> PageWishes:
        """What stands on the page, as it is kept."""
        return wishes_of(self._settings.values.views.get(_VIEW))

    def show_meeting(self, meeting: Meeting, back_to: str) -> None:
        """Show another brief; ``back_to`` names the place that one came from."""
        if meeting != self._meeting:
            self._meeting, self._brief = meeting, None
        self._name_back(back_to)
        self._stale = False
        self.refresh()
        self.frame.area.verticalScrollBar().setValue(0)

    def take_focus(self, by: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The arrows scroll, Tab goes to what can be done."""
        self.setFocus(by)

    def current_meeting(self) -> Meeting | None:
        return self._brief.facts.meeting if self._brief else None

    def refresh(self) -> None:
        self.runner.query(
            read_brief, self._meeting, now=self.clock.now(),
            then=self._show, key="brief", owner=self,
        )  # fmt: skip

    def print_out(self) -> bool:
        """Look at it as it would stand on paper, and print it from there."""
        if self._brief is None:
            return False
        from desktop.ui.brief.on_paper import sheets_of
        from desktop.ui.printing import LARGE, Document, Preview

        sheets = sheets_of(self._brief, self.wishes, self.clock.today())
        scale = LARGE if self.wishes.large_print else 1.0
        Preview(Document(tr("Brief"), sheets, scale), self).open()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (by := _SCROLLING.get(Qt.Key(event.key()))) is not None:
            bar = self.frame.area.verticalScrollBar()
            bar.setValue(bar.value() + by)
        else:
            super().keyPressEvent(event)

    # How it is laid out

    def _make_acts(self) -> QWidget:
        acts = QWidget()
        self.card = Button("", "contact", "quiet")
        self.card.clicked.connect(self._open_card)
        self.print_button = Button(tr("Print"), "printer", shortcut="Ctrl+P")
        self.print_button.clicked.connect(self.print_out)
        self.act = Button("", "phone", "primary")
        self.act.clicked.connect(self._carry_out)
        line = QHBoxLayout(acts)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        for button in (self.card, self.print_button, self.act):
            line.addWidget(button)
        return acts

    def _show(self, found: Brief | None) -> None:
        if found is None:
            self._leave_gone()
            return
        self._brief = found
        self._name_acts(found)
        self._show_papers()
        self._show_side()

    def _name_acts(self, brief: Brief) -> None:
        one = len(brief.people) == 1
        who = wording.who_of(brief.people)
        self.card.setText(wording.say_card(who) if one else tr("Their cards"))
        first = brief.people[0]
        can_call = self._calls(brief)
        self.act.set_icon("phone" if can_call else "pen-line")
        words = wording.say_call(first) if can_call else wording.say_write(first)
        self.act.setText(words)
        for button in (self.card, self.act):
            button.updateGeometry()

    def _follow_veil(self) -> None:
        if self._brief is not None:
            self._show_papers()

    def _show_papers(self) -> None:
        """All papers anew; the keyboard stays on the tick where it was."""
        assert self._brief is not None
        tick, facts = self._focused_tick(), self._brief.facts
        wishes, today = self.wishes, self.clock.today()
        people = self._brief.people
        if veil().is_down:
            people = [veiled(person) for person in people]
        self.papers = [Paper(person, facts, wishes, today) for person in people]
        for paper in self.papers:
            paper.loop_closed.connect(self._close_loop)
        self.frame.show_main([_centred(paper) for paper in self.papers])
        if tick is not None:
            self._focus_tick(tick)

    def _show_side(self) -> None:
        if self._brief is None:
            return
        self.side = BriefSide(self._brief, self.wishes, self._wall_time())
        self.side.wishes_changed.connect(self._keep_wishes)
        self.side.debrief_wished.connect(self._wish_debrief)
        self.frame.show_side(self.side)

    def _focused_tick(self) -> int | None:
        focus = QApplication.focusWidget()
        checks = [row.check for paper in self.papers for row in paper.ticks]
        return next((n for n, check in enumerate(checks) if check is focus), None)

    def _focus_tick(self, place: int) -> None:
        checks = [row.check for paper in self.papers for row in paper.ticks]
        stop: QWidget = checks[min(place, len(checks) - 1)] if checks else self
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is wished

    def _keep_wishes(self, wishes: PageWishes) -> None:
        """The papers follow at once; the side keeps its checks and the keyboard."""
        self._settings.values.views[_VIEW] = wishes.kept()
        self._settings.save()
        self._show_papers()

    def _wish_debrief(self) -> None:
        if self._brief is not None:
            self.debrief_wished.emit(self._brief.facts.meeting)

    def _close_loop(self, loop_id: int) -> None:
        self.runner.change(loops.close, loop_id, today=self.clock.today())

    def _carry_out(self) -> None:
        assert self._brief is not None
        first = self._brief.people[0]
        if not self._calls(self._brief):
            self.write_wished.emit(WriteWish((first.id,), why_now=self._brief.facts.reason))
        elif not open_link(phone_link(first.phone)):
            self.told.emit(tr("Nothing here can open that. The number is on the page."))

    def _calls(self, brief: Brief) -> bool:
        """Whether its act is a call; else it is a letter, written beside what is known."""
        is_line = brief.facts.size == Size.LINE
        return bool(phone_link(brief.people[0].phone)) and not is_line

    def _open_card(self) -> None:
        assert self._brief is not None
        people = self._brief.people
        if len(people) == 1:
            self.person_wished.emit(people[0].id)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for person in people:
            self._add_card(menu, person)
        menu.popup(self.card.mapToGlobal(QPoint(0, self.card.height() + 4)))

    def _add_card(self, menu: QMenu, person: BriefPerson) -> None:
        action = menu.addAction(icon("contact"), plain_entry(person.name))
        action.triggered.connect(lambda: self.person_wished.emit(person.id))

    def _look_at_the_clock(self) -> None:
        if self.side is not None and self.isVisible():
            self.side.say_time(self._wall_time())

    def _wall_time(self) -> datetime:
        return self.clock.now().replace(tzinfo=None)


def _centred(paper: Paper) -> QWidget:
    """In the middle, where the page is wider than the paper."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(paper, 1000)
    row.addStretch(1)
    return box
