"""Names of people as names of files."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.formats.file_names import file_stem, safe


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ana Moreau", "Ana Moreau"),
        ("../../etc/passwd", "etc passwd"),
        ("C:\\x", "C x"),
        ("CON", "CON _"),
        ("nul.txt", "nul.txt _"),
        ("com1", "com1 _"),
        ("Constance", "Constance"),
        ("...", ""),
        ("  .hidden. ", "hidden"),
        ("-rf", "rf"),
        ("a\x00b\nc", "a b c"),
        ("\u202eevil\u202c", "evil"),
        ("عمر الخيام", "عمر الخيام"),
        ("李 小龍", "李 小龍"),
        ("e\u0301", "é"),
        ("100 %41", "100 41"),
        ("#[[a]]^", "a"),
    ],
)
def test_a_name_is_made_safe_for_every_system(name: str, expected: str) -> None:
    assert safe(name) == expected


def test_namesakes_have_files_of_their_own_that_stay_the_same() -> None:
    one, other = file_stem("Ana Moreau", "uid-1"), file_stem("Ana Moreau", "uid-2")
    assert one != other
    assert one == file_stem("Ana Moreau", "uid-1")
    assert one.startswith("Ana Moreau ")
    assert file_stem("???", "uid-1").startswith("somebody ")


@given(st.text(), st.text(max_size=8))
def test_any_name_is_a_short_name_of_a_file(name: str, uid: str) -> None:
    stem = file_stem(name, uid)
    assert 0 < len(f"{stem}.md".encode()) <= 200
    assert not set(stem) & set('<>:"/\\|?*\x00')
    assert stem == stem.strip(" .")
