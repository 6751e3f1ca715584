"""Encodings and separators as people's programs write them."""

from __future__ import annotations

import io

import pytest

from desktop.formats.csv_text import rows, separator_of, text_of


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_separator_that_gives_equal_columns_wins(sign: str) -> None:
    lines = ["Name,First", "Öberg, Åsa;x", "a,b,c;d", "one two"]
    text = "".join(sign.join(f'"{cell}"' for cell in (line, "1", "2")) + "\r\n" for line in lines)
    assert separator_of(text) == sign


def test_a_single_column_is_taken_for_commas() -> None:
    assert separator_of("Name\nIda\n") == ","


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_letters_come_out_right_in_any_encoding(encoding: str) -> None:
    raw = "Åsa – Öberg\r\n".encode(encoding)
    text = text_of(io.BytesIO(raw))
    assert text.read() == "Åsa – Öberg\r\n"


def test_rows_know_the_line_on_which_they_begin() -> None:
    lines = io.StringIO('a,b\n\n"two\nlines",c\nd,e\n', newline="")
    assert list(rows(lines, ",", before=3)) == [
        (["a", "b"], 4),
        (["two\nlines", "c"], 6),
        (["d", "e"], 8),
    ]
