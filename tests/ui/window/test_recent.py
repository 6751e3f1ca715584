"""Files that were opened or written lately, and how they are forgotten."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.services import locking
from desktop.settings import SettingsFile
from desktop.ui.runner import Runner
from desktop.ui.window.kith import KithWindow
from desktop.ui.window.recent import MOST, Recent


@pytest.fixture
def window(qtbot: QtBot, runner: Runner, clock: FixedClock, data_folder: Path) -> KithWindow:
    one = KithWindow(runner, clock, SettingsFile(data_folder))
    qtbot.addWidget(one)
    one.furnish()
    return one


@pytest.fixture
def recent(window: KithWindow) -> Recent:
    return window.ways.in_and_out.recent


def submenu(window: KithWindow) -> QMenu:
    """As it opens beside its entry of the menu File."""
    menu = window.menus.actions["recent"].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return menu


def entries(window: KithWindow) -> dict[str, bool]:
    """What the menu shows, and what can be opened of it."""
    return {
        re.sub(r"^&\d  ", "", one.text()).partition("  ·")[0]: one.isEnabled()
        for one in submenu(window).actions()
        if one.text()
    }


def test_what_is_brought_in_stands_first(
    window: KithWindow, recent: Recent, tmp_path: Path
) -> None:
    for name in ("one.vcf", "two.vcf", "one.vcf"):
        path = tmp_path / name
        path.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Quince\nEND:VCARD\n", "utf-8")
        window.bring_in([path])
    assert list(entries(window)) == ["one.vcf", "two.vcf", "Forget these files"]
    kept = SettingsFile(window.settings.folder).values.recent
    assert kept == [str(tmp_path / "one.vcf"), str(tmp_path / "two.vcf")]


def test_what_is_gone_cannot_be_opened(window: KithWindow, recent: Recent, tmp_path: Path) -> None:
    recent.remember([tmp_path / "gone.vcf"])
    assert entries(window) == {"gone.vcf": False, "Forget these files": True}


def test_no_more_than_a_few_and_all_are_forgotten_at_once(recent: Recent, tmp_path: Path) -> None:
    for number in range(MOST + 3):
        recent.remember([tmp_path / f"{number}.vcf"])
    assert len(recent.paths) == MOST
    assert recent.paths[0].name == "10.vcf"
    recent.forget()
    assert recent.paths == []


def test_a_book_with_a_passphrase_keeps_none(
    window: KithWindow, recent: Recent, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recent.remember([tmp_path / "Ana.vcf"])
    window.lock_changed.emit(locking.Wish("secret"))
    assert recent.paths == []
    monkeypatch.setattr(locking, "is_locked", lambda _: True)
    recent.remember([tmp_path / "Ana.vcf"])
    assert recent.paths == []


def test_they_are_forgotten_in_the_menu(window: KithWindow, recent: Recent, tmp_path: Path) -> None:
    recent.remember([tmp_path / "one.vcf"])
    next(one for one in submenu(window).actions() if one.text() == "Forget these files").trigger()
    assert entries(window) == {
        "Nothing was opened or written lately": False, "Forget these files": False,
    }  # fmt: skip


def test_the_palette_opens_one_of_them(window: KithWindow, recent: Recent, tmp_path: Path) -> None:
    path = tmp_path / "one.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Quince\nEND:VCARD\n", "utf-8")
    recent.remember([path])
    offers = {offer.text.partition("  ·")[0]: offer for offer in window.ways.palette.offers()}
    offers["Recent files: 1  one.vcf"].run()
    assert type(window.shown).__name__ == "ImportPage"
