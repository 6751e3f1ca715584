"""The page as a whole: its columns and the days it looks back on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.domain.reflect.span import Span
from desktop.ui.reflect.page import ReflectPage

Opened = Callable[[], ReflectPage]


@pytest.mark.parametrize(("width", "columns"), [(1224, 3), (964, 2), (600, 1)])
def test_the_columns_follow_the_width(opened: Opened, width: int, columns: int) -> None:
    page = opened()
    page.resize(width, 900)

    shown = [column for column in page.overview._columns if column.isVisible()]
    assert len(shown) == columns


def test_every_part_hears_which_days_are_looked_back_on(opened: Opened) -> None:
    page = opened()

    page.overview.middle.spans.segment(Span.SEASON).click()

    assert page.overview.middle._heading.text() == "This season"
    assert all(part.span == Span.SEASON for part in page.overview.parts)
