"""Files that were opened or written lately, and how they are forgotten."""

from __future__ import annotations

from pathlib import Path

import pytest
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


def entries(recent: Recent) -> dict[str, bool]:
    """What the menu shows, and what can be opened of it."""
    return {
        one.text().partition("  ·")[0]: one.isEnabled()
        for one in recent.menu().actions()
        if one.text()
    }


def test_what_is_brought_in_stands_first(
    window: KithWindow, recent: Recent, tmp_path: Path
) -> None:
    for name in ("one.vcf", "two.vcf", "one.vcf"):
        path = tmp_path / name
        path.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Quince\nEND:VCARD\n", "utf-8")
        window.bring_in([path])
    assert list(entries(recent)) == ["one.vcf", "two.vcf", "Forget these files"]
    kept = SettingsFile(window.settings.folder).values.recent
    assert kept == [str(tmp_path / "one.vcf"), str(tmp_path / "two.vcf")]


def test_what_is_gone_cannot_be_opened(recent: Recent, tmp_path: Path) -> None:
    recent.remember([tmp_path / "gone.vcf"])
    assert entries(recent) == {"gone.vcf": False, "Forget these files": True}


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
