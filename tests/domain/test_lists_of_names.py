"""Names in a row, as a language puts them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.domain.language import speak
from desktop.domain.sentences import say_list


def _spanish(text: str, about: str, count: int | None) -> str | None:
    return {"": "{names} y {last}"}.get(about, "{names} e {last}") if "{last}" in text else None


@pytest.fixture
def _in_spanish() -> Iterator[None]:
    speak(_spanish, language="es")
    yield
    speak(None)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["Ana", "Ben"], "Ana y Ben"),
        (["Ana", "Ben", "Inés"], "Ana, Ben e Inés"),
        (["Ana", "Hilda"], "Ana e Hilda"),
        (["Ana", "Yolanda"], "Ana y Yolanda"),
        (["Inés", "Hierro"], "Inés y Hierro"),
        (["Ana"], "Ana"),
    ],
)
@pytest.mark.usefixtures("_in_spanish")
def test_before_the_sound_of_an_i_the_word_for_and_is_another(names: list[str], said: str) -> None:
    assert say_list(names) == said
