"""What another program is given lies in a folder for one's own eyes, and goes again."""

from __future__ import annotations

import stat
import tempfile
from pathlib import Path

import pytest

from desktop import handed_over, private_file


@pytest.fixture(autouse=True)
def _aside(tmp_path: Path) -> None:
    private_file.keep_asides_in(tmp_path)


def test_only_its_owner_reads_it(tmp_path: Path) -> None:
    path = handed_over.hand_over("Ana.vcf", "words")
    assert path.read_text() == "words"
    assert tmp_path in path.parents
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_it_goes_once_it_was_taken(tmp_path: Path) -> None:
    one, other = (handed_over.hand_over("Ana.vcf", "words") for _ in range(2))
    handed_over.take_back(one)
    assert not one.parent.exists()
    assert other.exists()
    handed_over.take_back()
    assert not other.parent.exists()


def test_nothing_is_left_at_the_end(tmp_path: Path) -> None:
    path = handed_over.hand_over("Ana.vcf", "words")
    private_file.drop_asides(tmp_path)
    assert not path.exists()
    assert tempfile.tempdir is None
    handed_over.take_back()
