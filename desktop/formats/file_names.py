"""Names of people as names of files that every system takes."""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256

LONGEST = 80  # letters
_LONGEST_BYTES = 180  # of 255, so that an ending and a folder's own prefix find room
_FORBIDDEN = re.compile(r'[<>:"/\\|?*%#\[\]^~\x00-\x1f\x7f-\x9f\ud800-\udfff]')
_UNSEEN = re.compile(r"[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]")
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)")


def file_stem(name: str, uid: str) -> str:
    """A name for somebody's file: who it is, and eight letters made from the uid, so that
    it is the same each time and no namesake's."""
    return f"{safe(name) or 'somebody'} {sha256(uid.encode('utf-8', 'replace')).hexdigest()[:8]}"


def safe(name: str) -> str:
    """The name without what some system forbids in a file name; "" when nothing is left.

    No dots or blanks at its ends, no device's name, no letters that cannot be seen; its
    direction is left to whoever shows it.
    """
    text = unicodedata.normalize("NFC", _UNSEEN.sub("", name))
    text = " ".join(_FORBIDDEN.sub(" ", text).split()).strip(". -")
    text = _cut(text).strip(". -")
    return f"{text} _" if _RESERVED.match(text) else text


def _cut(text: str) -> str:
    """As much as may be, never through a letter and its accents."""
    text = text[:LONGEST]
    while len(text.encode()) > _LONGEST_BYTES:
        text = text[:-1]
    return text
