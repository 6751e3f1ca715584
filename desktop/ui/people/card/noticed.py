"""What I noticed of their life lately, with what it might lead to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.news import NewsRow
from desktop.domain.people import CardRow
from desktop.services import news
from desktop.ui.news.acts import NewsActs, pop_up
from desktop.ui.news.wording import say_details, say_page
from desktop.ui.people.card.add_line import AddLine
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine, Lines
from desktop.ui.people.card.section import Section
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import PlainLabel, plain_tip


class NewsLine(CardLine):
    """Its words, where it comes from, and two acts; the others are in its menu."""

    def __init__(self, keeper: CardKeeper, acts: NewsActs) -> None:
        super().__init__()
        self._keeper, self._acts = keeper, acts
        self._row: NewsRow | None = None
        self.field = EditableText(tr("What you noticed"), "", "words", multiline=True)
        self.field.kept.connect(self._keep)
        self._details = PlainLabel("", "caption", "text3", wrap=False)
        self._details.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._details.setContentsMargins(margins(6, 0, 0, 0))
        self.write = Button(tr("Write a line"), "pen-line", "soft", small=True)
        self.plan = Button(tr("Plan"), "calendar-plus", "quiet", small=True, chevron=True)
        self.let_be = Button(tr("Let it be"), kind="quiet", small=True)
        self.write.clicked.connect(lambda: acts.write(self.row))
        self.plan.clicked.connect(lambda: pop_up(acts.menu(self.row, self.plan), self.plan))
        self.let_be.clicked.connect(lambda: acts.let_be(self.row))
        self._arrange()
        theming().follow(self._restyle)

    @property
    def row(self) -> NewsRow:
        assert self._row is not None
        return self._row

    def show_row(self, row: NewsRow) -> None:
        self._row = row
        self.field.set_text(row.text)
        self._details.setText(say_details(row, self._keeper.today))
        self._details.setToolTip(plain_tip(row.address))
        for button in (self.write, self.plan, self.let_be):
            button.setAccessibleName(f"{button.text()}: {row.text}")

    def acts(self) -> list[Act]:
        acts, row = self._acts, self.row
        found = [
            Act(tr("Edit"), "pencil", self.field.edit),
            Act(tr("Keep it as their next chapter"), "book-open", lambda: acts.keep(row)),
            Act(tr("Let it be"), "leaf", lambda: acts.let_be(row)),
        ]
        if page := say_page(row):
            found.append(Act(page, "external-link", lambda: acts.open_page(row)))
        return [*found, Act(), Act(tr("Take away"), "minus", self._remove, TAKE_AWAY)]

    def _arrange(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        mark = IconMark("sparkle", "sky", 16)
        first = QHBoxLayout()
        first.setContentsMargins(margins(INSET, 0, 4, 0))
        first.setSpacing(2)
        around = QVBoxLayout()
        around.setContentsMargins(0, 6, 0, 0)
        around.addWidget(mark)
        first.addLayout(around)
        first.setAlignment(around, top)
        first.addWidget(self.field, 1)
        first.addWidget(self.more, 0, top)
        below = QWidget()
        flow = FlowLayout(below, gap=6, line_gap=4)
        for part in (self.write, self.plan, self.let_be, self._details):
            flow.addWidget(part)
        within = QHBoxLayout()
        within.setContentsMargins(margins(INSET + 26, 0, 0, 6))
        within.addWidget(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(first)
        column.addLayout(within)

    def _restyle(self) -> None:
        """As high as the buttons beside it."""
        self._details.setFixedHeight(theming().fonts.scaled(28))

    def _keep(self, words: str) -> None:
        if not words:
            self._remove()
            return
        self._keeper.keep_text(self.field, self.row.text, news.edit, self.row.id, text=words)

    def _remove(self) -> None:
        self._keeper.do(news.remove, self.row.id)


class NoticedSection(Section):
    """Only a heading with Add while nothing is new."""

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__(tr("Noticed", about="news"), tr("Add something you noticed"))
        self._keeper = keeper
        self.acts = NewsActs(keeper.runner, keeper.clock, self)
        self.acts.write_wished.connect(keeper.acts.write_wished)
        self.lines: Lines[NewsRow] = Lines(lambda: NewsLine(keeper, self.acts), _show)
        self.add_line = AddLine(
            tr("What you noticed"),
            tr("Noticed… a new post, a move, a book out"),
            second=tr("Where from, if you like"),
        )
        self.add_line.reopen = lambda _: self.add_line.ask()
        self.add_line.kept.connect(self._add)
        self.body.addWidget(self.lines)
        self.body.addWidget(self.add_line)
        self.add_wished.connect(lambda: self.add_line.ask())

    def show_card(self, card: CardRow) -> None:
        self.lines.show_rows(card.news)
        self.be_quiet(not card.news)

    def _add(self, _kind: str, said: str, came_from: str) -> None:
        keeper = self._keeper
        keeper.do(news.notice, keeper.person_id, said, today=keeper.today, came_from=came_from)


def _show(line: CardLine, row: NewsRow) -> None:
    assert isinstance(line, NewsLine)
    line.show_row(row)
