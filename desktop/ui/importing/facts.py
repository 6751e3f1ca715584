"""What the files hold, in a few numbers with their words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.importing import ImportPlan
from desktop.ui.importing.deciding import Deciding
from desktop.ui.importing.wording import counted, say_newcomers, say_progress
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.empty_state import IconTile
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel


class Fact(NamedTuple):
    """``opens`` is for one that a click says more about."""

    icon: str
    tone: str
    first: str
    second: str
    opens: bool = False


class Facts(QWidget):
    """The facts in a row, or in several where there is little room."""

    unreadable_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(self, gap=36, line_gap=12)

    def show_facts(self, deciding: Deciding) -> None:
        self._row.clear()
        for fact in facts_of(deciding):
            widget: QWidget
            if fact.opens:
                widget = ClickRow(f"{fact.first}, {fact.second}")
                widget.clicked.connect(self.unreadable_wished)
            else:
                widget = QWidget()
            _fill(widget, fact)
            self._row.addWidget(widget)
        self.updateGeometry()


def facts_of(deciding: Deciding) -> Iterable[Fact]:
    """Those of them that there are."""
    plan = deciding.plan
    new = say_newcomers(plan)
    if new or not plan.matches:
        first = counted(new, _tr("One is new"), _tr("{count} new"))
        yield Fact("user-round-plus", "accent", first, _tr("resting in the address book"))
    if plan.matches:
        first = counted(
            len(plan.matches), _tr("One may be the same"), _tr("{count} may be the same")
        )
        left = len(deciding.open())
        yield Fact("copy", "honey", first, say_progress(len(plan.matches) - left, left))
    yield from _further(plan)


def _further(plan: ImportPlan) -> Iterable[Fact]:
    if plan.changed:
        first = counted(len(plan.changed), _tr("One came before"), _tr("{count} came before"))
        yield Fact("rotate-ccw", "plum", first, _tr("and say something new now"))
    if plan.groups:
        first = counted(len(plan.groups), _tr("One group"), _tr("{count} groups"))
        yield Fact("users-round", "accent", first, _tr("kept as circles"))
    if plan.photos:
        first = counted(plan.photos, _tr("One photo"), _tr("{count} photos"))
        yield Fact("image", "sky", first, _tr("kept beside each card"))
    if plan.unchanged:
        first = counted(plan.unchanged, _tr("One is here already"), _tr("{count} are here already"))
        yield Fact("check", "quiet", first, _tr("just as the file has them"))
    unread = len(plan.batch.unreadable)
    if unread:
        first = counted(unread, _tr("One could not be read"), _tr("{count} could not be read"))
        yield Fact("file-question", "quiet", first, _tr("see which lines, and why"), opens=True)


def _fill(widget: QWidget, fact: Fact) -> None:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(PlainLabel(fact.first, weight=QFont.Weight.DemiBold, wrap=False))
    words.addWidget(PlainLabel(fact.second, "small", "text2", wrap=False))
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(IconTile(fact.icon, fact.tone, 32), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addLayout(words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Importing", text)
