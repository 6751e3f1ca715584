"""An entry of the story as it is read: painted, since there are many of them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.language import tr
from desktop.domain.sentences import quoted
from desktop.domain.story_row import StoryRow
from desktop.ui.people.card.link_spot import link_at
from desktop.ui.people.wording.story import say_beneath, say_story_day, say_story_title
from desktop.ui.people.wording.who import pronouns_of
from desktop.ui.phrases import say_day
from desktop.ui.theme.fonts import TypeRole
from desktop.ui.theme.text import Block, draw_line, lay_out, paint_block
from desktop.ui.theme.theme import theming

# (lines, role, colour, gap below); the colour "words" is theirs.
_LONG = 3_000  # letters
_Laid = tuple[Block, TypeRole, str, float]


class EntryText(QWidget):
    """Title and day, their words, then what is mine."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title, self.day, self.words, self.beneath = "", "", "", ""
        self._only_title = False
        self._laid: dict[int, list[_Laid]] = {}  # by width: Qt asks again and again
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theming().follow(self._restyle)

    def show_row(self, row: StoryRow, name: str, pronouns: str, today: date) -> None:
        who = pronouns_of(pronouns)
        self.title = say_story_title(row, name, who, today)
        self.day = say_story_day(row, today)
        self.words = quoted(_shortened(row.words))
        self.beneath = _shortened(say_beneath(row, who))
        self._laid.clear()
        self.updateGeometry()
        self.update()

    def show_veiled(self, row: StoryRow, today: date) -> None:
        """That something was confided on that day, and nothing of it."""
        words = say_day(row.day, today)
        own = row.kind == "trust"
        self.title = tr("A moment of trust") if own else tr("Confided")
        self.day = words[:1].upper() + words[1:]
        self.words = self.beneath = ""
        self._laid.clear()
        self.updateGeometry()
        self.update()

    def link_at(self, point: QPointF) -> str:
        """The kith:// link under this point; "" where there is none."""
        top = 0.0
        for block, _, _, gap in self._blocks(self.width()):
            if top <= point.y() < top + block.height:
                return link_at(block, point - QPointF(0, top))
            top += block.height + gap
        return ""

    def show_only_title(self, only: bool) -> None:
        """While the parts stand below in fields, they are not said twice."""
        self._only_title = only
        self._laid.clear()
        self.updateGeometry()
        self.update()

    @property
    def day_width(self) -> int:
        return int(lay_out(self.day, "caption", 1_000_000).width) + 2

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(sum(block.height + gap for block, _, _, gap in self._blocks(width))) + 2

    def sizeHint(self) -> QSize:
        width = theming().fonts.em(24)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theming().fonts.em(10), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, fonts, theme = QPainter(self), theming().fonts, theming().current
        top = 0.0
        for number, (block, role, color, gap) in enumerate(self._blocks(self.width())):
            weight = QFont.Weight.DemiBold if number == 0 else None
            own = color == "words"
            paint_block(
                painter, QPointF(0, top), block, fonts.font(role, weight),
                theme.color("text" if own else color), width=self.width(),
                right_to_left=self.isRightToLeft(),
            )  # fmt: skip
            top += block.height + gap
        if self._day_beside(self.width()):
            line = QRect(0, 0, self.width(), round(fonts.line_height("body")))
            reading = self.layoutDirection()
            font = fonts.font("caption")
            draw_line(painter, line, self.day, font, theme.text3, reading, "end")

    def _day_beside(self, width: int) -> bool:
        """Whether the day has room at the end of the title's line."""
        title = lay_out(self.title, "body", 1_000_000, weight=QFont.Weight.DemiBold)
        return min(title.width, width * 0.5) + self.day_width + 40 <= width

    def _restyle(self) -> None:
        self._laid.clear()
        self.updateGeometry()

    def _blocks(self, width: int) -> list[_Laid]:
        if width not in self._laid:
            self._laid[width] = self._lay_out(width)
        return self._laid[width]

    def _lay_out(self, width: int) -> list[_Laid]:
        beside = self._day_beside(width)
        room = width - self.day_width - 36 if beside else width
        found: list[_Laid] = []
        title = lay_out(self.title, "body", room, weight=QFont.Weight.DemiBold)
        found.append((title, "body", "text", 3))
        if not beside:
            found.append((lay_out(self.day, "caption", width), "caption", "text3", 3))
        if self._only_title:
            return found
        if self.words:
            found.append((lay_out(self.words, "words", width), "words", "words", 2))
        if self.beneath:
            found.append((lay_out(self.beneath, "small", width), "small", "text3", 2))
        return found


def _shortened(words: str) -> str:
    """A note can be a book; all of it stands in its field, once the entry is opened."""
    return words if len(words) <= _LONG else f"{words[:_LONG].rsplit(maxsplit=1)[0]} …"
