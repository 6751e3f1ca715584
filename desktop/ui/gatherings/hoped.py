"""Whom I hope to meet: people of the book or names, each with a line why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.gatherings.met_line import MetLine
from desktop.domain.gatherings.rows import GatheringView, HopedRow, Part
from desktop.domain.language import tr
from desktop.domain.meetings import Meeting
from desktop.domain.sentences import quoted
from desktop.domain.writing import WriteWish
from desktop.services.gatherings import names
from desktop.ui.gatherings import wording
from desktop.ui.gatherings.ask_line import AskLine
from desktop.ui.gatherings.columns import indented
from desktop.ui.gatherings.keeper import GatheringKeeper
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine, Lines
from desktop.ui.people.card.section import Hint, Section
from desktop.ui.people.card.word_button import WordButton
from desktop.ui.people.name_input import NameInput
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import PlainLabel, WordsLabel
from desktop.ui.widgets.photos import photo_of
from desktop.ui.widgets.text_link import TextLink


class HopedLine(CardLine):
    """A face, a name that leads to the card, why, and what I know of them."""

    def __init__(self, keeper: GatheringKeeper, *, whole: bool) -> None:
        """``whole`` shows why and what is known; else only who, and whether we met."""
        super().__init__()
        self._keeper, self._whole = keeper, whole
        self._row: HopedRow | None = None
        self.avatar = Avatar(28)
        self.name = WordButton("", "body", "text")
        self.why = EditableText(tr("Why I hope to meet them"), tr("Why?"), "small", color="text2",
                                multiline=True)  # fmt: skip
        self.known = PlainLabel("", "small", "text3")
        self.words = WordsLabel("", "words_small", "text2", most_lines=2)
        self.tick = IconMark("check", "accent_text", 14)
        self.state = PlainLabel("", "small", "text3", wrap=False)
        self.brief = IconButton("book-open", tr("The brief"), size=26)
        self.brief.clicked.connect(self._brief)
        self.name.clicked.connect(self._open)
        self.why.kept.connect(self._keep_why)
        self._arrange()

    @property
    def person_id(self) -> int | None:
        """Who of the book it is, if anybody."""
        return self._row.person_id if self._row is not None else None

    def show_row(self, row: HopedRow, part: Part) -> None:
        self._row = row
        self.avatar.show_person(row.person_id or row.name, row.name, photo_of(row.photo))
        tip = tr("Open their card") if row.person_id else tr("Not in the address book")
        self.name.say(row.name, f"{row.name}. {tip}", tip)
        self.name.setEnabled(row.person_id is not None)
        self.why.set_text(row.why)
        self.brief.setVisible(self._whole and row.person_id is not None)
        self.brief.set_name(tr("The brief for {name}").format(name=row.name))
        self.known.setText(" · ".join(row.known))
        self.known.setVisible(self._whole and bool(row.known))
        self.words.setText(quoted(row.last_words))
        self.words.setVisible(self._whole and bool(row.last_words))
        self.tick.setVisible(row.met)
        self.state.setText(wording.say_hoped(row, part))
        self.state.set_color("accent_text" if row.met else "text3")

    def acts(self) -> list[Act]:
        assert self._row is not None
        row = self._row
        found: list[Act] = []
        if row.person_id is not None:
            found = [
                Act(tr("Open their card"), "user-round", self._open),
                Act(tr("The brief"), "book-open", self._brief),
                Act(tr("Write to them…"), "pen-line", lambda: self._write("")),
                Act(tr("Ask who else comes…"), "message-circle-question-mark", self.ask_who_comes),
                Act(),
            ]
        if not row.met:
            found.append(Act(tr("We met"), "check", self._meet))
        return [
            *found,
            Act(tr("Say why"), "pencil", self.why.edit),
            Act(tr("Take off"), "minus", self._remove, TAKE_AWAY),
        ]

    def ask_who_comes(self) -> None:
        """Write to them, to hear who else will be there."""
        self._write(tr("I would ask who else comes to {name}.").format(name=self._keeper.name))

    def _write(self, why_now: str) -> None:
        assert self._row is not None
        if self._row.person_id is not None:
            self._keeper.write_wished.emit(WriteWish((self._row.person_id,), why_now=why_now))

    def _meet(self) -> None:
        assert self._row is not None
        keeper, row = self._keeper, self._row
        keeper.do(
            names.meet, keeper.gathering_id, MetLine(row.name), person_id=row.person_id,
            now=keeper.clock.now(),
        )  # fmt: skip

    def _brief(self) -> None:
        assert self._row is not None
        self._keeper.brief_wished.emit(Meeting(person_id=self._row.person_id))

    def _open(self) -> None:
        assert self._row is not None
        if self._row.person_id is not None:
            self._keeper.person_wished.emit(self._row.person_id)

    def _keep_why(self, _words: str) -> None:
        assert self._row is not None
        self._keeper.keep_text(self.why, self._row.why, names.say_why, self._row.id)

    def _remove(self) -> None:
        assert self._row is not None
        self._keeper.do(names.remove, self._row.id)

    def _arrange(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(INSET, 4, 0, 4))
        row.setSpacing(10 - INSET)
        row.addWidget(self.avatar, 0, top)
        column = QVBoxLayout()
        column.setSpacing(0)
        first = QHBoxLayout()
        first.setContentsMargins(margins(INSET, 0, 0, 0))
        first.setSpacing(4)
        first.addWidget(self.name)
        first.addStretch(1)
        first.addWidget(self.more)
        first.addWidget(self.brief)
        first.addWidget(self.tick)
        first.addWidget(self.state)
        column.addLayout(first)
        for part in (self.why, self.known, self.words):
            column.addWidget(part if part is self.why else indented(part))
        self.why.setVisible(self._whole)
        row.addLayout(column, 1)


class HopedSection(Section):
    """All of them; before the day with a line to add one more."""

    def __init__(self, keeper: GatheringKeeper, *, whole: bool = True) -> None:
        super().__init__("", tr("Add somebody I hope to meet") if whole else "")
        self._keeper, self._whole = keeper, whole
        self._part = Part.BEFORE
        self.field = NameInput(keeper.runner, tr("Who"), tr("A name, known or not yet"))
        self.add_line = AskLine(tr("Who"), second=tr("Why"), field=self.field)
        self.lines: Lines[HopedRow] = Lines(
            lambda: HopedLine(keeper, whole=whole), self._show, spacing=2
        )
        self.hint = Hint(tr("People you know, or names you have heard."))
        self.ask = TextLink(tr("I could ask who else comes"))
        self.ask.clicked.connect(self._ask_who_comes)
        self.add_line.kept.connect(self._add)
        self.add_wished.connect(self.add_line.ask)
        for part in (self.hint, self.lines, self.add_line):
            self.body.addWidget(part)
        ask = QWidget()
        line = QHBoxLayout(ask)
        line.setContentsMargins(margins(INSET, 4, 0, 0))
        line.addWidget(self.ask)
        line.addStretch(1)
        self.body.addWidget(ask)

    def show_view(self, view: GatheringView, part: Part) -> None:
        self._part = part
        over = part is Part.AFTER
        self.title.setText(tr("Hoped to meet") if over else tr("Whom I hope to meet"))
        self.lines.show_rows(view.hoped)
        self.hint.setVisible(self._whole and not view.hoped)
        anybody = any(row.person_id is not None and not row.hard_season for row in view.hoped)
        self.ask.setVisible(self._whole and part is Part.BEFORE and anybody)
        self.setVisible(self._whole or bool(view.hoped))

    def _show(self, line: CardLine, row: HopedRow) -> None:
        assert isinstance(line, HopedLine)
        line.show_row(row, self._part)

    def _add(self, _kind: str, name: str, why: str) -> None:
        meant = self.field.person_named(name)
        known = meant if isinstance(meant, int) else None
        self._keeper.do(
            names.hope_for, self._keeper.gathering_id, name if known is None else "",
            person_id=known, why=why, then=lambda _: self.add_line.ask(),
        )  # fmt: skip

    def _ask_who_comes(self) -> None:
        """The first of those I know is asked."""
        for line in self.lines.lines():
            if isinstance(line, HopedLine) and line.name.isEnabled():
                line.ask_who_comes()
                return
