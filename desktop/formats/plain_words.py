"""Words as they are read, from the HTML that some programs keep them in."""

from __future__ import annotations

import html
import re

_BREAKS = re.compile(r"<(?:br|/p|/div|/li)\b[^<>]{0,200}>", re.I)
_MARKS = re.compile(r"</?[a-z][^<>]{0,2000}>", re.I)


def plain(words: str) -> str:
    """Words as they are read, without their marks."""
    return html.unescape(_MARKS.sub("", _BREAKS.sub("\n", words))).strip()
