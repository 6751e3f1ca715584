"""A link to a person's card: ``kith://person/UID``. Whoever gives one may have written
anything into it: the UID is looked up, and nothing else is ever done with it."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

SCHEME = "kith:"
_START = "kith://person/"
_LONGEST = 1_000  # characters of a link; a UID can be a whole address
_IN_WORDS = re.compile(r"(?i)\bkith://person/[^\s<>\"“”„«»()\[\]]+")
_NO_PART = ".,;:!?'’"  # of a link, where it ends a sentence


def link_to(uid: str) -> str:
    return _START + quote(uid, safe="")


def is_link(word: str) -> bool:
    """Whether it wants to be one of ours, whatever it leads to."""
    return word[: len(SCHEME)].lower() == SCHEME


def uid_of(link: str) -> str:
    """Whom it leads to; "" where it leads to nobody."""
    if len(link) > _LONGEST or link[: len(_START)].lower() != _START:
        return ""
    uid = unquote(re.split(r"[?#]", link[len(_START) :])[0]).strip().rstrip("/")
    return uid if uid.isprintable() else ""


def links_in(words: str) -> list[str]:
    """The links to people that a text holds, each once, in their order."""
    found = (match.group().rstrip(_NO_PART) for match in _IN_WORDS.finditer(words))
    return [link for link in dict.fromkeys(found) if uid_of(link)]
