"""What each property says about a person: one function for each kind.

Functions take the card, the head and the raw value, and put what they find
into the card's draft. A property without a function is unknown: it is kept in
the source's text and comes back at export.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import (
    AddressDraft,
    ContactPointDraft,
    OccasionDraft,
    PhotoDraft,
    TieDraft,
)
from desktop.formats.vcard import words
from desktop.formats.vcard.card import Card
from desktop.formats.vcard.facts import NO_PARTS
from desktop.formats.vcard.heads import Head
from desktop.formats.vcard.values import (
    from_base64,
    from_data_uri,
    parse_date,
    picture_type,
    split,
)

Handler = Callable[[Card, Head, str], None]


# Names


def _formatted_name(card: Card, head: Head, value: str) -> None:
    text = card.text(head, value)
    if text and card.first("name"):
        made = "X-KITH-MADE" in head.params
        card.draft.name, card.draft.name_made = text, made
        card.say("made name" if made else "name", text)


def _name_parts(card: Card, head: Head, value: str) -> None:
    parts = card.components(head, value)
    if "X-KITH-MADE" in head.params:
        card.say("made parts", parts[0])
    elif not any(parts):
        card.say("parts", NO_PARTS)
    elif card.first("parts"):
        _say_parts(card, parts)
        if "SORT-AS" in head.params:
            reading = head.params["SORT-AS"].replace(",", " ").replace(";", " ")
            card.phonetic.setdefault(9, (card.at, " ".join(reading.split())))


def _say_parts(card: Card, parts: list[str]) -> None:
    family, given, additional, prefix, suffix = (*parts, "", "", "", "", "")[:5]
    draft = card.draft
    draft.family, draft.given, draft.additional = family, given, additional
    draft.prefix, draft.suffix = prefix, suffix
    card.say("parts", (family, given, additional, prefix, suffix))


def _nickname(card: Card, head: Head, value: str) -> None:
    _say_nickname(card, card.listing(head, value))


def _say_nickname(card: Card, text: str) -> None:
    if text and card.first("nickname"):
        card.draft.nickname = text
        card.say("nickname", text)


def _phonetic(order: int) -> Handler:
    def read(card: Card, head: Head, value: str) -> None:
        text = card.text(head, value)
        if text:
            card.phonetic.setdefault(order, (card.at, text))

    return read


def _sound(card: Card, head: Head, value: str) -> None:
    """Japanese telephones keep the reading of a name as ``SOUND;X-IRMC-N``."""
    if "x-irmc-n" in head.types:
        reading = " ".join(part for part in card.components(head, value) if part)
        if reading:
            card.phonetic.setdefault(9, (card.at, reading))


def _pronouns(card: Card, head: Head, value: str) -> None:
    text = card.text(head, value)
    if text and card.first("pronouns"):
        card.draft.pronouns = text
        card.say("pronouns", text)


def _organisation(card: Card, head: Head, value: str) -> None:
    name, *units = card.components(head, value)
    department = " / ".join(unit for unit in units if unit)
    if (name or department) and card.first("organisation"):
        card.draft.organisation, card.draft.department = name, department
        card.say("organisation", (name, department))


def _title(card: Card, head: Head, value: str) -> None:
    text = card.text(head, value)
    if text and card.first("title"):
        card.draft.title = text
        card.say("title", text)


def _role(card: Card, head: Head, value: str) -> None:
    text = card.text(head, value)
    if text:
        card.roles.append((card.at, text))


# Identity


def _uid(card: Card, head: Head, value: str) -> None:
    text = card.text(head, value)
    if text and card.first("uid"):
        card.draft.uid = text
        card.say("uid", text)


_KINDS = {"org": "organisation", "organization": "organisation", "group": "group"}


def _kind(card: Card, head: Head, value: str) -> None:
    word = value.strip().lower()
    if word in _KINDS:
        card.draft.kind = _KINDS[word]
        card.say("kind", _KINDS[word])
    elif word == "individual":
        card.say("kind", "person")


def _shown_as(card: Card, head: Head, value: str) -> None:
    if value.strip().upper() == "COMPANY" and card.draft.kind != "group":
        card.draft.kind = "organisation"
        card.say("kind", "organisation")


def _member(card: Card, head: Head, value: str) -> None:
    text = value.strip()
    if text:
        card.draft.members.append(text)
        card.say("member", text)


def _tags(card: Card, head: Head, value: str) -> None:
    for tag in card.items(head, value):
        card.tags[tag] = None
        card.say("tag", tag)


def _note(card: Card, head: Head, value: str) -> None:
    text = card.text(head, value)
    if text:
        card.draft.notes.append(text)
        card.say("note", text)


def _photo(card: Card, head: Head, value: str) -> None:
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


# Ways to reach them


def _point(card: Card, kind: str, value: str, label: str, service: str, preferred: bool) -> None:
    if value:
        point = ContactPointDraft(kind, value, label, service, preferred)
        card.draft.points.append(point)
        card.say("point", point)


def _telephone(card: Card, head: Head, value: str) -> None:
    if value[:4].lower() == "tel:":
        text = card.raw(head, value)[4:].strip()
    else:
        text = card.text(head, value)
    _point(card, "phone", text, card.label(head), "", head.preferred)


def _email(card: Card, head: Head, value: str) -> None:
    text = card.text(head, value)
    if text[:7].lower() == "mailto:":
        text = text[7:]
    _point(card, "email", text, card.label(head), "", head.preferred)


def _web(card: Card, head: Head, value: str) -> None:
    text = card.uri(head, value)
    service = words.network_of(text)
    kind = "profile" if service else "web"
    _point(card, kind, text, card.label(head), service, head.preferred)


def _profile(card: Card, head: Head, value: str) -> None:
    text = card.uri(head, value)
    if text.lower().startswith("x-apple:") or not text:
        text = head.params.get("X-USER") or text[8:]
    service = words.service_of(head.params.get("X-SERVICE-TYPE", ""))
    if not service:
        named = [word for word in head.types if word not in words.LABEL_TYPES]
        service = named[0] if named else words.network_of(text)
    _point(card, "profile", text, _service_label(card, head), service, head.preferred)


def _messenger(card: Card, head: Head, value: str) -> None:
    text = card.uri(head, value)
    scheme, colon, rest = text.partition(":")
    scheme = scheme.lower()
    service = words.service_of(head.params.get("X-SERVICE-TYPE", ""))
    if colon and (scheme in words.SERVICE_OF_SCHEME or scheme in ("x-apple", service)):
        service = service or words.SERVICE_OF_SCHEME.get(scheme, "")
        text = rest
    _point(card, "messenger", text, _service_label(card, head), service, head.preferred)


def _service_label(card: Card, head: Head) -> str:
    """The label, without the word that names the network."""
    label = card.label(head)
    own = card.labels.get(head.group) if head.group else None
    if own:
        return own
    kept = tuple(word for word in head.types if word in words.LABEL_TYPES)
    return words.label_of_types(kept) if label else ""


def _old_messenger(service: str) -> Handler:
    def read(card: Card, head: Head, value: str) -> None:
        text = card.text(head, value)
        _point(card, "messenger", text, card.label(head), service, head.preferred)

    return read


def messaging(card: Card, head: Head, value: str) -> None:
    """KDE's ``X-messaging/xmpp-All``; U+E000 stands between several addresses."""
    service = head.name.removeprefix("X-MESSAGING/").removesuffix("-ALL").lower()
    for text in card.text(head, value).split("\ue000"):
        _point(card, "messenger", text.strip(), card.label(head), service, False)


