"""A long JSON text piece by piece: its objects and lists are walked as they come, and only
what is asked for is held.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, TextIO

_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)
_AT_ONCE = 1 << 18  # letters
_BLANK = re.compile(r"[ \t\r\n]*")
_WORD = re.compile(r"[^,\]}\s]*")
_NEXT = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|["\[\]{}]', re.DOTALL)
_IN_STRING = re.compile(r'["\\]')


class BrokenJsonError(Exception):
    """The text is no JSON from here on; ``line`` is where, counted from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class OddValueError(BrokenJsonError):
    """A value whose end is clear, but which is no JSON; reading can go on behind it."""

    def __init__(self, line: int, text: str) -> None:
        super().__init__(line)
        self.text = text


class JsonPieces:
    """Reads forward only: after a key or before an item, take its value in one way or
    another (``members``, ``items``, ``value`` or ``text``), then go on.

    Raises BrokenJsonError where the text ends too early or holds another sign.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._held = ""
        self._at = 0
        self.line = 1

    def next_sign(self) -> str:
        """The next sign that is not blank, left where it is; "" at the end."""
        while True:
            blank = _BLANK.match(self._held, self._at)
            assert blank is not None
            self.line += self._held.count("\n", self._at, blank.end())
            self._at = blank.end()
            if self._at < len(self._held):
                return self._held[self._at]
            if not self._fill():
                return ""

    def members(self) -> Iterator[str]:
        """The keys of an object; take each one's value before the next."""
        self._take("{")
        if self.next_sign() == "}":
            self._take("}")
            return
        while True:
            key = self.value() if self.next_sign() == '"' else self._fail()
            self._take(":")
            yield key
            if self._take(",}") == "}":
                return

    def items(self) -> Iterator[int]:
        """The line on which each item of a list begins; take it before the next."""
        self._take("[")
        if self.next_sign() == "]":
            self._take("]")
            return
        while True:
            self.next_sign()
            yield self.line
            if self._take(",]") == "]":
                return

    def value(self) -> Any:
        """The next value whole; see ``parsed``. Raises OddValueError when it is none."""
        sign, line = self.next_sign(), self.line
        if sign and sign in '"[{':
            try:  # what is held may be all of it
                value, end = _DECODER.raw_decode(self._held, self._at)
            except (ValueError, RecursionError):
                pass
            else:
                self.line += self._held.count("\n", self._at, end)
                self._at = end
                return value
        text = self.text()
        try:
            return parsed(text)
        except ValueError as error:
            raise OddValueError(line, text) from error

    def text(self) -> str:
        """The text of the next value, which has as many brackets that open as that close."""
        sign = self.next_sign()
        if not sign or sign in ",:]}":
            self._fail()
        found = self._bracketed() if sign in '"[{' else self._word()
        self.line += found.count("\n")
        return found

    def _bracketed(self) -> str:
        parts: list[str] = []
        depth, in_string = 0, False
        start = at = self._at
        while True:
            found = (_IN_STRING if in_string else _NEXT).search(self._held, at)
            if found is None:
                parts.append(self._held[start:])
                start = at = self._more()
                continue
            sign, at = self._held[found.start()], found.end()
            if in_string and sign == "\\":
                if at == len(self._held):  # what is escaped comes with the next letters
                    parts.append(self._held[start:])
                    start = at = self._more()
                at += 1
            elif sign == '"':
                in_string = not in_string and len(found[0]) == 1
            else:
                depth += 1 if sign in "[{" else -1
            if depth <= 0 and not in_string and sign != "\\":
                self._at = at
                return "".join([*parts, self._held[start:at]])

    def _word(self) -> str:
        parts: list[str] = []
        while True:
            found = _WORD.match(self._held, self._at)
            assert found is not None
            self._at = found.end()
            parts.append(found[0])
            if self._at < len(self._held) or not self._fill():
                return "".join(parts)

    def _take(self, allowed: str) -> str:
        sign = self.next_sign()
        if not sign or sign not in allowed:
            self._fail()
        self._at += 1
        return sign

    def _fail(self) -> Any:
        raise BrokenJsonError(self.line)

    def _more(self) -> int:
        """Let the next letters stand alone; where they begin."""
        self._at = len(self._held)
        if not self._fill():
            self._fail()
        return 0

    def _fill(self) -> bool:
        """Read on; False at the end. What was held up to here is dropped."""
        more = self._stream.read(_AT_ONCE)
        self._held = self._held[self._at :] + more
        self._at = 0
        return bool(more)


def parsed(text: str) -> Any:
    """The value of a JSON text; numbers as they are written. Raises ValueError.

    So "12.50" keeps its naught, and a number of any length does no harm.
    """
    try:
        return _DECODER.decode(text)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
