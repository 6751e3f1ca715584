"""Whom to plan: people that can be dragged onto a day, and what the shapes mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.follow_ups import CalendarEntry, SideRow
from desktop.domain.language import tr
from desktop.domain.warmth import Warmth
from desktop.ui.calendar.chips import PLAIN, Look, paint_bar, paint_ground
from desktop.ui.calendar.request_rows import Requests
from desktop.ui.calendar.small_month import SmallMonth
from desktop.ui.phrases import say_ago, say_date, say_days
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.inputs import SearchInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.people_rows import PeopleRows
from desktop.ui.widgets.row_delegate import PersonRowDelegate
from desktop.ui.widgets.rows_model import RowsModel
from desktop.ui.widgets.surfaces import Surface
from desktop.ui.widgets.warmth import say_warmth

WIDTH = 240  # at 14 px text
INSET = 12  # by which rows reach out beyond the rest, at both sides
_ROW = 48


@dataclass(frozen=True, slots=True)
class SideLine:
    """A row as it is painted: with when they would be glad, in words."""

    id: int
    name: str
    second: str
    warmth: Warmth | None
    starred: bool = False


class SidePanel(QWidget):
    """``typed`` asks for other rows; ``plan_wished`` brings a person, by Enter or a
    double click, which is the same as a drag onto the current day. ``request_opened``
    brings a request to meet, ``request_wished`` says that there is one more."""

    typed = Signal(str)
    plan_wished = Signal(int)
    request_opened = Signal(object)  # CalendarEntry
    request_wished = Signal()

    def __init__(
        self,
        photo_of: Callable[[int], QPixmap | None],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.month = SmallMonth(today)
        self.requests = Requests(photo_of, _asking_line, INSET)
        self._title = PlainLabel("", "heading", wrap=False)
        self._hint = PlainLabel(tr("Those whose window opens soon come first."), "small",
                                "text3")  # fmt: skip
        self.search = SearchInput(tr("Find anyone"), tr("Anyone"))
        self._model: RowsModel[SideLine] = RowsModel(_spoken, self)
        self.people = PeopleToPlan(tr("Whom to plan"), _ROW)
        self.people.setModel(self._model)
        self.people.setItemDelegate(PersonRowDelegate(photo_of, self, height=_ROW))
        self._nobody = PlainLabel("", "small", "text3")
        words = tr("They asked to meet…")
        self.asked = Button(words, "message-circle-question-mark", "quiet", small=True)
        self.asked.setToolTip(tr("Somebody asks to meet: note it here (A)"))
        self.room = PlainLabel("", "small", "text2")
        self._room_card = _card(self.room)
        self.legend = Legend()
        self._lay_out()
        self.requests.opened.connect(self.request_opened)
        self.asked.clicked.connect(self.request_wished)
        self.search.textChanged.connect(self.typed)
        self.search.left_downwards.connect(self._go_down)
        self.people.opened.connect(lambda at: self.plan_wished.emit(self._model.row(at).id))
        self.show_view("month")
        theming().follow(self._restyle)

    def show_view(self, view: str) -> None:
        """Say where people can be dragged to in that view."""
        to_time = view in ("week", "day")
        words = tr("Drag someone onto a time") if to_time else ""
        self._title.setText(words or tr("Drag someone onto a day"))
        self._title.updateGeometry()
        self.month.setVisible(view == "day")
        self.legend.setVisible(view != "day")
        self._room_card.setVisible(view == "day")

    def show_people(self, rows: Sequence[SideRow], today: date) -> None:
        self._model.set_rows(
            [SideLine(row.id, row.name, side_words(row, today), row.warmth) for row in rows]
        )
        none_found = tr("Nobody is called so.")
        all_planned = tr("Nobody waits for a day here. That is enough.")
        self._nobody.setText(none_found if self.search.text().strip() else all_planned)
        self._nobody.setVisible(not rows)

    def show_requests(self, entries: Sequence[CalendarEntry], today: date) -> None:
        """Who asked to meet, above the others."""
        self.requests.show_requests(entries, today)

    def show_room(self, words: str) -> None:
        """What the plan will still bring on the day that is shown."""
        self.room.setText(words)

    def _go_down(self) -> None:
        if self._model.rowCount():
            self.people.setFocus(Qt.FocusReason.TabFocusReason)
            self.people.setCurrentIndex(self._model.index(0))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(_inset(self.month))
        column.addWidget(self.requests)
        for part, gap in ((self._title, 4), (self._hint, 10), (self.search, 8)):
            column.addLayout(_inset(part))
            column.addSpacing(gap)
        column.addLayout(_inset(self._nobody))
        column.addWidget(self.people, 1)
        column.addSpacing(6)
        column.addWidget(self.asked, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(10)
        column.addLayout(_inset(self.legend))
        column.addLayout(_inset(self._room_card))

    def _restyle(self) -> None:
        self.setFixedWidth(theming().fonts.scaled(WIDTH) + 2 * INSET)


class PeopleToPlan(PeopleRows):
    """People who can be dragged onto a day, one at a time."""

    def people_at(self, index: QModelIndex) -> list[int]:
        model = self.model()
        assert isinstance(model, RowsModel)
        return [model.row(index).id]


class Legend(QWidget):
    """What the shapes say: each with its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[Look, str], ...] = (
            (Look("accent_soft", "", "accent_text", bar="accent"),
             tr("Appointment, kept at its time")),
            (Look("surface", "accent_line", "accent_text", "pen-line"),
             tr("Follow-up, any time that day")),
            (Look("rose_soft", "", "rose_text", "cake-slice"), tr("In their lives")),
            (Look("plum_soft", "", "plum_text", "flower"), tr("A tender day")),
            (Look("honey_soft", "", "honey_text", "link-2"), tr("Open between you")),
            (Look("honey_soft", "honey", "honey_text", "message-circle-question-mark"),
             tr("They asked to meet")),
            (Look("sky_soft", "", "sky_text", "ticket"), tr("Gathering")),
        )  # fmt: skip
        self._title = tr("What the shapes say")
        self.setAccessibleName(f"{self._title}: " + "; ".join(words for _, words in self._rows))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        return QSize(px(WIDTH), px(24) * (len(self._rows) + 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, px = QPainter(self), theming().current, theming().fonts.scaled
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        direction = self.layoutDirection()
        font = theming().font("caption")
        head = QRectF(0, 0, self.width(), px(24))
        draw_line(painter, head, self._title, font, theme.text2, direction)
        for number, (look, words) in enumerate(self._rows, 1):
            top = number * px(24)
            shape = self._mirrored(QRectF(0, top + px(2), px(26), px(20)))
            paint_ground(painter, shape, look, PLAIN)
            if look.bar:
                paint_bar(painter, shape, look.bar, direction)
                draw_line(painter, shape, "10", font, theme.color(look.letters), place="middle")
            else:
                side = px(13)
                glyph = QRectF(0, 0, side, side)
                glyph.moveCenter(shape.center())
                paint_icon(painter, glyph, look.icon, theme.color(look.letters))
            area = self._mirrored(QRectF(px(35), top, self.width() - px(35), px(24)))
            draw_line(painter, area, words, theming().font("small"), theme.text2, direction)

    def _mirrored(self, area: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            area.moveLeft(self.width() - area.right())
        return area


def _inset(part: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(INSET, 0, INSET, 0)
    row.addWidget(part)
    return row


def _card(label: PlainLabel) -> Surface:
    card = Surface("sunken")
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 12, 14, 12)
    column.addWidget(label)
    return card


def side_words(row: SideRow, today: date) -> str:
    """When they would be glad: "around 22 March", "would be glad", "since August"."""
    if row.opens is None or row.closes is None:
        return say_ago(row.last_contact_on, today) if row.last_contact_on else ""
    if row.opens <= today <= row.closes:
        return tr("would be glad of a word")
    if row.closes < today:
        return say_ago(row.last_contact_on, today) if row.last_contact_on else tr("any day")
    if (row.closes - row.opens).days <= 14:
        return say_days(row.opens, row.closes)
    middle = row.opens + (row.closes - row.opens) // 2
    return tr("around {day}").format(day=say_date(middle, with_year=False))


def _asking_line(entry: CalendarEntry, second: str) -> SideLine:
    return SideLine(entry.person_id or 0, entry.name, second, None)


def _spoken(line: SideLine) -> str:
    warmth = say_warmth(line.warmth) if line.warmth is not None else ""
    return ", ".join(part for part in (line.name, warmth, line.second) if part)
