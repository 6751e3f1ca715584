"""Dates and relations in a person's life, and what Android and Kith add of their own."""

from __future__ import annotations

import re

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import EXTRAS, OccasionDraft, TieDraft
from desktop.formats.vcard import words
from desktop.formats.vcard.card import Card, Handler
from desktop.formats.vcard.heads import Head
from desktop.formats.vcard.identity import say_nickname
from desktop.formats.vcard.values import parse_date, split


def _date(card: Card, head: Head, value: str) -> PartialDate | None:
    omitted = head.params.get("X-APPLE-OMIT-YEAR", "")
    return parse_date(card.text(head, value), omitted)


def _occasion(card: Card, kind: str, when: PartialDate | None, label: str = "") -> None:
    if when is not None:
        occasion = OccasionDraft(kind, when, label)
        card.draft.occasions.append(occasion)
        card.say("occasion", occasion)


def birthday(card: Card, head: Head, value: str) -> None:
    when = _date(card, head, value)
    first = card.birthday
    if first is not None and first.when == when:
        card.say("occasion", first)
        return
    _occasion(card, "birthday", when)
    card.birthday = first or (card.draft.occasions[-1] if when is not None else None)


def dated(kind: str) -> Handler:
    def read(card: Card, head: Head, value: str) -> None:
        _occasion(card, kind, _date(card, head, value))

    return read


def labelled_date(card: Card, head: Head, value: str) -> None:
    label = card.label(head)
    kind = words.OCCASION_OF_LABEL.get(label.lower())
    if kind:
        _occasion(card, kind, _date(card, head, value))
    else:
        _occasion(card, "other", _date(card, head, value), label)


def occasion_of_ours(card: Card, head: Head, value: str) -> None:
    """``X-KITH-OCCASION;TYPE=hard-day``: a kind that vCard has no property for."""
    kind = head.types[0].replace("-", "_") if head.types else "other"
    label = card.labels.get(head.group, "") if head.group else ""
    _occasion(card, kind, _date(card, head, value), label)


def connected_on(card: Card, head: Head, value: str) -> None:
    when = _date(card, head, value)
    if when is not None and when.as_date() and card.first("connected"):
        card.draft.connected_on = when
        card.say("connected", when)


# Relations


def _tie(card: Card, kind: str, name: str, uid: str = "") -> None:
    if name or uid:
        tie = TieDraft(kind, name, uid)
        card.draft.ties.append(tie)
        card.say("tie", tie)


def related(card: Card, head: Head, value: str) -> None:
    own = card.labels.get(head.group, "") if head.group else ""
    kind = own or next((word for word in head.types if word not in ("", "pref")), "")
    name = head.params.get("X-KITH-NAME", "")
    told = head.params.get("VALUE", "").lower()
    leads = told != "text" and (told == "uri" or bool(name) or _looks_like_uid(value))
    text = value.strip() if leads else card.text(head, value)
    if text[:11].upper() == "BEGIN:VCARD" and "agent" in head.types:
        return  # an AGENT that was written into a 4.0 card
    scheme, _, address = text.partition(":")
    if scheme.lower() in ("mailto", "tel"):
        _tie(card, kind, address)
    elif leads:
        _tie(card, kind, name, text)
    else:
        _tie(card, kind, text)


_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def _looks_like_uid(value: str) -> bool:
    """A URI, or a UUID without its ``urn:uuid:``, as some programs name their cards."""
    scheme, colon, _ = value.strip().partition(":")
    uri = bool(colon) and scheme.replace("-", "").replace("+", "").isalnum()
    return uri or _UUID.fullmatch(value.strip()) is not None


def related_name(card: Card, head: Head, value: str) -> None:
    _tie(card, card.label(head), card.text(head, value), head.params.get("X-KITH-UID", ""))


def relation(kind: str) -> Handler:
    def read(card: Card, head: Head, value: str) -> None:
        _tie(card, kind, card.text(head, value))

    return read


def children(card: Card, head: Head, value: str) -> None:
    for name in card.items(head, value):
        _tie(card, "child", name)


# Android's own property, which holds a row of its database


def android(card: Card, head: Head, value: str) -> None:
    parts = [part.strip() for part in split(card.raw(head, value), ";")]
    table, content, kind, label = (*parts, "", "", "", "")[:4]
    match table.rpartition("/")[2]:
        case "nickname":
            say_nickname(card, content)
        case "relation":
            _tie(card, words.ANDROID_RELATIONS.get(kind, label), content)
        case "contact_event":
            _android_event(card, kind, label, parse_date(content))


def _android_event(card: Card, kind: str, label: str, when: PartialDate | None) -> None:
    if kind == "3":
        _occasion(card, "birthday", when)
    elif kind == "1":
        _occasion(card, "anniversary", when)
    else:
        _occasion(card, "other", when, label if kind == "0" else "")


def extra(card: Card, head: Head, value: str) -> None:
    """``X-KITH-…``: what Kith keeps about a person and vCard has no word for."""
    name = head.name.removeprefix("X-KITH-").lower()
    text = card.text(head, value)
    if text and name in EXTRAS and name not in card.draft.extras:
        card.draft.extras[name] = text
        card.say("extra", (name, text))
