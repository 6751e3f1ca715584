"""Rows of a SQL dump as text: quoted as PHP's addslashes quotes, and never run."""

from __future__ import annotations

import io
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.formats.monica import sql_rows
from desktop.formats.monica.sql_rows import BrokenRow, Row, rows_of

HEAD = "INSERT IGNORE INTO `notes` (`id`,`body`) VALUES\n"


def rows(text: str) -> list[Row | BrokenRow]:
    return list(rows_of(io.StringIO(text)))


def bodies(text: str) -> list[str | None]:
    return [row.values["body"] for row in rows(text) if isinstance(row, Row)]


def test_what_looks_like_rows_and_statements_inside_a_text_is_text() -> None:
    text = HEAD + " (1,'one\n (9,9,\\'no row\\');\nDROP TABLE `notes`;-- # '),\n (2,'two');\n"
    assert bodies(text) == ["one\n (9,9,'no row');\nDROP TABLE `notes`;-- # ", "two"]
    assert [row.line for row in rows(text)] == [2, 5]


def test_bare_values_are_text_and_null_is_nothing() -> None:
    text = HEAD + "(1,0201234567),(2,NULL),(3,-5),(4,1e5),(5, +44 ),(6,'NULL');"
    assert bodies(text) == ["0201234567", None, "-5", "1e5", "+44", "NULL"]


def test_both_ways_of_quoting_are_read() -> None:
    text = HEAD + r"""(1,'O\'Hara'),(2,'back\\slash'),(3,'a \"quote\"'),(4,'it''s'),(5,'');"""
    assert bodies(text) == ["O'Hara", "back\\slash", 'a "quote"', "it's", ""]


def test_a_dump_of_the_database_itself_names_its_columns_once() -> None:
    text = (
        "-- MySQL dump\n/*!40101 SET x='y;' */;\nCREATE TABLE `notes` (\n  `id` int,\n"
        "  `body` text,\n  PRIMARY KEY (`id`)\n) ENGINE=InnoDB;\n"
        "LOCK TABLES `notes` WRITE;\nINSERT INTO `notes` VALUES (1,'a\\nb'),(2,'c');\n"
    )
    assert bodies(text) == ["a\nb", "c"]


def test_a_broken_row_is_told_and_the_next_statement_is_read() -> None:
    text = HEAD + "(1,'never closed,\n(2,'x');\n" + HEAD + "(3,'here');"
    found = rows(text)
    assert [type(row) for row in found] == [BrokenRow, Row]
    assert found[0].line == 2
    assert bodies(text) == ["here"]


def test_a_row_of_another_length_is_told_and_the_rest_is_read() -> None:
    found = rows(HEAD + "(1,'a',3),(2,'b');")
    assert [type(row) for row in found] == [BrokenRow, Row]


def test_an_insert_without_rows_is_nothing() -> None:
    assert rows("INSERT IGNORE INTO `contact_photo` (`contact_id`, `photo_id`) VALUES\n;\n") == []


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text(max_size=12), max_size=5), st.integers(1, 9))
def test_any_text_comes_back_wherever_the_file_is_cut(texts: list[str], size: int) -> None:
    quoted = [
        text.replace("\\", "\\\\").replace("'", "\\'").replace('"', '\\"').replace("\0", "\\0")
        for text in texts
    ]
    dump = HEAD + ",\n".join(f" ({n},'{text}')" for n, text in enumerate(quoted)) + ";\n" + HEAD
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sql_rows, "_AT_ONCE", size)
        found = [row for row in rows_of(io.StringIO(dump, newline="")) if isinstance(row, Row)]
    assert [row.values["body"] for row in found] == [text.replace("\0", "") for text in texts]


@pytest.mark.parametrize(
    "piece",
    [
        "'", "(", "\\", "\n", "#", "-", "-- ", "#\n", ";", HEAD, HEAD + "(", HEAD + "('\n",
        "INSERT ", HEAD + "(1,'a\\", HEAD + "('''\n", "CREATE TABLE x (", "`", "''",
    ],
)  # fmt: skip
def test_a_megabyte_of_anything_takes_less_than_a_second(piece: str) -> None:
    text = HEAD + piece * (1_000_000 // len(piece))
    start = time.process_time()
    rows(text)
    assert time.process_time() - start < 1.0