def _address(card: Card, head: Head, value: str) -> None:
    parts = card.components(head, value)
    block = head.params.get("LABEL", "").replace("\\n", "\n").replace("\\,", ",").strip()
    if not any(parts) and not block:
        return
    box, extended, street, locality, region, postcode, country = (*parts, *[""] * 7)[:7]
    address = AddressDraft(
        card.label(head), box, extended, street, locality, region, postcode, country, block,
        head.preferred,
    )  # fmt: skip
    card.draft.addresses.append(address)
    card.say("address", address)


def _address_label(card: Card, head: Head, value: str) -> None:
    text = card.text(head, value)
    if text:
        waiting = AddressDraft(card.label(head), text=text, preferred=head.preferred)
        card.address_labels.append((card.at, waiting))


# Dates in their life


def _date(card: Card, head: Head, value: str) -> PartialDate | None:
    omitted = head.params.get("X-APPLE-OMIT-YEAR", "")
    return parse_date(card.text(head, value), omitted)


def _occasion(card: Card, kind: str, when: PartialDate | None, label: str = "") -> None:
    if when is not None:
        occasion = OccasionDraft(kind, when, label)
        card.draft.occasions.append(occasion)
        card.say("occasion", occasion)


def _birthday(card: Card, head: Head, value: str) -> None:
    when = _date(card, head, value)
    first = card.birthday
    if first is not None and first.when == when:
        card.say("occasion", first)
        return
    _occasion(card, "birthday", when)
    card.birthday = first or (card.draft.occasions[-1] if when is not None else None)


def _dated(kind: str) -> Handler:
    def read(card: Card, head: Head, value: str) -> None:
        _occasion(card, kind, _date(card, head, value))

    return read


