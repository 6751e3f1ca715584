"""The ground of a week or a day: names, hours, the line of now, and where things land."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen

from desktop.domain.language import tr
from desktop.ui.calendar.chips import RADIUS
from desktop.ui.calendar.time_layout import TimeLayout
from desktop.ui.phrases import say_time, say_weekday
from desktop.ui.theme.edges import rule
from desktop.ui.theme.text import draw_line, lay_out, paint_block
from desktop.ui.theme.theme import theming

CORNER = 12


def frame_path(area: QRect) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(area), CORNER, CORNER)
    return path


def paint_grounds(painter: QPainter, grid: TimeLayout, whole: QRect) -> None:
    """Paper, and the quieter ground of a weekend."""
    theme = theming().current
    painter.fillRect(whole, theme.surface)
    if not grid.one_day:
        for day in grid.days:
            if day.weekday() >= 5:
                painter.fillRect(grid.column(day), theme.window)


def paint_hours(painter: QPainter, grid: TimeLayout, direction: Qt.LayoutDirection) -> None:
    """A line for each hour; its name beside it."""
    theme, fonts, area = theming().current, theming().fonts, grid.hours
    font = fonts.font("caption", QFont.Weight.Normal, tabular=True)
    height = round(fonts.line_height("caption"))
    lines = grid.mirrored(QRect(grid.gutter, 0, area.width() - grid.gutter, 1))
    for hour in range(1, 24):
        y = grid.y_of(hour * 60)
        if not area.top() - height < y < area.bottom() + height:
            continue
        rule(painter, QRect(lines.left(), y, lines.width(), 1), theme.line)
        if y - height // 2 >= area.top():
            name = grid.mirrored(QRect(0, y - height // 2, grid.gutter - 8, height))
            draw_line(painter, name, say_time(time(hour)), font, theme.text3, direction, "end")


def paint_head(
    painter: QPainter, grid: TimeLayout, today: date, direction: Qt.LayoutDirection
) -> None:
    """The names of a week's days, today's number on its disc."""
    for day in grid.days if not grid.one_day else ():
        _paint_day_name(painter, grid, day, day == today, direction)


def _paint_day_name(
    painter: QPainter, grid: TimeLayout, day: date, today: bool, direction: Qt.LayoutDirection
) -> None:
    theme, fonts, px = theming().current, theming().fonts, theming().fonts.scaled
    area = grid.column(day)
    line = QRect(area.left() + px(10), 0, area.width() - px(12), grid.head)
    line = _within(area, line, direction)
    font = fonts.font("small")
    bold = fonts.font("heading", QFont.Weight.DemiBold, tabular=True)
    digits = QFontMetrics(bold).horizontalAdvance(str(day.day))
    name = say_weekday(day.weekday())
    width = QFontMetrics(font).horizontalAdvance(name)
    if width + digits + px(22) > line.width():
        name = name[:1]
        width = QFontMetrics(font).horizontalAdvance(name)
    draw_line(painter, line, name, font, theme.text2, direction)
    number = QRect(line.left() + width + px(7), 0, digits + 2, grid.head)
    if today:
        disc = QRect(number.left() - 1, (grid.head - px(24)) // 2, digits + px(14), px(24))
        disc = _within(line, disc, direction)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent)
        painter.drawRoundedRect(QRectF(disc), px(12), px(12))
        draw_line(painter, disc, str(day.day), bold, theme.on_accent, place="middle")
    else:
        draw_line(painter, _within(line, number, direction), str(day.day), bold, theme.text)


def paint_lines(painter: QPainter, grid: TimeLayout, direction: Qt.LayoutDirection) -> None:
    """Between days, below the names, and the stronger one above the hours."""
    theme, fonts, whole = theming().current, theming().fonts, grid.band
    for day in grid.days:
        area = grid.column(day)
        start = area.left() if direction == Qt.LayoutDirection.LeftToRight else area.right()
        rule(painter, QRect(start, 0, 1, grid.hours.bottom() + 1), theme.line)
    if grid.head:
        rule(painter, QRect(0, grid.head - 1, whole.width(), 1), theme.line)
    rule(painter, QRect(0, grid.hours.top() - 2, whole.width(), 2), theme.line2)
    normal = QFont.Weight.Normal
    words = lay_out(tr("any time"), "caption", grid.gutter - 14, weight=normal)
    area = grid.mirrored(QRect(4, grid.band.top(), grid.gutter - 12, grid.band.height()))
    top = fonts.scaled(44) // 2 - words.height / 2 if grid.one_day else fonts.scaled(8)
    at_right = direction == Qt.LayoutDirection.LeftToRight
    paint_block(
        painter, QPointF(area.left(), area.top() + top), words, fonts.font("caption", normal),
        theme.text3, width=area.width(), right_to_left=at_right,
    )  # fmt: skip


def paint_now(
    painter: QPainter,
    grid: TimeLayout,
    today: date,
    minutes: int,
    reading: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> None:
    """A line over today's hours, and a dot where it begins."""
    area = grid.column(today)
    y = grid.y_of(minutes)
    if area.isEmpty() or not grid.hours.top() <= y <= grid.hours.bottom():
        return
    ember = theming().current.ember
    rule(painter, QRect(area.left(), y - 1, area.width(), 2), ember)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ember)
    begins = area.left() if reading == Qt.LayoutDirection.LeftToRight else area.right() + 1
    painter.drawEllipse(QPointF(begins, y), 4, 4)


def paint_landing_block(painter: QPainter, area: QRect) -> None:
    """Where something is let go among the hours."""
    theme = theming().current
    painter.setPen(QPen(theme.accent, 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(theme.landing)
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), RADIUS, RADIUS)


def paint_landing_band(painter: QPainter, area: QRect) -> None:
    """Where something is let go above them."""
    theme = theming().current
    painter.setPen(QPen(theme.accent, 2))
    painter.setBrush(theme.accent_soft)
    painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1))


def _within(line: QRect, area: QRect, direction: Qt.LayoutDirection) -> QRect:
    if direction == Qt.LayoutDirection.RightToLeft:
        area.moveLeft(line.left() + line.right() - area.right())
    return area
