"""The desk: to whom one might write, drafts in the making, letters that wait or went."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.compose.letters import Desk, DraftRow
from desktop.domain.language import tr
from desktop.domain.names import NameMatch
from desktop.domain.vocabulary import DraftForm
from desktop.services.people import names
from desktop.ui.calendar.whom import Whom
from desktop.ui.compose import wording
from desktop.ui.compose.desk_rows import DeskPart, LetterRow
from desktop.ui.runner import Runner
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.inputs import SearchInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.text_link import TextLink

_WIDEST_EM = 54
_SEARCH_MS = 180


class DeskView(QWidget):
    """``letter_wished`` brings a draft's id, ``begun`` people's ids and a form."""

    letter_wished = Signal(int)
    begun = Signal(object, object)
    searched = Signal(str)
    more_wished = Signal()
    away_wished = Signal(int)
    back_wished = Signal(int)

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._shows_put_away, self._today_shown = False, date.min
        self.rows: list[LetterRow] = []
        self._left: int | None = None  # the letter that one comes back from
        self.begin = _Begin(runner, self)
        self.begin.begun.connect(self.begun)
        self.search = SearchInput(tr("Search letters that went"), tr("Names, or words you wrote"))
        self._soon = QTimer(self, singleShot=True, interval=_SEARCH_MS)
        self._soon.timeout.connect(lambda: self.searched.emit(self.search.text()))
        self.search.textChanged.connect(lambda _: self._soon.start())
        self.more = TextLink(tr("Earlier"))
        self.more.clicked.connect(self.more_wished)
        self.put_away = TextLink(tr("Those I put away"))
        self.put_away.clicked.connect(self._toggle_put_away)
        self.empty = EmptyState(
            "pen-line",
            tr("A letter to somebody"),
            tr("Write beside what you know of them. Kith keeps it, looks it over here on this "
               "computer, and sends nothing."),
        )  # fmt: skip
        self._writing, self._waiting, self._sent, self._away = (DeskPart() for _ in range(4))
        self._lay_out()

    def show_desk(self, desk: Desk, today: date) -> None:
        if desk != self._desk:
            self._lay(desk, today)
        self._focus_left()

    def _lay(self, desk: Desk, today: date) -> None:
        self._desk, self._today_shown = desk, today
        self.rows = []
        searching = bool(self.search.text().strip())
        nothing = desk.is_empty and not searching
        self.empty.setVisible(nothing)
        self._show_rows(self._writing, desk.writing, today)
        self._show_rows(self._waiting, desk.waiting, today)
        self._show_rows(self._sent, desk.sent, today)
        self._show_rows(self._away, desk.put_away if self._shows_put_away else (), today)
        some_sent = bool(desk.sent) or searching
        self._sent_head.setVisible(some_sent)
        self._none.setVisible(searching and not desk.sent)
        self.more.setVisible(desk.sent_goes_on)
        self.put_away.setVisible(bool(desk.put_away))

    def come_back_to(self, draft_id: int | None) -> None:
        """The keyboard to this letter once the letters are read, unless one types sooner."""
        self.focus_first()
        self._left = draft_id

    def _focus_left(self) -> None:
        left, self._left = self._left, None
        row = next((row for row in self.rows if row.row.draft_id == left), None)
        line = self.begin.whom.line
        if left is not None and row is not None and line.hasFocus() and not line.text():
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """The keyboard to the line that asks to whom."""
        self.begin.whom.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rows(self, part: DeskPart, rows: Sequence[DraftRow], today: date) -> None:
        made = [LetterRow(row, today) for row in rows]
        for one in made:
            one.clicked.connect(lambda id=one.row.draft_id: self.letter_wished.emit(id))
            one.put_away.connect(self.away_wished)
            one.brought_back.connect(self.back_wished)
        part.show_rows(made)
        self.rows += made
        for title, held in ((self._writing_title, self._writing), (self._waiting_title,
                            self._waiting), (self._away_title, self._away)):  # fmt: skip
            title.setVisible(held.count > 0)

    def _toggle_put_away(self) -> None:
        self._shows_put_away = not self._shows_put_away
        desk, self._desk = self._desk, None
        self.put_away.setText(
            tr("Hide those I put away") if self._shows_put_away else tr("Those I put away")
        )
        if desk is not None:
            self.show_desk(desk, self._today_shown)

    def _lay_out(self) -> None:
        self._writing_title, self._waiting_title = (
            _title(tr("In the making")),
            _title(tr("Waiting for a word")),
        )
        self._away_title = _title(tr("Put away"))
        self._none = PlainLabel(tr("No letter that went holds these words."), "body", "text3")
        self._sent_head = self._make_sent_head()
        column = QVBoxLayout(self._make_inner())
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (
            PlainLabel(tr("Compose"), "title"), self.begin, self._writing_title, self._writing,
            self._waiting_title, self._waiting, self._sent_head, self._none, self._sent, self.more,
            self._away_title, self._away, self.put_away,
        ):  # fmt: skip
            column.addWidget(part)
        column.addSpacing(28)
        column.addWidget(self.empty)
        column.addStretch(1)
        theming().follow(self._restyle)

    def _make_inner(self) -> QWidget:
        """What scrolls, before anything is in it: the rest need not move with all it holds."""
        content, self._inner = QWidget(), QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollColumn(content))
        self._row = QHBoxLayout(content)
        self._row.addWidget(self._inner, 1000)
        self._row.addStretch(1)
        return self._inner

    def _make_sent_head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(_title(tr("Gone")))
        column.addWidget(self.search)
        return head

    def _restyle(self) -> None:
        em = theming().fonts.em
        self._inner.setMaximumWidth(em(_WIDEST_EM))
        self._row.setContentsMargins(margins(em(2.8), em(2), em(2), em(2)))


class _Begin(QWidget):
    """To whom, in which form; Enter begins."""

    begun = Signal(object, object)  # people's ids, DraftForm

    def __init__(self, runner: Runner, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._runner = runner
        self.whom = Whom(runner, sheet)
        self.whom.line.setAccessibleName(tr("To whom"))
        self.form = Choice(tr("What it is"), small=False)
        for form in DraftForm:
            self.form.add(form, wording.say_form(form))
        self.write = Button(tr("Write"), "pen-line", "primary")
        self._says = PlainLabel("", "small", "text3")
        self._says.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.whom, 1)
        row.addWidget(self.form, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.write, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._says)
        self.whom.changed.connect(self._follow)
        self.whom.line.returnPressed.connect(self._begin)
        self.write.clicked.connect(self._begin)
        self._follow()

    def _follow(self) -> None:
        several = len(self.whom.people) > 1
        self._says.setText(tr("Each gets a letter of their own, written once for each."))
        self._says.setVisible(several)
        self.whom.line.setPlaceholderText(
            tr("Somebody else too") if self.whom.people else tr("To whom? A name")
        )

    def _begin(self) -> None:
        self.whom.settle()
        if not self.whom.people and self.whom.unknown:
            self._runner.query(
                names.complete, self.whom.unknown,
                then=self._take_first, key="compose-whom", owner=self,
            )  # fmt: skip
            return
        if not self.whom.people:
            self._tell(tr("A name first: to whom?"))
            return
        people = tuple(person.id for person in self.whom.people)
        form = DraftForm(self.form.current())
        self.whom.show_people(())
        self.form.choose(DraftForm.FREE)
        self._follow()
        self.begun.emit(people, form)

    def _take_first(self, found: Sequence[NameMatch]) -> None:
        """Enter came before the names did: the likeliest is meant."""
        if self.whom.people or not self.whom.unknown:
            return
        if found:
            self.whom.add(found[0])
            self._begin()
        else:
            self._tell(tr("Nobody in the book is called so."))

    def _tell(self, words: str) -> None:
        self._says.setText(words)
        self._says.show()
        announce(self, words)
        self.whom.line.setFocus(Qt.FocusReason.OtherFocusReason)


def _title(words: str) -> PlainLabel:
    title = PlainLabel(words, "heading")
    title.setContentsMargins(margins(2, 24, 0, 10))
    return title
