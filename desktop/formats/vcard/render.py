"""One statement as new lines of a card."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from typing import cast

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import (
    AddressDraft,
    ContactPointDraft,
    OccasionDraft,
    PhotoDraft,
    TieDraft,
)
from desktop.formats.vcard import words
from desktop.formats.vcard.facts import Statement
from desktop.formats.vcard.values import date_text, escaped, escaped_uri, picture_type

NewGroup = Callable[[], str]  # gives a group's name that the card does not use yet

_BARE = re.compile(r"[A-Za-z0-9_ -]*\Z")
_PLAIN = re.compile(r"[a-z0-9][a-z0-9-]*\Z")
_CARETS = str.maketrans({"^": "^^", '"': "^'", "\n": "^n"})
_NO_URI = re.compile(r'[\x00-\x20"%<>\[\\\]^`{|}\x7f]')  # what a URI writes as %xx
_MADE = "X-KITH-MADE=1"


def parameter(name: str, text: str) -> str:
    """``NAME=text``, quoted where it must be (RFC 6350 §3.3, RFC 6868)."""
    text = text.translate(_CARETS)
    return f"{name}={text}" if _BARE.match(text) and name != "LABEL" else f'{name}="{text}"'


def _encoded(found: re.Match[str]) -> str:
    return f"%{ord(found[0]):02X}"


def label_parameter(text: str) -> str:
    """An address as one block; doubled backslashes are told from another's ``\\n``."""
    return parameter("LABEL", text.replace("\\", "\\\\"))


def made_parts(name: str) -> str:
    """An N for readers that need one; Kith's own takes no parts from it."""
    return f"N;{_MADE}:{escaped(name)};;;;"


def render(statement: Statement, version: str, new_group: NewGroup) -> list[str]:
    """The lines of a 3.0 or 4.0 card that say this; several where it needs a label."""
    return _Renderer(version, new_group).lines(statement)


class _Renderer:
    def __init__(self, version: str, new_group: NewGroup) -> None:
        self._four = version == "4.0"
        self._new_group = new_group

    def lines(self, statement: Statement) -> list[str]:
        match statement.value:
            case ContactPointDraft() as point:
                return self._point(point)
            case AddressDraft() as address:
                return self._address(address)
            case OccasionDraft() as occasion:
                return self._occasion(occasion)
            case TieDraft() as tie:
                return self._tie(tie)
            case PhotoDraft() as photo:
                return [photo_line("PHOTO", photo.content, self._four)]
            case PartialDate() as when:
                return [self._dated("X-KITH-CONNECTED-ON", when)]
            case tuple() as parts:
                return [self._parts(statement.concept, cast(tuple[str, ...], parts))]
        return [self._text(statement.concept, str(statement.value))]

    def _text(self, concept: str, text: str) -> str:
        match concept:
            case "made name":
                return f"FN;{_MADE}:{escaped(text)}"
            case "kind":
                return self._kind(text)
            case "member":
                return ("MEMBER:" if self._four else "X-ADDRESSBOOKSERVER-MEMBER:") + text
        return f"{self._named(_NAMES[concept])}:{escaped(text)}"

    def _kind(self, kind: str) -> str:
        if self._four:
            return "KIND:org" if kind == "organisation" else f"KIND:{kind}"
        if kind == "organisation":
            return "X-ABShowAs:COMPANY"
        return f"X-ADDRESSBOOKSERVER-KIND:{kind}"

    def _parts(self, concept: str, parts: tuple[str, ...]) -> str:
        if concept == "extra":
            return f"X-KITH-{parts[0].upper()}:{escaped(parts[1])}"
        if concept == "organisation":
            units = parts[1].split(" / ")
            parts = (parts[0], *(units if all(units) else (parts[1],)))
            parts = parts if any(parts[1:]) else parts[:1]
        return f"{_NAMES[concept]}:" + ";".join(escaped(part) for part in parts)

    def _labelled(
        self, name: str, label: str, preferred: bool, value: str, *more: str
    ) -> list[str]:
        """A line with its label as TYPE or, when it is the person's own word, in a group."""
        types = words.TYPES_OF_LABEL.get(label, ())
        head = [name, *more, *(f"TYPE={word}" for word in types)]
        if preferred:
            head.append("PREF=1" if self._four else "TYPE=pref")
        line = ";".join(head) + ":" + value
        if not label or types:
            return [line]
        group = self._new_group()
        return [f"{group}.{line}", f"{group}.X-ABLabel:{escaped(label)}"]

    def _point(self, point: ContactPointDraft) -> list[str]:
        name, value, more = "URL", escaped_uri(point.value), []
        match point.kind:
            case "phone":
                name, value = "TEL", escaped(point.value)
            case "email":
                name, value = "EMAIL", escaped(point.value)
                more = [] if self._four else ["TYPE=INTERNET"]
            case "profile":
                name, more = "X-SOCIALPROFILE", _service(point.service)
            case "messenger":
                scheme = words.SCHEME_OF_SERVICE.get(point.service, "x-apple")
                name, value = "IMPP", f"{scheme}:{_NO_URI.sub(_encoded, point.value)}"
                more = [parameter("X-SERVICE-TYPE", point.service)] if point.service else []
        return self._labelled(name, point.label, point.preferred, value, *more)

    def _address(self, address: AddressDraft) -> list[str]:
        parts = (
            address.po_box, address.extended, address.street, address.locality,
            address.region, address.postcode, address.country,
        )  # fmt: skip
        value = ";".join(escaped(part) for part in parts)
        more = [label_parameter(address.text)] if address.text else []
        return self._labelled("ADR", address.label, address.preferred, value, *more)

    def _occasion(self, occasion: OccasionDraft) -> list[str]:
        kind, label = occasion.kind, occasion.label
        if kind == "other" and label.lower() not in words.OCCASION_OF_LABEL:
            return self._grouped(self._dated("X-ABDATE", occasion.when), label)
        if kind == "anniversary" and not label and not self._four:
            return self._grouped(self._dated("X-ABDATE", occasion.when), "_$!<Anniversary>!$_")
        if kind in _DATES and not label and (self._four or _whole(kind, occasion.when)):
            return [self._dated(self._named(_DATES[kind]), occasion.when)]
        name = "X-KITH-OCCASION;TYPE=" + kind.replace("_", "-")
        return self._grouped(self._dated(name, occasion.when), label)

    def _grouped(self, line: str, label: str) -> list[str]:
        if not label:
            return [line]
        group = self._new_group()
        return [f"{group}.{line}", f"{group}.X-ABLabel:{escaped(label)}"]

    def _dated(self, head: str, when: PartialDate) -> str:
        return dated(head, when, four=self._four and not head.startswith("X-"))

    def _named(self, name: str) -> str:
        return name if self._four else words.NAMES_IN_3_0.get(name, name)

    def _tie(self, tie: TieDraft) -> list[str]:
        known = tie.kind in words.RELATIONS or not tie.kind
        if tie.name and not (self._four and (known or tie.uid)):
            more = [parameter("X-KITH-UID", tie.uid)] if tie.uid else []
            head = ";".join(["X-ABRELATEDNAMES", *more])
            return self._grouped(f"{head}:{escaped(tie.name)}", tie.kind)
        head = f"RELATED;TYPE={tie.kind}" if known and tie.kind else "RELATED"
        if not tie.uid:
            return [f"{head};VALUE=text:{escaped(tie.name)}"]
        if tie.name:
            head += ";" + parameter("X-KITH-NAME", tie.name)
        return self._grouped(f"{head};VALUE=uri:{tie.uid}", "" if known else tie.kind)


