"""What stands in the place of Today while nobody is here yet."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.errors import KithError
from desktop.domain.language import tr
from desktop.half_written import HalfWritten
from desktop.ui.first_run.name_row import NameRow, labels
from desktop.ui.half_filled import HalfFilled
from desktop.ui.theme.icons import application_icon, paint_icon
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.empty_state import IconTile
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.surfaces import Hairline, Surface

_WIDTH = 580
_FIRST_ROWS = 3
_MOST_ROWS = 12
_KEY = "first run"  # of what is half typed here
_STACK_BELOW = 30  # em of the column; narrower, the two cards lie under each other


class FirstRun(QWidget):
    """``begun`` brings (name, why) of everybody named, when somebody is."""

    begun = Signal(object)  # list[tuple[str, str]]
    import_wished = Signal()
    samples_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[NameRow] = []
        self._half: HalfFilled | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.begin_button = Button(tr("Begin"), kind="primary")
        self.begin_button.clicked.connect(self.begin)
        self.more_button = Button(tr("One more name"), "plus", "quiet")
        self.more_button.clicked.connect(self.add_row)
        self._trouble = PlainLabel("", "small", "text2")
        self._trouble.hide()
        self._is_begun = False
        self._column = QWidget()
        self._others = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._other_cards: list[QWidget] = []
        self._arrange()
        for _ in range(_FIRST_ROWS):
            self._append_row()

    def remember(self, texts: HalfWritten) -> None:
        """Write down what is typed; what was typed before Kith ended stands here again."""
        left = texts.get(_KEY)
        typed = left.get("typed", {}) if isinstance(left, dict) else {}
        while len(self.rows) < _MOST_ROWS and any(
            label in typed for label in labels(len(self.rows) + 1)
        ):
            self._append_row()
        self._half = HalfFilled(self, texts)
        self._half.begin(_KEY)

    def forget(self) -> None:
        """They are kept."""
        if self._half is not None:
            self._half.end()

    def begin(self) -> None:
        """Tell who was named; without anybody, say that a name is needed."""
        people = [(row.name.text(), row.why.text()) for row in self.rows]
        people = [(name, why) for name, why in people if name.strip()]
        self._trouble.setText("" if people else tr("One name is enough to begin."))
        self._trouble.setVisible(not people)
        if not people:
            self.rows[0].name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._is_begun:
            self._is_begun = True  # a second Enter, before they are kept, names nobody twice
            self.begun.emit(people)

    def say_trouble(self, error: KithError) -> None:
        """They could not be kept: they still stand here, to be tried again."""
        self._is_begun = False
        self._trouble.setText(str(error))
        self._trouble.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever comes back, after an undo, begins anew."""
        self._is_begun = False
        super().hideEvent(event)

    def add_row(self) -> None:
        """One more row, with the keyboard on it."""
        if len(self.rows) < _MOST_ROWS:
            self._append_row()
        self.rows[-1].name.setFocus(Qt.FocusReason.TabFocusReason)
        self.more_button.setEnabled(len(self.rows) < _MOST_ROWS)

    def fit(self, width: int) -> None:
        """Take as much of that width as reads well."""
        column = min(theming().fonts.scaled(_WIDTH), max(0, width - 40))
        self._column.setFixedWidth(column)
        narrow = column < theming().fonts.em(_STACK_BELOW)
        directions = QBoxLayout.Direction
        self._others.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _append_row(self) -> None:
        row = NameRow(len(self.rows) + 1)
        row.finished.connect(lambda: self._go_on(row))
        self.rows.append(row)
        self._list.addWidget(row)
        row.show()
        self._lay_tab_order()

    def _lay_tab_order(self) -> None:
        """Tab comes by names and reasons as they stand, then by what is below them."""
        fields = [field for row in self.rows for field in (row.name, row.why)]
        below = (self.begin_button, self.more_button, *self._other_cards)
        for first, then in pairwise((*fields, *below)):
            QWidget.setTabOrder(first, then)

    def _go_on(self, row: NameRow) -> None:
        """Enter behind a sentence: the next row; on an empty row it begins."""
        if not row.name.text().strip():
            self.begin()
            return
        place = self.rows.index(row) + 1
        if place < len(self.rows):
            self.rows[place].name.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.add_row()

    def _arrange(self) -> None:
        content = QWidget()
        middle = QHBoxLayout(content)
        middle.setContentsMargins(20, 24, 20, 24)
        middle.addStretch(1)
        middle.addWidget(self._column)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollColumn(content))
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        self._add_head(column)
        column.addLayout(self._list)
        column.addSpacing(8)
        column.addWidget(self._trouble)
        column.addSpacing(10)
        column.addLayout(self._acts())
        column.addSpacing(28)
        column.addWidget(self._or())
        column.addSpacing(14)
        column.addLayout(self._other_ways())
        column.addSpacing(20)
        promise = tr("Everything stays on this computer. No account, nothing sent.")
        column.addWidget(_foot(promise))
        column.addStretch(1)

    def _add_head(self, column: QVBoxLayout) -> None:
        column.addWidget(_Sign())
        column.addSpacing(20)
        column.addWidget(PlainLabel(tr("Who would you like to be closer to?"), "display"))
        column.addSpacing(6)
        words = tr(
            "Three names are plenty. Add a sentence for each, in your own words: why this "
            "person, truly. You can change it any day."
        )
        column.addWidget(PlainLabel(words, "body", "text2"))
        column.addSpacing(24)

    def _acts(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.begin_button)
        line.addWidget(self.more_button)
        line.addStretch(1)
        return line

    def _or(self) -> QWidget:
        part = QWidget()
        line = QHBoxLayout(part)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(Hairline(), 1)
        line.addWidget(PlainLabel(tr("or"), "small", "text3", wrap=False))
        line.addWidget(Hairline(), 1)
        return part

    def _other_ways(self) -> QBoxLayout:
        book = OtherWay(
            "file-up",
            "accent",
            tr("Bring your address book"),
            tr("vCard, CSV, LinkedIn, Google"),
        )
        book.clicked.connect(self.import_wished)
        samples = OtherWay(
            "users-round",
            "honey",
            tr("Look around first"),
            tr("Sample people, gone in one step"),
        )
        samples.clicked.connect(self.samples_wished)
        self._others.setSpacing(12)
        self._others.addWidget(book, 1)
        self._others.addWidget(samples, 1)
        self._other_cards = [book, samples]
        return self._others


