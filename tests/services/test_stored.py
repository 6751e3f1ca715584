"""What is stored is counted by what it is."""

from __future__ import annotations

from pathlib import Path

from desktop.services.stored import Stored, stored
from desktop.storage.store_file import FILE_NAME


def test_each_kind_is_counted_for_itself(tmp_path: Path) -> None:
    for name, size in {
        FILE_NAME: 100, f"{FILE_NAME}-journal": 5, "settings.json": 7, "backups/a": 30,
        "backups/b": 3, "half": 2, ".aside/given/Ana.vcf": 50,
    }.items():  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * size)
    assert stored(tmp_path) == Stored(store=105, backups=33, settings=7, other=2)


def test_an_empty_folder_holds_nothing(tmp_path: Path) -> None:
    assert stored(tmp_path / "none") == Stored(0, 0, 0, 0)
