"""What a header says by itself: its core, whose home or work it is about, and its number."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from desktop.domain.tables import plain_header
from desktop.formats.tables.words import Said, words

_BEFORE_DIGIT = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
_NUMBER = re.compile(r"(?:^| )(\d{1,3})(?= |$)")

_BRACKETS = re.compile(r"[(\[{][^()\[\]{}]*[)\]}]")

_UNKNOWN = Said("")


@dataclass(frozen=True, slots=True)
class Told:
    """One header taken apart. ``place`` is home, work, other or ""; ``core`` its plain words
    without place and number."""

    said: Said
    place: str = ""
    number: int = 0
    core: str = ""


@lru_cache(maxsize=8192)
def told_by(header: str) -> Told:
    """What a header tells; of an unknown one ``said.meaning`` is ""."""
    whole = plain_header(header.casefold())
    found = words().headers.get(whole)
    if found:
        return Told(found, core=whole)
    for attempt in (plain_header(header), whole):
        told = _apart(attempt)
        if told.said.meaning:
            return told
    return _without_hint(header) or _of_two_words(header) or told


def _without_hint(header: str) -> Told | None:
    """What stands in brackets is often a hint how to fill the column in."""
    bare = _BRACKETS.sub(" ", header)
    told = told_by(bare) if bare != header and bare.strip() else None
    return told if told and told.said.meaning else None


def _of_two_words(header: str) -> Told | None:
    """ "Notes/Comments" says one thing twice; "PLZ/Ort" says two, and so neither."""
    parts = header.split("/")
    if not 2 <= len(parts) <= 3 or not all(part.strip() for part in parts):
        return None
    said = [told_by(part) for part in parts]
    meant = {told.said.meaning for told in said}
    return said[0] if len(meant) == 1 and "" not in meant else None


def _apart(plain: str) -> Told:
    number, rest = _without_number(_BEFORE_DIGIT.sub(" ", plain))
    found = words().headers.get(rest)
    if found:
        return Told(found, number=number, core=rest)
    place, rest = _without_place(rest)
    core = rest
    for candidate in (rest, _without_fill(rest)):
        found = words().headers.get(candidate)
        if found and not _is_of_the_company(found, plain):
            return Told(found, place, number, core)
    kind, rest = _without_kind(rest)
    found = words().headers.get(_without_fill(rest)) if kind else None
    if found and found.meaning == "phone":
        return Told(replace(found, label=kind), place, number, core)
    return Told(_UNKNOWN, place, number, core)


def _is_of_the_company(found: Said, plain: str) -> bool:
    """A profile of a company is not one of the person."""
    return found.meaning == "profile" and "company" in plain.split()


def _without_number(plain: str) -> tuple[int, str]:
    found = _NUMBER.search(plain)
    if not found:
        return 0, plain
    return int(found[1]), (plain[: found.start()] + plain[found.end() :]).strip()


def _without_place(plain: str) -> tuple[str, str]:
    """(home, work, other or "", the words without it)."""
    tokens = plain.split()[:20]
    known = words()
    for length in range(known.longest_place, 0, -1):
        for start in range(len(tokens) - length + 1):
            place = known.places.get(" ".join(tokens[start : start + length]))
            if place and length < len(tokens):
                return place, " ".join(tokens[:start] + tokens[start + length :])
    return _without_compound(tokens)


def _without_kind(plain: str) -> tuple[str, str]:
    """(mobile, fax, pager or "", the words without it)."""
    tokens = plain.split()
    for at, token in enumerate(tokens):
        if token in words().kinds and len(tokens) > 1:
            return words().kinds[token], " ".join(tokens[:at] + tokens[at + 1 :])
    return "", plain


def _without_compound(tokens: list[str]) -> tuple[str, str]:
    """ "privattelefon" is a telephone at home."""
    known = words()
    for at, token in enumerate(tokens):
        for length in range(3, min(len(token) - 2, 12)):
            place = known.compounds.get(token[:length])
            if place and place != "mobile":
                rest = " ".join([*tokens[:at], token[length:], *tokens[at + 1 :]])
                if rest in known.headers:
                    return place, rest
    return "", " ".join(tokens)


def _without_fill(plain: str) -> str:
    tokens = plain.split()
    kept = [token for token in tokens if token not in words().fill]
    return " ".join(kept)
