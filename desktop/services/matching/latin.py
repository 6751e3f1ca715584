"""Names of any script in plain Latin letters, and as they roughly sound."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

_NOT_LETTERS = re.compile(r"[^a-z0-9]+")
_ARABIC_ARTICLE = re.compile(r"\bال(?=\w{3})")
_CACHED = 1 << 16

_ABJAD = re.compile("[\u0590-\u05ff\u0600-\u06ff]")  # Hebrew and Arabic write few vowels
_SIGNS = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")  # Han, kana, Hangul

# Ways in which one sound is written, in the order in which they are made one.
_SOUNDS = (
    ("shch", "s"), ("tsch", "h"), ("sch", "s"), ("tch", "h"), ("sh", "s"), ("kh", "h"),
    ("ch", "h"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("bh", "b"), ("gh", "g"),
    ("zh", "z"), ("cz", "h"), ("sz", "s"), ("rz", "z"), ("tz", "ts"), ("ks", "x"), ("qu", "k"),
    ("q", "k"), ("c", "k"), ("w", "v"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ae", "a"),
    ("oe", "o"), ("ue", "u"), ("eu", "ev"), ("ey", "ei"), ("y", "i"), ("j", "i"), ("gg", "g"),
)  # fmt: skip
_AGAIN = re.compile(r"(.)\1+")
_VOWELS = re.compile("[aeiouyw]")


@lru_cache(maxsize=_CACHED)
def latin(text: str) -> str:
    """Lower case, plain letters and digits, one blank between words; any script."""
    if not text:
        return ""
    if text.isascii():
        plain = text.lower()
    else:
        plain = anyascii(_ARABIC_ARTICLE.sub("", text)).lower()
    if plain.isalpha():
        return plain
    return _NOT_LETTERS.sub(" ", plain.replace("'", "")).strip()


def script(text: str) -> str:
    """ "abjad" where vowels are hardly written, "signs" for East Asian writing, else ""."""
    if text.isascii():
        return ""
    if _ABJAD.search(text):
        return "abjad"
    return "signs" if _SIGNS.search(text) else ""


@lru_cache(maxsize=_CACHED)
def sound(word: str) -> str:
    """Plain Latin letters in which ways of writing one sound are made one.

    Dmitriy, Dmitry and Dmitri are equal in it; Müller and Mueller; Yulia and Julia.
    """
    for written, said in _SOUNDS:
        if written in word:
            word = word.replace(written, said)
    word = _AGAIN.sub(r"\1", word)
    return word[:-1] if len(word) > 3 and word[-1] == "h" else word


@lru_cache(maxsize=_CACHED)
def consonants(word: str) -> str:
    """What of a word an abjad would write."""
    return _AGAIN.sub(r"\1", sound(_VOWELS.sub("", word)).replace("i", ""))
