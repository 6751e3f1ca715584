"""By which alphabet and by which words names stand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.name_order import (
    NameOrder,
    as_in_lists,
    sort_key,
    split_name,
    stand_by,
    whole_name,
)
from desktop.domain.text import fold


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    yield
    stand_by(NameOrder())


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("", "Nunez Ñandu Nuñez Oda Zoe"),
        ("de", "Ödön Ofner Zander"),
        ("es", "Nunz Nuñez Nuz"),
        ("es", "Nzo Ñandu Oda"),
        ("sv", "Oda Zorn Åberg Ärla Öberg"),
        ("da", "Zorn Ærø Østergaard Åberg"),
        ("pl", "Lz Łaska Ma Zz Źrebak Żak"),
        ("cs", "Cz Čapek Da Zz Žák"),
    ],
)
def test_letters_stand_where_their_readers_look_for_them(language: str, names: str) -> None:
    stand_by(NameOrder(language))
    listed = names.split()
    if language in ("", "de"):
        assert [as_in_lists(name) for name in listed] == [fold(name) for name in listed]
    else:
        assert sorted(listed, key=as_in_lists) == listed


def test_a_letter_and_a_mark_apart_from_it_are_the_letter() -> None:
    stand_by(NameOrder("es"))
    assert as_in_lists("Nun\u0303ez") == as_in_lists("NUÑEZ")


@given(st.text(alphabet="abnzåäöñ ABNZÅÄÖÑ'", max_size=12))
def test_without_an_alphabet_of_its_own_a_key_is_the_folded_name(name: str) -> None:
    stand_by(NameOrder("de"))
    assert as_in_lists(name) == fold(name)


@pytest.mark.parametrize(
    ("order", "key"),
    [
        (NameOrder("de"), "moreau ana"),
        (NameOrder("de", "given"), "ana moreau"),
        (NameOrder("is"), "ana moreau"),
        (NameOrder("is", "family"), "moreau ana"),
    ],
)
def test_names_stand_by_what_is_wished_or_usual(order: NameOrder, key: str) -> None:
    stand_by(order)
    assert sort_key("Ana Moreau", "Ana", "Moreau") == key


@pytest.mark.parametrize(
    ("language", "name", "parts"),
    [
        ("en", "Ana Lucía Moreau", ("Ana Lucía", "Moreau")),
        ("en", "山田 太郎", ("太郎", "山田")),
        ("en", "김 민지", ("민지", "김")),
        ("hu", "Nagy Anna", ("Anna", "Nagy")),
        ("hu", "Anna", ("Anna", "")),
    ],
)
def test_a_name_is_parted_as_it_is_said(language: str, name: str, parts: tuple[str, str]) -> None:
    stand_by(NameOrder(language))
    assert split_name(name) == parts


@pytest.mark.parametrize(
    ("language", "given", "family", "name"),
    [
        ("en", "Ana", "Moreau", "Dr Ana Moreau"),
        ("en", "太郎", "山田", "Dr 山田太郎"),
        ("hu", "Anna", "Nagy", "Dr Nagy Anna"),
        ("en", "", "Nagy", "Dr Nagy"),
    ],
)
def test_the_parts_make_the_name_that_is_said(
    language: str, given: str, family: str, name: str
) -> None:
    stand_by(NameOrder(language))
    assert whole_name("Dr", given, "", family) == name