_NAMES = {
    "name": "FN",
    "parts": "N",
    "nickname": "NICKNAME",
    "pronouns": "PRONOUNS",
    "phonetic": "X-PHONETIC-FIRST-NAME",
    "organisation": "ORG",
    "title": "TITLE",
    "tag": "CATEGORIES",
    "note": "NOTE",
    "uid": "UID",
}
_DATES = {"birthday": "BDAY", "anniversary": "ANNIVERSARY", "death": "DEATHDATE"}


def _whole(kind: str, when: PartialDate) -> bool:
    """Whether 3.0 can say this date; its ANNIVERSARY and DEATHDATE are our own affair."""
    return kind != "birthday" or when.as_date() is not None or (when.yearly and when.year is None)


def _service(service: str) -> list[str]:
    if not service:
        return []
    if _PLAIN.match(service) and service not in words.LABEL_TYPES:
        return [f"TYPE={service}"]
    return [parameter("X-SERVICE-TYPE", service)]


def dated(head: str, when: PartialDate, *, four: bool) -> str:
    """A line with a date. 3.0 has no yearless date, so Apple's way stands in."""
    if not when.known:
        return f"{head};VALUE=text:{escaped(when.text)}"
    if four:
        return f"{head}:{date_text(when, extended=False)}"
    if when.year is None and when.month is not None and when.day is not None:
        return f"{head};X-APPLE-OMIT-YEAR=1604:1604-{when.month:02}-{when.day:02}"
    plain = "" if when.as_date() else ";VALUE=text"
    return f"{head}{plain}:{date_text(when, extended=True)}"


def photo_line(head: str, content: bytes, four: bool) -> str:
    """A line with a picture: a data: URI in 4.0, ENCODING=b in 3.0."""
    mime, body = picture_type(content), base64.b64encode(content).decode("ascii")
    if four:
        return f"{head}:data:{mime or 'application/octet-stream'};base64,{body}"
    kind = f";TYPE={mime.partition('/')[2].upper()}" if mime else ""
    return f"{head};ENCODING=b{kind}:{body}"
