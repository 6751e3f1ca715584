"""The story so far: one line of time of talks, notes, moves and gifts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.partial_days import read_partial
from desktop.domain.people import CardRow
from desktop.domain.reflect.moments import Moment
from desktop.domain.story_row import StoryRow
from desktop.services.people import knowledge
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import CardLine, Lines
from desktop.ui.people.card.section import Hint, Section
from desktop.ui.people.card.story_entry import StoryEntry
from desktop.ui.people.wording.who import at, say_met
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.glow import Glow
from desktop.ui.widgets.scroll import scroll_to
from desktop.ui.widgets.text_link import TextLink

FIRST, MORE = 40, 200  # entries shown at first, and after "Earlier"
_KINDS = ("interaction", "note", "move", "giving", "loop", "trust", "season", "met", "news",
          "gathering")  # fmt: skip


@dataclass(frozen=True, slots=True)
class StoryItem:
    """An entry with an id of its own among all kinds, and its place in the line."""

    id: int
    row: StoryRow
    last: bool


def items_of(rows: Sequence[StoryRow]) -> list[StoryItem]:
    return [
        StoryItem(row.id * len(_KINDS) + _KINDS.index(row.kind), row, place == len(rows) - 1)
        for place, row in enumerate(rows)
    ]


def with_beginning(rows: Sequence[StoryRow], card: CardRow) -> list[StoryRow]:
    """The story with how we met, where at least the year of it is known."""
    when = read_partial(card.met_on) if card.met_on else None
    if when is None or when.year is None:
        return list(rows)
    day = date(when.year, when.month or 1, when.day or 1)
    if any(row.kind == "interaction" and row.gathering_id and row.day == day for row in rows):
        return list(rows)  # it says so itself
    words = say_met(card)
    where = card.met_where
    title = tr("Met {where}").format(where=at(where)) if where else words
    known = "day" if when.day else "month" if when.month else "year"
    met = StoryRow(
        "met", card.id, day, when.day is None, title[:1].upper() + title[1:], known,
        mine=card.met_how,
    )  # fmt: skip
    later = [row for row in rows if row.day >= day]
    return [*later, met, *rows[len(later) :]]


class StorySection(Section):
    """``shown`` is all, words or notes; ``narrowed`` wishes that it be read anew."""

    narrowed = Signal()

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__(tr("The story so far"))
        self._keeper = keeper
        self.shown, self.limit = "all", FIRST
        self.chips: dict[str, Chip] = {}
        self._add_chips()
        self.note = EditableText(
            tr("Add a note"), tr("Write a note…"), "body", multiline=True, says_kept=False
        )
        self.note.kept.connect(self._add_note)
        self._hint = Hint(tr("What you say, hear, notice and give gathers here."))
        self.entries: Lines[StoryItem] = Lines(lambda: StoryEntry(keeper), _show)
        self.earlier = TextLink(tr("Earlier"))
        self.earlier.clicked.connect(self._show_more)
        for part in (self.note, self._hint, self.entries, self.earlier):
            self.body.addWidget(part)

    def show_story(self, rows: Sequence[StoryRow], card: CardRow) -> None:
        full = len(rows) >= self.limit
        told = list(rows) if self.shown != "all" or full else with_beginning(rows, card)
        self.entries.show_rows(items_of(told))
        self._hint.setVisible(not told)
        self.earlier.setVisible(full)

    def write_note(self, words: str) -> None:
        """Begin a note with these words."""
        self.note.edit_again(words, self.note.text())
        scroll_to(self.note)

    def show_entry(self, kind: str, row_id: int) -> None:
        """Bring this entry into sight and open it, where it is told yet."""
        for entry in self.entries.lines():
            assert isinstance(entry, StoryEntry)
            if (entry.row.kind, entry.row.id) == (kind, row_id):
                if not (entry.is_open or entry.is_veiled):
                    entry.toggle()
                entry.setFocus(Qt.FocusReason.TabFocusReason)
                scroll_to(entry)

    def show_all(self) -> None:
        """Nothing is narrowed; it is read anew by whoever asks."""
        self.shown = "all"
        self._tick_chips()

    def show_moment(self, moment: Moment) -> bool:
        """Bring this entry into sight and light it up; whether it is told yet."""
        for entry in self.entries.lines():
            assert isinstance(entry, StoryEntry)
            if (entry.row.kind, entry.row.id) == (moment.table, moment.id):
                entry.setFocus(Qt.FocusReason.OtherFocusReason)
                scroll_to(entry)
                Glow(entry)
                return True
        return False

    def fold(self) -> None:
        """Close what is open, for another person."""
        for entry in self.entries.lines():
            assert isinstance(entry, StoryEntry)
            entry.fold()

    def _add_chips(self) -> None:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for key, words in (
            ("all", tr("All")), ("words", tr("Words")), ("notes", tr("Notes")),
        ):  # fmt: skip
            chip = Chip(words, checkable=True)
            chip.setChecked(key == "all")
            chip.clicked.connect(lambda _=False, key=key: self._narrow(key))
            self.chips[key] = chip
            row.addWidget(chip)
        self.head.addWidget(box)

    def _narrow(self, key: str) -> None:
        self.shown, self.limit = key, FIRST
        self._tick_chips()
        self.narrowed.emit()

    def _tick_chips(self) -> None:
        for name, chip in self.chips.items():
            chip.setChecked(name == self.shown)

    def _show_more(self) -> None:
        self.limit += MORE
        self.narrowed.emit()

    def _add_note(self, words: str) -> None:
        keeper = self._keeper
        keeper.keep_text(
            self.note, "", knowledge.add_note, keeper.person_id, words, today=keeper.today
        )
        if not self.note.is_editing:
            self.note.set_text("")


def _show(line: CardLine, item: StoryItem) -> None:
    assert isinstance(line, StoryEntry)
    line.show_row(item.row, last=item.last)
