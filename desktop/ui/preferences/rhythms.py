"""Rhythms: how often, for each circle, where a person has none of their own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.language import tr
from desktop.domain.rhythm.circles import CircleRhythm
from desktop.domain.rhythm.rules import DEFAULT_RULE, NO_RHYTHM, RhythmRule
from desktop.domain.rhythm_words import read_rule
from desktop.domain.vocabulary import Unit
from desktop.services.rhythm.circles import of_circles
from desktop.services.rhythm.setting import set_rhythm
from desktop.ui.people.ask import ask_line
from desktop.ui.people.wording.rhythm import say_rhythm
from desktop.ui.preferences.desk import Desk
from desktop.ui.preferences.rows import CheckRow, Group, Row
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.select import Select

_OFFERED = (
    RhythmRule(1, 1, Unit.WEEK), RhythmRule(2, 2, Unit.WEEK), RhythmRule(2, 3, Unit.WEEK),
    RhythmRule(4, 6, Unit.WEEK), RhythmRule(6, 8, Unit.WEEK), RhythmRule(3, 3, Unit.MONTH),
    RhythmRule(5, 7, Unit.MONTH), RhythmRule(1, 1, Unit.YEAR), NO_RHYTHM,
)  # fmt: skip
_USUAL, _OWN = "usual", "own"
_WIDTH = 222


class RhythmsGroup(Group):
    def __init__(self, desk: Desk) -> None:
        hint = tr("Where a person has none of their own.")
        super().__init__(tr("Rhythms"), hint)
        self._desk = desk
        self._shown: list[CircleRhythm] = []
        self.circles: list[CircleRow] = []
        self.add(self._everyone_else())
        self.add(self._offer())

    def refresh(self) -> None:
        self._desk.runner.query(of_circles, then=self._show, key="preferences-rhythms", owner=self)

    def _show(self, found: list[CircleRhythm]) -> None:
        if [row.id for row in found] == [row.id for row in self._shown]:
            for row, circle in zip(self.circles, found, strict=True):
                row.show_circle(circle)
        else:
            self._build(found)
        self._shown = found

    def _build(self, found: list[CircleRhythm]) -> None:
        for row in self.circles:
            self.take(row)
        self.circles = [CircleRow(self._desk, circle) for circle in found]
        for place, row in enumerate(self.circles):
            self.add(row, place)

    def _everyone_else(self) -> Row:
        usual = PlainLabel(_say(DEFAULT_RULE), "body", "text2")
        return Row(tr("Everyone else in practice"), usual)

    def _offer(self) -> Row:
        row = CheckRow(
            tr("Offer the rhythm we really live"),
            self._desk.values.offer_rhythm,
            hint=tr("After several contacts, and only once"),
        )
        row.box.toggled.connect(lambda on: self._desk.keep("offer_rhythm", on))
        return row


class CircleRow(Row):
    """A circle and its rhythm, in words."""

    def __init__(self, desk: Desk, circle: CircleRhythm) -> None:
        self.choice = Select(tr("Rhythm of {circle}").format(circle=circle.name), _WIDTH)
        super().__init__(circle.name, self.choice)
        self._desk, self._circle = desk, circle
        self._rules: dict[str, RhythmRule | None] = {}
        self.body.insertWidget(0, Dot(circle.colour))
        self.choice.chosen.connect(self._take)
        self.show_circle(circle)

    def show_circle(self, circle: CircleRhythm) -> None:
        self._circle = circle
        offered = list(_OFFERED)
        if circle.rule is not None and not circle.rule.none_needed and circle.rule not in offered:
            offered.insert(0, circle.rule)
        self._rules = {_say(rule): rule for rule in offered} | {_USUAL: None}
        self.choice.clear()
        for words in self._rules:
            self.choice.add(words, tr("As usual") if words == _USUAL else words)
        self.choice.add(_OWN, tr("Your own…"))
        self._show_chosen()

    def _show_chosen(self) -> None:
        rule = self._circle.rule
        self.choice.choose(_USUAL if rule is None else _say(rule))

    def _take(self, words: str) -> None:
        if words != _OWN:
            self._set(self._rules[words])
            return
        self._show_chosen()
        question, example = tr("How often?"), tr("every 5 to 7 weeks")
        runner, about = self._desk.runner, f"rhythm/circle/{self._circle.id}"
        ask_line(runner, about, self.choice, question, example, self._read)

    def _read(self, typed: str) -> None:
        rule = read_rule(typed)
        if rule is None:
            told = tr("Say it like “every 5 weeks” or “2 to 3 months”.")
            self._desk.failed.emit(told)
        else:
            self._set(rule)

    def _set(self, rule: RhythmRule | None) -> None:
        self._desk.runner.change(
            set_rhythm, rule, circle_id=self._circle.id, failed=self._desk.tell
        )


class Dot(QWidget):
    """The ring in a circle's colour, as in the sidebar."""

    def __init__(self, colour: int) -> None:
        super().__init__()
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = theming().fonts.scaled(10)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pair = theme.monograms[self._colour % len(theme.monograms)]
        painter.setPen(QPen(pair.letters, theming().fonts.scaled(8) / 4))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))


def _say(rule: RhythmRule) -> str:
    return say_rhythm((rule.earliest, rule.latest, str(rule.unit), rule.none_needed))
