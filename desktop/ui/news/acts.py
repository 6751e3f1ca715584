"""What can be done because of news, carried out the same way wherever it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.domain.news import NewsRow, day_for
from desktop.domain.vocabulary import Size
from desktop.domain.writing import WriteWish
from desktop.services import news
from desktop.ui.links import open_link, web_link
from desktop.ui.news.wording import say_page, say_plan
from desktop.ui.runner import Runner
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.letter_menu import plain_entry

_ICONS = {Size.LINE: "pen-line", Size.CALL: "phone", Size.TIME_TOGETHER: "coffee"}


class NewsActs(QObject):
    """``write_wished`` goes to where one writes, with the news as the reason."""

    write_wished = Signal(object)  # WriteWish

    def __init__(self, runner: Runner, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._clock = runner, clock

    def write(self, row: NewsRow) -> None:
        """It waits until the letter has gone."""
        self.write_wished.emit(WriteWish((row.person_id,), why_now=row.text))

    def plan(self, row: NewsRow, size: Size) -> None:
        now = self._clock.now()
        self._runner.change(news.plan, row.id, size, day=day_for(size, now.date()), now=now)

    def keep(self, row: NewsRow) -> None:
        self._runner.change(news.keep_as_chapter, row.id, today=self._clock.today())

    def let_be(self, row: NewsRow) -> None:
        self._runner.change(news.let_be, row.id, today=self._clock.today())

    def open_page(self, row: NewsRow) -> None:
        if not open_link(web_link(row.address)):
            self._runner.failed.emit(tr("Nothing here opens that address. It stands in the news."))

    def menu(self, row: NewsRow, beside: QWidget) -> QMenu:
        """The plans of three sizes, and what asks less."""
        menu = QMenu(beside)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.add_plans(menu, row)
        menu.addSeparator()
        menu.addAction(
            icon("book-open"), tr("Keep it as their next chapter"), partial(self.keep, row)
        )
        menu.addAction(icon("leaf"), tr("Let it be"), partial(self.let_be, row))
        if words := say_page(row):
            menu.addSeparator()
            menu.addAction(icon("external-link"), plain_entry(words), partial(self.open_page, row))
        return menu

    def add_plans(self, menu: QMenu, row: NewsRow) -> None:
        """In a hard season a line is all that is offered."""
        sizes: Sequence[Size] = (Size.LINE,) if row.hard_season else tuple(Size)
        for size in sizes:
            words = say_plan(size, self._clock.today())
            menu.addAction(icon(_ICONS[size]), plain_entry(words), partial(self.plan, row, size))


def pop_up(menu: QMenu, button: QWidget) -> None:
    menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))
