"""Beside the card: with whom, what this keeps, whether it was confided, a sign to go on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.debrief import Debrief, DebriefView, sign_seen
from desktop.domain.language import tr
from desktop.ui.debrief.keeps import Keep, say_more, say_talk
from desktop.ui.debrief.talk_choices import TalkChoices
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.empty_state import IconTile
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.photos import photo_of
from desktop.ui.widgets.surfaces import Hairline, Surface


class DebriefSide(QWidget):
    """Follows what is written; ``changed`` when something was set right here."""

    changed = Signal()

    def __init__(
        self, view: DebriefView, debrief: Debrief, today: Callable[[], date], *, stays: bool
    ) -> None:
        """``stays`` says that the sign to go on was seen and left for another time."""
        super().__init__()
        self._view, self._debrief, self._today = view, debrief, today
        self.stays = stays
        self._shown: object = None
        self._rows = QWidget()
        self.choices = TalkChoices(view, debrief, today)
        self.choices.hide()
        self.choices.changed.connect(self.changed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._lay_out()
        self.follow()

    def follow(self) -> None:
        """Say anew what would be kept."""
        view, debrief, today = self._view, self._debrief, self._today()
        talk, more = say_talk(view, debrief, today), say_more(view, debrief, today)
        if (talk, more) != self._shown:
            self._shown = (talk, more)
            self._show_rows(talk, more)
        seen = sign_seen(view, debrief)
        self._sign.setVisible(seen is not None and not self.stays)
        if seen is not None:
            self._sign_title.setText(seen.sign)
            self.move_on.setText(tr("Move to {stage}").format(stage=seen.name))
            self.move_on.set_icon(seen.icon or "signpost")
            self.move_on.setChecked(debrief.moves_on)

    def _lay_out(self) -> None:
        column = self._column
        for person in self._view.people:
            column.addWidget(_head(person.id, person.name, person.photo, person.stage))
            column.addSpacing(8)
        column.addSpacing(14)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("What this keeps"), weight=QFont.Weight.DemiBold), 1)
        self.pencil = IconButton("pencil", tr("Set right what it was"), size=24)
        self.pencil.clicked.connect(self._turn_choices)
        head.addWidget(self.pencil)
        column.addLayout(head)
        column.addSpacing(4)
        column.addWidget(self._rows)
        column.addWidget(self.choices)
        column.addSpacing(16)
        self._add_confided()
        column.addStretch(1)
        column.addSpacing(24)
        self._sign = self._make_sign()
        column.addWidget(self._sign)

    def _show_rows(self, talk: Keep, more: list[Keep]) -> None:
        old, self._rows = self._rows, QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, keep in enumerate((talk, *more)):
            if place:
                column.addWidget(Hairline())
            column.addWidget(_kept(keep))
        self._column.replaceWidget(old, self._rows)
        self._rows.show()
        old.hide()
        old.deleteLater()

    def _turn_choices(self) -> None:
        self.choices.setVisible(not self.choices.isVisible())
        if self.choices.isVisible():
            self.choices.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_confided(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        self.confided = CheckBox(tr("This was confided"), flush=True)
        self.confided.setChecked(self._debrief.confided)
        self.confided.toggled.connect(self._confide)
        row.addWidget(self.confided, 1)
        row.addWidget(IconMark("lock", "text3", 14))
        self._column.addLayout(row)
        below = QHBoxLayout()
        below.addSpacing(24)
        words = tr("Left out of print and of every suggestion.")
        below.addWidget(PlainLabel(words, "small", "text3"), 1)
        self._column.addLayout(below)

    def _confide(self, on: bool) -> None:
        self._debrief.confided = on
        self.changed.emit()

    def _make_sign(self) -> Surface:
        panel = Surface("sunken")
        column = QVBoxLayout(panel)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(4)
        self._sign_title = PlainLabel("", weight=QFont.Weight.DemiBold)
        column.addWidget(self._sign_title)
        words = tr("That may be the sign to go on. It may also wait.")
        column.addWidget(PlainLabel(words, "small", "text2"))
        column.addSpacing(4)
        line = QWidget()
        row = FlowLayout(line, gap=4, line_gap=4)
        self.stay = Button(tr("Stay here"), "", "quiet", small=True)
        self.stay.clicked.connect(self._stay)
        self.move_on = Button("", "signpost", small=True)
        self.move_on.setCheckable(True)
        self.move_on.toggled.connect(self._move)
        row.addWidget(self.stay)
        row.addWidget(self.move_on)
        column.addWidget(line)
        return panel

    def _stay(self) -> None:
        self.stays, self._debrief.moves_on = True, False
        self.changed.emit()

    def _move(self, on: bool) -> None:
        if self._debrief.moves_on != on:
            self._debrief.moves_on = on
            self.changed.emit()


def _head(person_id: int, name: str, photo: bytes | None, stage: object) -> QWidget:
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    face = Avatar(40)
    face.show_person(person_id, name, photo_of(photo))
    row.addWidget(face)
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(PlainLabel(name, "heading"))
    icon, stage_name = getattr(stage, "icon", ""), getattr(stage, "name", "")
    if stage_name:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(IconMark(icon or "signpost", "text3", 14))
        line.addWidget(PlainLabel(stage_name, "small", "text3"), 1)
        column.addLayout(line)
    row.addLayout(column, 1)
    return head


def _kept(keep: Keep) -> QWidget:
    part = QWidget()
    part.setAccessibleName(f"{keep.title}. {keep.second}" if keep.second else keep.title)
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 8, 0, 8)
    row.setSpacing(12)
    row.addWidget(IconTile(keep.icon, keep.tone, 28), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(PlainLabel(keep.title, weight=QFont.Weight.Medium))
    if keep.second:
        column.addWidget(PlainLabel(keep.second, "small", "text3", most_lines=3))
    row.addLayout(column, 1)
    return part
