"""Small gestures on Today: one quiet button a card, and a menu behind it."""

from __future__ import annotations

from sqlmodel import select

from desktop.domain.entities import ContactPoint, FollowUp, Giving
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.today.page import TodayPage
from desktop.ui.widgets.buttons import IconButton
from tests.builders import add
from tests.ui.today.seeing import Open, in_practice


def ana_with_a_telephone(db: Database) -> int:
    [ana] = add(db, in_practice())
    add(db, ContactPoint(person_id=ana, kind="phone", value="1"))
    return ana


def button(page: TodayPage) -> IconButton | None:
    return page.cards[0]._acts.gesture


def test_a_card_offers_one_that_fits(db: Database, opened: Open) -> None:
    ana_with_a_telephone(db)
    shown = button(opened())
    assert shown is not None
    assert shown.accessibleName().startswith("A small gesture: ")


def test_who_has_none_has_no_button(db: Database, opened: Open, settings: SettingsFile) -> None:
    add(db, in_practice(intention=""))
    assert button(opened()) is None


def test_by_preference_there_is_none(db: Database, opened: Open, settings: SettingsFile) -> None:
    ana_with_a_telephone(db)
    settings.values.small_gestures = False
    assert button(opened()) is None


def test_taken_from_the_menu_it_is_kept(db: Database, opened: Open) -> None:
    ana = ana_with_a_telephone(db)
    page = opened()
    acts = page._acts.gestures
    menu = acts.acts.menu(ana, acts._offers[ana], page)
    offered, take, another, later = (a for a in menu.actions() if a.text())
    assert not offered.isEnabled()
    assert (another.text(), later.text()) == ("Another", "Not now")
    take.trigger()
    with db.read() as session:
        kept = [*session.exec(select(FollowUp.reason)), *session.exec(select(Giving.text))]
    assert kept == [offered.text()]


def test_another_changes_the_button_and_not_now_takes_it_away(db: Database, opened: Open) -> None:
    ana = ana_with_a_telephone(db)
    page = opened()
    acts = page._acts.gestures
    before = button(page).accessibleName()  # type: ignore[union-attr]
    acts.acts.another(ana, acts._offers[ana])
    assert button(page).accessibleName() != before  # type: ignore[union-attr]
    acts.acts.not_now(ana)
    assert button(page) is None


def test_where_it_would_take_a_line_of_its_own_it_is_left_to_the_card(
    db: Database, opened: Open
) -> None:
    ana_with_a_telephone(db)
    page = opened()
    shown = button(page)
    assert shown is not None
    assert shown.isVisible()
    page.resize(700, 900)
    page.cards[0]._acts.resize(300, 40)
    assert not shown.isVisible()


def test_it_comes_without_taking_the_keyboard_from_the_acts(db: Database, opened: Open) -> None:
    ana_with_a_telephone(db)
    page = opened()
    acts = page.cards[0]._acts
    line = acts.line
    acts.show_gesture("")
    acts.show_gesture("Another one.")
    assert acts.line is line
    assert acts.gesture is not None
    assert acts.gesture.accessibleName() == "A small gesture: Another one."
