"""How names stand: by which of their words, and by which alphabet.

A letter with a mark stands as the bare one, as in German lists; a language whose alphabet
counts it as one of its own has it where its readers look for it: ñ after n, å after z.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from desktop.domain.text import fold

AFTER = "~"
"""Behind every letter of ASCII: "n~" stands after all that begins with n. No folded name
that is typed has it but for a "~" of its own."""

_LAST = {
    "sv": "å ä ö", "fi": "å ä ö", "da": "æ ø å", "nb": "æ ø å", "nn": "æ ø å", "no": "æ ø å",
    "is": "þ æ ö",
}  # fmt: skip
_NEXT_TO = {
    "es": "ñ", "gl": "ñ", "eu": "ñ", "pl": "ą ć ę ł ń ó ś ź ż", "cs": "č ř š ž", "sk": "ä č š ž",
    "sl": "č š ž", "hr": "č ć đ š ž", "tr": "ç ğ ö ş ü", "hu": "ö ü", "et": "š ž",
}  # fmt: skip
_BY_GIVEN = frozenset({"is", "th"})  # as their telephone books are
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af々]+")


@dataclass(frozen=True, slots=True)
class NameOrder:
    """``language`` (ISO 639) is whose alphabet it is; "" is none in particular. ``by``
    is "family" or "given", "" the language's custom."""

    language: str = ""
    by: str = ""

    @property
    def by_given(self) -> bool:
        return self.by == "given" or (self.by == "" and self.language in _BY_GIVEN)


_order = NameOrder()


def stand_by(order: NameOrder) -> None:
    """From here on keys are made so."""
    global _order
    _order = order


def standing() -> NameOrder:
    """As keys are made now."""
    return _order


def sort_key(name: str, given: str = "", family: str = "") -> str:
    """What lists stand by: the family name before the given one, or after it."""
    first, second = (given, family) if _order.by_given else (family, given)
    return as_in_lists(f"{first} {second}".strip() or name)


def key_of(kind: str, name: str, given: str, family: str) -> str:
    """Where lists stand somebody of the book; a name without parts is parted only for that,
    that of an organisation or a group is not."""
    if kind != "person":
        return as_in_lists(name)
    if given or family:
        return sort_key(name, given, family)
    return sort_key(name, *split_name(name))


def as_in_lists(text: str) -> str:
    """Folded; with the letters that the language counts for themselves."""
    if text.isascii():
        return fold(text)
    told = _letters(_order.language)
    if told is None:
        return fold(text)
    pattern, keys = told
    parts = pattern.split(unicodedata.normalize("NFC", text.lower()))
    return "".join(keys[part] if at % 2 else fold(part) for at, part in enumerate(parts))


def own_letters() -> str:
    """Those letters, small and large; "" where there are none."""
    told = _letters(_order.language)
    return "".join(f"{letter}{letter.upper()}" for letter in told[1]) if told else ""


@cache
def _letters(language: str) -> tuple[re.Pattern[str], dict[str, str]] | None:
    """What finds them in a text, and what each has in its place."""
    last = {
        letter: f"z{AFTER}{number}" for number, letter in enumerate(_LAST.get(language, "").split())
    }
    near: dict[str, str] = {}
    for letter in _NEXT_TO.get(language, "").split():
        bare = fold(letter)
        near[letter] = bare + AFTER * (1 + sum(key[0] == bare for key in near.values()))
    keys = last | near
    return (re.compile(f"([{''.join(keys)}])"), keys) if keys else None


def split_name(name: str) -> tuple[str, str]:
    """(given, family) of a whole name: the last word is the family name, the first one in
    the scripts and languages that say it first.

    A guess that the person sees and can put right; the whole name stays as typed.
    """
    if _is_family_first(name.split(" ")):
        family, _, given = name.partition(" ")
        return (given, family) if given else (family, "")
    given, _, family = name.rpartition(" ")
    return (given, family) if given else (family, "")


def whole_name(
    prefix: str = "", given: str = "", additional: str = "", family: str = "", suffix: str = ""
) -> str:
    """The parts as they are said: 山田太郎, "Nagy Anna" where Hungarian is spoken."""
    names = [part for part in (given, additional, family) if part]
    if _is_family_first(names):
        names = [part for part in (family, given, additional) if part]
    unspaced = len(names) > 1 and all(map(_UNSPACED.fullmatch, names))
    said = ("" if unspaced else " ").join(names)
    return " ".join(part for part in (prefix, said, suffix) if part)


def _is_family_first(names: list[str]) -> bool:
    if names and all(map(_UNSPACED.fullmatch, names)):
        return True
    return _order.language == "hu"
