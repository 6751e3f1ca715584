"""Who a card is about: names, employer, kind, tags, notes, picture."""

from __future__ import annotations

import re

from desktop.domain.drafts import PhotoDraft
from desktop.formats.vcard.card import Card, Handler
from desktop.formats.vcard.facts import NO_PARTS
from desktop.formats.vcard.heads import Head
from desktop.formats.vcard.values import from_base64, from_data_uri, picture_type


def formatted_name(card: Card, head: Head, value: str) -> None:
    text = card.text(head, value)
    if text and "PHONETIC" not in head.params and card.first("name"):
        made = "X-KITH-MADE" in head.params
        card.draft.name, card.draft.name_made = text, made
        card.say("made name" if made else "name", text)


def name_parts(card: Card, head: Head, value: str) -> None:
    parts = card.components(head, value)
    if "X-KITH-MADE" in head.params:
        card.say("made parts", parts[0])
    elif "PHONETIC" in head.params:
        _say_reading(card, parts[:2])
    elif not any(parts):
        card.say("parts", NO_PARTS)
    elif card.first("parts"):
        _say_parts(card, parts)
        if "SORT-AS" in head.params:
            _say_reading(card, re.split("[,;]", head.params["SORT-AS"]))


def _say_reading(card: Card, parts: list[str]) -> None:
    reading = " ".join(" ".join(parts).split())
    if reading:
        card.phonetic.setdefault(9, (card.at, reading))


def _say_parts(card: Card, parts: list[str]) -> None:
    family, given, additional, prefix, suffix = (*parts, "", "", "", "", "")[:5]
    draft = card.draft
    draft.family, draft.given, draft.additional = family, given, additional
    draft.prefix, draft.suffix = prefix, suffix
    card.say("parts", (family, given, additional, prefix, suffix))


def nickname(card: Card, head: Head, value: str) -> None:
    say_nickname(card, card.listing(head, value))


def say_nickname(card: Card, text: str) -> None:
    if text and card.first("nickname"):
        card.draft.nickname = text
        card.say("nickname", text)


def phonetic(order: int) -> Handler:
    def read(card: Card, head: Head, value: str) -> None:
        text = card.text(head, value)
        if text:
            card.phonetic.setdefault(order, (card.at, text))

    return read


def sound(card: Card, head: Head, value: str) -> None:
    """Japanese telephones keep the reading of a name as ``SOUND;X-IRMC-N``."""
    if "x-irmc-n" in head.types:
        _say_reading(card, card.components(head, value))


def pronouns(card: Card, head: Head, value: str) -> None:
    text = card.text(head, value)
    if text and card.first("pronouns"):
        card.draft.pronouns = text
        card.say("pronouns", text)


def organisation(card: Card, head: Head, value: str) -> None:
    name, *units = card.components(head, value)
    department = " / ".join(unit for unit in units if unit)
    if (name or department) and card.first("organisation"):
        card.draft.organisation, card.draft.department = name, department
        card.say("organisation", (name, department))


def title(card: Card, head: Head, value: str) -> None:
    text = card.text(head, value)
    if text and card.first("title"):
        card.draft.title = text
        card.say("title", text)


def role(card: Card, head: Head, value: str) -> None:
    text = card.text(head, value)
    if text:
        card.roles.append((card.at, text))


def uid(card: Card, head: Head, value: str) -> None:
    text = card.text(head, value)
    if text and card.first("uid"):
        card.draft.uid = text
        card.say("uid", text)


_KINDS = {"org": "organisation", "organization": "organisation", "group": "group"}


def kind(card: Card, head: Head, value: str) -> None:
    word = value.strip().lower()
    if word in _KINDS:
        card.draft.kind = _KINDS[word]
        card.say("kind", _KINDS[word])
    elif word == "individual":
        card.say("kind", "person")


def shown_as(card: Card, head: Head, value: str) -> None:
    if value.strip().upper() == "COMPANY" and card.draft.kind != "group":
        card.draft.kind = "organisation"
        card.say("kind", "organisation")


def list_of_evolution(card: Card, head: Head, value: str) -> None:
    """A list of Evolution's; its members are mails that name the card they belong to."""
    if value.strip().upper() == "TRUE":
        card.draft.kind = "group"
        card.say("kind", "group")


def member(card: Card, head: Head, value: str) -> None:
    if value.strip():
        card.members.append((card.at, value.strip()))


_OF_GOOGLE = "myContacts"  # which Google puts on everybody


def tags(card: Card, head: Head, value: str) -> None:
    for tag in card.items(head, value):
        if tag == _OF_GOOGLE:
            continue
        card.tags[tag] = None
        card.say("tag", tag)


def note(card: Card, head: Head, value: str) -> None:
    text = card.text(head, value)
    if text:
        card.draft.notes.append(text)
        card.say("note", text)


def photo(card: Card, head: Head, value: str) -> None:
    """A picture within the card; one that is only an address is not fetched."""
    start = value[:5].lower()
    if start == "data:":
        content = from_data_uri(value)
    elif head.encoding == "B" or (len(value) > 100 and "://" not in value[:20]):
        content = from_base64(value)
    else:
        return
    if content and card.first("photo"):
        photo = PhotoDraft(content, picture_type(content))
        card.draft.photo = photo
        card.say("photo", photo)
