"""Who hears whom in Introductions: the board, the bench, what is done, and the side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.introducing import IntroductionWish
from desktop.ui.widgets.popover import area_of

if TYPE_CHECKING:
    from desktop.ui.introductions.page import IntroductionsPage


def connect(page: IntroductionsPage) -> None:
    _connect_board(page)
    _connect_bench(page)
    _connect_acts(page)
    _connect_side(page)


def _connect_board(page: IntroductionsPage) -> None:
    page.board.move_wished.connect(page.move_pair)
    page.board.chosen.connect(lambda pair: page.choose(pair, follow=False))
    page.board.opened.connect(lambda _: page.bench.focus_words())
    page.board.menu_wished.connect(page.open_menu)
    page.keys.move_menu_wished.connect(page.open_move_menu)


def _connect_bench(page: IntroductionsPage) -> None:
    bench, acts = page.bench, page.acts
    bench.copy_wished.connect(acts.copy)
    bench.mail_wished.connect(acts.mail)
    bench.done_wished.connect(lambda pair, step: acts.take_step(pair, step, area_of(bench.yes)))
    bench.answered.connect(acts.answer)
    bench.swap_wished.connect(acts.swap)
    bench.again_wished.connect(acts.take_up_again)
    bench.menu_wished.connect(page.open_menu)
    bench.side.kept.connect(acts.say)
    bench.text.kept.connect(page.keep_words)


def _connect_acts(page: IntroductionsPage) -> None:
    acts = page.acts
    acts.told.connect(page.told)
    acts.moved.connect(page.choose)
    acts.thought_of.connect(page.choose)
    acts.person_wished.connect(page.person_wished)


def _connect_side(page: IntroductionsPage) -> None:
    acts = page.acts
    page.side.suggestions.taken.connect(acts.take_suggestion)
    page.side.suggestions.declined.connect(acts.decline)
    page.side.suggestions.people_wished.connect(page.people_wished)
    page.side.earlier.chosen.connect(lambda pair: page.choose(pair, follow=False))
    page.two.clicked.connect(lambda: page.show_introduction(IntroductionWish()))
    page.earlier.clicked.connect(lambda: page.turn_side(earlier=True))
    page.like.clicked.connect(lambda: page.turn_side(earlier=False))
    page.portraits.arrived.connect(page.update_portraits)
