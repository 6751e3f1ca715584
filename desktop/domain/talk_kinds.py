"""The words by which a line says what kind of contact it was."""

from __future__ import annotations

import re
from functools import cache

from desktop.domain.tongues.tongue import ENGLISH, own_tongue, tongues
from desktop.domain.vocabulary import InteractionKind, Size

_SIZES = {
    InteractionKind.CALL: Size.CALL,
    InteractionKind.VIDEO: Size.CALL,
    InteractionKind.MESSAGE: Size.LINE,
    InteractionKind.LETTER: Size.LINE,
    InteractionKind.OTHER: Size.CALL,
}


@cache
def _kinds(language: str) -> tuple[re.Pattern[str], ...]:
    """A pattern for each language that is understood, English first."""
    return tuple(
        re.compile(
            "|".join(f"(?P<{kind.value}>{words})" for kind, words in tongue.kinds.items()).join(
                ("(?:", r")(?!\w)")
            ),
            re.IGNORECASE,
        )
        for tongue in tongues(language)
    )


def kind_at(
    text: str, at: int, end: int, language: str = ENGLISH
) -> tuple[InteractionKind, int] | None:
    """The kind that is said at this place, in English or that language, and where its
    words end: the longer ones."""
    found = [match for kind in _kinds(language) if (match := kind.match(text, at, end))]
    if not found:
        return None
    said = max(found, key=re.Match.end)
    return InteractionKind(str(said.lastgroup)), said.end()


def kind_in(text: str, language: str = ENGLISH) -> InteractionKind | None:
    """The first kind that is said anywhere in the text."""
    for word in re.finditer(r"(?<!\w)\w", text):
        if found := kind_at(text, word.start(), len(text), language):
            return found[0]
    return None


def offered_kinds(language: str) -> tuple[str, ...]:
    """Words for kinds that are offered while one types, the most usual first."""
    return own_tongue(language).offered_kinds


def size_of(kind: InteractionKind | None) -> Size:
    """How much a contact of this kind asks; of no kind, a line."""
    return Size.LINE if kind is None else _SIZES.get(kind, Size.TIME_TOGETHER)
