"""What is looked at before a message goes is mine to say."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.domain.compose.findings import Check
from desktop.domain.compose.preferred import Alike
from desktop.settings import SettingsFile
from desktop.ui.preferences.page import PreferencesPage


def test_each_check_is_turned_off_and_on_again_at_once(
    page: PreferencesPage, settings: SettingsFile, qtbot: QtBot
) -> None:
    row = page.before_it_goes.checks[Check.STOCK]
    with qtbot.waitSignal(page.changed) as told:
        row.box.click()
    assert told.args == ["compose_checks_off"]
    assert SettingsFile(settings.folder).values.looking_over().off == {"stock"}
    row.box.click()
    assert settings.values.compose_checks_off == []


def test_my_own_phrases_stand_one_a_line(page: PreferencesPage, settings: SettingsFile) -> None:
    page.before_it_goes.phrases.text.set_words("Onwards\n\n  Ever so warmly ")
    kept = SettingsFile(settings.folder).values.looking_over()
    assert kept.own_phrases == ("Onwards", "Ever so warmly")


def test_how_alike_is_chosen_in_words(page: PreferencesPage, settings: SettingsFile) -> None:
    page.before_it_goes.alike.chosen.emit("word_for_word")
    assert settings.values.looking_over().alike is Alike.WORD_FOR_WORD


def test_a_word_finds_them(page: PreferencesPage) -> None:
    page.search.setText("stock phrases")
    assert page.before_it_goes.phrases.isVisible()
    assert not page.before_it_goes.checks[Check.THANKS].isVisible()
