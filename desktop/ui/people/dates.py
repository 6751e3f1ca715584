"""Dates in somebody's life, and the rhythm between us."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.people import CardRow, OccasionRow
from desktop.domain.rhythm import RhythmRule
from desktop.domain.vocabulary import OccasionKind, Unit
from desktop.domain.written_dates import read_partial_date
from desktop.services import rhythm
from desktop.services.people import knowledge
from desktop.ui.people import wording
from desktop.ui.people.desk import Desk
from desktop.ui.people.keyed_column import KeyedColumn
from desktop.ui.people.parts import Caption, Glyph, NewWords, QuietLink, WordsList, menu_act
from desktop.ui.people.reach import ask_word
from desktop.ui.phrases import say_partial_date
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.editable import INSET, EditableText

# The rhythms offered: from about, to at latest, of what.
RHYTHMS = (
    RhythmRule(2, 3, Unit.WEEK),
    RhythmRule(4, 6, Unit.WEEK),
    RhythmRule(2, 3, Unit.MONTH),
    RhythmRule(3, 4, Unit.MONTH),
    RhythmRule(6, 8, Unit.MONTH),
    RhythmRule(12, 14, Unit.MONTH),
    RhythmRule(none_needed=True),
)


class DatesSection(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        head = Caption(self.tr("Dates"))
        self._add = IconButton("plus", self.tr("Add a date"), size=24)
        self._add.clicked.connect(lambda: self.kinds_menu().popup(desk.below(self._add)))
        head.place(self._add)
        self.rows: KeyedColumn[OccasionRow, DateLine] = KeyedColumn(
            lambda day: day.id, lambda day: DateLine(desk), DateLine.show_day
        )
        self._new = WordsList()
        self.rhythm = RhythmLine(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (head, self.rows, self._new, self.rhythm):
            column.addWidget(part)

    def show_card(self, card: CardRow) -> None:
        self.rows.show_rows(card.occasions)
        self.rhythm.show_card(card)

    def begin(self, kind: str) -> NewWords:
        """Write a new date of this kind."""
        line = NewWords(wording.say_occasion(kind, ""), self.tr("21 September, or 21 Sep 1985"))
        line.given.connect(lambda words: self._keep(kind, words))
        self._new.begin(line)
        return line

    def kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in OccasionKind:
            words = wording.say_occasion(kind, "")
            name = wording.OCCASION_ICONS[kind][0]
            words = words[:1].upper() + words[1:]
            menu_act(menu, name, words, partial(self.begin, kind))
        return menu

    def _keep(self, kind: str, words: str) -> None:
        when = read_partial_date(words)
        self._desk.change(knowledge.add_occasion, self._desk.person, kind, when)


class DateLine(QWidget):
    """Icon, the day as one writes it, and what is kept on it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._day: OccasionRow | None = None
        self._icon = Glyph("calendar", "rose_text", 16)
        self.when = EditableText(self.tr("Day"))
        self.when.kept.connect(self._keep_day)
        self.label = QuietLink("", "small", "text3", at_end=True)
        self.label.clicked.connect(lambda: self.menu().popup(desk.below(self.label)))
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 0, INSET - 4, 0)
        row.setSpacing(0)
        row.addWidget(self._icon)
        row.addWidget(self.when, 1)
        row.addWidget(self.label)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu_at)

    def show_day(self, day: OccasionRow) -> None:
        self._day = day
        self._icon.show_icon(*wording.OCCASION_ICONS[OccasionKind(day.kind)])
        self.when.set_text(say_partial_date(day.when))
        said = wording.say_occasion(day.kind, day.label)
        self.label.setText(said)
        self.label.setAccessibleName(self.tr("{label}, change what it is").format(label=said))

    def menu(self) -> QMenu:
        menu, day = QMenu(self), self._day
        if day is None:
            return menu
        for kind in OccasionKind:
            words = wording.say_occasion(kind, "")
            action = menu.addAction(words[:1].upper() + words[1:])
            action.setCheckable(True)
            action.setChecked(kind == day.kind)
            action.triggered.connect(lambda _=False, kind=kind: self._edit(kind=kind, label=""))
        words = self.tr("Your own word…")
        menu_act(menu, "pencil", words, lambda: ask_word(self, day.label, self._keep_label))
        menu.addSeparator()
        menu_act(menu, "minus", self.tr("Take away"), self._remove)
        return menu

    def _keep_day(self, words: str) -> None:
        if not words:
            self._remove()
        else:
            self._edit(when=read_partial_date(words))

    def _keep_label(self, label: str) -> None:
        self._edit(label=label)

    def _edit(self, **changed: object) -> None:
        if self._day is not None:
            self._desk.change(knowledge.edit_occasion, self._day.id, **changed)

    def _remove(self) -> None:
        if self._day is not None:
            self._desk.change(knowledge.remove_occasion, self._day.id)

    def _open_menu_at(self, place: QPoint) -> None:
        self.menu().popup(self.mapToGlobal(place))


class RhythmLine(QWidget):
    """About how often we would both be glad to be in touch."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rule: RhythmRule | None = None
        self.link = QuietLink("", "body", "text")
        self.link.clicked.connect(lambda: self.menu().popup(desk.below(self.link)))
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 0, INSET, 0)
        row.setSpacing(4)
        row.addWidget(Glyph("repeat", "text3", 16))
        row.addWidget(self.link, 1)
        row.addWidget(QuietWords(self.tr("rhythm")))

    def show_card(self, card: CardRow) -> None:
        self._rule = RhythmRule(*card.rhythm) if card.rhythm is not None else None
        said = self._say(self._rule)
        self.link.setText(said)
        self.link.setAccessibleName(self.tr("Rhythm: {rhythm}").format(rhythm=said))

    def menu(self) -> QMenu:
        menu = QMenu(self)
        for rule in (None, *RHYTHMS):
            action = menu.addAction(self._say(rule))
            action.setCheckable(True)
            action.setChecked(rule == self._rule)
            action.triggered.connect(lambda _=False, rule=rule: self._set(rule))
        return menu

    def _set(self, rule: RhythmRule | None) -> None:
        self._desk.change(rhythm.set_rhythm, rule, person_id=self._desk.person)

    def _say(self, rule: RhythmRule | None) -> str:
        if rule is None:
            return self.tr("As their circle’s")
        if rule.none_needed:
            return self.tr("None needed")
        return self.tr("About every {time}").format(time=say_every(rule.earliest, rule.unit))


class QuietWords(QuietLink):
    """Words at the end of a line that only say something."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "small", "text3", at_end=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def say_every(count: int, unit: str) -> str:
    """ "week", "two weeks", "half year", "year"."""
    tr = wording.tr
    if unit == Unit.MONTH and count in (6, 12):
        return tr("half year") if count == 6 else tr("year")
    one = {Unit.DAY: tr("day"), Unit.WEEK: tr("week"), Unit.MONTH: tr("month")}
    many = {Unit.DAY: tr("days"), Unit.WEEK: tr("weeks"), Unit.MONTH: tr("months")}
    if count == 1:
        return one.get(Unit(unit), tr("year"))
    words = {2: tr("two"), 3: tr("three"), 4: tr("four"), 5: tr("five"), 6: tr("six")}
    return f"{words.get(count, count)} {many.get(Unit(unit), tr('years'))}"
