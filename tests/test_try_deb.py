"""What .ci/try_deb.py and .ci/debian_root.py make of what they see: the rest needs root."""

from __future__ import annotations

import importlib
import os
from contextlib import nullcontext
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

CI = Path(__file__).parents[1] / ".ci"


@pytest.fixture
def debian_root(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(CI)
    return importlib.import_module("debian_root")


@pytest.fixture
def try_deb(debian_root: ModuleType) -> ModuleType:
    return importlib.import_module("try_deb")


@pytest.fixture
def root(debian_root: ModuleType, tmp_path: Path) -> Any:
    for place in ("etc/app.conf", "var/log/dpkg.log", "srv/person/.bashrc"):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_text("as it was")
    return debian_root.Root(tmp_path, "bookworm")


def test_what_apt_says_it_costs_is_read(debian_root: ModuleType) -> None:
    said = (
        "Need to get 54.6 MB/98.0 MB of archives.\n"
        "After this operation, 1,354 kB of additional disk space will be used.\n"
    )
    assert debian_root.cost(said) == debian_root.Cost(98.0, 1.354)
    assert debian_root.cost("Nothing to do.") == debian_root.Cost(0.0, 0.0)


def test_what_a_package_leaves_behind_or_changes_is_named(try_deb: ModuleType, root: Any) -> None:
    before = try_deb.files(root)
    assert try_deb.leftovers(before, root) == ""
    (root.path / "etc/app.conf").write_text("changed")
    (root.path / "etc/kith.conf").write_text("left behind")
    assert try_deb.leftovers(before, root) == "etc/app.conf, etc/kith.conf"


def test_the_persons_own_book_may_stay_but_no_other_file_of_hers(
    try_deb: ModuleType, root: Any
) -> None:
    before = try_deb.files(root)
    own = root.path / "srv/person/.local/share/kith"
    own.mkdir(parents=True)
    (own / "kith.db").write_text("her people")
    assert try_deb.leftovers(before, root) == ""
    (own.parent / "stray").write_text("")
    assert try_deb.leftovers(before, root) == "srv/person/.local/share/stray"


def test_what_apt_notes_down_of_everything_is_no_leftover(try_deb: ModuleType, root: Any) -> None:
    before = try_deb.files(root)
    (root.path / "var/log/dpkg.log").write_text("installed kith, removed kith")
    assert try_deb.leftovers(before, root) == ""


def test_a_command_in_the_root_sees_nothing_of_the_environment_outside(
    debian_root: ModuleType, root: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_PRELOAD", "mine")
    words = root.command("kith", "--version", person=True, DISPLAY=":9")
    assert words[-2:] == ["kith", "--version"]
    told = words[words.index("env") + 2 : -2]
    assert "DISPLAY=:9" in told
    assert f"HOME={debian_root.PERSONS_HOME}" in told
    assert not any(each.startswith("LD_PRELOAD") for each in told)


def test_who_is_not_root_is_told_so_and_nothing_else_happens(
    try_deb: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(try_deb, "own_screen", lambda: nullcontext(":9"))
    assert try_deb.main(["kith.deb"]) == 77
    said = capsys.readouterr().err
    assert said.startswith("The .deb was not tried: Only root may make a Debian of its own")
