"""One or two letters that stand for a name, in the scripts people are called in."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_JOINER = "\u200d"
_LOOKED_AT = 200  # letters of a word: a name begins within them
_HAN = ((0x3400, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))
_HANGUL = ((0xAC00, 0xD7AF), (0x1100, 0x11FF))
_KANA = ((0x3040, 0x30FF), (0xFF66, 0xFF9F))
# Scripts whose letters join, or whose syllables are too wide for two.
_ONE_LETTER = ((0x0600, 0x08FF), (0x0900, 0x0FFF), (0x1000, 0x109F), (0x1780, 0x17FF))
_THAI_LAO_PREFIX_VOWELS = frozenset("เแโใไເແໂໃໄ")


@lru_cache(maxsize=4096)
def initials(name: str) -> str:
    """The monogram of a name; "" when it holds no letter, digit or picture.

    "Amara Okafor" gives "AO", "김민준" its given name "민준", "山田 太郎" "山".
    """
    words = [letters for word in name.split() if (letters := _letters(word))]
    if not words:
        return ""
    first = words[0]
    if _within(first[0], *_HAN, *_HANGUL):
        return "".join(first[-2:]) if len(words) == 1 and len(first) <= 4 else first[0]
    if _within(first[0], *_ONE_LETTER, *_KANA):
        return first[0]
    if len(words) == 1:
        return _upper(first[0])
    return _upper(first[0]) + _upper(words[-1][0])


def graphemes(text: str) -> list[str]:
    """The text as people count its letters: marks stay with what they mark."""
    found: list[str] = []
    for char in text:
        if found and (_extends(char) or _wants_more(found[-1])):
            found[-1] += char
        else:
            found.append(char)
    return found


def _letters(word: str) -> list[str]:
    """The word's graphemes from its first letter on: no quotes, no brackets."""
    found = graphemes(word[:_LOOKED_AT])
    while found and not _stands_for_a_name(found[0][0]):
        found.pop(0)
    return found


def _stands_for_a_name(char: str) -> bool:
    category = unicodedata.category(char)
    return category[0] in "LN" or category == "So"


def _extends(char: str) -> bool:
    is_mark = unicodedata.category(char)[0] == "M"
    is_skin_tone = 0x1F3FB <= ord(char) <= 0x1F3FF
    return is_mark or is_skin_tone or char == _JOINER


def _wants_more(grapheme: str) -> bool:
    return grapheme.endswith(_JOINER) or grapheme in _THAI_LAO_PREFIX_VOWELS


def _upper(grapheme: str) -> str:
    """Upper case, unless that makes it longer: "ß" stays itself."""
    upper = grapheme.upper()
    return upper if len(upper) == len(grapheme) else grapheme


def _within(grapheme: str, *ranges: tuple[int, int]) -> bool:
    code = ord(grapheme[0])
    return any(low <= code <= high for low, high in ranges)
