"""Text as people type it: folded for comparison, cleaned for keeping."""

from __future__ import annotations

import codecs
import re
import unicodedata
from functools import lru_cache

# How many letters of a name, a line and a note are kept.
NAME_LIMIT = 1_000
LINE_LIMIT = 10_000
NOTE_LIMIT = 1_000_000

# What neither NFKD nor casefold takes apart, and what FTS5's own folding misses.
_SPECIAL = str.maketrans(
    {
        "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d",
        "þ": "th", "Þ": "th", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ı": "i",
        "ħ": "h", "Ħ": "h", "ŧ": "t", "Ŧ": "t", "ŋ": "n", "Ŋ": "n", "’": "", "'": "", "ʼ": "",
    }
)  # fmt: skip
_FIRST_COMBINING = "\u0300"


def fold(text: str) -> str:
    """The form in which two spellings of one word are equal.

    Case, accents, width and apostrophes are taken away, letters with strokes
    become plain. Used alike for what is stored in the search index and for
    what is typed.
    """
    plain = text.replace("'", "").lower() if "'" in text else text.lower()
    if plain.isascii():
        return plain
    return plain.encode("ascii", _FOREIGN).decode("utf-8", "surrogatepass")


def _fold_foreign(found: UnicodeError) -> tuple[bytes, int]:
    """Called for each run of letters that ASCII lacks, as an encoder calls its error handler:
    it finds them in half the time of an expression."""
    assert isinstance(found, UnicodeEncodeError)
    run = found.object[found.start : found.end]
    return _folded(run).encode("utf-8", "surrogatepass"), found.end


_FOREIGN = "kith.fold"
codecs.register_error(_FOREIGN, _fold_foreign)


@lru_cache(maxsize=8192)
def _folded(run: str) -> str:
    """A run of letters outside of ASCII, folded; names come again and again."""
    decomposed = unicodedata.normalize("NFKD", run.translate(_SPECIAL))
    bare = [c for c in decomposed if c < _FIRST_COMBINING or not unicodedata.combining(c)]
    return "".join(bare).casefold()


_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")


def clean(text: str) -> str:
    """The text without NULs, other control codes and lone surrogates, trimmed.

    Line breaks of any convention become ``\\n``; tabs stay.
    """
    return without_codes(text).strip()


def without_codes(text: str) -> str:
    """The same, with the blanks at its ends."""
    if text.isprintable():
        return text
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", unified)


def clean_line(text: str) -> str:
    """Cleaned, and on one line: for names, labels, telephone numbers."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join(clean(text).split())
