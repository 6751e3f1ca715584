"""The page as a whole: its columns and the days it looks back on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.entities import Stage
from desktop.domain.reflect.span import Span
from desktop.domain.vocabulary import StageKind
from desktop.services.reflect import profile as mine
from desktop.storage.database import Database
from desktop.ui.reflect.page import ReflectPage
from desktop.ui.reflect.pictures.stage_dots import StageDots
from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.text_link import TextLink
from tests.builders import TODAY, a_person, add

Opened = Callable[[], ReflectPage]


@pytest.mark.parametrize(("width", "columns"), [(1224, 3), (964, 2), (600, 1)])
def test_the_columns_follow_the_width(opened: Opened, width: int, columns: int) -> None:
    page = opened()
    assert page.overview.parts  # those at the right, too
    page.resize(width, 900)
    QApplication.processEvents()

    left = {card.x() for cards in page.overview._cards for card in cards}
    assert len(left) == columns


def test_words_keep_their_size_when_the_columns_change(
    opened: Opened, theme: Theming, db: Database
) -> None:
    [ana] = add(db, a_person())
    aim = mine.add_line(db, "aim", "Singing again", today=TODAY).created["profile_line"][0]
    mine.link(db, aim, ana)
    page = opened()
    assert page.overview.parts  # those at the sides, too
    theme.set_scale(2.0)
    QApplication.processEvents()

    [name] = [link for link in page.findChildren(TextLink) if link.text() == "Ana Moreau"]
    assert name.font().pixelSize() == 28 or name.fontInfo().pixelSize() == 28


def test_a_card_takes_the_height_that_came_with_its_picture(opened: Opened, db: Database) -> None:
    page = opened()
    assert page.overview.parts  # those at the right, too
    QApplication.processEvents()
    [stage] = add(db, Stage(name="Attention", kind=StageKind.STAGE, position=90))
    add(db, a_person(stage_id=stage, in_practice_since=TODAY))

    page.overview.refresh()
    QApplication.processEvents()

    [dots] = page.findChildren(StageDots)
    assert dots.isVisible()
    assert dots.height() == dots.sizeHint().height()


def test_every_part_hears_which_days_are_looked_back_on(opened: Opened) -> None:
    page = opened()

    page.overview.middle.spans.segment(Span.SEASON).click()

    assert page.overview.middle._heading.text() == "This season"
    assert all(part.span == Span.SEASON for part in page.overview.parts)
