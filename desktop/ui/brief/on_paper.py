"""A brief as blocks for the printer: the same parts as on the screen, black on white."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QPen

from desktop.domain.brief import Brief, BriefPerson, LastWords, PageWishes, Part, for_paper
from desktop.domain.language import tr
from desktop.domain.meetings import MeetingFacts
from desktop.domain.sentences import quoted
from desktop.ui.brief import wording
from desktop.ui.brief.parts import PEN_GAP, PEN_LINES
from desktop.ui.people.wording.who import Pronouns, pronouns_of
from desktop.ui.print_blocks import (
    Block,
    Columns,
    Drawn,
    PenLines,
    Row,
    Rule,
    Space,
    Text,
    Together,
    printed_icon,
)
from desktop.ui.print_faces import printed_face
from desktop.ui.theme.paper import INK, PENCIL

_STRONG = QFont.Weight.DemiBold
_MOST_LINES = 14  # for the pen


def sheets_of(brief: Brief, wishes: PageWishes, today: date) -> list[list[Block]]:
    """A sheet for each person, without what was confided unless that is wished."""
    printed = for_paper(brief, wishes)
    return [
        list(_Sheet(person, printed.facts, wishes, today).blocks()) for person in printed.people
    ]


class _Sheet:
    def __init__(
        self, person: BriefPerson, facts: MeetingFacts, wishes: PageWishes, today: date
    ) -> None:
        self._person, self._facts, self._today = person, facts, today
        self._shows = wishes.shows
        self._who: Pronouns = pronouns_of(person.pronouns)

    def blocks(self) -> Iterator[Block]:
        yield self._head()
        yield from self._intention()
        yield from self._last_words()
        yield Space(16)
        yield Rule()
        yield Space(16)
        yield Columns(
            _parted(self._open(), self._unknown()), _parted(self._asks(), self._remember())
        )
        yield from self._place()
        if self._shows(Part.PEN):
            title = _label(wording.say_part(Part.PEN, self._who))
            lines = PenLines(PEN_GAP, PEN_LINES, _MOST_LINES)
            yield Together([Space(14), Rule(), Space(14), title, lines])

    def _head(self) -> Block:
        person = self._person
        stage = "" if person.hard_season or person.stage is None else person.stage.name
        near = wording.say_warmth_words(person, self._today)
        standing = ", ".join(part for part in (stage, near) if part)
        names: list[Block] = [
            Text(person.name, "display"),
            Text(wording.say_head(self._facts, self._today), "small", PENCIL),
            Text(standing[:1].upper() + standing[1:], "small", PENCIL),
        ]
        return Row(Drawn(64, printed_face(person.photo, person.name)), names, gap=17)

    def _intention(self) -> Iterator[Block]:
        if not self._shows(Part.INTENTION):
            return
        for title, words in (
            (wording.say_why_title(self._person), self._person.intention),
            (tr("This time"), self._facts.reason),
        ):
            if words:
                yield Space(18)
                yield Together([_label(title), Text(words, "words_lead")])

    def _last_words(self) -> Iterator[Block]:
        words = self._person.last_words
        if words is None or not self._shows(Part.LAST_WORDS):
            return
        yield Space(18)
        yield Together([
            _label(wording.say_last_words_title(self._who)),
            Text(quoted(words.words), "words_large"),
            Text(_confided(words) + wording.say_where_from(words, self._today), "small", PENCIL),
        ])  # fmt: skip

    def _open(self) -> list[Block]:
        if not self._shows(Part.OPEN):
            return []
        rows: list[Block] = []
        for loop in self._person.loops:
            said: list[Block] = [
                Text(wording.say_open(loop, self._who)),
                Text(wording.say_open_day(loop, self._today), "small", PENCIL),
                Space(6),
            ]
            rows.append(Row(Drawn(13, _box), said, gap=10, down=4))
        return _headed("link-2", wording.say_part(Part.OPEN, self._who), rows)

    def _unknown(self) -> list[Block]:
        person = self._person
        if not self._shows(Part.UNKNOWN):
            return []
        asked = [row.question for row in person.unknown]
        if person.meant_to_ask:
            asked.insert(0, wording.say_meant(person))
        title = wording.say_part(Part.UNKNOWN, self._who)
        return _headed("circle-help", title, _questions(asked))

    def _asks(self) -> list[Block]:
        person = self._person
        if not self._shows(Part.ASKS):
            return []
        rows = _questions(person.asks)
        if person.listened is not None:
            words = wording.say_listened(person.listened, self._who)
            rows += [Text(words, "small", PENCIL), Space(6)]
        return _headed(wording.asks_icon(person), wording.say_asks_title(person), rows)

    def _remember(self) -> list[Block]:
        if not self._shows(Part.REMEMBER):
            return []
        rows: list[Block] = []
        for row in self._person.remembered:
            words, tag = wording.say_remembered(row, self._today)
            rows += [Text(f"{words} ({tag})" if tag else words), Space(5)]
        return _headed("leaf", wording.say_part(Part.REMEMBER, self._who), rows)

    def _place(self) -> Iterator[Block]:
        place, phone = wording.say_place(self._facts), self._person.phone
        if self._shows(Part.PLACE) and (place or phone):
            pin = printed_icon("map-pin" if place else "phone")
            where = Row(pin, [Text(place or phone)], gap=12, down=2)
            number: list[Block] = [Text(phone, at_end=True)] if place and phone else []
            line = Columns([where], number, share=0.74)
            yield Together([Space(14), Rule(), Space(14), line])


def _confided(words: LastWords) -> str:
    """On paper only where it was asked for, and then it is said."""
    return tr("Confided. ") if words.confided else ""


def _headed(icon: str, title: str, rows: Sequence[Block]) -> list[Block]:
    """A section; its title stays with its first row."""
    if not rows:
        return []
    head = Row(printed_icon(icon), [Text(title, weight=_STRONG)], down=2)
    return [Together([head, Space(6), rows[0]]), *rows[1:]]


def _parted(*sections: Sequence[Block]) -> list[Block]:
    blocks: list[Block] = []
    for section in sections:
        if section and blocks:
            blocks.append(Space(14))
        blocks += section
    return blocks


def _questions(asked: Sequence[str]) -> list[Block]:
    return [block for words in asked for block in (Text(words, "question_lead"), Space(8))]


def _label(words: str) -> Text:
    return Text(words, "caption", PENCIL, _STRONG)


def _box(painter: QPainter, area: QRectF) -> None:
    """A box to tick by hand."""
    painter.setPen(QPen(INK, area.width() / 13))
    painter.drawRoundedRect(area, area.width() / 5, area.width() / 5)