def _labelled_date(card: Card, head: Head, value: str) -> None:
    label = card.label(head)
    kind = words.OCCASION_OF_LABEL.get(label.lower())
    if kind:
        _occasion(card, kind, _date(card, head, value))
    else:
        _occasion(card, "other", _date(card, head, value), label)


def _occasion_of_ours(card: Card, head: Head, value: str) -> None:
    """``X-KITH-OCCASION;TYPE=hard-day``: a kind that vCard has no property for."""
    kind = head.types[0].replace("-", "_") if head.types else "other"
    label = card.labels.get(head.group, "") if head.group else ""
    _occasion(card, kind, _date(card, head, value), label)


def _connected_on(card: Card, head: Head, value: str) -> None:
    when = _date(card, head, value)
    if when is not None and card.first("connected"):
        card.draft.connected_on = when
        card.say("connected", when)


# Relations


def _tie(card: Card, kind: str, name: str, uid: str = "") -> None:
    if name or uid:
        tie = TieDraft(kind, name, uid)
        card.draft.ties.append(tie)
        card.say("tie", tie)


def _related(card: Card, head: Head, value: str) -> None:
    own = card.labels.get(head.group, "") if head.group else ""
    kind = own or next((word for word in head.types if word not in ("", "pref")), "")
    name = head.params.get("X-KITH-NAME", "")
    plain = head.params.get("VALUE", "").lower() == "text"
    text = card.text(head, value) if plain or not _looks_like_uid(value) else value.strip()
    if text[:11].upper() == "BEGIN:VCARD":
        return  # an AGENT that was written into a 4.0 card
    if plain or not _looks_like_uid(text):
        _tie(card, kind, text)
    else:
        _tie(card, kind, name, text)


def _looks_like_uid(value: str) -> bool:
    scheme, colon, _ = value.strip().partition(":")
    return bool(colon) and scheme.replace("-", "").replace("+", "").isalnum()


def _related_name(card: Card, head: Head, value: str) -> None:
    _tie(card, card.label(head), card.text(head, value))


def _relation(kind: str) -> Handler:
    def read(card: Card, head: Head, value: str) -> None:
        _tie(card, kind, card.text(head, value))

    return read


# Android's own property, which holds a row of its database


def _android(card: Card, head: Head, value: str) -> None:
    parts = [part.strip() for part in split(card.raw(head, value), ";")]
    table, content, kind, label = (*parts, "", "", "", "")[:4]
    match table.rpartition("/")[2]:
        case "nickname":
            _say_nickname(card, content)
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
    if text and name not in card.draft.extras:
        card.draft.extras[name] = text
        card.say("extra", (name, text))


HANDLERS: dict[str, Handler] = {
    "FN": _formatted_name,
    "N": _name_parts,
    "NICKNAME": _nickname,
    "X-NICKNAME": _nickname,
    "X-PHONETIC-FIRST-NAME": _phonetic(0),
    "X-PHONETIC-MIDDLE-NAME": _phonetic(1),
    "X-PHONETIC-LAST-NAME": _phonetic(2),
    "SOUND": _sound,
    "PRONOUNS": _pronouns,
    "X-PRONOUNS": _pronouns,
    "ORG": _organisation,
    "TITLE": _title,
    "ROLE": _role,
    "UID": _uid,
    "KIND": _kind,
    "X-ADDRESSBOOKSERVER-KIND": _kind,
    "X-ABSHOWAS": _shown_as,
    "X-ABSHOWAS-ABSHOWAS": _shown_as,
    "MEMBER": _member,
    "X-ADDRESSBOOKSERVER-MEMBER": _member,
    "CATEGORIES": _tags,
    "NOTE": _note,
    "PHOTO": _photo,
    "TEL": _telephone,
    "EMAIL": _email,
    "URL": _web,
    "X-SOCIALPROFILE": _profile,
    "SOCIALPROFILE": _profile,
    "IMPP": _messenger,
    "ADR": _address,
    "LABEL": _address_label,
    "BDAY": _birthday,
    "DEATHDATE": _dated("death"),
    "X-DEATHDATE": _dated("death"),
    "X-ABDATE": _labelled_date,
    "X-KITH-OCCASION": _occasion_of_ours,
    "X-KITH-CONNECTED-ON": _connected_on,
    "RELATED": _related,
    "X-ABRELATEDNAMES": _related_name,
    "X-ANDROID-CUSTOM": _android,
    **{name: _dated("anniversary") for name in words.ANNIVERSARIES},
    **{name: _relation(kind) for name, kind in words.RELATION_PROPERTIES.items()},
    **{name: _old_messenger(service) for name, service in words.MESSENGERS.items()},
}
