"""The coming days one below the other: each with what stands on it, or that nothing does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.language import tr
from desktop.domain.sentences import capital
from desktop.ui.calendar.blocks import why_words
from desktop.ui.calendar.carrying import Held
from desktop.ui.calendar.chips import icon_of, look_of, mirrored, paint_left_place
from desktop.ui.calendar.ground import Spot
from desktop.ui.calendar.load_words import landing_words
from desktop.ui.calendar.row_acts import RowActs
from desktop.ui.calendar.surface import Surface
from desktop.ui.calendar.tile import SIDE, paint_tile
from desktop.ui.calendar.view import EntryKey, Landing, Shown, key_of
from desktop.ui.calendar.words import time_words, title_words
from desktop.ui.phrases import say_date, say_weekday
from desktop.ui.theme.edges import framed, rule
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import paint_avatar

_NAMES = 136  # width of the days' names, at 14 px text
_CARD, _GAP, _BETWEEN = 50, 6, 13
_NEAR = 7  # days of which also the empty ones are named
_NARROW_EM = 44  # below so many, the names stand above their days


class AgendaView(Surface):
    """``photo_of`` gives somebody's portrait. As high as its days, to be scrolled."""

    def __init__(
        self, photo_of: Callable[[int], QPixmap | None], parent: QWidget | None = None
    ) -> None:
        self._days: dict[date, QRect] = {}
        self._height = 0
        super().__init__(tr("Agenda"), parent)
        self._photo_of = photo_of
        self.row_acts = RowActs(self, full=True)
        self.row_acts.wished.connect(self.act_wished)

    def show_days(self, shown: Shown) -> None:
        super().show_days(shown)
        self._measure()

    def minimumSizeHint(self) -> QSize:
        return QSize(theming().fonts.em(16), self._height)

    # Where things are

    def lay_out(self) -> list[Spot]:
        return self._measure()

    def day_area(self, day: date) -> QRect:
        return self._days.get(day, QRect())

    def landing_at(self, at: QPoint, held: Held | None) -> Landing | None:
        day = next((day for day, area in self._days.items() if area.contains(at)), None)
        return None if day is None else Landing(day)

    def tip_words(self, landing: Landing) -> str:
        return landing_words(self.shown, landing.day, self._carried)

    def days_told(self) -> list[date]:
        return self._shown_days()

    def standing_on(self, day: date) -> list[CalendarEntry]:
        return self._standing(day)

    def after_layout(self) -> None:
        super().after_layout()
        self._stand_acts()

    def choose(self, day: date, key: EntryKey | None = None) -> None:
        super().choose(day, key)
        if self.has_day(day):
            self.lay_out_again()

    def step(self, event: QKeyEvent) -> int | None:
        onwards = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        return {
            Qt.Key.Key_Right: onwards,
            Qt.Key.Key_Left: -onwards,
            Qt.Key.Key_Down: 7,
            Qt.Key.Key_Up: -7,
        }.get(Qt.Key(event.key()))

    def special(self, event: QKeyEvent) -> bool:
        """Up and Down go from entry to entry, over the days."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if by is None:
            return False
        places = [(spot.day, key_of(spot.entry)) for spot in self.spots]
        here = (self._day, self._key)
        if here in places:
            place = places.index(here) + by
        else:
            later = (n for n, (day, _) in enumerate(places) if day >= self._day)
            place = next(later, len(places)) - (0 if by > 0 else 1)
        if 0 <= place < len(places):
            self._day, self._key = places[place]
            self.say_current()
            self.reveal()
            self.lay_out_again()
        return True

    def _measure(self) -> list[Spot]:
        """Put the days below each other; the height that they need is kept."""
        px, direction = theming().fonts.scaled, self.layoutDirection()
        spots: list[Spot] = []
        self._days = {}
        names = 0 if self._is_narrow() else px(_NAMES)
        top = 2
        for day in self._shown_days():
            begin, entries = top, self._standing(day)
            top += px(_BETWEEN) + (px(26) if self._is_narrow() else 0)
            for entry in entries:
                card = QRectF(names + 4, top, self.width() - names - px(12), px(_CARD))
                area = mirrored(QRectF(self.rect()), card, direction)
                spots.append(Spot(area.toRect(), entry, day))
                top += px(_CARD + _GAP)
            if not entries:
                top += px(34)
            top += px(_BETWEEN - _GAP)
            self._days[day] = QRect(0, begin, self.width(), top - begin)
        if top != self._height:
            self._height = top
            self.updateGeometry()
        return spots

    def _shown_days(self) -> list[date]:
        """Empty days are named only where they are near."""
        if self._shown is None:
            return []
        first = self.shown.first
        return [day for day in self.shown.days if (day - first).days < _NEAR or self._standing(day)]

    def _standing(self, day: date) -> list[CalendarEntry]:
        """What stands on a day; a window on its first day that is shown."""
        return [
            entry
            for entry in self.entries_of(day)
            if entry.kind != "window" or day == max(entry.first, self.shown.first)
        ]

    def _is_narrow(self) -> bool:
        return self.width() < theming().fonts.em(_NARROW_EM)

    def _stand_acts(self) -> None:
        rows = [(spot.area, spot.entry) for spot in self.spots]
        current = [(area, entry) for area, entry in rows if key_of(entry) == self._key]
        self.row_acts.stand(current, [row for row in rows if row not in current])
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spots = self.spots
        for place, (day, area) in enumerate(self._days.items()):
            if area.intersects(event.rect()):
                self._paint_day(painter, day, area, is_first=place == 0)
        for spot in spots:
            if spot.area.adjusted(-6, -6, 6, 6).intersects(event.rect()):
                self._paint_card(painter, spot)

    def _paint_day(self, painter: QPainter, day: date, area: QRect, *, is_first: bool) -> None:
        theme, px = theming().current, theming().fonts.scaled
        if self._landing is not None and self._landing.day == day:
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(theme.accent_soft)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 3, -1, -2), 8, 8)
        elif not is_first:
            rule(painter, QRect(area.left(), area.top(), area.width(), 1), theme.line)
        if self.is_current(day) and self.shows_keyboard:
            painter.setPen(QPen(theme.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 3, -1, -2), 8, 8)
        self._paint_day_name(painter, day, area)
        if not self._standing(day):
            words = tr("Nothing planned. That is all right.")
            left = 8 if self._is_narrow() else px(_NAMES) + 6
            top = area.bottom() - px(_BETWEEN + 30) if self._is_narrow() else area.top() + px(12)
            line = QRectF(left, top, area.width() - left, px(24))
            font, direction = theming().font(), self.layoutDirection()
            place = mirrored(QRectF(area), line, direction)
            draw_line(painter, place, words, font, theme.text3, direction)

    def _paint_day_name(self, painter: QPainter, day: date, area: QRect) -> None:
        theme, fonts, px = theming().current, theming().fonts, theming().fonts.scaled
        direction, today = self.layoutDirection(), self.shown.today
        first, second = day_names(day, today)
        colour = theme.accent_text if day == today else theme.text
        bold = fonts.font("body", QFont.Weight.DemiBold)
        height = round(fonts.line_height("body"))
        top = area.top() + px(_BETWEEN)
        if self._is_narrow():
            words = f"{first}, {second}"
            line = QRectF(8, top - px(6), area.width() - 16, height)
            draw_line(painter, line, words, bold, colour, direction)
            return
        line = QRectF(8, top + px(6), px(_NAMES) - 12, height)
        draw_line(painter, mirrored(QRectF(area), line, direction), first, bold, colour, direction)
        line.translate(0, height)
        small = fonts.font("small")
        place = mirrored(QRectF(area), line, direction)
        draw_line(painter, place, second, small, theme.text2, direction)

    def _paint_card(self, painter: QPainter, spot: Spot) -> None:
        theme, px = theming().current, theming().fonts.scaled
        entry, area, state = spot.entry, QRectF(spot.area), self.state_of(spot.entry)
        if state.away:
            paint_left_place(painter, area, 10)
            return
        painter.setPen(QPen(theme.line2 if state.hovered else theme.line, 1))
        painter.setBrush(theme.surface)
        painter.drawRoundedRect(framed(painter, area), 10, 10)
        if state.selected:
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 10, 10)
        direction, side = self.layoutDirection(), px(SIDE)
        tile = QRectF(area.left() + px(12), area.center().y() - side / 2, side, side)
        paint_tile(painter, mirrored(area, tile, direction), icon_of(entry), look_of(entry))
        left = tile.right() + px(12)
        if entry.person_id is not None:
            face = QRectF(left, area.center().y() - side / 2, side, side)
            photo = self._photo_of(entry.person_id)
            place = mirrored(area, face, direction)
            paint_avatar(painter, place, entry.person_id, entry.name, photo)
            left = face.right() + px(12)
        right = area.right() - px(12) - self.row_acts.width_for(entry)
        self._paint_words(painter, area, QRectF(left, area.top(), right - left, area.height()),
                          entry)  # fmt: skip

    def _paint_words(
        self, painter: QPainter, card: QRectF, area: QRectF, entry: CalendarEntry
    ) -> None:
        theme, fonts, direction = theming().current, theming().fonts, self.layoutDirection()
        first, second = round(fonts.line_height("body")), round(fonts.line_height("small"))
        why = why_words(entry, self.shown.today)
        height = first + second if why else first
        line = QRectF(area.left(), area.center().y() - height / 2, area.width(), first)
        words = f"{time_words(entry)} {title_words(entry)}".strip()
        colour = theme.text2 if entry.is_settled else theme.text
        bold = fonts.font("body", QFont.Weight.DemiBold)
        draw_line(painter, mirrored(card, line, direction), words, bold, colour, direction)
        if why:
            line = QRectF(area.left(), line.bottom(), area.width(), second)
            place = mirrored(card, line, direction)
            why = why[:1].upper() + why[1:]
            draw_line(painter, place, why, fonts.font("small"), theme.text2, direction)


def day_names(day: date, today: date) -> tuple[str, str]:
    """ "Today", "Thu 12 March"; "Saturday", "14 March"."""
    date_words = say_date(day, with_year=day.year != today.year)
    near = {0: tr("Today"), 1: tr("Tomorrow")}.get((day - today).days)
    if near is None:
        return capital(say_weekday(day.weekday(), short=False)), date_words
    return near, f"{say_weekday(day.weekday())} {date_words}"
