"""A month of days: chips in their cells, windows over them, one cell where things land."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QMargins, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle

from desktop.domain.rhythm.capacity import DayKind
from desktop.ui.calendar.chips import SpanPiece, paint_chip, paint_span
from desktop.ui.calendar.ground import Spot
from desktop.ui.calendar.load_words import kind_icon
from desktop.ui.calendar.month_ground import NAMES, MonthGround
from desktop.ui.calendar.more_words import paint_more
from desktop.ui.phrases import say_short_date, say_weekday
from desktop.ui.theme.edges import framed, rule
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming

_RADIUS = 12
_BEYOND = QMargins(6, 6, 6, 6)  # rings are painted so far outside of what they are around


class MonthView(MonthGround):
    """Paints it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spots, dirty = self.spots, event.rect()
        self._paint_names(painter)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self._frame()), _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(frame)
        targets = set(self._landing_days(self._landing)) if self._landing else set()
        for day in self.shown.days:
            if self.day_area(day).intersects(dirty):
                self._paint_cell(painter, day, is_target=day in targets)
        self._paint_lines(painter)
        painter.restore()
        painter.setPen(QPen(theming().current.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(framed(painter, self._frame()), _RADIUS,
                                _RADIUS)  # fmt: skip
        self._paint_targets(painter, targets)
        near = dirty.marginsAdded(_BEYOND)
        for spot in spots:
            if spot.area.intersects(near):
                self._paint_spot(painter, spot)
        for day, count in self._more.items():
            if self.day_area(day).intersects(near):
                self._paint_more(painter, day, count)
        self._paint_current(painter)

    def _paint_names(self, painter: QPainter) -> None:
        theme, fonts = theming().current, theming().fonts
        font = fonts.font("caption", QFont.Weight.DemiBold)
        for column in range(7):
            area = self._columns(0, column, column)
            area.setRect(area.left(), 0, area.width(), fonts.scaled(NAMES) - 2)
            name = say_weekday((self.shown.first_weekday + column) % 7)
            place = area.adjusted(9, 0, -9, 0)
            draw_line(painter, place, name, font, theme.text3, self.layoutDirection())

    def _paint_cell(self, painter: QPainter, day: date, *, is_target: bool) -> None:
        theme, px = theming().current, theming().fonts.scaled
        area = self.day_area(day)
        outside = (day.year, day.month) != (self.shown.anchor.year, self.shown.anchor.month)
        is_off = self.shown.capacity.kind(day) is DayKind.NONE
        quiet = outside or is_off or day.weekday() >= 5
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
        self._paint_kind(painter, day, line)
        if today:
            line = self._paint_disc(painter, line, words, font)
            draw_line(painter, line, words, font, colour, place="middle")
        else:
            draw_line(painter, line, words, font, colour, self.layoutDirection())

    def _paint_kind(self, painter: QPainter, day: date, line: QRect) -> None:
        """A faint mark at the end of the number's line, where a day is easy or off."""
        glyph = kind_icon(self.shown.capacity.kind(day))
        if glyph:
            side = theming().fonts.scaled(12)
            place = QRect(line.right() - side, line.center().y() - side // 2, side, side)
            place = QStyle.visualRect(self.layoutDirection(), line, place)
            paint_icon(painter, place, glyph, theming().current.text3)

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
            rule(painter, QRect(x, frame.top(), 1, frame.height()), theme.line)
        for row in range(1, self.weeks):
            y = frame.top() + frame.height() * row // self.weeks
            rule(painter, QRect(frame.left(), y, frame.width(), 1), theme.line)

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
        px, beside = theming().fonts.scaled, day in self._beside
        area = self._more_area(day).adjusted(0 if beside else px(7), 0, 0, 0)
        paint_more(painter, area, count, self.layoutDirection(), "end" if beside else "start")

    def _paint_current(self, painter: QPainter) -> None:
        if not self.is_current(self.day) or self.day_area(self.day).isEmpty():
            return
        painter.setPen(QPen(theming().current.focus, 2 if self.shows_keyboard else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        around = self.day_area(self.day).adjusted(1, 1, 0, 0)
        painter.drawRoundedRect(framed(painter, around), 8, 8)
