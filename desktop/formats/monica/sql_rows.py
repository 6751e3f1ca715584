"""The rows of a SQL dump, read as text: nothing of it is ever run.

Only INSERT statements are understood, and CREATE TABLE as far as it names columns;
whatever else there is is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TextIO

_AT_ONCE = 1 << 18  # letters
_LONGEST = 64_000_000  # letters of one value
_HEAD = 1 << 16  # letters within which a statement has named its columns

_BLANK = re.compile(r"(?:\s+|#[^\n]*\n|--[ \t\r\n][^\n]*\n?)*")
_REMARK = re.compile(r"#|--[ \t\r\n]|--?\Z")
_INSERT = re.compile(
    r"INSERT\s+(?:IGNORE\s+)?INTO\s+[`\"]?(\w+)[`\"]?\s*(?:\(([^)']*)\)\s*)?VALUES\s*",
    re.IGNORECASE,
)
_CREATE = re.compile(r"CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?[`\"]?(\w+)[`\"]?\s*\(", re.I)
_COLUMN = re.compile(r"^\s*[`\"](\w+)[`\"]\s", re.MULTILINE)
_QUOTED = re.compile(r"'[^'\\]*+(?:(?:\\.|'')[^'\\]*+)*+'(?!')", re.DOTALL)
_VALUE = re.compile(
    rf"\s*(?:({_QUOTED.pattern})|([^,)'\\\s]+(?:[ \t]+[^,)'\\\s]+)*))\s*([,)])", re.S
)
_OPENED = re.compile(r"\s*'")
_EMPTY = re.compile(r"[;\s]*")
_QUIET = re.compile(r"[^';]*")
_ESCAPED = re.compile(r"\\(.)|''", re.DOTALL)
_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "0": "", "Z": "", "b": ""}
_AGAIN = re.compile(r"^INSERT\s", re.MULTILINE | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """A row by its columns. Everything is text as it was written, so that a number keeps
    its zeros; NULL is None."""

    table: str
    line: int
    values: dict[str, str | None]


@dataclass(frozen=True, slots=True)
class BrokenRow:
    """A row that could not be taken; what follows it up to the next INSERT is lost too."""

    table: str
    line: int
    excerpt: str


def rows_of(stream: TextIO) -> Iterator[Row | BrokenRow]:
    """All rows of a dump, in a stream."""
    return _Dump(stream).rows()


class _Dump:
    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._held = ""
        self._at = 0
        self._line = 1
        self._columns: dict[str, list[str]] = {}

    def rows(self) -> Iterator[Row | BrokenRow]:
        while self._next_sign():
            self._fill(_HEAD)
            self._go_to(_EMPTY.match(self._held, self._at).end())  # type: ignore[union-attr]
            if created := _CREATE.match(self._held, self._at):
                self._learn(created)
                self._pass_over()
            elif insert := _INSERT.match(self._held, self._at):
                yield from self._inserted(insert)
            else:
                self._pass_over()

    def _learn(self, created: re.Match[str]) -> None:
        end = self._held.find(";", self._at)
        body = self._held[created.end() : end if end >= 0 else None]
        self._columns[created[1]] = _COLUMN.findall(body)

    def _inserted(self, insert: re.Match[str]) -> Iterator[Row | BrokenRow]:
        table = insert[1]
        names = [name.strip(' `"\r\n\t') for name in (insert[2] or "").split(",")]
        columns = names if insert[2] else self._columns.get(table, [])
        self._go_to(insert.end())
        while self._next_sign() == "(":
            line, excerpt = self._line, self._held[self._at : self._at + 80]
            values = self._row()
            if values is None:
                yield BrokenRow(table, line, excerpt)
                self._find_next_insert()
                return
            if len(values) != len(columns):
                yield BrokenRow(table, line, excerpt)
            else:
                yield Row(table, line, dict(zip(columns, values, strict=True)))
            if self._next_sign() != ",":
                break
            self._go_to(self._at + 1)
        if self._next_sign() == ";":
            self._go_to(self._at + 1)
        elif self._next_sign():
            yield BrokenRow(table, self._line, self._held[self._at : self._at + 80])
            self._find_next_insert()

    def _row(self) -> list[str | None] | None:
        """The values between the brackets of a row, or None where it is broken."""
        values: list[str | None] = []
        self._go_to(self._at + 1)
        while True:
            found = _VALUE.match(self._held, self._at)
            if found is None or found.end() == len(self._held):
                found = self._value()
            if found is None:
                return None
            values.append(_text_of(found))
            self._go_to(found.end())
            if found[3] == ")":
                return values

    def _value(self) -> re.Match[str] | None:
        """The next value, which may be longer than what is held; None when it is none."""
        wanted = _HEAD
        while True:
            whole = not self._fill(wanted)
            found = _VALUE.match(self._held, self._at)
            if found is not None and (whole or found.end() < len(self._held)):
                return found
            if whole or wanted > _LONGEST or not _OPENED.match(self._held, self._at):
                return None
            wanted *= 2

    def _quoted(self) -> bool:
        """Go to the end of a quoted text; False when it has none."""
        wanted = _HEAD
        while True:
            whole = not self._fill(wanted)
            found = _QUOTED.match(self._held, self._at)
            if found is not None and (whole or found.end() < len(self._held)):
                self._go_to(found.end())
                return True
            if whole or wanted > _LONGEST:
                return False
            wanted *= 2

    def _pass_over(self) -> None:
        """On to the end of this statement."""
        while sign := self._next_sign():
            if sign == ";":
                self._go_to(self._at + 1)
                return
            if sign == "'":
                if not self._quoted():
                    self._find_next_insert()
                    return
            else:
                found = _QUIET.match(self._held, self._at)
                assert found is not None
                self._go_to(found.end())

    def _find_next_insert(self) -> None:
        """On to the next line that begins a statement with rows, or to the end."""
        self._go_to(min(self._at + 1, len(self._held)))
        while True:
            found = _AGAIN.search(self._held, self._at)
            if found is not None:
                self._go_to(found.start())
                return
            self._go_to(max(self._at, len(self._held) - 10))
            if not self._fill(len(self._held) - self._at + 1):
                self._go_to(len(self._held))
                return

    def _next_sign(self) -> str:
        """The next sign that is neither blank nor a remark; "" at the end."""
        while True:
            self._fill(3)
            blank = _BLANK.match(self._held, self._at)
            assert blank is not None
            self._go_to(blank.end())
            rest = self._held[self._at : self._at + 3]
            if rest and not _REMARK.match(rest):
                return rest[0]
            if not self._fill(len(self._held) - self._at + 1):
                self._go_to(len(self._held))
                return ""

    def _go_to(self, at: int) -> None:
        self._line += self._held.count("\n", self._at, at)
        self._at = at

    def _fill(self, wanted: int) -> bool:
        """Hold so many letters from here on; False when the text ends before."""
        while len(self._held) - self._at < wanted:
            more = self._stream.read(max(_AT_ONCE, wanted))
            if not more:
                return False
            self._held = self._held[self._at :] + more
            self._at = 0
        return True


def _text_of(value: re.Match[str]) -> str | None:
    if value[1] is None:
        return None if value[2].upper() == "NULL" else value[2]
    inner = value[1][1:-1]
    return _ESCAPED.sub(_letter, inner) if "\\" in inner or "''" in inner else inner


def _letter(found: re.Match[str]) -> str:
    if found[1] is None:
        return "'"
    return _LETTERS.get(found[1], found[1])
