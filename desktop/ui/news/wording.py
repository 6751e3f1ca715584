"""How news is told, and what may be done because of it."""

from __future__ import annotations

from datetime import date

from desktop.domain.language import tr
from desktop.domain.news import NewsRow, day_for
from desktop.domain.vocabulary import Size
from desktop.ui.links import target_of, web_link
from desktop.ui.phrases import say_day, say_the_day


def say_details(row: NewsRow, today: date) -> str:
    """ "from Connections.csv, today"."""
    day = say_the_day(row.noticed_on, today)
    if not row.came_from:
        return tr("noticed {day}").format(day=day)
    return tr("{source}, {day}").format(source=row.came_from, day=day)


def say_plan(size: Size, today: date) -> str:
    """ "A call tomorrow"."""
    what = {
        Size.LINE: tr("A line {day}"),
        Size.CALL: tr("A call {day}"),
        Size.TIME_TOGETHER: tr("Time together, {day}"),
    }[size]
    return what.format(day=say_day(day_for(size, today), today))


def say_page(row: NewsRow) -> str:
    """ "Open the page at example.org"; "" where its address is of no page."""
    link = web_link(row.address)
    return tr("Open the page at {host}").format(host=target_of(link)) if link else ""
