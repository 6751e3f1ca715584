"""No bytes make a reader fail, hang or lose a record. `make fuzz` looks longer, by atheris."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.checks import in_time
from tests.fuzz.targets import TARGETS, Target, found

EVERY = pytest.mark.parametrize("name", TARGETS)
bounded = settings(max_examples=120, deadline=None, derandomize=True)
SIGNS = (b":", b";", b"=", b"\\", b'"', b"\n", b"\r", b"\0", b"\xff", b",", b"\t", b"{", b"[", b"<")
SWOLLEN = 60_000  # bytes


@EVERY
@bounded
@given(data=st.data())
def test_any_bytes_and_words_are_read_or_refused(name: str, data: st.DataObject) -> None:
    pieces = st.binary(max_size=40)
    if TARGETS[name].words:
        pieces |= st.sampled_from(TARGETS[name].words)
    in_time(TARGETS[name].fuzz_one, b"".join(data.draw(st.lists(pieces, max_size=30))))


@EVERY
@pytest.mark.parametrize("seed", range(4))
def test_damaged_samples_are_read_or_refused(name: str, seed: int) -> None:
    dice = random.Random(seed)
    for path in TARGETS[name].seeds():
        in_time(TARGETS[name].fuzz_one, _damaged(path.read_bytes(), TARGETS[name], dice))


@EVERY
def test_a_piece_that_comes_again_and_again_costs_no_more_than_its_length(name: str) -> None:
    """Quadratic work shows here: a beginning of a sample, then one piece of it many times."""
    dice = random.Random(name)
    for path in TARGETS[name].seeds()[:25]:
        raw = path.read_bytes()
        start = dice.randrange(len(raw) + 1)
        piece = raw[start : start + dice.choice([1, 2, 7, 30, 200])] or b"x"
        in_time(TARGETS[name].fuzz_one, raw[:start] + piece * (SWOLLEN // len(piece)))


@pytest.mark.parametrize(
    ("name", "path"), [(name, path) for name in TARGETS for path in found(name)], ids=str
)
def test_what_once_showed_a_fault_does_so_no_more(name: str, path: Path) -> None:
    in_time(TARGETS[name].fuzz_one, path.read_bytes())


def _damaged(raw: bytes, target: Target, dice: random.Random) -> bytes:
    """The bytes with a few pieces changed, doubled, dropped or swapped for what matters."""
    content = bytearray(raw)
    for _ in range(dice.randint(1, 8)):
        at = dice.randrange(len(content) + 1)
        piece = dice.choice([*SIGNS, *target.words, dice.randbytes(4)])
        content[at : at + dice.choice([0, 0, 1, 5, 40])] = piece
    return bytes(content)
