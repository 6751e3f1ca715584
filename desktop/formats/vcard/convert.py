"""A card's lines as another version of vCard writes them.

Only what has a rule is changed (pictures, yearless dates, preference, AGENT,
LABEL, groups, and what other programs stumble over); the rest is copied.
"""

from __future__ import annotations

import base64
import re

from desktop.formats.vcard.heads import Head, parted, pieces_of, quotes_mended
from desktop.formats.vcard.lines import lines_of_text
from desktop.formats.vcard.render import dated, label_parameter, parameter, photo_line
from desktop.formats.vcard.values import (
    escaped,
    escaped_uri,
    from_base64,
    from_data_uri,
    from_quoted_printable,
    parse_date,
    parts_of_21,
    text_of_21,
    unescaped,
)

_FRAME = frozenset({"BEGIN", "END", "VERSION"})
_MEDIA = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
_DATES = frozenset({"BDAY", "ANNIVERSARY", "DEATHDATE"})
_OF_OLD_DATES = ("X-APPLE-OMIT", "VALUE=")
_URIS = frozenset({"URL", "FBURL", "CALURI", "CALADRURI", "SOURCE", "IMPP", "X-SOCIALPROFILE"})
_SINGLE_TEXTS = frozenset({"FN", "NOTE", "TITLE", "ROLE"})
_TEXTS = frozenset({"FN", "NOTE", "TITLE", "ROLE", "NICKNAME", "TEL", "EMAIL", "LABEL", "UID"})


def converted(text: str, version: str) -> list[str]:
    """The lines of a card (its text as read) in 3.0 or 4.0, without BEGIN, VERSION, END."""
    lines = _with_agents(lines_of_text(text))
    source = _version(lines)
    body = [line for line in lines if _name(line) not in _FRAME]
    body = [_modern(line, source.startswith("2")) for line in body]
    if version == "4.0" and not source.startswith("4"):
        return _to_four(body)
    if version == "3.0" and source.startswith("4"):
        return [_to_three(line) for line in body]
    return body


def _parted(line: str) -> tuple[Head, str]:
    found = parted(line)
    assert found is not None, "lines_of_text gives properties only"
    return found


def _name(line: str) -> str:
    return _parted(line)[0].name


def _version(lines: list[str]) -> str:
    for line in lines:
        head, value = _parted(line)
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


def _line(head: Head, parameters: list[str], value: str) -> str:
    """The line with its group and name as they were found."""
    return ";".join([pieces_of(head.text)[0], *parameters]) + ":" + value


def _modern(line: str, old: bool) -> str:
    """The line without what only 2.1 has: bare parameters, CHARSET, quoted-printable."""
    head, value = _parted(line)
    if _has_bare_label(head):
        return _line(head, [_quoted_label(piece) for piece in pieces_of(head.text)[1:]], value)
    mended = ";".join(map(quotes_mended, pieces_of(head.text))) if '\\"' in head.text else head.text
    if mended != head.text:
        return _modern(f"{mended}:{value}", old)
    if not old and head.encoding != "Q" and not head.charset:
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
    return _line(head, [piece for piece in parameters if piece], value)


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
    if name == "CATEGORIES":
        return escaped(value).replace("\\,", ",").replace("\\;", ";")
    return ";".join(escaped(part) for part in parts_of_21(value))


# 3.0 to 4.0


def _to_four(body: list[str]) -> list[str]:
    body = _with_labels(body)
    named = {_name(line) for line in body}
    result: list[str] = []
    for line in body:
        head, value = _parted(line)
        if head.name == "X-ABSHOWAS" and value.strip().upper() == "COMPANY" and "KIND" not in named:
            result += [line, "KIND:org"]
        else:
            result.append(_one_to_four(line, head, value))
    return result


