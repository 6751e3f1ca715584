"""Whatever the shell's umask and the folder's own modes, only the owner reads what is kept."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests import warm_shell

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Moreau\nEND:VCARD\n"


def kith(*arguments: str, home: Path, umask: int) -> str:
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    ended = warm_shell.kith(*arguments, env=environment, umask=umask)
    return ended.stdout + ended.stderr


def readable_by_others(folder: Path) -> list[str]:
    return [str(one) for one in [folder, *folder.rglob("*")] if one.stat().st_mode & 0o077]


@pytest.mark.parametrize("umask", [0o077, 0o000])
def test_all_of_the_data_folder_is_the_owners(tmp_path: Path, umask: int) -> None:
    card, data = tmp_path / "ana.vcf", tmp_path / "data"
    card.write_text(CARD)
    kith("import", str(card), "--data", str(data), home=tmp_path, umask=umask)
    kith("backup", "--data", str(data), home=tmp_path, umask=umask)
    assert list(data.rglob("*.db")), "something was kept"
    assert readable_by_others(data) == []


def test_a_folder_that_others_could_read_is_told_of_and_mended(tmp_path: Path) -> None:
    card, data = tmp_path / "ana.vcf", tmp_path / "data"
    card.write_text(CARD)
    kith("import", str(card), "--data", str(data), home=tmp_path, umask=0o022)
    for path in [data, *data.rglob("*")]:
        path.chmod(0o777 if path.is_dir() else 0o666)
    assert readable_by_others(data)
    kith("check", "--data", str(data), home=tmp_path, umask=0)
    assert readable_by_others(data) == []
