"""Where things are in a month: its cells, chips, windows, and what the keys walk over."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QStyle, QWidget

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.language import tr
from desktop.ui.calendar.carrying import Held
from desktop.ui.calendar.chips import chip_height
from desktop.ui.calendar.ground import Spot
from desktop.ui.calendar.load_words import kind_icon, landing_words
from desktop.ui.calendar.month_edges import REACH, WindowEdge
from desktop.ui.calendar.month_layout import Piece, lay_out_week
from desktop.ui.calendar.surface import Surface
from desktop.ui.calendar.view import Landing, key_of
from desktop.ui.phrases import say_span
from desktop.ui.theme.theme import theming

_NUMBER = 30  # height of the line with the day's number, at 14 px text
NAMES = 28  # of the line with the weekdays
_EDGE = 6  # free beside the chips
_STEP = 24  # from one chip to the next
_MOST = 4
_RADIUS = 12


class MonthGround(Surface):
    """Six weeks, or as many as the month touches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Month"), parent)
        self._more: dict[date, int] = {}
        self._beside: set[date] = set()  # days whose "2 more" is beside their number
        self._edge: WindowEdge | None = None

    def minimumSizeHint(self) -> QSize:
        """So high that every cell has room for a chip; below that it is scrolled."""
        px = theming().fonts.scaled
        return QSize(px(300), px(NAMES) + 6 * (px(_NUMBER) + chip_height() + 6))

    @property
    def weeks(self) -> int:
        return ((self.shown.last - self.shown.first).days + 1) // 7

    def day_area(self, day: date) -> QRect:
        if not self.shown.first <= day <= self.shown.last:
            return QRect()
        row, column = divmod((day - self.shown.first).days, 7)
        return self._columns(row, column, column)

    def lay_out(self) -> list[Spot]:
        """Chips below the number, windows over the whole width of their days."""
        spots: list[Spot] = []
        self._more, self._beside = {}, set()
        windows = [self._as_drawn(one) for one in self._windows]
        for row in range(self.weeks):
            begin = self.shown.first + timedelta(days=7 * row)
            week = lay_out_week(begin, windows, self._by_day, self._places())
            for piece in week.pieces:
                day = begin + timedelta(days=piece.first)
                spots.append(Spot(self._piece_area(row, piece), piece.entry, day))
            for column, count in week.more.items():
                day = begin + timedelta(days=column)
                self._more[day] = count
                if column in week.beside:
                    self._beside.add(day)
        return spots

    def landing_at(self, at: QPoint, held: Held | None) -> Landing | None:
        frame = self._frame()
        if not frame.contains(at):
            return None
        column = (at.x() - frame.left()) * 7 // frame.width()
        if self._mirrors():
            column = 6 - column
        row = (at.y() - frame.top()) * self.weeks // frame.height()
        return Landing(self.shown.first + timedelta(days=7 * row + column))

    def tip_words(self, landing: Landing) -> str:
        carried = self._carried
        if carried is not None and carried.kind == "window":
            days = self._landing_days(landing)
            return tr("Any day {span}.").format(span=say_span(days[0], days[-1], self.shown.today))
        return landing_words(self.shown, landing.day, carried)

    def step(self, event: QKeyEvent) -> int | None:
        onwards = -1 if self._mirrors() else 1
        in_week = (self.day - self.shown.first).days % 7
        return {
            Qt.Key.Key_Right: onwards,
            Qt.Key.Key_Left: -onwards,
            Qt.Key.Key_Down: 7,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Home: -in_week,
            Qt.Key.Key_End: 6 - in_week,
        }.get(Qt.Key(event.key()))

    # The ends of a window

    def special(self, event: QKeyEvent) -> bool:
        """Alt with Shift and an arrow make a window a day longer or shorter."""
        if event.key() == Qt.Key.Key_Escape and self._edge is not None:
            self._let_go_of_edge()
            return True
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
        entry, days = self.entry(), self.step(event)
        if held != alt | shift or days not in (1, -1) or not _can_be_drawn(entry):
            return False
        assert entry is not None
        edge = WindowEdge(entry, entry.first, entry.last, by_begin=False)
        edge.draw_to(entry.last + timedelta(days=days))
        self._wish(edge)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._shown is not None:
            self._edge = self._edge_at(event.position().toPoint())
            if self._edge is not None:
                self._pressed = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._edge is None:
            super().mouseMoveEvent(event)
            on_edge = self._shown is not None and self._edge_at(at) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if on_edge else Qt.CursorShape.ArrowCursor)
            return
        landing = self.landing_at(at, None)
        if landing is not None:
            self._edge.draw_to(landing.day)
        span = say_span(self._edge.first, self._edge.last, self.shown.today)
        self._tip.say(tr("Any day {span}.").format(span=span), at)
        self.lay_out_again()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        edge = self._edge
        self._let_go_of_edge()
        if edge is not None:
            self._wish(edge)

    def _wish(self, edge: WindowEdge) -> None:
        if edge.is_other:
            area = self.place_of(key_of(edge.entry), edge.entry.day)
            self.window_wished.emit(edge.entry, edge.first, edge.last, area)

    def _edge_at(self, at: QPoint) -> WindowEdge | None:
        """The end of a window that is there, if it can be drawn."""
        spot = self.spot_at(at)
        if spot is None or not _can_be_drawn(spot.entry):
            return None
        entry, reach = spot.entry, min(theming().fonts.scaled(REACH), spot.area.width() // 3)
        begins, ends = self._ends_of(spot)
        from_left, from_right = at.x() - spot.area.left(), spot.area.right() - at.x()
        to_begin, to_end = (from_right, from_left) if self._mirrors() else (from_left, from_right)
        by_begin = begins and to_begin <= reach
        if not by_begin and not (ends and to_end <= reach):
            return None
        return WindowEdge(entry, entry.first, entry.last, by_begin=by_begin)

    def _ends_of(self, spot: Spot) -> tuple[bool, bool]:
        """Whether the window begins and whether it ends in this piece's week."""
        row = (spot.day - self.shown.first).days // 7
        begin = self.shown.first + timedelta(days=7 * row)
        return spot.entry.first >= begin, spot.entry.last <= begin + timedelta(days=6)

    def _let_go_of_edge(self) -> None:
        if self._edge is not None:
            self._edge = None
            self._tip.hide()
            self.lay_out_again()

    def _as_drawn(self, entry: CalendarEntry) -> CalendarEntry:
        """While its end is drawn, a window is shown as it would be."""
        edge = self._edge
        return edge.drawn if edge is not None and key_of(edge.entry) == key_of(entry) else entry

    # What is there

    def spot_at(self, at: QPoint) -> Spot | None:
        """A chip is met a little above and below itself too, up to the next one."""
        around = QMargins(0, 1, 0, theming().fonts.scaled(_STEP) - chip_height() - 1)
        near = (spot for spot in self.spots if spot.area.marginsAdded(around).contains(at))
        return super().spot_at(at) or next(near, None)

    def more_at(self, at: QPoint) -> date | None:
        return next((day for day in self._more if self._more_area(day).contains(at)), None)

    # Where things are

    def _frame(self) -> QRect:
        return self.rect().adjusted(0, theming().fonts.scaled(NAMES), 0, 0)

    def _columns(self, row: int, first: int, last: int) -> QRect:
        """The cells of a week from the first to the last column."""
        frame = self._frame()
        left = frame.left() + frame.width() * first // 7
        right = frame.left() + frame.width() * (last + 1) // 7
        top = frame.top() + frame.height() * row // self.weeks
        bottom = frame.top() + frame.height() * (row + 1) // self.weeks
        area = QRect(left, top, right - left, bottom - top)
        return QStyle.visualRect(self.layoutDirection(), frame, area)

    def _places(self) -> int:
        """How many chips a cell has room for."""
        px = theming().fonts.scaled
        room = self._frame().height() // self.weeks - px(_NUMBER) - 2
        return max(1, min(_MOST, (room + px(_STEP) - chip_height()) // px(_STEP)))

    def _piece_area(self, row: int, piece: Piece) -> QRect:
        px, entry = theming().fonts.scaled, piece.entry
        area = self._columns(row, piece.first, piece.last)
        top = area.top() + px(_NUMBER) + piece.lane * px(_STEP)
        begin = self.shown.first + timedelta(days=7 * row)
        at_start = at_end = _EDGE
        if entry.kind == "window":
            at_start = _EDGE if entry.first >= begin else 0
            at_end = _EDGE if entry.last <= begin + timedelta(days=6) else 0
        if self._mirrors():
            at_start, at_end = at_end, at_start
        height = chip_height() - (2 if entry.kind == "window" else 0)
        width = area.width() - at_start - at_end
        return QRect(area.left() + at_start, top, width, height)

    def _more_area(self, day: date) -> QRect:
        px, area = theming().fonts.scaled, self.day_area(day)
        if day in self._beside:
            taken = px(30)
            at_end = 9 + (px(16) if kind_icon(self.shown.capacity.kind(day)) else 0)
            width = area.width() - taken - at_end
            beside = QRect(area.left() + taken, area.top() + px(5), width, px(20))
            return QStyle.visualRect(self.layoutDirection(), area, beside)
        top = area.top() + px(_NUMBER) + (self._places() - 1) * px(_STEP)
        return QRect(area.left() + _EDGE, top, area.width() - 2 * _EDGE, chip_height())

    def _landing_days(self, landing: Landing) -> list[date]:
        """All days that the carried entry would lie on."""
        carried = self._carried
        if carried is None or carried.kind != "window":
            return [landing.day]
        return [landing.day + timedelta(days=n)
                for n in range((carried.last - carried.first).days + 1)]  # fmt: skip

    def _mirrors(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _can_be_drawn(entry: CalendarEntry | None) -> bool:
    return entry is not None and entry.kind == "window" and not entry.is_settled
