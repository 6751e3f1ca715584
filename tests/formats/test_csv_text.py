"""Encodings, separators and quotes as people's programs write them."""

from __future__ import annotations

import io
import itertools
import time

import pytest

from desktop.formats.csv_text import (
    LINE_LIMIT,
    NEVER_CLOSED,
    TOO_LONG,
    Row,
    lines_of,
    rows,
    separator_of,
    text_of,
)


def rows_of(text: str, before: int = 0) -> list[Row]:
    return list(rows(io.StringIO(text, newline=""), ",", before))


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


def test_bytes_that_do_not_belong_stay_to_be_seen() -> None:
    assert text_of(io.BytesIO(b"\x81 Ida"), "cp932").read() == "\\x81 Ida"


def test_rows_know_the_line_on_which_they_begin() -> None:
    assert rows_of('a,b\n\n"two\nlines",c\nd,e\n', before=3) == [
        Row(["a", "b"], 4),
        Row(["two\nlines", "c"], 6),
        Row(["d", "e"], 8),
    ]


def test_a_quote_never_closed_costs_its_own_line_only() -> None:
    found = rows_of('a,b\n"Bo,x\nCy,y\nDee,z\n')
    assert [row.cells for row in found] == [["a", "b"], ["Bo", "x"], ["Cy", "y"], ["Dee", "z"]]
    assert [row.trouble for row in found] == ["", NEVER_CLOSED, "", ""]
    assert [row.line for row in found] == [1, 2, 3, 4]


def test_a_quote_closed_by_a_later_one_swallows_nobody() -> None:
    found = rows_of('a,b,c\nIda,x,1\nBo,"y,2\nCy,z,3\n"Dee",w,4\nEve,v,5\n')
    assert [row.cells[0] for row in found] == ["a", "Ida", "Bo", "Cy", "Dee", "Eve"]


def test_a_cell_of_many_lines_stays_one() -> None:
    text = 'Name,Note,Mood\nIda,"one, two, three\nfour, five, six\nseven",good\n'
    assert rows_of(text)[1].cells == ["Ida", "one, two, three\nfour, five, six\nseven", "good"]


def test_a_huge_cell_is_read() -> None:
    text = f'a,"{"x" * 10_000_000}"\nIda,Bo\n'
    first, second = rows_of(text)
    assert len(first.cells[1]) == 10_000_000
    assert second.cells == ["Ida", "Bo"]


def test_of_a_line_without_end_only_the_beginning_is_read() -> None:
    raw = io.BytesIO(b"a,b\n" + b"x" * (3 * LINE_LIMIT) + b"\nIda,Bo\n")
    found = list(rows(lines_of(text_of(raw)), ","))
    assert [len(row.cells) for row in found] == [2, 1, 2]
    assert len(found[1].cells[0]) == LINE_LIMIT
    assert TOO_LONG not in (row.trouble for row in found)


@pytest.mark.parametrize(
    "line", ['"x\n', 'a"b,"c\n', '"""x\n', '"a","b\n', '""",\n', 'x,"y"z"\n', '"\r', '\0"\n']
)
def test_hostile_quotes_take_no_longer_than_the_text(line: str) -> None:
    text = line * (1_000_000 // len(line))
    began = time.process_time()
    count = sum(1 for _ in rows(io.StringIO(text, newline=""), ","))
    assert count > 0
    assert time.process_time() - began < 8  # a second at rest


def test_the_reader_asks_for_no_more_lines_than_it_gives() -> None:
    endless = (f"{n},x\n" for n in itertools.count())
    found = rows(endless, ",")
    assert [next(found).line for _ in range(3)] == [1, 2, 3]
