"""What the block under a mail says of its writer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import BadInputError
from desktop.domain.signature import About
from desktop.formats.signatures import read_signature
from tests.formats.signatures import SIGNATURES


@pytest.mark.parametrize(("text", "said"), SIGNATURES)
def test_each_signature_says_what_it_says(text: str, said: list[str]) -> None:
    found = read_signature(text)
    names = [f"{one.about}/{one.label}" if one.label else str(one.about) for one in found]
    values = [one.value.replace("\n", " / ") for one in found]
    assert [f"{name}: {value}" for name, value in zip(names, values, strict=True)] == said


def test_a_number_without_its_country_is_told_by_the_region() -> None:
    found = read_signature("T 030 901820\nTel +49 30 901820", "DE")
    assert [one.about for one in found] == [About.PHONE]


def test_what_is_too_long_is_refused() -> None:
    with pytest.raises(BadInputError):
        read_signature("Ana Moreau\n" * 2_000)


@given(st.text(max_size=600))
def test_nothing_makes_it_stumble(text: str) -> None:
    for one in read_signature(text):
        assert one.value


_PARTS = ["Tel.:", "+49", "0", "(", ")", "-", "@", ".", "a", "www.", "|", "\n", "1", "GmbH", ","]


@given(st.lists(st.sampled_from(_PARTS), max_size=80))
def test_nothing_like_a_signature_makes_it_stumble(parts: list[str]) -> None:
    read_signature("".join(parts))
    read_signature(" ".join(parts))
