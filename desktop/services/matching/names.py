"""The name of a record taken apart for comparison: parts, titles, particles, generations."""

from __future__ import annotations

from desktop.services.matching.latin import latin, script, sound
from desktop.services.matching.likeness import Named


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_GENERATIONS = {
    "jr": "junior", "jun": "junior", "junior": "junior", "sr": "senior", "sen": "senior",
    "senior": "senior", "ii": "2", "iii": "3", "iv": "4",
}  # fmt: skip
_TITLES = words(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev fr sr sra srta don dona herr frau"
    " mme mlle monsieur madame ing dipl mag phd md mba msc bsc ma ba llm cpa cfa pmp esq mp"
)
_PARTICLES = words(
    "al el as ad ar de del della der den des da do das dos di du la le las los van von zu zur"
    " zum ter ten ibn bin bint ben af av"
)


def named(given: str, family: str, name: str, nickname: str = "") -> Named:
    """A name to compare; one without parts is parted at its comma, else at its end."""
    if family or (given and " " not in given.strip()):
        first, last = latin(given), latin(family)
    else:
        first, last = _parted(given or name)
    if " " in last:
        own = [word for word in last.split() if word not in _PARTICLES]
        if own:
            last = " ".join(own)
    heard = [sound(word) for word in f"{first} {last}".split()]
    heard.sort()
    initials = 0
    for word in heard:
        initials |= 1 << (ord(word[0]) & 31)
    written = script(given or family or name)
    whole = " ".join(heard)
    return Named(first, last, whole, latin(nickname), written, initials, given, family)


def _parted(name: str) -> tuple[str, str]:
    before, comma, after = name.partition(",")
    first = _own_words(after)
    if comma and first:
        return " ".join(first), " ".join(_own_words(before))
    whole = _own_words(before) or latin(name).split()
    if len(whole) < 2:
        return " ".join(whole), ""
    return " ".join(whole[:-1]), whole[-1]


def _own_words(text: str) -> list[str]:
    """The words of a name in Latin letters, without titles and generations."""
    found = latin(text).split()
    return [word for word in found if word not in _TITLES and word not in _GENERATIONS]


def generation(suffix: str, name: str = "") -> str:
    """Which of a line of namesakes a suffix, or the end of a name, says somebody is, or ""."""
    if suffix:
        return _GENERATIONS.get(suffix.strip(" .,").lower(), "")
    last = name.rpartition(" ")[2].strip(" .,").lower()
    return _GENERATIONS.get(last, "") if " " in name else ""
