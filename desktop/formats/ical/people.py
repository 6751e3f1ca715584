"""Who takes part in an event: organiser and guests (RFC 5545 §3.8.4), rooms and lists left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import unquote

from desktop.domain.happenings import Participant
from desktop.domain.text import clean_line, fold
from desktop.domain.vocabulary import PointKind
from desktop.formats.ical.lines import Line, unescaped

MOST = 200  # guests of one event: more are an audience
_NAME_LIMIT = 200
_MAIL = re.compile(r"(?<![^\s@<>\"(),;:])[^\s@<>\"(),;:]++@[^\s@<>\"(),;:]+")
_THINGS = frozenset({"ROOM", "RESOURCE", "GROUP"})
_NOBODY = re.compile(
    r"@(?:group|resource|import)\.calendar\.google\.com$|^(?:unknownorganizer@|no-?reply)"
    r"|\.calendar\.google\.com$|@virtual$|^noreply[^@]*@|^nomail$|@kith$",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"\s*(mailto|tel|sip|sips)\s*:", re.IGNORECASE)


def participants(lines: Sequence[Line], own_mail: str) -> list[Participant]:
    """Everybody who is named and did not decline, the organiser first; nobody twice.

    ``own_mail`` is the address of whose calendar it is, "" where it says none.
    """
    found: dict[str, Participant] = {}
    for line in sorted(lines[: MOST * 2], key=lambda line: line.name != "ORGANIZER"):
        one = _participant(line)
        if one is None:
            continue
        one.me = bool(own_mail) and one.value == own_mail
        known = found.setdefault(one.handle("ical"), one)
        known.name = known.name or one.name
    return [one for one in found.values() if one.began or one.me or one.name or one.value][:MOST]


def _participant(line: Line) -> Participant | None:
    params = line.params
    if params.get("CUTYPE", "").upper() in _THINGS:
        return None
    if line.name == "ATTENDEE" and _stays_away(params):
        return None
    kind, value = _address(line)
    name = clean_line(unescaped(params.get("CN", "")))[:_NAME_LIMIT].strip(" '\"")
    if not value and not name and line.name == "CONTACT":
        name = clean_line(line.text)[:_NAME_LIMIT]
    if value and _NOBODY.search(value):
        return None
    if fold(name) == fold(value) or _MAIL.fullmatch(name):
        name = ""
    if not (name or value):
        return None
    return Participant(name, kind, value, began=line.name == "ORGANIZER")


def _stays_away(params: dict[str, str]) -> bool:
    """Declined, or only to know of it."""
    declined = params.get("PARTSTAT", "").upper() == "DECLINED"
    return declined or params.get("ROLE", "").upper() == "NON-PARTICIPANT"


def _address(line: Line) -> tuple[str, str]:
    """What they are reached by; a calendar server's own addresses say nothing."""
    text = unescaped(line.value).strip()
    scheme = _SCHEME.match(text)
    rest = text[scheme.end() :] if scheme else text
    if scheme and scheme[1].lower() == "tel":
        return PointKind.PHONE, clean_line(rest.partition(";")[0])[:100]
    for said in (rest, line.params.get("EMAIL", ""), line.params.get("X-EMAIL", "")):
        mail = _MAIL.search(unquote(said[:500]).partition("?")[0])
        if mail and not said.lower().startswith(("http", "/")):
            return PointKind.EMAIL, clean_line(mail[0]).lower()[:320]
    return "", ""
