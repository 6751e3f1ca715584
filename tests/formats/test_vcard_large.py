"""A file of any length is read in little memory, one card after the other."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Iterator
from itertools import count

from desktop.domain.drafts import PersonDraft
from desktop.formats.vcard import read_vcards

from .cards import card

_MEGABYTE = 1_000_000


class Endless(io.RawIOBase):
    """Cards that are made as they are read, so that the file itself needs no memory."""

    def __init__(self, cards: int) -> None:
        self._left = self._pieces(cards)

    def _pieces(self, cards: int) -> Iterator[bytes]:
        for number in range(cards):
            yield card(f"FN:Number {number}", "NOTE:" + "x" * 2_000, f"UID:{number}").encode()

    def read(self, size: int = -1) -> bytes:
        pieces = b""
        while len(pieces) < size:
            piece = next(self._left, b"")
            if not piece:
                break
            pieces += piece
        return pieces


def test_ten_megabytes_of_cards_need_three_megabytes_of_memory() -> None:
    tracemalloc.start()
    try:
        names = (record.name for record in read_vcards(Endless(5_000), "x") if is_person(record))  # type: ignore[arg-type]
        for number, name in zip(count(), names, strict=False):
            assert name == f"Number {number}"
        assert number == 4_999
        assert tracemalloc.get_traced_memory()[1] < 3 * _MEGABYTE
    finally:
        tracemalloc.stop()


def is_person(record: object) -> bool:
    return isinstance(record, PersonDraft)


def test_a_card_of_nine_megabytes_is_read_whole() -> None:
    text = card("FN:Ana", "NOTE:" + "a\\n" * 300_000, "X-LONG:" + "b" * 900_000)
    text += card("FN:Bo", "PHOTO;ENCODING=b:" + "QUJD" * 1_900_000)
    found = list(read_vcards(io.BytesIO(text.encode()), "x"))
    assert [record.name for record in found if isinstance(record, PersonDraft)] == ["Ana", "Bo"]
    photo = found[1].photo if isinstance(found[1], PersonDraft) else None
    assert photo is not None
    assert len(photo.content) == 3 * 1_900_000
