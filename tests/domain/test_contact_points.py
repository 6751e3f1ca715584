"""Two spellings of one number, address or profile have one key."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import contact_points
from desktop.domain.contact_points import phone_key, point_key


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


def test_a_telephone_without_its_country_is_told_by_its_last_digits_but_not_its_extension() -> None:
    assert point_key("phone", "030 1234567") == point_key("phone", "030 1234567;ext=5")
    assert point_key("phone", "(0711) 123-45-67 x12") == "~1234567"


@given(
    st.sampled_from(["1", "7", "20", "33", "36", "39", "44", "49", "52", "54", "55", "86", "370"]),
    st.lists(st.sampled_from([*"0123456789 -"]), min_size=5, max_size=15),
)
def test_the_short_way_to_a_key_gives_what_the_long_way_gives(code: str, rest: list[str]) -> None:
    value = f"+{code} {''.join(rest)}"
    with patch.object(contact_points, "_plain_key", return_value=""):
        slow = phone_key.__wrapped__(value)
    assert phone_key.__wrapped__(value) == slow
