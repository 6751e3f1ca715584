"""What is being typed survives the program, and nothing of it stays once it is kept."""

import logging
import stat
from pathlib import Path

import pytest

from desktop.half_written import FILE_NAME, HalfWritten


def test_what_was_being_written_is_found_by_the_next_start(tmp_path: Path) -> None:
    HalfWritten(tmp_path).keep("card/7/loop", "ask her about the")
    HalfWritten(tmp_path).keep("debrief/3", {"heard": "it is \ud800 hard", "asked": False})
    again = HalfWritten(tmp_path)
    assert again.get("card/7/loop") == "ask her about the"
    assert again.get("debrief/3") == {"heard": "it is \ud800 hard", "asked": False}
    assert again.get("debrief/4") is None


def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "kith"
    HalfWritten(folder).keep("card/7/loop", "private")
    assert stat.S_IMODE((folder / FILE_NAME).stat().st_mode) == 0o600


def test_nothing_lingers_once_all_is_kept(tmp_path: Path) -> None:
    texts = HalfWritten(tmp_path)
    texts.keep("a", "one")
    texts.keep("b", "two")
    texts.drop("a")
    assert HalfWritten(tmp_path).keys() == ["b"]
    texts.drop("b")
    assert list(tmp_path.iterdir()) == []


def test_the_oldest_stands_first_and_a_prefix_narrows(tmp_path: Path) -> None:
    texts = HalfWritten(tmp_path)
    for key in ("card/7/loop", "debrief/3", "card/7/trust", "card/7/loop"):
        texts.keep(key, f"{len(texts.keys())} of them")
    assert texts.keys("card/7/") == ["card/7/trust", "card/7/loop"]


def test_an_unreadable_file_is_set_aside(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / FILE_NAME).write_text("{half", encoding="utf-8")
    with caplog.at_level(logging.CRITICAL):
        assert HalfWritten(tmp_path).keys() == []
    assert (tmp_path / f"{FILE_NAME}.unreadable").read_text(encoding="utf-8") == "{half"


def test_a_full_disk_does_not_stop_the_typing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    texts = HalfWritten(tmp_path)
    texts.keep("a", "one")
    monkeypatch.setattr("desktop.private_file.os.replace", full)
    texts.keep("a", "one two")
    assert texts.get("a") == "one"
    caplog.clear()


def test_two_places_do_not_take_each_others_text(tmp_path: Path) -> None:
    card, debrief = HalfWritten(tmp_path), HalfWritten(tmp_path)
    card.keep("card/7/loop", "one")
    debrief.keep("debrief/3", "two")
    card.keep("card/7/loop", "one two")
    assert debrief.keys() == ["debrief/3", "card/7/loop"]
