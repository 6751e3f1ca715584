"""What the files hold, in a few numbers with their words; most open what they count."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import counted, tr
from desktop.domain.sentences import capital
from desktop.ui.importing.deciding import Coming, Deciding
from desktop.ui.importing.preview_wording import say_found, say_stories
from desktop.ui.importing.wording import say_progress
from desktop.ui.theme.edges import framed
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.empty_state import IconTile
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel

NEW, SAME, CHANGED, GROUPS, FOUND = "new", "same", "changed", "groups", "found"
LEFT_OUT, UNREADABLE, FILES = "left_out", "unreadable", "files"
_REACH = 8


class Fact(NamedTuple):
    """``opens`` is the part of the page that says more about it, "" for none."""

    icon: str
    tone: str
    first: str
    second: str
    opens: str = ""


class Facts(QWidget):
    """The facts in a row, or in several where there is little room."""

    wished = Signal(str)  # the part that is to be shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = ""
        self._facts: tuple[Fact, ...] = ()
        self._row = FlowLayout(self, gap=28, line_gap=12)

    def show_facts(self, deciding: Deciding, coming: Coming) -> None:
        """Say these; the one the keyboard is on keeps it."""
        facts = tuple(facts_of(deciding, coming))
        if facts == self._facts:
            return
        focused = next((one.opens for one in self.tabs() if one.hasFocus()), "")
        self._facts = facts
        self._row.clear()
        for fact in facts:
            self._row.addWidget(self._made(fact))
        self._mark()
        self.updateGeometry()
        for tab in self.tabs():
            if focused and tab.opens == focused:
                tab.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_current(self, opens: str) -> None:
        """Mark whose part is shown."""
        self._current = opens
        self._mark()

    def opens(self) -> list[str]:
        """What can be shown."""
        return [fact.opens for fact in self._facts if fact.opens]

    def tabs(self) -> list[FactTab]:
        items = [self._row.itemAt(place) for place in range(self._row.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, FactTab)]

    def _made(self, fact: Fact) -> QWidget:
        if not fact.opens:
            widget = QWidget()
        else:
            widget = FactTab(fact)
            widget.clicked.connect(lambda: self.wished.emit(fact.opens))
            widget.stepped.connect(lambda step: self._step(fact.opens, step))
        _fill(widget, fact)
        return widget

    def _mark(self) -> None:
        for tab in self.tabs():
            tab.mark(tab.opens == self._current)

    def _step(self, opens: str, step: int) -> None:
        """On to the neighbour, as the arrow keys wish."""
        tabs = self.tabs()
        place = next(place for place, tab in enumerate(tabs) if tab.opens == opens) + step
        if 0 <= place < len(tabs):
            tabs[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.wished.emit(tabs[place].opens)


class FactTab(ClickRow):
    """A fact that opens a part of the page; the one that is open lies on a soft ground."""

    stepped = Signal(int)

    def __init__(self, fact: Fact) -> None:
        super().__init__(f"{fact.first}, {fact.second}")
        self.opens = fact.opens
        self._is_current = False

    def mark(self, current: bool) -> None:
        self._is_current = current
        self.setAccessibleDescription(tr("shown below") if current else "")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forward = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepped.emit(1 if event.key() == forward else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_current:
            super().paintEvent(event)
            return
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.accent_line)
        painter.setBrush(theme.surface)
        area = framed(painter, self.rect())
        painter.drawRoundedRect(area, _REACH, _REACH)


def facts_of(deciding: Deciding, coming: Coming) -> Iterable[Fact]:
    """Those of them that there are."""
    plan = deciding.plan
    if len(plan.new) > len(plan.matches):
        first = counted(deciding.newcomers, "One is new", "{count} new")
        yield Fact("user-round-plus", "accent", first, _where(deciding), NEW)
    if plan.matches:
        many = len(plan.matches)
        first = counted(many, "One may be the same", "{count} may be the same")
        left = len(deciding.open())
        yield Fact("copy", "honey", first, say_progress(many - left, left), SAME)
    yield from _further(deciding, coming)
    yield from _aside(deciding)


def _where(deciding: Deciding) -> str:
    """Where those who come in land."""
    if deciding.circle.strip():
        return tr("into the circle {name}").format(name=deciding.circle.strip())
    if deciding.tag.strip():
        return tr("with the tag {name}").format(name=deciding.tag.strip())
    return tr("resting in the address book")


def _further(deciding: Deciding, coming: Coming) -> Iterable[Fact]:
    plan = deciding.plan
    if plan.changed:
        first = counted(len(plan.changed), "One came before", "{count} came before")
        yield Fact("rotate-ccw", "plum", first, tr("and say something new now"), CHANGED)
    if plan.groups:
        become = counted(len(plan.groups), "becomes a circle", "become circles")
        first = capital(counted(len(plan.groups), "one group", "{count} groups"))
        yield Fact("users-round", "accent", first, become, GROUPS)
    if deciding.all_photos:
        photos = coming.photos if deciding.photos else deciding.all_photos
        first = counted(photos, "One photo", "{count} photos")
        kept = tr("kept beside each card") if deciding.photos else tr("stay out")
        yield Fact("image", "sky", first, kept)
    if plan.stories:
        yield Fact(
            "book-open", "accent", say_stories(plan.comes_with_them, most=2), tr("come with them")
        )
    if deciding.found_new:
        kept = tr("to look at afterwards") if deciding.found else tr("stay out")
        yield Fact("message-circle-heart", "rose", say_found(plan.found), kept, FOUND)
    if plan.unchanged:
        first = counted(plan.unchanged, "One is here already", "{count} are here already")
        yield Fact("check", "quiet", first, tr("just as the file has them"))


def _aside(deciding: Deciding) -> Iterable[Fact]:
    batch = deciding.plan.batch
    if batch.left_out:
        many = len(batch.left_out)
        first = counted(many, "One was left out", "{count} were left out")
        yield Fact("minus", "quiet", first, tr("on purpose; see why"), LEFT_OUT)
    if batch.unreadable:
        many = len(batch.unreadable)
        first = counted(many, "One could not be read", "{count} could not be read")
        yield Fact("file-question", "quiet", first, tr("see which lines, and why"), UNREADABLE)
    files = len(deciding.files)
    if files > 1:
        first = counted(files, "one file", "{count} files")
        yield Fact("file-up", "quiet", first, tr("what each of them told"), FILES)


def _fill(widget: QWidget, fact: Fact) -> None:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(PlainLabel(fact.first, weight=QFont.Weight.DemiBold, wrap=False))
    words.addWidget(PlainLabel(fact.second, "small", "text2", wrap=False))
    row = QHBoxLayout(widget)
    row.setContentsMargins(margins(6, 6, 12, 6))
    row.setSpacing(12)
    row.addWidget(IconTile(fact.icon, fact.tone, 32), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addLayout(words)
