"""A card as blocks for the printer: the parts that were chosen, black on white."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtGui import QFont

from desktop.domain.language import tr
from desktop.domain.people import CardRow
from desktop.domain.story_row import StoryRow
from desktop.ui.people.wording.facets import say_facet
from desktop.ui.people.wording.loops import lead_in
from desktop.ui.people.wording.occasions import say_occasion_kind
from desktop.ui.people.wording.reach import say_point_label
from desktop.ui.people.wording.story import say_beneath, say_story_day, say_story_title
from desktop.ui.people.wording.ties import say_tie
from desktop.ui.people.wording.who import pronouns_of, say_warm
from desktop.ui.phrases import say_date, say_partial_date
from desktop.ui.print_blocks import Block, Columns, Drawn, Row, Rule, Space, Text, Together
from desktop.ui.print_faces import printed_face
from desktop.ui.theme.paper import PENCIL

_STRONG = QFont.Weight.DemiBold


class Section(StrEnum):
    """What of a card goes to paper; the last only where it is asked for."""

    INTENTION = "intention"
    REACH = "reach"
    KNOWN = "known"
    BETWEEN = "between"
    DATES = "dates"
    STORY = "story"
    CONFIDED = "confided"


def card_sheet(
    card: CardRow, story: Sequence[StoryRow], wanted: Collection[Section], today: date
) -> list[Block]:
    """Without what was confided unless that is wanted."""
    return list(_Sheet(card, story, wanted, today).blocks())


class _Sheet:
    def __init__(
        self, card: CardRow, story: Sequence[StoryRow], wanted: Collection[Section], today: date
    ) -> None:
        self._card, self._wanted, self._today = card, wanted, today
        self._confided = Section.CONFIDED in wanted
        self._story = [row for row in story if self._confided or not row.confided]
        self._who = pronouns_of(card.names.pronouns)

    def blocks(self) -> Iterator[Block]:
        yield self._head()
        card = self._card
        if Section.INTENTION in self._wanted and card.intention:
            called = card.names.nickname or card.names.given or card.names.name
            title = tr("Why {name}, truly").format(name=called)
            yield Space(18)
            yield Together([_label(title), Text(card.intention, "words_lead")])
        left = [*self._reach(), *self._dates()]
        right = [*self._known(), *self._between()]
        if left or right:
            yield Space(16)
            yield Rule()
            yield Space(4)
            yield from [Columns(left, right, share=0.42)] if left and right else left or right
        yield from self._told()

    def _head(self) -> Block:
        card = self._card
        work = ", ".join(part for part in (card.title, card.organisation) if part)
        stage = card.stage.name if card.stage is not None and card.season is None else ""
        standing = ", ".join(part for part in (stage, say_warm(card, self._today)) if part)
        lines: list[Block] = [Text(card.names.name, "display")]
        lines += [Text(words, "small", PENCIL) for words in (work, standing) if words]
        return Row(Drawn(64, printed_face(card.photo, card.names.name)), lines, gap=17)

    def _reach(self) -> list[Block]:
        if Section.REACH not in self._wanted:
            return []
        rows = [
            _said(point.value, say_point_label(point.kind, point.label, point.service))
            for point in self._card.points
        ]
        rows += [_said(one.lines, one.label) for one in self._card.addresses]
        return _headed(tr("How to reach them"), rows)

    def _dates(self) -> list[Block]:
        if Section.DATES not in self._wanted:
            return []
        rows = [
            _said(say_partial_date(one.when), say_occasion_kind(one))
            for one in self._card.occasions
        ]
        rows += [_said(one.name, say_tie(one, self._who)) for one in self._card.ties]
        return _headed(tr("Dates and ties"), rows)

    def _known(self) -> list[Block]:
        if Section.KNOWN not in self._wanted:
            return []
        rows = [
            _said(one.text, say_facet(one.kind))
            for one in self._card.facets
            if self._confided or not one.confided
        ]
        return _headed(tr("What I know"), rows)

    def _between(self) -> list[Block]:
        if Section.BETWEEN not in self._wanted:
            return []
        rows = [
            _said(one.text, lead_in(one.kind, self._who).rstrip(":"))
            for one in self._card.loops
            if self._confided or not one.confided
        ]
        rows += [
            _said(one.text, say_date(one.day) if one.day is not None else "")
            for one in self._card.givings
            if self._confided or not one.confided
        ]
        return _headed(tr("Between us"), rows)

    def _told(self) -> Iterator[Block]:
        if Section.STORY not in self._wanted or not self._story:
            return
        name = self._card.names.nickname or self._card.names.given or self._card.names.name
        yield Space(14)
        yield Rule()
        yield Space(12)
        yield Text(tr("The story so far"), "heading", weight=_STRONG)
        for row in self._story:
            title = say_story_title(row, name, self._who, self._today)
            lines: list[Block] = [
                Space(9),
                Text(title, "body", weight=_STRONG),
                Text(say_story_day(row, self._today), "small", PENCIL),
            ]
            rest: list[Block] = [Text(row.words, "words")] if row.words else []
            if beneath := say_beneath(row, self._who):
                rest.append(Text(beneath, "small"))
            yield Together(lines)
            yield from rest


def _label(words: str) -> Block:
    return Text(words, "caption", PENCIL, _STRONG)


def _said(words: str, about: str) -> Block:
    lines: list[Block] = [Text(words)]
    if about:
        lines.append(Text(about[:1].upper() + about[1:], "caption", PENCIL))
    return Together([*lines, Space(7)])


def _headed(title: str, rows: Sequence[Block]) -> list[Block]:
    if not rows:
        return []
    heading = Text(title, "heading", weight=_STRONG)
    return [Space(12), Together([heading, Space(6), rows[0]]), *rows[1:]]