def _one_to_four(line: str, head: Head, value: str) -> str:
    if head.name in _MEDIA and head.encoding == "B" and value.strip()[:5].lower() != "data:":
        return _data_uri(head, value)
    if head.name in _DATES and _is_yearless(head, value):
        when = parse_date(value, head.params.get("X-APPLE-OMIT-YEAR", ""))
        assert when is not None
        kept = [p for p in pieces_of(head.text)[1:] if not p.upper().startswith(_OF_OLD_DATES)]
        return dated(_line(head, kept, "").removesuffix(":"), when, four=True)
    if head.name == "AGENT" and value:
        return "RELATED;TYPE=agent;VALUE=" + _agent(value)
    if head.name in ("X-ADDRESSBOOKSERVER-KIND", "X-ADDRESSBOOKSERVER-MEMBER"):
        return f"{head.name.removeprefix('X-ADDRESSBOOKSERVER-')}:{value}"
    if "pref" in head.types or any("=" not in piece for piece in pieces_of(head.text)[1:]):
        return _line(head, _without_pref(head), value)
    return line


def _agent(value: str) -> str:
    if unescaped(value)[:11].upper() == "BEGIN:VCARD" or "://" not in value[:20]:
        return "text:" + value
    return "uri:" + value


def _is_yearless(head: Head, value: str) -> bool:
    when = parse_date(value, head.params.get("X-APPLE-OMIT-YEAR", ""))
    return when is not None and when.year is None and when.yearly and value.strip()[:2] != "--"


def _data_uri(head: Head, value: str) -> str:
    """A picture, sound or key in base64 as a data: URI, its type by the bytes or by TYPE."""
    content = from_base64(value)
    if not content:
        return _line(head, [], value)
    line = photo_line(pieces_of(head.text)[0], content, four=True)
    if "application/octet-stream" in line[:80] and head.types:
        family = {"SOUND": "audio", "KEY": "application"}.get(head.name, "image")
        line = line.replace("application/octet-stream", f"{family}/{head.types[0]}", 1)
    return line


def _without_pref(head: Head) -> list[str]:
    """The parameters with ``TYPE=pref`` as ``PREF=1`` and none of them bare."""
    kept = []
    for piece in pieces_of(head.text)[1:]:
        key, equals, value = piece.partition("=")
        if not equals:
            key, value = "TYPE", piece
        if key.strip().upper() == "TYPE":
            types = [word for word in value.strip('"').split(",") if word.strip().lower() != "pref"]
            piece = f"{key}={','.join(types)}" if any(types) else ""
        if piece:
            kept.append(piece)
    if "pref" in head.types and "PREF" not in head.params:
        kept.append("PREF=1")
    return kept


def _with_labels(body: list[str]) -> list[str]:
    """LABEL lines become the LABEL parameter of the ADR with the same types."""
    result = list(body)
    for line in body:
        head, value = _parted(line)
        if head.name != "LABEL":
            continue
        for index, other in enumerate(result):
            found, parts = _parted(other)
            if found.name == "ADR" and found.label == head.label and "LABEL" not in found.params:
                label = label_parameter(unescaped(value))
                result[index] = _line(found, [*pieces_of(found.text)[1:], label], parts)
                result.remove(line)
                break
    return result


# 4.0 to 3.0


def _to_three(line: str) -> str:
    head, value = _parted(line)
    if head.name in _MEDIA and value.strip()[:5].lower() == "data:":
        content = from_data_uri(value)
        return photo_line(pieces_of(head.text)[0], content, four=False) if content else line
    if head.name in _DATES and value.strip()[:2] == "--":
        when = parse_date(value)
        if when is not None and when.yearly:
            return dated(head.text, when, four=False)
    if head.name == "KIND":
        return _kind_of_three(line, value.strip().lower())
    if head.name == "MEMBER":
        return f"X-ADDRESSBOOKSERVER-MEMBER:{value}"
    if head.params.get("PREF") == "1":
        kept = [p for p in pieces_of(head.text)[1:] if not p.upper().startswith("PREF=")]
        return _line(head, [*kept, "TYPE=pref"], value)
    return line


def _kind_of_three(line: str, kind: str) -> str:
    if kind == "group":
        return "X-ADDRESSBOOKSERVER-KIND:group"
    return "X-ABShowAs:COMPANY" if kind in ("org", "organization") else line
