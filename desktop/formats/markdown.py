"""Words of people as Markdown: whatever they hold, they stay words.

Written for CommonMark 0.31 and for what programs add to it (tables, bare links, #tags,
formulas), with a head in YAML 1.1 that any reader of either version understands.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

_BREAKS = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
_MEANS_SOMETHING = re.compile(r"[\\`*_\[\]<>&~|#$@^{}]")
_BEGINS_SOMETHING = re.compile(r"^[-+=:]")
_NUMBER = re.compile(r"^(\d+)([.)])")
_LINK = re.compile(r"(?i)\b(https?|ftp|mailto|xmpp|www)([:.])")
_LEADING = re.compile(r"^[ \t]+")
_NO_YAML_OR_TAG = re.compile(r"[<>&\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def plain(words: str) -> str:
    """Words as one line that shows them as they are."""
    return " ".join(_escaped(line.strip()) for line in _lines(words) if line.strip())


def block(words: str) -> str:
    """Words as paragraphs; a single line break stays one."""
    paragraphs: list[list[str]] = [[]]
    for line in _lines(words):
        if line.strip():
            paragraphs[-1].append(_escaped(line))
        elif paragraphs[-1]:
            paragraphs.append([])
    return "\n\n".join("\\\n".join(lines) for lines in paragraphs if lines)


def quote(words: str) -> str:
    """Words as somebody said them."""
    return "\n".join(f"> {line}".rstrip() for line in block(words).split("\n"))


def item(text: str) -> str:
    """Text (Markdown already) as a line of a list, with all that belongs to it."""
    return "- " + text.replace("\n", "\n  ").replace("\n  \n", "\n\n")


def head(values: Mapping[str, Any]) -> str:
    """The head of a page: a key a line, JSON for each value, which is YAML too."""
    told = {key: value for key, value in values.items() if value not in ("", None, [])}
    return "\n".join(["---", *(f"{key}: {_json(value)}" for key, value in told.items()), "---"])


def page(parts: Iterable[str]) -> str:
    """The parts that say something, a blank line between."""
    return "\n\n".join(part for part in parts if part) + "\n"


def _lines(words: str) -> list[str]:
    return _CONTROLS.sub("", _BREAKS.sub("\n", words)).split("\n")


def _escaped(line: str) -> str:
    """One line in which nothing means anything but itself."""
    line = line.rstrip()
    space = _LEADING.match(line)
    if space:
        line = "\u00a0" * len(space[0].expandtabs(4)) + line[space.end() :]
    line = _MEANS_SOMETHING.sub(r"\\\g<0>", line)
    line = _LINK.sub(r"\1\\\2", line)
    if _NUMBER.match(line):
        return _NUMBER.sub(r"\1\\\2", line)
    return _BEGINS_SOMETHING.sub(r"\\\g<0>", line)


def _json(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return _NO_YAML_OR_TAG.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
