"""The commands over a locked store: its passphrase from a file, from the terminal, or none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import cli
from desktop.cli import passphrases
from desktop.storage import keys, passphrase
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.builders import a_person, add
from tests.locked import PASSPHRASE, forget_keys, lock_it


@pytest.fixture
def folder(data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.delenv(passphrases.FROM_FILE, raising=False)
    with Database(data_folder / FILE_NAME) as db:
        add(db, a_person("Ana"))
    lock_it(data_folder)
    forget_keys()
    yield data_folder
    forget_keys()


def kith(folder: Path, *words: str) -> int:
    return cli.main(["--data", str(folder), *words])


@pytest.mark.parametrize("command", [["check"], ["backup"], ["export", "out.vcf"]])
def test_without_the_passphrase_a_command_says_what_it_needs(
    folder: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert kith(folder, *command) == 3
    said = capsys.readouterr().err
    assert "passphrase" in said
    assert passphrases.FROM_FILE in said


def test_it_is_read_from_a_file(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = tmp_path / "secret.txt"
    named.write_text(f"{PASSPHRASE}\n", "utf-8")
    monkeypatch.setenv(passphrases.FROM_FILE, str(named))
    assert kith(folder, "check") == 0
    forget_keys()
    assert kith(folder, "export", str(tmp_path / "out.vcf")) == 0
    assert "Ana" in (tmp_path / "out.vcf").read_text("utf-8")


def test_a_wrong_one_is_a_sentence_and_no_damage(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    named = tmp_path / "secret.txt"
    named.write_text("something else", "utf-8")
    monkeypatch.setenv(passphrases.FROM_FILE, str(named))
    assert kith(folder, "check") == 3
    said = capsys.readouterr().err
    assert "does not open" in said
    assert "damaged" not in said


def test_in_a_terminal_it_is_asked_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr(passphrases, "getpass", lambda _: PASSPHRASE)
    assert kith(folder, "check") == 0


def test_what_is_restored_into_a_locked_store_is_locked_with_its_passphrase(
    folder: Path, tmp_path: Path, template_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passphrases, "_passphrase", lambda _: PASSPHRASE)
    plain = tmp_path / "plain.db"
    plain.write_bytes(template_store.read_bytes())
    assert kith(folder, "restore", str(plain)) == 0
    forget_keys()
    assert keys.salt_of(folder / FILE_NAME) is not None
    assert passphrase.fits(folder / FILE_NAME, PASSPHRASE)
    assert keys.salt_of(plain) is None
