"""Makes the data library of ICU in a frozen program a sixth as large.

    python .ci/leaner_icu.py dist/kith/_internal/PySide6/Qt/lib/libicudata.so.73

Qt asks ICU only to put words into the order of a language, and knows all else by itself.
What is left out are converters between character sets, the names of currencies, languages,
regions, time zones and units, number words, transliteration, and where words end.

The library holds one table of named items (ICU's "common data", ucmndata.h) and nothing
else, so that a shorter table is written into it, and its second segment is moved up.
"""

from __future__ import annotations

import re
import struct
import sys
from pathlib import Path

FOLDERS_LEFT_OUT = frozenset(
    {"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone"}
)
_OF_A_LANGUAGE = re.compile(r"[a-z]{2,3}(_\w+)?\.res")
_HEADER = struct.Struct("<HBB")  # its size, two magic bytes
_MAGIC = (0xDA, 0x27)
_ALIGNED, _PAGE = 16, 0x1000
_LOAD, _DYNAMIC = 1, 2
_SEGMENT = struct.Struct("<IIQQQQQQ")  # type, flags, offset, two addresses, two sizes, align


def is_wanted(name: str) -> bool:
    """Whether Qt may ask for the item of that name, as "icudt73l/coll/de.res"."""
    folder, _, item = name.partition("/")[2].rpartition("/")
    if folder in FOLDERS_LEFT_OUT or item.endswith(".cnv"):
        return False
    return bool(folder) or not _OF_A_LANGUAGE.fullmatch(item)


def leaner_table(data: bytes) -> bytes:
    """The same data with fewer items. Raises ValueError where it is not as expected."""
    size, *magic = _HEADER.unpack_from(data)
    if tuple(magic) != _MAGIC or data[12:16] != b"CmnD":
        raise ValueError("this is no common data of ICU")
    head, table = data[:size], data[size:]
    kept = [(name, item) for name, item in _items(table) if is_wanted(name)]
    names_at = 4 + 8 * len(kept)
    names, entries, body = b"", b"", b""
    names_length = sum(len(name.encode()) + 1 for name, _ in kept)
    items_at = _up_to(size + names_at + names_length, _ALIGNED) - size
    for name, item in kept:
        entries += struct.pack("<II", names_at + len(names), items_at + len(body))
        names += name.encode() + b"\0"
        body += item + bytes(-len(item) % _ALIGNED)
    start = struct.pack("<I", len(kept)) + entries + names
    return head + start.ljust(items_at, b"\0") + body


def _items(table: bytes) -> list[tuple[str, bytes]]:
    count = struct.unpack_from("<I", table)[0]
    places = [struct.unpack_from("<II", table, 4 + 8 * number) for number in range(count)]
    ends = [at for _, at in places[1:]] + [len(table)]
    return [
        (table[name : table.index(b"\0", name)].decode(), table[at:end])
        for (name, at), end in zip(places, ends, strict=True)
    ]


def leaner_library(library: bytes) -> bytes:
    """The library with less data in it. Raises ValueError where it is not as expected."""
    programs = struct.unpack_from("<Q", library, 32)[0]
    size, count = struct.unpack_from("<HH", library, 54)
    if library[:6] != b"\x7fELF\x02\x01" or size != _SEGMENT.size:
        raise ValueError("this is no library of a 64-bit, little-endian Linux")
    places = [programs + number * size for number in range(count)]
    segments = [list(_SEGMENT.unpack_from(library, place)) for place in places]
    first, second = (segment for segment in segments if segment[0] == _LOAD)
    table = library.index(b"CmnD") - 12
    lean = bytearray(library[:table] + leaner_table(library[table : first[5]]))
    first[5] = first[6] = len(lean)
    moved_from, moved_to = second[2], _up_to(len(lean), _PAGE) + second[2] % _PAGE
    lean += bytes(moved_to - len(lean)) + library[moved_from : moved_from + second[5]]
    for place, segment in zip(places, segments, strict=True):
        if segment[2] >= moved_from:
            segment[2] += moved_to - moved_from
        _SEGMENT.pack_into(lean, place, *segment)
    struct.pack_into("<Q", lean, 40, 0)  # no section headers: only linkers read them
    struct.pack_into("<HH", lean, 60, 0, 0)
    return bytes(lean)


def _up_to(length: int, step: int) -> int:
    return -(-length // step) * step


def main(path: Path) -> None:
    library = path.read_bytes()
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(leaner_library(library))
    part.chmod(path.stat().st_mode)
    part.replace(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
