"""A letter or a week as blocks for the printer, black on white."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QPen

from desktop.domain.reflect.review import Question, WeekReview
from desktop.ui.phrases import say_names
from desktop.ui.print_blocks import Block, Drawn, Row, Rule, Space, Text, Together
from desktop.ui.theme.paper import HAIR, PENCIL

_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!<>&~|$@^:=])")


def letter_blocks(markdown: str) -> list[Block]:
    """The Markdown of a letter; what it does not use is printed as it stands."""
    blocks: list[Block] = []
    for paragraph in re.split(r"\n\s*\n", markdown.strip()):
        blocks.extend(_paragraph(paragraph))
    return blocks


def week_blocks(title: str, questions: Sequence[Question], review: WeekReview) -> list[Block]:
    """A week that was looked back on: what was answered, in its order."""
    blocks: list[Block] = [Text(title, "display"), Space(10)]
    for question in questions:
        if review.is_answered(question):
            blocks += [Space(16), Together(list(_answered(question, review)))]
    return blocks


def _answered(question: Question, review: WeekReview) -> Iterator[Block]:
    yield Text(question.title, "heading")
    for part in question.parts:
        answer = review.answer(part.key)
        names = say_names([who.name for who in answer.people])
        if part.name and answer:
            names = f"{part.name}: {names}" if names else part.name
        if names:
            yield Space(4)
            yield Text(names, "small", PENCIL)
        if answer.words:
            yield Space(4)
            yield Text(answer.words, "words")


def _paragraph(text: str) -> Iterator[Block]:
    lines = text.split("\n")
    if lines[0].startswith("# "):
        yield Text(_plain(lines[0][2:]), "display")
        yield Space(8)
    elif lines[0].startswith("## "):
        yield Space(18)
        yield Text(_plain(lines[0][3:]), "heading")
        yield Space(4)
    elif lines[0].strip() == "---":
        yield Rule(24)
    elif all(line.startswith(">") for line in lines):
        quoted = "\n".join(_plain(line[1:].strip()) for line in lines)
        yield Row(Drawn(3, _bar), [Text(quoted, "words", weight=QFont.Weight.Normal)], gap=14)
    elif all(line.startswith("- ") for line in lines):
        for line in lines:
            yield Row(Drawn(5, _dot), [Text(_plain(line[2:]), "words")], gap=10, down=9)
    else:
        yield Text(_plain(text), "words")
    yield Space(8)


def _plain(words: str) -> str:
    return _ESCAPED.sub(r"\1", words)


def _dot(painter: QPainter, area: QRectF) -> None:
    painter.setBrush(PENCIL)
    painter.setPen(QPen(PENCIL, 0))
    painter.drawEllipse(area)


def _bar(painter: QPainter, area: QRectF) -> None:
    painter.fillRect(area.adjusted(0, 0, 0, 5 * area.height()), HAIR)
