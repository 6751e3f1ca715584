"""A folder is read whole; what is nobody's stays out of it without a complaint."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.errors import BadInputError
from desktop.services.importing import folders
from desktop.services.importing.mappings import tables_to_ask_about
from desktop.services.importing.reading import read
from tests.services.importing.bringing import a_file, card


def test_everything_in_a_folder_is_read_at_any_depth(tmp_path: Path) -> None:
    deep = tmp_path / "backup" / "2025"
    deep.mkdir(parents=True)
    a_file(deep, card("FN:Ana"), name="b.vcf")
    a_file(tmp_path / "backup", card("FN:Bo"), name="a.vcf")
    a_file(deep, card("FN:Cy"), name=".hidden.vcf")
    (deep / "holiday.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    batch = read([tmp_path / "backup"])
    assert sorted(draft.name for draft in batch.drafts) == ["Ana", "Bo"]
    assert [one.origin for one in batch.left_out] == ["holiday.png"]
    assert batch.unreadable == []


def test_a_file_named_beside_its_folder_is_read_once(tmp_path: Path) -> None:
    path = a_file(tmp_path, card("FN:Ana"))
    assert len(read([tmp_path, path]).drafts) == 1


def test_a_table_that_only_lies_in_a_folder_is_asked_about_if_it_names_people(
    tmp_path: Path,
) -> None:
    words, club = tmp_path / "README.md", tmp_path / "club.csv"
    words.write_text("| file | what | why |\n|---|---|---|\n| a | b | c |\n| d | e | f |\n" * 9)
    club.write_text("Kürzel;Vorname;Apparat\nBM;Begoña;0117 496 0182\n", encoding="utf-8")
    asked = tables_to_ask_about([tmp_path], lambda _: None)
    assert [path.name for path in asked] == ["club.csv"]


def test_an_empty_folder_and_one_with_far_too_much_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(BadInputError, match="is empty"):
        read([tmp_path])
    a_file(tmp_path, card("FN:Ana"))
    monkeypatch.setattr(folders, "MOST", 0)
    with pytest.raises(BadInputError, match="more than 0 files"):
        read([tmp_path])
