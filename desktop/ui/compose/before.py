"""Before it goes: what there is to say of the letter. It asks, and never stands in the way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.compose.findings import Finding
from desktop.domain.language import tr
from desktop.ui.compose.finding_words import Worded, word
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Hairline
from desktop.ui.widgets.text_link import TextLink


class BeforeItGoes(QWidget):
    """``wished`` brings a finding to be looked at in the text, ``dismissed`` its key."""

    wished = Signal(object)  # Finding
    dismissed = Signal(str)
    all_wished = Signal()  # also those that were put aside
    preferences_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self.rows: list[FindingRow] = []
        self._quiet = PlainLabel(tr("Once there are words, they are looked over here."),
                                 "small", "text3")  # fmt: skip
        self.again = TextLink(tr("Show what I put aside"))
        self.preferences = TextLink(tr("What is looked at"))
        self.again.clicked.connect(self.all_wished)
        self.preferences.clicked.connect(self.preferences_wished)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(_head())
        self._column.addSpacing(4)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._column.addLayout(self._list)
        self._column.addWidget(self._quiet)
        links = QWidget()
        row = EndsLayout(links)
        row.addWidget(self.again)
        row.addWidget(self.preferences)
        self._column.addWidget(links)

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self._findings

    def show_findings(
        self, findings: Sequence[Finding], called: str, pronouns: str, *, has_text: bool
    ) -> None:
        """The same ones stay as they are, so that nothing jumps while one types."""
        self._quiet.setVisible(not findings and not has_text)
        if tuple(findings) == self._findings:
            return
        self._findings = tuple(findings)
        empty(self._list)
        self.rows = []
        for number, finding in enumerate(findings):
            if number:
                self._list.addWidget(Hairline())
            row = FindingRow(finding, word(finding, called, pronouns))
            row.clicked.connect(lambda one=finding: self.wished.emit(one))
            row.dismissed.connect(self.dismissed)
            self._list.addWidget(row)
            self.rows.append(row)
            row.show()

    def show_put_aside(self, some: bool) -> None:
        self.again.setVisible(some)

    def row_of(self, finding: Finding) -> FindingRow | None:
        return next((row for row in self.rows if row.finding == finding), None)


class FindingRow(ClickRow):
    """What was found, and why; an ask can be put aside by its cross, or Delete."""

    dismissed = Signal(str)

    def __init__(self, finding: Finding, worded: Worded) -> None:
        super().__init__(f"{worded.title}. {worded.explanation}".strip(". "))
        self.finding = finding
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(10)
        tone = "accent" if finding.good else "honey_text"
        row.addWidget(_Mark(worded.icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(worded.title, weight=QFont.Weight.Medium))
        if worded.explanation:
            words.addWidget(PlainLabel(worded.explanation, "small", "text2"))
        row.addLayout(words, 1)
        if not finding.good:
            row.addWidget(self._cross(worded.title), 0, Qt.AlignmentFlag.AlignTop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        away = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if event.key() in away and not self.finding.good:
            self.dismissed.emit(self.finding.key)
        else:
            super().keyPressEvent(event)

    def _cross(self, title: str) -> IconButton:
        self.cross = IconButton("x", tr("Put aside: {title}").format(title=title), size=24)
        self.cross.setToolTip(tr("Put it aside for this letter (Delete)"))
        self.cross.clicked.connect(lambda: self.dismissed.emit(self.finding.key))
        return self.cross


class _Mark(QWidget):
    """The icon, in the middle of the first line beside it."""

    def __init__(self, icon: str, tone: str) -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def sizeHint(self) -> QSize:
        fonts = theming().fonts
        return QSize(fonts.scaled(16), round(fonts.line_height("body")))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = theming().fonts.scaled(16)
        area = QRect(0, (self.height() - side) // 2, side, side)
        paint_icon(QPainter(self), area, self._icon, theming().current.color(self._tone))


def _head() -> QWidget:
    head = QWidget()
    ends = EndsLayout(head)
    ends.addWidget(PlainLabel(tr("Before it goes"), "heading", wrap=False))
    ends.addWidget(
        PlainLabel(
            tr("only on this computer"), "caption", "text3", weight=QFont.Weight.Normal, wrap=False
        )
    )
    return head
