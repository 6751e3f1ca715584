"""What Kith may offer beyond what is due: each can be turned off, at once."""

from __future__ import annotations

from desktop.settings import NO_SLOT, SettingsFile
from desktop.ui.preferences.page import PreferencesPage


def test_gestures_and_the_call_are_on_until_turned_off(
    page: PreferencesPage, settings: SettingsFile
) -> None:
    assert (settings.values.small_gestures, settings.values.surprise_call) == (True, True)
    page.kindness.gestures.box.click()
    page.kindness.call.box.click()
    kept = SettingsFile(settings.folder).values
    assert (kept.small_gestures, kept.surprise_call) == (False, False)


def test_somebody_of_the_book_has_a_weekday_or_never_comes(
    page: PreferencesPage, settings: SettingsFile
) -> None:
    assert page.kindness.day.current() == "3"
    page.kindness.day.chosen.emit("0")
    assert SettingsFile(settings.folder).values.slot_weekday == 0
    page.kindness.day.chosen.emit(str(NO_SLOT))
    assert SettingsFile(settings.folder).values.slot_weekday == NO_SLOT


def test_a_weekday_that_cannot_be_falls_back(settings: SettingsFile) -> None:
    settings.values.slot_weekday = 12
    settings.save()
    assert SettingsFile(settings.folder).values.slot_weekday == 3


def test_they_are_found_by_a_word(page: PreferencesPage) -> None:
    page.search.setText("gesture")
    assert page.kindness.isVisible()
    assert not page.rhythms.isVisible()
