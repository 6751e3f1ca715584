"""The page before a gathering, for the printer: aims, people hoped for, who I am."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QPen

from desktop.domain.gatherings.rows import GatheringView, Version
from desktop.domain.language import tr
from desktop.domain.sentences import quoted
from desktop.ui.gatherings import wording
from desktop.ui.print_blocks import Block, Drawn, PenLines, Row, Rule, Space, Text, Together
from desktop.ui.theme.paper import INK, PENCIL

_STRONG = QFont.Weight.DemiBold


def sheet_of(view: GatheringView, today: date) -> list[Block]:
    """One sheet, with room for the pen at its end."""
    return list(_blocks(view, today))


def _blocks(view: GatheringView, today: date) -> Iterator[Block]:
    yield Text(view.facts.name, "display")
    yield Text(wording.say_when_and_where(view.facts, today), "small", PENCIL)
    if view.facts.about:
        yield Space(10)
        yield Text(view.facts.about, "words")
    yield from _aims(view)
    yield from _hoped(view)
    yield from _introduction(view)
    title = Text(tr("Whom I met"), "caption", PENCIL, _STRONG)
    yield Together([Space(16), Rule(), Space(14), title, PenLines(30, 2, 14)])


def _aims(view: GatheringView) -> Iterator[Block]:
    for number, aim in enumerate(view.aims):
        line = Row(Drawn(13, _box), [Text(aim.text), Space(5)], gap=10, down=4)
        yield from _headed(tr("What I hope for"), line, first=number == 0)


def _hoped(view: GatheringView) -> Iterator[Block]:
    for number, row in enumerate(view.hoped):
        said: list[Block] = [Text(row.name, weight=_STRONG)]
        known = " · ".join(row.known)
        words = quoted(row.last_words)
        said += [Text(part, "small", PENCIL) for part in (row.why, known) if part]
        said += [Text(words, "words_small")] if words else []
        line = Row(Drawn(13, _box), [*said, Space(6)], gap=10, down=4)
        yield from _headed(tr("Whom I hope to meet"), line, first=number == 0)


def _introduction(view: GatheringView) -> Iterator[Block]:
    for version in Version:
        mine = view.introduction(version)
        if mine.text:
            title = Text(wording.say_version_title(version), "caption", PENCIL, _STRONG)
            yield Together([Space(14), title, Text(mine.text, "words_lead")])


def _headed(title: str, line: Block, *, first: bool) -> Iterator[Block]:
    if not first:
        yield line
        return
    heading = Text(title, "caption", PENCIL, _STRONG)
    yield Together([Space(16), Rule(), Space(14), heading, Space(4), line])


def _box(painter: QPainter, area: QRectF) -> None:
    """A box to tick by hand."""
    painter.setPen(QPen(INK, area.width() / 13))
    painter.drawRoundedRect(area, area.width() / 5, area.width() / 5)
