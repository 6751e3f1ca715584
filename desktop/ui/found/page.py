"""What was found: talks, meetings and dates that wait to be kept or set aside."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.found import FoundGroup, FoundPage, FoundRow, OpenedTalk, WhoIs
from desktop.domain.language import tr
from desktop.domain.vocabulary import EvidenceState
from desktop.services import evidence
from desktop.services.evidence import Picked
from desktop.ui.found.group import GroupCard
from desktop.ui.found.who_card import GoneCard, WhoCard
from desktop.ui.place import PlacePage
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.segmented import Segmented
from desktop.ui.widgets.tab_order import order_tabs

_ROWS = 8  # of a group at once
_GROUPS = 25
_QUESTIONS = 5
_TABLES = ("evidence", "known_as", "person", "interaction", "follow_up", "occasion")
Key = tuple[int, ...]


class FoundTrayPage(PlacePage):
    """``closed`` when one is done here; ``import_wished`` to bring something in."""

    closed = Signal()
    import_wished = Signal()

    def __init__(self, runner: Runner, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(runner, clock, parent)
        self.groups: dict[Key, GroupCard] = {}
        self.questions: list[WhoCard] = []
        self.gone: list[GoneCard] = []
        self._open: dict[Key, int] = {}
        self._shown_groups, self._shown_questions = _GROUPS, _QUESTIONS
        self._focus: tuple[Key, int] | None = None  # a row that is to have the keyboard
        self._arrange()

    @property
    def state(self) -> str:
        """What is looked at: what waits, or what was set aside."""
        return self.which.current() or EvidenceState.WAITING

    def refresh(self) -> None:
        self.runner.query(
            evidence.look,
            dict(self._open),
            first=_ROWS,
            now=self.clock.now(),
            state=self.state,
            then=self._show,
            key="found",
            owner=self,
        )

    def take_changes(self, changes: Changes) -> None:
        if changes.touches(_TABLES):
            self.refresh()

    def panes(self) -> Sequence[QWidget]:
        return (self,)

    def keep(self, row_id: int, picked: Picked | None = None) -> None:
        """Keep one of them."""
        self._change(evidence.keep, [row_id], now=self.clock.now(), picked=picked)

    def put_aside(self, row_ids: Sequence[int]) -> None:
        """Set these aside, or take them back where they were."""
        if self.state == EvidenceState.WAITING:
            self._change(evidence.set_aside, row_ids, now=self.clock.now())
        else:
            self._change(evidence.take_back, row_ids)

    def open_row(self, key: Key, row_id: int) -> None:
        """Show what is in it, read from its file."""
        card = self.groups[key]
        if card.open(row_id):
            order_tabs(self)
            self.runner.query(
                evidence.opened,
                row_id,
                then=lambda talk: self._show_lines(key, row_id, talk),
                key="found-lines",
                owner=self,
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_lines(self, key: Key, row_id: int, talk: OpenedTalk) -> None:
        if key in self.groups:
            self.groups[key].show_lines(row_id, talk)
            order_tabs(self)

    def _change(self, operation: object, *args: object, **named: object) -> None:
        self._note_focus()
        self.runner.change(operation, *args, **named)  # type: ignore[arg-type]

    def _of_all(self, key: Key, operation: object, **named: object) -> None:
        """Do it with everything of a group."""
        self.runner.query(
            evidence.ids_of,
            key,
            state=self.state,
            then=lambda ids: self._change(operation, ids, **named),
            owner=self,
        )

    def _answer(self, who: WhoIs, meant: int | str) -> None:
        if isinstance(meant, int):
            self._change(evidence.is_person, who, meant)
        else:
            self._change(evidence.is_new, who, meant, now=self.clock.now())

    def _show(self, page: FoundPage) -> None:
        tray = page.tray
        self._open = {key: self._open.get(key, _ROWS) for key in page.rows}
        empty(self._parts)
        self.gone = [self._gone_card(row) for row in tray.gone]
        self.questions = [self._who_card(who) for who in tray.questions[: self._shown_questions]]
        self.groups = {
            group.key: self._group_card(group, page.rows.get(group.key, ()))
            for group in tray.groups[: self._shown_groups]
        }
        cards: list[QWidget] = [*self.gone, *self.questions]
        self._add(cards, len(tray.questions) > len(self.questions), self._more_questions)
        self._add(list(self.groups.values()), len(tray.groups) > len(self.groups), self._more)
        self.empty.setVisible(tray.is_empty)
        order_tabs(self)
        self._give_focus()

    def _add(self, cards: Sequence[QWidget], has_more: bool, more: object) -> None:
        for card in cards:
            self._parts.addWidget(card)
            card.show()
        if has_more:
            button = Button(tr("Show more"), "chevron-down", "quiet")
            button.clicked.connect(more)
            self._parts.addWidget(button)
            button.show()

    def _more(self) -> None:
        self._shown_groups += _GROUPS
        self.refresh()

    def _more_questions(self) -> None:
        self._shown_questions += 4 * _QUESTIONS
        self.refresh()

    def _group_card(self, group: FoundGroup, rows: Sequence[FoundRow]) -> GroupCard:
        key, aside = group.key, self.state != EvidenceState.WAITING
        card = GroupCard(group, self.runner, aside=aside)
        if rows:
            card.show_rows(rows, self.clock.today())
        card.folded.connect(lambda: self._fold(key))
        card.more.connect(lambda: self._show_more_of(key))
        card.all_kept.connect(lambda: self._of_all(key, evidence.keep, now=self.clock.now()))
        if aside:
            card.all_aside.connect(lambda: self._of_all(key, evidence.take_back))
        else:
            set_aside = partial(self._of_all, key, evidence.set_aside)
            card.all_aside.connect(lambda: set_aside(now=self.clock.now()))
        card.kept.connect(self.keep)
        card.put_aside.connect(lambda row_id: self.put_aside([row_id]))
        card.row_opened.connect(lambda row_id: self.open_row(key, row_id))
        return card

    def _who_card(self, who: WhoIs) -> WhoCard:
        card = WhoCard(who, self.runner)
        now = self.clock.now
        card.is_somebody.connect(lambda meant: self._answer(who, meant))
        card.is_me.connect(lambda: self._change(evidence.is_me, who, now=now()))
        card.is_nobody.connect(lambda: self._change(evidence.is_nobody, who, now=now()))
        return card

    def _gone_card(self, row: FoundRow) -> GoneCard:
        card, today = GoneCard(row, self.clock.today()), self.clock.today
        card.let_go.connect(
            lambda: self._change(evidence.let_go_with_source, row.id, today=today())
        )
        card.stays.connect(lambda: self._change(evidence.keep_without_source, row.id))
        return card

    def _fold(self, key: Key) -> None:
        self._open[key] = 0 if self._open.get(key) else _ROWS
        self.refresh()

    def _show_more_of(self, key: Key) -> None:
        self._open[key] = self._open.get(key, _ROWS) + 5 * _ROWS
        self.refresh()

    def _note_focus(self) -> None:
        """Remember the row that has the keyboard, so that the next one gets it."""
        self._focus, focus = None, self.focusWidget()
        for key, card in self.groups.items():
            for place, row in enumerate(card.rows):
                if focus is not None and (row is focus or row.isAncestorOf(focus)):
                    self._focus = (key, place)

    def _give_focus(self) -> None:
        key, place = self._focus or ((), 0)
        self._focus = None
        card = self.groups.get(key)
        if card is not None and card.rows:
            row = card.rows[min(place, len(card.rows) - 1)]
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def _look_at(self, _state: str) -> None:
        self._open.clear()
        self.refresh()

    def _arrange(self) -> None:
        self.which = Segmented(tr("What is shown"))
        self.which.add(EvidenceState.WAITING, tr("Waiting"))
        self.which.add(EvidenceState.SET_ASIDE, tr("Set aside", "what is shown"))
        self.which.chosen.connect(self._look_at)
        self.done = Button(tr("Done"), kind="quiet")
        self.done.setToolTip("Esc")
        self.done.clicked.connect(self.closed)
        bring_in = Button(tr("Bring something in"), "download")
        bring_in.clicked.connect(self.import_wished)
        self.empty = EmptyState(
            "message-circle-heart",
            tr("Nothing waits here"),
            tr(
                "What an exported chat, a mailbox or a calendar tells of waits here until you "
                "have looked at it."
            ),
            (bring_in,),
        )
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setSpacing(12)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(12)
        self._column.addLayout(self._parts)
        self._column.addWidget(self.empty, 1)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head())
        whole.addWidget(ScrollColumn(content), 1)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        theming().follow(self._fit)

    def _head(self) -> QVBoxLayout:
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        flow.addWidget(self.which)
        flow.addWidget(self.done)
        line = QWidget()
        ends = EndsLayout(line)
        ends.addWidget(PlainLabel(tr("What was found"), "title", wrap=False))
        ends.addWidget(buttons)
        words = tr("Nothing is written down before you keep it. What was said stays in its file.")
        self._head_column = head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(line)
        head.addWidget(PlainLabel(words, "small", "text2"))
        return head

    def _fit(self) -> None:
        wide = theming().fonts.em(62)
        side = 40 if self.width() >= theming().fonts.em(60) else 20
        side = max(side, (self.width() - wide) // 2) if self.width() > wide + 80 else side
        self._head_column.setContentsMargins(side, 24, side, 16)
        self._column.setContentsMargins(side, 4, side, 28)
