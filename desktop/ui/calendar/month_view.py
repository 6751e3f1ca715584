"""A month of days: chips in their cells, windows over them, one cell where things land."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QWidget

from desktop.ui.calendar.carrying import Held
from desktop.ui.calendar.chips import SpanPiece, chip_height, paint_chip, paint_span
from desktop.ui.calendar.ground import Spot
from desktop.ui.calendar.month_layout import Piece, lay_out_week
from desktop.ui.calendar.surface import Surface
from desktop.ui.calendar.view import Landing, others_on
from desktop.ui.calendar.words import load_words, tr
from desktop.ui.phrases import say_short_date, say_span, say_weekday, say_whole_day
from desktop.ui.theme.text import Place, draw_line
from desktop.ui.theme.theme import theming

_NUMBER = 30  # height of the line with the day's number, at 14 px text
_NAMES = 28  # of the line with the weekdays
_EDGE = 6  # free beside the chips
_STEP = 24  # from one chip to the next
_MOST = 4
_RADIUS = 12


class MonthView(Surface):
    """Six weeks, or as many as the month touches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Month"), parent)
        self._more: dict[date, int] = {}
        self._beside: set[date] = set()  # days whose "2 more" is beside their number

    def minimumSizeHint(self) -> QSize:
        """So high that every cell has room for a chip; below that it is scrolled."""
        px = theming().fonts.scaled
        return QSize(px(300), px(_NAMES) + 6 * (px(_NUMBER) + chip_height() + 6))

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
        windows = [entry for entry in self.shown.entries if entry.kind == "window"]
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
        count = others_on(self.shown.entries, landing.day, carried)
        return f"{say_whole_day(landing.day)}. {load_words(count)}"

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

    def more_at(self, at: QPoint) -> date | None:
        return next((day for day in self._more if self._more_area(day).contains(at)), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spots = self.spots
        self._paint_names(painter)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self._frame()), _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(frame)
        targets = set(self._landing_days(self._landing)) if self._landing else set()
        for day in self.shown.days:
            self._paint_cell(painter, day, is_target=day in targets)
        self._paint_lines(painter)
        painter.restore()
        painter.setPen(QPen(theming().current.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self._frame()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS,
                                _RADIUS)  # fmt: skip
        self._paint_targets(painter, targets)
        for spot in spots:
            self._paint_spot(painter, spot)
        for day, count in self._more.items():
            self._paint_more(painter, day, count)
        self._paint_current(painter)

    # Where things are

    def _frame(self) -> QRect:
        return self.rect().adjusted(0, theming().fonts.scaled(_NAMES), 0, 0)

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
            beside = QRect(
                area.left() + taken, area.top() + px(5), area.width() - taken - 9, px(20)
            )
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

    # How they look

    def _paint_names(self, painter: QPainter) -> None:
        theme, fonts = theming().current, theming().fonts
        font = fonts.font("caption", QFont.Weight.DemiBold)
        for column in range(7):
            area = self._columns(0, column, column)
            area.setRect(area.left(), 0, area.width(), fonts.scaled(_NAMES) - 2)
            name = say_weekday((self.shown.first_weekday + column) % 7)
            place = area.adjusted(9, 0, -9, 0)
            draw_line(painter, place, name, font, theme.text3, self.layoutDirection())

    def _paint_cell(self, painter: QPainter, day: date, *, is_target: bool) -> None:
        theme, px = theming().current, theming().fonts.scaled
        area = self.day_area(day)
        outside = (day.year, day.month) != (self.shown.anchor.year, self.shown.anchor.month)
        quiet = outside or day.weekday() >= 5
        ground = theme.accent_soft if is_target else theme.window if quiet else theme.surface
        painter.fillRect(area, ground)
        line = QRect(area.left() + 9, area.top() + px(5), area.width() - 18, px(20))
        today = day == self.shown.today
        words = str(day.day)
        if day.day == 1:
            words = say_short_date(day)
        weight = QFont.Weight.DemiBold if today else QFont.Weight.Medium
        font = theming().font("caption", weight, tabular=True)
        font.setPointSizeF(font.pointSizeF() * 12.5 / 12)
        colour = theme.on_accent if today else theme.text3 if outside else theme.text2
        if today:
            line = self._paint_disc(painter, line, words, font)
            draw_line(painter, line, words, font, colour, place="middle")
        else:
            draw_line(painter, line, words, font, colour, self.layoutDirection())

    def _paint_disc(self, painter: QPainter, line: QRect, words: str, font: QFont) -> QRect:
        """Today's ground; returns it."""
        px = theming().fonts.scaled
        width = max(px(22), QFontMetrics(font).horizontalAdvance(words) + px(6))
        disc = QRect(line.left() - 3, line.center().y() - px(11) + 1, width, px(22))
        disc = QStyle.visualRect(self.layoutDirection(), line, disc)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theming().current.accent)
        painter.drawRoundedRect(QRectF(disc), px(11), px(11))
        return disc

    def _paint_lines(self, painter: QPainter) -> None:
        theme, frame = theming().current, self._frame()
        for column in range(1, 7):
            x = frame.left() + frame.width() * column // 7
            painter.fillRect(QRect(x, frame.top(), 1, frame.height()), theme.line)
        for row in range(1, self.weeks):
            y = frame.top() + frame.height() * row // self.weeks
            painter.fillRect(QRect(frame.left(), y, frame.width(), 1), theme.line)

    def _paint_targets(self, painter: QPainter, days: set[date]) -> None:
        """One outline in each week."""
        painter.setPen(QPen(theming().current.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for row in range(self.weeks):
            begin = self.shown.first + timedelta(days=7 * row)
            columns = [n for n in range(7) if begin + timedelta(days=n) in days]
            if columns:
                area = self._columns(row, columns[0], columns[-1])
                painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1))

    def _paint_spot(self, painter: QPainter, spot: Spot) -> None:
        entry, area = spot.entry, QRectF(spot.area)
        state = self.state_of(entry)
        if entry.kind == "window" and not entry.is_settled:
            piece = self._span_piece(spot)
            paint_span(painter, area, entry, piece, self.layoutDirection(), state)
        else:
            paint_chip(painter, area, entry, self.layoutDirection(), state)

    def _span_piece(self, spot: Spot) -> SpanPiece:
        entry = spot.entry
        row = (spot.day - self.shown.first).days // 7
        begin = self.shown.first + timedelta(days=7 * row)
        end = begin + timedelta(days=6)
        best = None
        if max(begin, entry.first) <= entry.day <= end:
            cell = self.day_area(entry.day)
            if self._mirrors():
                best = spot.area.right() - cell.right()
            else:
                best = cell.left() - spot.area.left()
        return SpanPiece(entry.first >= begin, entry.last <= end,
                         None if best is None else float(max(0, best)))  # fmt: skip

    def _paint_more(self, painter: QPainter, day: date, count: int) -> None:
        words = tr("{count} more").format(count=count)
        px, beside = theming().fonts.scaled, day in self._beside
        area = self._more_area(day).adjusted(0 if beside else px(7), 0, 0, 0)
        font, colour = theming().font("caption"), theming().current.text3
        place: Place = "end" if beside else "start"
        draw_line(painter, area, words, font, colour, self.layoutDirection(), place)

    def _paint_current(self, painter: QPainter) -> None:
        if not self.is_current(self.day) or self.day_area(self.day).isEmpty():
            return
        theme = theming().current
        pen = QPen(theme.focus, 2) if self.shows_keyboard else QPen(theme.accent_line, 1.5)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        area = QRectF(self.day_area(self.day)).adjusted(2, 2, -1, -1)
        painter.drawRoundedRect(area, 8, 8)
