"""What two people are to each other, from the other side."""

import pytest

from desktop.domain.ties import inverse_of


@pytest.mark.parametrize(
    ("kind", "inverse"),
    [
        ("daughter", "parent"),
        ("Mother", "child"),
        ("sister of", "sibling"),
        ("husband, keeps bees", "spouse"),
        ("works with", "works with"),
        ("introduced us", ""),
        ("", ""),
    ],
)
def test_a_tie_is_said_from_the_other_side(kind: str, inverse: str) -> None:
    assert inverse_of(kind) == inverse
