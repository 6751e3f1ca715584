"""The small parts of sentences: numbers as words, lists, first letters."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.domain.language import mark, say_number, tr, trn

# fmt: off
_WORDS = (
    mark("no"), mark("one"), mark("two"), mark("three"), mark("four"), mark("five"), mark("six"),
    mark("seven"), mark("eight"), mark("nine"), mark("ten"), mark("eleven"), mark("twelve"),
    mark("thirteen"), mark("fourteen"), mark("fifteen"), mark("sixteen"), mark("seventeen"),
    mark("eighteen"), mark("nineteen"), mark("twenty"),
)
_ORDINALS = (
    "", mark("first"), mark("second"), mark("third"), mark("fourth"), mark("fifth"),
    mark("sixth"), mark("seventh"), mark("eighth"), mark("ninth"), mark("tenth"),
    mark("eleventh"), mark("twelfth"),
)
# fmt: on
_SOUNDS_LIKE_I = re.compile("h?[iíy](?![aeoáéó])|h?i$", re.IGNORECASE)
_QUOTES = ("“", "„", "«", '"', "‘", "")
_NOUNS_ARE_CAPITAL = {"de", "lb"}


def count_word(number: int, upto: int = 12) -> str:
    """Small numbers as a word: "no", "one" … "twelve", then 13; at most to "twenty"."""
    return tr(_WORDS[number]) if 0 <= number < min(upto + 1, len(_WORDS)) else str(number)


def ordinal_word(number: int) -> str:
    """The place in a row: first, second … twelfth, then 13th."""
    if 0 < number < len(_ORDINALS):
        return tr(_ORDINALS[number])
    return _ending(number).format(number=number)


def _ending(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return tr("{number}th")
    endings = {1: tr("{number}st"), 2: tr("{number}nd"), 3: tr("{number}rd")}
    return endings.get(number % 10, tr("{number}th"))


def say_list(names: Sequence[str]) -> str:
    """ "Ana", "Ana and Bo", "Ana, Bo and Cy"."""
    if len(names) < 2:
        return "".join(names)
    return and_last(names[-1]).format(names=tr(", ").join(names[:-1]), last=names[-1])


def and_last(last: str) -> str:
    """ "{names} and {last}", as it is said before that one: "y Bo", "e Inés"."""
    if _SOUNDS_LIKE_I.match(last):
        return tr("{names} and {last}", about="the last one begins with the sound of i")
    return tr("{names} and {last}")


def say_some(names: Sequence[str]) -> str:
    """ "Ana", "Ana and Bo", "Ana and 3 others"."""
    if len(names) < 3:
        return say_list(names)
    others = len(names) - 1
    words = trn("{name} and {count} other", "{name} and {count} others", others)
    return words.format(name=names[0], count=say_number(others))


def quoted(words: str) -> str:
    """In quotation marks, unless it brings its own."""
    return words if words[:1] in _QUOTES else tr("“{words}”").format(words=words)


def capital(words: str) -> str:
    """As it begins a sentence."""
    return words[:1].upper() + words[1:]


def small(words: str) -> str:
    """As it stands within a sentence: where nouns are always capital it stays as it is."""
    return words if tr("en") in _NOUNS_ARE_CAPITAL else words[:1].lower() + words[1:]
