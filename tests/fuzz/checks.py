"""What holds for every reader, whatever it is given."""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Iterable
from typing import BinaryIO, TypeVar

from desktop.domain.drafts import Unreadable
from desktop.domain.errors import BadInputError

ORIGIN = "fuzz"
Read = TypeVar("Read")

# Processor time for bytes: a call, and each megabyte. Readers need a tenth of
# it; under atheris, which counts every branch, a half.
_SECONDS_A_CALL = 0.5
_SECONDS_A_MEGABYTE = 10.0


def records_of(reader: Callable[[BinaryIO, str], Iterable[Read]], data: bytes) -> list[Read]:
    """All that a reader makes of these bytes; nothing when it refuses them with a sentence."""
    try:
        records = list(reader(io.BytesIO(data), ORIGIN))
    except BadInputError as refusal:
        if not str(refusal).endswith("."):
            raise AssertionError(f"the refusal is no sentence: {refusal}") from refusal
        return []
    for record in records:
        if isinstance(record, Unreadable):
            assert record.origin == ORIGIN, f"of which file is {record}?"
            assert record.line >= 0, f"no line has this number: {record}"
            assert record.reason.endswith("."), f"the reason is no sentence: {record}"
    return records


def in_time(fuzz_one: Callable[[bytes], None], data: bytes) -> None:
    """Calls the function and raises when it took longer than so many bytes may take."""
    allowed = _SECONDS_A_CALL + _SECONDS_A_MEGABYTE * len(data) / 1e6
    start = time.process_time()
    fuzz_one(data)
    took = time.process_time() - start
    assert took < allowed, f"{len(data)} bytes took {took:.2f} s; {allowed:.2f} s are allowed"
