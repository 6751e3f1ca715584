"""Locked and unlocked as a person sees it: the program with its window, over a real store."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.domain.changes import Changes
from desktop.half_written import HalfWritten
from desktop.services.importing.applying import apply
from desktop.services.importing.planning import plan
from desktop.services.importing.reading import read
from desktop.services.locking import Wish
from desktop.storage import contents, keys
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from desktop.ui.importing.page import ImportPage
from desktop.ui.locking import idle
from desktop.ui.locking.idle import IdleWatch
from desktop.ui.locking.passphrase_input import PassphraseInput
from desktop.ui.locking.sheet import PassphraseSheet
from desktop.ui.locking.window import LockWindow
from tests.builders import NOW
from tests.locked import PASSPHRASE, forget_keys, lock_it
from tests.ui.programs import opened


def locked(program: app.Program, qtbot: QtBot) -> LockWindow:
    qtbot.waitUntil(lambda: program.window is None and program.keeper.waits, timeout=20_000)
    assert program.keeper.window is not None
    return program.keeper.window


def give(window: LockWindow, passphrase: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.line.isEnabled, timeout=20_000)
    window.line.setText(passphrase)
    qtbot.keyClick(window.line, Qt.Key.Key_Return)


def words_on_the_screen() -> str:
    return " ".join(
        label.text()
        for window in QApplication.topLevelWidgets()
        if window.isVisible()
        for label in window.findChildren(QLabel)
    )


def test_a_locked_store_asks_first_and_shows_nobody(
    program: app.Program, folder: Path, qtbot: QtBot
) -> None:
    lock_it(folder)
    forget_keys()
    program.start()
    window = locked(program, qtbot)
    assert "Kith is locked" in words_on_the_screen()
    assert "Zwetschgen" not in words_on_the_screen()

    give(window, "something else", qtbot)
    qtbot.waitUntil(lambda: "does not open" in window.said.text(), timeout=20_000)
    assert window.line.text() == ""

    give(window, PASSPHRASE, qtbot)
    opened(program, qtbot)
    assert program.window is not None
    assert program.window.isVisible()
    assert program.keeper.window is None


def test_set_lock_and_take_off(program: app.Program, folder: Path, qtbot: QtBot) -> None:
    program.start()
    opened(program, qtbot)
    assert program.window is not None
    assert not program.window.can("lock")
    HalfWritten(folder).keep("debrief/1", "half a word")

    program.window.lock_changed.emit(Wish(PASSPHRASE))
    qtbot.waitUntil(lambda: keys.salt_of(folder / FILE_NAME) is not None, timeout=20_000)
    opened(program, qtbot)
    assert program.window.can("lock")

    program.window.lock_wished.emit()
    window = locked(program, qtbot)
    give(window, PASSPHRASE, qtbot)
    opened(program, qtbot)
    assert HalfWritten(folder).get("debrief/1") == "half a word"

    assert program.window is not None
    program.window.lock_changed.emit(Wish(None))
    qtbot.waitUntil(lambda: keys.salt_of(folder / FILE_NAME) is None, timeout=20_000)
    opened(program, qtbot)
    assert not program.window.can("lock")


def test_a_start_without_a_window_waits_and_a_second_start_brings_it_up(
    program: app.Program, folder: Path, qtbot: QtBot
) -> None:
    lock_it(folder)
    forget_keys()
    program.start(hidden=True)
    window = locked(program, qtbot)
    assert not window.isVisible()
    program.write_down()
    assert window.isVisible()


def test_what_another_start_asks_for_meanwhile_comes_once_it_is_open(
    program: app.Program, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    cards = tmp_path / "one.vcf"
    cards.write_text("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Quince\r\nEND:VCARD\r\n", "utf-8")
    lock_it(folder)
    forget_keys()
    program.start()
    locked(program, qtbot)
    program.write_down()
    program.write_down()
    program.show_linked("kith://person/4b0c")
    assert program.window is None
    program.bring_in([cards])
    give(locked(program, qtbot), PASSPHRASE, qtbot)
    opened(program, qtbot)
    qtbot.waitUntil(lambda: "Quince" in words_on_the_screen(), timeout=20_000)
    assert program.window is not None
    assert program.window.ways.we_spoke is not None


def test_after_some_wrong_ones_the_next_try_waits(qtbot: QtBot) -> None:
    window = LockWindow()
    qtbot.addWidget(window)
    for _ in range(3):
        assert window.lost.isHidden()
        window.refuse("Not this one.")
        assert window.line.isEnabled()
    assert not window.lost.isHidden()
    window._enable(False)
    window.refuse("Not this one.")
    assert not window.line.isEnabled()
    assert "in a moment" in window.said.text()
    window._end_pause()
    assert window.said.text() == "Not this one."


def test_the_lock_stands_where_the_window_stood_and_the_window_where_the_lock_did(
    program: app.Program, folder: Path, qtbot: QtBot
) -> None:
    lock_it(folder)
    program.start()
    opened(program, qtbot)
    assert program.window is not None
    program.window.resize(900, 700)
    program.window.lock_wished.emit()
    window = locked(program, qtbot)
    assert window.height() == 700
    window.resize(900, 710)
    give(window, PASSPHRASE, qtbot)
    opened(program, qtbot)
    assert program.window.height() == 710


def test_caps_lock_is_noticed_by_what_comes_out(qtbot: QtBot) -> None:
    line = PassphraseInput("Passphrase")
    qtbot.addWidget(line)
    qtbot.addWidget(line.caps_hint)
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    for letter, held, seems_on in (("a", none, False), ("A", none, True), ("A", shift, False)):
        line.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, held, letter))
        assert line.caps_hint.isHidden() is not seems_on


def test_idle_is_said_once_the_time_is_over(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [1_000.0]
    monkeypatch.setattr(idle, "now", lambda: clock[0])
    watch, said = IdleWatch(5), []
    watch.idle.connect(lambda: said.append(1))
    clock[0] += 299
    watch.look()
    assert said == []
    watch.eventFilter(watch, QEvent(QEvent.Type.KeyPress))
    clock[0] += 299
    watch.look()
    assert said == []
    clock[0] += 1
    watch.look()
    assert said == [1]
    watch.wait_for(0)


def test_the_two_must_be_alike_and_the_old_one_right(
    program: app.Program, folder: Path, qtbot: QtBot
) -> None:
    lock_it(folder)
    sheet = PassphraseSheet(program.runner, folder, LockWindow())
    qtbot.addWidget(sheet.parentWidget())
    sheet.parentWidget().show()
    sheet.open()
    wished: list[Wish] = []
    sheet.wished.connect(wished.append)
    sheet.new.setText("one horse")
    sheet.again.setText("one house")
    sheet.accept.click()
    assert "not alike" in sheet.trouble.text()
    sheet.again.setText("one horse")
    sheet.now.setText("wrong")
    program.runner.open(None)
    sheet.accept.click()
    assert not sheet.accept.isEnabled()
    qtbot.waitUntil(lambda: "not the passphrase" in sheet.trouble.text(), timeout=20_000)
    sheet.now.setText(PASSPHRASE)
    sheet.accept.click()
    qtbot.waitUntil(lambda: wished == [Wish("one horse")], timeout=20_000)


@pytest.mark.parametrize("lane", ["query", "change", "background"])
def test_to_lock_waits_for_what_is_under_way_and_shows_nothing_meanwhile(
    program: app.Program, folder: Path, qtbot: QtBot, lane: str
) -> None:
    lock_it(folder)
    program.start()
    opened(program, qtbot)
    goes_on = Event()
    done: list[object] = []

    def long(_store: object = None) -> Changes:
        goes_on.wait(20)
        return Changes(label="all of it")

    getattr(program.runner, lane)(long, then=done.append)
    assert program.window is not None
    program.window.lock_wished.emit()
    assert program.window is not None
    assert not program.window.isVisible()
    assert "Kith is being locked" in words_on_the_screen()
    assert "finished first" in words_on_the_screen()
    goes_on.set()
    locked(program, qtbot)
    assert done == [Changes(label="all of it")]


def test_an_import_that_is_under_way_when_nobody_is_there_is_brought_in_whole(
    program: app.Program, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    lock_it(folder)
    program.start()
    opened(program, qtbot)
    cards = tmp_path / "many.vcf"
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person {0}\r\nEND:VCARD\r\n"
    cards.write_text("".join(card.format(number) for number in range(40)), "utf-8")
    is_under_way, goes_on = Event(), Event()

    def bring_in(db: Database) -> Changes:
        is_under_way.set()
        goes_on.wait(20)
        batch = read([cards])
        with db.read() as session:
            planned = plan(session, batch)
        return apply(db, planned, {}, now=NOW)

    program.runner.change(bring_in)
    qtbot.waitUntil(is_under_way.is_set, timeout=20_000)
    assert program.keeper._idle is not None
    program.keeper._idle.idle.emit()
    assert program.keeper.window is not None
    assert not program.keeper.window.line.isVisible()  # the keys are still needed
    goes_on.set()
    give(locked(program, qtbot), PASSPHRASE, qtbot)
    opened(program, qtbot)
    program.stop()
    assert contents.counts(folder / FILE_NAME) == (41, 0)


def test_what_was_decided_about_an_import_goes_on_once_it_is_open_again(
    program: app.Program, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    lock_it(folder)
    program.start()
    opened(program, qtbot)
    file = tmp_path / "one.vcf"
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{0}\r\nEND:VCARD\r\n"
    file.write_text(card.format("Quince") + card.format("Medlar"), "utf-8")
    _review(program, qtbot, [file])
    _import_page(program).review.for_all.lands.choose("tag")
    _import_page(program).review.for_all.name.setText("orchard")
    assert program.window is not None
    program.window.lock_wished.emit()
    window = locked(program, qtbot)
    assert "orchard" not in "".join(str(one.read_bytes()) for one in folder.glob("half_written*"))
    give(window, PASSPHRASE, qtbot)
    opened(program, qtbot)
    _review(program, qtbot)
    assert _import_page(program).review.for_all.name.text() == "orchard"


def _import_page(program: app.Program) -> ImportPage:
    assert program.window is not None
    return program.window.ways.in_and_out._import_page()


def _review(program: app.Program, qtbot: QtBot, files: list[Path] | None = None) -> None:
    """Bring these files, if any; and wait until it is to be decided about."""
    if files is not None:
        program.bring_in(files)
    qtbot.waitUntil(lambda: bool(_import_page(program).under_review), timeout=20_000)


def test_what_stands_over_the_window_goes_with_it(
    program: app.Program, folder: Path, qtbot: QtBot
) -> None:
    lock_it(folder)
    program.start()
    opened(program, qtbot)
    assert program.window is not None
    program.window.ways.tell_trouble("Zwetschgen could not be stored.")
    program.window.ways.write_down()
    menu = QMenu(program.window)
    menu.addAction("Zwetschgen")
    menu.popup(program.window.pos())
    program.keeper.lock()
    window = locked(program, qtbot)
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [window]
    give(window, PASSPHRASE, qtbot)
    opened(program, qtbot)


def test_a_session_locked_twice_locks_once(
    program: app.Program, folder: Path, qtbot: QtBot
) -> None:
    lock_it(folder)
    program.start()
    opened(program, qtbot)
    program.keeper._lock_by_itself()
    program.keeper._lock_by_itself()
    window = locked(program, qtbot)
    assert window.isVisible()
    give(window, PASSPHRASE, qtbot)
    opened(program, qtbot)


def test_a_session_locked_while_everything_is_written_anew_finds_it_locked(
    program: app.Program, folder: Path, qtbot: QtBot
) -> None:
    lock_it(folder)
    program.start()
    opened(program, qtbot)
    assert program.window is not None
    program.window.lock_changed.emit(Wish("another passphrase"))
    program.keeper._lock_by_itself()
    window = locked(program, qtbot)
    give(window, "another passphrase", qtbot)
    opened(program, qtbot)
    assert "It is done" in words_on_the_screen()


def test_a_program_that_has_ended_locks_nothing_any_more(
    program: app.Program, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock_it(folder)
    program.start()
    opened(program, qtbot)
    watch = program.keeper.findChild(IdleWatch)
    assert watch is not None
    program.stop()
    later = idle.now() + 16 * 60
    monkeypatch.setattr(idle, "now", lambda: later)
    watch.look()
    assert program.keeper.window is None
