"""Letters that a program could not write and left as question marks: ``Karal?``.

Old encodings lose what they have no place for; such a spelling never stands before a
better one.
"""

from __future__ import annotations

from typing import Any


def has_lost_letters(name: str) -> bool:
    """Whether a name lost letters: no name has a question mark of its own."""
    return "?" in name


def is_lost_form(lost: str, whole: str) -> bool:
    """Whether ``lost`` is ``whole`` with question marks for some of its letters.

    A letter beyond U+FFFF may have left one or two.
    """
    if "?" not in lost or lost == whole:
        return False
    return _fits(lost, whole) or _fits(lost, _units(whole))


def _fits(lost: str, whole: str) -> bool:
    return len(lost) == len(whole) and all(
        one == two or one == "?" for one, two in zip(lost, whole, strict=True)
    )


def _units(text: str) -> str:
    """The text with two signs for each letter that UTF-16 writes as two."""
    return "".join(letter if letter <= "\uffff" else "\ufffe\ufffe" for letter in text)


def only_loses_letters(said: list[Any], says: list[Any]) -> bool:
    """Whether the new words are the old ones with question marks in them."""
    return len(said) == len(says) and all(
        one == two or (isinstance(one, str) and is_lost_form(two, one))
        for one, two in zip(said, says, strict=True)
    )


def is_within(parts: frozenset[str], known: frozenset[str]) -> bool:
    """Whether an address tells no more than a known one, be its letters lost or not."""
    return all(
        part in known or any(is_lost_form(part, better) for better in known) for part in parts
    )


def is_misspelt(mark: Any, known: set[Any]) -> bool:
    """Whether a text is a known one with letters lost."""
    if not isinstance(mark, str) or "?" not in mark:
        return False
    return any(is_lost_form(mark, better) for better in known)
