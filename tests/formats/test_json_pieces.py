"""JSON piece by piece: the same values as when it is read whole, wherever it is cut."""

from __future__ import annotations

import io
import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.formats import json_pieces
from desktop.formats.json_pieces import BrokenJsonError, JsonPieces

JSON = st.recursive(
    st.none() | st.booleans() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=12,
)


def walked(pieces: JsonPieces) -> Any:
    """Every object and list walked, every other value taken whole."""
    match pieces.next_sign():
        case "{":
            return {key: walked(pieces) for key in pieces.members()}
        case "[":
            return [walked(pieces) for _ in pieces.items()]
    return pieces.value()


@settings(max_examples=150, deadline=None)
@given(JSON, st.integers(1, 9), st.sampled_from([None, 1]))
def test_walking_gives_what_reading_whole_gives(value: Any, size: int, indent: int | None) -> None:
    text = json.dumps(value, indent=indent)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_pieces, "_AT_ONCE", size)
        assert walked(JsonPieces(io.StringIO(text))) == value
        assert JsonPieces(io.StringIO(text)).value() == value


def test_numbers_stay_as_they_are_written() -> None:
    assert JsonPieces(io.StringIO("[12.50, 1e5, -0, NaN]")).value() == ["12.50", "1e5", "-0", "NaN"]
    assert JsonPieces(io.StringIO("9" * 10_000)).value() == "9" * 10_000


def test_the_line_of_each_item_is_known() -> None:
    pieces = JsonPieces(io.StringIO('[1,\n\n{"a":\n2},\n 3]'))
    lines = []
    for line in pieces.items():
        lines.append(line)
        pieces.text()
    assert lines == [1, 3, 5]


@pytest.mark.parametrize(
    "text", ["", "{", "[1", '{"a"', '{"a":', '{"a":1', "[1 2]", '"a', "{1:2}", "]", '["\\', "[,]"]
)
def test_what_is_no_json_is_told_with_its_line(text: str) -> None:
    with pytest.raises(BrokenJsonError):
        walked(JsonPieces(io.StringIO(text)))


def test_nesting_of_any_depth_is_told_and_not_followed() -> None:
    with pytest.raises(BrokenJsonError):
        JsonPieces(io.StringIO("[" * 200_000 + "]" * 200_000)).value()


@pytest.mark.parametrize("piece", ['"', "[", "\\", '"\\', '",', "{}", '[""', "\n"])
def test_a_megabyte_of_anything_takes_less_than_a_second(piece: str) -> None:
    text = "[" + piece * (1_000_000 // len(piece))
    start = time.process_time()
    with pytest.raises(BrokenJsonError):
        JsonPieces(io.StringIO(text)).value()
    assert time.process_time() - start < 1.0
