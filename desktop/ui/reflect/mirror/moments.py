"""The moments behind a sentence, listed: each leads to its very entry."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.reflect.mirror import Named
from desktop.domain.reflect.moments import Moment, MomentTable
from desktop.domain.vocabulary import InteractionKind
from desktop.ui.people.wording.talks import say_kind
from desktop.ui.phrases import say_month_near
from desktop.ui.reflect.mirror.names import Opens, capital
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel
from desktop.ui.widgets.popover import Popover

_INSET = 8  # of the words, where the row's ground reaches out
_MOST = 8  # rows; what lies farther back is on the card


class MomentList(QWidget):
    """``chosen`` brings a Moment, ``person_chosen`` somebody of whom there is none."""

    chosen = Signal(object)
    person_chosen = Signal(int)

    def __init__(self, opens: Opens, today: date) -> None:
        super().__init__()
        self.rows: list[ClickRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        heading = PlainLabel(tr("The moments"), "heading")
        heading.setContentsMargins(margins(_INSET, 0, 0, 4))
        column.addWidget(heading)
        found = opens.moments()
        for person, moment in found[:_MOST]:
            row = _row(person, moment, today, names=len(opens.people) > 1)
            row.clicked.connect(lambda person=person, moment=moment: self._choose(person, moment))
            self.rows.append(row)
            column.addWidget(row)
        if len(found) > _MOST:
            rest = PlainLabel(tr("And more, on their cards."), "small", "text2")
            rest.setContentsMargins(margins(_INSET, 4, 0, 0))
            column.addWidget(rest)

    def _choose(self, person: Named, moment: Moment | None) -> None:
        if moment is None:
            self.person_chosen.emit(person.person_id)
        else:
            self.chosen.emit(moment)


def open_list(content: MomentList, page: QWidget, beside: QRect) -> Popover:
    """The list beside a link (in the page's coordinates), with the keyboard on its first."""
    popover = Popover(content, page, width=320, padding=(12, 16))
    content.chosen.connect(popover.skip)
    content.person_chosen.connect(popover.skip)
    popover.closed.connect(popover.deleteLater)
    popover.open_at(beside, ("below", "above", "right", "left"), content.rows[0])
    return popover


def say_moment(moment: Moment, today: date) -> str:
    """ "A walk, on Sat 28 February"."""
    when = say_month_near(moment.day, today)
    if moment.table is MomentTable.INTERACTION and moment.kind in set(InteractionKind):
        return tr("{what}, {when}").format(what=say_kind(moment.kind), when=when)
    return capital(when)


def _row(person: Named, moment: Moment | None, today: date, *, names: bool) -> ClickRow:
    """One line of the list, with the name where there are several."""
    what = say_moment(moment, today) if moment else tr("Open the card")
    row = ClickRow(f"{person.name}. {what}")
    line = QHBoxLayout(row)
    line.setContentsMargins(_INSET, 6, _INSET, 6)
    line.setSpacing(8)
    if names:
        line.addWidget(PlainLabel(person.called, wrap=False))
    line.addWidget(ElidedLabel(what, "body" if not names else "small", "text2"), 1)
    return row
