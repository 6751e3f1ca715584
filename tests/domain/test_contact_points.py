"""Two spellings of one number, address or profile have one key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.contact_points import point_key


@pytest.mark.parametrize(
    ("kind", "value", "region", "key"),
    [
        ("phone", "+44 7700 900123", "", "+447700900123"),
        ("phone", "07700 900123", "GB", "+447700900123"),
        ("phone", "(0)7700-900 123", "gb", "+447700900123"),
        ("phone", "07700 900123", "", "~0900123"),
        ("phone", "+1 212 555 0100 x12", "", "+12125550100;ext=12"),
        ("phone", "BusinessPhone", "", ""),
        ("phone", "٠٧٧٠٠٩٠٠١٢٣", "GB", "+447700900123"),
        ("email", "Ana@Example.ORG ", "", "ana@example.org"),
        ("email", "mailto:ana@example.org", "", "ana@example.org"),
        ("email", "not an address", "", ""),
        ("profile", "https://www.linkedin.com/in/Ana-Moreau/?trk=x", "", "linkedin/ana-moreau"),
        ("profile", "uk.linkedin.com/in/ana-moreau", "", "linkedin/ana-moreau"),
        ("web", "http://www.Example.org/", "", "example.org"),
    ],
)
def test_the_comparable_form(kind: str, value: str, region: str, key: str) -> None:
    assert point_key(kind, value, region) == key


@given(st.sampled_from(["phone", "email", "profile", "web"]), st.text(max_size=60))
def test_any_text_has_a_key_or_none(kind: str, value: str) -> None:
    try:
        assert isinstance(point_key(kind, value), str)
    except ValueError as error:
        pytest.fail(str(error))
