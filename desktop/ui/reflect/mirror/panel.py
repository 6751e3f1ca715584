"""The mirror: at most six sentences at first, the others behind "More"."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout

from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.domain.reflect.mirror import CircleNamed, Mirror, Named, Sentence
from desktop.domain.reflect.span import Span
from desktop.domain.vocabulary import DraftForm
from desktop.domain.writing import WriteWish
from desktop.services.reflect.mirror.page import mirror
from desktop.services.reflect.mirror.thanks import say_thanked
from desktop.settings import SettingsFile
from desktop.ui.reflect.mirror.moments import MomentList, open_list
from desktop.ui.reflect.mirror.names import Opens
from desktop.ui.reflect.mirror.row import SentenceRow
from desktop.ui.reflect.mirror.wording import say_nothing, say_order
from desktop.ui.reflect.part import ReflectPart
from desktop.ui.runner import Runner
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.linked_text import LinkSpot
from desktop.ui.widgets.surfaces import Hairline
from desktop.ui.widgets.tab_order import order_tabs
from desktop.ui.widgets.text_link import TextLink


class MirrorPanel(ReflectPart):
    """Reads the sentences of the days that are looked back on. Each name leads to the very
    moment behind it, or to a list of them."""

    shown = (
        "person", "interaction", "interaction_person", "giving", "loop", "season", "follow_up",
        "rhythm", "review_person", "circle", "circle_member", "move",
    )  # fmt: skip

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile) -> None:
        super().__init__(runner, clock, settings)
        self.rows: list[SentenceRow] = []
        self._found: Mirror | None = None
        self._whole = False
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.nothing = PlainLabel("", "body", "text2")
        self.more = TextLink(tr("More"))
        self.more.setAccessibleName(tr("More sentences"))
        self.more.clicked.connect(self._show_all)
        self.order = PlainLabel(say_order(), "caption", "text3")
        self.column.addLayout(self._lines)
        for part in (self.nothing, self.more, self.order):
            part.hide()
            self.column.addWidget(part)

    def set_span(self, span: Span) -> None:
        self._whole = self._whole and span == self.span
        super().set_span(span)

    def refresh(self) -> None:
        first, last = self.days
        self.runner.long_query(
            mirror,
            first,
            last,
            today=self.clock.today(),
            then=self._show,
            key="mirror",
            owner=self,
        )

    def _show(self, found: Mirror) -> None:
        if found == self._found and self.rows:
            return
        self._found = found
        self._lay_rows()

    def _show_all(self) -> None:
        at = len(self.rows)
        self._whole = True
        self._lay_rows()
        links = self.rows[at].findChildren(LinkSpot)
        if links:
            links[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_rows(self) -> None:
        """Every sentence anew; the keyboard stays at its place."""
        assert self._found is not None
        at = self._place_of_focus()
        self.column.setEnabled(False)  # Qt would lay the page out for each of them
        self._clear()
        shown = self._found.sentences if self._whole else self._found.first
        for place, sentence in enumerate(shown):
            if place:
                self._lines.addWidget(Hairline())
            row = self._row(sentence)
            self._lines.addWidget(row)
            row.show()
        self.nothing.setText(say_nothing(self.span))
        self.nothing.setVisible(not shown)
        self.more.setVisible(bool(self._found.more) and not self._whole)
        self.order.setVisible(self._whole and bool(self._found.more))
        self.column.setEnabled(True)
        order_tabs(self)
        if at is not None and self.rows:
            spots = self.rows[min(at, len(self.rows) - 1)].findChildren(LinkSpot)
            (spots[0] if spots else self.more).setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, sentence: Sentence) -> SentenceRow:
        row = SentenceRow(sentence, self.clock.today())
        row.opened.connect(self._open)
        row.thanks_wished.connect(self._write_thanks)
        row.thanked.connect(self._thank)
        self.rows.append(row)
        return row

    def _clear(self) -> None:
        self.rows = []
        empty(self._lines)

    def _place_of_focus(self) -> int | None:
        focus = QApplication.focusWidget()
        places = (n for n, row in enumerate(self.rows) if focus and row.isAncestorOf(focus))
        return next(places, None)

    def _open(self, opens: Opens | CircleNamed, where: QRect) -> None:
        if isinstance(opens, CircleNamed):
            self.circle_wished.emit(opens.id)
            return
        moments = opens.moments()
        if len(moments) == 1:
            person, moment = moments[0]
            if moment is None:
                self.person_wished.emit(person.person_id)
            else:
                self.moment_wished.emit(moment)
        elif moments:
            content = MomentList(opens, self.clock.today())
            content.chosen.connect(self.moment_wished)
            content.person_chosen.connect(self.person_wished)
            open_list(content, self.window(), where)

    def _write_thanks(self, person: Named) -> None:
        self.write_wished.emit(WriteWish((person.person_id,), DraftForm.THANKS, person.words))

    def _thank(self, person: Named) -> None:
        """For all of theirs that this sentence speaks of."""
        givings = [moment.id for moment in person.moments]
        today = self.clock.today()
        self.runner.change(say_thanked, person.person_id, givings, today=today)
