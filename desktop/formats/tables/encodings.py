"""In which encoding a table is written: its mark, else strict UTF-8, else proposals."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from charset_normalizer import from_bytes

_CHUNK = 1 << 20
_LETTERS = re.compile("[^\x00-\x7f\udc80-\udcff]")
_BYTES = re.compile("[\udc80-\udcff]")
_SAMPLE = 1 << 16  # bytes that the proposals are made by
USUAL = "cp1252"

# Offered where bytes are no UTF-8, after what the bytes propose; the names are Python's.
OFFERED = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859-15",
    "iso8859-2", "koi8-r", "mac-roman", "cp850", "cp932", "gb18030", "big5", "cp949", "utf-8",
    "utf-16-le", "utf-16-be",
)  # fmt: skip
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Encodings:
    """What the bytes may be, the likeliest first; ``sure`` when they say so themselves."""

    names: tuple[str, ...]
    sure: bool

    @property
    def first(self) -> str:
        return self.names[0]


def encodings_of(stream: BinaryIO) -> Encodings:
    """What a whole stream may be written in; it is at its beginning again afterwards."""
    stream.seek(0)
    first = stream.read(_SAMPLE)
    marked = next((name for mark, name in _MARKS if first.startswith(mark)), "")
    if marked:
        stream.seek(0)
        return Encodings((marked, *(name for name in OFFERED if name != marked)), True)
    wide = _wide(first)
    if wide:
        stream.seek(0)
        return Encodings((wide, *(name for name in OFFERED if name != wide)), True)
    letters, foreign = _tally(stream)
    stream.seek(0)
    if letters >= foreign:
        return Encodings(("utf-8", *OFFERED[:-1]), not foreign)
    names = dict.fromkeys([USUAL, *_proposed(_telling(stream)), *OFFERED])
    return Encodings(tuple(names), False)


def _wide(first: bytes) -> str:
    """UTF-16 without its mark: every other byte of Latin text and of separators is zero."""
    sample = first[:4096]
    pairs = len(sample) // 2
    if pairs < 2:
        return ""
    odd, even = sample[1 : 2 * pairs : 2].count(0), sample[0 : 2 * pairs : 2].count(0)
    if odd > 4 * even and odd >= pairs / 4:
        return "utf-16-le"
    return "utf-16-be" if even > 4 * odd and even >= pairs / 4 else ""


def _tally(stream: BinaryIO) -> tuple[int, int]:
    """How many letters outside of ASCII are whole UTF-8, and how many bytes are not."""
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    letters = foreign = 0
    for chunk in _chunks(stream):
        text = decoder.decode(chunk)
        if not text.isascii():
            letters += len(_LETTERS.findall(text))
            foreign += len(_BYTES.findall(text))
    return letters, foreign + len(_BYTES.findall(decoder.decode(b"", final=True)))


def _chunks(stream: BinaryIO) -> Iterator[bytes]:
    stream.seek(0)
    while chunk := stream.read(_CHUNK):
        yield chunk


def _telling(stream: BinaryIO) -> bytes:
    """Lines that hold letters outside of ASCII, as many as a sample takes."""
    found: list[bytes] = []
    size = 0
    for chunk in _chunks(stream):
        for line in chunk.split(b"\n"):
            if not line.isascii():
                found.append(line[:2000])
                size += len(found[-1])
                if size > 8000:
                    stream.seek(0)
                    return b"\n".join(found)
    stream.seek(0)
    return b"\n".join(found)


def _proposed(sample: bytes) -> list[str]:
    """What charset-normalizer thinks of it; on short texts it often errs."""
    names = []
    for match in from_bytes(sample[:8000]):
        try:
            names.append(_python_name(match.encoding))
        except LookupError:
            continue
    return [name for name in names if name in OFFERED][:4]


def _python_name(name: str) -> str:
    known = codecs.lookup(name).name
    return {"shift_jis": "cp932", "gb2312": "gb18030", "gbk": "gb18030"}.get(known, known)
