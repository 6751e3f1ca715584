"""What comes next between two people stands on the calendar, and leads back to them."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint

from desktop.domain.introducing import IntroductionWish
from desktop.services.introductions import stepping, thinking
from desktop.storage.database import Database
from tests.builders import NOW, TODAY
from tests.ui.calendar.conftest import Shown, choose


def test_the_next_step_of_two_leads_back_to_them(db: Database, shown: Shown) -> None:
    first, second, *_ = shown.people.values()
    [pair] = thinking.think_of(db, first, second, today=TODAY).created["introduction"]
    stepping.plan_next(db, pair, "Ask at tea", TODAY + timedelta(days=1), now=NOW)
    shown.page.refresh()
    [entry] = [one for one in shown.planned() if one.words == "Ask at tea"]
    assert entry.introduction_id == pair
    wished: list[object] = []
    shown.page.introduction_wished.connect(wished.append)
    shown.page.menus.open(entry, shown.page.mapToGlobal(QPoint(9, 9)))
    choose("Show the two")
    assert wished == [IntroductionWish(introduction_id=pair)]
