"""Ways to reach a person: telephones, mail, the web, messengers, addresses."""

from __future__ import annotations

from urllib.parse import unquote

from desktop.domain.drafts import AddressDraft, ContactPointDraft
from desktop.formats.vcard import words
from desktop.formats.vcard.card import Card, Handler
from desktop.formats.vcard.heads import Head
from desktop.formats.vcard.values import text_of_21


def _point(card: Card, head: Head, kind: str, value: str, label: str, service: str = "") -> None:
    if value:
        point = ContactPointDraft(kind, value, label, service, head.preferred)
        card.draft.points.append(point)
        card.say("point", point)
        if head.rank > 1:
            card.ranked.append((head.rank, point))


def telephone(card: Card, head: Head, value: str) -> None:
    if value[:4].lower() == "tel:":
        text = card.raw(head, value)[4:].strip()
    else:
        text = card.text(head, value)
    _point(card, head, "phone", text, card.label(head))


def email(card: Card, head: Head, value: str) -> None:
    text = card.text(head, value)
    if text[:7].lower() == "mailto:":
        text = text[7:]
    _point(card, head, "email", text, card.label(head))
    if "X-EVOLUTION-DEST-CONTACT-UID" in head.params:
        card.members.append((card.at, head.params["X-EVOLUTION-DEST-CONTACT-UID"]))


def web(card: Card, head: Head, value: str) -> None:
    text = card.uri(head, value)
    service = words.network_of(text)
    kind = "profile" if service else "web"
    _point(card, head, kind, text, card.label(head), service)


def _service(head: Head) -> str:
    """The network by RFC 9554's parameter, or Apple's, which came before it."""
    return words.service_of(
        head.params.get("SERVICE-TYPE") or head.params.get("X-SERVICE-TYPE", "")
    )


def profile(card: Card, head: Head, value: str) -> None:
    text = card.uri(head, value)
    if text.lower().startswith("x-apple:") or not text:
        text = head.params.get("X-USER") or head.params.get("USERNAME") or text[8:]
    service = _service(head)
    if not service:
        named = [word for word in head.types if word not in words.LABEL_TYPES]
        service = named[0] if named else words.network_of(text)
    _point(card, head, "profile", text, _service_label(card, head), service)


def messenger(card: Card, head: Head, value: str) -> None:
    text = card.uri(head, value)
    scheme, colon, rest = text.partition(":")
    scheme = scheme.lower()
    service = _service(head)
    if colon and (scheme in words.SERVICE_OF_SCHEME or scheme in ("x-apple", service)):
        service = service or words.SERVICE_OF_SCHEME.get(scheme, "")
        text = unquote(rest) if "%" in rest else rest
    _point(card, head, "messenger", text, _service_label(card, head), service)


def _service_label(card: Card, head: Head) -> str:
    """The label, without the word that names the network."""
    label = card.label(head)
    own = card.labels.get(head.group) if head.group else None
    if own:
        return own
    kept = tuple(word for word in head.types if word in words.LABEL_TYPES)
    return words.label_of_types(kept) if label else ""


def old_messenger(service: str) -> Handler:
    def read(card: Card, head: Head, value: str) -> None:
        text = card.text(head, value)
        _point(card, head, "messenger", text, card.label(head), service)

    return read


def messaging(card: Card, head: Head, value: str) -> None:
    """KDE's ``X-messaging/xmpp-All``; U+E000 stands between several addresses."""
    service = head.name.removeprefix("X-MESSAGING/").removesuffix("-ALL").lower()
    for text in card.text(head, value).split("\ue000"):
        _point(card, head, "messenger", text.strip(), card.label(head), service)


def address_of_samsung(card: Card, head: Head, value: str) -> None:
    """The same as an ADR beside it; needed only where there is none."""
    card.spare_addresses.append((card.at, head, value))


def address(card: Card, head: Head, value: str) -> None:
    parts = card.components(head, value)
    block = text_of_21(head.params.get("LABEL", "")).strip()
    if not any(parts) and not block:
        return
    box, extended, street, locality, region, postcode, country = (*parts, *[""] * 7)[:7]
    if len(parts) > 7 and not street:
        street = _street(parts[7:])
    address = AddressDraft(
        card.label(head), box, extended, street, locality, region, postcode, country, block,
        head.preferred,
    )  # fmt: skip
    card.draft.addresses.append(address)
    card.say("address", address)
    if head.rank > 1:
        card.ranked.append((head.rank, address))


def _street(parts: list[str]) -> str:
    """One line for the finer parts of RFC 9554, which should also stand in the old ones."""
    room, flat, floor, number, name, building, block, *areas = (*parts, *[""] * 11)[:11]
    pieces = (f"{number} {name}".strip(), building, block, floor, flat, room, *areas)
    return ", ".join(piece for piece in pieces if piece)


def address_label(card: Card, head: Head, value: str) -> None:
    text = card.text(head, value)
    if text:
        waiting = AddressDraft(card.label(head), text=text, preferred=head.preferred)
        card.address_labels.append((card.at, waiting))