class OtherWay(ClickRow):
    """Another beginning: an icon, what it is, and a line about it."""

    def __init__(self, icon: str, tone: str, title: str, words: str) -> None:
        super().__init__(f"{title}. {words}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        ground = Surface("card", self)
        ground.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(ground)
        line = QHBoxLayout(ground)
        line.setContentsMargins(14, 14, 14, 14)
        line.setSpacing(14)
        line.addWidget(IconTile(icon, tone, 32), 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addStretch(1)
        column.addWidget(PlainLabel(title, weight=QFont.Weight.DemiBold))
        column.addWidget(PlainLabel(words, "small", "text3"))
        column.addStretch(1)
        line.addLayout(column, 1)


class _Sign(QWidget):
    """The application's own sign."""

    def __init__(self) -> None:
        super().__init__()
        theming().follow(self._restyle)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self.height()
        area = QRect(0, 0, side, side)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            area.moveRight(self.width() - 1)
        application_icon().paint(QPainter(self), area)

    def _restyle(self) -> None:
        self.setFixedHeight(theming().fonts.scaled(70))


class _Disk(QWidget):
    def __init__(self) -> None:
        super().__init__()
        theming().follow(self._restyle)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self.rect(), "hard-drive", theming().current.text3)

    def _restyle(self) -> None:
        side = theming().fonts.scaled(15)
        self.setFixedSize(side, side)
        self.update()


def _foot(words: str) -> QWidget:
    part = QWidget()
    line = QHBoxLayout(part)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(_Disk(), 0, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(PlainLabel(words, "small", "text3"), 1)
    return part
