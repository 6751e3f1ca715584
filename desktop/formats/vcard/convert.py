"""A card's lines as they go out again, in the version that is asked for.

Only what has a rule is changed (what 2.1 alone has, what the versions call
differently, what other programs stumble over); the rest is copied.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from itertools import count

from desktop.formats.vcard.heads import Head, line_of, parted_property, pieces_of, quotes_mended
from desktop.formats.vcard.lines import lines_of_text
from desktop.formats.vcard.render import parameter
from desktop.formats.vcard.to_four import to_four
from desktop.formats.vcard.to_three import to_three
from desktop.formats.vcard.values import (
    escaped,
    escaped_uri,
    from_base64,
    from_quoted_printable,
    parts_of_21,
    text_of_21,
)

_FRAME = frozenset({"BEGIN", "END", "VERSION"})
_URIS = frozenset({"URL", "FBURL", "CALURI", "CALADRURI", "SOURCE", "IMPP", "X-SOCIALPROFILE"})
_LISTS = frozenset({"CATEGORIES", "X-CHILDREN"})
_SINGLE_TEXTS = frozenset({"FN", "NOTE", "TITLE", "ROLE"})
_TEXTS = frozenset({"FN", "NOTE", "TITLE", "ROLE", "NICKNAME", "TEL", "EMAIL", "LABEL", "UID"})


def converted(text: str, version: str) -> list[str]:
    """The lines of a card (its text as read) in 3.0 or 4.0, without BEGIN, VERSION, END."""
    lines = lines_of_text(text)
    if text.upper().count("BEGIN") > 1:
        lines = _with_agents(lines)
    source = _version(lines)
    body = [line for line in lines if _name(line) not in _FRAME]
    body = _with_labels_in_groups(_modern(line, source.startswith("2")) for line in body)
    if version == "4.0" and not source.startswith("4"):
        return to_four(body)
    if version == "3.0" and source.startswith("4"):
        return to_three(body)
    return body


def _name(line: str) -> str:
    return parted_property(line)[0].name


def _version(lines: list[str]) -> str:
    for line in lines:
        head, value = parted_property(line)
        if head.name == "VERSION":
            return value.strip()
    return "3.0"


def _with_agents(lines: list[str]) -> list[str]:
    """A card within the card becomes one AGENT line, as 3.0 has it."""
    result: list[str] = []
    inner: list[str] = []
    depth = 0
    for line in lines:
        name = _name(line)
        depth += name == "BEGIN"
        if depth > 1:
            inner.append(line)
        else:
            result.append(line)
        depth -= name == "END"
        if depth == 1 and inner:
            if result and _name(result[-1]) == "AGENT" and result[-1].endswith(":"):
                result.pop()
            result.append("AGENT:" + escaped("\n".join(inner)))
            inner = []
    return result


def _with_labels_in_groups(body: Iterable[str]) -> list[str]:
    """Samsung's own way to write a label becomes everybody's: a group and X-ABLabel."""
    result = list(body)
    if not any(parted_property(line)[0].custom for line in result):
        return result
    groups = {parted_property(line)[0].group for line in result}
    free = (name for name in map("item{}".format, count(1)) if name not in groups)
    grouped: list[str] = []
    for line in result:
        head, value = parted_property(line)
        if not head.custom or head.group:
            grouped.append(line)
            continue
        group = next(free)
        kept = [piece for piece in pieces_of(head.text)[1:] if piece[:9].upper() != "X-CUSTOM("]
        grouped.append(f"{group}.{line_of(head, kept, value)}")
        grouped.append(f"{group}.X-ABLabel:{escaped(head.custom)}")
    return grouped


def _modern(line: str, old: bool) -> str:
    """The line without what only 2.1 has: bare parameters, CHARSET, quoted-printable."""
    head, value = parted_property(line)
    if _has_bare_label(head):
        quoted = [_quoted_label(piece) for piece in pieces_of(head.text)[1:]]
        return _modern(line_of(head, quoted, value), old)
    mended = ";".join(map(quotes_mended, pieces_of(head.text))) if '\\"' in head.text else head.text
    if mended != head.text:
        return _modern(f"{mended}:{value}", old)
    if not old and _is_modern(head):
        return f"{head.text}:{_with_commas_escaped(head, value)}"
    if head.encoding == "Q":
        value = from_quoted_printable(value, head.charset)
    parameters = [_modern_parameter(piece) for piece in pieces_of(head.text)[1:]]
    if head.encoding == "B":
        parameters.append("ENCODING=b")
        value = base64.b64encode(from_base64(value)).decode("ascii")
    elif old and head.name != "AGENT":
        value = _modern_value(head.name, value)
    elif not old:
        value = _with_commas_escaped(head, value.replace("\n", "\\n"))
    return line_of(head, [piece for piece in parameters if piece], value)


def _is_modern(head: Head) -> bool:
    """Whether a line of 3.0 or 4.0 has no encoding that only 2.1 knows."""
    if head.encoding == "B":
        return _BASE64_OF_3_0.search(head.text) is not None
    return head.encoding != "Q" and not head.charset


_BASE64_OF_3_0 = re.compile(r";ENCODING=\"?b\"?(?:;|\Z)|;VALUE=binary", re.IGNORECASE)
_BARE_COMMA = re.compile(r"(\\.)|,", re.DOTALL)


def _with_commas_escaped(head: Head, value: str) -> str:
    """Other programs cut a name or a note at a comma that nothing escapes."""
    if head.name not in _SINGLE_TEXTS or "," not in value:
        return value
    return _BARE_COMMA.sub(lambda m: m[1] or "\\,", value)


def _has_bare_label(head: Head) -> bool:
    """A LABEL with a colon and no quotes, which other readers stumble over."""
    return ":" in head.params.get("LABEL", "") and '"' not in head.text


def _quoted_label(piece: str) -> str:
    key, _, label = piece.partition("=")
    return f'{key}="{label}"' if ":" in label else piece


_DROPPED = re.compile(r"(?:CHARSET=.*|(?:ENCODING=)?(?:QUOTED-PRINTABLE|BASE64|B|[78]BIT))\Z", re.I)


def _modern_parameter(piece: str) -> str:
    if not piece or _DROPPED.match(piece):
        return ""
    return piece if "=" in piece else parameter("TYPE", piece.strip())


def _modern_value(name: str, value: str) -> str:
    """A value of 2.1, where semicolons part and nearly nothing is escaped."""
    if name in _URIS:
        return escaped_uri(value)
    if name in _TEXTS:
        return escaped(text_of_21(value))
    if name in _LISTS:
        return escaped(value).replace("\\,", ",").replace("\\;", ";")
    return ";".join(escaped(part) for part in parts_of_21(value))
