"""What a kith:// link leads to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.person_link import link_to, links_in, uid_of


@given(st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=60))
def test_a_link_leads_back_to_its_uid(uid: str) -> None:
    if uid == uid.strip().rstrip("/"):
        assert uid_of(link_to(uid)) == uid


@pytest.mark.parametrize(
    ("link", "uid"),
    [
        ("kith://person/4b0c", "4b0c"),
        ("KITH://Person/4b0c/", "4b0c"),
        ("kith://person/urn%3Auuid%3A1", "urn:uuid:1"),
        ("kith://person/4b0c?run=rm#x", "4b0c"),
        ("kith://person/", ""),
        ("kith://circle/4b0c", ""),
        ("kith:4b0c", ""),
        ("https://person/4b0c", ""),
        ("kith://person/a%00b", ""),
        ("kith://person/a%0Ab", ""),
        ("kith://person/" + "a" * 5_000, ""),
    ],
)
def test_only_a_link_to_a_person_leads_anywhere(link: str, uid: str) -> None:
    assert uid_of(link) == uid


def test_links_are_found_among_words() -> None:
    words = "Met through kith://person/4b0c, and (kith://person/77) again: kith://person/4b0c."
    assert links_in(words) == ["kith://person/4b0c", "kith://person/77"]
